#include "foldertree.h"
#include "io/products/duplicates.h"
#include "io/products/jsonreader.h"
#include "io/products/stacitem.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

const std::string sAnswers = std::string(NDVI_TEST_DATA) + "/stac_api_responses/";
const std::string sByBaseline = "earthsearch_v1_items_33TWN_by_baseline/";

// What is left of a tile whose strip began in its middle, received at one station, and the tile as a whole. Orbit 122.
const std::string sSouth = sByBaseline + "S2B_33TWN_20180521_1_L2A.json";
const std::string sWhole = sByBaseline + "S2A_33TWN_20210629_0_L2A.json";

std::vector<Json> itemsOf(const std::string &file)
{
  const Json document = Json::parse(readAll(sAnswers + file), nullptr, false);
  std::vector<Json> items;
  for (const Json *item : stacItems(document))
    items.push_back(*item);
  return items;
}

FoundScene sceneOf(const Json &item)
{
  static const SensorPatterns patterns = loadSensorPatterns(std::string(NDVI_SOURCE_DIR) + "/metadata/sensors");
  return readStacItem(item, "/items/" + jsonText(item, "id") + ".json", patterns, {});
}

std::vector<FoundScene> scenesOf(const std::vector<Json> &items)
{
  std::vector<FoundScene> scenes;
  for (const Json &item : items)
    scenes.push_back(sceneOf(item));
  return scenes;
}

std::vector<Json> versionsOfEarthSearch()
{
  std::vector<Json> items = itemsOf("earthsearch_v1_s2l2a_page1.json");
  for (const Json &item : itemsOf("earthsearch_v1_s2l2a_page2.json"))
    items.push_back(item);
  return items;
}

Json boxGeometry(double west, double south, double east, double north)
{
  return {{"type", "Polygon"},
          {"coordinates", {{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}}};
}

/// The real southern part as an item of another id, baseline and geometry; \a datastrip are the last four digits of the
/// time its strip began at.
FoundScene version(const std::string &id, const std::string &baseline, const Json &geometry,
                   const std::string &datastrip)
{
  Json item = itemsOf(sSouth).at(0);
  Json &p = item["properties"];
  item["id"] = id;
  item["geometry"] = geometry;
  const std::string number = baseline.substr(0, 2) + baseline.substr(3);
  const std::string processed = (baseline < "05" ? "20180521T1210" : "20230521T1210") + datastrip.substr(2);
  p["s2:product_uri"] = "S2B_MSIL2A_20180521T100029_N" + number + "_R122_T33TWN_" + processed + ".SAFE";
  p["s2:datastrip_id"] = "S2B_OPER_MSI_L2A_DS_MPS__" + processed + "_S20180521T10" + datastrip + "_N" + baseline;
  p["s2:processing_baseline"] = baseline;
  p.erase("s2:generation_time");
  p.erase("s2:datatake_id");
  return sceneOf(item);
}

Json south()
{
  return itemsOf(sSouth).at(0)["geometry"];
}

Json north()
{
  return boxGeometry(15, 47.3, 16.46, 47.85);
}

Json whole()
{
  return itemsOf(sWhole).at(0)["geometry"];
}

std::vector<std::string> idsOf(const std::vector<FoundScene> &scenes)
{
  std::vector<std::string> ids;
  for (const FoundScene &found : scenes)
    ids.push_back(found.scene.id);
  return ids;
}

using Texts = std::vector<std::string>;

} // namespace

#define NEED_ANSWERS()                                                                                                 \
  if (!fs::exists(sAnswers))                                                                                           \
  GTEST_SKIP() << "real data missing: " << sAnswers << " (set NDVI_TEST_DATA)"

TEST(Duplicates, versionsOfEarthSearchAreNoParts)
{
  NEED_ANSWERS();
  // Their ids count versions: 0 is of baseline 02.14, 1 the same anew with 05.00.
  std::vector<FoundScene> scenes = scenesOf(versionsOfEarthSearch());
  ASSERT_EQ(scenes.size(), 16u);
  std::vector<LeftOut> leftOut;
  dropDuplicates(scenes, leftOut);
  EXPECT_EQ(scenes.size(), 8u);
  EXPECT_EQ(leftOut.size(), 8u);
  for (const FoundScene &found : scenes)
  {
    const std::string &id = found.scene.id;
    EXPECT_EQ(found.scene.baseline, "05.00");
    EXPECT_EQ(found.scene.versions, id.substr(0, 19) + "0_L2A was left out: baseline 02.14 is older than 05.00.");
  }
}

