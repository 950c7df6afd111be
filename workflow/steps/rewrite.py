"""Writes a table of sums in the format that is wanted.

usage: rewrite.py JOB HOW TABLE OUTPUT

JOB  JSON: the configuration's results, format and partition_by
HOW  JSON: the configuration's qgis
"""
import json
import os
import sys

from qgisrun import StepError, require_python

HERE = os.path.dirname(os.path.abspath(__file__))


def rewrite(job, how, table, output):
    name = "-".join(output.split(os.sep)[-2:])
    require_python(how["qgis"], os.path.join(HERE, "partition.py"), [table, output, job["format"], job["partition_by"]],
                   os.path.join(job["results"], "logs", f"write-{name}.txt"))


if __name__ == "__main__":
    try:
        rewrite(json.loads(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3], sys.argv[4])
    except StepError as error:
        sys.exit(f"Error: {error}")
