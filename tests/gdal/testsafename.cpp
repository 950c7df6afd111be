#include "io/products/safename.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(SafeName, compactProduct)
{
  const auto name = parseSafeProductName("S2B_MSIL2A_20240901T172859_N0511_R055_T13SFA_20240901T215725.SAFE");
  ASSERT_TRUE(name);
  EXPECT_EQ(name->platform, "Sentinel-2B");
  EXPECT_EQ(name->level, "L2A");
  EXPECT_EQ(formatTimestamp(*name->sensing), "2024-09-01T17:28:59Z");
  EXPECT_EQ(name->baseline, "05.11");
  EXPECT_EQ(name->relativeOrbit, "055");
  EXPECT_EQ(name->tile, "T13SFA");
  EXPECT_EQ(formatTimestamp(*name->processed), "2024-09-01T21:57:25Z");
}

TEST(SafeName, oldProduct)
{
  const auto name = parseSafeProductName(
      "/data/S2A_OPER_PRD_MSIL1C_PDMC_20160605T190424_R065_V20160605T101608_20160605T101722.SAFE.zip");
  ASSERT_TRUE(name);
  EXPECT_EQ(name->platform, "Sentinel-2A");
  EXPECT_EQ(name->level, "L1C");
  EXPECT_EQ(formatTimestamp(*name->sensing), "2016-06-05T10:16:08Z");
  EXPECT_EQ(formatTimestamp(*name->processed), "2016-06-05T19:04:24Z");
  EXPECT_EQ(name->relativeOrbit, "065");
  EXPECT_EQ(name->tile, "");
  EXPECT_EQ(name->baseline, "");
}

TEST(SafeName, datastrips)
{
  EXPECT_EQ(datastripSensing("S2A_OPER_MSI_L2A_DS_2APS_20230815T155057_S20230815T095630_N05.09"),
            "2023-08-15T09:56:30Z");
  EXPECT_EQ(datastripSensing("S2A_OPER_MSI_L2A_DS_2APS_20230815T155057"), "");
  EXPECT_EQ(datastripSensing("_S20"), "");
}

TEST(SafeName, whatIsNoProduct)
{
  for (const char *name : {"", "S2", "S1A_IW_GRDH_1SDV_20240901T172859_20240901T172924_055_1.SAFE", "scene1.SAFE",
                           "S2A_MSIL2A_20241301T172859_N0511_R055_T13SFA_20240901T215725", "S2_20240301_T32TPS_B04",
                           "____", "S2A_a_b_c_d_e"})
    EXPECT_FALSE(parseSafeProductName(name)) << name;
}

TEST(SafeName, idsWithoutEndings)
{
  EXPECT_EQ(safeProductId("/a/b/X.SAFE"), "X");
  EXPECT_EQ(safeProductId("X.SAFE.zip"), "X");
  EXPECT_EQ(safeProductId("X.zip"), "X");
  EXPECT_EQ(safeProductId("X"), "X");
  EXPECT_EQ(safeProductId(".SAFE"), ".SAFE");
}

TEST(SafeName, granules)
{
  const auto compact = parseSafeGranuleName("L2A_T13SFA_A039120_20240901T173815");
  ASSERT_TRUE(compact);
  EXPECT_EQ(compact->level, "L2A");
  EXPECT_EQ(compact->tile, "T13SFA");
  EXPECT_EQ(formatTimestamp(*compact->sensing), "2024-09-01T17:38:15Z");
  const auto old = parseSafeGranuleName("S2A_OPER_MSI_L1C_TL_SGS__20160605T153000_A004981_T32TPS_N02.02");
  ASSERT_TRUE(old);
  EXPECT_EQ(old->level, "L1C");
  EXPECT_EQ(old->tile, "T32TPS");
  EXPECT_EQ(old->baseline, "02.02");
  EXPECT_FALSE(old->sensing); // the time in it is that of the archiving
  EXPECT_FALSE(parseSafeGranuleName("IMG_DATA"));
}

TEST(SafeName, bands)
{
  const auto check = [](const char *stem, const char *band, int resolution)
  {
    const auto name = parseSafeBandName(stem);
    ASSERT_TRUE(name) << stem;
    EXPECT_EQ(name->band, band);
    EXPECT_EQ(name->resolution, resolution);
  };
  check("T13SFA_20240901T172859_B04_10m", "B04", 10);
  check("T13SFA_20240901T172859_SCL_20m", "SCL", 20);
  check("T33UUU_20170216T102101_B8A", "B8A", 0);
  check("L2A_T33UUU_20170216T102101_B04_10m", "B04", 10);
  check("S2A_OPER_MSI_L1C_TL_SGS__20160605T153000_A004981_T32TPS_B04", "B04", 0);
  check("S2A_USER_MSI_L2A_TL_SGS__20160605T153000_A004981_T32TPS_B04_10m", "B04", 10);
  check("S2A_USER_SCL_L2A_TL_SGS__20160605T153000_A004981_T32TPS_20m", "SCL", 20);
  EXPECT_FALSE(parseSafeBandName("MSK_CLDPRB_20m"));
  EXPECT_FALSE(parseSafeBandName("20m"));
  EXPECT_FALSE(parseSafeBandName(""));
}

TEST(SafeName, datatakes)
{
  EXPECT_EQ(formatTimestamp(datatakeStart("GS2A_20200305T103021_024558_N05.00").value_or(0)), "2020-03-05T10:30:21Z");
  for (const char *id : {"", "GS2A", "GS2A_20200305T103021", "XS2A_20200305T103021_024558", "GS2A_2020-03-05T10302_0"})
    EXPECT_FALSE(datatakeStart(id)) << id;
}

TEST(SafeName, offsetsFollowFromTheBaseline)
{
  EXPECT_EQ(baselineOffset("03.01"), 0);
  EXPECT_EQ(baselineOffset("04.00"), -1000);
  EXPECT_EQ(baselineOffset("05.11"), -1000);
  EXPECT_EQ(baselineOffset("00.01"), 0);
  EXPECT_EQ(baselineOffset("99.99"), -1000);
  EXPECT_FALSE(baselineOffset(""));
  EXPECT_FALSE(baselineOffset("5.11"));
  EXPECT_FALSE(baselineOffset("05.1x"));
}
