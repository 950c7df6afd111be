"""Looks for scenes, and deals them out to rounds and parts.

usage: search.py JOB HOW

JOB  JSON: the configuration's scenes, zones, results, parts and format; same_day: whether scenes of a day are merged
HOW  JSON: its qgis
"""
import json
import os
import sys

from qgisrun import StepError, require_algorithm, require_python


HERE = os.path.dirname(os.path.abspath(__file__))


def search(job, how):
    scenes, results = job["scenes"], job["results"]
    logs = os.path.join(results, "logs")
    os.makedirs(logs, exist_ok=True)
    # Before anything is done that would be for nothing.
    require_python(how["qgis"], os.path.join(HERE, "partition.py"), ["--check", job["format"]], os.path.join(logs, "format.txt"))
    collection = os.path.join(results, "collection.gpkg")
    parameters = {**scenes["parameters"], "OUTPUT": collection}
    if scenes["folder"]:
        algorithm = "ndvi:collectionfromfolder"
        parameters["FOLDER"] = scenes["folder"]
    else:
        algorithm = "ndvi:collectionfromstac"
        parameters.update(API=scenes["stac"])
        parameters.setdefault("ZONES", job["zones"])
    require_algorithm(how["qgis"], algorithm, parameters, os.path.join(logs, "search.txt"))
    require_python(how["qgis"], os.path.join(HERE, "plan.py"), [collection, results, str(job["parts"]), *(["--same-day"] if job["same_day"] else [])],
                   os.path.join(logs, "plan.txt"))


if __name__ == "__main__":
    try:
        search(json.loads(sys.argv[1]), json.loads(sys.argv[2]))
    except StepError as error:
        sys.exit(f"Error: {error}")
