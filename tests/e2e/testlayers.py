#!/usr/bin/python3
"""Real rasters that are no products: layers to collection to tables, compared with NumPy on GDAL's own rasterized zones."""
import csv
import glob
import os
import sys
import unittest

import numpy
from osgeo import gdal, ogr, osr

from support import LIMIT, PluginTest, tables

gdal.UseExceptions()
ogr.UseExceptions()

DATA = os.environ.get("NDVI_TEST_DATA", "")
DATA = DATA and os.path.abspath(DATA)  # as the paths in a collection are written
SINOP = os.path.join(DATA, "sits_sinop_mod13q1_ndvi")
AUSTRIA = os.path.join(DATA, "ftw_austria_two_dates", "inference-img.tif")
LUXEMBOURG = os.path.join(DATA, "terra_luxembourg")
TURB = os.path.join(DATA, "turb_21JUK_l2a_n0510")
BINS = 40


def reference_system(dataset):
    crs = dataset.GetSpatialRef().Clone()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def inside(dataset, geometry, crs):
    """True for the pixels whose centre lies in the polygon, whose corners are taken to the raster's CRS."""
    own = reference_system(dataset)
    geometry = geometry.Clone()
    if not crs.IsSame(own):
        geometry.Transform(osr.CoordinateTransformation(crs, own))
    source = ogr.GetDriverByName("Memory").CreateDataSource("zone")
    layer = source.CreateLayer("zone", own, ogr.wkbMultiPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)
    mask = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 1, gdal.GDT_Byte)
    mask.SetGeoTransform(dataset.GetGeoTransform())
    mask.SetSpatialRef(own)
    gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
    return mask.ReadAsArray() == 1


def zones_of(path, name):
    """The zones of a file: [(id, geometry, CRS)]."""
    source = ogr.Open(path)
    layer = source.GetLayer()
    crs = layer.GetSpatialRef().Clone()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return [(str(feature.GetField(name)), feature.GetGeometryRef().Clone(), crs) for feature in layer]


