#!/usr/bin/python3
"""Scenes on a server that fails in every way: each row is right or says why it is not, and no request is wasted."""
import os
import re
import signal
import time
import unittest
import urllib.parse
from collections import Counter, defaultdict

import authconfigs
import faultdata
import numpy as np
from osgeo import gdal
from faultserver import TOKENS, FaultServer, Rules
from support import PluginTest, tables

SCENES = 210
SEED = 11
LIMIT = 240  # seconds for a run: far more than it takes
SECRET = "sig=Zm9yIG5vYm9keQ%3D%3D"

# GDAL's options, which the run follows: short pauses, so that the test is soon over.
QUICK = {"GDAL_HTTP_LOW_SPEED_TIME": "1", "GDAL_HTTP_TIMEOUT": "2", "GDAL_HTTP_CONNECTTIMEOUT": "2", "GDAL_HTTP_RETRY_DELAY": "0.05"}

# What rows have to say of a fault that never ends.
CAUSES = {"busy": "HTTP status 503", "limit": "HTTP status 429", "limitdate": "HTTP status 429", "404": "HTTP status 404",
          "403": "HTTP status 403", "reset": "connection to the server broke", "empty": "connection to the server broke",
          "cut": "connection to the server broke", "cutreset": "connection to the server broke",
          "short": "connection to the server broke", "long": "connection to the server broke",
          "shifted": "did not send the range", "stall": "did not answer in time", "stallhalf": "did not answer in time"}


def by_key(rows, *names):
    return {tuple(row[name] for name in names): row for row in rows}


