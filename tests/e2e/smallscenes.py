"""Small scenes to be damaged: two bands of 4 × 4 blocks, a polygon inside each block, a CSV that lists the scenes."""
import csv
import os

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

BLOCK = 64  # pixels a side
BLOCKS = 4  # a side
SIZE = BLOCK * BLOCKS
LEFT, TOP = 500000, 5400000
CRS = osr.SpatialReference()
CRS.ImportFromEPSG(32633)


def write_band(path, seed, driver="GTiff", size=SIZE, **options):
    """A band of noise, which no compressor makes small, so a damage hits data and not padding."""
    noise = np.random.default_rng(seed)
    memory = gdal.GetDriverByName("MEM").Create("", size, size, 1, gdal.GDT_UInt16)
    memory.SetGeoTransform((LEFT, 10, 0, TOP, 0, -10))
    memory.SetProjection(CRS.ExportToWkt())
    memory.GetRasterBand(1).WriteArray(noise.integers(1, 10000, (size, size), dtype=np.uint16))
    if driver == "GTiff":
        options = {"TILED": "YES", "BLOCKXSIZE": BLOCK, "BLOCKYSIZE": BLOCK, **options}
    gdal.GetDriverByName(driver).CreateCopy(path, memory, options=[f"{name}={value}" for name, value in options.items()])
    return path


def write_zones(path):
    """One square a block, `z00` (left) … `z33`, 4 pixels away from the block's edge; GeoPackage."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("zones", CRS, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for row in range(BLOCKS):
        for column in range(BLOCKS):
            x0, x1 = (LEFT + 10 * (column * BLOCK + at) for at in (4, BLOCK - 4))
            y0, y1 = (TOP - 10 * (row * BLOCK + at) for at in (4, BLOCK - 4))
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["name"] = f"z{row}{column}"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"))
            layer.CreateFeature(feature)
    return path


def write_collection(path, scenes):
    """A CSV collection of (scene_id, red, nir), a day apart."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["scene_id", "datetime", "red", "nir", "offset_red", "offset_nir", "offset_source"])
        for day, (name, red, nir) in enumerate(scenes, 1):
            writer.writerow([name, f"2024-05-{day:02d}T10:00:00Z", red, nir, 0, 0, "user"])
    return path


def block_place(path, row, column):
    """Offset and size in bytes of a block of a tiled GeoTIFF."""
    raster = gdal.Open(path)  # has to outlive its band
    band = raster.GetRasterBand(1)
    name = f"{column}_{row}"
    return tuple(int(band.GetMetadataItem(f"BLOCK_{what}_{name}", "TIFF")) for what in ("OFFSET", "SIZE"))


def overwrite(path, offset, content):
    """Puts other bytes into the middle of a file."""
    assert offset + len(content) <= os.path.getsize(path)
    with open(path, "r+b") as file:
        file.seek(offset)
        file.write(content)
