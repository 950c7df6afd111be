"""Hands a job of the workflow to Slurm, and prints its number.

usage: submit.py JOBSCRIPT
"""
import hashlib
import json
import os
import shlex
import subprocess
import sys

from snakemake.utils import read_job_properties

job = read_job_properties(sys.argv[-1])
resources = job["resources"]
name = "-".join(["ndvi", job.get("rule") or f"group-{job['jobid']}", *map(str, job.get("wildcards", {}).values())])
logs = os.path.join(".snakemake", "slurm_logs")
os.makedirs(logs, exist_ok=True)
# Of two jobs with one name Slurm runs one at a time: a job that a Snakemake which was killed has left does not meet its successor.
run = hashlib.sha256(json.loads(os.environ["NDVI_SETTINGS"])["results"].encode()).hexdigest()[:8]
command = ["sbatch", "--parsable", f"--job-name={name}-{run}", "--dependency=singleton", f"--output={logs}/{name}-%j.txt", f"--cpus-per-task={job['threads']}",
           # Snakemake itself tries again what a lost computer did not finish, and counts it.
           "--no-requeue"]
for option, resource in (("--mem", "mem_mb"), ("--time", "runtime"), ("--account", "slurm_account"), ("--partition", "slurm_partition")):
    if resources.get(resource):
        command.append(f"{option}={resources[resource]}")
command += shlex.split(resources.get("slurm_options", ""))
done = subprocess.run([*command, sys.argv[-1]], stdout=subprocess.PIPE, text=True, check=False)
# "number" or "number;cluster"
print(done.stdout.strip().split(";")[0])
sys.exit(done.returncode)
