#!/usr/bin/python3
"""The workflow: its tables are those of one run; what is finished stays, what fails is tried again and told."""
import collections
import csv
import datetime
import glob
import json
import os
import re
import shutil
import subprocess
import unittest

import yaml
from osgeo import ogr
from support import PluginTest, tables

ogr.UseExceptions()

WORKFLOW = os.path.join(os.path.abspath(os.environ["NDVI_PLUGINS"]), "ndvi_collections", "workflow")
SNAKEMAKE = shutil.which("snakemake")
MINUTES = 5
# Of the demo's scenes the one of which a band is damaged.
DAMAGED = "_20210711T"


def rows_of(path, fields=None):
    """The rows of a table in an order of their own; of some of its fields, where given: sums have more than tables."""
    return sorted(str({name: row[name] for name in fields or row}) for row in tables.read(path))


@unittest.skipUnless(SNAKEMAKE, "Snakemake is not installed")
class WorkflowTest(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.workflow = cls.path("its workflow", "")
        shutil.copytree(WORKFLOW, cls.workflow, dirs_exist_ok=True)  # as users do, and with a blank
        # Snakemake often comes from a virtual environment, whose Python comes first then.
        cls.environment = cls.path("environment", "")
        subprocess.run(["/usr/bin/python3", "-m", "venv", "--without-pip", cls.environment], check=True)

    def run_workflow(self, where, *options, profile="machine", **settings):
        """Runs the workflow in the folder `where`; its exit status, what it says, and the rules of the jobs it ran. Settings in capitals are variables."""
        folder = os.path.dirname(self.path(where, "config.yaml"))
        variables = {name: settings.pop(name) for name in list(settings) if name.isupper()}
        given = {"zones": self.zones, "zone_id": "field_id", "job": {"threads": 1}, "qgis": {"plugins": self.qgis.plugins}, **settings}
        with open(os.path.join(folder, "config.yaml"), "w", encoding="utf-8") as file:
            yaml.safe_dump(given, file)
        command = [SNAKEMAKE, "--snakefile", os.path.join(self.workflow, "Snakefile"),
                   "--profile", os.path.join(self.workflow, "profiles", profile), *options]
        env = {name: value for name, value in os.environ.items() if not name.startswith("QGIS_")}
        env.update(variables)
        env["PATH"] = f"{self.environment}/bin:{env['PATH']}"
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60 * MINUTES,
                              stdin=subprocess.DEVNULL, env=env, check=False)
        rules = collections.Counter(re.findall(r"^(?:local)?(?:rule|checkpoint) (\w+):$", done.stdout, re.MULTILINE))
        return done.returncode, done.stdout, rules

    def parts(self, where):
        with open(self.path(where, "results", "parts.csv"), newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def products(self):
        """Those of the demo that are whole, by date."""
        return sorted(product for product in os.listdir(self.folder) if DAMAGED not in product)

    def linked(self, name, left_out=()):
        """A folder with the demo's whole products but some."""
        folder = self.path(name, "")
        for product in self.products():
            if product not in left_out and not os.path.lexists(os.path.join(folder, product)):
                os.symlink(os.path.join(self.folder, product), os.path.join(folder, product))
        return folder

    def single_run(self, where, folder, **parameters):
        collection = self.make_collection(self.path(where, "collection.gpkg"), folder)
        self.make_tables(where, collection, **parameters)
        return {kind: self.path(where, f"{kind}.gpkg") for kind in ("histogram", "statistics")}

    def check_tables(self, where, single):
        for kind, path in single.items():
            fields = tables.read(path)[0]
            self.assertEqual(rows_of(self.path(where, "results", "scene", f"{kind}.gpkg"), fields), rows_of(path, fields), kind)

    def test_grows_with_the_collection(self):
        newest = self.products()[-2:]
        folder = self.linked("growing", newest)
        settings = {"scenes": {"folder": folder}, "parts": 3, "periods": ["scene", "month"], "tables": {"BIN_WIDTH": 0.1}}
        status, text, rules = self.run_workflow("grown", **settings)
        self.assertEqual(status, 0, text)
        self.assertEqual(rules, {"search": 1, "part": 3, "merge": 2, "merge_scenes": 1, "report": 1, "all": 1})
        single = self.single_run("grown_first", folder, BIN_WIDTH=0.1)
        self.check_tables("grown", single)
        months = self.path("grown_first", "months.gpkg")
        self.succeed(self.qgis.run("ndvi:aggregatetables", {"STATISTICS_TABLES": single["statistics"], "HISTOGRAM_TABLES": single["histogram"],
                                                            "PERIOD": 3, "STATISTICS": months}))
        self.assertEqual(rows_of(self.path("grown", "results", "month", "statistics.gpkg")), rows_of(months))
        self.assertIn("3 of 3 parts are finished", text)
        first = glob.glob(self.path("grown", "results", "rounds", "1", "parts", "*", "*.gpkg"))
        self.assertEqual(len(first), 9)
        before = {path: os.stat(path).st_mtime_ns for path in first}

        # Nothing is new.
        status, text, rules = self.run_workflow("grown", **settings)
        self.assertEqual((status, rules), (0, {"search": 1}), text)

        # What is new is a round of its own.
        self.linked("growing")
        status, text, rules = self.run_workflow("grown", **settings)
        self.assertEqual(status, 0, text)
        self.assertEqual(rules, {"search": 1, "part": 1, "merge": 2, "merge_scenes": 1, "report": 1, "all": 1})
        self.assertEqual({path: os.stat(path).st_mtime_ns for path in first}, before)
        self.check_tables("grown", self.single_run("grown_second", folder, BIN_WIDTH=0.1))
        self.assertEqual([(row["round"], row["part"], row["state"], row["attempts"]) for row in self.parts("grown")],
                         [("1", "1", "finished", "1"), ("1", "2", "finished", "1"), ("1", "3", "finished", "1"),
                          ("2", "1", "finished", "1")])
        self.assertGreater(os.path.getsize(self.path("grown", "results", "report.html")), 10000)
        self.assertEqual(len(tables.read(self.path("grown", "results", "scenes.gpkg"))),
                         len(tables.read(self.path("grown_second", "scenes.gpkg"))))

        # What is gone is gone from the tables.
        os.remove(os.path.join(folder, newest[0]))
        status, text, rules = self.run_workflow("grown", **settings)
        self.assertEqual((status, rules["part"]), (0, 1), text)
        self.check_tables("grown", self.single_run("grown_third", folder, BIN_WIDTH=0.1))

    def test_failures(self):
        # A scene none of whose pixels can be read is a part for itself, and another part is killed once.
        folder = self.path("failing", "")
        for product in self.products()[:3]:
            shutil.copytree(os.path.join(self.folder, product), os.path.join(folder, product))
        broken = sorted(os.listdir(folder))[0]
        for band in glob.glob(os.path.join(folder, broken, "**", "*_B0[48]_*.jp2"), recursive=True):
            with open(band, "r+b") as file:
                file.truncate(200)
        killed = self.path("failed", "killed")
        setup = f'[[ "$*" != *ndvi:histogramtables*SHARD=2/* ]] || ! mkdir "{killed}" 2>/dev/null || kill -KILL $PPID'
        settings = {"scenes": {"folder": folder}, "parts": 3, "attempts": 2, "report": "none"}
        qgis = {"plugins": self.qgis.plugins, "setup": setup}
        status, text, rules = self.run_workflow("failed", qgis=qgis, **settings)
        self.assertEqual(status, 0, text)
        self.assertTrue(os.path.isdir(killed))
        self.assertEqual(rules["part"], 5)
        self.assertEqual([(row["state"], row["attempts"], row["lost"]) for row in self.parts("failed")],
                         [("no scene read", "2", "0"), ("finished", "2", "1"), ("finished", "1", "0")])
        self.assertIn("part 1 of 3: no scene read after 2 attempts: ", text)
        self.assertIn("parts/1/log-2.txt)", text)
        self.assertIn("2 of 3 parts are finished", text)
        statistics = tables.read(self.path("failed", "results", "scene", "statistics.gpkg"))
        self.assertEqual({row["status"] for row in statistics if row["scene_id"] and broken.startswith(row["scene_id"])}, {"read_error"})

        # The same command tries it again; it has been mended.
        shutil.rmtree(os.path.join(folder, broken))
        shutil.copytree(os.path.join(self.folder, broken), os.path.join(folder, broken))
        status, text, rules = self.run_workflow("failed", qgis=qgis, **settings)
        self.assertEqual((status, rules["part"]), (0, 1), text)
        self.assertIn("3 of 3 parts are finished", text)
        self.check_tables("failed", self.single_run("failed_single", folder))

        # Where all parts fail, nothing is put together, and what is the same of all is told once.
        failing = {"plugins": self.qgis.plugins, "setup": '[[ "$*" != *ndvi:histogramtables*SHARD* ]]'}
        status, text, _ = self.run_workflow("failed", tables={"BIN_WIDTH": 0.1}, qgis=failing, **settings)
        self.assertNotEqual(status, 0)
        self.assertIn("0 of 3 parts are finished", text)
        self.assertIn("3 parts, the first is part 1 of 3: failed after 2 attempts: the commands of qgis.setup ended with exit status 1.", text)

        # And is made good by the next run.
        status, text, rules = self.run_workflow("failed", qgis=qgis, **settings)
        self.assertEqual((status, rules["part"]), (0, 3), text)
        with open(self.path("failed", "results", "rounds", "1", "parts", "3", "log-1.txt"), encoding="utf-8") as log:
            self.assertIn("Scenes whose results were in CACHE already: 1 of 1.", log.read())

    def test_formats(self):
        scratch = self.path("disk", "")
        zones = self.path("years zones.gpkg")
        shutil.copy(self.zones, zones)
        folder = self.linked("years scenes")
        settings = {"scenes": {"folder": folder, "parameters": {"START_DATE": datetime.date(2021, 4, 1)}}, "zones": zones, "parts": 2,
                    "format": "csv", "partition_by": "year", "periods": ["scene", "month"], "scratch": scratch, "report": "none"}
        status, text, rules = self.run_workflow("years", **settings)
        self.assertEqual((status, rules["part"]), (0, 2), text)
        single = self.single_run("years_single", folder)
        found = glob.glob(self.path("years", "results", "scene", "statistics", "*", "*.csv"))
        self.assertEqual([os.path.relpath(path, self.path("years", "results", "scene")) for path in found], ["statistics/year=2021/statistics.csv"])
        self.assertEqual(len(tables.read(found[0])), len(tables.read(single["statistics"])))
        months = tables.read(self.path("years", "results", "month", "statistics", "year=2021", "statistics.csv"))
        self.assertEqual({row["start"][:4] for row in months}, {"2021"})
        self.assertEqual(len(tables.read(self.path("years", "results", "scenes.csv"))), len(tables.read(self.path("years_single", "scenes.gpkg"))))
        self.assertEqual(os.listdir(scratch), [])
        self.assertTrue(os.path.exists(self.path("years", "results", "rounds", "1", "parts", "2", "cache.sqlite")))
        # Zones that have changed: all anew, what is still right from the cache that was brought to the scratch folder.
        source = ogr.Open(zones, 1)
        field = next(iter(source.GetLayer(0)))
        field["name"] = "another"
        source.GetLayer(0).SetFeature(field)
        del field, source
        status, text, rules = self.run_workflow("years", **settings)
        self.assertEqual((status, rules["part"]), (0, 2), text)
        with open(self.path("years", "results", "rounds", "1", "parts", "2", "log-1.txt"), encoding="utf-8") as log:
            self.assertRegex(log.read(), "Scenes whose results were in CACHE already: [1-9]")

        if ogr.GetDriverByName("Parquet") is None:
            status, text, rules = self.run_workflow("parquet", scenes={"folder": self.folder}, format="parquet")
            self.assertNotEqual(status, 0)
            self.assertIn("has no driver for parquet here", text)
            self.assertNotIn("part", rules)

    def test_parts_that_are_not_the_whole(self):
        folder = self.linked("some", self.products()[3:])
        settings = {"scenes": {"folder": folder}, "parts": 2, "report": "none"}
        self.assertEqual(self.run_workflow("halves", **settings)[0], 0)
        # As if the zones had changed in between, and the second part were cut elsewhere.
        for kind in ("histogram", "statistics", "scenes"):
            shutil.copy(self.path("halves", "results", "rounds", "1", "parts", "1", f"{kind}.gpkg"),
                        self.path("halves", "results", "rounds", "1", "parts", "2", f"{kind}.gpkg"))
        status, text, _ = self.run_workflow("halves", **settings)
        self.assertNotEqual(status, 0)
        self.assertIn("the parts of round 1 are not the whole", text)

    def test_files_that_change(self):
        # A scene that is damaged in part, and a good one.
        damaged = next(product for product in os.listdir(self.folder) if DAMAGED in product)
        folder = self.path("changing", "")
        for product in (damaged, self.products()[0]):
            shutil.copytree(os.path.join(self.folder, product), os.path.join(folder, product))
        settings = {"scenes": {"folder": folder}, "parts": 2, "attempts": 2, "report": "none", "tables": {"BIN_WIDTH": 0.05}}
        status, text, rules = self.run_workflow("changed", **settings)
        self.assertEqual((status, rules["part"]), (0, 3), text)
        self.assertIn("some scenes not read wholly after 2 attempts: a scene could not be read wholly: S2A_MSIL2A_20210711T", text)
        states = {"finished": "1", "some scenes not read wholly": "2"}
        self.assertEqual({row["state"]: row["attempts"] for row in self.parts("changed")}, states)
        # A file that is as it was is not tried again.
        status, text, rules = self.run_workflow("changed", **settings)
        self.assertEqual((status, rules), (0, {"search": 1}), text)
        self.assertEqual({row["state"]: row["attempts"] for row in self.parts("changed")}, states)
        # It is mended (in a way).
        band, = glob.glob(os.path.join(folder, damaged, "**", "*_B08_10m.jp2"), recursive=True)
        shutil.copy(glob.glob(os.path.join(folder, damaged, "**", "*_B04_10m.jp2"), recursive=True)[0], band)
        status, text, rules = self.run_workflow("changed", **settings)
        self.assertEqual((status, rules["part"]), (0, 1), text)
        self.assertIn("2 of 2 parts are finished", text)
        self.check_tables("changed", self.single_run("changed_single", folder, BIN_WIDTH=0.05))
        # What Snakemake knows of the run is lost, and the parameters change.
        shutil.rmtree(self.path("changed", ".snakemake"))
        settings["tables"]["BIN_WIDTH"] = 0.1
        status, text, rules = self.run_workflow("changed", **settings)
        self.assertEqual((status, rules["part"]), (0, 2), text)
        self.check_tables("changed", self.single_run("changed_again", folder, BIN_WIDTH=0.1))
        # A scene that cannot be used at all is told of.
        open(band, "w", encoding="utf-8").close()
        status, text, rules = self.run_workflow("changed", **settings)
        self.assertEqual(status, 0, text)
        self.assertRegex(text, "The search: Left out: .*B08_10m.jp2 is empty")
        self.assertIn("A scene of the run before is not there any more", text)

    def test_jobs_elsewhere(self):
        """Jobs that a scheduler has: each attempt is one of its own, and they know the settings of the run."""
        folder = self.linked("elsewhere", self.products()[2:])
        programs = self.path("programs", "")
        os.symlink(os.path.join(os.path.dirname(os.path.abspath(__file__)), "onecomputer.py"), os.path.join(programs, "kubectl"))
        pods = self.path("pods", "")
        qgis = {"plugins": self.qgis.plugins, "setup": '[[ "$*" != *ndvi:histogramtables*SHARD=1/* ]]'}
        where = os.path.dirname(self.path("handed over", "config.yaml"))
        status, text, _ = self.run_workflow(
            "handed over", scenes={"folder": folder}, parts=2, attempts=2, report="none", qgis=qgis, job={"threads": 1, "memory_mb": 1000},
            kubernetes={"image": "none", "volumes": {where: "claim"}}, profile="kubernetes", NDVI_PODS=pods, PATH=f"{programs}:{os.environ['PATH']}")
        self.assertNotEqual(status, 0, text)
        self.assertIn("part 1 of 2: failed after 2 attempts: the commands of qgis.setup ended with exit status 1.", text)
        self.assertEqual([(row["state"], row["attempts"], row["computer"]) for row in self.parts("handed over")],
                         [("failed", "2", "node1"), ("finished", "1", "node1")])
        with open(self.path("handed over", "results", "rounds", "1", "parts", "1", "attempts.jsonl"), encoding="utf-8") as file:
            self.assertEqual([json.loads(line)["attempt"] for line in file], [1, 1, 2, 2])  # its begin and end
        self.assertEqual(glob.glob(os.path.join(pods, "*.json")), [])
        logs = glob.glob(os.path.join(where, ".snakemake", "kubernetes_logs", "ndvi-part-1-1-*.txt"))
        self.assertEqual(len(logs), 2)

    def test_what_the_search_refuses(self):
        folder = self.linked("some", self.products()[3:])
        for more, sentence in (({"tables": {"BIN_WITH": 0.1}}, "Unknown parameter BIN_WITH"), ({"zone_id": "fieldid"}, "ZONES has no field “fieldid”"),
                               ({"zone_id": "crop"}, "is there more than once"),
                               ({"qgis": {"plugins": self.path("no plugin", "")}}, "QGIS could not load the plugin"),
                               ({"qgis": {"plugins": self.qgis.plugins, "container": "no_such_program exec"}}, "There is no program no_such_program on ")):
            with self.subTest(sentence):
                status, text, rules = self.run_workflow("refused", scenes={"folder": folder}, attempts=1, **more)
                self.assertNotEqual(status, 0)
                self.assertRegex(text, f"The search for scenes did not succeed: .*{sentence}")
                self.assertEqual(text.count("parameter values"), 0)
                self.assertNotIn("part", rules)
        # A profile of QGIS is a folder; that a search failed is forgotten.
        profile = self.path("own profile", "QGIS", "QGIS3.ini")
        status, text, rules = self.run_workflow("refused", "--until", "search", scenes={"folder": folder},
                                                qgis={"plugins": self.qgis.plugins, "profile": os.path.dirname(os.path.dirname(profile))})
        self.assertEqual(status, 0, text)
        self.assertNotIn("did not succeed", text)
        with open(profile, encoding="utf-8") as file:
            self.assertIn("ndvi_collections=true", file.read())

    def test_configuration(self):
        for settings, sentence in (({}, "Give one of “scenes.folder” and “scenes.stac”"),
                                   ({"scenes": {"folder": self.folder}, "zones": "gone.gpkg"}, "“zones”: there is no file"),
                                   ({"scenes": {"folder": self.folder}, "partz": 3}, "“partz” is no setting. Did you mean “parts”?"),
                                   ({"scenes": {"folder": self.folder}, "parts": 0}, "“parts” is 0, but should be a whole number from 1"),
                                   ({"scenes": {"folder": self.folder}, "tables": {"SHARD": "1/2"}}, "“tables” holds SHARD"),
                                   ({"scenes": {"folder": self.folder}, "qgis": {"profile": "gone"}}, "is not the folder of a QGIS profile"),
                                   ({"scenes": {"folder": self.folder}, "kubernetes": {"volumes": {"data": "claim"}}}, "should be lines of “/path: claim”"),
                                   ({"scenes": {"folder": self.folder}, "report": "year"}, "“report” is 'year'")):
            with self.subTest(sentence):
                status, text, _ = self.run_workflow("wrong", **settings)
                self.assertNotEqual(status, 0)
                self.assertIn(sentence, text)


if __name__ == "__main__":
    unittest.main()
