#!/usr/bin/python3
"""Two real scenes of a river and a city, floating point numbers with the offset of baseline 05.10 in them, south of the equator."""
import os

from osgeo import ogr

from pictures import Picture, Zones, outline
from reallayers import DATA, LayersTest, main

FOLDER = os.path.join(DATA, "turb_21JUK_l2a_n0510")
FILES = [os.path.join(FOLDER, name) for name in ("20231217.tif", "20240101.tif")]


class Turb(LayersTest):

    def scenes_with(self, offset):
        """The collection and its pictures; without an offset where it is 0."""
        path, scenes = self.collection_of(f"offset{-offset}", FILES, **({"OFFSET": offset} if offset else {}))
        self.assertEqual([scene["datetime"][:10] for scene in scenes], ["2023-12-17", "2024-01-01"])
        self.assertEqual({scene["offset_source"] for scene in scenes}, {"user" if offset else "assumed"})
        return path, {scene["scene_id"]: Picture.of_bands(file, 4, 8, offset) for scene, file in zip(scenes, FILES)}

    def zones(self):
        """The whole image, its southern half of slanted border, and a round piece of the river."""
        whole, crs = outline(FILES[0])
        left, right, bottom, top = whole.GetEnvelope()
        south = ogr.CreateGeometryFromWkt(f"POLYGON(({left - 7} {bottom + 903},{right + 3} {bottom + 1101},{right + 3} {bottom - 5},"
                                          f"{left - 7} {bottom - 5},{left - 7} {bottom + 903}))")
        river = ogr.CreateGeometryFromWkt(f"POINT({left + 1003} {top - 1102})").Buffer(402)
        path = self.path("zones.gpkg")
        return Zones(path) if os.path.exists(path) else Zones.write(path, {"whole": whole, "south": south, "river": river}, crs)

    def test_tables_with_and_without_the_offset(self):
        """The mean over the image by NumPy as above."""
        for offset, means in ((0, (-0.045372, -0.084938)), (-1000, (-0.127880, -0.305077))):
            path, pictures = self.scenes_with(offset)
            _, rows = self.check_tables(f"tables{-offset}", path, self.zones(), pictures)
            whole = sorted((row for row in rows if row["zone_id"] == "whole"), key=lambda row: row["datetime"])
            for row, mean in zip(whole, means, strict=True):
                self.assertAlmostEqual(row["mean"], mean, 6)
                self.assertEqual(row["valid"], 219 * 218)

    def test_samples(self):
        path, pictures = self.scenes_with(-1000)
        self.check_samples("samples", path, self.zones(), pictures)

    def test_rasters_and_stacks(self):
        path, pictures = self.scenes_with(-1000)
        self.check_rasters("rasters", path, pictures)


if __name__ == "__main__":
    main(FOLDER)
