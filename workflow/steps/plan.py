"""Deals the scenes of a collection out to rounds, and writes the plan.

usage: plan.py COLLECTION RESULTS PARTS SETTINGS

COLLECTION  the scenes there are now
RESULTS     folder of results; rounds of earlier runs are there
PARTS       how many parts a first round has; later ones have as many as their scenes need in proportion
SETTINGS    JSON: the configuration's zones, zone_id and tables; with SAME_DAY among these scenes of a day are looked at together:
            a new one goes to the round that has others of its day
"""
import json
import os
import re
import shutil
import sys

from osgeo import ogr, osr

from attempts import attempts_of
from layout import (MADE_WITH, PLAN, UNREAD, made_with, part_folder, parts_of_round, planned_parts, read_json, remove_tables, round_collection,
                    round_facts, round_folder, rounds_on_disk, write_json, write_round)
from runsettings import is_true

# In the folder of a round: what the files of its scenes were like.
FILES = "files.json"

ogr.UseExceptions()


class Scenes:
    """The features of a collection."""

    def __init__(self, path):
        source = ogr.Open(path)
        layer = source.GetLayer(0)
        self.fields = [(field.name, field.type) for field in layer.schema]
        self.features = [feature.Clone() for feature in layer]

    def names(self):
        return {name for name, _ in self.fields}

    def keys(self, names):
        """What each says in these fields, and its footprint: the same scene as long as that is the same."""
        return [self._key(feature, sorted(names)) for feature in self.features]

    @staticmethod
    def _key(feature, names):
        geometry = feature.GetGeometryRef()
        return (*(feature.GetFieldAsString(name) if feature.IsFieldSetAndNotNull(name) else None for name in names),
                geometry.ExportToWkt() if geometry else None)

    def day(self, number):
        """What scenes that are merged share; None where they have no time."""
        feature = self.features[number]
        if not feature.IsFieldSetAndNotNull("datetime"):
            return None
        year, month, day, *_ = feature.GetFieldAsDateTime("datetime")
        return year, month, day, feature.GetFieldAsString("platform")

    def write(self, path, numbers):
        """A collection of some of the scenes, whole or not at all."""
        os.makedirs(os.path.dirname(path), exist_ok=True)
        temporary = f"{path}.new.gpkg"
        if os.path.exists(temporary):
            os.remove(temporary)
        source = ogr.GetDriverByName("GPKG").CreateDataSource(temporary)
        wgs84 = osr.SpatialReference()
        wgs84.ImportFromEPSG(4326)
        layer = source.CreateLayer("collection", wgs84, ogr.wkbMultiPolygon)
        for name, kind in self.fields:
            layer.CreateField(ogr.FieldDefn(name, kind))
        layer.StartTransaction()
        for number in sorted(numbers):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetFrom(self.features[number])
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        del layer, source
        os.replace(temporary, path)


