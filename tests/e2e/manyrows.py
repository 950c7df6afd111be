"""Histogram and statistics tables of many rows, made without reading a scene."""
import csv
import sqlite3
import time

from osgeo import ogr

ogr.UseExceptions()
FIELDS = {
    "histogram": "zone_id:s crop:s scene_id:s datetime:t bin:i lower:r mid:r upper:r count:i share:r",
    "statistics": "zone_id:s crop:s scene_id:s datetime:t status:s message:s pixels:i valid:i masked:i nodata:i undefined:i below:i "
                  "above:i valid_share:r zone_share:r sample_share:r mean:r stddev:r min:r max:r median:r area:r"}
TYPES = {"i": ogr.OFTInteger64, "r": ogr.OFTReal, "s": ogr.OFTString, "t": ogr.OFTDateTime}
BINS, ZONES = 4, 20


def names_of(kind):
    return [field.split(":")[0] for field in FIELDS[kind].split()]


def rows_of(scenes, zones=ZONES):
    """The rows of each kind of each zone in each scene; counts and values differ from row to row."""
    for scene in scenes:
        date = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(1600000000 + scene * 3600))
        for zone in range(zones):
            key = (f"Z{zone}", ("oat", "rye", "hay")[zone % 3], f"scene{scene}", date + ".000Z")
            counts = [(scene * 7 + zone * 3 + i) % 50 + 1 for i in range(BINS)]
            n, mean = sum(counts), sum(c * (.15 + .1 * i) for i, c in enumerate(counts)) / sum(counts)
            yield "statistics", (*key, "ok", None, n + 1, n, 1, 0, 0, 0, 0, n / (n + 1), 1, 1, mean, .1, .1, .5, mean, n * 100)
            for i, count in enumerate(counts):
                yield "histogram", (*key, i, .1 + .1 * i, .15 + .1 * i, .2 + .1 * i, count, count / n)


def write_csv(path, kind, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([names_of(kind), *(row for name, row in rows if name == kind)])


def write_package(path, kind, rows):
    """GDAL makes the table, SQLite fills it: many times as fast."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer(kind, geom_type=ogr.wkbNone)
    for field in FIELDS[kind].split():
        name, letter = field.split(":")
        layer.CreateField(ogr.FieldDefn(name, TYPES[letter]))
    del layer, source
    base = sqlite3.connect(path)
    base.executescript(f"PRAGMA synchronous = OFF; DROP TRIGGER IF EXISTS trigger_insert_feature_count_{kind}")
    base.executemany(f"INSERT INTO {kind} VALUES (NULL{', ?' * len(names_of(kind))})", (row for name, row in rows if name == kind))
    base.execute(f"UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM {kind})")
    base.commit()
    base.close()
