"""Makes a pod of a job of the workflow, and prints the pod's name.

usage: submit.py JOBSCRIPT

The pod sees the shared folder at the path at which it is seen here, and begins with the pod of `kubernetes.pod`, if there is one.
"""
import hashlib
import json
import os
import re
import secrets
import shlex
import sys
import time

import yaml
from kubectl import LOGS, all_settings, command, delete_pods, kubectl, log_file, settings, tell
from snakemake.utils import read_job_properties

# Runs a script, what it says into a log; passes on the request to end, which a first process of a container would not hear else.
RUN = 'set -m; bash "$0" >"$1" 2>&1 & trap "kill -TERM -- -$!" TERM; wait $!; status=$?; wait; exit $status'
CANCEL = os.path.join(".snakemake", "ndvi-delete-pods")
JOB_LABEL = "ndvi-collections/job"
# A pod whose computer does not answer counts as lost after this time (s); the default of Kubernetes is 5 minutes.
LOST_AFTER = 60
# What a pod that a Snakemake which was killed has left may take to end (s), before another does its job.
WAIT_FOR_OLD = 60
# What says that Kubernetes would take the pod later: it is away or busy (for so long, s), or has no room for more pods.
AWAY = re.compile("unable to connect|connection refused|timed? ?out|too many requests|internal error|unavailable|etcdserver|unexpected eof", re.IGNORECASE)
PATIENCE = 600
FULL = "exceeded quota"
PAUSE = 5


def base_pod(path):
    """The pod to begin with, with one container at least."""
    pod = {}
    if path:
        with open(path, encoding="utf-8") as file:
            pod = yaml.safe_load(file) or {}
    if not isinstance(pod, dict) or pod.get("kind", "Pod") != "Pod":
        sys.exit(f"Error: {path}, which “kubernetes.pod” names, is not a pod (kind: Pod).")
    metadata = pod["metadata"] = pod.get("metadata") or {}
    metadata["labels"] = metadata.get("labels") or {}
    spec = pod["spec"] = pod.get("spec") or {}
    spec["containers"] = spec.get("containers") or [{}]
    for place, names in ((spec, ("tolerations", "volumes")), (spec["containers"][0], ("env", "volumeMounts"))):
        for name in names:
            place[name] = place.get(name) or []
    return pod


def literal(text):
    """Without the meaning that dollar signs have in commands and values of Kubernetes."""
    return text.replace("$", "$$")


def add_volumes(spec, container, volumes):
    """Mounts claims by the paths at which they are seen here. Exits where the run's folder is on none of them."""
    for number, (path, claim) in enumerate(volumes.items(), 1):
        spec["volumes"].append({"name": f"ndvi-{number}", "persistentVolumeClaim": {"claimName": claim}})
        container["volumeMounts"].append({"name": f"ndvi-{number}", "mountPath": path})
    here = os.getcwd()
    if not any(os.path.commonpath((here, mount["mountPath"])) == os.path.normpath(mount["mountPath"]) for mount in container["volumeMounts"]):
        sys.exit(f"Error: pods do not see the folder {here}. Give “kubernetes.volumes” the claim it is on, and the path at which it is mounted here.")


def add_resources(container, job):
    """What the configuration says that jobs take, beside what else the pod to begin with asks for."""
    memory = f"{job['resources']['mem_mb']}M"
    resources = container["resources"] = container.get("resources") or {}
    resources["requests"] = {**(resources.get("requests") or {}), "cpu": str(job["threads"]), "memory": memory}
    resources["limits"] = {**(resources.get("limits") or {}), "memory": memory}


