"""Makes the page to look at.

usage: report.py HOW HISTOGRAM STATISTICS SCENES REPORT LOG

HOW  JSON: the configuration's qgis
"""
import json
import sys

from qgisrun import StepError, require_algorithm

if __name__ == "__main__":
    how, histogram, statistics, scenes, report, log = sys.argv[1:]
    try:
        require_algorithm(json.loads(how)["qgis"], "ndvi:histogramreport",
                          {"HISTOGRAM": histogram, "STATISTICS": statistics, "SCENES": scenes, "REPORT": report}, log)
    except StepError as error:
        sys.exit(f"Error: {error}")
