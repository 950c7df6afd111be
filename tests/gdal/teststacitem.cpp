#include "foldertree.h"
#include "io/products/jsonreader.h"
#include "io/products/stacitem.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

const std::string sAnswers = std::string(NDVI_TEST_DATA) + "/stac_api_responses/";

const SensorPatterns &sensors()
{
  static const SensorPatterns patterns = loadSensorPatterns(std::string(NDVI_SOURCE_DIR) + "/metadata/sensors");
  return patterns;
}

/// The first item of a recorded answer, as scene.
FoundScene firstOf(const std::string &file, const BandRequest &request = {}, std::size_t index = 0)
{
  const Json document = Json::parse(readAll(sAnswers + file), nullptr, false);
  const std::vector<const Json *> items = stacItems(document);
  return index < items.size() ? readStacItem(*items[index], sAnswers + file, sensors(), request) : FoundScene();
}

/// An item with local bands beside it.
Json localItem(const TempFolder &temp, const std::string &red = "red", const std::string &nir = "nir")
{
  writeText(temp.path("B04.tif"), tifBytes());
  writeText(temp.path("B08.tif"), tifBytes());
  Json item = Json::parse(R"({"type":"Feature","stac_version":"1.0.0","id":"item1",
    "properties":{"datetime":"2024-03-01T10:10:21Z","platform":"sentinel-2a","eo:cloud_cover":3.5},
    "geometry":{"type":"Polygon","coordinates":[[[9,46],[10,46],[10,47],[9,47],[9,46]]]}})");
  item["assets"][red]["href"] = "B04.tif";
  item["assets"][nir]["href"] = "./B08.tif";
  return item;
}

FoundScene readLocal(const TempFolder &temp, const Json &item, const BandRequest &request = {})
{
  return readStacItem(item, temp.path("item.json"), sensors(), request);
}

} // namespace

#define NEED_ANSWERS()                                                                                                 \
  if (!fs::exists(sAnswers))                                                                                           \
  GTEST_SKIP() << "real data missing: " << sAnswers << " (set NDVI_TEST_DATA)"

TEST(StacItem, keyPairOfTheSameBaseline)
{
  NEED_ANSWERS();
  const std::string folder = "earthsearch_v1_items_33TWN_by_baseline/";
  // Offset applied already, whatever raster:bands says.
  const FoundScene applied = firstOf(folder + "S2B_33TWN_20220130_0_L2A.json");
  EXPECT_EQ(applied.scene.baseline, "04.00");
  EXPECT_EQ(applied.scene.offsetRed, 0);
  EXPECT_EQ(applied.scene.offsetNir, 0);
  EXPECT_EQ(applied.scene.offsetSource, OffsetSource::Stac);
  // Not applied, so −0.1 counts.
  const FoundScene open = firstOf(folder + "S2B_33TWN_20220226_0_L2A.json");
  EXPECT_EQ(open.scene.baseline, "04.00");
  EXPECT_EQ(open.scene.offsetRed, -1000);
  EXPECT_EQ(open.scene.offsetNir, -1000);
  EXPECT_EQ(open.scene.offsetSource, OffsetSource::Stac);
  for (const auto &entry : fs::directory_iterator(sAnswers + folder))
  {
    const FoundScene found = firstOf(folder + entry.path().filename().string());
    EXPECT_EQ(found.scene.quantification, 10000);
    EXPECT_EQ(found.scene.tile, "T33TWN");
    EXPECT_EQ(found.scene.offsetSource, OffsetSource::Stac);
    EXPECT_EQ(found.scene.offsetRed, found.scene.id == open.scene.id ? -1000 : 0) << found.scene.id;
    EXPECT_FALSE(found.missing.empty()); // remote
  }
}

