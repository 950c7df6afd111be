#!/usr/bin/python3
"""A real scene in degrees with bands found by their descriptions, and twelve cantons that share borders."""
import os

import numpy
from osgeo import ogr

from pictures import Picture, Zones, counts_of
from reallayers import DATA, LayersTest, main
from support import tables

FOLDER = os.path.join(DATA, "terra_luxembourg")
IMAGE = os.path.join(FOLDER, "sent2_L2A_2024-08-24.tif")
CANTONS = os.path.join(FOLDER, "lux.shp")


class Luxembourg(LayersTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.collection = cls.path("collection.gpkg")
        cls.qgis.run("ndvi:collectionfromlayers", LAYERS=[IMAGE], OFFSET=-1000, OUTPUT=cls.collection)
        cls.scene, = tables.read(cls.collection)
        cls.picture = Picture.of_bands(IMAGE, 3, 4, -1000)
        cls.pictures = {cls.scene["scene_id"]: cls.picture}
        cls.cantons = Zones(CANTONS, "NAME_2")

    def test_the_scene(self):
        self.assertEqual((self.scene["red"], self.scene["nir"]), (IMAGE + "#band=3", IMAGE + "#band=4"))
        self.assertEqual((self.scene["datetime"][:10], self.scene["offset_red"], self.scene["offset_source"]), ("2024-08-24", -1000, "user"))

    def test_cantons_add_up_to_districts_and_country(self):
        """No pixel of a shared border twice or lost."""
        paths, parts = self.check_tables("cantons", self.collection, self.cantons, self.pictures, FIELDS=["NAME_1"])
        self.assertEqual(len(parts), 12)
        union = ogr.Geometry(ogr.wkbMultiPolygon)
        for shape in self.cantons.shapes.values():
            for part in ogr.ForceToMultiPolygon(shape):
                union.AddGeometry(part)
        zones = Zones.write(self.path("country.gpkg"), {"country": union.UnionCascaded()}, self.cantons.crs)
        country, (whole,) = self.check_tables("country", self.collection, zones, self.pictures)
        for column in ("pixels", "valid", "nodata", "below", "above"):
            self.assertEqual(sum(row[column] for row in parts), whole[column], column)
        counts = {}
        for row in tables.read(paths["HISTOGRAM"]):
            counts[row["bin"]] = counts.get(row["bin"], 0) + row["count"]
        self.assertEqual(counts, {row["bin"]: row["count"] for row in tables.read(country["HISTOGRAM"])})
        self.check_districts(paths, {row["zone_id"]: row["NAME_1"] for row in parts})

    def check_districts(self, paths, districts):
        """Sums by an attribute, against NumPy on the pixels of the cantons."""
        sums = {name: self.path("districts", name.lower() + ".gpkg") for name in ("HISTOGRAM", "STATISTICS")}
        self.qgis.run("ndvi:aggregatetables", HISTOGRAM_TABLES=[paths["HISTOGRAM"]], STATISTICS_TABLES=[paths["STATISTICS"]], PERIOD=1,
                      ZONE_GROUP=["NAME_1"], **sums)
        histogram, statistics = (tables.read(path) for path in sums.values())
        self.assertEqual(sorted(row["zone_id"] for row in statistics), sorted(set(districts.values())))
        for row in statistics:
            inside = numpy.zeros(self.picture.ndvi.shape, bool)
            for canton, district in districts.items():
                if district == row["zone_id"]:
                    self.assertFalse((inside & self.picture.inside(self.cantons, canton)).any())
                    inside |= self.picture.inside(self.cantons, canton)
            valid = inside & numpy.isfinite(self.picture.ndvi)
            self.assertEqual(row["valid"], valid.sum())
            self.assert_numbers(row, self.picture.ndvi[valid])
            self.assertEqual({entry["bin"]: entry["count"] for entry in histogram if entry["zone_id"] == row["zone_id"]},
                             counts_of(self.picture.bins[valid]))

    def test_samples(self):
        self.check_samples("samples", self.collection, self.cantons, self.pictures)

    def test_rasters_and_stack(self):
        self.check_rasters("rasters", self.collection, self.pictures)


if __name__ == "__main__":
    main(FOLDER)
