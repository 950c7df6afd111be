#!/usr/bin/env python3
"""usage: pluginzip.py FOLDER ZIP

Packs what is in FOLDER. The same files give the same bytes, whoever packs them and whenever: names are sorted, all files have one time
(SOURCE_DATE_EPOCH) and one mode.
"""
import os
import stat
import sys
import time
import zipfile


def files_of(folder):
    for parent, _, names in os.walk(folder):
        for name in names:
            yield os.path.relpath(os.path.join(parent, name), folder)


def pack(folder, target):
    moment = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
    unfinished = target + ".part"
    with zipfile.ZipFile(unfinished, "w") as archive:
        for name in sorted(files_of(folder)):
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix: the mode below
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            with open(os.path.join(folder, name), "rb") as file:
                archive.writestr(entry, file.read(), compresslevel=9)
    os.replace(unfinished, target)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    pack(*sys.argv[1:])
