"""A collection of many small scenes in the formats that lie on servers, and zones that cover a part of them."""
import csv
import math
import os
import random
import zipfile
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

LEFT, TOP, EXTENT = 500000, 5400000, 2560  # metres, EPSG:32633
ZONES = 50
TILED = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "COMPRESS=DEFLATE", "PREDICTOR=2"]


@dataclass
class SceneFiles:
    """A scene: what its bands are called below the folder, and how they are read."""
    scene_id: str
    kind: str  # "tiff", "cog", "jp2", "zip", "large"
    datetime: str
    files: dict = field(default_factory=dict)  # band → path below the folder
    archive: str = ""  # path of the archive below the folder, which the files are in

    def served(self):
        """Paths, as in URLs, of the files a server is asked for."""
        return {"/" + path for path in ([self.archive] if self.archive else self.files.values())}

    def place(self, band, where):
        """What to write into the collection; `where` turns a path below the folder into one that can be opened."""
        if self.archive:
            root = where(self.archive)
            root = "/vsicurl/" + root if root.startswith("http") else root
            return f"/vsizip/{root}/{self.files[band]}"
        return where(self.files[band])


def crs():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference


def raster(array):
    """A raster in memory over the extent of all scenes."""
    height, width = array.shape
    number = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}[array.dtype.name]
    source = gdal.GetDriverByName("MEM").Create("", width, height, 1, number)
    source.SetGeoTransform((LEFT, EXTENT / width, 0, TOP, 0, -EXTENT / height))
    source.SetProjection(crs().ExportToWkt())
    source.WriteArray(array)
    return source


def write_band(path, array, kind):
    source = raster(array)
    if kind == "cog":
        gdal.Translate(path, source, format="COG", creationOptions=["COMPRESS=DEFLATE", "PREDICTOR=2", "BLOCKSIZE=128"])
    elif kind == "jp2":
        gdal.Translate(path, source, format="JP2OpenJPEG",
                       creationOptions=["QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"])
    else:
        gdal.Translate(path, source, creationOptions=TILED)


def bands(seed, size):
    """Red, near infrared and classes: fields of noise that compress badly, a corner without data, some cloud."""
    noise = np.random.default_rng(seed)
    slope = np.linspace(0, 1, size)
    red = noise.integers(200, 2500, (size, size), dtype=np.uint16)
    nir = (red * (1 + 3 * slope[:, None] * slope[None, :]) + noise.integers(0, 900, (size, size))).astype(np.uint16)
    scl = noise.choice(np.array([4, 4, 4, 5, 8, 9, 3], np.uint8), (size // 2, size // 2))
    red[:size // 16, :size // 16] = nir[:size // 16, :size // 16] = 0
    return {"red": red, "nir": nir, "scl": scl}


def kind_of(number):
    if number % 14 == 3:
        return "jp2"
    if number % 14 == 7:
        return "zip"
    if number % 10 == 5:
        return "cog"
    return "large" if number % 30 == 1 else "tiff"


def make_scenes(folder, count):
    """Writes `count` scenes below the folder; a list of SceneFiles."""
    scenes = []
    for number in range(count):
        kind = kind_of(number)
        scene = SceneFiles(f"scene{number:03d}_{kind}", kind, f"2024-{1 + number // 28 % 12:02d}-{1 + number % 28:02d}T10:00:00Z")
        home = os.path.join(folder, "a folder, größer" if number % 40 == 2 else kind)
        os.makedirs(home, exist_ok=True)
        size = {"large": 1024, "cog": 512}.get(kind, 256)
        paths = {}
        for band, array in bands(number, size).items():
            # Classes are small whole numbers: JPEG 2000 of GDAL wants more of them.
            own = "tiff" if kind == "jp2" and band == "scl" else kind
            name = f"{scene.scene_id}_{band}." + ("jp2" if own == "jp2" else "tif")
            paths[band] = os.path.join(home, name)
            write_band(paths[band], array, own)
        if kind == "zip":
            archive = os.path.join(home, scene.scene_id + ".zip")
            with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
                for path in paths.values():
                    file.write(path, "inner/" + os.path.basename(path))
                    os.remove(path)
            scene.archive = os.path.relpath(archive, folder)
            scene.files = {band: "inner/" + os.path.basename(path) for band, path in paths.items()}
        else:
            scene.files = {band: os.path.relpath(path, folder) for band, path in paths.items()}
        scenes.append(scene)
    return scenes


def write_collection(path, scenes, where, authcfg="", **columns):
    """A collection as CSV. `columns`: scene_id → value, for a band of single scenes."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["scene_id", "datetime", "red", "nir", "scl", "mask_type", "quantification", "offset_red",
                         "offset_nir", "offset_source", "nodata", "authcfg", "ndvi"])
        for scene in scenes:
            places = [columns.get(band, {}).get(scene.scene_id) or scene.place(band, where) for band in ("red", "nir", "scl")]
            writer.writerow([scene.scene_id, scene.datetime, *places, "scl", 10000, -1000, -1000, "user", 0, authcfg,
                             columns.get("ndvi", {}).get(scene.scene_id, "")])
    return path


def write_zones(path):
    """Fifty zones in the upper left third of the scenes: boxes, rings, parts; some beyond their edge, two off them."""
    draw = random.Random(7)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("zones", crs(), ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("field_id", ogr.OFTString))
    source.StartTransaction()
    for number in range(ZONES):
        x, y = LEFT + draw.uniform(-50, 800), TOP - draw.uniform(-50, 800)
        if number == 10:
            x, y = LEFT - 5000, TOP  # off the scenes
        radius = .4 if number == 20 else draw.uniform(15, 120)  # one is smaller than a pixel
        corners = 4 if number % 3 == 0 else draw.randint(5, 40)
        shape = ogr.CreateGeometryFromWkt(f"MULTIPOLYGON((({ring(x, y, radius, corners)})))")
        if number % 7 == 1:
            hole = ogr.CreateGeometryFromWkt(f"POLYGON(({ring(x, y, radius / 2, corners)}))")
            shape = shape.Difference(hole)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["field_id"] = f"Z{number:02d}"
        feature.SetGeometry(ogr.ForceToMultiPolygon(shape))
        layer.CreateFeature(feature)
    source.CommitTransaction()
    return path


def ring(x, y, radius, corners):
    points = [(x + radius * math.cos(2 * math.pi * i / corners), y + radius * math.sin(2 * math.pi * i / corners))
              for i in range(corners)]
    return ",".join(f"{a:.3f} {b:.3f}" for a, b in [*points, points[0]])
