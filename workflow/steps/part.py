"""Makes the tables of one part of the scenes.

usage: part.py JOB HOW ATTEMPT THREADS

JOB  JSON: the configuration's zones, zone_id and tables; folder of the round; part, its number; folder, where the
     tables go, and their ending
HOW  JSON: the configuration's qgis, scratch and attempts

A part some of whose scenes could not be read wholly is tried again; at the last attempt its tables count, which say so.
"""
import csv
import glob
import json
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
from contextlib import closing, contextmanager
from urllib.parse import quote

from attempts import Journal
from layout import COLLECTION, KINDS_OF_PART, MADE_WITH, UNREAD, made_with, parts_of_round, write_json
from qgisrun import StepError, expanded, last_error, run_algorithm

CACHE = "cache.sqlite"  # and its journal


@contextmanager
def work_folder(folder, scratch):
    """Where the tables are written: in the part's folder, or on this computer's own disk; the cache comes along and goes back."""
    if not scratch:
        for left in glob.glob(os.path.join(folder, ".ndvi-*")):  # of an attempt that was killed
            shutil.rmtree(left, ignore_errors=True)
        yield folder
        return
    os.makedirs(scratch, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="ndvi-part-", dir=scratch) as own:
        for path in glob.glob(os.path.join(folder, f"{CACHE}*")):
            shutil.copy(path, own)
        try:
            yield own
        finally:
            for left in glob.glob(os.path.join(folder, f"{CACHE}-*")):  # belongs to the cache that is replaced
                os.remove(left)
            for path in glob.glob(os.path.join(own, "*.*")):
                name = os.path.basename(path)
                shutil.copy(path, os.path.join(folder, f"{name}.new"))
                os.replace(os.path.join(folder, f"{name}.new"), os.path.join(folder, name))


def unread_scenes(table):
    """What a table of scenes says of those that could not be read, or only in part: (scene, why)."""
    if table.endswith(".csv"):
        with open(table, encoding="utf-8", newline="") as file:
            rows = [(row["scene_id"], row["status"], row["message"]) for row in csv.DictReader(file)]
    else:
        with closing(sqlite3.connect(f"file:{quote(table)}?mode=ro", uri=True)) as source:
            rows = source.execute("SELECT scene_id, status, message FROM scenes ORDER BY fid").fetchall()
    return [(scene, message) for scene, status, message in rows if status in UNREAD]


def told(unread):
    """In one sentence."""
    if not unread:
        return ""
    scene, why = unread[0]
    if len(unread) == 1:
        return f"a scene could not be read wholly: {scene}: {why}"
    return f"{len(unread)} scenes could not be read wholly, the first is {scene}: {why}"


def make_tables(job, how, where, threads, log):
    outputs = {name: os.path.join(where, f"{name}.{job['ending']}") for name in KINDS_OF_PART}
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
        with work_folder(folder, expanded(how["scratch"])) as where:
            status, are_there = make_tables(job, how, where, threads, log)
    except BaseException as error:
        journal.end(-1, "interrupted" if isinstance(error, (KeyboardInterrupt, SystemExit)) else str(error) or type(error).__name__)
        raise
    unread = unread_scenes(os.path.join(folder, f"scenes.{job['ending']}")) if are_there else []
    reason = last_error(log) if status else told(unread)
    write_json(os.path.join(folder, MADE_WITH), made_with(job))
    journal.end(status, reason, len(unread))
    if (status or unread) and not (are_there and attempt >= how["attempts"]):
        raise StepError(f"{reason or f'exit status {status}'} The whole log: {log}")


if __name__ == "__main__":
    # The end of a job's time: what is copied and noted at the end still is.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        run(json.loads(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    except StepError as error:
        sys.exit(f"Error: {error}")
