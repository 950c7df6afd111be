#!/usr/bin/python3
"""Runs a program and writes what it took, as JSON: childusage.py RESULT PROGRAM [ARGUMENTS...]

Until a started program is loaded, the kernel counts the memory of whoever starts it as its own, so that the largest
memory of a small program would be that of a large starter. This one is small.
"""
import json
import os
import subprocess
import sys
import time


def main():
    started = time.monotonic()
    process = subprocess.Popen(sys.argv[2:])
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump({"status": os.waitstatus_to_exitcode(status), "seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime,
                   "peak_mib": usage.ru_maxrss / 1024}, file)


main()
