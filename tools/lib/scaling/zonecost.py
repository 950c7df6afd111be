"""Measures what each part pays for each zone of the layer, also for those that none of its scenes meets."""
import json
import os
import resource
import statistics
import subprocess
import tempfile

FEW, MANY, TURNS = 2000, 102000, 3
SIDE = .001  # degrees
RUN = """
program=$(command -v qgis_process.bin || command -v qgis_process)
"$program" plugins enable ndvi_collections >/dev/null 2>&1
exec "$program" run ndvi:histogramtables "$@"
"""


def _zones(folder, count):
    """Squares in rows, far from any land, as a GeoPackage."""
    text, path = os.path.join(folder, f"{count}.json"), os.path.join(folder, f"{count}.gpkg")
    with open(text, "w", encoding="utf-8") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        for number in range(count):
            x, y = -140 + 2 * SIDE * (number % 1000), -50 + 2 * SIDE * (number // 1000)
            ring = [[x, y], [x + SIDE, y], [x + SIDE, y + SIDE], [x, y + SIDE], [x, y]]
            file.write(("," if number else "") + json.dumps({"type": "Feature", "properties": {"pid": number + 1},
                                                             "geometry": {"type": "Polygon", "coordinates": [ring]}}))
        file.write("]}")
    subprocess.run(["ogr2ogr", path, text, "-nln", "zones"], check=True, capture_output=True)
    return path


def _cpu(plugins, folder, collection, zones):
    """Seconds of a core of a part in which no zone lies; it writes no rows, which the first part does."""
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", QGIS_PLUGINPATH=plugins, QGIS_CUSTOM_CONFIG_PATH=os.path.join(folder, "profile"),
               XDG_RUNTIME_DIR=folder, PYTHONWARNINGS="ignore")
    outputs = {name: os.path.join(folder, f"{name.lower()}.gpkg") for name in ("HISTOGRAM", "STATISTICS", "SCENES")}
    parameters = {"COLLECTION": collection, "ZONES": zones, "ZONE_ID": "pid", "SHARD": "2/2", "THREADS": 1, "NO_OVERLAP_ROWS": "false", **outputs}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["bash", "-c", RUN, "zones", *(f"--{name}={value}" for name, value in parameters.items())], env=env, check=True,
                   capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def zone_cost(plugins, collection):
    """Seconds of a core for one more zone in the layer of a part: the median of some turns."""
    with tempfile.TemporaryDirectory(prefix="ndvi-scaling-") as folder:
        layers = {count: _zones(folder, count) for count in (FEW, MANY)}
        turns = [{count: _cpu(plugins, folder, collection, path) for count, path in layers.items()} for _ in range(TURNS + 1)]
    return statistics.median((turn[MANY] - turn[FEW]) / (MANY - FEW) for turn in turns[1:])
