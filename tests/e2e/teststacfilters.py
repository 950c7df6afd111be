#!/usr/bin/python3
"""What a search asks a STAC API for, and that every filter holds though the server has heard of none."""
import copy
import json
import unittest

from osgeo import ogr, osr
from stacserver import CORE, CQL2_JSON, CQL2_TEXT, FILTER, QUERY, SEARCH, SORT, Api
from stacsupport import StacTest, leave_without_data, recorded

ogr.UseExceptions()
BOX = "9,10,47,48 [EPSG:4326]"


def crs(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def square(west, south, side):
    return f"POLYGON(({west} {south},{west + side} {south},{west + side} {south + side},{west} {south + side},{west} {south}))"


def write_zones(path, code, shapes):
    """A layer in a CRS with these shapes (WKT in longitude and latitude; None: no geometry); where they are, vertices there and back."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("zones", crs(code), ogr.wkbPolygon)
    there, back = osr.CoordinateTransformation(crs(4326), crs(code)), osr.CoordinateTransformation(crs(code), crs(4326))
    placed = []
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        if shape:
            geometry = ogr.CreateGeometryFromWkt(shape)
            geometry.Transform(there)
            feature.SetGeometry(geometry)
            geometry = geometry.Clone()
            geometry.Transform(back)
            placed.append(geometry)
        layer.CreateFeature(feature)
    return placed


def footprint(item):
    return ogr.CreateGeometryFromJson(json.dumps(item["geometry"]))


class StacFilters(StacTest):

    def serve_items(self, file):
        """A server that answers any search with all of them."""
        items = recorded(file)["features"]
        self.serve(Api("/v1", [{"type": "FeatureCollection", "features": items}]))
        return items

    # Filters

    def test_dates_and_clouds(self):
        items = self.serve_items("planetarycomputer_s2l2a_35MNM_2020junjul_13items.geojson")
        outcome, found = self.search(START_DATE="2020-06-16", END_DATE="2020-07-11", MAX_CLOUD_COVER=20)
        expected = {item["id"] for item in items if "2020-06-16" <= item["properties"]["datetime"][:10] <= "2020-07-11"
                    and item["properties"]["eo:cloud_cover"] <= 20}
        self.assertTrue(0 < len(expected) < 6, "both ends and the limit play a part")
        self.assertEqual(set(found), expected)
        self.assertEqual(outcome.results["LEFT_OUT"], 13 - len(expected))
        self.assertIn("lies outside the dates asked for", outcome.text)
        self.assertIn("its cloud cover is", outcome.text)

    def test_extent(self):
        items = self.serve_items("planetarycomputer_s2l2a_search_33items.json")
        _, found = self.search(EXTENT="171.2,171.4,57,57.3 [EPSG:4326]")
        box = ogr.CreateGeometryFromWkt("POLYGON((171.2 57,171.4 57,171.4 57.3,171.2 57.3,171.2 57))")
        self.assertEqual(set(found), {item["id"] for item in items if footprint(item).Intersects(box)})
        self.assertTrue(0 < len(found) < 33)
        self.assertEqual(self.searches()[0]["bbox"], [171.2, 57, 171.4, 57.3])

    def test_zones(self):
        """Two zones in UTM at opposite corners: their bounds hold scenes that meet neither."""
        pages = recorded("earthsearch_v1_s2l2a_page1.json"), recorded("earthsearch_v1_s2l2a_page2.json")
        self.serve_pages()
        path = self.path(self.id(), "zones.gpkg")
        zones = write_zones(path, 32632, [square(8.5, 47.0, .05), None, square(9.5, 48.5, .05)])
        outcome, found = self.search(EXTENT=None, ZONES=path)
        items = [item for page in pages for item in page["features"]]
        expected = {item["id"] for item in items if any(footprint(item).Intersects(zone) for zone in zones)}
        self.assertEqual(set(found), expected)
        self.assertEqual({row["tile"] for row in found.values()}, {"T32TMT", "T32UNU"})
        boxes = [zone.GetEnvelope() for zone in zones]  # west, east, south, north
        bounds = min(b[0] for b in boxes), min(b[2] for b in boxes), max(b[1] for b in boxes), max(b[3] for b in boxes)
        for asked, wanted in zip(self.searches()[0]["bbox"], bounds):
            self.assertAlmostEqual(asked, wanted, places=7)
        self.assertIn("meets no zone", outcome.text)
        self.assertIn("ZONES: features without a geometry, or with one that has no place on the Earth: 1.", outcome.text)

    def test_zones_on_both_sides_of_the_antimeridian(self):
        item = recorded("earthsearch_v1_s2l2a_page1.json")["features"][0]
        places = {"east": [[179.0, 51.0], [180.0, 51.0], [180.0, 52.0], [179.0, 52.0], [179.0, 51.0]],
                  "west": [[-180.0, 51.0], [-179.0, 51.0], [-179.0, 52.0], [-180.0, 52.0], [-180.0, 51.0]],
                  "across": [[179.3, 51.0], [-179.3, 51.0], [-179.3, 52.0], [179.3, 52.0], [179.3, 51.0]],
                  "near": [[178.0, 51.0], [178.9, 51.0], [178.9, 52.0], [178.0, 52.0], [178.0, 51.0]],
                  "far": [[0.0, 51.0], [1.0, 51.0], [1.0, 52.0], [0.0, 52.0], [0.0, 51.0]]}
        items = []
        for name, ring in places.items():
            items.append(copy.deepcopy(item))
            items[-1].update(id=name, geometry={"type": "Polygon", "coordinates": [ring]})
        layers = {"geographic": (4326, [square(179.5, 51.2, .2), square(-179.7, 51.2, .2)]),
                  "one of them across, in UTM": (32601, [square(179.5, 51.2, 1.2)])}
        for name, (code, shapes) in layers.items():
            with self.subTest(name):
                self.server.reset()
                self.serve(Api("/v1", [{"type": "FeatureCollection", "features": items}]))
                path = self.path(self.id(), f"{code}.gpkg")
                write_zones(path, code, shapes)
                _, found = self.search(EXTENT=None, ZONES=path)
                self.assertEqual(set(found), {"east", "west", "across"})
                east, west = (asked["bbox"] for asked in self.searches())
                self.assertEqual((east[2], west[0]), (180, -180))
                self.assertAlmostEqual(east[0], 179.5, places=6)
                self.assertAlmostEqual(west[2], -179.5 if code == 4326 else -179.3, places=6)
                self.assert_all_understood()

    def test_most_scenes(self):
        self.serve_pages()
        outcome, found = self.search(EXTENT=BOX, MAX_SCENES=3)
        self.assertEqual(len(found), 3)
        self.assertEqual(len(self.searches()), 1, "no further page is read")
        self.assertIn("MAX_SCENES (3) was reached, and there are more scenes: of 16 items that match, 3 were looked at.", outcome.text)
        outcome, found = self.search(EXTENT=BOX, MAX_SCENES=16)
        self.assertEqual(len(found), 16)
        self.assertNotIn("was reached", outcome.text)

    def test_duplicates(self):
        pages = recorded("earthsearch_v1_s2l2a_page1.json"), recorded("earthsearch_v1_s2l2a_page2.json")
        self.serve_pages()
        outcome, found = self.search(EXTENT=BOX, DUPLICATES=None)
        newest = {item["id"] for page in pages for item in page["features"] if item["properties"]["s2:processing_baseline"] == "05.00"}
        self.assertEqual(set(found), newest)
        self.assertEqual((len(found), outcome.results["LEFT_OUT"]), (8, 8))
        self.assertIn("is a duplicate of", outcome.text)

    # What is asked

    def test_only_what_the_api_declares(self):
        cover = {"property": "eo:cloud_cover"}
        clouds = {"op": "or", "args": [{"op": "<=", "args": [cover, 60]}, {"op": "isNull", "args": [cover]}]}
        plain = {"collections": ["sentinel-2-l2a"], "bbox": [9, 47, 10, 48], "datetime": "2020-03-01T00:00:00Z/..", "limit": 100}
        flat = {"collections": "sentinel-2-l2a", "bbox": "9,47,10,48", "datetime": "2020-03-01T00:00:00Z/..", "limit": "100"}
        cases = (
            ("POST", (CORE, SEARCH), {}),
            ("POST", (CORE, SEARCH, QUERY, SORT),
             {"query": {"eo:cloud_cover": {"lte": 60}}, "sortby": [{"field": "properties.datetime", "direction": "asc"}]}),
            ("POST", (CORE, SEARCH, FILTER, CQL2_JSON), {"filter-lang": "cql2-json", "filter": clouds}),
            ("POST", (CORE, SEARCH, FILTER, CQL2_TEXT), {}),
            ("GET", (CORE, SEARCH, QUERY), {}),
            ("GET", (CORE, SEARCH, SORT, FILTER, CQL2_TEXT),
             {"sortby": "+properties.datetime", "filter-lang": "cql2-text",
              "filter": "eo:cloud_cover <= 60 OR eo:cloud_cover IS NULL"}),
        )
        for i, (method, conforms, more) in enumerate(cases):
            with self.subTest(method=method, conforms=conforms):
                self.server.reset()
                self.serve_pages(conforms=conforms, methods=(method,), paging="get" if method == "GET" else "body",
                                 conformance="link" if i % 2 else "landing")
                # All scenes have more clouds: the search itself finds none, and says why.
                outcome = self.run_search(EXTENT=BOX, START_DATE="2020-03-01", MAX_CLOUD_COVER=50)
                self.assertIn("16 like this: ", outcome.text)
                first = self.searches()[0]
                self.assertEqual(first, {**(flat if method == "GET" else plain), **more})
                self.assert_all_understood()

    def test_nothing_of_clouds_where_all_may_come(self):
        """Ten points more than asked for are left to the server, as far as there are any."""
        self.serve_pages(conforms=(CORE, SEARCH, QUERY))
        self.search(EXTENT=BOX, MAX_CLOUD_COVER=99)
        self.assertNotIn("query", self.searches()[0])

    def test_a_place_is_needed(self):
        self.serve_pages()
        outcome = self.run_search(EXTENT=None)
        self.assertNotEqual(outcome.status, 0)
        self.assertIn("earth-search has scenes of all the Earth: say in ZONES or EXTENT where they are to be.", outcome.text)
        self.assertEqual(self.searches(), [])


if __name__ == "__main__":
    leave_without_data()
    unittest.main()
