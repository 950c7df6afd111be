"""Finds parts whose tables have to be made again: by what they were made of and with, and what could not be read."""
import os
import re

from osgeo import ogr

from attempts import attempts_of
from layout import (MADE_WITH, UNREAD, made_with, part_folder, planned_parts, read_json, remove_tables, round_collection, round_folder,
                    rounds_on_disk, write_json)

ogr.UseExceptions()

# In the folder of a round: what the files of its scenes were like.
FILES = "files.json"


def local_file(text):
    """The file of this system that a field names, or that is the archive it is in; None where there is none."""
    path = re.sub("^(/vsi(zip|tar|gzip)/)+", "", text)
    if path != text:
        path = re.sub("[{}]", "", path)  # around the name of an archive
    while path.startswith("/") and not path.startswith("/vsi") and len(path) > 1:
        if os.path.isfile(path):
            return path
        path = os.path.dirname(path)
    return None


def files_of_scenes(path):
    """By scene of a collection: size and time of each of its local files; none where it is on a server."""
    found = {}
    source = ogr.Open(path)  # outlives its layer
    for feature in source.GetLayer(0):
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


def remove_outdated(results, settings):
    """Removes the tables of parts that have to be made again, of rounds that stay."""
    parts = planned_parts(results)
    for number, changed, on_servers in changed_scenes(results):
        for part in (part for part in parts if part.round == number):
            if is_outdated(part_folder(results, part), settings, changed, on_servers):
                remove_tables(results, part)
        if changed:
            print(f"Scenes of round {number} whose files have changed, and whose parts are made again: {len(changed)}.")
