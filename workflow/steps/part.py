"""Makes the tables of one part of the scenes.

usage: part.py JOB HOW ATTEMPT THREADS

JOB  JSON: the configuration's zones, zone_id and tables; folder of the round; part, its number; folder, where the
     tables go, and their ending
HOW  JSON: the configuration's qgis, scratch and attempts

A part whose scenes could not be read is given up at the last attempt: its tables say so.
"""
import glob
import json
import os
import platform
import resource
import shutil
import sys
import tempfile
import time
from contextlib import contextmanager

from layout import COLLECTION, parts_of_round
from qgisrun import StepError, last_error, run_algorithm

TABLES = ("histogram", "statistics", "scenes")
CACHE = "cache.sqlite"


class Journal:
    """Notes every attempt when it begins and when it ends; one that has no end was killed."""

    def __init__(self, folder, attempt):
        self._path = os.path.join(folder, "attempts.jsonl")
        self._facts = {"attempt": attempt, "computer": platform.node(), "slurm_job": os.environ.get("SLURM_JOB_ID"),
                       "start": time.time()}
        self._write({**self._facts, "event": "start"})

    def end(self, status, reason):
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        self._write({**self._facts, "event": "end", "end": time.time(), "cpu": usage.ru_utime + usage.ru_stime,
                     "memory_mib": usage.ru_maxrss // 1024, "status": status, "reason": reason})

    def _write(self, facts):
        with open(self._path, "a", encoding="utf-8") as file:
            file.write(json.dumps(facts) + "\n")


@contextmanager
def work_folder(folder, scratch):
    """Where the tables are written: in the part's folder, or on this computer's own disk; the cache comes along and goes back."""
    scratch = os.path.expandvars(scratch)
    if not scratch:
        for left in glob.glob(os.path.join(folder, ".ndvi-*")):  # of an attempt that was killed
            shutil.rmtree(left, ignore_errors=True)
        yield folder
        return
    os.makedirs(scratch, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="ndvi-part-", dir=scratch) as own:
        if os.path.exists(os.path.join(folder, CACHE)):
            shutil.copy(os.path.join(folder, CACHE), own)
        try:
            yield own
        finally:
            for path in glob.glob(os.path.join(own, "*.*")):
                name = os.path.basename(path)
                shutil.copy(path, os.path.join(folder, f"{name}.new"))
                os.replace(os.path.join(folder, f"{name}.new"), os.path.join(folder, name))


def make_tables(job, how, where, threads, log):
    outputs = {name: os.path.join(where, f"{name}.{job['ending']}") for name in TABLES}
    for path in outputs.values():
        if os.path.exists(path):
            os.remove(path)
    parameters = {**job["tables"], "COLLECTION": os.path.join(job["round"], COLLECTION), "ZONES": job["zones"], "ZONE_ID": job["zone_id"],
                  "SHARD": f"{job['part']}/{parts_of_round(job['round'])}", "THREADS": threads, "CACHE": os.path.join(where, CACHE),
                  **{name.upper(): path for name, path in outputs.items()}}
    status = run_algorithm(how["qgis"], "ndvi:histogramtables", parameters, log)
    return status, all(map(os.path.exists, outputs.values()))


def run(job, how, attempt, threads):
    folder = job["folder"]
    os.makedirs(folder, exist_ok=True)
    log = os.path.join(folder, f"log-{attempt}.txt")
    journal = Journal(folder, attempt)
    try:
        with work_folder(folder, how["scratch"]) as where:
            status, are_there = make_tables(job, how, where, threads, log)
    except BaseException as error:
        journal.end(-1, f"{type(error).__name__}: {error}")
        raise
    reason = last_error(log) if status else ""
    journal.end(status, reason)
    if status and not (are_there and attempt >= how["attempts"]):
        raise StepError(f"{reason or f'exit status {status}'} The whole log: {log}")


if __name__ == "__main__":
    try:
        run(json.loads(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    except StepError as error:
        sys.exit(f"Error: {error}")