TEST(StacItem, publishers)
{
  NEED_ANSWERS();
  const FoundScene c1 = firstOf("earthsearch_v1_c1_item.json");
  EXPECT_EQ(c1.scene.offsetRed, -1000);
  EXPECT_EQ(c1.scene.offsetSource, OffsetSource::Stac);
  EXPECT_EQ(c1.scene.tile, "T20EPT");
  EXPECT_EQ(c1.scene.relativeOrbit, "095");

  const FoundScene v0 = firstOf("earthsearch_v0_s2cogs_limit1.json");
  EXPECT_EQ(v0.scene.offsetRed, 0);
  EXPECT_EQ(v0.scene.offsetSource, OffsetSource::Stac);
  EXPECT_EQ(v0.scene.platform, "Sentinel-2B");
  EXPECT_EQ(v0.scene.tile, "T20EPT");
  EXPECT_EQ(v0.scene.level, "L2A");
  EXPECT_EQ(v0.scene.cloudCover, 0);

  const FoundScene planetary = firstOf("planetarycomputer_s2l2a_items_limit1.json");
  EXPECT_EQ(planetary.scene.offsetRed, -1000);
  EXPECT_EQ(planetary.scene.offsetSource, OffsetSource::Baseline);
  EXPECT_EQ(planetary.scene.tile, "T53NKG");
  EXPECT_EQ(planetary.scene.relativeOrbit, "074");
  const FoundScene older = firstOf("planetarycomputer_s2l2a_search_33items.json");
  EXPECT_EQ(older.scene.offsetRed, 0);
  EXPECT_EQ(older.scene.offsetSource, OffsetSource::Baseline);

  const FoundScene cdse = firstOf("cdse_v1_s2c_n0512.json");
  EXPECT_EQ(cdse.scene.offsetNir, -1000);
  EXPECT_EQ(cdse.scene.offsetSource, OffsetSource::Stac);
  EXPECT_EQ(cdse.scene.platform, "Sentinel-2C");
  EXPECT_EQ(cdse.scene.tile, "T55WFR");
  EXPECT_EQ(cdse.scene.baseline, "05.12");
  EXPECT_EQ(cdse.scene.nodata, 0);
  EXPECT_TRUE(contains(cdse.missing.at(0), "B04_10m"));
  EXPECT_TRUE(contains(firstOf("cdse_v1_s2c_n0512.json", {"B8A", 60}).missing.at(1), "B8A_60m"));
  EXPECT_TRUE(contains(firstOf("cdse_v1_s2c_n0512.json", {"B8A", 10}).missing.at(0), "NIR_BAND B08 and RESOLUTION 10"));

  const FoundScene l1c = firstOf("earthsearch_v1_s2l1c_search.json");
  EXPECT_EQ(l1c.scene.level, "L1C");
  EXPECT_EQ(l1c.scene.offsetRed, -1000);
  EXPECT_EQ(l1c.scene.maskType, MaskType::None);

  const FoundScene landsat = firstOf("earthsearch_v1_s2l2a_plus_landsat.json", {}, 1);
  EXPECT_EQ(landsat.scene.platform, "Landsat-8");
  EXPECT_DOUBLE_EQ(landsat.scene.offsetRed, -0.2 / 0.0000275);
  EXPECT_DOUBLE_EQ(landsat.scene.quantification, 1 / 0.0000275);
  EXPECT_EQ(landsat.scene.tile, "033032");
}

TEST(StacItem, allItemsOfAnAnswer)
{
  NEED_ANSWERS();
  const Json document = Json::parse(readAll(sAnswers + "planetarycomputer_s2l2a_search_33items.json"));
  EXPECT_EQ(stacItems(document).size(), 33u);
  EXPECT_TRUE(stacItems(Json::parse(readAll(sAnswers + "planetarycomputer_s2l2a_collection.json"))).empty());
}

TEST(StacItem, localAssets)
{
  const TempFolder temp;
  const FoundScene found = readLocal(temp, localItem(temp));
  EXPECT_TRUE(found.missing.empty()) << found.missing.at(0);
  EXPECT_EQ(found.scene.red.path, temp.path("B04.tif"));
  EXPECT_EQ(found.scene.nir.path, temp.path("B08.tif"));
  EXPECT_EQ(found.scene.cloudCover, 3.5);
  EXPECT_EQ(found.scene.offsetSource, OffsetSource::Assumed);
  EXPECT_FALSE(found.assumedFor.empty());
  EXPECT_EQ(boundingBox(found.scene.footprint).yMax, 47);
}

TEST(StacItem, offsetRules)
{
  const TempFolder temp;
  Json item = localItem(temp);
  const auto offset = [&temp](const Json &of) { return readLocal(temp, of).scene.offsetRed; };
  item["properties"]["s2:processing_baseline"] = "05.00";
  EXPECT_EQ(offset(item), -1000);
  EXPECT_EQ(readLocal(temp, item).scene.offsetSource, OffsetSource::Baseline);
  // The flag alone says "not applied": the baseline decides.
  item["properties"]["earthsearch:boa_offset_applied"] = false;
  EXPECT_EQ(offset(item), -1000);
  for (const char *key : {"red", "nir"})
    item["assets"][key]["raster:bands"] = Json::parse(R"([{"scale":0.0001,"offset":0}])");
  EXPECT_EQ(offset(item), 0);
  EXPECT_EQ(readLocal(temp, item).scene.offsetSource, OffsetSource::Stac);
  // STAC 1.1, in the asset and in its bands.
  for (const char *key : {"red", "nir"})
    item["assets"][key] = {{"href", "B04.tif"}, {"raster:scale", 0.0001}, {"raster:offset", -0.1}};
  EXPECT_EQ(offset(item), -1000);
  for (const char *key : {"red", "nir"})
    item["assets"][key] =
        Json::parse(R"({"href":"B04.tif","bands":[{"raster:scale":0.0002,"raster:offset":-0.1,"nodata":7}]})");
  EXPECT_EQ(offset(item), -500);
  EXPECT_EQ(readLocal(temp, item).scene.quantification, 5000);
  EXPECT_EQ(readLocal(temp, item).scene.nodata, 7);
  item["properties"]["earthsearch:boa_offset_applied"] = true;
  EXPECT_EQ(offset(item), 0);
}