def pod_of(job, script, name, label):
    wanted = settings()
    pod = base_pod(wanted["pod"])
    spec = pod["spec"]
    container = spec["containers"][0]
    pod.update(apiVersion="v1", kind="Pod")
    pod["metadata"]["name"] = name
    pod["metadata"]["labels"].update({"app.kubernetes.io/name": "ndvi-collections", JOB_LABEL: label})
    # Snakemake itself tries again what failed, and counts it.
    spec["restartPolicy"] = "Never"
    spec.setdefault("activeDeadlineSeconds", 60 * job["resources"]["runtime"])
    spec.setdefault("securityContext", {"runAsUser": os.getuid(), "runAsGroup": os.getgid()})
    spec["tolerations"] += [{"key": f"node.kubernetes.io/{trouble}", "operator": "Exists", "effect": "NoExecute", "tolerationSeconds": LOST_AFTER}
                            for trouble in ("unreachable", "not-ready")]
    container.setdefault("name", "job")
    if wanted["image"]:
        container["image"] = wanted["image"]
    if not container.get("image"):
        sys.exit("Error: “kubernetes.image” is missing: the container image with QGIS, the plugin and Snakemake.")
    container.update(command=["bash", "-c", *map(literal, (RUN, script, log_file(name)))], workingDir=os.getcwd())
    variables = {"HOME": "/tmp", "NDVI_SETTINGS": os.environ["NDVI_SETTINGS"]}
    container["env"] = [*({"name": variable, "value": literal(text)} for variable, text in variables.items()),
                        {"name": "NDVI_COMPUTER", "valueFrom": {"fieldRef": {"fieldPath": "spec.nodeName"}}}, *container["env"]]
    add_resources(container, job)
    add_volumes(spec, container, wanted["volumes"])
    return pod


def label_of(job):
    """The same for every attempt at a job, and for no job of another run: results elsewhere, or on other volumes."""
    given = settings()
    pod = ""
    if given["pod"]:
        with open(given["pod"], encoding="utf-8") as file:
            pod = file.read()
    run = hashlib.sha256(json.dumps([all_settings()["results"], given["volumes"], pod], sort_keys=True).encode()).hexdigest()[:8]
    parts = ["ndvi", job.get("rule") or f"group-{job['jobid']}", *job.get("wildcards", {}).values()]
    # A label has 63 characters at most; the id of a group is long.
    return f"{re.sub('[^a-z0-9]+', '-', '-'.join(map(str, parts)).lower())[:54]}-{run}"


def write_cancel_program():
    """What Snakemake runs with the names of pods when it is interrupted. It does not wait longer than two seconds for it."""
    with open(CANCEL, "w", encoding="utf-8") as file:
        file.write(f'#!/bin/sh\n{shlex.join(command("delete", "pods", "--ignore-not-found", "--wait=false"))} "$@" >/dev/null 2>&1 &\n')
    os.chmod(CANCEL, 0o755)


def create(pod):
    """Hands it over; waits while there is no room for more pods, and for some time where Kubernetes does not answer."""
    end = time.monotonic() + PATIENCE
    while True:
        done = kubectl("create", "--filename=-", text=json.dumps(pod))
        # It may have been taken, though the answer got lost.
        if done.returncode == 0 or "AlreadyExists" in done.stderr:
            return
        is_full = FULL in done.stderr
        if not is_full and not (AWAY.search(done.stderr) and time.monotonic() < end):
            sys.exit(f"Error: Kubernetes did not take the pod {pod['metadata']['name']}: {done.stderr.strip()}")
        tell(f"it does not take pods now: {done.stderr.strip()}", "full" if is_full else "away")
        time.sleep(PAUSE)


def submit(script):
    job = read_job_properties(script)
    label = label_of(job)
    name = f"{label}-{secrets.token_hex(3)}"
    os.makedirs(LOGS, exist_ok=True)
    pod = pod_of(job, os.path.abspath(script), name, label)
    write_cancel_program()
    # Two that write the same tables must not meet. One whose computer is gone is not waited for.
    delete_pods("--selector", f"{JOB_LABEL}={label}", wait=WAIT_FOR_OLD)
    create(pod)
    print(name)


submit(sys.argv[-1])
