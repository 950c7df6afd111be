#!/usr/bin/python3
"""Compares a workload's tables with the independent reference, count by count; run by tools/check-reference.

usage: checkreference.py WORKLOAD [--offset N] [--data FOLDER] [--layers fields,regions,...] [--threads 1,2]
                         [--rules centre,coverage] [--scenes N]

WORKLOAD   a folder as bench/make_workload.py writes it: S2_<date>_<tile>_{B04,B08,SCL}.tif and polygon layers (column pid)
--offset   what make_workload.py was given as --boa-offset
--scenes   look at the first N scenes only
--data     the folder of real data; the reference is looked for in its neighbour bench/

Layers in EPSG:4326 are compared with the reference run on the same layer. Their vertices pass through two map projections, so
a pixel whose centre lies within a rounding error of an edge may fall on the other side: it is counted, not forgiven.
"""
import argparse
import glob
import os
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "tools", "lib"))

import reference  # noqa: E402
import tables  # noqa: E402
from qgisprocess import QgisProcess  # noqa: E402

LIMIT = 3600


def tables_of(qgis, folder, collection, zones, threads, rule):
    outputs = {name.upper(): os.path.join(folder, name + ".gpkg") for name in ("histogram", "statistics", "scenes")}
    started = time.monotonic()
    outcome = qgis.run("ndvi:histogramtables", {"COLLECTION": collection, "ZONES": zones, "ZONE_ID": "pid", "THREADS": threads,
                                                "PIXEL_RULE": reference.RULES[rule],
                                                "NO_OVERLAP_ROWS": "true", **outputs}, LIMIT)
    seconds = time.monotonic() - started
    if outcome.status:
        sys.exit(f"histogramtables failed\n{outcome.text}")
    return tables.read(outputs["HISTOGRAM"]), tables.read(outputs["STATISTICS"]), seconds


def by_scene(rows):
    scenes = {}
    for row in rows:
        scenes.setdefault(row["scene_id"], []).append(row)
    return scenes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workload")
    parser.add_argument("--offset", type=int, default=0)
    parser.add_argument("--data", default=os.environ.get("NDVI_TEST_DATA", "../shared/data"))
    parser.add_argument("--layers", default="fields,regions,fields_4326,regions_4326,edgecases")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--rules", default="centre,coverage")
    parser.add_argument("--scenes", type=int)
    arguments = parser.parse_args()
    program = reference.script(arguments.data) or sys.exit(f"there is no reference.py beside {arguments.data}")

    qgis = QgisProcess()
    failed = False
    try:
        with tempfile.TemporaryDirectory(prefix="ndvi-reference-") as folder:
            collection = os.path.join(folder, "collection.gpkg")
            outcome = qgis.run("ndvi:collectionfromfolder", {"FOLDER": arguments.workload, "OFFSET": -arguments.offset,
                                                             "OUTPUT": collection}, LIMIT)
            if outcome.status:
                sys.exit(f"collectionfromfolder failed\n{outcome.text}")
            scenes = tables.read(collection)
            expected_scenes = len(glob.glob(os.path.join(arguments.workload, "*_B04.tif")))
            print(f"{len(scenes)} scenes of {expected_scenes}")
            failed |= len(scenes) != expected_scenes
            for layer in arguments.layers.split(","):
                for rule in arguments.rules.split(","):
                    failed |= not check_layer(qgis, folder, arguments, program, collection, scenes[:arguments.scenes], layer, rule)
    finally:
        qgis.close()
    sys.exit(1 if failed else 0)


def check_layer(qgis, folder, arguments, program, collection, scenes, layer, rule):
    zones = os.path.join(arguments.workload, layer + ".gpkg")
    runs = {threads: tables_of(qgis, folder, collection, zones, threads, rule) for threads in arguments.threads.split(",")}
    split = {threads: (by_scene(run[0]), by_scene(run[1])) for threads, run in runs.items()}
    wrong, largest, rows = dict.fromkeys(runs, 0), 0., 0
    for scene in scenes:
        expected = reference.compute(program, scene["red"], scene["nir"], zones, os.path.join(folder, "reference.csv"), "pid",
                                     arguments.offset, scene["scl"], rule)
        rows += len(expected[1])
        for threads, (histogram, statistics) in split.items():
            found, difference = reference.differences(expected, histogram.get(scene["scene_id"], []),
                                                      statistics.get(scene["scene_id"], []), rule)
            wrong[threads] += len(found)
            largest = max(largest, difference)
            for sentence in found[:3]:
                print(f"  {scene['scene_id']}, {threads} threads: {sentence[:200]}")
    for threads, run in runs.items():
        sums = tables.broken_sums(run[0], run[1])
        wrong[threads] += len(sums)
        print(f"{layer}, {rule}: {rows} zones × dates, {threads} threads, {run[2]:.1f} s: {wrong[threads]} differences in counts, "
              f"statistics within {largest:.1e}", flush=True)
    return not any(wrong.values())


if __name__ == "__main__":
    main()
