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
from osgeo import ogr, osr
from support import PluginTest, ScratchTest, tables

ogr.UseExceptions()

WORKFLOW = os.path.join(os.path.abspath(os.environ["NDVI_PLUGINS"]), "ndvi_collections", "workflow")
SNAKEMAKE = shutil.which("snakemake")
MINUTES = 5


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

    def run_workflow(self, where, *options, profile="machine", **settings):
        """Runs the workflow in the folder `where`; what it says, its exit status, and the rules of the jobs it ran."""
        folder = os.path.dirname(self.path(where, "config.yaml"))
        given = {"zones": self.zones, "zone_id": "field_id", "job": {"threads": 1}, "qgis": {"plugins": self.qgis.plugins}, **settings}
        with open(os.path.join(folder, "config.yaml"), "w", encoding="utf-8") as file:
            yaml.safe_dump(given, file)
        command = [SNAKEMAKE, "--snakefile", os.path.join(self.workflow, "Snakefile"),
                   "--profile", os.path.join(self.workflow, "profiles", profile), *options]
        env = {name: value for name, value in os.environ.items() if not name.startswith("QGIS_")}
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60 * MINUTES,
                              stdin=subprocess.DEVNULL, env=env, check=False)
        rules = collections.Counter(re.findall(r"^(?:local)?(?:rule|checkpoint) (\w+):$", done.stdout, re.MULTILINE))
        return done.returncode, done.stdout, rules

    def parts(self, where):
        with open(self.path(where, "results", "parts.csv"), newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def linked(self, name, left_out=()):
        """A folder with the demo's products but some."""
        folder = self.path(name, "")
        for product in os.listdir(self.folder):
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
        newest = sorted(os.listdir(self.folder))[-2:]
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
        for product in sorted(os.listdir(self.folder))[:3]:
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

        # Where all parts fail, nothing is put together and each is told of.
        status, text, _ = self.run_workflow("failed", tables={"FIELDS": "no_such_field"}, qgis=qgis, **settings)
        self.assertNotEqual(status, 0)
        self.assertIn("0 of 3 parts are finished", text)
        self.assertRegex(text, "part 3 of 3: failed after 3 attempts: .*no_such_field")  # one of them in the first run

        # And is made good by the next run.
        status, text, rules = self.run_workflow("failed", qgis=qgis, **settings)
        self.assertEqual((status, rules["part"]), (0, 3), text)
        with open(self.path("failed", "results", "rounds", "1", "parts", "3", "log-1.txt"), encoding="utf-8") as log:
            self.assertIn("Scenes whose results were in CACHE already: 1 of 1.", log.read())

    def test_formats(self):
        scratch = self.path("disk", "")
        zones = self.path("years zones.gpkg")
        shutil.copy(self.zones, zones)
        settings = {"scenes": {"folder": self.folder, "parameters": {"START_DATE": datetime.date(2021, 4, 1)}}, "zones": zones, "parts": 2,
                    "format": "csv", "partition_by": "year", "scratch": scratch, "report": "none"}
        status, text, rules = self.run_workflow("years", **settings)
        self.assertEqual((status, rules["part"]), (0, 2), text)
        single = self.single_run("years_single", self.folder)
        found = glob.glob(self.path("years", "results", "scene", "statistics", "*", "*.csv"))
        self.assertEqual([os.path.relpath(path, self.path("years", "results", "scene")) for path in found], ["statistics/year=2021/statistics.csv"])
        self.assertEqual(len(tables.read(found[0])), len(tables.read(single["statistics"])))
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
        folder = self.linked("some", sorted(os.listdir(self.folder))[3:])
        settings = {"scenes": {"folder": folder}, "parts": 2, "report": "none"}
        self.assertEqual(self.run_workflow("halves", **settings)[0], 0)
        # As if the zones had changed in between, and the second part were cut elsewhere.
        for kind in ("histogram", "statistics", "scenes"):
            shutil.copy(self.path("halves", "results", "rounds", "1", "parts", "1", f"{kind}.gpkg"),
                        self.path("halves", "results", "rounds", "1", "parts", "2", f"{kind}.gpkg"))
        status, text, _ = self.run_workflow("halves", **settings)
        self.assertNotEqual(status, 0)
        self.assertIn("the parts of round 1 are not the whole", text)

    def test_what_the_search_is_told(self):
        for same_day in (True, False):
            _, text, _ = self.run_workflow("told", "--dry-run", "--printshellcmds", scenes={"folder": self.folder}, tables={"SAME_DAY": same_day})
            self.assertIn(f'"same_day": {str(same_day).lower()}', text)

    def test_configuration(self):
        for settings, sentence in (({}, "Give one of “scenes.folder” and “scenes.stac”"),
                                   ({"scenes": {"folder": self.folder}, "zones": "gone.gpkg"}, "“zones”: there is no file"),
                                   ({"scenes": {"folder": self.folder}, "partz": 3}, "“partz” is no setting. Did you mean “parts”?"),
                                   ({"scenes": {"folder": self.folder}, "parts": 0}, "“parts” is 0, but should be a whole number from 1"),
                                   ({"scenes": {"folder": self.folder}, "tables": {"SHARD": "1/2"}}, "“tables” holds SHARD"),
                                   ({"scenes": {"folder": self.folder}, "report": "year"}, "“report” is 'year'")):
            with self.subTest(sentence):
                status, text, _ = self.run_workflow("wrong", **settings)
                self.assertNotEqual(status, 0)
                self.assertIn(sentence, text)


@unittest.skipUnless(SNAKEMAKE, "Snakemake is not installed")
class SlurmProfileTest(ScratchTest):
    """What the profile asks of Slurm and makes of its answers; with Slurm itself it is tried by tools/try-slurm."""

    def answers(self, **programs):
        """A PATH on which these programs say what is given, and note what they were asked."""
        folder = self.path(self.id(), "bin", "")
        for name, script in programs.items():
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{path}.asked"\n{script}\n')
            os.chmod(path, 0o755)
        return {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}

    def run_script(self, name, argument, env):
        done = subprocess.run(["/usr/bin/python3", os.path.join(WORKFLOW, "profiles", "slurm", name), argument], env=env, text=True,
                              cwd=self.path(self.id(), ""), stdout=subprocess.PIPE, check=False)
        return done.returncode, done.stdout.strip()

    def test_states(self):
        unknown = "echo 'slurm_load_jobs error: Invalid job id specified' >&2; exit 1"
        for controller, accounting, expected in (
                ("echo 'JobId=7 JobState=RUNNING Reason=None'", "exit 1", "running"), ("echo 'JobId=7 JobState=PENDING'", "exit 1", "running"),
                ("echo 'JobId=7 JobState=COMPLETED'", "exit 1", "success"), ("echo 'JobId=7 JobState=NODE_FAIL'", "exit 1", "failed"),
                ("echo 'JobId=7 JobState=TIMEOUT'", "exit 1", "failed"), (unknown, "echo COMPLETED", "success"),
                (unknown, "echo CANCELLED by 0", "failed"), (unknown, "exit 1", "failed"),
                ("echo 'Unable to contact slurm controller' >&2; exit 1", "exit 1", "running")):
            with self.subTest(controller + accounting):
                env = self.answers(scontrol=controller, sacct=accounting)
                self.assertEqual(self.run_script("status.py", "7", env), (0, expected))

    def test_what_a_job_takes(self):
        script = self.path(self.id(), "job.sh")
        with open(script, "w", encoding="utf-8") as file:
            properties = {"rule": "part", "wildcards": {"round": "1", "part": "3"}, "threads": 2, "input": [], "output": [], "params": {},
                          "resources": {"mem_mb": 2000, "runtime": 60, "slurm_account": "wheat", "slurm_options": "--qos low --nice=5"}}
            file.write(f"#!/bin/sh\n# properties = {json.dumps(properties)}\n")
        env = self.answers(sbatch="echo '71;cluster'")
        self.assertEqual(self.run_script("submit.py", script, env), (0, "71"))
        with open(self.path(self.id(), "bin", "sbatch.asked"), encoding="utf-8") as file:
            asked = file.read().split("\n")
        for option in ("--parsable", "--cpus-per-task=2", "--mem=2000", "--time=60", "--account=wheat", "--qos", "low", "--nice=5",
                       "--no-requeue", "--dependency=singleton", script):
            self.assertIn(option, asked)
        self.assertNotIn("--partition", " ".join(asked))
        self.assertEqual(self.run_script("submit.py", script, self.answers(sbatch="exit 3"))[0], 3)


class PlanTest(ScratchTest):
    """Which scenes come into which round."""

    def collection(self, *scenes):
        """Scenes as (id, day of May 2024, tile)."""
        path = self.path(self.id(), "collection.gpkg")
        if os.path.exists(path):
            os.remove(path)
        source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        layer = source.CreateLayer("collection", crs, ogr.wkbMultiPolygon)
        for name, kind in (("scene_id", ogr.OFTString), ("datetime", ogr.OFTDateTime), ("platform", ogr.OFTString)):
            layer.CreateField(ogr.FieldDefn(name, kind))
        for name, day, tile in scenes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["scene_id"], feature["platform"] = name, "Sentinel-2A"
            if day:
                feature["datetime"] = f"2024-05-{day:02}T10:00:00Z"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON((({tile} 0,{tile + 1} 0,{tile} 1,{tile} 0)))"))
            layer.CreateFeature(feature)
        del layer, source
        return path

    def plan(self, *scenes, parts=2, same_day=False):
        """The scenes of each round, and its number of parts."""
        results = self.path(self.id(), "results", "")
        subprocess.run(["/usr/bin/python3", os.path.join(WORKFLOW, "steps", "plan.py"), self.collection(*scenes), results, str(parts),
                        *(["--same-day"] if same_day else [])], check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(results, "plan.json"), encoding="utf-8") as file:
            rounds = json.load(file)["rounds"]
        found = {}
        for entry in rounds:
            scenes_of_round = tables.read(os.path.join(results, "rounds", str(entry["round"]), "collection.gpkg"))
            self.assertEqual(len(scenes_of_round), entry["scenes"])
            found[entry["round"]] = "".join(sorted(row["scene_id"] for row in scenes_of_round)), entry["parts"]
        return found

    def test_rounds(self):
        a, b, c, d = ("a", 1, 10), ("b", 2, 10), ("c", 1, 11), ("d", 3, 10)
        self.assertEqual(self.plan(a, b), {1: ("ab", 2)})
        self.assertEqual(self.plan(b, a), {1: ("ab", 2)}, "the order does not matter")
        self.assertEqual(self.plan(a, b, c), {1: ("ab", 2), 2: ("c", 1)})
        # What changed is new, what is gone is gone, a round without scenes too.
        self.assertEqual(self.plan(a, ("b", 2, 12), c, d), {1: ("a", 2), 2: ("c", 1), 3: ("bd", 2)})
        self.assertEqual(self.plan(a, d), {1: ("a", 2), 3: ("d", 2)})
        self.assertEqual(self.plan(a, d, parts=40), {1: ("a", 2), 3: ("d", 2)}, "the parts of a round stay")

    def test_days_stay_together(self):
        a, b, c, without_time = ("a", 1, 10), ("b", 2, 10), ("c", 1, 11), ("n", None, 11)
        self.assertEqual(self.plan(a, without_time, same_day=True), {1: ("an", 2)})
        self.assertEqual(self.plan(a, b, c, without_time, ("m", None, 10), same_day=True), {1: ("acn", 2), 2: ("bm", 2)})

    def test_days_come_together(self):
        a, b, c = ("a", 1, 10), ("b", 2, 10), ("c", 1, 11)
        self.plan(a)
        self.assertEqual(self.plan(a, b, c), {1: ("a", 1), 2: ("bc", 2)})
        self.assertEqual(self.plan(a, b, c, same_day=True), {1: ("ac", 1), 2: ("b", 2)})


if __name__ == "__main__":
    unittest.main()
