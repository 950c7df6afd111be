"""Where things are below the folder of results.

Scenes come in rounds: those of round 1 were found by the first run, those of round 2 by a later one, and so on. A round keeps its
scenes and its number of parts, so that what is finished stays so when the collection grows.
"""
import glob
import json
import os
from dataclasses import dataclass

PLAN = "plan.json"
COLLECTION = "collection.gpkg"
# What a table of scenes says of those of which pixels are missing.
UNREAD = ("read_error", "partly_read")
# In the folder of logs, where the search failed: why.
SEARCH_FAILED = "search-failed.txt"
# In the folder of a part: with which settings its tables were made.
MADE_WITH = "settings.json"
KINDS_OF_PART = ("histogram", "statistics", "scenes")


@dataclass(frozen=True)
class Part:
    """One part of the scenes of a round: part `number` of `count`."""
    round: int
    number: int
    count: int

    @property
    def name(self):
        return f"part {self.number} of {self.count}" + (f" of round {self.round}" if self.round > 1 else "")


def round_folder(results, number):
    return os.path.join(results, "rounds", str(number))


def round_collection(results, number):
    return os.path.join(round_folder(results, number), COLLECTION)


def round_facts(folder):
    """How many scenes the round in that folder had when it was made, and into how many parts it is split."""
    return read_json(os.path.join(folder, "round.json"))


def parts_of_round(folder):
    return round_facts(folder)["parts"]


def write_round(folder, facts):
    os.makedirs(folder, exist_ok=True)
    write_json(os.path.join(folder, "round.json"), facts)


def part_folder(results, part):
    return os.path.join(round_folder(results, part.round), "parts", str(part.number))


def made_with(settings):
    """Those of the settings that tables of a part depend on."""
    return {name: settings[name] for name in ("zones", "zone_id", "tables")}


def remove_tables(results, part):
    """The part is made again; what is still right comes from its cache."""
    for kind in KINDS_OF_PART:
        for path in glob.glob(os.path.join(part_folder(results, part), f"{kind}.*")):
            os.remove(path)


def rounds_on_disk(results):
    """The numbers of the rounds that have scenes, ascending."""
    found = glob.glob(os.path.join(results, "rounds", "*", COLLECTION))
    return sorted(int(os.path.basename(os.path.dirname(path))) for path in found)


def write_json(path, value):
    """Writes the whole file or nothing."""
    temporary = f"{path}.new"
    with open(temporary, "w", encoding="utf-8") as file:
        json.dump(value, file, indent=1)
        file.write("\n")
    os.replace(temporary, path)


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def planned_parts(results):
    """The parts of the plan, by round and number."""
    rounds = read_json(os.path.join(results, PLAN))["rounds"]
    return [Part(entry["round"], number, entry["parts"]) for entry in rounds for number in range(1, entry["parts"] + 1)]
