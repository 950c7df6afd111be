#!/usr/bin/python3
"""Collections from the recorded answers of STAC APIs, served with their paging: each scene is as the recorded item says."""
import unittest

import stacexpected
import stacserver
from stacserver import Api
from stacsupport import HOSTS, ROOTS, StacTest, leave_without_data, recorded, recorded_folder


def items_of(*pages):
    return [item for page in pages for item in page["features"]]


class Stac(StacTest):

    def assert_scenes(self, found, items):
        """The rows are those of the items, in all columns."""
        self.assertEqual(sorted(found), sorted(item["id"] for item in items))
        for item in items:
            expected, row = stacexpected.scene(item), found[item["id"]]
            for name, value in expected.items():
                if isinstance(value, float):
                    self.assertAlmostEqual(row[name], value, places=9, msg=f"{item['id']}: {name}")
                else:
                    self.assertEqual(row[name], value, f"{item['id']}: {name}")

    # Recorded answers

    def test_earth_search_pages(self):
        pages = recorded("earthsearch_v1_s2l2a_page1.json"), recorded("earthsearch_v1_s2l2a_page2.json")
        self.serve_pages()
        outcome, found = self.search(EXTENT="9,10,47,48 [EPSG:4326]", START_DATE="2020-03-01", END_DATE="2020-03-05")
        self.assert_scenes(found, items_of(*pages))
        self.assertEqual(len(found), 16)
        first, second, *more = self.searches()
        asked = {"collections": ["sentinel-2-l2a"], "bbox": [9, 47, 10, 48], "datetime": "2020-03-01T00:00:00Z/2020-03-05T23:59:59.999Z", "limit": 100}
        self.assertEqual(first, asked)
        # As the recorded link says, word for word.
        self.assertEqual(second, {**asked, "next": "2020-03-02T10:27:44.563000Z,S2A_32TMT_20200302_0_L2A,sentinel-2-l2a"})
        self.assertLessEqual(len(more), 1, "nothing is behind the last page")
        self.assert_all_understood()
        self.assertIn("16", outcome.text)

    def test_paging_of_all_kinds(self):
        pages = [recorded("earthsearch_v1_s2l2a_page1.json"), recorded("earthsearch_v1_s2l2a_page2.json")]
        for paging, matched in (("body", "context"), ("merge", "none"), ("get", "numberMatched"), ("token", "none")):
            methods = ("GET",) if paging == "get" else ("GET", "POST")
            with self.subTest(paging=paging, matched=matched):
                self.server.reset()
                self.serve(Api("/v1", pages, paging=paging, matched=matched, behind=matched != "context", methods=methods))
                _, found = self.search(EXTENT="9,10,47,48 [EPSG:4326]")
                self.assertEqual(sorted(found), sorted(item["id"] for item in items_of(*pages)))
                name = "token" if paging == "token" else "next"
                first, second = self.searches()[:2]
                self.assertEqual(second, {**first, name: "page-2"})
                self.assertEqual({asked.method for asked in self.server.asked("/v1/search")}, {"GET"} if paging == "get" else {"POST"})
                self.assert_all_understood()

    def test_other_collections_of_earth_search(self):
        for file, collection, api in (("earthsearch_v1_c1_item.json", "sentinel-2-c1-l2a", "earth-search"),
                                      ("earthsearch_v1_s2l1c_search.json", "sentinel-2-l1c", "earth-search"),
                                      ("earthsearch_v1_item_stac11_projcode.json", None, "earth-search"),
                                      ("earthsearch_v0_s2cogs_limit1.json", None, "earth-search-v0")):
            with self.subTest(file):
                self.server.reset()
                self.serve(stacserver.earth_search([recorded(file)], ROOTS[api], HOSTS[api]))
                _, found = self.search(API=api, COLLECTION_ID=collection)
                self.assert_scenes(found, items_of(recorded(file)))
                self.assert_all_understood()

    def test_offsets_by_baseline(self):
        """Fifteen items of one tile, 00.01 to 04.00; of the two of 04.00 one has the offset in its pixels already."""
        page = recorded_folder("earthsearch_v1_items_33TWN_by_baseline")
        self.serve(Api("/v1", [page]))
        _, found = self.search(env={"TZ": "Asia/Shanghai"})  # the times are UTC wherever they are written
        self.assert_scenes(found, items_of(page))
        self.assertEqual(len(found), 15)
        for scene, offset in (("S2B_33TWN_20220130_0_L2A", 0), ("S2B_33TWN_20220226_0_L2A", -1000)):
            row = found[scene]
            self.assertEqual((row["baseline"], row["offset_red"], row["offset_nir"], row["offset_source"]), ("04.00", offset, offset, "stac"))

    def test_planetary_computer(self):
        for file, count in (("planetarycomputer_s2l2a_search_33items.json", 33), ("planetarycomputer_s2l2a_items_limit1.json", 1),
                            ("planetarycomputer_s2l2a_35MNM_2020junjul_13items.geojson", 13)):
            with self.subTest(file):
                self.server.reset()
                self.serve(Api(ROOTS["planetary-computer"], [recorded(file)], paging="token", host=HOSTS["planetary-computer"]))
                _, found = self.search(API="planetary-computer")
                self.assert_scenes(found, items_of(recorded(file)))
                self.assertEqual(len(found), count)
                self.assertTrue(all(row["red"].startswith("/vsicurl?pc_url_signing=yes&pc_collection=sentinel-2-l2a&url=https%3A%2F%2F")
                                    for row in found.values()))
                self.assert_all_understood()

    def test_items_of_a_collection(self):
        """The address of a collection: its items by GET, the tokens of the Planetary Computer, its rules for assets."""
        items = items_of(recorded("planetarycomputer_s2l2a_35MNM_2020junjul_13items.geojson"))
        pages = [{"type": "FeatureCollection", "features": items[i:i + 5]} for i in range(0, 13, 5)]
        root = ROOTS["planetary-computer"]
        self.serve(Api(root, pages, paging="token", tokens=[f"next:sentinel-2-l2a:{page['features'][-1]['id']}" for page in pages]))
        _, found = self.search(API=self.server.url(root + "/collections/sentinel-2-l2a"), START_DATE="2020-06-01")
        self.assert_scenes(found, items)
        first, second, third = self.searches(root + "/collections/sentinel-2-l2a/items")
        self.assertEqual(first, {"bbox": "-180,-90,180,90", "datetime": "2020-06-01T00:00:00Z/..", "limit": "100"})
        self.assertEqual(second, {**first, "token": "next:sentinel-2-l2a:" + items[4]["id"]})
        self.assertEqual(third, {**first, "token": "next:sentinel-2-l2a:" + items[9]["id"]})
        self.assert_all_understood()

    def test_copernicus(self):
        for file, count in (("cdse_v1_s2l2a_search.json", 4), ("cdse_v1_s2c_n0512.json", 1)):
            with self.subTest(file):
                self.server.reset()
                self.serve(Api(ROOTS["copernicus"], [recorded(file)], host=HOSTS["copernicus"]))
                outcome, found = self.search(API="copernicus")
                self.assert_scenes(found, items_of(recorded(file)))
                self.assertEqual(len(found), count)
                self.assertIn("AWS_S3_ENDPOINT=eodata.dataspace.copernicus.eu", outcome.text)

    def test_items_of_another_collection_are_left_out(self):
        self.serve(stacserver.earth_search([recorded("earthsearch_v1_s2l2a_plus_landsat.json")]))
        outcome, found = self.search()
        self.assertEqual(list(found), ["S2A_13TDE_20231008_0_L2A"])
        self.assertEqual(outcome.results["LEFT_OUT"], 1)
        self.assertIn("LC08_L2SP_033032_20231008_02_T1 is of the collection landsat-c2-l2", outcome.text)

    # Names

    def test_a_name_that_is_not_known(self):
        outcome = self.run_search(API="earthsearcher")
        self.assertNotEqual(outcome.status, 0)
        self.assertIn("API is “earthsearcher”, which is no known name (earth-search, earth-search-v0, planetary-computer, copernicus, lpcloud), "
                      "no URL (https://…), and no file that is there (catalog.json).", outcome.text)

    def test_an_api_without_a_collection_named(self):
        self.serve(Api("/other", [recorded("cdse_v1_s2l2a_search.json")]))
        outcome = self.run_search(API=self.server.url("/other"))
        self.assertNotEqual(outcome.status, 0)
        self.assertIn(f"COLLECTION_ID is needed for {self.server.url('/other')}. It has: sentinel-2-l2a.", outcome.text)
        self.assertEqual(self.searches("/other/search"), [])

    def test_a_collection_that_is_not_there(self):
        for strict in (False, True):
            with self.subTest(strict=strict):
                self.serve_pages(strict=strict)
                outcome = self.run_search(COLLECTION_ID="sentinel-2-l9z")
                self.assertNotEqual(outcome.status, 0)
                self.assertIn("sentinel-2-l9z", outcome.text)
                self.assertIn(f"{self.server.url('/v1')} has no collection “sentinel-2-l9z” (COLLECTION_ID). It has: sentinel-2-l2a.",
                              outcome.text)


if __name__ == "__main__":
    leave_without_data()
    unittest.main()
