"""Writes one acquisition as a SAFE product: bands as JPEG 2000, masks, metadata."""
import os
import shutil
import zipfile

import numpy as np
from osgeo import gdal, osr

from . import safexml
from .plan import EPSG, SWATH_EDGE, TILE, ULX, ULY

# Band files of an L2A product by resolution; an L1C product holds each band once, at its own resolution.
L2A_BANDS = {10: ("B02", "B03", "B04", "B08"),
             20: ("B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"),
             60: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B09", "B11", "B12")}
L1C_BANDS = {"B01": 60, "B02": 10, "B03": 10, "B04": 10, "B05": 20, "B06": 20, "B07": 20, "B08": 10, "B8A": 20,
             "B09": 60, "B10": 60, "B11": 20, "B12": 20}


def write_jp2(path, data, resolution, block):
    """Lossless, tiled as ESA's are, with GeoJP2 and GMLJP2 georeferencing. `data`: rows × columns, or bands first."""
    data = data if data.ndim == 3 else data[None]
    bands, rows, columns = data.shape
    kind = gdal.GDT_Byte if data.dtype == np.uint8 else gdal.GDT_UInt16
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, bands, kind)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    memory.SetProjection(srs.ExportToWkt())
    memory.SetGeoTransform((ULX, resolution, 0, ULY, 0, -resolution))
    for i in range(bands):
        memory.GetRasterBand(i + 1).WriteArray(data[i])
    options = ["QUALITY=100", "REVERSIBLE=YES", "YCBCR420=NO", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}", "RESOLUTIONS=4"]
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(path, memory, options=options)
    if os.path.exists(path + ".aux.xml"):
        os.remove(path + ".aux.xml")


def footprint(a, size):
    """Corners of the imaged ground, longitude and latitude."""
    right = SWATH_EDGE if a.swath_edge else (1, 1)
    corners = ((0, 0), (0, 1), (right[1], 1), (right[0], 0))
    utm, wgs84 = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(EPSG)
    wgs84.ImportFromEPSG(4326)
    for srs in (utm, wgs84):
        srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(utm, wgs84)
    return [transform.TransformPoint(ULX + x * size.metres, ULY - y * size.metres)[:2] for x, y in corners]


def _true_colour(day, factor):
    offset = day.acquisition.offset
    bands = [day.band(name, 10 * factor).astype(int) for name in ("B04", "B03", "B02")]
    return np.stack([np.where(b == 0, 0, np.clip((b - offset) / 14, 1, 255)).astype(np.uint8) for b in bands])


