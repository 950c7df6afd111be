#!/usr/bin/python3
"""Prints a digest of the tables in a folder: the scenes, what became of every zone on every date, one histogram.

usage: digest.py FOLDER [--truth GROUND_TRUTH.json]
"""
import argparse
import json
import os
import sys
from collections import Counter

import tables

ZONES_SHOWN = 16


def title(text):
    print(f"\n== {text}")


def scene_lines(scenes):
    for row in scenes:
        print(f"  {(row['datetime'] or 'no date')[:10]}  {row['status']:<12} {row['scene_id']}")
        if row["message"]:
            print(f"              {row['message']}")


def grid_lines(statistics):
    """One line per scene: the mean NDVI of each zone, or in a few letters why there is none."""
    short = {"all_masked": "cloud", "all_nodata": "nodata", "read_error": "unread", "no_overlap": "·", "no_pixel": "tiny",
             "geometry_error": "geom", "all_undefined": "undef", "no_valid": "none", "skipped": "skip"}
    zones = list(dict.fromkeys(row["zone_id"] for row in statistics))
    shown = zones[:ZONES_SHOWN]
    width = max(8, *(len(str(z)) + 1 for z in shown)) if shown else 8
    print("  " + " " * 11 + "".join(f"{str(z):>{width}}" for z in shown))
    scenes = {}
    for row in statistics:
        if row["scene_id"]:
            scenes.setdefault((row["datetime"] or "", row["scene_id"]), {})[row["zone_id"]] = row
    used = set()
    for (when, _), rows in sorted(scenes.items(), key=lambda item: item[0]):
        cells = []
        for zone in shown:
            row = rows.get(zone)
            if row is None:
                cells.append("")
            elif row["valid"]:
                # What is known of less than the zone: clouded or without data here and there, or partly off the tile.
                marks = ("*" if row["valid"] < row["pixels"] else "") + ("+" if row["status"] == "partial" else "")
                cells.append(f"{row['mean']:.2f}{marks}")
                used.update(marks)
            else:
                cells.append(short.get(row["status"], row["status"]))
                used.add(row["status"])
        print(f"  {when[:10]:<11}" + "".join(f"{cell:>{width}}" for cell in cells))
    if len(zones) > len(shown):
        print(f"  ... and {len(zones) - len(shown)} more zones")
    short.update({"*": "some pixels masked or without data", "+": "partly outside of the scene"})
    print("  mean NDVI" + "".join(f"; {name} = {status}" for status, name in short.items() if status in used and len(status) > 1)
          + "".join(f"; {mark} {short[mark]}" for mark in "*+" if mark in used))


def status_lines(statistics):
    by_date = {}
    for row in statistics:
        by_date.setdefault((row["datetime"] or "no scene")[:10], Counter())[row["status"]] += 1
    for date, statuses in sorted(by_date.items()):
        print(f"  {date}  " + ", ".join(f"{n} {status}" for status, n in statuses.most_common()))


def histogram_lines(histogram):
    """The histogram with the most bins: the one with the most to see."""
    groups = {}
    for row in histogram:
        groups.setdefault((row["zone_id"], row["scene_id"]), []).append(row)
    if not groups:
        print("  No zone has a valid pixel on any date: no histogram.")
        return
    (zone, scene), rows = max(groups.items(), key=lambda item: (len(item[1]), str(item[0])))
    print(f"  zone {zone}, {rows[0]['datetime'][:10] if rows[0]['datetime'] else scene}")
    top = max(row["count"] for row in rows)
    for row in sorted(rows, key=lambda r: r["bin"]):
        bar = "█" * max(1, round(40 * row["count"] / top))
        print(f"  {row['lower']:6.2f} … {row['upper']:5.2f}  {row['count']:>9g}  {bar}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--truth")
    arguments = parser.parse_args()
    names = ("collection", "scenes", "statistics", "histogram")
    paths = {name: os.path.join(arguments.folder, name + ".gpkg") for name in names}
    scenes, statistics, histogram = (tables.read(paths[name]) for name in names[1:])

    title("Scenes")
    scene_lines(scenes)
    title("Statuses per date")
    status_lines(statistics)
    title("Zones and dates")
    grid_lines(statistics)
    title("A histogram")
    histogram_lines(histogram)
    title("Totals")
    valid = sum(row["valid"] or 0 for row in statistics)
    print(f"  {len(scenes)} scenes, {len(statistics)} statistics rows, {len(histogram)} histogram rows, {valid:.0f} valid pixels")
    wrong = tables.broken_sums(histogram, statistics)
    if arguments.truth:
        with open(arguments.truth, encoding="utf-8") as file:
            more, compared = tables.disagreements(json.load(file), statistics)
        print(f"  {compared} zones × dates compared with the ground the data was made from: {len(more)} differences")
        wrong += more
    for sentence in wrong[:20]:
        print(f"  WRONG {sentence}")
    title("The tables")
    for name in names:
        print(f"  {paths[name]}")
    report = os.path.join(os.path.dirname(str(paths[names[0]])), "report.html")
    if os.path.exists(report):
        title("The report, for a browser")
        print(f"  {report}")
    return 1 if wrong else 0


sys.exit(main())
