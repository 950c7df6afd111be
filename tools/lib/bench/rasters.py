"""Makes the scenes of a workload: Sentinel-2-like bands of one tile on several dates, the same in every run.

What counts for a benchmark is how much there is to decode: 16-bit numbers in DEFLATE blocks of 512² with horizontal
differences, over fields with texture and 2 % of noise, compress to about two thirds as real ones do. Clouds, their
shadows and a swath edge are there, so that mask and nodata have their share of the work.
"""
import csv
import datetime
import os

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()

EPSG, TILE = 32633, "T33UXP"
LEFT, TOP, PIXEL = 600000., 5400000., 10.
BLOCK, JP2_BLOCK = 512, 1024
FIELD = 24                         # side of a field in pixels, about
PARCEL_COLUMNS = 1 << 10           # more than any tile has
CLOUD_FROM = (9, 1.4, .9, .3, 2.2, .6)  # date by date: clouds are where their noise is above
CROPS = 5
TIFF = ["TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}", "COMPRESS=DEFLATE", "NUM_THREADS=ALL_CPUS"]
JP2 = ["QUALITY=100", "REVERSIBLE=YES", "YCBCR420=NO", "RESOLUTIONS=6", f"BLOCKXSIZE={JP2_BLOCK}", f"BLOCKYSIZE={JP2_BLOCK}"]


class Noise:
    """A smooth surface over the tile: normal numbers `step` pixels apart, and a curve between them."""

    def __init__(self, seed, size, step):
        count = size // step + 2
        lattice = np.random.default_rng(seed).standard_normal((count, count), np.float32)
        cell, t = self._places(np.arange(size), step)
        self._step = step
        self._lines = lattice[:, cell] * (1 - t) + lattice[:, cell + 1] * t

    @staticmethod
    def _places(pixels, step):
        cell = pixels // step
        t = (pixels / step - cell).astype(np.float32)
        return cell, t * t * (3 - 2 * t)

    def __getitem__(self, rows):
        cell, t = self._places(rows, self._step)
        return self._lines[cell] * (1 - t)[:, None] + self._lines[cell + 1] * t[:, None]


