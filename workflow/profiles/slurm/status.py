"""Prints what became of a job of Slurm: running, success or failed.

usage: status.py NUMBER

Slurm's own memory is asked first, which needs no accounting; it forgets a job some minutes after its end.
"""
import re
import subprocess
import sys

RUNNING = ("PENDING", "CONFIGURING", "RUNNING", "COMPLETING", "SUSPENDED", "STAGE_OUT", "RESIZING", "SIGNALING", "STOPPED")


def output_of(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def state_of(job):
    status, text, error = output_of("scontrol", "--oneliner", "show", "job", job)
    found = re.search(r"\bJobState=(\w+)", text)
    if status == 0 and found:
        return found.group(1)
    status, text, _ = output_of("sacct", "--noheader", "--parsable2", "--allocations", "--format=State", f"--jobs={job}")
    if status == 0 and text.split():
        return text.split()[0]
    # The controller may be busy or restarting: that says nothing about the job, unless it does not know it.
    return "FORGOTTEN" if "Invalid job id" in error else "PENDING"


state = state_of(sys.argv[1])
print("running" if state in RUNNING else "success" if state == "COMPLETED" else "failed")
