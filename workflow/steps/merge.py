"""Puts the tables of all parts together, not summed or summed by a period.

usage: merge.py JOB HOW PERIOD HISTOGRAM STATISTICS
       merge.py JOB HOW scenes SCENES

JOB  JSON: the configuration's results, and the ending of the parts' tables
HOW  JSON: the configuration's qgis and scratch
"""
import json
import os
import sys

from attempts import attempts_of
from layout import part_folder, planned_parts
from qgisrun import StepError, expanded, require_algorithm, require_python
from runsettings import PERIODS

HERE = os.path.dirname(os.path.abspath(__file__))


def tables_of(job, kind):
    return [os.path.join(part_folder(job["results"], part), f"{kind}.{job['ending']}") for part in planned_parts(job["results"])]


def check_parts(job, how, name):
    """Parts that are not the whole, or none of which could read a scene, are not put together."""
    parts = planned_parts(job["results"])
    last = [(attempts_of(part_folder(job["results"], part)) or [{}])[-1] for part in parts]
    if all(attempt.get("status") for attempt in last):
        raise StepError(f"No scene could be read, in none of {len(parts)} parts: {last[0].get('reason')}")
    require_python(how["qgis"], os.path.join(HERE, "checkparts.py"), [job["results"], job["ending"]],
                   os.path.join(job["results"], "logs", f"check-{name}.txt"))


def merge(job, how, period, outputs):
    check_parts(job, how, period)
    log = os.path.join(job["results"], "logs", f"merge-{period}.txt")
    if period == "scenes":
        require_python(how["qgis"], os.path.join(HERE, "join.py"), [*outputs, *tables_of(job, "scenes")], log)
        return
    histogram, statistics = outputs
    if how["scratch"]:
        os.environ["SQLITE_TMPDIR"] = expanded(how["scratch"])  # where rows wait
    require_algorithm(how["qgis"], "ndvi:aggregatetables",
                      {"PERIOD": PERIODS.index(period), "HISTOGRAM_TABLES": tables_of(job, "histogram"),
                       "STATISTICS_TABLES": tables_of(job, "statistics"), "HISTOGRAM": histogram, "STATISTICS": statistics}, log)


if __name__ == "__main__":
    try:
        merge(json.loads(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3], sys.argv[4:])
    except StepError as error:
        sys.exit(f"Error: {error}")
