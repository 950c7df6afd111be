#!/usr/bin/python3
"""A real stack of two dates: bands 1 and 4, and 5 and 8, are red and near infrared."""
import os

from osgeo import ogr

from pictures import Picture, Zones, outline
from reallayers import DATA, LayersTest, main
from support import tables

FOLDER = os.path.join(DATA, "ftw_austria_two_dates")
IMAGE = os.path.join(FOLDER, "inference-img.tif")


class Austria(LayersTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        dates = cls.path("dates.csv")
        with open(dates, "w", encoding="utf-8") as file:
            file.write("band,taken\n1,2021-06-17\n5,2021-09-25\n")
        cls.collection = cls.path("collection.gpkg")
        cls.qgis.run("ndvi:collectionfromlayers", LAYERS=[IMAGE], RED_BAND="1,5", NIR_BAND="4,8", DATES=dates, LAYER_FIELD="band",
                     DATE_FIELD="taken", OUTPUT=cls.collection)
        cls.scenes = sorted(tables.read(cls.collection), key=lambda scene: scene["datetime"])
        cls.pictures = {scene["scene_id"]: Picture.of_bands(IMAGE, red, nir, 0) for scene, red, nir in zip(cls.scenes, (1, 5), (4, 8))}
        cls.whole, cls.crs = outline(IMAGE)

    def test_scenes_are_pairs_of_bands(self):
        self.assertEqual([(scene["datetime"][:10], scene["red"], scene["nir"]) for scene in self.scenes],
                         [("2021-06-17", IMAGE, IMAGE + "#band=4"), ("2021-09-25", IMAGE + "#band=5", IMAGE + "#band=8")])

    def test_tables_of_the_whole(self):
        """numpy.mean of ( B08 − B04 ) / ( B08 + B04 ) over the image is 0.495593 and 0.543918."""
        zones = Zones.write(self.path("whole.gpkg"), {"whole": self.whole}, self.crs)
        _, statistics = self.check_tables("whole", self.collection, zones, self.pictures)
        means = {row["datetime"][:10]: row["mean"] for row in statistics}
        self.assertAlmostEqual(means["2021-06-17"], 0.495593, 6)
        self.assertAlmostEqual(means["2021-09-25"], 0.543918, 6)

    def test_tables_and_samples_of_fields(self):
        """Made-up fields: a slanted one, a round one with a hole, and one that reaches beyond the image."""
        left, right, bottom, top = self.whole.GetEnvelope()
        round_one = ogr.CreateGeometryFromWkt(f"POINT({left + 3003} {top - 2002})")
        shapes = {"slanted": [(left + 311, top - 402), (left + 1704, top - 655), (left + 1499, top - 1803), (left + 203, top - 1203)],
                  "beyond": [(right - 703, bottom + 511), (right + 307, bottom + 309), (right + 5, bottom - 407), (right - 408, bottom - 3)]}
        shapes = {name: ogr.CreateGeometryFromWkt("POLYGON((%s))" % ",".join(f"{x} {y}" for x, y in [*ring, ring[0]]))
                  for name, ring in shapes.items()}
        shapes["round"] = round_one.Buffer(607).Difference(round_one.Buffer(202))
        zones = Zones.write(self.path("fields.gpkg"), shapes, self.crs)
        _, statistics = self.check_tables("fields", self.collection, zones, self.pictures)
        self.assertEqual({row["zone_id"]: row["status"] for row in statistics}, {"slanted": "ok", "beyond": "partial", "round": "ok"})
        self.check_samples("fields", self.collection, zones, self.pictures)

    def test_rasters_and_stacks(self):
        self.check_rasters("rasters", self.collection, self.pictures)


if __name__ == "__main__":
    main(FOLDER)
