"""The independent reference (bench/reference.py beside the real data) and how our tables are compared with it."""
import csv
import os
import subprocess


def script(data):
    """The reference's path for a data folder, or None where it is not there."""
    path = os.path.join(data, "..", "bench", "reference.py")
    return path if os.path.exists(path) else None


# PIXEL_RULE by the reference's names; it has none for "all touched".
RULES = {"centre": 0, "coverage": 2}


def compute(program, red, nir, zones, out, zone_id, offset=0, scl=None, rule="centre"):
    """Runs the reference for one scene; histogram {zone: {bin: count}} and statistics {zone: row}."""
    command = ["/usr/bin/python3", program, red, nir, zones, out, "--id", zone_id, "--offset", str(offset), "--rule", rule]
    subprocess.run(command + (["--scl", scl] if scl else []), check=True)
    histogram = {}
    with open(out, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            histogram.setdefault(row["pid"], {})[int(row["bin"])] = float(row["count"])
    with open(out + ".stats.csv", newline="", encoding="utf-8") as file:
        statistics = {row["pid"]: row for row in csv.DictReader(file)}
    return histogram, statistics


# Our column: the reference's. Counts have to be equal; weighted ones to a millionth of a pixel.
WEIGHTED_TOLERANCE = 1e-6
COUNTS = {"valid": "n", "below": "under", "above": "over", "nodata": "nodata", "masked": "masked", "undefined": "undefined"}
# The reference prints ten digits.
VALUES = {"mean": "mean", "stddev": "std_pop", "min": "min", "max": "max", "p5": "p05", "p25": "p25", "median": "p50",
          "p75": "p75", "p95": "p95"}


def key(zone):
    """A zone's id as text, however the table stores it."""
    return f"{zone:.0f}" if isinstance(zone, float) else str(zone)


def equal(count, other, rule):
    # The reference prints ten digits.
    return count == other or (rule == "coverage" and abs(count - other) <= WEIGHTED_TOLERANCE + 1e-9 * abs(other))


def equal_bins(bins, other, rule):
    return all(equal(bins.get(number, 0), other.get(number, 0), rule) for number in bins.keys() | other.keys())


def differences(reference, histogram, statistics, rule="centre"):
    """Compares one scene's rows of our tables with the reference; a list of sentences and the largest difference of a value."""
    expected_bins, expected = reference
    found_bins = {}
    for row in histogram:
        found_bins.setdefault(key(row["zone_id"]), {})[int(row["bin"])] = float(row["count"])
    wrong, largest = [], 0.
    found = {key(row["zone_id"]): row for row in statistics}
    if found.keys() != expected.keys():
        wrong.append(f"other zones: {sorted(found.keys() ^ expected.keys())[:5]}")
    for zone in found.keys() & expected.keys():
        row, other = found[zone], expected[zone]
        if not equal_bins(found_bins.get(zone, {}), expected_bins.get(zone, {}), rule):
            wrong.append(f"zone {zone}: bins {found_bins.get(zone)} instead of {expected_bins.get(zone)}")
        for ours, theirs in COUNTS.items():
            if not equal(row[ours] or 0, float(other[theirs]), rule):
                wrong.append(f"zone {zone}: {ours} is {row[ours]} instead of {other[theirs]}")
        for ours, theirs in VALUES.items():
            if (row[ours] is None) != (other[theirs] == ""):
                wrong.append(f"zone {zone}: {ours} is {row[ours]} instead of {other[theirs] or None}")
            elif other[theirs]:
                largest = max(largest, abs(row[ours] - float(other[theirs])))
    return wrong, largest
