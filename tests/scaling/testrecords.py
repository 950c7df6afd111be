#!/usr/bin/python3
"""What tools/scaling reads, computes and writes: records of a run, docs/performance.md, the places in pages."""
import datetime
import json
import os
import sqlite3
import sys
import tempfile
import types
import unittest

import numpy

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "tools", "lib", "scaling"))

import page  # noqa: E402
from benchpage import read_figures  # noqa: E402
from calibration import Calibration, Load, calibrate, processor_share  # noqa: E402
from draws import Draws, Line  # noqa: E402
from jobs import deal, jobs_of_run  # noqa: E402
from model import Costs  # noqa: E402
from predict import CASES, Net, Predictor, requests_of_scene  # noqa: E402
from reproduction import makespans  # noqa: E402
from runfolder import Kill, RunError, RunFolder  # noqa: E402
from texts import CHINESE, ENGLISH  # noqa: E402

BEGIN = datetime.datetime(2026, 1, 2, 3, 4, 0).timestamp()  # Slurm writes local times


def calibration(**changes):
    values = {"costs": Costs(submission=Draws([.25]), notice=Draws([25.])), "start_up": Draws([2.]), "scene": Draws([.5]), "search": Line(2., .01),
              "merge": Line(1., 1e-5), "merge_scenes": Line(0., .05), "report": Line(2., 5e-6), "rows_per_scene_zone": 6.5, "zones": 2000,
              "valid_share": .8, "histogram_rows": 7., "part_row_bytes": {"statistics": 170, "histogram": 100},
              "sum_row_bytes": {"statistics": 250, "histogram": 150}}
    return Calibration(**{**values, **changes})


class NumbersTest(unittest.TestCase):

    def test_shares_of_a_core(self):
        load = Load([(0, 10), (2, 6), (4, 6)], 2)
        self.assertAlmostEqual(load.work(0, 4), 4)        # never more than two
        self.assertAlmostEqual(load.work(4, 6), 4 / 3)    # three on two cores
        self.assertAlmostEqual(load.work(0, 10), 8 + 4 / 3)

    def test_line_through_two_sizes(self):
        line = Line.through([(10, 7.), (30, 11.)], once=1.)
        self.assertAlmostEqual(line.once, 5)
        self.assertAlmostEqual(line.each, .2)

    def test_line_of_one_size_begins_at_what_is_known(self):
        line = Line.through([(10, 7.)], once=2.)
        self.assertAlmostEqual(line.at(10), 7)
        self.assertAlmostEqual(line.at(0), 2)

    def test_no_line_falls(self):
        self.assertGreaterEqual(Line.through([(10, 7.), (30, 5.)], once=2.).each, 0)

    def test_scenes_are_dealt_evenly(self):
        for scenes, parts in ((160, 40), (30, 7), (3, 3)):
            dealt = deal(scenes, parts)
            self.assertEqual(sum(dealt), scenes)
            self.assertLessEqual(max(dealt) - min(dealt), 1)

    def test_requests_of_a_scene(self):
        # 22² blocks of 512 in a band of 10 m, 11² of 20 m; 11² and 6² tiles of 1024
        self.assertEqual(requests_of_scene("GeoTIFF"), 3 + 2 * 484 + 121)
        self.assertEqual(requests_of_scene("JPEG 2000"), 3 + 2 * (2 * 121 + 36))


class ForetellingTest(unittest.TestCase):

    def test_only_the_configuration_is_looked_at(self):
        # Anything else would be an AttributeError.
        run = types.SimpleNamespace(scenes=8, zones=2000, parts=4, computers=2, cores=1, real_cores=2, node_timeout=20., kill=Kill(15., "node2"))
        found = makespans(calibration(), run, turns=3)
        self.assertEqual(len(found), 3)
        self.assertGreater(min(found), 15 + 25)

    def test_other_zones_are_refused(self):
        self.assertRaises(RunError, makespans, calibration(), types.SimpleNamespace(zones=5))

    def test_work_of_a_run(self):
        jobs = jobs_of_run(calibration(), 10, 3, numpy.random.default_rng(1))
        parts = [job for job in jobs if job.name.startswith("part")]
        self.assertEqual(sum(len(job.scenes) for job in parts), 10)
        self.assertAlmostEqual(sum(sum(job.scenes) for job in parts), 5)
        self.assertAlmostEqual(next(job for job in jobs if job.name == "merge").before, 1 + 1e-5 * 10 * 2000 * 6.5)

    def test_predictions_add_up(self):
        figures = read_figures(os.path.join(ROOT, "docs", "performance.md"))
        predictor = Predictor(calibration(), figures, Net(Draws([.15]), 1.25e9))
        one = predictor.predict(CASES[0], "GeoTIFF")
        self.assertAlmostEqual(one.core_hours, one.pixel_hours + one.zone_hours + one.overhead_hours + one.merge_hours)
        self.assertAlmostEqual(one.pixel_hours, CASES[0].scenes * 10980 ** 2 * figures.pixel["GeoTIFF"] / 3600)
        self.assertAlmostEqual(one.histogram, one.statistics * .8 * 7)
        for layout, hours in one.hours.items():
            self.assertGreaterEqual(hours * 1.001, max(one.bounds[layout][name] for name in ("cores", "waiting", "bandwidth", "merge")), layout)

    def test_figures_of_the_page(self):
        figures = read_figures(os.path.join(ROOT, "docs", "performance.md"))
        self.assertGreater(figures.pixel["JPEG 2000"], figures.pixel["GeoTIFF"])
        self.assertTrue(0 < figures.zone < 1e-2)
        self.assertTrue(all(.1 < size < 10 for size in figures.pixel_bytes.values()))