TEST(StacItem, scalesThatDoNotFit)
{
  const TempFolder temp;
  Json item = localItem(temp);
  item["assets"]["red"]["raster:scale"] = 0.0001;
  item["assets"]["nir"]["raster:scale"] = 0.001;
  EXPECT_TRUE(contains(readLocal(temp, item).missing.at(0), "different scales"));
  item["assets"]["red"]["raster:scale"] = 0;
  EXPECT_FALSE(readLocal(temp, item).missing.empty());
}

TEST(StacItem, localSetOfKeysGoesBeforeARemoteOne)
{
  const TempFolder temp;
  Json item = localItem(temp, "red-jp2", "nir-jp2");
  item["assets"]["red"]["href"] = "https://example.com/B04.tif";
  item["assets"]["nir"]["href"] = "s3://bucket/B08.tif";
  const FoundScene found = readLocal(temp, item);
  EXPECT_TRUE(found.missing.empty());
  EXPECT_EQ(found.scene.red.path, temp.path("B04.tif"));
  item["assets"].erase("red-jp2");
  EXPECT_TRUE(contains(readLocal(temp, item).missing.at(0), "not a local file (https://example.com"));
}

TEST(StacItem, hrefs)
{
  const TempFolder temp;
  writeText(temp.path("a b.tif"), tifBytes());
  const std::string folder = temp.path("sub");
  EXPECT_EQ(resolveStacHref("../a b.tif", folder).path, temp.path("a b.tif"));
  EXPECT_EQ(resolveStacHref("../a%20b.tif", folder).path, temp.path("a b.tif"));
  EXPECT_EQ(resolveStacHref("file://" + temp.path("a%20b.tif"), folder).path, temp.path("a b.tif"));
  EXPECT_EQ(resolveStacHref(temp.path("a b.tif"), folder).path, temp.path("a b.tif"));
  EXPECT_EQ(resolveStacHref("/vsizip/x.zip/a.tif", folder).path, "/vsizip/x.zip/a.tif");
  for (const char *href :
       {"https://a/b.tif", "s3://a/b", "/vsicurl/https://a/b", "/vsis3/a/b", "/vsizip//vsicurl/https://a",
        "/vsizip/vsicurl/https://a/b.zip/c.tif", "/vsizip/{/vsigs/a/b.zip}/c.tif", "/vsitar//vsizip//vsiaz/a/b",
        "/vsistdin/", "file:///vsicurl/http:/127.0.0.1/b", "file:///%76sicurl/a", "/%76sis3/a/b"})
    EXPECT_TRUE(resolveStacHref(href, folder).remote) << href;
  // Up to the root and into GDAL's file systems.
  std::string up;
  for (int i = 0; i < 40; ++i)
    up += "../";
  EXPECT_TRUE(resolveStacHref(up + "vsicurl?url=https%3A%2F%2Fa%2Fb.tif", folder).remote);
  EXPECT_TRUE(resolveStacHref(up + "vsis3/a/b.tif", folder).remote);
  EXPECT_FALSE(resolveStacHref("/vsizip//vsitar/a.tar/b.zip/vsis3/c.tif", folder).remote);
}

TEST(StacItem, missingAssetFile)
{
  const TempFolder temp;
  Json item = localItem(temp);
  fs::remove(temp.path("B08.tif"));
  const FoundScene found = readLocal(temp, item);
  EXPECT_TRUE(contains(found.missing.at(0), "B08.tif does not exist")) << found.missing.at(0);
  EXPECT_FALSE(found.scene.red.isEmpty());
}

TEST(StacItem, otherSensorsAndOtherKeys)
{
  const TempFolder temp;
  Json item = localItem(temp);
  item["properties"]["platform"] = "terra";
  EXPECT_TRUE(contains(readLocal(temp, item).missing.at(0), "not known here (Terra)"));
  item["properties"]["platform"] = "sentinel-2a";
  item["assets"] = {{"visual", {{"href", "TCI.tif"}}}};
  EXPECT_TRUE(contains(readLocal(temp, item).missing.at(0), "it has: visual"));
  // Without any platform the keys decide.
  item = localItem(temp, "B04", "B08");
  item["properties"].erase("platform");
  EXPECT_TRUE(readLocal(temp, item).missing.empty());
}

