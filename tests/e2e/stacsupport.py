"""What the tests of the STAC search share: the recorded answers, and a plugin that knows the tests' server under the APIs' names."""
import glob
import json
import os
import shutil
import sys

import stacserver
from qgisprocess import QgisProcess
from stacserver import StacServer
from support import ScratchTest, tables

DATA = os.path.join(os.environ.get("NDVI_TEST_DATA") or "/nowhere", "stac_api_responses")
LIMIT = 60  # seconds for one search: far more than it takes

# Where the server has what the plugin knows by name, and the addresses in the recorded answers.
ROOTS = {"earth-search": "/v1", "earth-search-v0": "/v0", "planetary-computer": "/api/stac/v1", "copernicus": "/cdse/v1", "lpcloud": "/stac/LPCLOUD"}
HOSTS = {"earth-search": "https://earth-search.aws.element84.com/v1", "earth-search-v0": "https://earth-search.aws.element84.com/v0",
         "planetary-computer": "https://planetarycomputer.microsoft.com/api/stac/v1", "copernicus": "https://stac.dataspace.copernicus.eu/v1"}

# Seconds QGIS waits for a server here.
TIMEOUT = 3


def leave_without_data():
    """Ends the script as skipped where the recorded answers are not there."""
    if not os.path.isdir(DATA):
        print("NDVI_TEST_DATA has no recorded answers: skipped")
        sys.exit(77)


def recorded(name):
    """A recorded answer as a FeatureCollection."""
    with open(os.path.join(DATA, name), encoding="utf-8") as file:
        document = json.load(file)
    return document if "features" in document else {"type": "FeatureCollection", "features": [document], "links": []}


def recorded_folder(name):
    """All items of a folder as one answer."""
    items = []
    for path in sorted(glob.glob(os.path.join(DATA, name, "*.json"))):
        items += recorded(os.path.relpath(path, DATA))["features"]
    return {"type": "FeatureCollection", "features": items, "links": [], "numberMatched": len(items)}


def copy_of_plugins(folder, server):
    """The plugin as it is, but that its names lead to the server."""
    plugins = os.path.join(folder, "plugins")
    shutil.copytree(os.environ["NDVI_PLUGINS"], plugins)
    path = os.path.join(plugins, "ndvi_collections", "catalogs", "endpoints.json")
    with open(path, encoding="utf-8") as file:
        catalogs = json.load(file)
    for endpoint in catalogs["endpoints"]:
        endpoint["url"] = server.url(ROOTS[endpoint["name"]])
    with open(path, "w", encoding="utf-8") as file:
        json.dump(catalogs, file)
    return plugins


class StacTest(ScratchTest):
    """A test with a server, and a profile whose plugin knows it."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = StacServer()
        cls.addClassCleanup(cls.server.stop)
        cls.qgis = QgisProcess(copy_of_plugins(cls.scratch, cls.server))
        cls.addClassCleanup(cls.qgis.close)
        # As QGIS 3.22 calls it, and newer ones.
        cls.qgis.add_settings(f"[qgis]\nnetworkAndProxy\\networkTimeout={TIMEOUT * 1000}\n[network]\nnetwork-timeout={TIMEOUT * 1000}")

    def setUp(self):
        self.server.reset()

    def serve(self, api):
        self.server.apis = [api]
        return api

    def serve_pages(self, **given):
        """The 16 items of Earth Search on two pages."""
        return self.serve(stacserver.earth_search([recorded("earthsearch_v1_s2l2a_page1.json"), recorded("earthsearch_v1_s2l2a_page2.json")], **given))

    def output(self):
        return self.path(self.id(), "collection.gpkg")

    def run_search(self, env=None, **parameters):
        """The outcome of a search. Of the whole Earth and all versions, unless `parameters` say otherwise."""
        given = {"EXTENT": "-180,180,-90,90 [EPSG:4326]", "DUPLICATES": 1, "OUTPUT": self.output(), **parameters}
        return self.qgis.run("ndvi:collectionfromstac", {k: v for k, v in given.items() if v is not None}, LIMIT, env)

    def search(self, env=None, **parameters):
        """Outcome and rows by scene_id of a search that has to work."""
        outcome = self.run_search(env, **parameters)
        self.assertEqual(outcome.status, 0, outcome.text)
        rows = tables.read(parameters.get("OUTPUT", self.output()))
        self.assertEqual(outcome.results["SCENE_COUNT"], len(rows))
        found = {row["scene_id"]: row for row in rows}
        self.assertEqual(len(found), len(rows), "an id twice")
        return outcome, found

    def searches(self, path="/v1/search"):
        """What was asked for at the place of the search: bodies of POSTs, queries of GETs."""
        return [asked.body if asked.method == "POST" else asked.query for asked in self.server.asked(path)]

    def assert_all_understood(self):
        """The server answered each request: none was malformed, or of a path that is not there."""
        for asked in self.server.asked():
            self.assertEqual(asked.status, 200, asked)
