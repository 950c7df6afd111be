#!/usr/bin/python3
"""Makes scenes and fields for tools/try-slurm and tools/try-kubernetes.

usage: makescenes.py FOLDER DATES

FOLDER/scenes       DATES scenes of a quarter of a tile, of four that are different: band files, 5490² pixels, DEFLATE
FOLDER/fields.gpkg  2000 fields of 1 to 20 ha
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))

import rasters  # noqa: E402
from workloads import Workload  # noqa: E402

SIZE, DIFFERENT = 5490, 4


def main():
    folder, dates = sys.argv[1], int(sys.argv[2])
    made = os.path.join(folder, "made")
    if not os.path.exists(os.path.join(made, "scenes.csv")):
        os.makedirs(made, exist_ok=True)
        rasters.make_scenes(made, SIZE, DIFFERENT, jp2=False)
    workload = Workload(made, os.path.join(folder, "own"))
    for name, target in (("scenes", workload.linked(dates)), ("fields.gpkg", workload.layer("fields"))):
        link = os.path.join(folder, name)
        if os.path.lexists(link):
            os.remove(link)
        os.symlink(os.path.abspath(target), link)


main()
