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

import yaml
from kubectl import LOGS, command, delete_pods, kubectl, log_file, settings
from snakemake.utils import read_job_properties

# Runs a script, what it says into a log; passes on the request to end, which a first process of a container would not hear else.
RUN = 'set -m; bash "$0" >"$1" 2>&1 & trap "kill -TERM -- -$!" TERM; wait $!; status=$?; wait; exit $status'
CANCEL = os.path.join(".snakemake", "ndvi-delete-pods")
JOB_LABEL = "ndvi-collections/job"
# A pod whose computer does not answer counts as lost after this time (s); the default of Kubernetes is 5 minutes.
LOST_AFTER = 60
# What a pod that a Snakemake which was killed has left may take to end (s), before another does its job.
WAIT_FOR_OLD = 60


def base_pod(path):
    """The pod to begin with, with one container at least."""
    pod = {}
    if path:
        with open(path, encoding="utf-8") as file:
            pod = yaml.safe_load(file) or {}
    if not isinstance(pod, dict) or pod.get("kind", "Pod") != "Pod":
        sys.exit(f"Error: {path}, which “kubernetes.pod” names, is not a pod (kind: Pod).")
    for part in ("metadata", "spec"):
        pod[part] = pod.get(part) or {}
    pod["metadata"].setdefault("labels", {})
    pod["spec"]["containers"] = pod["spec"].get("containers") or [{}]
    return pod


def add_volumes(spec, container, volumes):
    """Mounts claims by the paths at which they are seen here. Exits where the run's folder is on none of them."""
    mounts = container.setdefault("volumeMounts", [])
    for number, (path, claim) in enumerate(volumes.items(), 1):
        spec.setdefault("volumes", []).append({"name": f"ndvi-{number}", "persistentVolumeClaim": {"claimName": claim}})
        mounts.append({"name": f"ndvi-{number}", "mountPath": path})
    here = os.getcwd()
    if not any(os.path.commonpath((here, mount["mountPath"])) == os.path.normpath(mount["mountPath"]) for mount in mounts):
        sys.exit(f"Error: pods do not see the folder {here}. Give “kubernetes.volumes” the claim it is on, and the path at which it is mounted here.")


def pod_of(job, script, name, label):
    wanted, resources = settings(), job["resources"]
    pod = base_pod(wanted["pod"])
    spec = pod["spec"]
    container = spec["containers"][0]
    pod.update(apiVersion="v1", kind="Pod")
    pod["metadata"]["name"] = name
    pod["metadata"]["labels"].update({"app.kubernetes.io/name": "ndvi-collections", JOB_LABEL: label})
    # Snakemake itself tries again what failed, and counts it.
    spec.update(restartPolicy="Never")
    spec.setdefault("activeDeadlineSeconds", 60 * resources["runtime"])
    spec.setdefault("securityContext", {"runAsUser": os.getuid(), "runAsGroup": os.getgid()})
    spec["tolerations"] = [*spec.get("tolerations", []), *(
        {"key": f"node.kubernetes.io/{trouble}", "operator": "Exists", "effect": "NoExecute", "tolerationSeconds": LOST_AFTER}
        for trouble in ("unreachable", "not-ready"))]
    container.setdefault("name", "job")
    if wanted["image"]:
        container["image"] = wanted["image"]
    if not container.get("image"):
        sys.exit("Error: “kubernetes.image” is missing: the container image with QGIS, the plugin and Snakemake.")
    container.update(command=["bash", "-c", RUN, script, log_file(name)], workingDir=os.getcwd())
    takes = {"cpu": str(job["threads"]), "memory": f"{resources['mem_mb']}M"}
    container.setdefault("resources", {"requests": takes, "limits": {"memory": takes["memory"]}})
    variables = {"HOME": "/tmp", "NDVI_SETTINGS": os.environ["NDVI_SETTINGS"]}
    container["env"] = [*({"name": variable, "value": text} for variable, text in variables.items()),
                        {"name": "NDVI_COMPUTER", "valueFrom": {"fieldRef": {"fieldPath": "spec.nodeName"}}}, *(container.get("env") or [])]
    add_volumes(spec, container, wanted["volumes"])
    return pod


def write_cancel_program():
    """What Snakemake runs with the names of pods when it is interrupted. It does not wait longer than two seconds for it."""
    with open(CANCEL, "w", encoding="utf-8") as file:
        file.write(f'#!/bin/sh\n{shlex.join(command("delete", "pods", "--ignore-not-found", "--wait=false"))} "$@" >/dev/null 2>&1 &\n')
    os.chmod(CANCEL, 0o755)


def submit(script):
    job = read_job_properties(script)
    parts = ["ndvi", job.get("rule", "group"), *job.get("wildcards", {}).values()]
    folder = hashlib.sha256(os.getcwd().encode()).hexdigest()[:8]
    label = re.sub("[^a-z0-9]+", "-", "-".join(map(str, parts)).lower()) + f"-{folder}"
    name = f"{label}-{secrets.token_hex(3)}"
    os.makedirs(LOGS, exist_ok=True)
    pod = pod_of(job, os.path.abspath(script), name, label)
    write_cancel_program()
    # Two that write the same tables must not meet. One whose computer is gone is not waited for.
    delete_pods("--selector", f"{JOB_LABEL}={label}", wait=WAIT_FOR_OLD)
    done = kubectl("create", "--filename=-", text=json.dumps(pod))
    if done.returncode:
        sys.exit(f"Error: Kubernetes did not take the job {label}: {done.stderr.strip()}")
    print(name)


submit(sys.argv[-1])