TEST(Duplicates, aCatalogWithoutProductNames)
{
  NEED_ANSWERS();
  std::vector<Json> items = versionsOfEarthSearch();
  for (Json &item : items)
  {
    for (const char *key : {"s2:product_uri", "s2:datatake_id", "s2:datastrip_id"})
      item["properties"].erase(key);
  }
  // The product itself is among them, as another catalog describes it: its time is that of the datatake.
  items.push_back(versionsOfEarthSearch()[1]);
  items.back()["properties"]["datetime"] = "2020-03-05T10:30:21.024Z";
  std::vector<FoundScene> scenes = scenesOf(items);
  EXPECT_FALSE(scenes[0].datatake);
  EXPECT_TRUE(scenes.back().datatake);
  std::vector<LeftOut> leftOut;
  dropDuplicates(scenes, leftOut);
  EXPECT_EQ(scenes.size(), 8u);
  EXPECT_EQ(leftOut.size(), 9u);
}

TEST(Duplicates, theDatatakeWhereOnlyItsIdTells)
{
  NEED_ANSWERS();
  Json item = versionsOfEarthSearch()[0];
  item["properties"].erase("s2:product_uri");
  EXPECT_EQ(formatTimestamp(sceneOf(item).datatake.value_or(0)), "2020-03-05T10:30:21Z");
  item["properties"]["s2:datatake_id"] = "GS2A_";
  EXPECT_FALSE(sceneOf(item).datatake);
}

TEST(Duplicates, acquisitionsOfDifferentDaysStay)
{
  NEED_ANSWERS();
  std::vector<FoundScene> scenes;
  for (const auto &entry : fs::directory_iterator(sAnswers + sByBaseline))
    scenes.push_back(sceneOf(itemsOf(sByBaseline + entry.path().filename().string()).at(0)));
  for (const char *file : {"planetarycomputer_s2l2a_35MNM_2020junjul_13items.geojson", "cdse_v1_s2l2a_search.json",
                           "planetarycomputer_s2l2a_search_33items.json", "earthsearch_v1_s2l2a_plus_landsat.json"})
  {
    for (FoundScene &found : scenesOf(itemsOf(file)))
      scenes.push_back(std::move(found));
  }
  ASSERT_EQ(scenes.size(), 15u + 13 + 4 + 33 + 2);
  std::vector<LeftOut> leftOut;
  dropDuplicates(scenes, leftOut);
  EXPECT_EQ(scenes.size(), 67u);
  noteDuplicates(scenes);
  for (const FoundScene &found : scenes)
    EXPECT_EQ(found.scene.versions, "") << found.scene.id;
}

TEST(Duplicates, partsStayWhateverTheirBaselines)
{
  NEED_ANSWERS();
  // 0.638 of the northern one, by OGR in Python on +proj=cea +ellps=WGS84 (geometries transformed, a and b):
  // a.Intersection(b).Area() / min(a.Area(), b.Area())
  for (const char *baseline : {"02.07", "05.00"})
  {
    std::vector<FoundScene> scenes{version("S", "02.07", south(), "0722"), version("N", baseline, north(), "0410")};
    std::vector<LeftOut> leftOut;
    dropDuplicates(scenes, leftOut);
    ASSERT_EQ(idsOf(scenes), (Texts{"S", "N"}));
    EXPECT_TRUE(leftOut.empty());
    EXPECT_EQ(scenes[0].scene.versions, "N is another part of the acquisition and no duplicate: they share 64 % of the "
                                        "ground of the smaller one.");
    EXPECT_EQ(scenes[1].scene.versions, "S is another part of the acquisition and no duplicate: they share 64 % of the "
                                        "ground of the smaller one.");
  }
}