def _images(day):
    """Every image file of the product: path below IMG_DATA without its ending, data, resolution."""
    a = day.acquisition
    stem = f"{TILE}_{a.sensing:%Y%m%dT%H%M%S}"
    if a.level == "L1C":
        for name, resolution in L1C_BANDS.items():
            yield f"{stem}_{name}", day.band(name, resolution), resolution
        yield f"{stem}_TCI", _true_colour(day, 1), 10
        return
    n = day.ground.size.pixels
    for resolution, names in L2A_BANDS.items():
        side = 10 * n // resolution
        folder = f"R{resolution}m/"
        for name in names:
            yield f"{folder}{stem}_{name}_{resolution}m", day.band(name, resolution), resolution
        yield f"{folder}{stem}_TCI_{resolution}m", _true_colour(day, resolution // 10), resolution
        for name, value in (("AOT", 120), ("WVP", 1800)):  # aerosol and water vapour, even over so small a tile
            yield f"{folder}{stem}_{name}_{resolution}m", np.full((side, side), value, np.uint16), resolution
        if resolution > 10 and a.has_scl:
            yield f"{folder}{stem}_SCL_{resolution}m", day.scl if resolution == 20 else day.scl[1::3, 1::3], resolution


def _masks(day, folder):
    """QI_DATA: cloud and snow probability, detector footprints (JPEG 2000 since 04.00)."""
    a, size = day.acquisition, day.ground.size
    path = f"{folder}/QI_DATA"
    if a.level == "L2A" and a.has_scl:
        probability = np.select([day.scl == 9, day.scl == 8, day.scl == 10], [97, 61, 12], 0).astype(np.uint8)
        yield ("MSK_CLDPRB", "", f"{path}/MSK_CLDPRB_20m.jp2"), probability, 20
        yield ("MSK_SNWPRB", "", f"{path}/MSK_SNWPRB_20m.jp2"), np.zeros_like(probability), 20
    if a.offset:
        columns = np.arange(size.pixels) * 3 // size.pixels + 5  # three detectors side by side
        detectors = np.where(day.swath, columns[None, :], 0).astype(np.uint8)
        for band, name in ((3, "B04"), (7, "B08")):
            yield ("MSK_DETFOO", f' bandId="{band}"', f"{path}/MSK_DETFOO_{name}.jp2"), detectors, 10


def _write_text(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def _truncate(path, share=.6):
    """What an interrupted download leaves: the first JPEG 2000 tiles are whole, the rest is not there."""
    with open(path, "r+b") as file:
        file.truncate(int(os.path.getsize(path) * share))


def _zip(folder):
    """Replaces the folder by a zip archive of it; dated by the plan, so that every run gives the same bytes."""
    archive = folder[:-len(".SAFE")] + ".zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        for where, folders, names in sorted(os.walk(folder)):
            for name in sorted(names):
                path = os.path.join(where, name)
                entry = zipfile.ZipInfo(os.path.relpath(path, os.path.dirname(folder)), (2021, 9, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_STORED if name.endswith(".jp2") else zipfile.ZIP_DEFLATED
                with open(path, "rb") as file:
                    out.writestr(entry, file.read())
    shutil.rmtree(folder)
    return archive


def write(day, parent):
    """Writes the product into the folder `parent`; returns its path (a .SAFE folder or a .zip)."""
    a, size = day.acquisition, day.ground.size
    root = os.path.join(parent, a.name + ".SAFE")
    granule = f"GRANULE/{a.level}_{TILE}_A{a.absolute_orbit:06d}_{a.sensing:%Y%m%dT%H%M%S}"
    for folder in ("IMG_DATA/R10m", "IMG_DATA/R20m", "IMG_DATA/R60m") if a.level == "L2A" else ("IMG_DATA",):
        os.makedirs(os.path.join(root, granule, folder))
    os.makedirs(os.path.join(root, granule, "QI_DATA"))
    images = []
    for name, data, resolution in _images(day):
        images.append(f"{granule}/IMG_DATA/{name}")
        write_jp2(os.path.join(root, images[-1] + ".jp2"), data, resolution, size.block)
    masks = []
    for mask, data, resolution in _masks(day, granule):
        masks.append(mask)
        write_jp2(os.path.join(root, mask[2]), data, resolution, size.block)
    shares = 100. * np.bincount(day.scl.ravel(), minlength=12) / day.scl.size
    corners = footprint(a, size)
    _write_text(f"{root}/MTD_MSI{a.level}.xml", safexml.product(a, images, corners, day.cloud_cover, shares))
    _write_text(f"{root}/{granule}/MTD_TL.xml", safexml.granule(a, size, day.cloud_cover, shares, masks))
    strip = f"DS_{safexml.identifiers(a)['centre']}_{a.processed:%Y%m%dT%H%M%S}_S{a.sensing:%Y%m%dT%H%M%S}"
    _write_text(f"{root}/DATASTRIP/{strip}/MTD_DS.xml", safexml.datastrip(a))
    # The manifest lists the product as it was published, before anything went missing.
    manifest = safexml.manifest(a, root, corners)
    _write_text(f"{root}/manifest.safe", manifest)
    if a.truncated:
        _truncate(next(os.path.join(root, i + ".jp2") for i in images if a.truncated in i))
    return _zip(root) if a.zipped else root
