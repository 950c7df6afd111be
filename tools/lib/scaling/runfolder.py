"""Reads what a run of tools/try-slurm has left: who did what when. Times are seconds since 1970."""
import datetime
import glob
import json
import os
import re
import sqlite3
import subprocess
from dataclasses import dataclass
from typing import Optional


class RunError(Exception):
    """What is missing in the folder of a run."""


@dataclass
class SlurmJob:
    """A job as Slurm's controller saw it."""
    number: int
    name: str = ""
    submitted: Optional[float] = None
    allocated: Optional[float] = None
    computer: Optional[str] = None
    left: Optional[float] = None       # when its own output ended; on the computer, before Slurm knew
    completed: Optional[float] = None
    killed: Optional[float] = None     # when Slurm noticed that its computer was lost

    @property
    def kind(self):
        return next((kind for kind in ("search", "part", "merge_scenes", "merge", "report") if self.name.startswith(f"ndvi-{kind}-")), None)


@dataclass
class Attempt:
    """An attempt of a part that came to its end."""
    part: str
    job: SlurmJob
    start: float
    end: float
    cpu: float
    scenes: int
    rows: int              # of statistics and histogram
    reading: float         # when the first scene was begun


@dataclass
class Kill:
    time: float            # seconds since the run began; to the second before
    computer: str


def _read(*path):
    name = os.path.join(*path)
    if not os.path.exists(name):
        raise RunError(f"{name} is missing: is this the folder of a run of tools/try-slurm?")
    with open(name, encoding="utf-8", errors="replace") as file:
        return file.read()