TEST(Duplicates, ofTwoPartsInTwoVersionsTheNewerTwoStay)
{
  NEED_ANSWERS();
  const std::vector<FoundScene> all{
      version("S old", "02.07", south(), "0722"), version("N old", "02.07", north(), "0410"),
      version("S new", "05.00", south(), "0722"), version("N new", "05.00", north(), "0410")};
  std::vector<std::size_t> order{0, 1, 2, 3};
  do
  {
    std::vector<FoundScene> scenes;
    for (const std::size_t i : order)
      scenes.push_back(all[i]);
    std::vector<LeftOut> leftOut;
    dropDuplicates(scenes, leftOut);
    Texts ids = idsOf(scenes);
    std::sort(ids.begin(), ids.end());
    ASSERT_EQ(ids, (Texts{"N new", "S new"}));
    ASSERT_EQ(leftOut.size(), 2u);
    for (const FoundScene &found : scenes)
    {
      const std::string side = found.scene.id.substr(0, 1), other = side == "N" ? "S" : "N";
      EXPECT_EQ(found.scene.versions, other +
                                          " new is another part of the acquisition and no duplicate: they share 64 "
                                          "% of the ground of the smaller one. " +
                                          side + " old was left out: baseline 02.07 is older than 05.00.");
    }
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST(Duplicates, whatANewerPartDoesNotCoverIsSaid)
{
  NEED_ANSWERS();
  // By OGR in Python, as above, a.Difference(b).Area() / a.Area(): 0.2004 of the whole. The catalog says of the
  // part that 20.23 % of its pixels have no data.
  std::vector<FoundScene> scenes{version("W", "02.07", whole(), "0722"), version("S", "05.00", south(), "0722")};
  std::vector<LeftOut> leftOut;
  dropDuplicates(scenes, leftOut);
  ASSERT_EQ(idsOf(scenes), (Texts{"S"}));
  EXPECT_EQ(scenes[0].scene.versions,
            "W was left out: baseline 02.07 is older than 05.00. No scene kept covers 20 % of its ground.");
  ASSERT_EQ(leftOut.size(), 1u);
  EXPECT_TRUE(contains(leftOut[0].reason, "No scene kept covers 20 % of its ground.")) << leftOut[0].reason;

  // Two newer parts together leave out 0.0014 of it (a.Difference(b).Difference(c)).
  scenes = {version("W", "02.07", whole(), "0722"), version("S", "05.00", south(), "0722"),
            version("N", "05.00", north(), "0410")};
  leftOut.clear();
  dropDuplicates(scenes, leftOut);
  EXPECT_EQ(idsOf(scenes), (Texts{"S", "N"}));
  ASSERT_EQ(leftOut.size(), 1u);
  EXPECT_FALSE(contains(leftOut[0].reason, "covers")) << leftOut[0].reason;

  // The newer whole stands for both older parts.
  scenes = {version("W", "05.00", whole(), "0722"), version("S", "02.07", south(), "0722"),
            version("N", "02.07", north(), "0410")};
  leftOut.clear();
  dropDuplicates(scenes, leftOut);
  EXPECT_EQ(idsOf(scenes), (Texts{"W"}));
  EXPECT_EQ(scenes[0].scene.versions, "S was left out: baseline 02.07 is older than 05.00. "
                                      "N was left out: baseline 02.07 is older than 05.00.");
}

TEST(Duplicates, whatTwoPartsTogetherCoverIsNoThird)
{
  NEED_ANSWERS();
  const Json middle = boxGeometry(15.1, 47.0, 16.4, 47.7), lower = boxGeometry(15, 46.9, 16.4, 47.35),
             upper = boxGeometry(15, 47.3, 16.4, 47.8);
  std::vector<FoundScene> scenes{version("middle", "02.07", middle, "0722"), version("lower", "05.00", lower, "0722"),
                                 version("upper", "05.00", upper, "0410")};
  std::vector<LeftOut> leftOut;
  dropDuplicates(scenes, leftOut);
  EXPECT_EQ(idsOf(scenes), (Texts{"lower", "upper"}));
}

TEST(Duplicates, partsAcrossTheAntimeridian)
{
  NEED_ANSWERS();
  const Json upper = boxGeometry(179.5, -16.9, -179.5, -16.4), lower = boxGeometry(179.5, -17.3, -179.5, -16.85),
             both = {{"type", "MultiPolygon"},
                     {"coordinates",
                      {boxGeometry(179.5, -16.9, 180, -16.4)["coordinates"],
                       boxGeometry(-180, -16.9, -179.5, -16.4)["coordinates"]}}};
  std::vector<FoundScene> scenes{version("upper", "05.00", upper, "0410"), version("lower", "02.07", lower, "0722"),
                                 version("upper old", "02.07", both, "0410")};
  std::vector<LeftOut> leftOut;
  dropDuplicates(scenes, leftOut);
  EXPECT_EQ(idsOf(scenes), (Texts{"upper", "lower"}));
  EXPECT_EQ(leftOut.size(), 1u);
}

TEST(Duplicates, withoutFootprintsDatastripsDecide)
{
  NEED_ANSWERS();
  // A box around all is no footprint.
  const auto boxOnly = [](FoundScene found)
  {
    found.isOutline = true;
    return found;
  };
  std::vector<FoundScene> scenes{boxOnly(version("S", "02.07", south(), "0722")),
                                 boxOnly(version("N", "02.07", south(), "0410"))};
  std::vector<LeftOut> leftOut;
  dropDuplicates(scenes, leftOut);
  ASSERT_EQ(idsOf(scenes), (Texts{"S", "N"}));
  EXPECT_EQ(scenes[0].scene.versions,
            "N is another part of the acquisition and no duplicate: it comes from another datastrip.");

  scenes = {boxOnly(version("S", "02.07", south(), "0722")), boxOnly(version("N", "05.00", north(), "0410"))};
  dropDuplicates(scenes, leftOut);
  EXPECT_EQ(idsOf(scenes), (Texts{"N"}));

  // An item without geometry has its box.
  Json item = itemsOf(sSouth).at(0);
  EXPECT_FALSE(sceneOf(item).isOutline);
  item["geometry"] = nullptr;
  EXPECT_TRUE(sceneOf(item).isOutline);
  EXPECT_FALSE(sceneOf(item).scene.footprint.empty());
}

TEST(Duplicates, whereAllAreKeptEachNamesTheOthers)
{
  NEED_ANSWERS();
  std::vector<FoundScene> scenes{version("a", "02.07", south(), "0722"), version("b", "02.08", south(), "0722")};
  noteDuplicates(scenes);
  EXPECT_EQ(scenes[0].scene.versions, "Of the same tile and sensing time: b.");
  EXPECT_EQ(scenes[1].scene.versions, "Of the same tile and sensing time: a.");

  for (const char *id : {"c", "d", "e"})
    scenes.push_back(version(id, "02.07", south(), "0722"));
  scenes.push_back(scenes[4]);
  scenes[5].path = "/other/e.json";
  noteDuplicates(scenes);
  EXPECT_TRUE(contains(scenes[4].scene.versions, " and 2 more.")) << scenes[4].scene.versions;

  // Many left out: three are named.
  std::vector<LeftOut> leftOut;
  dropDuplicates(scenes, leftOut);
  ASSERT_EQ(idsOf(scenes), (Texts{"b"}));
  EXPECT_EQ(leftOut.size(), 5u);
  EXPECT_EQ(scenes[0].scene.versions, "a was left out: baseline 02.07 is older than 02.08. "
                                      "c was left out: baseline 02.07 is older than 02.08. "
                                      "d was left out: baseline 02.07 is older than 02.08. 2 more are not named here.");
}

TEST(Duplicates, reasons)
{
  NEED_ANSWERS();
  const auto noteFor = [](const FoundScene &kept, const FoundScene &dropped)
  {
    std::vector<FoundScene> scenes{kept, dropped};
    std::vector<LeftOut> leftOut;
    dropDuplicates(scenes, leftOut);
    EXPECT_EQ(scenes.size(), 1u);
    EXPECT_EQ(scenes.front().path, kept.path);
    return scenes.front().scene.versions;
  };
  FoundScene kept = version("kept", "02.07", south(), "0722"), other = version("other", "02.07", south(), "0722");
  kept.missing.clear();
  EXPECT_EQ(noteFor(kept, other), "other was left out: it is incomplete.");
  other.missing.clear();
  EXPECT_EQ(noteFor(kept, other), "other was left out: it is the same and was found later.");
  other.processed = *kept.processed - 1000;
  EXPECT_EQ(noteFor(kept, other), "other was left out: it was processed earlier.");
  other.scene.baseline.clear();
  EXPECT_EQ(noteFor(kept, other), "other was left out: its baseline is unknown.");
  // Where ids are the same, the paths tell which is which.
  other.scene.id = kept.scene.id;
  EXPECT_EQ(noteFor(kept, other), "/items/other.json was left out: its baseline is unknown.");
}
