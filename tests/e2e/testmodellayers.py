#!/usr/bin/python3
"""ndvi:layerstomonths on real layers that do not tell everything by themselves: integers without a scale, a stack of two dates, bands
with an offset. Every month here has one scene, so NumPy on the pixels of that scene knows its row."""
import glob
import os
import unittest

from osgeo import ogr

from pictures import Picture, Zones, degrees, outline
from qgisprocess import QgisProcess
from reallayers import DATA, LayersTest
from support import LIMIT, tables

SINOP = os.path.join(DATA, "sits_sinop_mod13q1_ndvi")
AUSTRIA = os.path.join(DATA, "ftw_austria_two_dates", "inference-img.tif")
TURB = os.path.join(DATA, "turb_21JUK_l2a_n0510")
TURB_FILES = [os.path.join(TURB, name) for name in ("20231217.tif", "20240101.tif")]
OUTPUTS = ("months:HISTOGRAM", "months:STATISTICS", "tables:SCENES")
# What the model takes and nobody has to give; dialogs give them as None.
OPTIONAL = ("RED_BAND", "NIR_BAND", "NDVI_BAND", "QUANTIFICATION", "OFFSET", "NODATA", "MASK_BAND", "DATES", "LAYER_FIELD", "DATE_FIELD")


def have(path):
    return unittest.skipUnless(DATA and os.path.exists(path), f"no real data: {path}")


class ModelOfLayers(LayersTest):

    def months(self, name, layers, zones, **parameters):
        """{month: {zone: row}} of the model."""
        paths = {output: self.path(name, output.replace(":", "_").lower() + ".gpkg") for output in OUTPUTS}
        self.qgis.run("ndvi:layerstomonths", LAYERS=layers, ZONES=zones.path, ZONE_ID=zones.field, **paths, **parameters)
        histogram, statistics = (tables.read(paths[output]) for output in OUTPUTS[:2])
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        found = {}
        for row in statistics:
            found.setdefault(row["scene_id"], {})[str(row["zone_id"])] = row
        return found

    def check(self, found, zones, pictures):
        """`pictures`: {month: Picture}."""
        self.assertEqual(found.keys(), pictures.keys())
        for month, picture in pictures.items():
            self.assertEqual(found[month].keys(), zones.shapes.keys())
            for zone, row in found[month].items():
                ndvi = picture.ndvi[picture.valid(zones, zone)]
                self.assertEqual(row["valid"], ndvi.size)
                self.assert_numbers(row, ndvi)

    def whole(self, path):
        shape, crs = outline(path)
        file = self.path("whole-" + os.path.basename(path) + ".gpkg")
        return Zones(file) if os.path.exists(file) else Zones.write(file, {"whole": shape}, crs)

    @have(SINOP)
    def test_integers_without_a_scale(self):
        files = sorted(glob.glob(os.path.join(SINOP, "*.jp2")))
        shape, crs = outline(files[0])
        middle = shape.Centroid()
        middle.AssignSpatialReference(crs)
        middle.TransformTo(degrees())
        shapes = {name: ogr.CreateGeometryFromWkt(f"POINT({middle.GetX() + step} {middle.GetY()})").Buffer(0.02)
                  for name, step in (("a", 0), ("b", 0.05))}
        zones = Zones.write(self.path("sinop.gpkg"), shapes, degrees())
        with self.assertRaisesRegex(AssertionError, "QUANTIFICATION"):
            self.months("sinop-without", files, zones, CONTENT=1)
        found = self.months("sinop", files, zones, CONTENT=1, QUANTIFICATION=10000)
        self.assertEqual(len(found), 12)
        self.check(found, zones, {os.path.basename(file)[-14:-7]: Picture.of_integers(file) for file in files})

    @have(AUSTRIA)
    def test_a_stack_of_two_dates(self):
        """numpy.mean of ( B08 − B04 ) / ( B08 + B04 ) over the image is 0.495593 and 0.543918."""
        dates = self.path("dates.csv")
        with open(dates, "w", encoding="utf-8") as file:
            file.write("band,taken\n1,2021-06-17\n5,2021-09-25\n")
        zones = self.whole(AUSTRIA)
        found = self.months("austria", [AUSTRIA], zones, RED_BAND="1,5", NIR_BAND="4,8", DATES=dates, LAYER_FIELD="band",
                            DATE_FIELD="taken")
        self.check(found, zones, {"2021-06": Picture.of_bands(AUSTRIA, 1, 4, 0), "2021-09": Picture.of_bands(AUSTRIA, 5, 8, 0)})
        self.assertAlmostEqual(found["2021-06"]["whole"]["mean"], 0.495593, 6)
        self.assertAlmostEqual(found["2021-09"]["whole"]["mean"], 0.543918, 6)

    @have(TURB)
    def test_bands_with_an_offset(self):
        """The means over the images by NumPy, without and with the offset; nothing given and None are the same."""
        zones = self.whole(TURB_FILES[0])
        nothing = {name: None for name in OPTIONAL}
        for name, given, offset, means in (("none", {}, 0, (-0.045372, -0.084938)), ("unset", nothing, 0, (-0.045372, -0.084938)),
                                           ("offset", {"OFFSET": -1000}, -1000, (-0.127880, -0.305077))):
            found = self.months("turb-" + name, TURB_FILES, zones, **given)
            self.check(found, zones, {month: Picture.of_bands(file, 4, 8, offset)
                                      for month, file in zip(("2023-12", "2024-01"), TURB_FILES)})
            for month, mean in zip(("2023-12", "2024-01"), means):
                self.assertAlmostEqual(found[month]["whole"]["mean"], mean, 6)

    @have(TURB)
    def test_from_the_command_line_and_from_the_file(self):
        """Inputs that are not given reach the steps as not given there too, whether or not the provider stands behind the model."""
        qgis = QgisProcess()
        self.addCleanup(qgis.close)
        zones = self.whole(TURB_FILES[0])
        model = os.path.join(os.environ["NDVI_PLUGINS"], "ndvi_collections", "models", "layerstomonths.model3")
        for number, name in enumerate(("ndvi:layerstomonths", model)):
            statistics = self.path(f"command{number}", "statistics.csv")
            report = self.path(f"command{number}", "report.html")
            outcome = qgis.run(name, [*(("LAYERS", file) for file in TURB_FILES), ("OFFSET", -1000), ("ZONES", zones.path),
                                      ("ZONE_ID", zones.field), ("months:STATISTICS", statistics), ("tables:REPORT", report)], LIMIT)
            self.assertEqual(outcome.status, 0, outcome.text)
            self.assertEqual([round(float(row["mean"]), 6) for row in sorted(tables.read(statistics), key=lambda row: row["scene_id"])],
                             [-0.127880, -0.305077])
            self.assertTrue(os.path.exists(report))


if __name__ == "__main__":
    unittest.main()
