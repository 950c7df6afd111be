#!/usr/bin/python3
"""Damaged files: what needs a broken block is a read_error with file and cause, all else is as in the undamaged run."""
import os
import shutil
import unittest

import smallscenes
from osgeo import gdal
from support import LIMIT, PluginTest, tables

ALL = {f"z{row}{column}" for row in range(smallscenes.BLOCKS) for column in range(smallscenes.BLOCKS)}

# A damaged block: row 1, column 2. Where a file is cut, it is cut within the block of row 2, column 1.
BROKEN = {"z12"}
CUT = {f"z{row}{column}" for row in range(smallscenes.BLOCKS) for column in range(smallscenes.BLOCKS) if (row, column) >= (2, 1)}

# Some packing finds flipped bits by itself (DEFLATE ends with a checksum), other packing decodes them to other pixels: there
# the beginning of the block is damaged, which no decoder takes.
PACKED = {"deflate": {"COMPRESS": "DEFLATE"}, "predictor": {"COMPRESS": "DEFLATE", "PREDICTOR": 2},
          "lzw": {"COMPRESS": "LZW"}, "zstd": {"COMPRESS": "ZSTD"}, "plain": {}}

# The same numbers come from every GeoTIFF of the seed.
SEED = 2


class Damage(PluginTest):
    """One collection of scenes, each damaged in its own way, between two that are whole; every algorithm runs on it once."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.expected = {}  # scene: status, zones that cannot be read, words of the message
        cls.bands = {}
        given = cls.path("input", "")
        cls.nir = smallscenes.write_band(f"{given}nir.tif", 1)
        whole = smallscenes.write_band(f"{given}whole.tif", SEED)
        cls.add("first", whole, "ok")
        creation = gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST")
        for name, options in PACKED.items():
            if options.get("COMPRESS", "LZW") in creation:
                cls.add_tiffs(given, name, options)
        cls.add_others(given, whole)
        cls.add("last", whole, "ok")
        scenes = [(name, red, cls.nir) for name, red in cls.bands.items()]
        cls.collection = smallscenes.write_collection(f"{given}scenes.csv", scenes)
        cls.zones = smallscenes.write_zones(f"{given}zones.gpkg")
        cls.zone_parameters = {"COLLECTION": cls.collection, "ZONES": cls.zones, "ZONE_ID": "name"}

    @classmethod
    def add(cls, name, red, status, zones=frozenset(), *words):
        cls.bands[name] = red
        cls.expected[name] = status, set(zones), words

    @classmethod
    def add_tiffs(cls, given, name, options):
        good = smallscenes.write_band(f"{given}{name}.tif", SEED, **options)
        if options:
            broken = shutil.copy(good, f"{given}{name}-broken.tif")
            offset, size = smallscenes.block_place(good, 1, 2)
            smallscenes.overwrite(broken, offset + (size // 2 if name in ("deflate", "predictor") else 0), b"\xff" * 40)
            cls.add(f"{name}-broken", broken, "partly_read", BROKEN, broken, "could not be read", "damaged or incomplete")
        cut = shutil.copy(good, f"{given}{name}-cut.tif")
        offset, size = smallscenes.block_place(good, 2, 1)
        os.truncate(cut, offset + size // 2)
        cls.add(f"{name}-cut", cut, "partly_read", CUT, cut, "could not be read", "damaged or incomplete")

    @classmethod
    def add_others(cls, given, whole):
        jp2 = smallscenes.write_band(f"{given}jp2.jp2", SEED, "JP2OpenJPEG", QUALITY=100, REVERSIBLE="YES", BLOCKXSIZE=smallscenes.BLOCK,
                                     BLOCKYSIZE=smallscenes.BLOCK)
        cls.add("jp2", jp2, "ok")
        cut = shutil.copy(jp2, f"{given}jp2-cut.jp2")
        os.truncate(cut, os.path.getsize(jp2) * 2 // 3)
        # Tiles lie in the file one after the other, each with a sixteenth of its bytes, nearly: ten are whole.
        cls.add("jp2-cut", cut, "partly_read", {zone for zone in ALL if zone >= "z22"}, cut, "damaged or incomplete")
        header = shutil.copy(jp2, f"{given}jp2-header.jp2")
        os.truncate(header, 40)
        cls.add("jp2-header", header, "read_error", ALL, header)

        for name, content, words in (("empty.tif", b"", "empty (0 bytes)"), ("empty.jp2", b"", "empty (0 bytes)"),
                                     ("text.jp2", b"<html>404 Not Found</html>\n", "begins with “<html>404 Not Found</html>”")):
            with open(given + name, "wb") as file:
                file.write(content)
            cls.add(name, given + name, "read_error", ALL, given + name, words, "download")
        os.mkdir(f"{given}folder.tif")
        cls.add("folder", f"{given}folder.tif", "read_error", ALL, f"{given}folder.tif is a folder, but must be a raster file")
        cls.add("missing", f"{given}missing.tif", "read_error", ALL, f"{given}missing.tif", "No such file")
        half = shutil.copy(whole, f"{given}header.tif")
        os.truncate(half, 6)
        cls.add("header", half, "read_error", ALL, half)

    def scene_rows(self, path, partly_read="partly_read"):
        """Each scene's row tells its status, the file and the cause."""
        rows = {row["scene_id"]: row for row in tables.read(path)}
        self.assertEqual(list(rows), list(self.expected))
        for name, (status, zones, words) in self.expected.items():
            with self.subTest(scene=name):
                self.assertEqual(rows[name]["status"], partly_read if status == "partly_read" else status, rows[name]["message"])
                for word in words:
                    self.assertIn(word, rows[name]["message"])
                if partly_read == "partly_read":
                    self.assertEqual((rows[name]["zones_ok"], rows[name]["zones_empty"], rows[name]["zones_failed"]),
                                     (len(ALL - zones), 0, len(zones)))
        return rows

    def statistics_rows(self, path):
        """Broken zones have a read_error with file and cause and no numbers; the others those of the undamaged scene."""
        rows = {}
        for row in tables.read(path):
            rows.setdefault(row["scene_id"], {})[row["zone_id"]] = row
        counted = ("valid", "masked", "nodata", "undefined", "below", "above", "mean", "stddev", "min", "max", "median")
        for name, (_, zones, words) in self.expected.items():
            with self.subTest(scene=name):
                self.assertEqual({zone for zone, row in rows[name].items() if row["status"] == "read_error"}, zones)
                for zone, row in rows[name].items():
                    if zone in zones:
                        self.assertEqual({row[field] for field in counted}, {None}, zone)
                        for word in words:
                            self.assertIn(word, row["message"])
                    else:
                        same = rows["first"][zone]
                        self.assertEqual([row[field] for field in counted], [same[field] for field in counted], zone)
                        self.assertEqual((row["status"], row["valid"]), ("ok", (smallscenes.BLOCK - 8) ** 2))

    def run_all(self, algorithm, parameters):
        """A run in which some scenes succeed succeeds, and says how many do not."""
        outcome = self.succeed(self.qgis.run("ndvi:" + algorithm, parameters, LIMIT))
        return outcome

    def test_histogramtables(self):
        given = self.table_parameters("tables", self.collection, self.zones, ZONE_ID="name")
        outcome = self.run_all("histogramtables", given)
        failed = [name for name, (status, _, _) in self.expected.items() if status == "read_error"]
        self.assertEqual(outcome.results["SCENES_FAILED"], len(failed))
        self.scene_rows(given["SCENES"])
        self.statistics_rows(given["STATISTICS"])
        histogram = {}
        for row in tables.read(given["HISTOGRAM"]):
            histogram.setdefault((row["scene_id"], row["zone_id"]), []).append(row["count"])
        for name, (_, zones, _) in self.expected.items():
            self.assertEqual({zone for scene, zone in histogram if scene == name}, ALL - zones, name)
            for zone in ALL - zones:
                self.assertEqual(histogram[name, zone], histogram["first", zone])

    def test_zonalstatistics(self):
        statistics, scenes = (self.path("zonal", f"{name}.gpkg") for name in ("statistics", "scenes"))
        self.run_all("zonalstatistics", {**self.zone_parameters, "STATISTICS": statistics, "SCENES": scenes})
        self.scene_rows(scenes)
        self.statistics_rows(statistics)

    def test_samplepixels(self):
        output, scenes = self.path("samples", "pixels.csv"), self.path("samples", "scenes.csv")
        self.run_all("samplepixels", {**self.zone_parameters, "OUTPUT": output, "SCENES": scenes, "FRACTION": "0.05"})
        self.scene_rows(scenes)
        pixels = {}
        for row in tables.read(output):
            pixels.setdefault((row["scene_id"], row["zone_id"]), []).append((row["row"], row["col"], row["red"], row["nir"], row["ndvi"]))
        for name, (_, zones, _) in self.expected.items():
            self.assertEqual({zone for scene, zone in pixels if scene == name}, ALL - zones, name)
            for zone in ALL - zones:
                self.assertEqual(pixels[name, zone], pixels["first", zone])

    def test_ndvirasters(self):
        """A raster is whole or it is not there."""
        folder, scenes = self.path("rasters", "ndvi", ""), self.path("rasters", "scenes.csv")
        outcome = self.run_all("ndvirasters", {"COLLECTION": self.collection, "FOLDER": folder, "SCENES": scenes})
        rows = self.scene_rows(scenes, "read_error")
        whole = [name for name, (status, _, _) in self.expected.items() if status == "ok"]
        self.assertEqual(sorted(os.listdir(folder)), sorted(f"{rows[name]['datetime'][:10]}_{name}_NDVI.tif" for name in whole))
        self.assertEqual(outcome.results["SCENES_FAILED"], len(rows) - len(whole))
        first = gdal.Open(f"{folder}/2024-05-01_first_NDVI.tif").ReadAsArray()
        for file in os.listdir(folder):
            self.assertTrue((gdal.Open(os.path.join(folder, file)).ReadAsArray() == first).all(), file)

    def test_stackbands(self):
        """A band that cannot be made holds no data, never zeros, and tells why; tables made of the stack tell it too."""
        output, scenes = self.path("stack", "stack.tif"), self.path("stack", "scenes.csv")
        self.run_all("stackbands", {"COLLECTION": self.collection, "OUTPUT": output, "SCENES": scenes})
        self.scene_rows(scenes, "read_error")
        stack = gdal.Open(output)
        self.assertEqual(stack.RasterCount, len(self.expected))
        first = stack.GetRasterBand(1).ReadAsArray()
        for number, (name, (status, _, words)) in enumerate(self.expected.items(), 1):
            with self.subTest(scene=name):
                band = stack.GetRasterBand(number)
                pixels = band.ReadAsArray()
                if status == "ok":
                    self.assertTrue((pixels == first).all())
                    continue
                self.assertTrue((pixels != pixels).all() if band.GetNoDataValue() != band.GetNoDataValue()
                                else (pixels == band.GetNoDataValue()).all())
                for word in words:
                    self.assertIn(word, band.GetMetadataItem("NO_DATA_REASON"))

    def test_another_size(self):
        """A band that was swapped for one of a smaller place: said, and what it does not reach is no data."""
        small = smallscenes.write_band(self.path("size", "small.tif"), SEED, size=smallscenes.SIZE // 2)
        collection = smallscenes.write_collection(self.path("size", "scenes.csv"),
                                                  [("red", small, self.nir), ("nir", self.nir, small)])
        given = self.table_parameters("size", collection, self.zones, ZONE_ID="name")
        self.run_all("histogramtables", given)
        messages = {row["scene_id"]: row["message"] for row in tables.read(given["SCENES"])}
        self.assertIn("The near-infrared band (256 × 256 pixels) lies on another grid than the red band (128 × 128 pixels)", messages["red"])
        self.assertIn("The near-infrared band (128 × 128 pixels) lies on another grid than the red band (256 × 256 pixels)", messages["nir"])
        reached = {"z00", "z01", "z10", "z11"}
        for row in tables.read(given["STATISTICS"]):
            if row["zone_id"] in reached:
                self.assertEqual((row["status"], row["valid"]), ("ok", (smallscenes.BLOCK - 8) ** 2))
            else:
                self.assertEqual((row["status"], row["valid"], row["mean"]),
                                 ("no_overlap" if row["scene_id"] == "red" else "all_nodata", 0, None), row)

    def test_all_damaged(self):
        """Where nothing can be read the run fails, with the causes."""
        names = ("empty.tif", "missing", "folder")
        collection = smallscenes.write_collection(self.path("all", "scenes.csv"), [(name, self.bands[name], self.nir) for name in names])
        outcome = self.qgis.run("ndvi:ndvirasters", {"COLLECTION": collection, "FOLDER": self.path("all", "ndvi", "")}, LIMIT)
        self.assertEqual(outcome.status, 1)
        for word in ("None of the scenes (3) could be read", "is empty (0 bytes)", "No such file", "is a folder"):
            self.assertIn(word, outcome.text)
        self.assertEqual(os.listdir(self.path("all", "ndvi", "")), [])


if __name__ == "__main__":
    unittest.main()