class Ground:
    """What does not change from date to date."""

    def __init__(self, size):
        self.size = size
        parcels = (size // FIELD + 8) * PARCEL_COLUMNS
        random = np.random.default_rng(1)
        self.crop = random.choice(CROPS, parcels, p=[.3, .25, .2, .17, .08])
        self.delay = random.normal(0, 12, parcels)
        self.brightness = (3400 * random.normal(1, .12, parcels).clip(.6, 1.5)).astype(np.float32)
        self.greenness = random.normal(0, .05, parcels)
        self._bends = Noise(2, size, 90), Noise(3, size, 90)
        self._textures = Noise(4, size, 7), Noise(5, size, 40)
        self._lakes = Noise(6, size, 350)

    def parcels(self, rows):
        """Number of the field of each pixel: bricks in a bent wall."""
        down = (rows[:, None] + 12 * self._bends[0][rows]) / FIELD + 4
        line = np.floor(down).astype(np.int32)
        across = (np.arange(self.size) + 12 * self._bends[1][rows]) / FIELD + .37 * line + 4
        return line * PARCEL_COLUMNS + np.floor(across).astype(np.int32) % PARCEL_COLUMNS

    def texture(self, rows):
        return .6 * self._textures[0][rows] + self._textures[1][rows]

    def water(self, rows):
        return self._lakes[rows] > 1.9

    def ndvi(self, day):
        """NDVI of each field on a day of the year: winter cereal, maize, grass, forest, buildings."""
        def season(peak, width):
            return np.exp(-((day + self.delay - peak) / width) ** 2)
        curves = np.stack([.20 + .62 * season(135, 45), .15 + .70 * season(210, 45), .55 + .20 * season(170, 80),
                           .60 + .25 * season(190, 70), np.full_like(self.delay, .12)])
        return (np.take_along_axis(curves, self.crop[None], 0)[0] + self.greenness).astype(np.float32)


class Day:
    """One date over the ground."""

    def __init__(self, ground, number, date):
        self.ground, self.number, self.date = ground, number, date
        self._ndvi = ground.ndvi(date.timetuple().tm_yday)
        self._clouds = [Noise([7, number, step], ground.size, step) for step in (700, 180, 45)]
        self._cloud_from = CLOUD_FROM[number % len(CLOUD_FROM)]
        self._has_edge = number % 3 == 1

    def rows(self, rows, parcels, texture, water):
        """DN of red and near-infrared, and the classes of the scene classification at 20 m."""
        ndvi = np.where(water, np.float32(-.35), self._ndvi[parcels] + .03 * texture).clip(-.6, .95)
        both = np.where(water, np.float32(500), self.ground.brightness[parcels] * (1 + .04 * texture) * (.75 + .35 * ndvi))
        random = np.random.default_rng([8, self.number, rows[0]])
        bands = [both * (1 - ndvi) / 2, both * (1 + ndvi) / 2]
        for band in bands:
            band += random.standard_normal(band.shape, np.float32) * (9 + .018 * band)

        height = self._clouds[0][rows] + .5 * self._clouds[1][rows] + .25 * self._clouds[2][rows]
        cover = ((height - self._cloud_from) * 2.5).clip(0, 1)
        shadow = (np.roll(height, 40, axis=1) > self._cloud_from) & (cover == 0)
        for band, white in zip(bands, (6200, 6500)):
            band[...] = band * (1 - cover) + cover * (white + 900 * height)
            band[shadow] *= .5
        classes = np.where(water, 6, np.where(ndvi > .3, 4, 5)).astype(np.uint8)
        classes[shadow] = 3
        for least, value in ((0, 10), (.3, 8), (.7, 9)):
            classes[cover > least] = value

        stored = [band.clip(1, 16000).astype(np.uint16) for band in bands]
        if self._has_edge:
            size = self.ground.size
            beyond = np.arange(size) > .82 * size - .22 * rows[:, None]
            for band in (*stored, classes):
                band[beyond] = 0
        return stored[0], stored[1], classes[::2, ::2]


def _create(path, size, kind, pixel, options):
    dataset = gdal.GetDriverByName("GTiff").Create(path, size, size, 1, kind, TIFF + options)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    dataset.SetSpatialRef(srs)
    dataset.SetGeoTransform((LEFT, pixel, 0, TOP, 0, -pixel))
    dataset.GetRasterBand(1).SetNoDataValue(0)
    return dataset


def make_scenes(folder, size, dates, jp2):
    """Writes `dates` scenes of size² pixels and their list, scenes.csv; with jp2 the first one as JPEG 2000 too."""
    ground = Ground(size)
    step = 200 // max(1, dates - 1) // 5 * 5
    days = [Day(ground, i, datetime.date(2024, 3, 1) + datetime.timedelta(days=i * step)) for i in range(dates)]
    names = [{band: f"S2_{day.date:%Y%m%d}_{TILE}_{band}.tif" for band in ("B04", "B08", "SCL")} for day in days]
    files = [[_create(os.path.join(folder, name["B04"]), size, gdal.GDT_UInt16, PIXEL, ["PREDICTOR=2"]),
              _create(os.path.join(folder, name["B08"]), size, gdal.GDT_UInt16, PIXEL, ["PREDICTOR=2"]),
              _create(os.path.join(folder, name["SCL"]), size // 2, gdal.GDT_Byte, 2 * PIXEL, [])] for name in names]
    for top in range(0, size, BLOCK):
        rows = np.arange(top, min(size, top + BLOCK))
        shared = ground.parcels(rows), ground.texture(rows), ground.water(rows)
        for day, datasets in zip(days, files):
            red, nir, classes = day.rows(rows, *shared)
            for dataset, pixels, line in zip(datasets, (red, nir, classes), (top, top, top // 2)):
                dataset.GetRasterBand(1).WriteArray(pixels, 0, line)
    for datasets in files:
        for dataset in datasets:
            dataset.FlushCache()
    del dataset, datasets, files
    if jp2:
        os.makedirs(os.path.join(folder, "jp2"), exist_ok=True)
        for name in names[0].values():
            gdal.Translate(os.path.join(folder, "jp2", name.replace(".tif", ".jp2")), os.path.join(folder, name),
                           format="JP2OpenJPEG", creationOptions=JP2)
    # Last: a workload with a list is whole.
    with open(os.path.join(folder, "scenes.csv"), "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["date", "b04", "b08", "scl"])
        writer.writerows([day.date.isoformat(), *name.values()] for day, name in zip(days, names))
