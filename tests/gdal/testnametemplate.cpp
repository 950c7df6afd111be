#include "io/products/nametemplate.h"
#include "io/products/sensorpatterns.h"
#include "model/error.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

using namespace ndvi;

namespace
{

const std::vector<std::string> sBands{"B04", "B08", "B8", "B8A", "SCL"};

std::optional<NameMatch> match(const std::string &text, const std::string &path, bool anyBand = false)
{
  return NameTemplate(text).match(path, sBands, anyBand);
}

} // namespace

TEST(NameTemplate, datesTilesAndBands)
{
  const auto m = match("S2_{date:yyyyMMdd}_{tile:T00AAA}_{band}", "/a/b/S2_20240301_T32TPS_B04");
  ASSERT_TRUE(m);
  EXPECT_EQ(m->band, "B04");
  EXPECT_EQ(formatTimestamp(*m->date), "2024-03-01T00:00:00Z");
  EXPECT_EQ(m->fields.at("tile"), "T32TPS");
  EXPECT_EQ(fillFields("x_{tile}_{date}_{nothing}", *m), "x_T32TPS_20240301_");
}

TEST(NameTemplate, caseDoesNotMatterAndTheLongestBandWins)
{
  EXPECT_EQ(match("s2_{date:yyyyMMdd}_{band}", "S2_20240301_b8a")->band, "B8A");
  EXPECT_EQ(match("s2_{date:yyyyMMdd}_{band}", "S2_20240301_B8")->band, "B8");
}

TEST(NameTemplate, dayOfYear)
{
  const char *text = "HLS.S30.{tile:T00AAA}.{date:yyyyDDDTHHmmss}.v2.0.{band}";
  EXPECT_EQ(formatTimestamp(*match(text, "HLS.S30.T32TPS.2024061T101021.v2.0.B04")->date), "2024-03-01T10:10:21Z");
  EXPECT_EQ(formatTimestamp(*match(text, "HLS.S30.T32TPS.2024366T101021.v2.0.B04")->date), "2024-12-31T10:10:21Z");
  EXPECT_FALSE(match(text, "HLS.S30.T32TPS.2023366T101021.v2.0.B04"));
}

TEST(NameTemplate, paths)
{
  const char *text = "tiles/{zone:09}/{latitude:A}/{square:AA}/{date:yyyy/M/d}/{sequence:09}/{band}";
  const auto m = match(text, "/x/tiles/19/U/DP/2017/7/29/0/B04");
  ASSERT_TRUE(m);
  EXPECT_EQ(formatDate(*m->date), "2017-07-29");
  EXPECT_EQ(m->fields.at("zone"), "19");
  EXPECT_EQ(formatDate(*match(text, "tiles/5/Q/KB/2017/12/1/10/B04")->date), "2017-12-01");
  EXPECT_FALSE(match(text, "/x/yiles/19/U/DP/2017/7/29/0/B04"));
  EXPECT_FALSE(match(text, "B04"));
}

TEST(NameTemplate, otherBandsAreLetThroughOnlyWhenAsked)
{
  const char *text = "S2_{date:yyyyMMdd}_{band}";
  EXPECT_FALSE(match(text, "S2_20240301_B02"));
  const auto m = match(text, "S2_20240301_B02", true);
  ASSERT_TRUE(m);
  EXPECT_EQ(m->band, "");
  EXPECT_FALSE(match(text, "S2_20240301", true));
  EXPECT_FALSE(match(text, "S2_20240301_", true));
}

TEST(NameTemplate, whatDoesNotFit)
{
  const char *text = "S2_{date:yyyyMMdd}_{tile:T00AAA}_{band}";
  for (const char *path : {"", "S2", "S2_20240230_T32TPS_B04", "S2_2024030_T32TPS_B04", "S2_20240301_T32TP_B04",
                           "S2_20240301_T32TPS_B04_x", "xS2_20240301_T32TPS_B04", "S2_20240301_T32TPS"})
    EXPECT_FALSE(match(text, path)) << path;
}

TEST(NameTemplate, malformedTemplates)
{
  for (const char *text : {"", "S2", "{band}{band}", "{band", "{tile}_{band}", "{band:00}", "}_{band}", "{:00}_{band}"})
    EXPECT_THROW(NameTemplate{text}, Error) << text;
}

TEST(SensorPatterns, shippedOnesAreRead)
{
  const SensorPatterns patterns = loadSensorPatterns(std::string(NDVI_SOURCE_DIR) + "/metadata/sensors");
  EXPECT_GE(patterns.files.size(), 9u);
  EXPECT_GE(patterns.stac.size(), 4u);
}

TEST(SensorPatterns, malformedOnesAreNamed)
{
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "ndvi_sensors_test";
  std::filesystem::create_directories(folder);
  EXPECT_THROW(loadSensorPatterns(folder.string() + "/none"), Error);
  for (
      const char *text :
      {"{", "[]", R"({"files":[{"name":"x"}]})", R"({"files":[1]})",
       R"({"files":[{"name":"x","templates":["{band}"],"extensions":["tif"],"red":["a"],"nir":["b"],"scale":0,"offset":0}]})",
       R"({"files":[{"name":"x","templates":["{band}"],"extensions":["tif"],"red":["a"],"nir":["b"],"scale":1}]})"})
  {
    std::ofstream(folder / "bad.json") << text;
    try
    {
      loadSensorPatterns(folder.string());
      ADD_FAILURE() << text;
    }
    catch (const Error &e)
    {
      EXPECT_EQ(e.code(), ErrorCode::Input);
      EXPECT_NE(std::string(e.what()).find("bad.json"), std::string::npos) << e.what();
    }
  }
  std::filesystem::remove_all(folder);
}

TEST(SensorPatterns, scalesOfReflectance)
{
  Scene scene;
  setScaleOffset(scene, 0.0001, -0.1, -0.1);
  EXPECT_EQ(scene.quantification, 10000);
  EXPECT_EQ(scene.offsetRed, -1000);
  setScaleOffset(scene, 0.0000275, -0.2, -0.2);
  EXPECT_DOUBLE_EQ(scene.quantification, 1 / 0.0000275);
  EXPECT_DOUBLE_EQ(scene.offsetNir, -0.2 / 0.0000275);
}
