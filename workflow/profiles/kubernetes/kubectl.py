"""Talks to Kubernetes by kubectl, in the namespace of the configuration."""
import json
import os
import subprocess
import sys
import time

LOGS = os.path.join(".snakemake", "kubernetes_logs")


def all_settings():
    """The run's whole configuration."""
    return json.loads(os.environ["NDVI_SETTINGS"])


def settings():
    """`kubernetes` of it."""
    return all_settings()["kubernetes"]


def command(*arguments):
    namespace = settings()["namespace"]
    return ["kubectl", "--request-timeout=60s", *(["--namespace", namespace] if namespace else []), *arguments]


def kubectl(*arguments, text=None):
    """Runs it, with `text` as its input; what came of it."""
    return subprocess.run(command(*arguments), input=text, capture_output=True, text=True, check=False)


def delete_pods(*which, wait=0):
    """Deletes pods, by name or by option; waits at most so many seconds until they are gone."""
    done = kubectl("delete", "pods", "--ignore-not-found", "--wait=false", *which)
    # To wait itself kubectl would need the right to watch.
    end = time.monotonic() + wait
    while done.stdout.strip() and time.monotonic() < end and kubectl("get", "pods", "--output=name", *which).stdout.strip():
        time.sleep(1)


def log_file(pod):
    """Where what a pod says goes, on the shared folder."""
    return os.path.join(LOGS, f"{pod}.txt")


def tell(text, about=None):
    """Says something; with `about` once for all that is said of that in this run of Snakemake."""
    if about is not None:
        with open(log_file(f"told-{os.environ['NDVI_RUN']}"), "a+", encoding="utf-8") as told:
            told.seek(0)
            if about in told.read().splitlines():
                return
            told.write(f"{about}\n")
    print(f"Kubernetes: {text}", file=sys.stderr)
