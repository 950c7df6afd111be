"""Mounts of its own for a test: disks that are full or read-only. They vanish with the process, however it ends."""
import os
import subprocess
import sys

INSIDE = "NDVI_OWN_MOUNTS"


def enter():
    """Starts the script anew where it may mount; ends with 77 (skipped), saying so, where nobody lets it."""
    if os.environ.get(INSIDE):
        return
    unshare = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    probe = 'mkdir -p "$1" && mount -t tmpfs -o size=64k tmpfs "$1"'
    try:
        allowed = subprocess.run([*unshare, "sh", "-c", probe, "sh", f"/tmp/ndvi-mount-{os.getpid()}"], capture_output=True,
                                 text=True, check=False)
        reason = allowed.stderr.strip() if allowed.returncode else ""
        if os.path.isdir(f"/tmp/ndvi-mount-{os.getpid()}"):
            os.rmdir(f"/tmp/ndvi-mount-{os.getpid()}")
    except OSError as error:
        reason = str(error)
    if reason:
        print(f"SKIPPED, nothing was tested: no file system can be mounted here ({reason})", flush=True)
        sys.exit(77)
    os.environ[INSIDE] = "1"
    os.execvp("unshare", [*unshare, sys.executable, *sys.argv])


def mount_disk(folder, size, *more):
    """An empty disk of `size` (as in "200k") at the folder."""
    os.makedirs(folder, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join([f"size={size}", *more]), "tmpfs", folder], check=True)


def make_read_only(folder):
    """Nothing more can be written to the disk mounted there."""
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)


def unmount(folder):
    """Lazily: a process that was killed may still hold it."""
    if os.path.ismount(folder):
        subprocess.run(["umount", "--lazy", folder], check=False)
