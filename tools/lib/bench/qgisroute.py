#!/usr/bin/python3
"""The same tables by QGIS's own algorithms, date by date, in one session; prints seconds by step as JSON.

usage: qgisroute.py WORKLOAD LAYER OUTPUT [--dates N]

Raster calculator (NDVI), reclassification (40 classes, since zonal histogram counts different values), zonal statistics
and zonal histogram. There is no mask: the raster calculator of QGIS would need one more raster for it.
"""
import argparse
import csv
import json
import os
import shutil
import sys
import time

sys.path.append("/usr/share/qgis/python/plugins")

from qgis.analysis import QgsNativeAlgorithms  # noqa: E402
from qgis.core import QgsApplication, QgsProcessingFeedback  # noqa: E402

COUNT, MEAN, MEDIAN, STDDEV, MIN, MAX = 0, 2, 3, 4, 5, 6
BINS = 40


class Feedback(QgsProcessingFeedback):
    """Ends the run where an algorithm complains: half of the work must not count as fast."""

    def reportError(self, error, fatalError=False):
        sys.exit(error)


class Route:
    def __init__(self, workload, layer, output):
        self._workload, self._layer, self._output = workload, layer, output
        self.seconds = {}

    def _run(self, step, algorithm, parameters):
        import processing
        started = time.monotonic()
        processing.run(algorithm, parameters, feedback=Feedback())
        self.seconds[step] = self.seconds.get(step, 0) + time.monotonic() - started

    def date(self, row):
        red, nir = (os.path.join(self._workload, row[band]) for band in ("b04", "b08"))
        red_name, nir_name = (os.path.splitext(os.path.basename(path))[0] for path in (red, nir))
        ndvi, classes, statistics, histogram = (os.path.join(self._output, f"{row['date']}_{name}")
                                                for name in ("ndvi.tif", "classes.tif", "statistics.gpkg", "histogram.gpkg"))
        self._run("ndvi", "qgis:rastercalculator", {
            "EXPRESSION": f'("{nir_name}@1" - "{red_name}@1") / ("{nir_name}@1" + "{red_name}@1")', "LAYERS": [red, nir],
            "OUTPUT": ndvi})
        edges = [(2 * i / BINS - 1, 2 * (i + 1) / BINS - 1, i) for i in range(BINS)]
        self._run("classes", "native:reclassifybytable", {
            "INPUT_RASTER": ndvi, "RASTER_BAND": 1, "TABLE": [value for edge in edges for value in edge], "NO_DATA": -9999,
            "RANGE_BOUNDARIES": 1, "NODATA_FOR_MISSING": True, "DATA_TYPE": 1, "OUTPUT": classes})
        self._run("statistics", "native:zonalstatisticsfb", {
            "INPUT": self._layer, "INPUT_RASTER": ndvi, "RASTER_BAND": 1, "COLUMN_PREFIX": "_",
            "STATISTICS": [COUNT, MEAN, MEDIAN, STDDEV, MIN, MAX], "OUTPUT": statistics})
        self._run("histogram", "native:zonalhistogram", {
            "INPUT_RASTER": classes, "RASTER_BAND": 1, "INPUT_VECTOR": self._layer, "COLUMN_PREFIX": "bin_", "OUTPUT": histogram})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workload")
    parser.add_argument("layer")
    parser.add_argument("output")
    parser.add_argument("--dates", type=int, default=2)
    arguments = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing
    Processing.initialize()
    registry = application.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms())
    shutil.rmtree(arguments.output, ignore_errors=True)
    os.makedirs(arguments.output)
    with open(os.path.join(arguments.workload, "scenes.csv"), newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))[:arguments.dates]
    route = Route(arguments.workload, arguments.layer, arguments.output)
    for row in rows:
        route.date(row)
    print(json.dumps({"seconds": sum(route.seconds.values()), "dates": len(rows), "steps": route.seconds}))
    sys.stdout.flush()
    # QGIS's own clean-up at the end of a script is known to crash; everything is written.
    os._exit(0)


main()
