#include "foldertree.h"
#include "io/products/safemetadata.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

const std::string sData = std::string(NDVI_TEST_DATA) + "/safe_metadata/";

struct Expected
{
  const char *file;
  const char *level;
  const char *baseline;
  const char *start;
  const char *orbit;
  double cloud;
  double offset; ///< of all three bands; 0 with an empty list
};

} // namespace

TEST(SafeMetadata, realFilesOfEachBaseline)
{
  if (!fs::exists(sData))
    GTEST_SKIP() << "real data missing: " << sData << " (set NDVI_TEST_DATA)";
  const Expected all[] = {
      {"L1C_N0209_20200717_MTD_MSIL1C.xml", "L1C", "02.09", "2020-07-17T22:19:41.024Z", "029", 5.4828, 0},
      {"L1C_N0301_20210908_MTD_MSIL1C.xml", "L1C", "03.01", nullptr, "133", 88.2972, 0},
      {"L1C_N0509_20230601_MTD_MSIL1C.xml", "L1C", "05.09", nullptr, "079", 0.0874914150915226, -1000},
      {"L1C_N0510_20240101_MTD_MSIL1C.xml", "L1C", "05.10", nullptr, "065", 16.896532105784, -1000},
      {"L2A_N0212_20190212_MTD_MSIL2A.xml", "L2A", "02.12", nullptr, "013", 51.580326, 0},
      {"L2A_N0214_20210122_MTD_MSIL2A.xml", "L2A", "02.14", nullptr, "081", 0.447807, 0},
      {"L2A_N0400_20220413_MTD_MSIL2A.xml", "L2A", "04.00", nullptr, "025", 98.944211, -1000},
      {"L2A_N0509_20230821_MTD_MSIL2A.xml", "L2A", "05.09", nullptr, "029", 59.050727, -1000},
      {"L2A_N0511_20240904_MTD_MSIL2A.xml", "L2A", "05.11", "2024-09-04T22:25:41.024Z", "029", 7.17e-4, -1000},
      {"EDITED_L2A_N0400_offset_minus7000_product_metadata.xml", "L2A", "04.00", "2022-04-01T08:36:01.024Z", "064",
       92.696983, -7000},
  };
  for (const Expected &e : all)
  {
    SCOPED_TRACE(e.file);
    std::string error;
    const auto m = readSafeMetadata(sData + e.file, error);
    ASSERT_TRUE(m) << error;
    EXPECT_EQ(m->level, e.level);
    EXPECT_EQ(m->baseline, e.baseline);
    EXPECT_EQ(m->relativeOrbit, e.orbit);
    EXPECT_EQ(m->quantification, 10000);
    EXPECT_NEAR(m->cloudCover.value(), e.cloud, 1e-12);
    ASSERT_TRUE(m->start);
    if (e.start)
    {
      EXPECT_EQ(formatTimestamp(*m->start), e.start);
    }
    EXPECT_EQ(m->offsets.empty(), e.offset == 0);
    for (const int band : {3, 7, 8})
      EXPECT_EQ(m->offsets.empty() ? 0 : m->offsets.at(band), e.offset);
    EXPECT_FALSE(m->footprint.empty());
    EXPECT_TRUE(m->platform == "Sentinel-2A" || m->platform == "Sentinel-2B") << m->platform;
    EXPECT_FALSE(m->productName.empty());
  }
}

TEST(SafeMetadata, realGranuleFiles)
{
  if (!fs::exists(sData))
    GTEST_SKIP() << "real data missing: " << sData << " (set NDVI_TEST_DATA)";
  std::string error;
  const auto m = readGranuleMetadata(sData + "L2A_N0400_20220413_MTD_TL.xml", error);
  ASSERT_TRUE(m) << error;
  EXPECT_EQ(m->tile, "T33XWJ");
  EXPECT_EQ(formatTimestamp(*m->sensing), "2022-04-13T15:08:07.846Z");
  EXPECT_NEAR(m->cloudCover.value(), 98.944211, 1e-12);
  EXPECT_NEAR(boundingBox(m->footprint).xMin, 14.9989, 1e-3);
  for (const char *file : {"L1C_N0301_20210908_MTD_TL.xml", "L2A_N0212_20190212_MTD_TL.xml"})
    EXPECT_TRUE(readGranuleMetadata(sData + file, error)) << error;
}

TEST(SafeMetadata, whatIsNoMetadata)
{
  const TempFolder temp;
  const auto read = [&temp](const std::string &text)
  {
    writeText(temp.path("x.xml"), text);
    std::string error;
    EXPECT_FALSE(readSafeMetadata(temp.path("x.xml"), error));
    EXPECT_FALSE(readGranuleMetadata(temp.path("x.xml"), error));
    EXPECT_FALSE(readSafeManifest(temp.path("x.xml"), error));
    return error;
  };
  EXPECT_TRUE(contains(read("<a><b></a>"), "not well-formed"));
  EXPECT_TRUE(contains(read("<a/>"), "no Sentinel-2 metadata"));
  EXPECT_FALSE(read("").empty());
  EXPECT_FALSE(read(std::string("\0\1\2<<<>>>", 9)).empty());
  // Deeper than the call stack.
  std::string deep;
  for (int i = 0; i < 200000; ++i)
    deep += "<a>";
  EXPECT_FALSE(read(deep).empty());
  std::string error;
  EXPECT_FALSE(readSafeMetadata(temp.path("missing.xml"), error));
  EXPECT_TRUE(contains(error, "does not exist"));
}