def write_zones(path, polygons, crs):
    """A GeoPackage with the fields name and geometry."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("zones", crs, ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for name, polygon in polygons:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", name)
        feature.SetGeometry(ogr.ForceToMultiPolygon(polygon.Clone()))
        layer.CreateFeature(feature)
    return path


def bins_of_bands(red, nir):
    """NDVI and bins of the pixels with data and a sum above 0: float32 NDVI against float32 edges."""
    with numpy.errstate(invalid="ignore"):
        usable = numpy.isfinite(red) & numpy.isfinite(nir) & (nir + red > 0)
    red, nir = red[usable], nir[usable]
    ndvi = (nir - red) / (nir + red)
    edges = (numpy.arange(BINS + 1) / 20 - 1).astype(numpy.float32)
    rounded = ndvi.astype(numpy.float32)
    bins = numpy.searchsorted(edges, rounded, side="right") - 1
    bins[rounded == edges[-1]] = BINS - 1
    return ndvi, bins


def bins_of_integers(stored):
    """NDVI × 10000 and its bins, by integers alone."""
    stored = stored.astype(numpy.int64)
    bins = (stored + 10000) // 500
    bins[stored == 10000] = BINS - 1
    return stored / 10000, bins


class Layers(PluginTest):

    def collection_of(self, name, layers, **parameters):
        path = self.path(name, "collection.gpkg")
        pairs = [("LAYERS", layer) for layer in layers] + [*parameters.items(), ("OUTPUT", path)]
        self.succeed(self.qgis.run("ndvi:collectionfromlayers", pairs, LIMIT))
        return path, sorted(tables.read(path), key=lambda scene: scene["datetime"])

    def compare(self, name, collection, zone_file, zone_id, expected_of):
        """Each row of the tables with `expected_of( scene, mask )`, the NDVI and bins of the pixels in the zone. Gives the rows."""
        _, histogram, statistics, _ = self.make_tables(name, collection, zones=zone_file, ZONE_ID=zone_id)
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        found = {}
        for row in histogram:
            found.setdefault((row["scene_id"], str(row["zone_id"])), {})[int(row["bin"])] = int(row["count"])
        compared = 0
        for row in statistics:
            geometry, crs = next(zone[1:] for zone in zones_of(zone_file, zone_id) if zone[0] == str(row["zone_id"]))
            ndvi, bins = expected_of(row["scene_id"], geometry, crs)
            counts = {bin: int(count) for bin, count in zip(*numpy.unique(bins, return_counts=True)) if 0 <= bin < BINS}
            self.assertEqual(found.get((row["scene_id"], str(row["zone_id"])), {}), counts, row)
            self.assertEqual((row["valid"], row["below"], row["above"]),
                             (ndvi.size, int((bins < 0).sum()), int((bins >= BINS).sum())), row)
            if ndvi.size:
                self.assertAlmostEqual(row["mean"], ndvi.mean(), 9)
                self.assertAlmostEqual(row["stddev"], ndvi.std(), 9)
                for column, share in (("p5", 5), ("median", 50), ("p95", 95)):
                    self.assertAlmostEqual(row[column], numpy.percentile(ndvi, share), 9)
                compared += 1
        self.assertGreater(compared, 0)
        return statistics

    def of_bands(self, files, offset):
        """`expected_of` for scenes {id: (path, red, nir)}."""
        def expected(scene, geometry, crs):
            path, red, nir = files[scene]
            dataset = gdal.Open(path)
            mask = inside(dataset, geometry, crs)
            return bins_of_bands(*(dataset.GetRasterBand(band).ReadAsArray()[mask].astype(float) + offset for band in (red, nir)))
        return expected

    def whole_image(self, name, path):
        """A zone file with the outline of a raster."""
        dataset = gdal.Open(path)
        left, across, _, top, _, down = dataset.GetGeoTransform()
        right, bottom = left + across * dataset.RasterXSize, top + down * dataset.RasterYSize
        outline = ogr.CreateGeometryFromWkt(f"POLYGON(({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))")
        return write_zones(self.path(name, "whole.gpkg"), [("whole", outline)], reference_system(dataset))

    def test_scaled_integers_in_a_sinusoidal_crs(self):
        """NDVI × 10000 without a scale tag; zones of 2 km around the labelled points, in degrees."""
        files = sorted(glob.glob(os.path.join(SINOP, "*.jp2")))
        refused = self.qgis.run("ndvi:collectionfromlayers", [*(("LAYERS", file) for file in files), ("CONTENT", 1),
                                                              ("OUTPUT", self.path("sinop", "none.gpkg"))], LIMIT)
        self.assertNotEqual(refused.status, 0)
        self.assertIn("QUANTIFICATION", refused.text)
        path, scenes = self.collection_of("sinop", files, CONTENT=1, QUANTIFICATION=10000)
        self.assertEqual([(scene["scene_id"], scene["datetime"][:10]) for scene in scenes],
                         [(os.path.basename(file)[:-4], file[-14:-4]) for file in files])
        degrees = osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        with open(os.path.join(SINOP, "samples_sinop_crop.csv"), newline="", encoding="utf-8") as file:
            points = [(row["id"], ogr.CreateGeometryFromWkt(f"POINT({row['longitude']} {row['latitude']})").Buffer(0.02))
                      for row in csv.DictReader(file)]
        zones = write_zones(self.path("sinop", "zones.gpkg"), points, degrees)

        def expected(scene, geometry, crs):
            dataset = gdal.Open(os.path.join(SINOP, scene + ".jp2"))
            return bins_of_integers(dataset.ReadAsArray()[inside(dataset, geometry, crs)])
        statistics = self.compare("sinop", path, zones, "name", expected)
        self.assertEqual(len(statistics), 18 * 12)
        # The same numbers with tags in the file instead of parameters.
        tagged = self.path("sinop", "tagged", "NDVI_2014-01-17.tif")
        gdal.Translate(tagged, next(file for file in files if "2014-01-17" in file), format="GTiff")
        dataset = gdal.Open(tagged, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.0001)
        dataset = None
        path, _ = self.collection_of("tagged", [tagged], CONTENT=1)
        _, _, rows, _ = self.make_tables("tagged", path, zones=zones, ZONE_ID="name")
        untagged = {row["zone_id"]: row for row in statistics if row["datetime"].startswith("2014-01-17")}
        for row in rows:
            for column in ("valid", "mean", "stddev", "min", "max", "median"):
                self.assertEqual(row[column], untagged[row["zone_id"]][column])

    def test_stack_of_two_dates(self):
        """numpy.mean of ( B08 − B04 ) / ( B08 + B04 ) over the image is 0.495593 and 0.543918."""
        dates = self.path("austria", "dates.csv")
        with open(dates, "w", encoding="utf-8") as file:
            file.write("band,taken\n1,2021-06-17\n5,2021-09-25\n")
        path, scenes = self.collection_of("austria", [AUSTRIA], RED_BAND="1,5", NIR_BAND="4,8", DATES=dates, LAYER_FIELD="band",
                                          DATE_FIELD="taken")
        self.assertEqual([(scene["datetime"][:10], scene["red"], scene["nir"]) for scene in scenes],
                         [("2021-06-17", AUSTRIA, AUSTRIA + "#band=4"),
                          ("2021-09-25", AUSTRIA + "#band=5", AUSTRIA + "#band=8")])
        files = {scene["scene_id"]: (AUSTRIA, red, nir) for scene, red, nir in zip(scenes, (1, 5), (4, 8))}
        statistics = self.compare("austria", path, self.whole_image("austria", AUSTRIA), "name", self.of_bands(files, 0))
        means = {row["datetime"][:10]: row["mean"] for row in statistics}
        self.assertAlmostEqual(means["2021-06-17"], 0.495593, 6)
        self.assertAlmostEqual(means["2021-09-25"], 0.543918, 6)

    def test_cantons_add_up_to_the_country(self):
        """Degrees; bands found by their descriptions; no pixel of a shared border twice or lost."""
        image, cantons = (os.path.join(LUXEMBOURG, name) for name in ("sent2_L2A_2024-08-24.tif", "lux.shp"))
        path, scenes = self.collection_of("luxembourg", [image], OFFSET=-1000)
        scene, = scenes
        self.assertEqual((scene["red"], scene["nir"]), (image + "#band=3", image + "#band=4"))
        self.assertEqual((scene["datetime"][:10], scene["offset_red"], scene["offset_source"]), ("2024-08-24", -1000, "user"))
        expected = self.of_bands({scene["scene_id"]: (image, 3, 4)}, -1000)
        parts = self.compare("luxembourg", path, cantons, "NAME_2", expected)
        self.assertEqual(len(parts), 12)
        union = ogr.Geometry(ogr.wkbMultiPolygon)
        for _, geometry, crs in zones_of(cantons, "NAME_2"):
            for part in ogr.ForceToMultiPolygon(geometry):
                union.AddGeometry(part)
        country = write_zones(self.path("luxembourg", "country.gpkg"), [("country", union.UnionCascaded())], crs)
        whole, = self.compare("country", path, country, "name", expected)
        for column in ("pixels", "valid", "nodata", "below", "above"):
            self.assertEqual(sum(row[column] for row in parts), whole[column], column)
        counts = {}
        for row in tables.read(self.path("luxembourg", "histogram.gpkg")):
            counts[row["bin"]] = counts.get(row["bin"], 0) + row["count"]
        self.assertEqual(counts, {row["bin"]: row["count"] for row in tables.read(self.path("country", "histogram.gpkg"))})

    def test_offset_of_floating_point_numbers(self):
        """The mean over a river and a city with and without the offset, by NumPy as above."""
        files = [os.path.join(TURB, name) for name in ("20231217.tif", "20240101.tif")]
        zones = self.whole_image("turb", files[0])
        for offset, means in ((0, (-0.045372, -0.084938)), (-1000, (-0.127880, -0.305077))):
            name = f"turb{-offset}"
            path, scenes = self.collection_of(name, files, **({"OFFSET": offset} if offset else {}))
            self.assertEqual([scene["datetime"][:10] for scene in scenes], ["2023-12-17", "2024-01-01"])
            self.assertEqual({scene["offset_source"] for scene in scenes}, {"user" if offset else "assumed"})
            scene_files = {scene["scene_id"]: (file, 4, 8) for scene, file in zip(scenes, files)}
            rows = self.compare(name, path, zones, "name", self.of_bands(scene_files, offset))
            for row, mean in zip(sorted(rows, key=lambda row: row["datetime"]), means):
                self.assertAlmostEqual(row["mean"], mean, 6)
                self.assertEqual(row["valid"], 219 * 218)


if __name__ == "__main__":
    if not os.path.exists(AUSTRIA):
        print(f"SKIPPED: no real data in NDVI_TEST_DATA={DATA or '(unset)'}")
        sys.exit(77)
    unittest.main()
