#!/usr/bin/python3
"""Static STAC catalogs, in a folder and on a server, and the way from a search on a server to the tables of zones."""
import json
import os
import shutil
import unittest
from collections import Counter

import numpy as np
import smallscenes
from faultserver import FaultServer
from osgeo import gdal, ogr
from qgisprocess import QgisProcess
from stacsupport import DATA, StacTest, leave_without_data, recorded
from support import LIMIT, tables

gdal.UseExceptions()
ogr.UseExceptions()

SCENES = os.path.join(os.path.dirname(os.path.abspath(DATA)), "mapchete_33TWL_earthsearch_cog")
IDS = ["S2A_33TWL_20230815_0_L2A", "S2A_33TWL_20230818_0_L2A", "S2B_33TWL_20230813_0_L2A", "S2B_33TWL_20230820_0_L2A"]
DANGLING = 6  # links to items that the folder lacks

# Columns of the scenes table that tell of the run, not of the scene.
OF_THE_RUN = ("attempts", "seconds", "message")


def converted(folder):
    """A copy of the scenes whose files are cloud-optimised GeoTIFFs, as their items say.

    The files as they are are bare JPEG 2000 codestreams; their CRS is in .aux.xml files, and nothing beside a file on a
    server is asked for.
    """
    for where, _, names in os.walk(SCENES):
        target = os.path.join(folder, os.path.relpath(where, SCENES))
        os.makedirs(target, exist_ok=True)
        for name in names:
            source = os.path.join(where, name)
            if name.endswith(".tif"):
                # gdal_translate -of COG -co COMPRESS=DEFLATE -co BLOCKSIZE=256 -co OVERVIEWS=NONE
                made = gdal.Translate(os.path.join(target, name), source, format="COG",
                                      creationOptions=["COMPRESS=DEFLATE", "BLOCKSIZE=256", "OVERVIEWS=NONE"])
                assert np.array_equal(made.ReadAsArray(), gdal.Open(source).ReadAsArray())
            elif name.endswith((".json", ".geojson")):
                shutil.copyfile(source, os.path.join(target, name))
    return folder


def bytes_needed(path, zones):
    """Bytes of the blocks of a GeoTIFF that meet a zone."""
    layer = ogr.Open(zones)
    shapes = [feature.GetGeometryRef().Clone() for feature in layer.GetLayer(0)]
    raster = gdal.Open(path)
    left, width, _, top, _, height = raster.GetGeoTransform()
    band = raster.GetRasterBand(1)
    columns, rows = band.GetBlockSize()
    needed = 0
    for y in range(0, raster.RasterYSize, rows):
        for x in range(0, raster.RasterXSize, columns):
            x2, y2 = min(x + columns, raster.RasterXSize), min(y + rows, raster.RasterYSize)
            block = ogr.CreateGeometryFromWkt("POLYGON((" + ",".join(f"{left + c * width} {top + r * height}" for c, r in (
                (x, y), (x2, y), (x2, y2), (x, y2), (x, y))) + "))")
            if any(block.Intersects(shape) for shape in shapes):
                needed += int(band.GetMetadataItem(f"BLOCK_SIZE_{x // columns}_{y // rows}", "TIFF"))
    return needed


def write(path, document):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(document, file)
    return path


def catalog(*links, **more):
    return {"type": "Catalog", "id": "c", "stac_version": "1.0.0", "description": "", **more,
            "links": [{"rel": rel, "href": href} for rel, href in links]}


def rows_without(rows, *names):
    return [{k: v for k, v in row.items() if k not in names} for row in rows]


