#!/usr/bin/python3
"""The generated products are what they claim: GDAL's own Sentinel-2 driver reads them."""
import glob
import json
import os
import shutil
import tempfile
import unittest

import numpy as np
from osgeo import gdal, ogr

from support import demo_data

gdal.UseExceptions()
ogr.UseExceptions()


def metadata_of(path):
    """The product's metadata file, inside the archive where it is zipped."""
    if path.endswith(".zip"):
        name = os.path.basename(path)[:-len(".zip")]
        return f"/vsizip/{path}/{name}.SAFE/MTD_MSIL2A.xml"
    return glob.glob(f"{path}/MTD_MSIL*.xml")[0]


class DemoData(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.mkdtemp(prefix="ndvi-e2e-")
        cls.addClassCleanup(shutil.rmtree, cls.scratch, True)
        cls.data = demo_data(cls.scratch)
        with open(f"{cls.data}/GROUND_TRUTH.json", encoding="utf-8") as file:
            cls.truth = json.load(file)

    def products(self):
        for scene in self.truth["scenes"]:
            yield scene, metadata_of(os.path.join(self.data, scene["path"]))

    def test_gdal_lists_every_resolution(self):
        for scene, metadata in self.products():
            with self.subTest(scene["scene_id"]):
                names = [name for name, _ in gdal.Open(metadata).GetSubDatasets()]
                for resolution in ("10m", "20m", "60m"):
                    self.assertTrue(any(f":{resolution}:" in name for name in names), names)

    def test_gdal_reads_the_bands(self):
        for scene, metadata in self.products():
            if scene["status"] != "ok":
                continue
            with self.subTest(scene["scene_id"]):
                source = gdal.Open(metadata)
                self.assertEqual(source.GetMetadataItem("PROCESSING_BASELINE"), scene["baseline"])
                self.assertAlmostEqual(float(source.GetMetadataItem("CLOUD_COVERAGE_ASSESSMENT")), scene["cloud_cover"], 5)
                name = next(name for name, _ in source.GetSubDatasets() if ":10m:" in name)
                bands = gdal.Open(name)
                self.assertEqual(bands.GetGeoTransform(), (600000, 10, 0, 5400000, 0, -10))
                self.assertEqual(bands.RasterXSize, self.truth["pixels"])
                by_name = {bands.GetRasterBand(i + 1).GetMetadataItem("BANDNAME"): i + 1 for i in range(bands.RasterCount)}
                for band in ("B4", "B8"):
                    file = self.band_file(metadata, scene["level"], band.replace("B", "B0"))
                    through_driver = bands.GetRasterBand(by_name[band]).ReadAsArray()
                    self.assertTrue(np.array_equal(through_driver, gdal.Open(file).ReadAsArray()))
                    self.assertGreater(through_driver.max(), 0)

    @staticmethod
    def band_file(metadata, level, band):
        product = os.path.dirname(metadata)
        granule = next(name for name in gdal.ReadDir(f"{product}/GRANULE") if name.startswith(level))
        images = f"{product}/GRANULE/{granule}" + ("/IMG_DATA" if level == "L1C" else "/IMG_DATA/R10m")
        return next(f"{images}/{name}" for name in gdal.ReadDir(images) if f"_{band}" in name)

    def test_baselines_hold_the_same_reflectance(self):
        """The reprocessed product of a date is the old one plus 1000 in every pixel."""
        old, new = (next(s for s in self.truth["scenes"] if s["datetime"].startswith("2021-06-21") and s["left_out"] == out)
                    for out in (True, False))
        self.assertEqual((old["offset"], new["offset"]), (0, -1000))
        for band in ("B04", "B08"):
            a, b = (gdal.Open(self.band_file(metadata_of(os.path.join(self.data, s["path"])), "L2A", band)).ReadAsArray()
                    for s in (old, new))
            self.assertTrue(np.array_equal(a.astype(int) + 1000, b))

    def test_the_truncated_band_fails_in_part(self):
        scene = next(s for s in self.truth["scenes"] if s["status"] == "partly_read")
        file = self.band_file(metadata_of(os.path.join(self.data, scene["path"])), "L2A", "B08")
        source = gdal.Open(file)
        self.assertGreater(source.ReadAsArray(0, 0, 8, 8).min(), 0)
        with self.assertRaises(RuntimeError):
            source.ReadAsArray(self.truth["pixels"] - 8, self.truth["pixels"] - 8, 8, 8)

    def test_the_scene_classification_is_missing_once(self):
        without = [s["scene_id"] for s in self.truth["scenes"] if s["level"] == "L2A" and not s["has_mask"]]
        self.assertEqual(len(without), 1)
        for scene in self.truth["scenes"]:
            if not scene["path"].endswith(".zip") and scene["level"] == "L2A":
                found = glob.glob(f"{self.data}/{scene['path']}/GRANULE/*/IMG_DATA/R20m/*_SCL_20m.jp2")
                self.assertEqual(bool(found), scene["has_mask"])

    def test_every_case_is_there(self):
        statuses = {(f["field_id"], s["datetime"][:10]): f["status"] for s in self.truth["scenes"] for f in s["fields"]}
        for field, date, status in (("F01", "2021-04-02", "ok"), ("F06", "2021-05-07", "all_masked"),
                                    ("F07", "2021-05-25", "all_nodata"), ("F01", "2021-08-10", "all_masked"),
                                    ("F01", "2021-07-11", "ok"), ("F08", "2021-07-11", "read_error"),
                                    ("F11", "2021-04-02", "partial"), ("F12", "2021-04-02", "no_overlap"),
                                    ("F13", "2021-04-02", "no_pixel")):
            self.assertEqual(statuses[field, date], status, (field, date))

    def test_fields(self):
        source = ogr.Open(f"{self.data}/fields.gpkg")
        layer = source.GetLayer(0)
        self.assertEqual(layer.GetSpatialRef().GetAuthorityCode(None), "4326")
        shapes = {feature["field_id"]: feature.GetGeometryRef().Clone() for feature in layer}
        self.assertEqual(len(shapes), 13)
        self.assertEqual([name for name, shape in shapes.items() if not shape.IsValid()], ["F10"])
        self.assertTrue(shapes["F08"].Intersects(shapes["F09"]))
        self.assertEqual(shapes["F05"].GetGeometryCount(), 2)
        self.assertEqual(shapes["F04"].GetGeometryRef(0).GetGeometryCount(), 2)


if __name__ == "__main__":
    unittest.main()
