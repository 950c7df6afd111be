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
import shutil
import sys

from osgeo import ogr, osr

from layout import PLAN, parts_of_round, round_collection, round_facts, round_folder, rounds_on_disk, write_json, write_round
from outdated import remove_outdated
from runsettings import is_true

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


def plan(collection, results, parts, settings):
    scenes = Scenes(collection)
    if not scenes.features:
        sys.exit("Error: no scene was found. See the log of the search, and “scenes” in the configuration.")
    planner = Planner(results, scenes, is_true(settings["tables"].get("SAME_DAY")))
    planner.keep_rounds()
    known = len(planner.known)
    planner.add_round(parts)
    write_json(os.path.join(results, PLAN), {"rounds": planner.rounds, "gone": planner.gone})
    remove_outdated(results, settings)
    print(f"{len(scenes.features)} scenes: {known} known, {len(scenes.features) - known} new; {planner.gone} of the run before are gone.")


if __name__ == "__main__":
    plan(sys.argv[1], sys.argv[2], int(sys.argv[3]), json.loads(sys.argv[4]))