class PageTest(unittest.TestCase):

    def test_only_what_is_between_the_marks_is_written(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.md")
            with open(path, "w", encoding="utf-8") as file:
                file.write(f"before\n{page.BEGIN}\nold\n{page.END}\nafter\n")
            page.insert(path, ["new", ""])
            with open(path, encoding="utf-8") as file:
                self.assertEqual(file.read(), f"before\n{page.BEGIN}\nnew\n{page.END}\nafter\n")
            with open(path, "w", encoding="utf-8") as file:
                file.write("nothing")
            self.assertRaises(SystemExit, page.insert, path, ["new"])

    def test_pages_have_the_place(self):
        for folder in ("", "zh_CN"):
            with open(os.path.join(ROOT, "docs", folder, "scaling.md"), encoding="utf-8") as file:
                text = file.read()
            self.assertEqual([text.count(mark) for mark in (page.BEGIN, page.END)], [1, 1])

    def test_both_languages_say_the_same(self):
        self.assertEqual(set(ENGLISH), set(CHINESE))
        for key, text in ENGLISH.items():
            holes = [part.split("}")[0] for part in text.split("{")[1:]]
            self.assertEqual(sorted(holes), sorted(part.split("}")[0] for part in CHINESE[key].split("{")[1:]), key)

    def test_numbers(self):
        for value, text in ((12345678, "1.2 × 10⁷"), (12345, "12,345"), (1.2345, "1.23")):
            self.assertEqual(page.number(value), text)


class RunFolderTest(unittest.TestCase):
    """A small run whose records are written here: two parts, one of them on a computer that is lost."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        clock = datetime.datetime.fromtimestamp(BEGIN + 30, datetime.timezone.utc)
        self.write("transcript.txt", f"== One run over all 4 scenes, one thread\n== {clock:%H:%M:%S}: node1 loses its power, while it runs x\n"
                                     "exit status 0 after 100.0 s\n")
        self.write("config.yaml", "parts: 3\n")
        self.write("cluster/etc/slurm.conf", "SlurmdTimeout=20\nNodeName=node[1-3] CPUs=1 RealMemory=6000\n")
        self.write("cluster/log/node1.log", "CPUs has been set to match sockets per node instead of threads CPUs=1:2(hw)\n")
        self.write("cluster/log/slurmctld.log", "".join(f"[{self.time(at)}] {text}\n" for at, text in (
            (1, "_slurm_rpc_submit_batch_job: JobId=1 InitPrio=1 usec=1"), (2, "sched: Allocate JobId=1 NodeList=node1 #CPUs=1 Partition=all"),
            (5, "_job_complete: JobId=1 done"), (11, "_slurm_rpc_submit_batch_job: JobId=2 InitPrio=1 usec=1"),
            (11.5, "_slurm_rpc_submit_batch_job: JobId=3 InitPrio=1 usec=1"), (12, "sched: Allocate JobId=2 NodeList=node1 #CPUs=1 Partition=all"),
            (12, "sched/backfill: _start_job: Started JobId=3 in all on node2"), (17.25, "_job_complete: JobId=3 done"),
            (52, "Killing JobId=2 on failed node node1"), (60, "sched: Allocate JobId=4 NodeList=node2 #CPUs=1 Partition=all"),
            (64, "_job_complete: JobId=4 done"), (70, "sched: Allocate JobId=5 NodeList=node2 #CPUs=1 Partition=all"),
            (71, "_job_complete: JobId=5 done"), (80, "sched: Allocate JobId=6 NodeList=node2 #CPUs=1 Partition=all"),
            (84, "_job_complete: JobId=6 done"))))
        for number, name in ((1, "search"), (2, "part-1-1"), (3, "part-1-2"), (4, "merge-scene"), (5, "merge_scenes"), (6, "report")):
            self.write(f".snakemake/slurm_logs/ndvi-{name}-{number}.txt", "")
            os.utime(os.path.join(self.folder, f".snakemake/slurm_logs/ndvi-{name}-{number}.txt"),
                     (BEGIN, BEGIN + {1: 5, 3: 17, 4: 64, 5: 71, 6: 84}.get(number, 0)))
        self.attempts("1", [{"event": "start", "start": BEGIN + 12.5, "slurm_job": "2"}])
        facts = {"start": BEGIN + 13, "slurm_job": "3"}
        self.attempts("2", [{**facts, "event": "start"}, {**facts, "event": "end", "end": BEGIN + 17, "cpu": 4., "status": 0}])
        part = "results/rounds/1/parts/2"
        self.table(f"{part}/scenes.gpkg", "seconds REAL", [(.5,), (.5,)])
        self.table(f"{part}/histogram.gpkg", "valid INT", [(1,)] * 12)
        self.table(f"{part}/statistics.gpkg", "valid INT", [(1,)] * 3)
        self.table("results/scene/histogram.gpkg", "valid INT", [(1,)] * 24)
        self.table("results/scene/statistics.gpkg", "valid INT", [(1,)] * 4 + [(0,)] * 2)
        self.table("fields.gpkg", "pid INT", [(1,), (2,)])
        self.write("results/report.html", "")
        self.write("ended", "")
        os.utime(os.path.join(self.folder, "results/report.html"), (BEGIN, BEGIN + 89.5))
        os.utime(os.path.join(self.folder, "ended"), (BEGIN, BEGIN + 100))
        self.run_folder = RunFolder(self.folder)

    @staticmethod
    def time(at):
        return datetime.datetime.fromtimestamp(BEGIN + at).isoformat(timespec="milliseconds")

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def attempts(self, part, facts):
        self.write(f"results/rounds/1/parts/{part}/attempts.jsonl", "".join(json.dumps(fact) + "\n" for fact in facts))

    def table(self, name, column, rows):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with sqlite3.connect(path) as target:
            target.execute("CREATE TABLE gpkg_contents (table_name TEXT)")
            target.execute("INSERT INTO gpkg_contents VALUES ('rows')")
            target.execute(f"CREATE TABLE rows ({column})")
            target.executemany("INSERT INTO rows VALUES (?)", rows)
        target.close()

    def test_configuration(self):
        run = self.run_folder
        self.assertEqual((run.parts, run.computers, run.cores, run.real_cores, run.scenes, run.zones, run.node_timeout), (3, 3, 1, 2, 4, 2, 20.))
        self.assertAlmostEqual(run.makespan, 100)
        self.assertEqual(run.kill.computer, "node1")
        self.assertAlmostEqual(run.kill.time, 30, places=3)

    def test_jobs(self):
        jobs = self.run_folder.jobs()
        self.assertEqual([jobs[number].kind for number in range(1, 7)], ["search", "part", "part", "merge", "merge_scenes", "report"])
        self.assertEqual((jobs[3].computer, jobs[3].allocated - BEGIN), ("node2", 12))
        self.assertEqual(jobs[2].killed - BEGIN, 52)
        self.assertIsNone(jobs[2].completed)

    def test_costs(self):
        found = calibrate([self.run_folder])
        self.assertAlmostEqual(found.costs.submission.median, .5)
        self.assertAlmostEqual(found.costs.launch.median, 1)
        self.assertAlmostEqual(found.costs.leave.median, .25)
        self.assertAlmostEqual(found.costs.notice.median, 22, places=3)
        self.assertAlmostEqual(found.costs.end.median, .5)
        # No cache here tells when reading began: the scenes table does.
        self.assertAlmostEqual(found.start_up.median, 3)
        self.assertAlmostEqual(found.scene.median, .5)
        self.assertAlmostEqual(found.merge.at(30), 3)
        self.assertAlmostEqual(found.rows_per_scene_zone, 30 / (4 * 2))
        self.assertAlmostEqual(found.valid_share, 4 / 6)
        self.assertAlmostEqual(found.histogram_rows, 6)

    def test_share_of_the_processor(self):
        # 4 s of a core within 4 s on the clock, in which two jobs had two cores.
        self.assertAlmostEqual(processor_share(self.run_folder), 1)

    def test_a_folder_that_is_none_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertRaisesRegex(RunError, "transcript.txt is missing", RunFolder, folder)


if __name__ == "__main__":
    unittest.main()
