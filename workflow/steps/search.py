"""Looks for scenes, and deals them out to rounds and parts.

usage: search.py JOB HOW

JOB  JSON: the configuration's scenes, zones, zone_id, tables, results, parts and format
HOW  JSON: its qgis
"""
import json
import os
import sys
import tempfile

from layout import SEARCH_FAILED, made_with
from qgisrun import StepError, last_error, require_algorithm, require_python, run_algorithm
from summary import forget_failure

# A collection that is called so holds no scene, which is all that should be said of a run over it, in whatever language.
NO_SCENE = "ndvi_no_scene"
HERE = os.path.dirname(os.path.abspath(__file__))


def check_tables(job, how, collection, log):
    """Refuses parameters and zones that would make every part fail, by a run over no scenes. Raises StepError."""
    with tempfile.TemporaryDirectory(prefix="ndvi-check-") as folder:
        tables = {name: os.path.join(folder, f"{name.lower()}.gpkg") for name in ("HISTOGRAM", "STATISTICS")}
        none = os.path.join(folder, f"{NO_SCENE}.gpkg")
        os.symlink(collection, none)
        parameters = {**job["tables"], "COLLECTION": f"{none}|subset=1=0", "ZONES": job["zones"], "ZONE_ID": job["zone_id"]}
        run_algorithm(how["qgis"], "ndvi:histogramtables", {**parameters, **tables}, log)
    text = last_error(log)
    if NO_SCENE not in text:
        raise StepError(f"“zones”, “zone_id” or “tables” in the configuration: {text}")


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
    check_tables(job, how, collection, os.path.join(logs, "tables.txt"))
    require_python(how["qgis"], os.path.join(HERE, "plan.py"), [collection, results, str(job["parts"]), json.dumps(made_with(job))],
                   os.path.join(logs, "plan.txt"))


if __name__ == "__main__":
    own_job = json.loads(sys.argv[1])
    forget_failure(own_job["results"])
    try:
        search(own_job, json.loads(sys.argv[2]))
    except StepError as error:
        with open(os.path.join(own_job["results"], "logs", SEARCH_FAILED), "w", encoding="utf-8") as file:
            file.write(f"{error}\n")
        sys.exit(f"Error: {error}")
