"""Notes of the attempts at a part: who did what when, and what came of it."""
import json
import os
import platform
import resource
import time

FILE = "attempts.jsonl"


class Journal:
    """Notes an attempt when it begins and when it ends; one that has no end was killed."""

    def __init__(self, folder, attempt):
        self._path = os.path.join(folder, FILE)
        self._facts = {"attempt": attempt, "computer": os.environ.get("NDVI_COMPUTER") or platform.node(), "slurm_job": os.environ.get("SLURM_JOB_ID"),
                       "start": time.time()}
        self._write({**self._facts, "event": "start"})

    def end(self, status, reason, unread=0):
        """`unread`: how many scenes could not be read."""
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        self._write({**self._facts, "event": "end", "end": time.time(), "cpu": usage.ru_utime + usage.ru_stime,
                     "memory_mib": usage.ru_maxrss // 1024, "status": status, "reason": reason, "unread": unread})

    def _write(self, facts):
        # A line that a kill has cut off ends here.
        with open(self._path, "a+b") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - 1))
            broken = size and file.read(1) != b"\n"
            file.write((b"\n" if broken else b"") + json.dumps(facts).encode() + b"\n")


def attempts_of(folder):
    """What is noted of each attempt, in the order they began; those that were killed have no end."""
    attempts = {}
    path = os.path.join(folder, FILE)
    if os.path.exists(path):
        with open(path, encoding="utf-8", errors="replace") as file:
            for line in file:
                try:
                    facts = json.loads(line)
                except ValueError:  # cut off by a kill
                    continue
                attempts[facts["start"], facts["computer"]] = facts
    return list(attempts.values())
