"""Prints what became of a pod: running, success or failed. Why it failed is said, and added to its log.

usage: status.py POD
"""
import datetime
import json
import sys

from kubectl import delete_pods, kubectl, log_file, tell

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


def own_state(pod):
    """That of the job's container: {"running": …}, {"waiting": …} or {"terminated": …}. There may be others, which somebody adds to all pods."""
    name = (pod.get("spec", {}).get("containers") or [{}])[0].get("name")
    states = [container.get("state", {}) for container in pod.get("status", {}).get("containerStatuses", []) if container.get("name") == name]
    return states[0] if states else {}


def troubles(pod):
    """What Kubernetes says of a pod that ended or does not start: (reason, message) of each."""
    status = pod.get("status", {})
    containers = [*status.get("initContainerStatuses", []), *status.get("containerStatuses", [])]
    states = [state for container in containers for kind, state in container.get("state", {}).items() if kind != "running"]
    found = [(entry.get("reason") or "", entry.get("message") or "") for entry in (status, *states)]
    return [entry for entry in found if any(entry)]


def result_of(pod):
    """(running, success, failed or lost; why)"""
    phase = pod.get("status", {}).get("phase", "Pending")
    why = "; ".join(": ".join(filter(None, entry)) for entry in troubles(pod))
    deleted = pod["metadata"].get("deletionTimestamp")
    state = own_state(pod)
    ended = state.get("terminated")
    if phase == "Succeeded" or ended and ended.get("exitCode") == 0:
        return "success", ""
    if ended:
        return "failed", why
    if deleted and seconds_since(deleted) > GRACE:
        return "lost", f"it was deleted, and {pod.get('spec', {}).get('nodeName', 'its computer')} does not answer"
    # At its deadline a pod is called Failed while what runs in it is still asked to end.
    if phase == "Failed" and "running" not in state:
        return "failed", why
    reasons = {reason for reason, _ in troubles(pod)}
    if reasons.intersection(HOPELESS) or reasons.intersection(PULLING) and seconds_since(pod["metadata"]["creationTimestamp"]) > PULLING_TIME:
        return "failed", why
    return "running", ""


def tell_what_it_waits_for(name, pod):
    """Why Kubernetes finds no place, but not in the first minute: it may be a mistake in the configuration."""
    for condition in pod.get("status", {}).get("conditions", []):
        if (condition["type"], condition["status"]) == ("PodScheduled", "False") and seconds_since(pod["metadata"]["creationTimestamp"]) > PATIENCE:
            message = condition.get("message", "")
            tell(f"the pod {name} waits: {message}", message)


def tell_failure(name, why):
    text = f"the pod {name} failed{': ' if why else ''}{why}"
    tell(text)
    try:
        with open(log_file(name), "a", encoding="utf-8") as log:
            log.write(f"Kubernetes: {text}\n")
    except OSError:  # pods may run as another user
        pass


def main(name):
    done = kubectl("get", "pod", name, "--output=json")
    if done.returncode == 0:
        pod = json.loads(done.stdout)
        tell_what_it_waits_for(name, pod)
        result, why = result_of(pod)
    elif "NotFound" in done.stderr:
        result, why = "failed", "it is not there any more: it was deleted, or its computer was"
    else:
        # Kubernetes may be busy, or the login have expired: that says nothing about the pod.
        tell(f"it does not say what becomes of pods: {done.stderr.strip()}", "no answer")
        result, why = "running", ""
    if result in ("failed", "lost"):
        tell_failure(name, why)
    if result != "running":
        # One that could not start must not start later. What it said is in its log. Nobody will confirm the end of one that is lost.
        delete_pods(name, *(["--grace-period=0", "--force"] if result == "lost" else []))
    print("failed" if result == "lost" else result)


main(sys.argv[1])
