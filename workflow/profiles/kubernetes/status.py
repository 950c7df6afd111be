"""Prints what became of a pod: running, success or failed. Why it failed is added to its log.

usage: status.py POD
"""
import datetime
import json
import sys

from kubectl import delete_pods, kubectl, log_file

# These do not pass by waiting …
HOPELESS = ("InvalidImageName", "CreateContainerConfigError", "CreateContainerError")
# … and these seldom do (s).
PULLING = ("ErrImagePull", "ImagePullBackOff")
PULLING_TIME = 300
# How long nothing is said of a pod that waits for a place (s).
PATIENCE = 60
# How long after the time at which a deleted pod should be gone it counts as lost (s).
GRACE = 10


def seconds_since(text):
    return (datetime.datetime.now(datetime.timezone.utc) - datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))).total_seconds()


def troubles(pod):
    """What Kubernetes says of a pod that ended or does not start: (reason, message) of each."""
    status = pod.get("status", {})
    states = [state for container in status.get("containerStatuses", []) for state in container.get("state", {}).values()]
    found = [(entry.get("reason") or "", entry.get("message") or "") for entry in (status, *states)]
    return [entry for entry in found if any(entry)]


def result_of(pod):
    """(running, success or failed; why)"""
    phase = pod.get("status", {}).get("phase", "Pending")
    why = "; ".join(": ".join(filter(None, entry)) for entry in troubles(pod))
    if phase == "Succeeded":
        return "success", ""
    if phase == "Failed":
        return "failed", why
    deleted = pod["metadata"].get("deletionTimestamp")
    if deleted and seconds_since(deleted) > GRACE:
        return "failed", f"it was deleted, and {pod.get('spec', {}).get('nodeName', 'its computer')} does not answer"
    reasons = {reason for reason, _ in troubles(pod)}
    if reasons.intersection(HOPELESS) or reasons.intersection(PULLING) and seconds_since(pod["metadata"]["creationTimestamp"]) > PULLING_TIME:
        return "failed", why
    return "running", why


def tell_what_it_waits_for(name, pod):
    """Says, once for all pods and not for the first minute, why Kubernetes finds no place: it may be a mistake in the configuration."""
    messages = [condition.get("message", "") for condition in pod.get("status", {}).get("conditions", [])
                if condition["type"] == "PodScheduled" and condition["status"] == "False"]
    if not any(messages) or seconds_since(pod["metadata"]["creationTimestamp"]) < PATIENCE:
        return
    with open(log_file("waiting"), "a+", encoding="utf-8") as told:
        told.seek(0)
        if messages[0] not in told.read():
            told.write(f"{name}: {messages[0]}\n")
            print(f"Kubernetes: the pod {name} waits: {messages[0]}", file=sys.stderr)


def main(name):
    done = kubectl("get", "pod", name, "--output=json")
    if done.returncode == 0:
        pod = json.loads(done.stdout)
        tell_what_it_waits_for(name, pod)
        result, why = result_of(pod)
    elif "NotFound" in done.stderr:
        result, why = "failed", "it is not there any more: it was deleted, or its computer was"
    else:
        # Kubernetes may be busy: that says nothing about the pod.
        result, why = "running", ""
    if result == "failed":
        with open(log_file(name), "a", encoding="utf-8") as log:
            log.write(f"Kubernetes: the pod {name} failed: {why}\n")
    if result != "running":
        # One that could not start must not start later. What it said is in its log. Nobody will confirm the end of one that is lost.
        delete_pods(name, "--grace-period=0", "--force")
    print(result)


main(sys.argv[1])
