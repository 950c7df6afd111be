#!/usr/bin/python3
"""Stacks of random scenes: computed from bands or made of rasters, as GeoTIFF or VRT, they hold the same numbers; read back as layers
they give the same tables."""
import unittest

import numpy as np
from osgeo import gdal

from agreement import CENTRE, COVERAGE, FLOAT, FORMATS, INTEGER, NODATA, Agreement

# How a stack is made: of the bands into a GeoTIFF, of rasters into a GeoTIFF or a VRT.
BANDS, RASTERS, REFERENCES = WAYS = "bands", "rasters", "references"


def lattices(case):
    """The case's lattices, with their scenes in the order of time."""
    found = {}
    for scene in sorted(case.scenes, key=lambda scene: scene.row["datetime"]):
        found.setdefault(scene.lattice, []).append(scene)
    return found


class Stacks(Agreement):

    def collection_of(self, case, way, number_format, scenes=None):
        if way == BANDS:
            return case.write_collection("some.csv", scenes) if scenes else case.collection
        paths, collection = self.rasters_of(case, number_format)
        return self.stored_collection(case, "some.csv", scenes, paths) if scenes else collection

    def stacks_of(self, case, way, number_format):
        """A stack for each lattice: its path."""
        def make():
            paths = []
            for lattice, scenes in lattices(case).items():
                collection = self.collection_of(case, way, number_format, scenes)
                paths.append(self.path(f"stacks{case.seed}", f"{way}{number_format}{lattice.tile}.{'vrt' if way == REFERENCES else 'tif'}"))
                self.qgis.run("ndvi:stackbands", COLLECTION=collection, FORMAT=number_format, OUTPUT=paths[-1])
            return paths
        return self.once(make, "stacks", case.seed, way, number_format)

    def test_bands_are_the_rasters(self):
        for case, way, number_format in self.each(WAYS, FORMATS):
            paths, _ = self.rasters_of(case, number_format)
            for path, scenes in zip(self.stacks_of(case, way, number_format), lattices(case).values(), strict=True):
                stack = gdal.Open(path)
                self.assertEqual(stack.RasterCount, len(scenes))
                for number, scene in enumerate(scenes, 1):
                    band, raster = stack.GetRasterBand(number), gdal.Open(paths[scene.row["scene_id"]])
                    np.testing.assert_array_equal(band.ReadAsArray(), raster.ReadAsArray(), scene.row["scene_id"])
                    self.assertEqual(stack.GetGeoTransform(), raster.GetGeoTransform())
                    self.assertEqual(band.DataType, raster.GetRasterBand(1).DataType)
                    self.assertEqual(band.GetScale() or 1, 0.0001 if number_format == INTEGER else 1)
                    np.testing.assert_equal(band.GetNoDataValue(), float(NODATA[number_format]))
                    self.assertEqual(band.GetDescription(), f"{scene.row['datetime'][:10]}_{scene.lattice.tile}_NDVI")
                    self.assertEqual(band.GetMetadataItem("ACQUISITION_DATETIME"), scene.row["datetime"])

    def test_scenes_on_another_grid_are_what_gdalwarp_makes_of_them(self):
        """All scenes on the grid of one of them, given as GRID; as gdalwarp -r near does."""
        for case, way, number_format in self.each(WAYS, FORMATS):
            paths, _ = self.rasters_of(case, number_format)
            collection, ordered = self.collection_of(case, way, number_format), sorted(case.scenes, key=lambda scene: scene.row["datetime"])
            for lattice, scenes in lattices(case).items():
                path = self.path(f"grids{case.seed}", f"{way}{number_format}{lattice.tile}.{'vrt' if way == REFERENCES else 'tif'}")
                self.qgis.run("ndvi:stackbands", COLLECTION=collection, FORMAT=number_format, GRID=scenes[0].row["red"], OUTPUT=path)
                left, right, bottom, top = lattice.outline().GetEnvelope()
                for number, scene in enumerate(ordered, 1):
                    expected = gdal.Warp("", paths[scene.row["scene_id"]], format="MEM", outputBounds=(left, bottom, right, top),
                                         xRes=lattice.pixel, yRes=lattice.pixel, resampleAlg="near",
                                         dstNodata=NODATA[number_format]).ReadAsArray()
                    empty = expected == NODATA[number_format] if number_format != FLOAT else np.isnan(expected)
                    self.assertGreater(np.count_nonzero(~empty), 50)
                    np.testing.assert_array_equal(self.values(path, number), expected, f"{path} {scene.row['scene_id']}")

    def test_stacks_read_back_give_the_same_tables(self):
        """As layers with ready NDVI, dated by the metadata of their bands; the scenes have other names then."""
        for case, way, number_format, rule in self.each(WAYS, FORMATS, (CENTRE, COVERAGE)):
            if number_format not in (FLOAT, INTEGER) and way != BANDS:
                continue
            _, stored = self.rasters_of(case, number_format)
            collection = self.path(f"layers{case.seed}", f"{way}{number_format}.gpkg")
            self.once(lambda: self.qgis.run("ndvi:collectionfromlayers", LAYERS=self.stacks_of(case, way, number_format), CONTENT=1,
                                            DATE_FROM=2, OUTPUT=collection), collection)
            found, expected = (self.tables_of(case, which, rule) for which in (collection, stored))
            for table in found:
                self.assertEqual(self.by_time(found[table]), self.by_time(expected[table]))

    @staticmethod
    def by_time(rows):
        """The rows in an order that both have, without what names the scene and where it is in the file."""
        def key(row):
            return row["zone_id"], row["datetime"], row.get("bin", 0)
        return [{name: value for name, value in row.items() if name not in ("fid", "scene_id")} for row in sorted(rows, key=key)]


if __name__ == "__main__":
    unittest.main()
