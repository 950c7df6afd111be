"""Sees whether the parts of every round are together the whole: each scene in one of them.

usage: checkparts.py RESULTS ENDING

Zones or scenes that changed while parts were made would have them cut elsewhere, and scenes be in none or in two.
"""
import os
import sys
from collections import Counter

from osgeo import ogr

from layout import part_folder, planned_parts, round_collection

ogr.UseExceptions()


def scenes_in(path):
    source = ogr.Open(path)  # outlives its layer
    return Counter(feature["scene_id"] for feature in source.GetLayer(0))


def check(results, ending):
    found = {}
    for part in planned_parts(results):
        found.setdefault(part.round, Counter()).update(scenes_in(os.path.join(part_folder(results, part), f"scenes.{ending}")))
    for number, scenes in found.items():
        wanted = scenes_in(round_collection(results, number))
        wrong = sorted((wanted - scenes) + (scenes - wanted))
        if wrong:
            sys.exit(f"Error: the parts of round {number} are not the whole: {len(wrong)} scenes are in none of them or in several, such as "
                     f"{wrong[0]}. Zones or scenes have changed while they were made. Delete {os.path.join(results, 'rounds', str(number), 'parts')} "
                     "and run again.")


if __name__ == "__main__":
    check(*sys.argv[1:])
