#!/usr/bin/python3
"""Measures what it takes to put many tables together: memory, time, rows a second.

usage: mergetables.py FOLDER [--tables N] [--rows N] [--zones N] [--statistics] [--period N]

Makes N tables of histograms (or, with --statistics, of statistics alone) as parts of a run leave them, of so many rows each, in FOLDER,
and runs ndvi:aggregatetables on them; the tables that are made are deleted, those that are put together stay for the next run.
NDVI_PLUGINS names the folder with the plugin.
"""
import argparse
import glob
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from osgeo import ogr

ogr.UseExceptions()

BINS = 20
EPOCH = 1609459200  # 2021-01-01
# Their fields; i: integer, r: real, s: text.
KEY = "zone_id:s scene_id:s datetime:t"
FIELDS = {"histogram": f"{KEY} bin:i lower:r mid:r upper:r count:i share:r",
          "statistics": f"{KEY} status:s message:s pixels:i valid:i masked:i nodata:i undefined:i below:i above:i valid_share:r zone_share:r "
                        "sample_share:r mean:r stddev:r min:r max:r median:r p5:r p25:r p75:r p95:r area:r"}
TYPES = {"i": ogr.OFTInteger64, "r": ogr.OFTReal, "s": ogr.OFTString, "t": ogr.OFTDateTime}


def scene_of(number):
    date = time.strftime("%Y%m%dT%H%M%S", time.gmtime(EPOCH + 432000 * (number % 600) + 40000))
    tile = f"T{33 + number // 60000:02}U{chr(65 + number // 600 % 26)}{chr(65 + number // 15600 % 26)}"
    return (f"S2A_MSIL2A_{date}_N0511_R079_{tile}_{date}",
            f"{date[:4]}-{date[4:6]}-{date[6:8]}T{date[9:11]}:{date[11:13]}:{date[13:]}.000Z")


def keys_of(table, rows, zones):
    """The zones and scenes of a table: zone by zone, scene by scene."""
    first = table * rows
    for number in range(first, first + rows):
        scene, zone = divmod(number, zones)
        yield (zone, *scene_of(scene))


def histogram_rows(table, rows, zones):
    for zone, scene, date in keys_of(table, rows // BINS, zones):
        for i in range(BINS):
            bin_ = 15 + i
            yield (f"F{zone:07}", scene, date, bin_, -1 + .05 * bin_, -.975 + .05 * bin_, -.95 + .05 * bin_, (zone * 31 + i * 17) % 90 + 1,
                   .05)


def statistics_rows(table, rows, zones):
    for zone, scene, date in keys_of(table, rows, zones):
        n = sum((zone * 31 + i * 17) % 90 + 1 for i in range(BINS))
        mean = .5 + (zone * 7919 % 1000) / 4001
        yield (f"F{zone:07}", scene, date, "ok", None, n + 7, n, 7, 0, 0, 0, 0, n / (n + 7), 1, 1, mean, .1 + mean / 97, -.25, .75, mean - .003,
               mean - .2, mean - .1, mean + .1, mean + .2, n * 100)


def write_empty(path, kind):
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer(kind, geom_type=ogr.wkbNone)
    for field in FIELDS[kind].split():
        name, kind_of_value = field.split(":")
        layer.CreateField(ogr.FieldDefn(name, TYPES[kind_of_value]))


def write(path, kind, rows):
    """GDAL makes the table, SQLite fills it: many times as fast."""
    write_empty(path, kind)
    base = sqlite3.connect(path, isolation_level=None)
    base.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; DROP TRIGGER IF EXISTS trigger_insert_feature_count_{kind};")
    base.execute("BEGIN")
    made = histogram_rows if kind == "histogram" else statistics_rows
    base.executemany(f"INSERT INTO {kind} VALUES (NULL{', ?' * len(FIELDS[kind].split())})", made(*rows))
    base.execute(f"UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM {kind})")
    base.execute("COMMIT")
    base.close()


def make(folder, kind, tables, rows, zones):
    paths = []
    for table in range(tables):
        path = os.path.join(folder, f"{kind}-{rows}-{zones}-{table}.gpkg")
        if not os.path.exists(path):
            write(path + ".new.gpkg", kind, (table, rows, zones))
            os.rename(path + ".new.gpkg", path)
        paths.append(path)
    return paths


def watch_disk(folder, stop, most):
    """The largest size of open temporary files without a name, and of a folder."""
    while not stop.wait(1):
        size = sum(os.stat(link).st_blocks * 512 for link in glob.glob(f"/proc/{most['pid']}/fd/*")
                   if "(deleted)" in (os.readlink(link) if os.path.lexists(link) else ""))
        most["bytes"] = max(most["bytes"], size)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    for name, default in (("tables", 1000), ("rows", 100000), ("zones", 100000), ("period", 0)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--statistics", action="store_true")
    given = parser.parse_args()
    os.makedirs(given.folder, exist_ok=True)
    begin = time.monotonic()
    inputs = {"STATISTICS": make(given.folder, "statistics", given.tables, given.rows if given.statistics else given.rows // BINS, given.zones)}
    if not given.statistics:
        inputs["HISTOGRAM"] = make(given.folder, "histogram", given.tables, given.rows, given.zones)
    size = sum(os.path.getsize(path) for paths in inputs.values() for path in paths)
    print(f"{given.tables} tables × {given.rows} rows, {size / 2**30:.2f} GiB, made in {time.monotonic() - begin:.0f} s", flush=True)

    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    with tempfile.TemporaryDirectory(dir=given.folder) as own:
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", QGIS_PLUGINPATH=os.path.abspath(os.environ["NDVI_PLUGINS"]),
                   QGIS_CUSTOM_CONFIG_PATH=own, XDG_RUNTIME_DIR=own, TMPDIR=given.folder)
        os.chmod(own, 0o700)
        subprocess.run([program, "plugins", "enable", "ndvi_collections"], env=env, check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        options = [f"--PERIOD={given.period}"]
        for kind, paths in inputs.items():
            options += [f"--{kind}_TABLES={path}" for path in paths]
            options.append(f"--{kind}={own}/{kind.lower()}.gpkg")
        begin = time.monotonic()
        with open(os.path.join(given.folder, "log.txt"), "w", encoding="utf-8") as log:
            process = subprocess.Popen([program, "run", "ndvi:aggregatetables", *options], env=env, stdout=log, stderr=subprocess.STDOUT)
            stop, most = threading.Event(), {"pid": process.pid, "bytes": 0}
            watcher = threading.Thread(target=watch_disk, args=(given.folder, stop, most))
            watcher.start()
            _, status, usage = os.wait4(process.pid, 0)
            stop.set()
            watcher.join()
        seconds = time.monotonic() - begin
        if status:
            sys.exit(f"the run failed: see {given.folder}/log.txt")
        made = sum(os.path.getsize(path) for path in glob.glob(f"{own}/*.gpkg"))
    rows = given.tables * given.rows
    print(f"period {given.period}: {rows:,} rows in {seconds:.0f} s ({rows / seconds:,.0f} a second, {usage.ru_utime + usage.ru_stime:.0f} s of a "
          f"processor), at most {usage.ru_maxrss / 1024:.0f} MiB of memory, {most['bytes'] / 2**30:.2f} GiB of temporary files, "
          f"{made / 2**30:.2f} GiB written", flush=True)


main()
