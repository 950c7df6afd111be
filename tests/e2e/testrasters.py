#!/usr/bin/python3
"""NDVI rasters and stacks against NumPy: on the demo data, and on real products where they are."""
import glob
import os
import unittest

import numpy
from osgeo import gdal

from support import LIMIT, PluginTest, tables

DATA = os.environ.get("NDVI_TEST_DATA", "")
MASKED = (0, 1, 3, 8, 9, 10)  # of the scene classification, by default


def stored(path, band=1, window=()):
    dataset = gdal.Open(path.split("#")[0])
    return dataset.GetRasterBand(band).ReadAsArray(*window)


def expected_ndvi(scene, window=()):
    """float32 NDVI of a scene of the collection, or of a window (x, y, width, height); NaN where there is none."""
    red, nir = (stored(scene[name], 1, window).astype(float) for name in ("red", "nir"))
    nodata = scene["nodata"] if scene["nodata"] is not None else 0
    wrong = (red == nodata) | (nir == nodata) | (red == 65535) | (nir == 65535)
    if scene["scl"]:
        classes = stored(scene["scl"])
        factor = gdal.Open(scene["red"]).RasterXSize // classes.shape[1]
        x, y = window[:2] or (0, 0)
        rows, columns = (numpy.arange(first, first + size) // factor for first, size in zip((y, x), red.shape))
        wrong |= numpy.isin(classes[numpy.ix_(rows, columns)], MASKED)
    red += scene["offset_red"]
    nir += scene["offset_nir"]
    with numpy.errstate(divide="ignore", invalid="ignore"):
        values = ((nir - red) / (nir + red)).astype("f4")
    values[wrong | (nir + red <= 0)] = numpy.nan
    return values


def integers(values):
    """Rounded half away from zero, clamped, −32768 for no value."""
    scaled = values.astype(float) * 1e4
    with numpy.errstate(invalid="ignore"):
        rounded = numpy.clip(numpy.sign(scaled) * numpy.floor(numpy.abs(scaled) + 0.5), -32767, 32767)
    return numpy.where(numpy.isnan(values), -32768, rounded).astype("i2")


class Rasters(PluginTest):

    def rasters(self, name, collection, **parameters):
        output = self.path(name, "ndvi.gpkg")
        self.succeed(self.qgis.run("ndvi:ndvirasters", {"COLLECTION": collection, "FOLDER": self.path(name, "ndvi", ""),
                                                        "OUTPUT": output, **parameters}, 4 * LIMIT))
        return output, tables.read(output)

    def compare(self, name, folder, cut=None, **found):
        """Whole rasters of all formats, as files and as a stack, against NumPy."""
        collection = self.make_collection(self.path(name, "collection.gpkg"), folder, **found)
        # Each scene's file of the uncut rasters; large ones are compared whole, one scene at a time.
        floats = self.rasters(name + "-float", collection)
        scaled = self.rasters(name + "-scaled", collection, FORMAT=2, FILE_FORMAT="COG")
        stack = self.path(name, "stack.vrt")
        self.succeed(self.qgis.run("ndvi:stackbands", {"COLLECTION": scaled[0], "OUTPUT": stack}, LIMIT))
        bands = gdal.Open(stack)
        self.assertEqual(bands.RasterCount, len(floats[1]))
        for number, (scene, integer) in enumerate(zip(floats[1], scaled[1]), 1):
            if not scene["ndvi"]:  # one of the demo's products is damaged
                self.assertFalse(integer["ndvi"])
                self.assertIn(scene["nir"], integer["no_ndvi_reason"])
                self.assertEqual(bands.GetRasterBand(number).GetMetadataItem("NO_DATA_REASON"), integer["no_ndvi_reason"])
                self.assertEqual(bands.GetRasterBand(number).GetMetadataItem("NO_DATA_STATUS"), "read_error")
                continue
            ndvi = expected_ndvi(scene)
            numpy.testing.assert_array_equal(stored(scene["ndvi"]), ndvi, scene["scene_id"])
            numpy.testing.assert_array_equal(stored(integer["ndvi"]), integers(ndvi), scene["scene_id"])
            cog = gdal.Open(integer["ndvi"])
            self.assertEqual(cog.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE"), "COG")
            self.assertTrue(bands.GetRasterBand(number).GetDescription().startswith(scene["datetime"][:10]))
            if bands.RasterXSize == ndvi.shape[1] and bands.GetGeoTransform() == cog.GetGeoTransform():
                numpy.testing.assert_array_equal(stored(stack, number), integers(ndvi), scene["scene_id"])
        if cut:
            self.compare_cut(name, collection, cut)

    def compare_cut(self, name, collection, zones):
        """Rasters cut to zones are windows of the scenes; clipped ones what gdal_rasterize leaves of these."""
        for clip in (False, True):
            scenes = [scene for scene in self.rasters(f"{name}-cut-{clip}", collection, ZONES=zones, CLIP_TO_ZONES=clip)[1]
                      if scene["ndvi"]]
            self.assertGreater(len(scenes), 1)
            for scene in scenes:
                dataset, full = gdal.Open(scene["ndvi"]), gdal.Open(scene["red"])
                left, size, _, top, _, _ = dataset.GetGeoTransform()
                x, y = (left - full.GetGeoTransform()[0]) / size, (full.GetGeoTransform()[3] - top) / size
                self.assertEqual((x, y), (round(x), round(y)))
                window = (int(x), int(y), dataset.RasterXSize, dataset.RasterYSize)
                self.assertLess(dataset.RasterXSize * dataset.RasterYSize, full.RasterXSize * full.RasterYSize)
                expected = expected_ndvi(scene, window)
                if clip:
                    inside = gdal.GetDriverByName("MEM").Create("", window[2], window[3], 1, gdal.GDT_Byte)
                    inside.SetGeoTransform(dataset.GetGeoTransform())
                    inside.SetProjection(dataset.GetProjection())
                    projected = gdal.VectorTranslate("", zones, format="Memory", dstSRS=dataset.GetProjection())
                    gdal.RasterizeLayer(inside, [1], projected.GetLayer(), burn_values=[1])
                    expected[inside.ReadAsArray() == 0] = numpy.nan
                found = dataset.ReadAsArray()
                # A centre right on an edge, to the last digit of the projection, may fall on either side.
                differing = numpy.count_nonzero(~((found == expected) | (numpy.isnan(found) & numpy.isnan(expected))))
                self.assertLessEqual(differing, 2 if clip else 0, scene["scene_id"])

    def test_demo(self):
        self.compare("demo", self.folder, self.zones)

    def test_demeter(self):
        folder = os.path.join(DATA, "demeter_13SFA_safe_n0511")
        self.need(folder)
        collection = self.make_collection(self.path("demeter", "collection.gpkg"), folder)
        self.compare_cut("demeter", collection, os.path.join(folder, "texas_west.geojson"))

    def test_mapchete(self):
        folder = os.path.join(DATA, "mapchete_33TWL_earthsearch_cog")
        self.need(folder)
        self.compare("mapchete", folder)

    def test_product_with_60_m_bands_only(self):
        folder = os.path.join(DATA, "safe_33TVM_n0511_60m")
        self.need(folder)
        self.compare("safe60", folder, NIR_BAND="B8A", RESOLUTION=60)

    def need(self, folder):
        if not DATA or not glob.glob(os.path.join(folder, "*")):
            self.skipTest(f"no real data in {folder}")


if __name__ == "__main__":
    unittest.main()
