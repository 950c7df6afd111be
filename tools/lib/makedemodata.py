#!/usr/bin/python3
"""Makes a small Sentinel-2 collection and a layer of fields to try the plugin on.

usage: makedemodata.py FOLDER [--small]

FOLDER/sentinel2/         SAFE products of one season: cloud, swath edge, old and new baselines, broken and incomplete ones
FOLDER/fields.gpkg        thirteen fields (EPSG:4326), some of them awkward
FOLDER/GROUND_TRUTH.json  what a correct run finds, field by field and date by date
FOLDER/README.txt         the same in words

The same call gives the same data. --small makes a 2.5 km tile in place of a 10 km one, for tests.
Needs only GDAL's Python bindings and NumPy.
"""
import argparse
import json
import os
import sys

from osgeo import gdal, ogr, osr

from demodata import plan
from demodata.expected import Expectation
from demodata.fields import write_layer
from demodata.ground import Day, Ground
from demodata.product import write


def left_out(acquisition):
    """A product that a newer baseline of the same tile and time replaces."""
    return any(other.sensing == acquisition.sensing and other.level == acquisition.level
               and other.baseline > acquisition.baseline for other in plan.SEASON)


def readme(truth):
    lines = ["A made-up farm near Laa an der Thaya, seen by a made-up Sentinel-2 in 2021 (tile T33UXP).",
             "Products and metadata follow ESA's format; the pixels are computed.", "", "Scenes:"]
    for scene in truth["scenes"]:
        lines.append(f"  {scene['datetime'][:10]}  {scene['scene_id']}: {scene['note']}")
    lines += ["", "Fields (fields.gpkg):"]
    lines += [f"  {item.id}  {item.name}, {item.crop}: {item.note}" for item in plan.FIELDS]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="where to write; must not hold a collection yet")
    parser.add_argument("--small", action="store_true", help="a 2.5 km tile, for tests")
    arguments = parser.parse_args()
    for module in (gdal, ogr, osr):
        module.UseExceptions()
    if gdal.GetDriverByName("JP2OpenJPEG") is None:
        sys.exit("This GDAL was built without its JP2OpenJPEG driver, which writes the bands.")
    products = os.path.join(arguments.folder, "sentinel2")
    if os.path.exists(products):
        sys.exit(f"{products} exists already: remove it or choose another folder.")
    os.makedirs(products)

    size = plan.SMALL if arguments.small else plan.DEMO
    ground, expectation = Ground(size), Expectation(size)
    truth = {"tile": plan.TILE, "epsg": plan.EPSG, "pixels": size.pixels, "scenes": []}
    for acquisition in plan.SEASON:
        day = Day(ground, acquisition)
        path = write(day, products)
        truth["scenes"].append({
            "scene_id": acquisition.name, "path": os.path.relpath(path, arguments.folder),
            "datetime": acquisition.sensing.strftime("%Y-%m-%dT%H:%M:%SZ"), "level": acquisition.level,
            "baseline": acquisition.baseline, "offset": -acquisition.offset, "cloud_cover": round(day.cloud_cover, 6),
            "has_mask": acquisition.level == "L2A" and acquisition.has_scl, "left_out": left_out(acquisition),
            "status": "partly_read" if acquisition.truncated else "ok", "note": acquisition.note,
            "fields": expectation.scene(day, path)})
        print(f"{acquisition.name}: {acquisition.note}", flush=True)
    write_layer(os.path.join(arguments.folder, "fields.gpkg"), size)
    with open(os.path.join(arguments.folder, "GROUND_TRUTH.json"), "w", encoding="utf-8") as file:
        json.dump(truth, file, indent=1)
    with open(os.path.join(arguments.folder, "README.txt"), "w", encoding="utf-8") as file:
        file.write(readme(truth))


main()
