"""What a region, a country and the land of the Earth would take, by what was measured."""
import math
from dataclasses import dataclass
from typing import Optional

import numpy

from jobs import deal
from model import Computers, Job, Rules, Store
from simulation import Simulation

TILE = 10980               # pixels a side of a Sentinel-2 tile of 10 m; tiles begin every 100 km
STEP_PIXELS = 10000
OVERLAP = (TILE / STEP_PIXELS) ** 2  # how often ground lies in a tile, on average
DATES = round(365 / 5 * 1.4)         # a year: every five days from one orbit (two satellites), 1.4 times as often where swaths overlap
LAND_KM2 = 149e6
RUN_TILES = 100            # tiles of one run of the workflow, where nothing else is said
GEOTIFF_BLOCK, JP2_BLOCK = 512, 1024
PARTS_A_CORE, FEWEST_PARTS = 4, 40
RUN_CORES = 100            # that each of several runs at the same time has at least


@dataclass(frozen=True)
class Case:
    key: str
    tiles: int
    dates: int             # of each tile
    zones: int
    has_report: bool = False
    run_tiles: int = RUN_TILES

    @property
    def scenes(self):
        return self.tiles * self.dates

    @property
    def runs(self):
        """Runs of the workflow, each with tiles and zones of its own."""
        return math.ceil(self.tiles / self.run_tiles)

    @property
    def pixels(self):
        return self.scenes * TILE ** 2

    @property
    def zone_scenes(self):
        return self.zones * self.dates * OVERLAP


CASES = (Case("region", 1, DATES, 5000, True), Case("country", 100, DATES, 1000000), Case("country8", 100, 600, 1000000),
         Case("country8 split", 100, 600, 1000000, run_tiles=10),
         Case("land", int(LAND_KM2 / 10000), DATES, int(LAND_KM2)))


@dataclass(frozen=True)
class Net:
    """What lies between the cores and the files."""
    latency: object                 # Draws of seconds until an answer begins
    bandwidth: float                # bytes a second, for all
    requests: int = 8               # REQUESTS: of one part at the same time
    latency_is_measured: bool = False
    bandwidth_is_given: bool = False


@dataclass(frozen=True)
class Layout:
    """Computers, and how Snakemake is called."""
    key: str
    cores: int
    most_jobs: int = 100
    checks_a_second: float = 2.


LAYOUTS = (Layout("40", 40), Layout("1000", 1000), Layout("1000 more", 1000, 1000, 20.))


