"""What a collection has to say of a STAC item, by the rules of docs/tables.md and the STAC extensions, apart from the product's own code."""
import re
import urllib.parse

# Assets of band 4, band 8 and the scene classification, as the providers name them.
KEYS = (("red", "nir", "scl"), ("B04_10m", "B08_10m", "SCL_20m"), ("B04", "B08", "SCL"))


def band_keys(item):
    return next(keys for keys in KEYS if keys[0] in item["assets"] and keys[1] in item["assets"])


def path_of(item, href):
    """The GDAL path of an asset: as a URL, through the token service of the Planetary Computer, or from an object store."""
    if href.startswith("s3://"):
        return "/vsis3/" + href[5:]
    if urllib.parse.urlsplit(href).hostname.endswith(".blob.core.windows.net"):
        return f"/vsicurl?pc_url_signing=yes&pc_collection={item['collection']}&url={urllib.parse.quote(href, safe='')}"
    return "/vsicurl/" + href


def baseline(item):
    p = item["properties"]
    named = p.get("s2:processing_baseline") or p.get("processing:version")
    if named:
        return named
    product = re.search(r"_N(\d\d)(\d\d)_", p.get("s2:product_uri") or p.get("sentinel:product_id") or item["id"])
    return f"{product[1]}.{product[2]}" if product else None


def numbers(asset):
    """Scale and offset of an asset (raster extension 1 and 2), None where it says nothing."""
    bands = (asset.get("raster:bands") or [{}])[0]
    return bands.get("scale", asset.get("raster:scale")), bands.get("offset", asset.get("raster:offset"))


def offsets(item):
    """Quantification, both offsets in digital numbers, and where they come from."""
    red, nir, _ = band_keys(item)
    (scale, red_offset), (_, nir_offset) = numbers(item["assets"][red]), numbers(item["assets"][nir])
    quantification = round(1 / (scale or .0001))
    p = item["properties"]
    if p.get("earthsearch:boa_offset_applied") or p.get("sentinel:boa_offset_applied"):
        return quantification, 0, 0, "stac"
    if red_offset is not None:
        return quantification, round(red_offset / scale), round(nir_offset / scale), "stac"
    version = baseline(item)
    if version is None:
        return quantification, 0, 0, "assumed"
    offset = -1000 if float(version) >= 4 else 0
    return quantification, offset, offset, "baseline"


def scene(item):
    """The row of a Sentinel-2 item, but for its footprint."""
    p, keys = item["properties"], band_keys(item)
    hrefs = {name: item["assets"].get(key, {}).get("href") for name, key in zip(("red", "nir", "scl"), keys)}
    tile = p.get("s2:mgrs_tile") or p.get("grid:code", "")[5:] or re.search(r"_T?(\d\d[A-Z]{3})_", item["id"])[1]
    quantification, red, nir, source = offsets(item)
    orbit = p.get("sat:relative_orbit") or (re.search(r"_R(\d{3})_", p.get("s2:product_uri") or p.get("sentinel:product_id") or "") or [0, None])[1]
    return {"scene_id": item["id"], "datetime": p["datetime"][:19], "cloud_cover": p.get("eo:cloud_cover"),
            "platform": "S" + p["platform"][1:-1].lower() + p["platform"][-1].upper(), "tile": "T" + tile,
            "level": "L1C" if "l1c" in item["collection"] else "L2A", "baseline": baseline(item),
            "relative_orbit": f"{int(orbit):03d}" if orbit else None,
            **{name: path_of(item, href) if href else None for name, href in hrefs.items()},
            "mask_type": "scl" if hrefs["scl"] else None,
            "quantification": quantification, "offset_red": red, "offset_nir": nir, "offset_source": source, "nodata": 0, "authcfg": None}
