#!/usr/bin/python3
"""Makes a container image that has nothing but folders to mount a system's own in, and a program that waits.

usage: makeimage.py FOLDER NAME:TAG

FOLDER/image.tar  the image, as “docker save” writes it; FOLDER is used for what is needed meanwhile
"""
import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile

FOLDERS = ("usr", "etc", "tmp", "var", "var/tmp", "proc", "sys", "dev", "run")
LINKS = {name: f"usr/{name}" for name in ("bin", "sbin", "lib", "lib64")}
# What Kubernetes keeps a pod open with. It ends when it is asked to.
WAIT = "#include <signal.h>\n#include <unistd.h>\nstatic void end(int s) { (void)s; _exit(0); }\nint main(void) { signal(SIGTERM, end); for (;;) pause(); }\n"


def layer(program):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as tar:
        for name in FOLDERS:
            entry = tarfile.TarInfo(name)
            entry.type, entry.mode = tarfile.DIRTYPE, 0o1777 if name.endswith("tmp") else 0o755
            tar.addfile(entry)
        for name, target in LINKS.items():
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = tarfile.SYMTYPE, target
            tar.addfile(entry)
        entry = tarfile.TarInfo("wait")
        entry.size, entry.mode = len(program), 0o755
        tar.addfile(entry, io.BytesIO(program))
    return data.getvalue()


def main():
    folder, name = sys.argv[1:]
    program = os.path.join(folder, "wait")
    subprocess.run(["gcc", "-static", "-Os", "-x", "c", "-", "-o", program], input=WAIT, text=True, check=True)
    with open(program, "rb") as file:
        files = layer(file.read())
    config = {"architecture": subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip(), "os": "linux",
              "config": {"Entrypoint": ["/wait"]}, "rootfs": {"type": "layers", "diff_ids": [f"sha256:{hashlib.sha256(files).hexdigest()}"]}}
    manifest = [{"Config": "config.json", "RepoTags": [name], "Layers": ["layer.tar"]}]
    with tarfile.open(os.path.join(folder, "image.tar"), "w") as tar:
        for path, data in (("config.json", json.dumps(config).encode()), ("layer.tar", files), ("manifest.json", json.dumps(manifest).encode())):
            entry = tarfile.TarInfo(path)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))


main()