TEST(SafeMetadata, valuesOutOfRangeAreUnknown)
{
  const TempFolder temp;
  writeText(temp.path("x.xml"),
            "<P><PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL><Cloud_Coverage_Assessment>n/a</Cloud_Coverage_Assessment>"
            "<BOA_QUANTIFICATION_VALUE>-1</BOA_QUANTIFICATION_VALUE><SENSING_ORBIT_NUMBER>0</SENSING_ORBIT_NUMBER>"
            "<BOA_ADD_OFFSET band_id=\"1e300\">-1000</BOA_ADD_OFFSET>"
            "<PRODUCT_START_TIME>2024-02-30T00:00:00Z</PRODUCT_START_TIME><EXT_POS_LIST>1 2 3</EXT_POS_LIST></P>");
  std::string error;
  const auto m = readSafeMetadata(temp.path("x.xml"), error);
  ASSERT_TRUE(m) << error;
  EXPECT_FALSE(m->cloudCover);
  EXPECT_FALSE(m->quantification);
  EXPECT_FALSE(m->start);
  EXPECT_EQ(m->offsets.count(3), 0u) << "a list that is malformed is there, but has no band of ours";
  EXPECT_FALSE(m->offsets.empty());
  EXPECT_EQ(m->relativeOrbit, "");
  EXPECT_TRUE(m->footprint.empty());
}

TEST(SafeMetadata, entitiesAreNotExpanded)
{
  // "Billion laughs", and an entity that is the text of a file: neither grows nor tells anything.
  const TempFolder temp;
  writeText(temp.path("secret.txt"), "03.00");
  std::string xml =
      "<?xml version=\"1.0\"?><!DOCTYPE P [<!ENTITY e0 \"ha\"><!ENTITY s SYSTEM \"" + temp.path("secret.txt") + "\">";
  for (int i = 1; i < 40; ++i)
  {
    const std::string last = "&e" + std::to_string(i - 1) + ";";
    xml += "<!ENTITY e" + std::to_string(i) + " \"" + last + last + last + last + "\">";
  }
  xml += "]><P><PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL><PROCESSING_BASELINE>&s;</PROCESSING_BASELINE>"
         "<SPACECRAFT_NAME>&e39;</SPACECRAFT_NAME></P>";
  writeText(temp.path("x.xml"), xml);
  std::string error;
  const auto m = readSafeMetadata(temp.path("x.xml"), error);
  ASSERT_TRUE(m) << error;
  EXPECT_LE(m->baseline.size(), 3u) << m->baseline;
  EXPECT_LE(m->platform.size(), 5u) << m->platform;
}

TEST(SafeMetadata, filesOfAnySizeAreRefusedUnread)
{
  // 1 GiB that takes no room on disk: the size alone decides.
  const TempFolder temp;
  writeText(temp.path("x.xml"), "<P><PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL></P>");
  fs::resize_file(temp.path("x.xml"), std::uintmax_t{1} << 30);
  std::string error;
  EXPECT_FALSE(readSafeMetadata(temp.path("x.xml"), error));
  EXPECT_EQ(error, temp.path("x.xml") + " is larger than 16 MiB and was not read.");
}

TEST(SafeMetadata, theCrsOfATileIsNoFileName)
{
  const TempFolder temp;
  writeText(temp.path("crs.wkt"), "EPSG:32632");
  const auto footprintWith = [&temp](const std::string &crs)
  {
    writeText(temp.path("x.xml"),
              "<T><Tile_Geocoding><HORIZONTAL_CS_CODE>" + crs +
                  "</HORIZONTAL_CS_CODE><Size resolution=\"10\"><NROWS>100</NROWS><NCOLS>100</NCOLS></Size>"
                  "<Geoposition resolution=\"10\"><ULX>500000</ULX><ULY>5200000</ULY><XDIM>10</XDIM><YDIM>-10</YDIM>"
                  "</Geoposition></Tile_Geocoding></T>");
    std::string error;
    const auto m = readGranuleMetadata(temp.path("x.xml"), error);
    EXPECT_TRUE(m) << error;
    return m ? m->footprint : MultiPolygon();
  };
  EXPECT_FALSE(footprintWith("EPSG:32632").empty());
  // GDAL would read the file, or ask the server.
  EXPECT_TRUE(footprintWith(temp.path("crs.wkt")).empty());
  EXPECT_TRUE(footprintWith("http://127.0.0.1:9/crs").empty());
}
