"""What the end-to-end tests share: the demo data, a profile, the two steps from a folder to tables."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
TOOLS = os.path.join(HERE, "..", "..", "tools", "lib")
sys.path.insert(0, TOOLS)

import tables  # noqa: E402
from qgisprocess import QgisProcess  # noqa: E402

# Seconds for one run on the small data: far more than it takes, far less than for ever.
LIMIT = 90


def demo_data(folder):
    """The small demo collection: ctest's, or one made in `folder` where a test is run by hand."""
    ready = os.environ.get("NDVI_DEMO_DATA")
    if ready:
        return ready
    path = os.path.join(folder, "demo")
    subprocess.run(["/usr/bin/python3", os.path.join(TOOLS, "makedemodata.py"), path, "--small"], check=True,
                   stdout=subprocess.DEVNULL)
    return path


class ScratchTest(unittest.TestCase):
    """A test with a scratch folder."""

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.mkdtemp(prefix="ndvi-e2e-")
        cls.addClassCleanup(shutil.rmtree, cls.scratch, True)

    @classmethod
    def path(cls, *parts):
        path = os.path.join(cls.scratch, *parts)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path


class PluginTest(ScratchTest):
    """A test with a profile, a scratch folder and the demo data."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.data = demo_data(cls.scratch)
        cls.folder = os.path.join(cls.data, "sentinel2")
        cls.zones = os.path.join(cls.data, "fields.gpkg")
        with open(os.path.join(cls.data, "GROUND_TRUTH.json"), encoding="utf-8") as file:
            cls.truth = json.load(file)
        cls.qgis = QgisProcess()
        cls.addClassCleanup(cls.qgis.close)

    @classmethod
    def succeed(cls, outcome):
        """The outcome of a run that had to work."""
        if outcome.status:
            raise AssertionError(f"exit status {outcome.status}\n{outcome.text}")
        return outcome

    @classmethod
    def make_collection(cls, output, folder=None, env=None, **parameters):
        cls.succeed(cls.qgis.run("ndvi:collectionfromfolder",
                                 {"FOLDER": folder or cls.folder, "OUTPUT": output, **parameters}, LIMIT, env))
        return output

    @classmethod
    def table_parameters(cls, where, collection, zones=None, ending="gpkg", **parameters):
        outputs = {name.upper(): cls.path(where, f"{name}.{ending}") for name in ("histogram", "statistics", "scenes")}
        return {"COLLECTION": collection, "ZONES": zones or cls.zones, "ZONE_ID": "field_id", **outputs, **parameters}

    @classmethod
    def make_tables(cls, where, collection, env=None, limit=LIMIT, **parameters):
        """Runs histogramtables into the folder `where`; its outcome and the three tables."""
        given = cls.table_parameters(where, collection, **parameters)
        outcome = cls.succeed(cls.qgis.run("ndvi:histogramtables", given, limit, env))
        return outcome, *(tables.read(given[name]) for name in ("HISTOGRAM", "STATISTICS", "SCENES"))
