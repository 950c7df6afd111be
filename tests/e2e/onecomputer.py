#!/usr/bin/python3
"""What the workflow's profile asks of kubectl, answered by this computer: pods are processes. NDVI_PODS is the folder of their notes.

usage: onecomputer.py [--option=value | --namespace NAME | --selector LABEL=VALUE]... create|get|delete [pod|pods] [NAME]...
"""
import glob
import json
import os
import signal
import subprocess
import sys

PODS = os.environ["NDVI_PODS"]


def note(name, ending="json"):
    return os.path.join(PODS, f"{name}.{ending}")


def read(name):
    with open(note(name), encoding="utf-8") as file:
        return json.load(file)


def run(name):
    """The pod's container; its exit status is noted."""
    container = read(name)["spec"]["containers"][0]
    given = {entry["name"]: entry.get("value", "node1").replace("$$", "$") for entry in container["env"]}
    command = [word.replace("$$", "$") for word in container["command"]]
    # Of the environment of others a pod has nothing.
    own = {variable: os.environ[variable] for variable in ("PATH", "NDVI_PODS")}
    status = subprocess.run(command, cwd=container["workingDir"], env={**own, **given}, stdin=subprocess.DEVNULL, check=False).returncode
    with open(note(name, "new"), "w", encoding="utf-8") as file:
        file.write(str(status))
    os.replace(note(name, "new"), note(name, "status"))


def create():
    pod = json.load(sys.stdin)
    name = pod["metadata"]["name"]
    with open(note(name), "w", encoding="utf-8") as file:
        json.dump(pod, file)
    process = subprocess.Popen([sys.executable, __file__, "--run", name], start_new_session=True, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(note(name, "pid"), "w", encoding="utf-8") as file:
        file.write(str(process.pid))


def get(name):
    if not os.path.exists(note(name)):
        sys.exit(f'Error from server (NotFound): pods "{name}" not found')
    pod = read(name)
    state, phase = {"running": {}}, "Running"
    if os.path.exists(note(name, "status")):
        with open(note(name, "status"), encoding="utf-8") as file:
            status = int(file.read())
        state, phase = {"terminated": {"reason": "Error" if status else "Completed", "exitCode": status}}, "Failed" if status else "Succeeded"
    pod["metadata"]["creationTimestamp"] = "2026-01-01T00:00:00Z"
    pod["status"] = {"phase": phase, "containerStatuses": [{"name": pod["spec"]["containers"][0]["name"], "state": state}]}
    print(json.dumps(pod))


def delete(name):
    with open(note(name, "pid"), encoding="utf-8") as file:
        try:
            os.killpg(int(file.read()), signal.SIGTERM)
        except ProcessLookupError:
            pass
    os.remove(note(name))
    print(f"pod/{name} deleted")


def main(arguments):
    options, words = {}, []
    while arguments:
        word = arguments.pop(0)
        if word in ("--namespace", "--selector"):
            options[word] = arguments.pop(0)
        elif not word.startswith("--"):
            words.append(word)
    verb, names = words[0], words[2:]
    if "--selector" in options:
        label, value = options["--selector"].split("=")
        every = [os.path.basename(path)[:-len(".json")] for path in glob.glob(note("*"))]
        names = [name for name in every if read(name)["metadata"]["labels"].get(label) == value]
    if verb == "create":
        create()
    elif verb == "delete":
        for name in filter(lambda name: os.path.exists(note(name)), names):
            delete(name)
    elif words[1] == "pod":
        get(names[0])
    else:
        print("".join(f"pod/{name}\n" for name in names), end="")


if sys.argv[1] == "--run":
    run(sys.argv[2])
else:
    main(sys.argv[1:])