class Planner:
    """Deals the scenes there are now out to the rounds of earlier runs and a new one."""

    def __init__(self, results, scenes, same_day):
        self._results, self._scenes, self._same_day = results, scenes, same_day
        self.rounds, self.known, self.gone = [], set(), 0

    def keep_rounds(self):
        """Takes scenes that are no more there out of the rounds, and adds new ones of the same day where days are merged."""
        for number in rounds_on_disk(self._results):
            folder, path = round_folder(self._results, number), round_collection(self._results, number)
            before = Scenes(path)
            # A newer version of the plugin may have other fields.
            names = before.names() & self._scenes.names()
            old = set(before.keys(names))
            keys = self._scenes.keys(names)
            kept = {i for i, key in enumerate(keys) if key in old and i not in self.known}
            self.gone += len(old - set(keys))
            if not kept:
                os.remove(path)  # what is left of a round that is removed half is none
                shutil.rmtree(folder)
                continue
            found = len(kept)
            if self._same_day:
                days = {self._scenes.day(i) for i in kept} - {None}
                kept |= {i for i in range(len(keys)) if i not in self.known and self._scenes.day(i) in days}
            if found < len(old) or len(kept) > found:
                self._scenes.write(path, kept)
            self.rounds.append({"round": number, "scenes": len(kept), "parts": parts_of_round(folder)})
            self.known |= kept

    def add_round(self, parts):
        """What is new is a round of its own, with as many parts as its scenes need in proportion to the first."""
        new = set(range(len(self._scenes.features))) - self.known
        if not new:
            return
        if self.rounds:
            first = round_facts(round_folder(self._results, self.rounds[0]["round"]))
            parts = -(-first["parts"] * len(new) // first["scenes"])
        number = self.rounds[-1]["round"] + 1 if self.rounds else 1
        facts = {"parts": max(1, min(len(new), parts)), "scenes": len(new)}
        write_round(round_folder(self._results, number), facts)
        self._scenes.write(round_collection(self._results, number), new)  # makes it a round
        self.rounds.append({"round": number, **facts})


def local_file(text):
    """The file of this system that a field names, or that is the archive it is in; None where there is none."""
    path = re.sub("^(/vsi(zip|tar|gzip)/)+", "", text).replace("{", "").replace("}", "")
    while path.startswith("/") and not path.startswith("/vsi") and len(path) > 1:
        if os.path.isfile(path):
            return path
        path = os.path.dirname(path)
    return None


def files_of_scenes(path):
    """By scene of a collection: size and time of each of its local files; none where it is on a server."""
    found = {}
    for feature in Scenes(path).features:
        texts = [feature.GetFieldAsString(i) for i in range(feature.GetFieldCount()) if feature.GetFieldType(i) == ogr.OFTString]
        states = [(file, os.stat(file)) for file in sorted(set(filter(None, map(local_file, texts))))]
        found[feature["scene_id"]] = [[file, state.st_size, state.st_mtime_ns] for file, state in states]
    return found


def changed_scenes(results):
    """Each round, with the scenes whose files are not those of the run before, and those on servers; notes what files are like now."""
    for number in rounds_on_disk(results):
        note = os.path.join(round_folder(results, number), FILES)
        now = files_of_scenes(round_collection(results, number))
        before = read_json(note) if os.path.exists(note) else {}
        yield number, {scene for scene in now.keys() & before.keys() if now[scene] != before[scene]}, {scene for scene in now if not now[scene]}
        write_json(note, now)  # not before what follows from it was done


def scenes_of(folder):
    """The scenes in the tables of a part, and what became of each; none where they are not there."""
    for ending in ("gpkg", "csv"):
        path = os.path.join(folder, f"scenes.{ending}")
        if os.path.exists(path):
            source = ogr.Open(path)  # outlives its layer
            return {feature["scene_id"]: feature["status"] for feature in source.GetLayer(0)}
    return {}


def is_outdated(folder, settings, changed, on_servers):
    """Whether the tables of a part were made with other settings or of other files, or lack scenes a server may give now."""
    note = os.path.join(folder, MADE_WITH)
    if os.path.exists(note) and read_json(note) != made_with(settings):
        return True
    last = (attempts_of(folder) or [{}])[-1]
    if not changed and not last.get("unread"):
        return False
    scenes = scenes_of(folder)
    return bool(changed & scenes.keys()) or any(scenes[scene] in UNREAD for scene in on_servers & scenes.keys())


def try_again(results, settings):
    """Removes the tables of parts that have to be made again, of rounds that stay."""
    parts = planned_parts(results)
    for number, changed, on_servers in changed_scenes(results):
        for part in (part for part in parts if part.round == number):
            if is_outdated(part_folder(results, part), settings, changed, on_servers):
                remove_tables(results, part)
        if changed:
            print(f"Scenes of round {number} whose files have changed, and whose parts are made again: {len(changed)}.")


def plan(collection, results, parts, settings):
    scenes = Scenes(collection)
    if not scenes.features:
        sys.exit("Error: no scene was found. See the log of the search, and “scenes” in the configuration.")
    planner = Planner(results, scenes, is_true(settings["tables"].get("SAME_DAY")))
    planner.keep_rounds()
    known = len(planner.known)
    planner.add_round(parts)
    write_json(os.path.join(results, PLAN), {"rounds": planner.rounds, "gone": planner.gone})
    try_again(results, settings)
    print(f"{len(scenes.features)} scenes: {known} known, {len(scenes.features) - known} new; {planner.gone} of the run before are gone.")


if __name__ == "__main__":
    plan(sys.argv[1], sys.argv[2], int(sys.argv[3]), json.loads(sys.argv[4]))
