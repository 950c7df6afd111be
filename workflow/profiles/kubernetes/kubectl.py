"""Talks to Kubernetes by kubectl, in the namespace of the configuration."""
import json
import os
import subprocess

LOGS = os.path.join(".snakemake", "kubernetes_logs")


def settings():
    """`kubernetes` of the run's configuration."""
    return json.loads(os.environ["NDVI_SETTINGS"])["kubernetes"]


def command(*arguments):
    namespace = settings()["namespace"]
    return ["kubectl", *(["--namespace", namespace] if namespace else []), *arguments]


def kubectl(*arguments, text=None):
    """Runs it, with `text` as its input; what came of it."""
    return subprocess.run(command(*arguments), input=text, capture_output=True, text=True, check=False)


def delete_pods(*which, wait=0):
    """Deletes pods, by name or by option; waits at most so many seconds until they are gone."""
    return kubectl("delete", "pods", "--ignore-not-found", *which, *(["--wait", f"--timeout={wait}s"] if wait else ["--wait=false"]))


def log_file(pod):
    """Where what a pod says goes, on the shared folder."""
    return os.path.join(LOGS, f"{pod}.txt")