TEST(StacItem, strangeDocuments)
{
  for (const char *text : {"null", "1", "[]", "{}", R"({"type":"Feature"})", R"({"features":[1,null,{}]})",
                           R"({"type":"Feature","assets":[]})"})
    EXPECT_TRUE(stacItems(Json::parse(text)).empty()) << text;
  const TempFolder temp;
  const Json item = Json::parse(R"({"type":"Feature","id":7,"assets":{"red":{"href":1},"nir":null},
    "bbox":["a"],"geometry":{"type":"Polygon","coordinates":[[["x",1]],3]},
    "properties":{"datetime":5,"eo:cloud_cover":"many","platform":["sentinel-2a"],"sat:relative_orbit":1e99,
    "mgrs:utm_zone":{},"s2:processing_baseline":5}})");
  const FoundScene found = readLocal(temp, item);
  EXPECT_FALSE(found.missing.empty());
  EXPECT_EQ(found.scene.id, "item");
  EXPECT_FALSE(found.scene.cloudCover);
}

TEST(StacItem, numbersBeyondTheirType)
{
  const TempFolder temp;
  Json item = localItem(temp);
  for (const char *number : {"1e300", "-1e300", "4294967297", "33.7"})
  {
    item["properties"]["mgrs:utm_zone"] = Json::parse(number);
    item["properties"]["mgrs:latitude_band"] = "T";
    item["properties"]["mgrs:grid_square"] = "WN";
    item["properties"]["sat:relative_orbit"] = Json::parse(number);
    item["properties"]["eo:cloud_cover"] = Json::parse(number);
    const FoundScene found = readLocal(temp, item);
    EXPECT_EQ(found.scene.tile, std::string(number) == "33.7" ? "T33TWN" : "");
    EXPECT_EQ(found.scene.relativeOrbit, std::string(number) == "33.7" ? "033" : "");
    EXPECT_TRUE(found.missing.empty());
  }
}

TEST(StacItem, anotherSensorIsDataNotCode)
{
  // HLS v2.0 as LP DAAC and the Planetary Computer name its assets (HLS User Guide v2.0: reflectance × 10000, −9999).
  const TempFolder temp;
  for (const char *band : {"B04.tif", "B05.tif", "B08.tif", "B8A.tif", "Fmask.tif"})
    writeText(temp.path(band), tifBytes());
  for (const auto &[collection, nirBand, nir] :
       {std::make_tuple("HLSS30_2.0", "B8A", "B8A.tif"), std::make_tuple("hls2-s30", "B08", "B08.tif"),
        std::make_tuple("HLSL30_2.0", "B8A", "B05.tif"), std::make_tuple("hls2-l30", "B08", "B05.tif")})
  {
    SCOPED_TRACE(collection);
    Json item = Json::parse(R"({"type":"Feature","stac_version":"1.0.0","id":"HLS.S30.T32TPS.2024061T101021.v2.0",
      "properties":{"datetime":"2024-03-01T10:10:21Z","eo:cloud_cover":7,"platform":"sentinel-2a"}})");
    item["collection"] = collection;
    for (const char *band : {"B04", "B05", "B08", "B8A", "Fmask"})
      item["assets"][band]["href"] = std::string("./") + band + ".tif";
    const FoundScene found = readLocal(temp, item, {nirBand, 10});
    EXPECT_TRUE(found.missing.empty());
    EXPECT_EQ(found.scene.red.path, temp.path("B04.tif"));
    EXPECT_EQ(found.scene.nir.path, temp.path(nir));
    EXPECT_EQ(found.scene.scl.path, temp.path("Fmask.tif"));
    EXPECT_EQ(found.scene.maskType, MaskType::Fmask);
    EXPECT_EQ(found.scene.quantification, 10000);
    EXPECT_EQ(found.scene.offsetRed, 0);
    EXPECT_EQ(found.scene.nodata, -9999);
    const bool isS30 = std::string(nir) != "B05.tif";
    item["id"] = isS30 ? "HLS.S30.T32TPS.2024061T101021.v2.0" : "HLS.L30.T32TPS.2024061T101021.v2.0";
    EXPECT_EQ(readLocal(temp, item, {nirBand, 10}).scene.tile, "T32TPS") << "by the id alone";
    item["properties"]["s2:mgrs_tile"] = "33UUP";
    EXPECT_EQ(readLocal(temp, item, {nirBand, 10}).scene.tile, "T33UUP");
    item["id"] = "another";
    item["properties"].erase("s2:mgrs_tile");
    EXPECT_EQ(readLocal(temp, item, {nirBand, 10}).scene.tile, "");
  }
}