def requests_of_scene(kind):
    """Red and near-infrared of 10 m and classes of 20 m: one for the head of each file and one for each block; of JPEG 2000 one more for the
    head of each tile."""
    def blocks(side):
        return math.ceil(side / (GEOTIFF_BLOCK if kind == "GeoTIFF" else JP2_BLOCK)) ** 2

    count = 2 * blocks(TILE) + blocks(TILE // 2)
    return 3 + count * (1 if kind == "GeoTIFF" else 2)


@dataclass
class Prediction:
    case: Case
    kind: str
    core_hours: float
    pixel_hours: float
    zone_hours: float
    overhead_hours: float        # starts of parts, and reading zones that are not theirs, of the smallest layout
    merge_hours: float           # of all runs
    bytes_read: float
    statistics: float
    statistics_with_no_overlap: float
    statistics_by_month: float
    histogram: float
    part_bytes: float
    sum_bytes: float
    hours: dict                  # on the clock, by layout
    bounds: dict                 # by layout: hours that each resource alone would take


class Predictor:
    def __init__(self, calibration, figures, net, zone_in_layer: Optional[float] = None):
        self._calibration, self._figures, self._net, self._zone_in_layer = calibration, figures, net, zone_in_layer or 0.

    def predict(self, case, kind):
        one = self._calibration
        statistics = case.zone_scenes
        histogram = statistics * one.valid_share * one.histogram_rows
        pixel = case.pixels * self._figures.pixel[kind]
        zone = case.zone_scenes * (self._figures.zone + self._figures.row)
        overhead = case.runs * self._parts(case, LAYOUTS[0]) * self._start(case)
        merge = case.runs * self._merge(case)
        rows = {"statistics": statistics, "histogram": histogram}
        return Prediction(
            case, kind, (pixel + zone + overhead + merge) / 3600, pixel / 3600, zone / 3600, overhead / 3600, merge / 3600,
            case.pixels * self._figures.pixel_bytes[kind], statistics, max(statistics, case.zones / case.runs * case.scenes),
            case.zones * 12 * max(1., case.dates / DATES), histogram,
            *(sum(rows[name] * size for name, size in sizes.items()) for sizes in (one.part_row_bytes, one.sum_row_bytes)),
            {layout.key: self._hours(case, kind, layout) for layout in LAYOUTS},
            {layout.key: self._bounds(case, kind, layout) for layout in LAYOUTS})

    # Of one run of the workflow; seconds

    def _scenes(self, case):
        return -(-case.scenes // case.runs)

    def _parts(self, case, layout):
        return min(self._scenes(case), max(FEWEST_PARTS, PARTS_A_CORE * layout.cores // self._side_by_side(case, layout)))

    @staticmethod
    def _side_by_side(case, layout):
        """Runs at the same time, each with a Snakemake and computers of its own."""
        return min(case.runs, max(1, layout.cores // RUN_CORES))

    def _start(self, case):
        """Before a part reads: Snakemake on the computer, QGIS, and all zones of the run."""
        one = self._calibration
        return one.costs.launch.median + one.start_up.median + case.zones / case.runs * self._zone_in_layer

    def _rows(self, case):
        return case.zone_scenes / case.runs * (1 + self._calibration.valid_share * self._calibration.histogram_rows)

    def _merge(self, case):
        """What follows the parts, one after the other on one core."""
        rows = self._rows(case)
        return self._calibration.merge.at(rows) + (self._calibration.report.at(rows) if case.has_report else 0.)

    def _scene(self, case, kind):
        return TILE ** 2 * self._figures.pixel[kind] + case.zone_scenes / case.scenes * (self._figures.zone + self._figures.row)

    def _wait(self, kind):
        return requests_of_scene(kind) * self._net.latency.mean / self._net.requests

    def _bytes(self, kind):
        return TILE ** 2 * self._figures.pixel_bytes[kind]

    def _bounds(self, case, kind, layout):
        """Hours that each resource alone would take, if the others took no time; merges of several runs go on at the same time."""
        scenes, parts = case.scenes, case.runs * self._parts(case, layout)
        side_by_side = self._side_by_side(case, layout)
        at_once = side_by_side * min(layout.cores // side_by_side, layout.most_jobs, self._parts(case, layout))
        costs, rules = self._calibration.costs, Rules()
        # Every part is handed over once; all that are in hand are looked at before those that have ended make room for others.
        looking = rules.pause + at_once / side_by_side / layout.checks_a_second
        seconds = {"cores": (scenes * self._scene(case, kind) + parts * self._start(case)) / at_once, "waiting": scenes * self._wait(kind) / at_once,
                   "bandwidth": scenes * self._bytes(kind) / self._net.bandwidth, "merge": self._merge(case),
                   "controller": max(parts / side_by_side * costs.submission.median, parts / at_once * looking)}
        return {name: value / 3600 for name, value in seconds.items()}

    def _hours(self, case, kind, layout):
        """Where runs follow each other, the next begins as soon as the parts of the one before are done."""
        merge, rounds = self._merge(case), math.ceil(case.runs / self._side_by_side(case, layout))
        return (rounds * (self._simulated(case, kind, layout) - merge) + merge) / 3600

    def _simulated(self, case, kind, layout):
        """Seconds of one run on the clock, by the simulation."""
        random = numpy.random.default_rng(1)
        one, parts = self._calibration, self._parts(case, layout)
        jobs = [Job("search", before=one.search.at(self._scenes(case)))]
        for number, count in enumerate(deal(self._scenes(case), parts), 1):
            # The scenes of a part as one: only where a computer dies does it matter which are finished.
            latency = self._net.latency.values
            answers = random.choice(latency, min(10000, count * requests_of_scene(kind))).mean() / self._net.latency.mean
            jobs.append(Job(f"part {number}", before=one.start_up.draw(random) + case.zones / case.runs * self._zone_in_layer,
                            scenes=[count * self._scene(case, kind)], bytes_per_scene=count * self._bytes(kind),
                            wait_per_scene=count * self._wait(kind) * answers, needs=("search",)))
        names = tuple(job.name for job in jobs[1:])
        rows = self._rows(case)
        jobs.append(Job("merge", before=one.merge.at(rows), needs=names))
        jobs.append(Job("merge_scenes", before=one.merge_scenes.at(parts), needs=names))
        if case.has_report:
            jobs.append(Job("report", before=one.report.at(rows), needs=("merge", "merge_scenes")))
        rules = Rules(most_jobs=layout.most_jobs, checks_a_second=layout.checks_a_second)
        side_by_side = self._side_by_side(case, layout)
        bandwidth = self._net.bandwidth / side_by_side
        computers = Computers(layout.cores // side_by_side)
        return Simulation(jobs, computers, one.costs, rules, Store(bandwidth, bandwidth), seed=1).run().makespan