def _table(path, question):
    """The rows of a question to a GeoPackage; {table} is its table."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as source:
        table = source.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        return source.execute(question.format(table=f'"{table}"')).fetchall()


def row_count(path):
    return _table(path, "SELECT count(*) FROM {table}")[0][0]


def _born(path):
    """When the file was made; None where the file system does not say."""
    done = subprocess.run(["stat", "--format=%.W", path], capture_output=True, text=True, check=False)
    seconds = float(done.stdout or 0) if not done.returncode else 0
    return seconds or None


def _local(text):
    """Slurm and Snakemake write local times."""
    return datetime.datetime.fromisoformat(text).astimezone().timestamp()


class RunFolder:
    """The folder of a run: config.yaml, transcript.txt, results/, cluster/."""

    def __init__(self, path):
        self.path = os.path.abspath(path)
        self.transcript = _read(path, "transcript.txt")
        self.log = _read(path, "cluster", "log", "slurmctld.log")
        self.slurm_conf = _read(path, "cluster", "etc", "slurm.conf")
        self.results = os.path.join(self.path, "results")

    # What the run was told

    @property
    def parts(self):
        return int(self._found(r"^parts: (\d+)$", _read(self.path, "config.yaml"), "the number of parts"))

    @property
    def computers(self):
        return int(self._found(r"^NodeName=node\[1-(\d+)\]", self.slurm_conf, "the number of computers"))

    @property
    def cores(self):
        return int(self._found(r"^NodeName=.* CPUs=(\d+)", self.slurm_conf, "the number of cores"))

    @property
    def node_timeout(self):
        return float(self._found(r"^SlurmdTimeout=(\d+)", self.slurm_conf, "SlurmdTimeout"))

    @property
    def real_cores(self):
        """Cores of the machine that the computers are parts of."""
        return int(self._found(r"CPUs=\d+:(\d+)\(hw\)", _read(self.path, "cluster", "log", "node1.log"), "the number of real cores"))

    @property
    def scenes(self):
        return int(self._found(r"^== One run over all (\d+) scenes", self.transcript, "the number of scenes"))

    @property
    def zones(self):
        return row_count(os.path.join(self.path, "fields.gpkg"))

    def _found(self, pattern, text, what):
        found = re.search(pattern, text, re.MULTILINE)
        if not found:
            raise RunError(f"{self.path} does not tell {what}.")
        return found.group(1)

    # What became of it

    @property
    def makespan(self):
        return float(self._found(r"exit status 0 after ([\d.]+) s", self.transcript, "how long it took, or it failed"))

    @property
    def begin(self):
        return os.path.getmtime(os.path.join(self.path, "ended")) - self.makespan

    @property
    def kill(self):
        found = re.search(r"^== (\d\d):(\d\d):(\d\d): (node\d+) loses its power", self.transcript, re.MULTILINE)
        if not found:
            return None
        hours, minutes, seconds, computer = found.groups()
        of_day = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
        begin = datetime.datetime.fromtimestamp(self.begin, datetime.timezone.utc)
        begin_of_day = begin.hour * 3600 + begin.minute * 60 + begin.second + begin.microsecond / 1e6
        return Kill((of_day - begin_of_day) % 86400, computer)

    def jobs(self):
        """The jobs Slurm was given, by number."""
        jobs = {}
        # Two schedulers of Slurm start jobs: the one that goes by the queue, and the one that fills gaps.
        events = {"submitted": r"submit_batch_job: JobId=(\d+)",
                  "allocated": r"sched(?:: Allocate|/backfill: _start_job: Started) JobId=(\d+) (?:NodeList=|in \w+ on )(\w+)",
                  "completed": r"_job_complete: JobId=(\d+) done", "killed": r"Killing JobId=(\d+) on failed node (\w+)"}
        for line in self.log.splitlines():
            for event, pattern in events.items():
                found = re.match(rf"\[([^\]]+)\].*{pattern}", line)
                if found:
                    job = jobs.setdefault(int(found.group(2)), SlurmJob(int(found.group(2))))
                    setattr(job, event, _local(found.group(1)))
                    if event == "allocated":
                        job.computer = found.group(3)
        for path in glob.glob(os.path.join(self.path, ".snakemake", "slurm_logs", "*.txt")):
            name, number = os.path.basename(path)[:-4].rsplit("-", 1)
            if int(number) in jobs:
                job = jobs[int(number)]
                job.name = name + "-"
                job.left = os.path.getmtime(path) if job.completed else None
        return jobs

    def attempts(self):
        """The attempts of parts that came to their end, by time."""
        jobs, attempts = self.jobs(), []
        for folder in glob.glob(os.path.join(self.results, "rounds", "1", "parts", "*")):
            facts = [json.loads(line) for line in _read(folder, "attempts.jsonl").splitlines()]
            ended = [fact for fact in facts if fact["event"] == "end"]
            # Of one that was tried again the cache may be older, and hold some of the work.
            if len(facts) != 2 or not ended or ended[0]["status"]:
                continue
            fact = ended[0]
            seconds = [row[0] for row in _table(os.path.join(folder, "scenes.gpkg"), "SELECT seconds FROM {table}")]
            rows = sum(row_count(os.path.join(folder, f"{kind}.gpkg")) for kind in ("histogram", "statistics"))
            born = _born(os.path.join(folder, "cache.sqlite"))
            reading = born if born and fact["start"] < born < fact["end"] else fact["end"] - sum(seconds)
            attempts.append(Attempt(os.path.basename(folder), jobs[int(fact["slurm_job"])], fact["start"], fact["end"], fact["cpu"],
                                    len(seconds), rows, reading))
        return sorted(attempts, key=lambda attempt: attempt.start)

    def rows(self):
        """Rows of all tables: statistics, those of them with valid pixels, histogram; and bytes of the parts' and of the summed tables."""
        sums = {kind: os.path.join(self.results, "scene", f"{kind}.gpkg") for kind in ("statistics", "histogram")}
        parts = {kind: glob.glob(os.path.join(self.results, "rounds", "1", "parts", "*", f"{kind}.gpkg")) for kind in sums}
        return {"statistics": row_count(sums["statistics"]), "histogram": row_count(sums["histogram"]),
                "valid": _table(sums["statistics"], "SELECT count(*) FROM {table} WHERE valid > 0")[0][0],
                "sum bytes": {kind: os.path.getsize(path) for kind, path in sums.items()},
                "part bytes": {kind: sum(map(os.path.getsize, paths)) for kind, paths in parts.items()}}
