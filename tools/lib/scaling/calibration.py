"""What things cost, from the records of runs: time on the clock turned into seconds of a core, as if nobody else had been there."""
import os
from dataclasses import dataclass

from draws import Draws, Line
from model import Costs, Rules
from runfolder import RunError

STALL = 10.  # seconds after the loss of a computer in which Slurm may answer the others late


class Load:
    """How many wanted a core, and so how much of one each of them had."""

    def __init__(self, intervals, cores):
        self._cores = cores
        self._edges = sorted({edge for interval in intervals for edge in interval})
        self._counts = [sum(begin <= edge < end for begin, end in intervals) for edge in self._edges]

    def work(self, begin, end):
        """Seconds of a core that one of those had between two times."""
        edges = [begin, *(edge for edge in self._edges if begin < edge < end), end]
        total = 0.
        for left, right in zip(edges, edges[1:]):
            count = next((n for edge, n in zip(reversed(self._edges), reversed(self._counts)) if edge <= left), 0)
            total += (right - left) * min(1., self._cores / max(1, count))
        return total


@dataclass
class Measured:
    """What one run tells; seconds of a core."""
    scenes: int
    zones: int
    parts: int
    rows: dict
    begin: float
    submissions: list
    launches: list
    start_ups: list      # of parts until they read: QGIS, plugin, collection, zones
    scene: list          # a scene of a part: reading, counting, its rows
    leaves: list
    end: float
    notice: list         # from the loss of a computer to when Slurm knew
    once: dict           # all that jobs took that run once, by kind

    @property
    def row_count(self):
        return self.rows["statistics"] + self.rows["histogram"]


@dataclass
class Calibration:
    """Costs of the system, and of the jobs' work in seconds of a core."""
    costs: Costs
    start_up: Draws
    scene: Draws
    search: Line         # by scenes
    merge: Line          # by rows of both tables
    merge_scenes: Line   # by parts
    report: Line         # by rows
    rows_per_scene_zone: float
    zones: int
    valid_share: float               # of the rows of statistics
    histogram_rows: float            # for each row with valid pixels
    part_row_bytes: dict             # bytes for a row of each table
    sum_row_bytes: dict


def _busy(jobs, submissions, lost_at):
    """When someone wanted a core: jobs on their computers, and Snakemake handing jobs over."""
    for job in jobs:
        end = job.left or (lost_at if job.killed else job.completed)
        if job.allocated and end and end > job.allocated:
            yield job.allocated, end
    yield from submissions


def _submissions(jobs):
    """From one job to the next of those that are handed over one after the other; a pause is not part of it."""
    times = sorted(job.submitted for job in jobs if job.submitted)
    return [(left, right) for left, right in zip(times, times[1:]) if right - left < 3]


def _only(jobs, kind):
    found = [job for job in jobs if job.kind == kind and job.completed]
    if len(found) != 1:
        raise RunError(f"there is no {kind} that has ended in Slurm's log")
    return found[0]


def _load(run, jobs):
    lost_at = run.begin + run.kill.time if run.kill else None
    return Load(list(_busy(jobs, _submissions(jobs), lost_at)), run.real_cores)


def processor_share(run):
    """Of the processor time that parts would have had with nobody but the run on the machine, the share they did have. Well below 1, others
    were at work, and times on the clock say little."""
    attempts = run.attempts()
    load = _load(run, list(run.jobs().values()))
    had = sum(load.work(attempt.start, attempt.end) for attempt in attempts)
    return sum(attempt.cpu for attempt in attempts) / had if had else float("nan")


def measure(run):
    """What a RunFolder tells."""
    jobs, attempts, kill = list(run.jobs().values()), run.attempts(), run.kill
    submissions = _submissions(jobs)
    if not attempts or not submissions:
        raise RunError(f"{run.path} has not enough parts that were finished at the first attempt")
    lost_at = run.begin + kill.time if kill else None
    load = _load(run, jobs)
    taken = [load.work(*interval) for interval in submissions]
    launches = [load.work(attempt.job.allocated, attempt.start) for attempt in attempts]
    first = min(job.submitted for job in jobs if job.submitted)
    once = {}
    for kind in ("search", "merge", "merge_scenes", "report"):
        job = _only(jobs, kind)
        once[kind] = max(0., load.work(job.allocated, job.left or job.completed) - Draws(launches).median)
    # Snakemake touches what a job has made as soon as it sees that the job has ended, and sleeps once more before it ends itself.
    seen = os.path.getmtime(os.path.join(run.results, "report.html"))
    return Measured(
        run.scenes, run.zones, run.parts, run.rows(), max(0., first - run.begin - Draws(taken).median), taken, launches,
        [load.work(attempt.start, attempt.reading) for attempt in attempts],
        [load.work(attempt.reading, attempt.end) / attempt.scenes for attempt in attempts if attempt.scenes],
        [attempt.job.completed - attempt.end for attempt in attempts
         if lost_at is None or not lost_at - 1 < attempt.job.completed < lost_at + STALL] or [0.],
        max(0., run.begin + run.makespan - seen - Rules().pause),
        [job.killed - lost_at for job in jobs if job.killed and lost_at], once)


def calibrate(runs):
    """The Calibration of several RunFolders: what was measured in any of them, and lines through what runs of several sizes took."""
    measured = [measure(run) for run in runs]

    def pooled(of):
        return Draws([value for one in measured for value in of(one)])

    def total(of):
        return sum(map(of, measured))

    def line(kind, count, once):
        return Line.through([(count(one), one.once[kind]) for one in measured], once)

    start_up = pooled(lambda one: one.start_ups)
    costs = Costs(begin=pooled(lambda one: [one.begin]), submission=pooled(lambda one: one.submissions), launch=pooled(lambda one: one.launches),
                  leave=pooled(lambda one: one.leaves), end=pooled(lambda one: [one.end]),
                  notice=pooled(lambda one: one.notice) if any(one.notice for one in measured) else None)
    kinds = ("statistics", "histogram")
    return Calibration(
        costs, start_up, pooled(lambda one: one.scene), line("search", lambda one: one.scenes, start_up.median),
        line("merge", lambda one: one.row_count, start_up.median), line("merge_scenes", lambda one: one.parts, 0.),
        line("report", lambda one: one.row_count, start_up.median),
        total(lambda one: one.row_count) / total(lambda one: one.scenes * one.zones), measured[0].zones,
        total(lambda one: one.rows["valid"]) / total(lambda one: one.rows["statistics"]),
        total(lambda one: one.rows["histogram"]) / total(lambda one: one.rows["valid"]),
        *({kind: total(lambda one: one.rows[f"{which} bytes"][kind]) / total(lambda one: one.rows[kind]) for kind in kinds}
          for which in ("part", "sum")))