class Faults(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.served = cls.path("served", "")
        cls.scenes = faultdata.make_scenes(cls.served, SCENES)
        cls.fault_zones = faultdata.write_zones(cls.path("zones.gpkg"))
        local = faultdata.write_collection(cls.path("local.csv"), cls.scenes, lambda path: os.path.join(cls.served, path))
        _, *cls.expected = cls.make_tables("local", local, zones=cls.fault_zones)
        cls.expected_statistics = by_key(cls.expected[1], "zone_id", "scene_id")
        cls.expected_histogram = by_key(cls.expected[0], "zone_id", "scene_id", "bin")
        for row in cls.expected[2]:
            assert row["status"] == "ok" and row["attempts"] == 1, row

    def setUp(self):
        self.server = FaultServer(self.served)
        self.addCleanup(self.server.stop)

    def parameters(self, scenes, query="", authcfg="", **given):
        """Parameters for a run over scenes on the server, its tables in a folder named after the test."""
        columns = given.pop("columns", {})
        collection = faultdata.write_collection(self.path(self.id(), "collection.csv"), scenes,
                                                lambda path: self.server.url(path, query), authcfg, **columns)
        return self.table_parameters(self.id(), collection, self.fault_zones, **given)

    def run_tables(self, scenes, env=None, fails=False, **given):
        """Outcome of a run over scenes on the server, and its three tables."""
        parameters = self.parameters(scenes, **given)
        outcome = self.qgis.run("ndvi:histogramtables", parameters, LIMIT, {**QUICK, **(env or {})})
        self.assertEqual(outcome.status, 1 if fails else 0, outcome.text)
        return outcome, *(tables.read(parameters[name]) for name in ("HISTOGRAM", "STATISTICS", "SCENES"))

    def assert_right(self, scenes, histogram, statistics, read):
        """Every zone has a row for every scene. Those of scenes in `read` equal the local run's in all columns; others
        are `read_error` with a message, or equal too. Rows with a read_error by scene."""
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        found, bins = by_key(statistics, "zone_id", "scene_id"), by_key(histogram, "zone_id", "scene_id", "bin")
        self.assertEqual(len(found), len(statistics), "a row twice")
        self.assertEqual(set(found), {key for key in self.expected_statistics if key[1] in {s.scene_id for s in scenes}})
        failed = defaultdict(list)
        for key, row in found.items():
            if row == self.expected_statistics[key]:
                continue
            self.assertNotIn(key[1], read, row)
            self.assertEqual(row["status"], "read_error", row)
            self.assertTrue(row["message"], row)
            self.assertIsNone(row["valid"], row)
            failed[key[1]].append(row)
        lost = {(row["zone_id"], row["scene_id"]) for rows in failed.values() for row in rows}
        wanted = {key: row for key, row in self.expected_histogram.items() if key[:2] in found and key[:2] not in lost}
        self.assertEqual(bins, wanted)
        return failed

    def never_served(self, scene):
        """True where the last answer to some range of the scene's files was a fault."""
        last = {}
        for path in scene.served():
            for entry in self.server.entries(path):
                last[path, entry.range] = entry.done
        return any(done not in ("ok", "slow") for done in last.values())

    def assert_log(self, scenes):
        """Nothing but ranges of the scenes' files was asked for: no folders, no files beside them."""
        served = set().union(*(scene.served() for scene in scenes))
        for entry in self.server.entries():
            self.assertIn(entry.path, served)
            self.assertEqual(entry.method, "GET")
            self.assertIsNotNone(entry.range, entry)
            self.assertEqual(entry.headers.get("Accept-Encoding"), "identity")

    # The fault test of issue 5

    def test_many_scenes_with_faults(self):
        """A third of the requests fail; some files never come, one only in part."""
        doomed = {}
        rules = self.server.rules
        rules.seed, rules.rate = SEED, .3
        plain = [scene for scene in self.scenes if scene.kind == "tiff"]
        for scene, fault in zip(plain[5::7], CAUSES):
            band = ("red", "nir", "scl")[len(doomed) % 3]
            rules.always["/" + scene.files[band]] = fault
            doomed[scene.scene_id] = CAUSES[fault], band
        self.assertEqual(len(doomed), len(CAUSES))
        large = [scene for scene in self.scenes if scene.kind == "large"]
        rules.beyond["/" + large[0].files["nir"]] = 150000, "busy"
        doomed[large[0].scene_id] = CAUSES["busy"], "nir"

        started = time.monotonic()
        _, histogram, statistics, scenes = self.run_tables(self.scenes)
        seconds = time.monotonic() - started
        rows = by_key(scenes, "scene_id")
        self.assertEqual(len(scenes), SCENES)
        lost = {scene.scene_id for scene in self.scenes if scene.scene_id not in doomed and self.never_served(scene)}
        failed = self.assert_right(self.scenes, histogram, statistics,
                                   {scene.scene_id for scene in self.scenes} - set(doomed) - lost)
        self.assertLessEqual(set(failed), set(doomed) | lost)
        self.assertLessEqual(len(lost), 2, "ten attempts seldom all fail")

        for scene in self.scenes:
            row = rows[scene.scene_id,]
            if scene.scene_id in doomed:
                cause, band = doomed[scene.scene_id]
                self.assertEqual(row["status"], "partly_read" if scene.kind == "large" else "read_error", row)
                for text in (row["message"], failed[scene.scene_id][0]["message"]):
                    self.assertIn(cause, text)
                    self.assertIn(os.path.basename(scene.files[band]), text)
            elif scene.scene_id not in lost:
                self.assertEqual(row["status"], "ok", row)
            # libcurl itself asks again where a kept connection turns out to be closed: that is no attempt. And what is
            # left over from a wrong length spoils a good answer behind it, which the server notes as "client gone".
            faults = [entry.done for path in scene.served() for entry in self.server.entries(path)
                      if entry.done not in ("ok", "slow")]
            if row["attempts"] > 1:
                self.assertTrue(faults, row)
            if set(faults) & (set(CAUSES) - {"empty", "reset", "404", "403"}):
                self.assertGreater(row["attempts"], 1, (row, faults))
                self.assertTrue(row["message"], row)
        for entry_path, fault in rules.always.items():
            if fault in ("404", "403"):
                told = [entry for entry in self.server.entries(entry_path) if entry.done == fault]
                self.assertEqual(len(told), 1, "asked again for what is not there")
        partly = failed[large[0].scene_id]
        self.assertLess(len(partly), faultdata.ZONES - 10, "the zones in what came are as good as ever")

        self.assert_log(self.scenes)
        self.assertLessEqual(self.server.most, 8, "REQUESTS")
        entries = self.server.entries()
        done = Counter(entry.done.removesuffix(" (client gone)") for entry in entries)
        size = sum(os.path.getsize(self.server.file(path)) for scene in self.scenes for path in scene.served())
        print(f"\n{len(entries)} requests in {seconds:.1f} s, at most {self.server.most} at a time, "
              f"{self.server.bytes_sent() / 1e6:.1f} MB of {size / 1e6:.1f} MB in the files; {dict(done)}; lost: {sorted(lost)}")

    def test_a_server_that_goes_away(self):
        """Stopped half-way, started again some seconds later: all comes, in the end."""
        scenes = self.scenes[:120]
        parameters = self.parameters(scenes)
        process = self.qgis.start("ndvi:histogramtables", parameters, {**QUICK, "GDAL_HTTP_RETRY_DELAY": "0.5"})
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        self.wait_until(lambda: len(self.server.entries()) > 150, process)
        self.server.stop()
        time.sleep(4)
        self.server.start()
        output, _ = process.communicate(timeout=LIMIT)
        self.assertEqual(process.returncode, 0, output)
        failed = self.assert_right(scenes, tables.read(parameters["HISTOGRAM"]), tables.read(parameters["STATISTICS"]),
                                   {scene.scene_id for scene in scenes})
        self.assertEqual(dict(failed), {})
        self.assertGreater(max(row["attempts"] for row in tables.read(parameters["SCENES"])), 1)

    def test_a_server_that_does_not_come_back(self):
        scenes = self.scenes[:60]
        parameters = self.parameters(scenes, MAX_ATTEMPTS=2)
        process = self.qgis.start("ndvi:histogramtables", parameters, QUICK)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        self.wait_until(lambda: len(self.server.entries()) > 80, process)
        self.server.stop()
        output, _ = process.communicate(timeout=LIMIT)
        self.server.start()  # for the end of the test
        statuses = Counter(row["status"] for row in tables.read(parameters["SCENES"]))
        self.assertGreater(statuses["ok"], 0, output)
        self.assertGreater(statuses["read_error"], 0, output)
        failed = self.assert_right(scenes, tables.read(parameters["HISTOGRAM"]), tables.read(parameters["STATISTICS"]), set())
        for rows in failed.values():
            for row in rows:
                self.assertRegex(row["message"], "cannot be reached|connection to the server broke")

    def wait_until(self, ready, process):
        end = time.monotonic() + LIMIT
        while not ready():
            if process.poll() is not None or time.monotonic() > end:
                self.fail("the run was over before:\n" + process.stdout.read())
            time.sleep(.005)

    # One thing each

    def kind(self, *kinds, count=3):
        """The first scenes of each kind."""
        return [scene for kind in kinds for scene in [s for s in self.scenes if s.kind == kind][:count]]

    def assert_all_read(self, scenes, outcome, histogram, statistics, rows):
        self.assertEqual({row["status"] for row in rows}, {"ok"}, outcome.text)
        self.assertEqual(dict(self.assert_right(scenes, histogram, statistics, {s.scene_id for s in scenes})), {})

    def test_only_what_zones_need(self):
        """Without faults: how much of which kind of file comes, by how many requests."""
        for kind, share in (("large", .5), ("cog", .8), ("tiff", 1), ("jp2", 1.2), ("zip", 1.5)):
            with self.subTest(kind):
                scenes = self.kind(kind)
                self.server.clear()
                self.assert_all_read(scenes, *self.run_tables(scenes))
                self.assert_log(scenes)
                paths = sorted(set().union(*(scene.served() for scene in scenes)))
                size = sum(os.path.getsize(self.server.file(path)) for path in paths)
                sent = self.server.bytes_sent()
                print(f"\n{kind}: {len(self.server.entries())} requests for {len(paths)} files, {sent} of {size} bytes")
                self.assertLessEqual(sent, share * size)

    def test_requests_at_the_same_time(self):
        self.server.rules.delay = .02
        scenes = self.scenes[:40]
        for requests in (1, 3, 8):
            with self.subTest(requests):
                self.server.clear()
                self.assert_all_read(scenes, *self.run_tables(scenes, REQUESTS=requests))
                self.assertLessEqual(self.server.most, requests)
                self.assertEqual(self.server.most, requests, "no fewer either, with that many scenes")

    def test_a_file_that_changes_is_read_anew(self):
        scenes = self.kind("tiff", "large", "jp2", count=4)
        for scene in scenes[::2]:
            self.server.rules.changes["/" + scene.files["nir"]] = 1
        outcome, *found = self.run_tables(scenes)
        self.assert_all_read(scenes, outcome, *found)
        self.assertTrue(any("changed while it was read" in (row["message"] or "") for row in found[2]), found[2])

    def test_signed_urls(self):
        """The signature goes to the server and nowhere else; one that does not hold is the cause."""
        self.server.rules.signature = SECRET
        scenes = self.kind("tiff", "cog")
        outcome, *found = self.run_tables(scenes, query=SECRET, REPORT=self.path(self.id(), "report.html"))
        self.assert_all_read(scenes, outcome, *found)
        for scene in scenes:
            for path in scene.served():
                self.server.rules.always[path] = "busy"
        outcome, *found = self.run_tables(scenes, query=SECRET, fails=True, REPORT=self.path(self.id(), "report.html"))
        self.assertEqual({row["status"] for row in found[2]}, {"read_error"})
        self.assert_no_secret(outcome, SECRET[4:], "Zm9yIG5vYm9keQ")
        self.server.rules.always.clear()
        outcome, *found = self.run_tables(scenes, query="sig=wrong", fails=True)
        for row in found[2]:
            self.assertIn("HTTP status 403", row["message"])

    def stack(self, scenes, fails=False, **given):
        """Outcome of a stack of scenes on the server: its bands, and its table of scenes."""
        collection = faultdata.write_collection(self.path(self.id(), "collection.csv"), scenes,
                                                lambda path: self.server.url(path, SECRET), **given)
        parameters = {"COLLECTION": collection, "OUTPUT": self.path(self.id(), "stack.tif"), "SCENES": self.path(self.id(), "scenes.csv")}
        outcome = self.qgis.run("ndvi:stackbands", parameters, LIMIT, QUICK)
        self.assertEqual(outcome.status, 1 if fails else 0, outcome.text)
        self.assert_no_secret(outcome, SECRET[4:], "Zm9yIG5vYm9keQ")
        bands = None if fails else gdal.Open(parameters["OUTPUT"]).ReadAsArray()
        return bands, tables.read(parameters["SCENES"])

    def test_stacks(self):
        """Of bands and of stored NDVI: both are asked for again where a request fails, and named without their signature."""
        self.server.rules.signature = SECRET
        scenes = self.kind("tiff", count=3)
        expected, _ = self.stack(scenes)
        self.assertEqual(expected.shape, (3, 256, 256))
        stored = {}
        for scene, band in zip(scenes, expected):
            path = f"tiff/{scene.scene_id}_ndvi.tif"
            faultdata.write_band(os.path.join(self.served, path), band, "tiff")
            stored[scene.scene_id] = self.server.url(path, SECRET)
        for columns in ({}, {"ndvi": stored}):
            with self.subTest(columns):
                self.server.rules.rate, self.server.rules.faults = .3, ("busy", "reset", "cut")
                found, rows = self.stack(scenes, **columns)
                np.testing.assert_array_equal(found, expected)
                self.assertEqual({row["status"] for row in rows}, {"ok"}, rows)
                self.assertGreater(max(int(row["attempts"]) for row in rows), 1)
                self.server.rules.rate, self.server.rules.faults = 1, ("busy",)
                _, rows = self.stack(scenes, fails=True, **columns)
                for row in rows:
                    self.assertEqual(row["status"], "read_error", row)
                    self.assertIn("HTTP status 503", row["message"])

    def test_known_results_of_signed_urls(self):
        """Signed anew a URL names the same file: one request for each tells that it is."""
        scenes = self.kind("tiff", "jp2")
        cache = self.path(self.id(), "known.sqlite")
        self.assert_all_read(scenes, *self.run_tables(scenes, query="version=1&sig=Zmlyc3Q", CACHE=cache))
        self.server.clear()
        self.assert_all_read(scenes, *self.run_tables(scenes, query="version=1&sig=c2Vjb25k", CACHE=cache))
        self.assertEqual(len(self.server.entries()), 3 * len(scenes))
        self.server.rules.changes = {"/" + scenes[0].files["red"]: 0}  # another version from now on
        self.server.clear()
        self.assert_all_read(scenes, *self.run_tables(scenes, query="version=1&sig=dGhpcmQ", CACHE=cache))
        self.assertGreater(len(self.server.entries()), 3 * len(scenes))
        for secret in (b"Zmlyc3Q", b"c2Vjb25k", b"dGhpcmQ"):
            with open(cache, "rb") as file:
                self.assertNotIn(secret, file.read())

    def token_columns(self, scenes, collection="sentinel-2-l2a"):
        """The bands of scenes as collections from the Planetary Computer name them."""
        return {band: {s.scene_id: f"/vsicurl?pc_url_signing=yes&pc_collection={collection}&url="
                                   + urllib.parse.quote(self.server.url(s.files[band]), safe="")
                       for s in scenes} for band in ("red", "nir", "scl")}

    def token_options(self):
        return {"VSICURL_PC_SAS_TOKEN_URL": self.server.url(TOKENS[1:])}

    def test_tokens(self):
        """Signed by a token service, whose tokens are over several times while the run lasts, and which fails too."""
        scenes = self.kind("tiff", "cog", "jp2", count=7)
        columns, env = self.token_columns(scenes), self.token_options()
        # Answers take long enough for the run to outlast the first tokens on any machine.
        rules = self.server.rules
        rules.tokens, rules.delay, rules.rate, rules.seed = 2.5, .1, .3, SEED
        rules.faults = ("busy", "limit", "reset", "cut", "short")
        cache, report = self.path(self.id(), "known.sqlite"), self.path(self.id(), "report.html")
        outcome, *found = self.run_tables(scenes, env, columns=columns, REQUESTS=4, CACHE=cache, REPORT=report)
        self.assert_all_read(scenes, outcome, *found)
        self.assertLessEqual(self.server.most, 4, "requests for tokens are requests")
        given = self.server.tokens()
        asked = [entry for entry in self.server.entries() if entry.path.startswith(TOKENS)]
        self.assertGreaterEqual(len(given), 3)
        self.assertEqual({entry.path for entry in asked}, {TOKENS + "sentinel-2-l2a"})
        print(f"\n{len(given)} tokens by {len(asked)} of {len(self.server.entries())} requests")
        for entry in self.server.entries():
            self.assertEqual("sig=" in entry.query, entry not in asked, entry)

        # As when the machine slept: the tokens are over although they should not be, once for all who find it out.
        rules.told, rules.rate = 3600, 0
        self.server.clear()
        self.assert_all_read(scenes, *self.run_tables(scenes, env, columns=columns, REQUESTS=4))
        refused = [entry for entry in self.server.entries() if entry.done == "403"]
        asked = [entry for entry in self.server.entries() if entry.path.startswith(TOKENS)]
        print(f"{len(asked)} tokens, {len(refused)} requests refused")
        self.assertGreaterEqual(len(asked), 2)
        self.assertGreaterEqual(len(refused), len(asked) - 1)

        # The files are the same, whatever they are signed with.
        rules.delay = 0
        rules.tokens = 3600
        asked = []
        for _ in range(2):
            self.server.clear()
            outcome, *found = self.run_tables(scenes, env, columns=columns, CACHE=cache, REPORT=report)
            self.assert_all_read(scenes, outcome, *found)
            asked.append(len(self.server.entries()))
        # What was read at the second try only, since the server never said which file it is, is read once more.
        self.assertLess(asked[0], 5 * len(scenes))
        self.assertEqual(asked[1], 3 * len(scenes) + 1)

        # Whatever signs does so for files that it may sign only.
        outcome, *found = self.run_tables(scenes, columns=columns, fails=True, REPORT=report)
        self.assertEqual({row["status"] for row in found[2]}, {"read_error"})
        self.assert_no_secret(outcome, *self.server.tokens())

    def test_tokens_that_are_refused(self):
        """A service that fails, and files that are another collection's: rows name the cause."""
        scenes = self.kind("tiff", count=4)
        columns, env = self.token_columns(scenes), self.token_options()
        rules, service = self.server.rules, TOKENS + "sentinel-2-l2a"
        rules.tokens = 3600
        for fault, words in (("busy", "HTTP status 503"), ("404", "knows no collection"), ("stall", "did not answer in time")):
            with self.subTest(fault):
                self.server.clear()
                rules.always = {service: fault}
                outcome, *found = self.run_tables(scenes, env, columns=columns, fails=True, MAX_ATTEMPTS=2)
                for row in found[2]:
                    self.assertEqual(row["status"], "read_error", row)
                    self.assertIn(f"The token service on 127.0.0.1:{self.server.port}", row["message"])
                    self.assertIn(words, row["message"])
                self.assertEqual({entry.path for entry in self.server.entries()}, {service})
        rules.always = {path: "403" for scene in scenes for path in scene.served()}
        self.server.clear()
        outcome, *found = self.run_tables(scenes, env, columns=columns, fails=True)
        for row in found[2]:
            self.assertIn("HTTP status 403", row["message"])
            self.assertIn("pc_collection", row["message"])
        self.assert_no_secret(outcome, *self.server.tokens())
        self.assertLessEqual(len(self.server.entries(service)), 1 + 2 * len(scenes))

    def test_rasters_and_stacks_of_tokens(self):
        """What else reads such paths, writes files or names them."""
        scenes = self.kind("tiff", "jp2", count=2)
        self.server.rules.tokens = 3600
        read = []
        for where, columns in (("remote", self.token_columns(scenes)), ("local", {})):
            collection = faultdata.write_collection(self.path(self.id(), where, "collection.csv"), scenes,
                                                    lambda path: os.path.join(self.served, path), **columns)
            folder = os.path.join(os.path.dirname(collection), "ndvi")
            stack = os.path.join(os.path.dirname(collection), "stack.tif")
            for name, given in (("ndvirasters", {"FOLDER": folder}), ("stackbands", {"OUTPUT": stack})):
                outcome = self.qgis.run(f"ndvi:{name}", {"COLLECTION": collection, **given}, LIMIT, {**QUICK, **self.token_options()})
                self.assertEqual(outcome.status, 0, outcome.text)
                self.assertNotIn("sig=", outcome.text)
            rasters = [os.path.join(folder, name) for name in sorted(os.listdir(folder))] + [stack]
            for path in rasters:
                with open(path, "rb") as file:
                    content = file.read()
                for secret in self.server.tokens():
                    self.assertNotIn(secret.encode(), content, path)
            read.append({os.path.basename(path): gdal.Open(path).ReadAsArray() for path in rasters})
        self.assertEqual(len(read[0]), len(scenes) + 1)
        self.assertEqual(set(read[0]), set(read[1]))
        for file, array in read[0].items():
            np.testing.assert_array_equal(array, read[1][file])
        self.assertTrue(self.server.tokens())

    def test_passwords_in_urls(self):
        self.server.rules.headers = {"Authorization": "Basic bWU6cGFzczEyMw=="}  # me:pass123
        scenes = self.kind("tiff")
        login = {band: {s.scene_id: self.server.url(s.files[band]).replace("//", "//me:pass123@") for s in scenes}
                 for band in ("red", "nir", "scl")}
        outcome, *found = self.run_tables(scenes, columns=login)
        self.assert_all_read(scenes, outcome, *found)
        self.server.rules.rate, self.server.rules.faults = 1, ("busy",)
        outcome, *found = self.run_tables(scenes, columns=login, fails=True, REPORT=self.path(self.id(), "report.html"))
        self.assert_no_secret(outcome, "pass123")

    def test_authentication_configurations(self):
        """Those of QGIS, named in the column authcfg: a login and a token."""
        scenes = self.kind("tiff", "zip", count=2)
        folder = self.path("auth", "")
        env = authconfigs.environment(folder)
        for method, settings, header in (
                ("Basic", {"username": "me", "password": "pass123"}, ("Authorization", "Basic bWU6cGFzczEyMw==")),
                ("EsriToken", {"token": "key456"}, ("X-Esri-Authorization", "Bearer key456"))):
            with self.subTest(method):
                self.server.clear()
                self.server.rules.headers = dict([header])
                config = authconfigs.make(self.qgis, folder, method, **settings)
                outcome, *found = self.run_tables(scenes, env, authcfg=config)
                self.assert_all_read(scenes, outcome, *found)
                self.assert_no_secret(outcome, "pass123", "key456", header[1])
                outcome, *found = self.run_tables(scenes, env, fails=True)
                for row in found[2]:
                    self.assertIn("HTTP status 401", row["message"])
        outcome, *found = self.run_tables(scenes, env, authcfg="nosuch1", fails=True)
        for row in found[2]:
            self.assertIn("nosuch1", row["message"])

    def assert_no_secret(self, outcome, *secrets):
        """Neither what was said nor what was written gives it away; the collection is the user's own."""
        for secret in secrets:
            # qgis_process itself prints the parameters it was given, in which it is not.
            self.assertNotIn(secret, outcome.text)
            folder = os.path.dirname(self.path(self.id(), "x"))
            for name in os.listdir(folder):
                if not name.startswith("collection."):
                    with open(os.path.join(folder, name), "rb") as file:
                        self.assertNotIn(secret.encode(), file.read(), name)

    def test_paths_of_gdal(self):
        """The ways to name a file on a server: URL, /vsicurl/, within archives; spaces and letters of any language."""
        foreign = [scene for scene in self.scenes if "größer" in scene.files["red"]]
        scenes = [scene for scene in self.kind("tiff", "zip") if scene not in foreign] + foreign[:2]
        plain, named = scenes[0], scenes[-1]
        columns = {band: {plain.scene_id: "/vsicurl/" + self.server.url(plain.files[band]),
                          named.scene_id: f"http://127.0.0.1:{self.server.port}/{named.files[band]}"}  # not escaped
                   for band in ("red", "nir", "scl")}
        option = self.server.url(scenes[1].files["nir"]).replace(":", "%3A").replace("/", "%2F")
        columns["nir"][scenes[1].scene_id] = f"/vsicurl?max_retry=3&url={option}"
        braces = next(scene for scene in scenes if scene.archive)
        columns["red"][braces.scene_id] = f"/vsizip/{{/vsicurl/{self.server.url(braces.archive)}}}/{braces.files['red']}"
        self.assert_all_read(scenes, *self.run_tables(scenes, columns=columns))
        self.assert_log(scenes)

    def test_buckets(self):
        """Of object stores as GDAL names them, signed with its credentials or open to all."""
        scenes = self.kind("tiff")
        env = {"AWS_S3_ENDPOINT": f"127.0.0.1:{self.server.port}", "AWS_HTTPS": "NO", "AWS_VIRTUAL_HOSTING": "FALSE",
               "AWS_DEFAULT_REGION": "eu-central-1", "AWS_EC2_METADATA_DISABLED": "true"}
        columns = {band: {s.scene_id: "/vsis3/" + s.files[band] for s in scenes} for band in ("red", "nir", "scl")}
        for credentials in ({"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "wJalr"}, {"AWS_NO_SIGN_REQUEST": "YES"}):
            with self.subTest(tuple(credentials)):
                self.server.clear()
                self.assert_all_read(scenes, *self.run_tables(scenes, {**env, **credentials}, columns=columns))
                self.assert_log(scenes)
                is_signed = "AWS_ACCESS_KEY_ID" in credentials
                for entry in self.server.entries():
                    self.assertEqual("X-Amz-Signature=" in entry.query, is_signed, entry)

    def test_what_is_no_raster(self):
        scenes = self.kind("tiff", count=4)
        for name, content in (("text.tif", b"<html>This is not the page you are looking for</html>"), ("empty.tif", b"")):
            with open(os.path.join(self.served, name), "wb") as file:
                file.write(content)
        columns = {"red": {scenes[0].scene_id: self.server.url("text.tif"), scenes[1].scene_id: self.server.url("empty.tif"),
                           scenes[2].scene_id: self.server.url("no/such.tif")}}
        _, histogram, statistics, rows = self.run_tables(scenes, columns=columns)
        self.assert_right(scenes, histogram, statistics, {scenes[3].scene_id})
        for row, words in zip(rows, ("not recognized", "", "HTTP status 404", None)):
            if words is None:
                self.assertEqual(row["status"], "ok", row)
            else:
                self.assertEqual(row["status"], "read_error", row)
                self.assertIn(words, row["message"])
                self.assertNotIn("vsindvi", row["message"])
                self.assertEqual(row["attempts"], 1, row)
        for name in ("/text.tif", "/empty.tif", "/no/such.tif"):
            self.assertEqual(len(self.server.entries(name)), 1, "once is enough")

    def test_redirections(self):
        scenes = self.kind("tiff")
        with FaultServer(self.served, Rules(signature=SECRET)) as store:
            for scene in scenes:
                for path in scene.served():
                    self.server.rules.redirect[path] = store.url(path[1:], SECRET)
            self.assert_all_read(scenes, *self.run_tables(scenes))

    def test_a_server_without_ranges(self):
        scenes = self.kind("tiff", "jp2")
        self.server.rules.whole = tuple(path for scene in scenes for path in scene.served())
        self.assert_all_read(scenes, *self.run_tables(scenes))
        self.assertEqual(len(self.server.entries()), 3 * len(scenes), "each file once")

    def test_cancelled_while_a_server_is_silent(self):
        scenes = self.scenes[:20]
        for after in (0, 30):
            with self.subTest(after):
                self.server.clear()
                parameters = self.parameters(scenes)
                for scene in scenes[after // 3:]:
                    self.server.rules.always.update(dict.fromkeys(scene.served(), "stall"))
                process = self.qgis.start("ndvi:histogramtables", parameters)
                self.addCleanup(process.stdout.close)
                self.addCleanup(process.kill)
                self.wait_until(lambda: any(e.done == "stall" for e in self.server.entries()), process)
                time.sleep(.3)
                process.send_signal(signal.SIGINT)
                sent = time.monotonic()
                status = process.wait(LIMIT)
                seconds = time.monotonic() - sent
                self.assertGreater(status, 0)
                self.assertIn("cancelled", process.stdout.read())
                print(f"\nended {seconds:.2f} s after the signal")
                # A second for the run, and what QGIS takes to say farewell on a busy machine.
                self.assertLess(seconds, 4)
                folder = os.path.dirname(parameters["SCENES"])
                self.assertEqual(os.listdir(folder), ["collection.csv"])

    def test_rasters_from_a_server(self):
        """What fails for a time is written nevertheless, in order; what fails for good is named."""
        scenes = self.kind("tiff", "cog", "zip")
        self.server.rules.rate, self.server.rules.seed = .3, SEED
        self.server.rules.always["/" + scenes[1].files["red"]] = "404"
        collection = faultdata.write_collection(self.path(self.id(), "collection.csv"), scenes, self.server.url)
        folder = self.path(self.id(), "ndvi", "")
        outcome = self.qgis.run("ndvi:ndvirasters", {"COLLECTION": collection, "FOLDER": folder}, LIMIT, QUICK)
        self.assertEqual(outcome.status, 0, outcome.text)
        written = sorted(re.sub(r"^\d{4}-\d\d-\d\d_|_NDVI\.tif$", "", name) for name in os.listdir(folder)
                         if name.endswith(".tif"))
        self.assertEqual(written, sorted(s.scene_id for s in scenes if s is not scenes[1]))
        self.assertIn("HTTP status 404", outcome.text)


if __name__ == "__main__":
    unittest.main()