class StacCatalogs(StacTest):

    def serve_folder(self, folder):
        server = FaultServer(folder)
        self.addCleanup(server.stop)
        return server

    def from_folder(self, folder):
        output = self.path(self.id(), "folder.gpkg")
        outcome = self.qgis.run("ndvi:collectionfromfolder", {"FOLDER": folder, "OUTPUT": output}, LIMIT)
        self.assertEqual(outcome.status, 0, outcome.text)
        return output

    # Whole catalogs

    def test_a_catalog_in_a_folder(self):
        outcome, found = self.search(API=os.path.join(SCENES, "catalog.json"), EXTENT=None)
        self.assertEqual(sorted(found), IDS)
        self.assertEqual(outcome.results["LEFT_OUT"], DANGLING)
        self.assertIn("S2A_33TWM_20230818_0_L2A.json does not exist.", outcome.text)
        self.assertEqual([row["red"] for _, row in sorted(found.items())], [os.path.join(SCENES, "sentinel-2-l2a", i, "B04.tif") for i in IDS])
        # The baseline is 05.09, and its offset in the pixels already.
        self.assertEqual({(row["offset_red"], row["offset_source"], row["baseline"]) for row in found.values()}, {(0, "stac", "05.09")})
        local = {row["scene_id"]: row for row in tables.read(self.from_folder(SCENES))}
        paths = "red", "nir", "scl"  # relative to the collection where they are, as in all collections
        for name, row in found.items():
            self.assertEqual(*rows_without((row, local[name]), *paths))

    def test_a_catalog_on_a_server(self):
        server = self.serve_folder(SCENES)
        outcome, found = self.search(API=server.url("catalog.json"), EXTENT=None)
        self.assertEqual(sorted(found), IDS)
        self.assertEqual(outcome.results["LEFT_OUT"], DANGLING)
        missing = server.url("sentinel-2-l2a/S2A_33TWM_20230818_0_L2A/S2A_33TWM_20230818_0_L2A.json")
        self.assertIn(f"Could not read {missing}: The server answered with HTTP status 404", outcome.text)
        self.assertEqual([row["nir"] for _, row in sorted(found.items())],
                         ["/vsicurl/" + server.url(f"sentinel-2-l2a/{i}/B08.tif") for i in IDS])
        asked = [entry.path for entry in server.entries()]
        self.assertEqual(len(asked), len(set(asked)), "a document twice")
        self.assertEqual(len(asked), 2 + 4 + DANGLING)

    def test_a_catalog_that_has_moved(self):
        """Links are relative to where a document came from in the end."""
        server = self.serve_folder(os.path.dirname(SCENES))
        moved = os.path.basename(SCENES)
        server.rules.redirect["/latest"] = server.url(moved + "/catalog.json")
        server.rules.redirect["/catalogs/old"] = "/latest"
        _, found = self.search(API=server.url("catalogs/old"), EXTENT=None, ZONES=os.path.join(SCENES, "svn_border.geojson"))
        self.assertEqual([row["scl"] for _, row in sorted(found.items())],
                         ["/vsicurl/" + server.url(f"{moved}/sentinel-2-l2a/{i}/SCL.tif") for i in IDS])

    def test_filters(self):
        _, found = self.search(API=os.path.join(SCENES, "catalog.json"), EXTENT=None, START_DATE="2023-08-14", MAX_CLOUD_COVER=10)
        self.assertEqual(sorted(found), ["S2A_33TWL_20230815_0_L2A", "S2B_33TWL_20230820_0_L2A"])

    # Catalogs that lead astray

    def test_a_server_leads_to_no_file_of_the_machine(self):
        served, secret = self.path(self.id(), "served", ""), self.path(self.id(), "secret", "")
        item = recorded("earthsearch_v1_s2l2a_page1.json")["features"][0]
        own = write(os.path.join(secret, "item.json"), {**item, "id": "secret"})
        assets = {name: {"href": "file://" + os.path.join(SCENES, "sentinel-2-l2a", IDS[0], band)} for name, band in
                  (("red", "B04.tif"), ("nir", "B08.tif"))}
        write(os.path.join(served, "item.json"), {**item, "id": "files", "assets": assets, "links": []})
        write(os.path.join(served, "good.json"), {**item, "id": "good", "links": []})
        links = ["file:///etc/passwd", "file://" + own, own, "../secret/item.json", "../../../../../../../.." + own, "/vsizip/" + own,
                 "./item.json", "./good.json"]
        write(os.path.join(served, "catalog.json"), catalog(*(("item", href) for href in links)))
        server = self.serve_folder(served)
        outcome, found = self.search(API=server.url("catalog.json"), EXTENT=None)
        self.assertEqual(list(found), ["good"])
        # Two of the links are one address on the server, where a way out of its root ends at the root.
        self.assertEqual(outcome.results["LEFT_OUT"], len(links) - 2)
        self.assertIn("its link to file:///etc/passwd leads nowhere it may", outcome.text)
        self.assertIn("B04.tif, where nothing can be read from here", outcome.text)

    def test_loops_and_broken_children(self):
        folder = self.path(self.id(), "served", "")
        items = recorded("earthsearch_v1_s2l2a_page1.json")["features"]
        write(os.path.join(folder, "catalog.json"), catalog(("child", "./catalog.json"), ("child", "./a/catalog.json"), ("child", "./broken.json"),
                                                            ("child", "./page.html"), ("child", "./other.json"), ("item", "./list.json")))
        write(os.path.join(folder, "a", "catalog.json"), catalog(("parent", "../catalog.json"), ("child", "../catalog.json"),
                                                                 ("child", "../a/../a/catalog.json"), ("item", "../one.json")))
        write(os.path.join(folder, "one.json"), {**items[0], "links": []})
        write(os.path.join(folder, "list.json"), {"type": "FeatureCollection", "features": items[1:3], "links": []})
        write(os.path.join(folder, "other.json"), {"hello": 1})
        for name, text in (("broken.json", '{"type": "Catalog", "links": ['), ("page.html", "<html>Sign in</html>")):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        server = self.serve_folder(folder)
        for api in (server.url("catalog.json"), os.path.join(folder, "catalog.json")):
            with self.subTest(api):
                outcome, found = self.search(API=api, EXTENT=None)
                self.assertEqual(sorted(found), sorted(item["id"] for item in items[:3]))
                self.assertEqual(outcome.results["LEFT_OUT"], 3)
                for words in ("broken.json is no STAC document: it is not well-formed JSON", "begins with “<html>Sign in</html>”",
                              "other.json is no STAC document."):
                    self.assertIn(words, outcome.text)

    # From the search to the tables

    def make_tables(self, where, collection, status=0):
        given = {name.upper(): self.path(self.id(), where, f"{name}.gpkg") for name in ("histogram", "statistics", "scenes")}
        outcome = self.qgis.run("ndvi:histogramtables", {"COLLECTION": collection, "ZONES": os.path.join(SCENES, "svn_border.geojson"),
                                                         "ZONE_ID": "NAME", **given}, LIMIT)
        self.assertEqual(outcome.status, status, outcome.text)
        return [tables.read(given[name]) for name in ("HISTOGRAM", "STATISTICS", "SCENES")]

    def test_from_the_search_to_the_tables(self):
        folder = converted(self.path(self.id(), "cog", ""))
        server = self.serve_folder(folder)
        self.search(API=server.url("catalog.json"), EXTENT=None, ZONES=os.path.join(folder, "svn_border.geojson"))
        searched = server.bytes_sent()
        server.clear()
        remote = self.make_tables("remote", self.output())
        local = self.make_tables("local", self.from_folder(folder))

        self.assertEqual(len(local[1]), 4)
        self.assertGreater(len(local[0]), 4 * 20)
        self.assertEqual({row["status"] for row in local[1]}, {"partial"})
        self.assertEqual(remote[0], local[0])
        self.assertEqual(remote[1], local[1])
        self.assertEqual(rows_without(remote[2], *OF_THE_RUN), rows_without(local[2], *OF_THE_RUN))
        self.assertEqual(tables.broken_sums(*remote[:2]), [])

        bands = {f"/sentinel-2-l2a/{i}/{band}.tif" for i in IDS for band in ("B04", "B08", "SCL")}
        for entry in server.entries():
            self.assertIn(entry.path, bands)
            self.assertIsNotNone(entry.range, "a whole file")
        read, whole = server.bytes_sent(), sum(os.path.getsize(folder + path) for path in bands)
        needed = sum(bytes_needed(folder + path, os.path.join(SCENES, "svn_border.geojson")) for path in bands)
        print(f"search: {searched} bytes of JSON; tables: {read} of {whole} bytes ({read / whole:.0%}) in {len(server.entries())} requests, "
              f"{needed} in the blocks of the zone")
        self.assertLess(needed, .5 * whole)
        # The heads of the files, and small blocks that come in whole pieces.
        self.assertLess(read, needed + len(bands) * 65536)

    def use_proxy(self, port, more=""):
        """Has QGIS's settings name a proxy, in the rest of a test."""
        qgis = QgisProcess(os.environ["NDVI_PLUGINS"])
        self.addCleanup(qgis.close)
        qgis.add_settings(f"[proxy]\nproxyEnabled=true\nproxyType=HttpProxy\nproxyHost=127.0.0.1\nproxyPort={port}\n{more}")
        own, self.qgis = self.qgis, qgis
        self.addCleanup(setattr, self, "qgis", own)

    def test_past_a_proxy(self):
        """What QGIS's settings exclude is asked for without the proxy, documents and bands alike."""
        server = self.serve_folder(SCENES)
        host = f"http://127.0.0.1:{server.port}/"
        for excluding in ("noProxyUrls", "proxyExcludedUrls"):
            self.use_proxy(1, f"{excluding}=http://elsewhere.invalid, {host}")
            _, found = self.search(API=host + "catalog.json", EXTENT=None)
            self.assertEqual(len(found), len(IDS))
            scenes = self.make_tables(excluding, self.output())[2]
            self.assertEqual([row["status"] for row in scenes], ["ok"] * len(IDS))

    def test_through_a_proxy(self):
        """QGIS's settings hold for documents and bands alike: only the proxy knows the host."""
        server = self.serve_folder(SCENES)
        host = "http://catalogs.invalid"
        self.use_proxy(server.port)
        _, found = self.search(API=host + "/catalog.json", EXTENT=None)
        self.assertEqual([row["red"] for _, row in sorted(found.items())], [f"/vsicurl/{host}/sentinel-2-l2a/{i}/B04.tif" for i in IDS])
        remote, local = self.make_tables("remote", self.output()), self.make_tables("local", self.from_folder(SCENES))
        self.assertEqual(remote[:2], local[:2])
        for entry in server.entries():
            self.assertEqual(entry.headers["Host"], host[7:])

    def test_another_sensor_is_data_not_code(self):
        """HLS, as its archive lists it: the near infrared of each instrument, Fmask, and the tile by the id alone."""
        folder = self.path(self.id(), "served", "")
        zones = smallscenes.write_zones(os.path.join(folder, "zones.gpkg"))
        expected = {}
        for seed, (kind, nir, day) in enumerate((("S30", "B8A", 61), ("L30", "B05", 62)), 1):
            name = f"HLS.{kind}.T33UWP.2024{day:03d}T101021.v2.0"
            paths = {band: os.path.join(folder, f"{name}.{band}.tif") for band in ("B04", nir, "Fmask")}
            bands = [gdal.Open(smallscenes.write_band(paths[band], 10 * seed + i)).ReadAsArray().astype(float) for i, band in enumerate(("B04", nir))]
            mask = gdal.GetDriverByName("GTiff").CreateCopy(paths["Fmask"], gdal.Open(paths["B04"]))
            fmask = np.where(np.arange(smallscenes.SIZE)[None, :] % 8 < 3, 2, 64) + np.zeros((smallscenes.SIZE, 1), int)  # bit 1: cloud
            mask.GetRasterBand(1).WriteArray(fmask)
            mask = None
            ndvi = np.where(fmask == 64, (bands[1] - bands[0]) / (bands[1] + bands[0]), np.nan)
            block = slice(4, smallscenes.BLOCK - 4)
            expected[name] = int(np.isfinite(ndvi[block, block]).sum()), float(np.nanmean(ndvi[block, block]))
            write(os.path.join(folder, f"{name}.json"), {
                "type": "Feature", "stac_version": "1.0.0", "id": name, "collection": f"HLS{kind}_2.0", "links": [],
                "geometry": {"type": "Polygon", "coordinates": [[[14.9, 48.5], [15.3, 48.5], [15.3, 48.9], [14.9, 48.9], [14.9, 48.5]]]},
                "bbox": [14.9, 48.5, 15.3, 48.9], "properties": {"datetime": f"2024-03-0{seed}T10:10:21Z", "eo:cloud_cover": 37},
                "assets": {band: {"href": f"./{os.path.basename(path)}"} for band, path in paths.items()}})
        write(os.path.join(folder, "catalog.json"), catalog(*(("item", f"./{name}.json") for name in expected)))
        server = self.serve_folder(folder)
        _, found = self.search(API=server.url("catalog.json"), EXTENT=None, ZONES=zones, NIR_BAND="B8A")
        self.assertEqual({name: row["tile"] for name, row in found.items()}, dict.fromkeys(expected, "T33UWP"))
        statistics = self.path(self.id(), "statistics.csv")
        outcome = self.qgis.run("ndvi:zonalstatistics", {"COLLECTION": self.output(), "ZONES": zones, "ZONE_ID": "name", "STATISTICS": statistics}, LIMIT)
        self.assertEqual(outcome.status, 0, outcome.text)
        rows = {row["scene_id"]: row for row in tables.read(statistics) if row["zone_id"] == "z00"}
        for name, (count, mean) in expected.items():
            self.assertEqual(int(rows[name]["valid"]), count)
            self.assertAlmostEqual(float(rows[name]["mean"]), mean, 12)

    def test_files_whose_crs_lies_beside_them(self):
        """The files as they are: what their .aux.xml says is asked for, once a file, since they cannot say it themselves."""
        server = self.serve_folder(SCENES)
        self.search(API=server.url("catalog.json"), EXTENT=None)
        server.clear()
        remote, local = self.make_tables("remote", self.output()), self.make_tables("local", self.from_folder(SCENES))
        self.assertEqual(len(local[1]), 4)
        self.assertEqual(remote[0], local[0])
        self.assertEqual(remote[1], local[1])
        self.assertEqual(rows_without(remote[2], *OF_THE_RUN), rows_without(local[2], *OF_THE_RUN))
        beside = Counter(entry.path for entry in server.entries() if entry.path.endswith(".aux.xml"))
        self.assertEqual(beside, Counter(f"/sentinel-2-l2a/{i}/{band}.tif.aux.xml" for i in IDS for band in ("B04", "B08", "SCL")))
        whole = sum(os.path.getsize(os.path.join(SCENES, "sentinel-2-l2a", i, f"{band}.tif")) for i in IDS for band in ("B04", "B08", "SCL"))
        print(f"as they are: {server.bytes_sent()} of {whole} bytes in {len(server.entries())} requests")
        self.assertLess(server.bytes_sent(), whole)


if __name__ == "__main__":
    leave_without_data()
    unittest.main()
