"""Deals the scenes of a collection out to rounds, and writes the plan.

usage: plan.py COLLECTION RESULTS PARTS [--same-day]

COLLECTION  the scenes there are now
RESULTS     folder of results; rounds of earlier runs are there
PARTS       how many parts a first round has; later ones have as many as their scenes need in proportion
--same-day  scenes of a day are looked at together: a new one goes to the round that has others of its day
"""
import os
import shutil
import sys

from osgeo import ogr, osr

from layout import PLAN, parts_of_round, round_collection, round_folder, rounds_on_disk, write_json, write_round

ogr.UseExceptions()


class Scenes:
    """The features of a collection, each known by all it says."""

    def __init__(self, path):
        source = ogr.Open(path)
        layer = source.GetLayer(0)
        self.fields = [(field.name, field.type) for field in layer.schema]
        self.by_key = {self._key(feature): feature.Clone() for feature in layer}

    @staticmethod
    def _key(feature):
        geometry = feature.GetGeometryRef()
        return (*(feature.GetFieldAsString(i) if feature.IsFieldSetAndNotNull(i) else None for i in range(feature.GetFieldCount())),
                geometry.ExportToWkt() if geometry else None)

    def day(self, key):
        """What scenes that are merged share; None where they have no time."""
        feature = self.by_key[key]
        if not feature.IsFieldSetAndNotNull("datetime"):
            return None
        year, month, day, *_ = feature.GetFieldAsDateTime("datetime")
        return year, month, day, feature.GetFieldAsString("platform")

    def write(self, path, keys):
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
        for key in keys:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetFrom(self.by_key[key])
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        del layer, source
        os.replace(temporary, path)


def keep_rounds(results, scenes, same_day):
    """Takes scenes that are no more there out of the rounds, and adds new ones of the same day where days are merged. Gives what the
    rounds are then, and the keys of all scenes they have."""
    rounds, known = [], set()
    for number in rounds_on_disk(results):
        path = round_collection(results, number)
        before = Scenes(path)
        kept = [key for key in before.by_key if key in scenes.by_key and key not in known]
        if not kept:
            shutil.rmtree(round_folder(results, number))
            continue
        if same_day:
            days = {scenes.day(key) for key in kept} - {None}
            kept += [key for key in scenes.by_key if key not in known and key not in before.by_key and scenes.day(key) in days]
        if set(kept) != set(before.by_key):
            scenes.write(path, kept)
        rounds.append({"round": number, "scenes": len(kept), "parts": parts_of_round(round_folder(results, number))})
        known.update(kept)
    return rounds, known


def plan(collection, results, parts, same_day):
    scenes = Scenes(collection)
    if not scenes.by_key:
        sys.exit("Error: no scene was found. See the log of the search, and “scenes” in the configuration.")
    rounds, known = keep_rounds(results, scenes, same_day)
    new = [key for key in scenes.by_key if key not in known]
    if new:
        first = rounds[0] if rounds else {"round": 0, "scenes": len(new), "parts": parts}
        count = min(len(new), max(1, -(-first["parts"] * len(new) // first["scenes"])))
        number = rounds[-1]["round"] + 1 if rounds else 1
        scenes.write(round_collection(results, number), new)
        write_round(round_folder(results, number), count)
        rounds.append({"round": number, "scenes": len(new), "parts": count})
    write_json(os.path.join(results, PLAN), {"rounds": rounds})
    print(f"{len(scenes.by_key)} scenes: {len(known)} known, {len(new)} new, in {sum(entry['parts'] for entry in rounds)} parts.")


if __name__ == "__main__":
    plan(sys.argv[1], sys.argv[2], int(sys.argv[3]), "--same-day" in sys.argv[4:])
