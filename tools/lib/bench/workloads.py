"""Workloads: folders of scenes and zones to measure with. They are taken as they are, or made."""
import csv
import json
import os
import shutil

import layers
import rasters

FIELDS, SPARSE_SHARE = 2000, .05
BANDS = {"red": "b04", "nir": "b08", "scl": "scl"}
SIZES = {"medium": (5490, 12), "full": (10980, 2)}        # pixels a side, dates
QUICK_SIZES = {"medium": (2048, 2), "full": (3072, 2)}


def make(folder, quick, say):
    """Makes what is missing of both workloads below `folder`."""
    for name, (size, dates) in (QUICK_SIZES if quick else SIZES).items():
        path = os.path.join(folder, name)
        if os.path.exists(os.path.join(path, "scenes.csv")):
            continue
        say(f"Making the workload {path}: {dates} dates × {size}²")
        os.makedirs(path, exist_ok=True)
        rasters.make_scenes(path, size, dates, jp2=name == "medium")


class Workload:
    """A folder with a list of its scenes, and a folder of ours for what is made beside it."""

    def __init__(self, folder, own, most_scenes=None):
        self.folder = os.path.abspath(folder)
        self._own = own
        with open(os.path.join(folder, "scenes.csv"), newline="", encoding="utf-8") as file:
            self._rows = list(csv.DictReader(file))[:most_scenes]
        self.area = layers.Area(self.path(self._rows[0]["b04"]))

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def own(self, *parts):
        path = os.path.join(self._own, *parts)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    @property
    def dates(self):
        return len(self._rows)

    def scenes(self):
        """The list of scenes as ndvi_bench reads it."""
        return self._write("scenes", [{name: self.path(row[column]) for name, column in BANDS.items()} for row in self._rows])

    def jp2_scenes(self):
        """The first scene as JPEG 2000; None where the workload has none."""
        files = {name: self.path("jp2", self._rows[0][column].replace(".tif", ".jp2")) for name, column in BANDS.items()}
        return self._write("jp2", [files]) if all(map(os.path.exists, files.values())) else None

    def _write(self, name, scenes):
        path = self.own(name + ".json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(scenes, file, indent=1)
        return path

    def linked(self, count):
        """A folder that holds `count` scenes under a date each, the scenes of the workload again and again."""
        path = self.own(f"linked-{count}", "")
        shutil.rmtree(path)
        os.makedirs(path)
        for i in range(count):
            row = self._rows[i % self.dates]
            for column in BANDS.values():
                date = row["date"].replace("-", "")
                link = os.path.join(path, row[column].replace(date, f"{int(date[:4]) + i // self.dates}{date[4:]}"))
                os.symlink(self.path(row[column]), link)
        return path

    def layer(self, name):
        """A polygon layer: the workload's own where it has one of that name; vertices-N has N vertices."""
        given = self.path(name + ".gpkg")
        if name in ("fields", "regions") and os.path.exists(given):
            return given
        path = self.own("..", "layers", self.area.key, name + ".gpkg")
        if not os.path.exists(path):
            kind, _, number = name.partition("-")
            shapes = {"fields": lambda: layers.fields(self.area, FIELDS), "regions": lambda: layers.regions(self.area),
                      "sparse": lambda: layers.sparse(self.area, SPARSE_SHARE), "one": lambda: layers.fields(self.area, 1),
                      "vertices": lambda: layers.vertices(self.area, int(number))}[kind]()
            self._save(path, shapes)
        return path

    def growing(self, counts):
        """Layers with more and more zones, the path of each by its count."""
        folder = os.path.join(self._own, "..", "layers", self.area.key)
        paths = {count: os.path.join(folder, f"zones-{count}-of-{max(counts)}.gpkg") for count in counts}
        if not all(map(os.path.exists, paths.values())):
            os.makedirs(folder, exist_ok=True)
            for count, shapes in layers.zones_growing(self.area, counts).items():
                self._save(paths[count], shapes)
        return paths

    def _save(self, path, shapes):
        # Whole or not at all: an interrupted run must not leave half a layer to be measured.
        draft = path.replace(".gpkg", ".draft.gpkg")
        if os.path.exists(draft):
            os.remove(draft)
        layers.write(draft, self.area, shapes)
        os.rename(draft, path)
