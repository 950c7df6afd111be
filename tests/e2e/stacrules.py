"""What STAC 1.1.0 and the extensions its items name want of a static catalog of rasters, and what GDAL says of these."""
import glob
import json
import math
import os
import re

from osgeo import gdal, osr

gdal.UseExceptions()

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
TYPES = {"float32": gdal.GDT_Float32, "int16": gdal.GDT_Int16}
PREFIXES = {"proj": "projection", "raster": "raster", "processing": "processing", "eo": "eo", "grid": "grid", "sat": "sat"}


def problems(folder):
    """Sentences on what is wrong with the catalog in a folder."""
    collection = load(os.path.join(folder, "collection.json"))
    found = list(of_collection(collection))
    linked = [link["href"] for link in collection["links"] if link["rel"] == "item"]
    beside = {os.path.basename(path) for path in glob.glob(os.path.join(folder, "*.json"))} - {"collection.json"}
    if {os.path.basename(href) for href in linked} != beside:
        found.append(f"items {sorted(beside)} are not those the collection links to")
    for href in linked:
        item = load(os.path.join(folder, href))
        found += [f"{href}: {problem}" for problem in [*of_item(item), *of_raster(item, folder), *of_place(item, collection)]]
    return found


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def of_collection(collection):
    for name, value in {"type": "Collection", "stac_version": "1.1.0"}.items():
        if collection.get(name) != value:
            yield f"{name} is {collection.get(name)}"
    for name in ("id", "description", "license"):
        if not isinstance(collection.get(name), str) or not collection[name]:
            yield f"the collection has no {name}"
    if any(not set(provider) >= {"name"} or not set(provider.get("roles", [])) <= {"producer", "licensor", "processor", "host"}
           for provider in collection.get("providers", [])):
        yield "a provider has no name, or a role there is none of"
    for bbox in collection["extent"]["spatial"]["bbox"]:
        yield from of_bbox(bbox)
    for interval in collection["extent"]["temporal"]["interval"]:
        if len(interval) != 2 or not all(TIME.fullmatch(time) for time in interval) or interval[0] > interval[1]:
            yield f"the interval {interval} is none"
    yield from of_links(collection, {"root"})


def of_links(document, wanted):
    for link in document["links"]:
        if not link.get("rel") or not link.get("href"):
            yield f"the link {link} lacks rel or href"
    missing = wanted - {link["rel"] for link in document["links"]}
    if missing:
        yield f"there is no link {missing}"


def of_bbox(bbox):
    if len(bbox) != 4 or not all(isinstance(number, (int, float)) for number in bbox):
        yield f"the bbox {bbox} is none"
    elif not (-180 <= bbox[0] <= 180 and -180 <= bbox[2] <= 180 and -90 <= bbox[1] <= bbox[3] <= 90):
        yield f"the bbox {bbox} is not on the Earth"


def of_item(item):
    for name, value in {"type": "Feature", "stac_version": "1.1.0"}.items():
        if item.get(name) != value:
            yield f"{name} is {item.get(name)}"
    if not item.get("id") or not isinstance(item.get("assets"), dict):
        yield "it has no id or no assets"
    properties = item["properties"]
    if not TIME.fullmatch(properties.get("datetime") or ""):
        yield f"datetime is {properties.get('datetime')}"
    if not 0 <= properties.get("eo:cloud_cover", 0) <= 100:
        yield f"eo:cloud_cover is {properties['eo:cloud_cover']}"
    if not re.fullmatch(r"[A-Z0-9]+-[-_.A-Za-z0-9]+", properties.get("grid:code", "MGRS-1A")):
        yield f"grid:code is {properties['grid:code']}"
    if any(not isinstance(version, str) for version in properties.get("processing:software", {}).values()):
        yield "processing:software is no map of texts"
    used = {name.split(":")[0] for name in properties} | {name.split(":")[0] for asset in item["assets"].values() for name in asset}
    declared = {uri.split("/")[-3] for uri in item["stac_extensions"]}
    if declared != {PREFIXES[prefix] for prefix in used if prefix in PREFIXES}:
        yield f"the extensions {declared} are not those of {used}"
    yield from of_links(item, {"root", "parent", "collection"})
    yield from of_bbox(item["bbox"])
    polygons = [item["geometry"]["coordinates"]] if item["geometry"]["type"] == "Polygon" else item["geometry"]["coordinates"]
    for ring in (ring for polygon in polygons for ring in polygon):
        turn = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
        if ring[0] != ring[-1] or len(ring) < 4 or turn <= 0:
            yield "a ring is not closed, or goes with the clock"


