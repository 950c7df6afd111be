"""Runs programs and takes what they took: time on the clock, time of the processors, largest memory."""
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field

from osgeo import ogr

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "..", "tests", "e2e"))

from qgisprocess import QgisProcess  # noqa: E402

PYTHON = "/usr/bin/python3"  # the one with GDAL's and QGIS's bindings
THREADS = 2


@dataclass
class Measurement:
    seconds: float
    cpu: float
    peak_mib: float
    details: dict = field(default_factory=dict)


def run(arguments, environment=None):
    """Runs a program to its end: its Measurement and what it printed. SystemExit with what it said where it fails."""
    with tempfile.TemporaryDirectory(prefix="ndvi-bench-") as folder:
        path = os.path.join(folder, "usage.json")
        done = subprocess.run([PYTHON, "-S", os.path.join(HERE, "childusage.py"), path, *arguments], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, encoding="utf-8", errors="replace", env=environment, check=False)
        if done.returncode:
            sys.exit(f"{' '.join(arguments)}\ncould not be run:\n{done.stderr}")
        with open(path, encoding="utf-8") as file:
            usage = json.load(file)
    status = usage.pop("status")
    if status:
        sys.exit(f"{' '.join(arguments)}\nfailed with exit status {status}:\n{done.stdout}{done.stderr}")
    return Measurement(**usage), done.stdout


class CoreProgram:
    """ndvi_bench, which times itself: start-up and reading the polygon file are no part of what is measured."""

    def __init__(self, build):
        self._program = os.path.join(build, "tests", "bench", "ndvi_bench")
        self.kernels = os.path.join(build, "tests", "bench", "ndvi_bench_kernels")

    def _run(self, command, scenes, zones, count=0, threads=THREADS, mask=True, **options):
        arguments = [self._program, command, "--scenes", scenes, "--zones", zones, "--threads", str(threads), "--count", str(count)]
        arguments += [] if mask else ["--no-mask"]
        for name, value in options.items():
            arguments += ["--" + name, str(value)]
        details = json.loads(run(arguments)[1])
        return Measurement(details.pop("seconds"), details.pop("cpu"), details.pop("peak_mib"), details)

    def floor(self, scenes, zones, **options):
        return self._run("floor", scenes, zones, **options)

    def core(self, scenes, zones, **options):
        return self._run("core", scenes, zones, **options)


class Qgis:
    """qgis_process with the plugin, in a profile of its own."""

    def __init__(self, folder):
        self._process = QgisProcess()
        self._folder = folder
        os.makedirs(folder, exist_ok=True)

    def close(self):
        self._process.close()

    def version(self):
        return self._process.call(["--version"]).stdout.split("\n")[0].replace("QGIS", "").split("-")[0].strip()

    def algorithm(self, name, parameters):
        """The Measurement of a whole run of qgis_process."""
        arguments = [f"--{key}={value}" for key, value in parameters.items()]
        return run([self._process.program, "run", name, *arguments], self._process.environment())[0]

    def startup(self, zones):
        """What a run that does next to nothing takes: one point of a layer of one polygon."""
        return self.algorithm("native:centroids", {"INPUT": zones, "OUTPUT": os.path.join(self._folder, "centroids.gpkg")})

    def collection(self, folder, dates, name):
        """The collection of a folder that holds one scene on each of `dates` dates."""
        path = os.path.join(self._folder, name + ".gpkg")
        self.algorithm("ndvi:collectionfromfolder", {"FOLDER": folder, "OFFSET": 0, "OUTPUT": path})
        source = ogr.Open(path)
        found = source.GetLayer(0).GetFeatureCount()
        if found != dates:
            sys.exit(f"{found} scenes were found in {folder}, not {dates}")
        return path

    def tables(self, collection, zones, ending, mask=True):
        outputs = {table.upper(): os.path.join(self._folder, f"{table}.{ending}") for table in ("histogram", "statistics", "scenes")}
        return self.algorithm("ndvi:histogramtables", {"COLLECTION": collection, "ZONES": zones, "ZONE_ID": "pid", "THREADS": THREADS,
                                                       "MASK": str(mask).lower(), **outputs})

    def route(self, workload, layer, dates):
        """The way through QGIS's own algorithms; seconds without start-up."""
        script = os.path.join(HERE, "qgisroute.py")
        folder = os.path.join(self._folder, "route")
        measured, text = run([PYTHON, script, workload.folder, layer, folder, "--dates", str(dates)],
                             self._process.environment())
        details = json.loads(text.strip().split("\n")[-1])
        return Measurement(details.pop("seconds"), measured.cpu, measured.peak_mib, details)