def of_place(item, collection):
    xs = [point[0] for point in item["geometry"]["coordinates"][0]] if item["geometry"]["type"] == "Polygon" else []
    ys = [point[1] for point in item["geometry"]["coordinates"][0]] if xs else []
    if xs and [min(xs), min(ys), max(xs), max(ys)] != item["bbox"]:
        yield "the bbox is not that of the geometry"
    if item["collection"] != collection["id"]:
        yield f"it says it is of the collection {item['collection']}"
    first, last = collection["extent"]["temporal"]["interval"][0]
    if not first <= item["properties"]["datetime"] <= last:
        yield "its time is not in that of the collection"


def of_raster(item, folder):
    """What the item says of its raster against what GDAL says."""
    asset, properties = item["assets"]["ndvi"], item["properties"]
    raster = gdal.Open(os.path.join(folder, asset["href"]))
    gt = raster.GetGeoTransform()
    if properties["proj:transform"][:6] != [gt[1], gt[2], gt[0], gt[4], gt[5], gt[3]]:
        yield f"proj:transform is {properties['proj:transform']}, GDAL has {gt}"
    if properties["proj:shape"] != [raster.RasterYSize, raster.RasterXSize]:
        yield f"proj:shape is {properties['proj:shape']}"
    crs = raster.GetSpatialRef()
    if str(properties["proj:epsg"]) != crs.GetAuthorityCode(None):
        yield f"proj:epsg is {properties['proj:epsg']}"
    band, told = raster.GetRasterBand(1), asset["raster:bands"][0]
    if (asset["data_type"], asset["nodata"]) != (told["data_type"], told["nodata"]):
        yield f"the asset and its raster:bands differ: {asset}"
    if TYPES[told["data_type"]] != band.DataType or told["scale"] != (band.GetScale() or 1) or told["offset"] != (band.GetOffset() or 0):
        yield f"raster:bands is {told}"
    nodata = band.GetNoDataValue()
    if told["nodata"] != ("nan" if math.isnan(nodata) else nodata):
        yield f"nodata is {told['nodata']}, GDAL has {nodata}"
    if ("profile=cloud-optimized" in asset["type"]) != (raster.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"):
        yield f"the type is {asset['type']}"
    # The corners of the raster in degrees.
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    for reference in (crs, wgs84):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_degrees = osr.CoordinateTransformation(crs, wgs84)
    corners = [to_degrees.TransformPoint(gt[0] + gt[1] * x, gt[3] + gt[5] * y)[:2]
               for x in (0, raster.RasterXSize) for y in (0, raster.RasterYSize)]
    around = [min(c[0] for c in corners), min(c[1] for c in corners), max(c[0] for c in corners), max(c[1] for c in corners)]
    if max(abs(a - b) for a, b in zip(around, item["bbox"])) > .02:  # edges bend outward between the corners
        yield f"the bbox {item['bbox']} is far from the corners {around}"


def has_schemas(folder):
    return os.path.isdir(os.path.join(folder, "schemas.stacspec.org"))


def schema_problems(folder, schemas):
    """The same by the JSON schemas of the specification, which are in a folder by their addresses without https://.

    Those of the extensions are in no package; without theirs an extension is left to the rules above.
    """
    import jsonschema  # pylint: disable=import-outside-toplevel

    def resolving(resolve, uri, schema):
        """How jsonschema is told where schemas are: by a registry since 4.18."""
        try:
            import referencing  # pylint: disable=import-outside-toplevel
            import referencing.jsonschema  # pylint: disable=import-outside-toplevel
        except ImportError:
            return {"resolver": jsonschema.RefResolver(uri, schema, handlers={"https": resolve, "http": resolve})}
        draft7 = referencing.jsonschema.DRAFT7
        return {"registry": referencing.Registry(retrieve=lambda place: draft7.create_resource(resolve(place)))}

    def place(uri):
        path = os.path.join(schemas, uri.split("://")[1].split("#")[0])
        return path if os.path.isfile(path) else path + ".json"

    def resolve(uri):
        return load(place(uri))

    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        document = load(path)
        kind = "collection" if document["type"] == "Collection" else "item"
        core = f"https://schemas.stacspec.org/v{document['stac_version']}/{kind}-spec/json-schema/{kind}.json"
        for uri in [core, *(uri for uri in document.get("stac_extensions", []) if os.path.isfile(place(uri)))]:
            schema = resolve(uri)
            validator = jsonschema.validators.validator_for(schema)(schema, **resolving(resolve, uri, schema))
            for error in validator.iter_errors(document):
                yield f"{os.path.basename(path)}: {uri}: {'/'.join(map(str, error.path))}: {error.message[:300]}"
