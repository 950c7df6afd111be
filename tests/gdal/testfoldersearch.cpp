#include "foldertree.h"
#include "io/products/foldersearch.h"
#include "model/error.h"

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>
#include <set>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

void writeBands(const TempFolder &temp, const std::string &before, const std::string &after,
                const std::vector<std::string> &bands)
{
  for (const std::string &band : bands)
    writeText(temp.path(std::string(before).append(band).append(after)), tifBytes());
}

/// Cancels after some questions.
class CancelProgress : public SilentProgress
{
public:
  explicit CancelProgress(int after) : mLeft(after) {}
  bool isCancelled() override { return mLeft-- <= 0; }

private:
  int mLeft;
};

} // namespace

TEST(FolderSearch, folderThatIsNone)
{
  const TempFolder temp;
  EXPECT_THROW(search(queryFor(temp.path("nothing"))), Error);
  EXPECT_THROW(search(queryFor("")), Error);
  writeText(temp.path("file"), "x");
  EXPECT_THROW(search(queryFor(temp.path("file"))), Error);
  EXPECT_TRUE(search(queryFor(temp.path())).scenes.empty());
}

TEST(FolderSearch, cancelling)
{
  const TempFolder temp;
  for (int i = 0; i < 5; ++i)
    writeBands(temp, "S2_2024030" + std::to_string(i + 1) + "_T32TPS_", ".tif", {"B04", "B08"});
  for (int after = 0; after < 6; ++after)
  {
    CancelProgress progress(after);
    try
    {
      searchFolder(queryFor(temp.path()), progress);
      ADD_FAILURE() << after;
    }
    catch (const Error &e)
    {
      EXPECT_EQ(e.code(), ErrorCode::Cancelled);
    }
  }
}

TEST(FolderSearch, looseNames)
{
  const TempFolder temp;
  writeBands(temp, "a/S2_20240301_T32TPS_", ".tif", {"B04", "B08", "SCL", "B02"});
  writeBands(temp, "b/S2_L2A_20190127_", ".tiff", {"B04", "B08"});
  writeBands(temp, "c/R10m/T32TPS_20240306T101021_", "_10m.jp2", {"B04", "B08"});
  writeBands(temp, "c/R20m/T32TPS_20240306T101021_", "_20m.jp2", {"SCL", "B8A"});
  writeBands(temp, "d/S2B_20240311_T32TPS_", ".TIF", {"B04", "B08"});
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.scenes.size(), 4u) << told(result);
  EXPECT_TRUE(result.leftOut.empty()) << told(result);
  const Scene &first = result.scenes[0];
  EXPECT_EQ(first.id, "S2_L2A_20190127");
  EXPECT_EQ(first.level, "L2A");
  EXPECT_EQ(first.tile, "");
  EXPECT_EQ(result.scenes[1].id, "S2_20240301_T32TPS");
  EXPECT_EQ(result.scenes[1].tile, "T32TPS");
  EXPECT_EQ(result.scenes[1].maskType, MaskType::Scl);
  EXPECT_EQ(result.scenes[2].id, "T32TPS_20240306T101021");
  EXPECT_EQ(result.scenes[2].scl.path, temp.path("c/R20m/T32TPS_20240306T101021_SCL_20m.jp2"));
  EXPECT_EQ(result.scenes[3].platform, "Sentinel-2B");
  // One warning a kind of name, however many scenes.
  EXPECT_TRUE(contains(told(result), "offset 0 was assumed for 2 scene(s), the first is S2_20240301_T32TPS"))
      << told(result);
}

TEST(FolderSearch, whatIsBeingWrittenIsNoScene)
{
  const TempFolder temp;
  writeBands(temp, "S2_20240301_T32TPS_", ".tif", {"B04", "B08"});
  writeBands(temp, ".ndvi-123-abcdef-XYZ/S2_20240306_T32TPS_", ".tif", {"B04", "B08"});
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.filesSeen, 2u);
}

TEST(FolderSearch, landsatAndHls)
{
  const TempFolder temp;
  writeBands(temp, "LC08_L2SP_190025_20240301_20240310_02_T1_", ".TIF", {"SR_B4", "SR_B5", "QA_PIXEL", "SR_B2"});
  writeBands(temp, "LE07_L2SP_190025_20020301_20200916_02_T1_", ".TIF", {"SR_B3", "SR_B4", "QA_PIXEL"});
  writeBands(temp, "HLS.S30.T32TPS.2024061T101021.v2.0.", ".tif", {"B04", "B08", "B8A", "Fmask"});
  writeBands(temp, "HLS.L30.T32TPS.2024062T100021.v2.0.", ".tif", {"B04", "B05", "Fmask"});
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.scenes.size(), 4u) << told(result);
  EXPECT_TRUE(result.leftOut.empty() && result.warnings.empty()) << told(result);
  const Scene &etm = result.scenes[0], &oli = result.scenes[1], &s30 = result.scenes[2], &l30 = result.scenes[3];
  EXPECT_EQ(oli.id, "LC08_L2SP_190025_20240301_20240310_02_T1");
  EXPECT_EQ(oli.platform, "Landsat-8");
  EXPECT_EQ(oli.tile, "190025");
  EXPECT_DOUBLE_EQ(oli.quantification, 1 / 0.0000275);
  EXPECT_DOUBLE_EQ(oli.offsetRed, -0.2 / 0.0000275);
  EXPECT_EQ(oli.nodata, 0);
  EXPECT_EQ(oli.maskType, MaskType::QaPixel);
  EXPECT_TRUE(contains(oli.nir.path, "_SR_B5.TIF"));
  EXPECT_TRUE(contains(etm.nir.path, "_SR_B4.TIF"));
  EXPECT_EQ(formatTimestamp(*s30.datetime), "2024-03-01T10:10:21Z");
  EXPECT_EQ(s30.tile, "T32TPS");
  EXPECT_EQ(s30.nodata, -9999);
  EXPECT_EQ(s30.offsetRed, 0);
  EXPECT_EQ(s30.maskType, MaskType::Fmask);
  EXPECT_TRUE(contains(s30.nir.path, ".B08.tif"));
  EXPECT_TRUE(contains(l30.nir.path, ".B05.tif"));
  FolderQuery query = queryFor(temp.path());
  query.nirBand = "B8A";
  EXPECT_TRUE(contains(search(query).scenes[2].nir.path, ".B8A.tif"));
}

TEST(FolderSearch, bucketLayoutWithoutTileInfo)
{
  const TempFolder temp;
  writeBands(temp, "tiles/5/Q/KB/2017/7/9/1/", ".jp2", {"B04", "B08"});
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.scenes[0].tile, "T05QKB");
  EXPECT_EQ(result.scenes[0].id, "T5QKB_20170709_1");
  EXPECT_EQ(formatDate(*result.scenes[0].datetime), "2017-07-09");
}

TEST(FolderSearch, duplicatesKeepTheNewestBaseline)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  const char *names[] = {"S2A_MSIL2A_20200301T101021_N0214_R022_T32TPS_20200301T160000",
                         "S2A_MSIL2A_20200301T101021_N0500_R022_T32TPS_20230501T160000",
                         "S2A_MSIL2A_20200301T101021_N0500_R022_T32TPS_20230601T160000",
                         "S2A_MSIL1C_20200301T101021_N0500_R022_T32TPS_20230601T150000",
                         "S2A_MSIL2A_20200301T101021_N0500_R022_T32TQS_20230601T150000"};
  for (const char *name : names)
  {
    tree.name = name;
    const std::string text = name;
    tree.granule = text.substr(7, 3) + "_" + text.substr(38, 6) + "_A024500_20200301T101500";
    tree.bands = text.find("L1C") == std::string::npos ? SafeTree{{}}.bands : std::vector<std::string>{"B04", "B08"};
    tree.write();
  }
  FolderQuery query = queryFor(temp.path());
  FolderResult result = search(query);
  ASSERT_EQ(result.scenes.size(), 3u) << told(result);
  ASSERT_EQ(result.leftOut.size(), 2u);
  for (const LeftOut &out : result.leftOut)
  {
    EXPECT_TRUE(out.filtered);
    EXPECT_TRUE(contains(out.reason, std::string(" is a duplicate of ") + names[2])) << out.reason;
  }
  EXPECT_TRUE(contains(told(result), "newer baseline 05.00"));
  EXPECT_TRUE(contains(told(result), "processed later"));
  query.keepAllDuplicates = true;
  result = search(query);
  EXPECT_EQ(result.scenes.size(), 5u);
}

TEST(FolderSearch, partsOfTwoStationsAreNoDuplicates)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.write();
  tree.name = "S2A_MSIL2A_20240301T101021_N0510_R022_T32TPS_20240301T170000";
  tree.granule = "L2A_T32TPS_A045000_20240301T101931";
  tree.write();
  EXPECT_EQ(search(queryFor(temp.path())).scenes.size(), 2u);
}

TEST(FolderSearch, anOlderVersionIsNoSubstituteForACloudyOne)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.metadata = productXml("05.10", "", "<Cloud_Coverage_Assessment>90</Cloud_Coverage_Assessment>");
  tree.write();
  tree.name = "S2A_MSIL2A_20240301T101021_N0400_R022_T32TPS_20240301T110000";
  tree.metadata = productXml("04.00", "", "<Cloud_Coverage_Assessment>10</Cloud_Coverage_Assessment>");
  tree.write();
  FolderQuery query = queryFor(temp.path());
  query.maxCloudCover = 20;
  const FolderResult result = search(query);
  EXPECT_TRUE(result.scenes.empty()) << told(result);
  EXPECT_TRUE(contains(told(result), "cloud cover is 90.0"));
}

TEST(FolderSearch, aBrokenNewVersionDoesNotDisplaceAGoodOldOne)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.write();
  tree.name = "S2A_MSIL2A_20240301T101021_N0511_R022_T32TPS_20250301T110000";
  tree.bands = {"B04_10m"};
  tree.write();
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.scenes[0].baseline, "05.10");
}

TEST(FolderSearch, aBrokenNewVersionDoesNotDisplaceAGoodOldOneWhereIncompleteOnesAreKept)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  const std::string whole = tree.name = "S2A_MSIL2A_20240301T101021_N0300_R022_T32TPS_20240301T160000";
  tree.write();
  const std::string broken = tree.name = "S2A_MSIL2A_20240301T101021_N0500_R022_T32TPS_20250301T110000";
  tree.bands = {"B04_10m", "SCL_20m"};
  tree.write();
  FolderQuery query = queryFor(temp.path());
  query.keepIncomplete = true;
  FolderResult result = search(query);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.scenes[0].id, whole);
  EXPECT_TRUE(result.warnings.empty()) << told(result);
  ASSERT_EQ(result.leftOut.size(), 1u);
  EXPECT_FALSE(result.leftOut[0].filtered); // something is wrong with it
  EXPECT_TRUE(contains(result.leftOut[0].reason, broken + " is a duplicate of " + whole)) << told(result);
  EXPECT_TRUE(contains(result.leftOut[0].reason, "which is complete. B08 at 10 m not found.")) << told(result);

  query.keepAllDuplicates = true;
  EXPECT_EQ(search(query).scenes.size(), 2u);

  // Where none is complete, the newest stays.
  fs::remove_all(temp.path(whole + ".SAFE"));
  tree.name = whole;
  tree.write();
  query.keepAllDuplicates = false;
  result = search(query);
  ASSERT_EQ(result.scenes.size(), 1u);
  EXPECT_EQ(result.scenes[0].id, broken);
  EXPECT_TRUE(contains(told(result), "newer baseline 05.00"));
}

TEST(FolderSearch, aCopyInAnotherFormatIsADuplicate)
{
  const TempFolder temp;
  writeBands(temp, "S2_20240301_T32TPS_", ".tif", {"B04", "B08"});
  for (const char *band : {"B04", "B08"})
    writeText(temp.path(std::string("jp2/S2_20240301_T32TPS_") + band + ".jp2"), jp2Bytes());
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.scenes[0].red.path, temp.path("S2_20240301_T32TPS_B04.tif")); // the outer folder comes first
  ASSERT_EQ(result.leftOut.size(), 1u);
  EXPECT_TRUE(result.leftOut[0].filtered);
  // Both have the same id: the paths tell which is which.
  EXPECT_EQ(result.leftOut[0].reason, temp.path("jp2/S2_20240301_T32TPS") + " is a duplicate of " +
                                          temp.path("S2_20240301_T32TPS") +
                                          " (same tile and sensing time), which was found first.");
}

TEST(FolderSearch, dates)
{
  const TempFolder temp;
  for (const char *day : {"20240301", "20240302", "20240303"})
    writeBands(temp, std::string("S2_") + day + "_T32TPS_", ".tif", {"B04", "B08"});
  FolderQuery query = queryFor(temp.path());
  query.start = parseTimestamp("2024-03-02");
  EXPECT_EQ(search(query).scenes.size(), 2u);
  query.end = parseTimestamp("2024-03-02T23:59:59.999");
  const FolderResult result = search(query);
  ASSERT_EQ(result.scenes.size(), 1u);
  EXPECT_EQ(result.scenes[0].id, "S2_20240302_T32TPS");
  EXPECT_EQ(result.leftOut.size(), 2u);
  query.level = "L2A";
  EXPECT_TRUE(search(query).scenes.empty());
}

TEST(FolderSearch, resolutionWithoutEffectIsTold)
{
  const TempFolder temp;
  for (const char *day : {"20240301", "20240302"})
    writeBands(temp, std::string("S2_") + day + "_T32TPS_", ".tif", {"B04", "B08", "B8A"});
  writeBands(temp, "T32TPS_20240306T101021_", "_20m.tif", {"B04", "B8A"}); // names with a resolution
  writeBands(temp, "item/", ".tif", {"red", "nir08", "nir"});
  writeText(temp.path("item/item.json"),
            R"({"type":"Feature","stac_version":"1.0.0","id":"earth_search","properties":{"platform":"sentinel-2a",
               "datetime":"2024-03-01T00:00:00Z"},"assets":{"red":{"href":"red.tif"},"nir":{"href":"nir.tif"},
               "nir08":{"href":"nir08.tif"}}})");
  writeBands(temp, "variants/", ".tif", {"B04_20m", "B8A_20m"});
  writeText(temp.path("variants/item.json"),
            R"({"type":"Feature","stac_version":"1.0.0","id":"variants","properties":{"platform":"sentinel-2a",
               "datetime":"2024-03-02T00:00:00Z"},"assets":{"B04_20m":{"href":"B04_20m.tif"},
               "B8A_20m":{"href":"B8A_20m.tif"}}})");
  SafeTree tree{temp.path()};
  tree.name = "S2A_MSIL1C_20240308T101021_N0510_R022_T32TPS_20240308T150000";
  tree.granule = "L1C_T32TPS_A045000_20240308T101500";
  tree.bands = {"B04", "B08", "B8A"};
  tree.write();
  tree = SafeTree{temp.path()};
  tree.write();
  FolderQuery query = queryFor(temp.path());
  query.nirBand = "B8A";
  query.resolution = 20;
  const FolderResult result = search(query);
  EXPECT_EQ(result.scenes.size(), 7u) << told(result);
  std::string warnings;
  for (const std::string &warning : result.warnings)
    warnings += contains(warning, "RESOLUTION") ? warning + "\n" : "";
  EXPECT_EQ(warnings,
            "1 L1C scene(s) have each band at one resolution only and are taken as they are, whatever RESOLUTION says, "
            "the first is S2A_MSIL1C_20240308T101021_N0510_R022_T32TPS_20240308T150000.\n"
            "1 scene(s) of STAC items have each band at one resolution only and are taken as they are, whatever "
            "RESOLUTION says, the first is earth_search.\n"
            "2 scene(s) of band files whose names tell no resolution are taken as they are, whatever RESOLUTION says, "
            "the first is S2_20240301_T32TPS.\n");

  // Not asked for, it is nothing to warn of.
  query.nirBand = "B08";
  query.resolution = 10;
  EXPECT_FALSE(contains(told(search(query)), "RESOLUTION says"));
}

TEST(FolderSearch, idsAreUnique)
{
  const TempFolder temp;
  for (const char *folder : {"a/", "b/", "c/"})
    writeBands(temp, std::string(folder) + "S2_20240301_", ".tif", {"B04", "B08"});
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.scenes.size(), 3u); // without a tile nothing says that they are the same
  std::set<std::string> ids;
  for (const Scene &scene : result.scenes)
    ids.insert(scene.id);
  EXPECT_EQ(ids, (std::set<std::string>{"S2_20240301", "S2_20240301_2", "S2_20240301_3"}));
}

TEST(FolderSearch, oneFileIsInOneSceneOnly)
{
  const TempFolder temp;
  const SafeTree tree{temp.path("data")};
  tree.write();
  // An item that points into the product, and the same item in an answer of a search.
  const std::string item =
      R"({"type":"Feature","stac_version":"1.0.0","id":"other","properties":{"platform":"sentinel-2a"},"assets":{"red":{"href":")" +
      tree.bandPath("B04_10m") + R"("},"nir":{"href":")" + tree.bandPath("B08_10m") + "\"}}}";
  writeText(temp.path("item.json"), item);
  writeText(temp.path("answer.json"), R"({"type":"FeatureCollection","features":[)" + item + "]}");
  FolderQuery query = queryFor(temp.path());
  query.keepAllDuplicates = true;
  const FolderResult result = search(query);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.scenes[0].id, tree.name);
  EXPECT_EQ(result.leftOut.size(), 2u);
  EXPECT_TRUE(contains(told(result), "other names the same files as " + tree.name));
}

TEST(FolderSearch, itemsAtAnyDepthAndBrokenOnes)
{
  const TempFolder temp;
  writeBands(temp, "cat/2024/03/item/", ".tif", {"red", "nir"});
  writeText(temp.path("cat/catalog.json"), R"({"type":"Catalog","stac_version":"1.0.0","links":[]})");
  writeText(temp.path("cat/2024/03/item/item.json"),
            R"({"type":"Feature","stac_version":"1.0.0","id":"S2_here","properties":{"platform":"sentinel-2a",
               "datetime":"2024-03-01T00:00:00Z"},"assets":{"red":{"href":"red.tif"},"nir":{"href":"nir.tif"}}})");
  writeText(temp.path("cat/broken.json"), R"({"type":"Feature","stac_version":"1.0.0",)");
  writeText(temp.path("cat/fields.geojson"), R"({"type":"FeatureCollection","features":[]})");
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  ASSERT_EQ(result.leftOut.size(), 1u) << told(result);
  EXPECT_TRUE(contains(result.leftOut[0].reason, "not well-formed JSON"));
}

TEST(FolderSearch, linksThatLoopAndFoldersThatCannotBeRead)
{
  const TempFolder temp;
  const SafeTree tree{temp.path("data")};
  tree.write();
  fs::create_directory_symlink(temp.path(), temp.path("data/loop"));
  fs::create_directory_symlink(tree.path(), temp.path("linked.SAFE"));
  fs::create_symlink(temp.path("gone"), temp.path("dangling.tif"));
  fs::create_directories(temp.path("closed"));
  fs::permissions(temp.path("closed"), fs::perms::none);
  const FolderResult result = search(queryFor(temp.path()));
  EXPECT_EQ(result.scenes.size(), 1u) << told(result);
  fs::permissions(temp.path("closed"), fs::perms::owner_all);
}

TEST(FolderSearch, extentByHeaderAndUnknownFootprint)
{
  const TempFolder temp;
  writeBands(temp, "S2_20240301_T32TPS_", ".tif", {"B04", "B08"});
  // A codestream without georeference.
  const std::size_t at = jp2Bytes().find("\xff\x4f\xff\x51");
  for (const char *band : {"B04", "B08"})
    writeText(temp.path(std::string("S2_20240302_T32TPS_") + band + ".jp2"), jp2Bytes().substr(at));
  FolderQuery query = queryFor(temp.path());
  query.extent = Box{9.01, 46.9, 9.02, 46.91};
  EXPECT_EQ(search(query).scenes.size(), 2u);
  query.extent = Box{20, 46.9, 21, 46.91};
  const FolderResult result = search(query);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_TRUE(result.scenes[0].footprint.empty());
  EXPECT_TRUE(contains(told(result), "no known footprint"));
  EXPECT_TRUE(contains(told(result), "outside the extent"));
}

TEST(FolderSearch, extentAsksTheFootprintNotItsBox)
{
  const TempFolder temp;
  writeBands(temp, "item/", ".tif", {"red", "nir"});
  writeText(temp.path("item/item.json"),
            R"({"type":"Feature","stac_version":"1.0.0","id":"swath_edge","properties":{"platform":"sentinel-2a",
               "datetime":"2024-03-01T00:00:00Z"},
               "geometry":{"type":"Polygon","coordinates":[[[10,45],[11,46],[10,46],[10,45]]]},
               "assets":{"red":{"href":"red.tif"},"nir":{"href":"nir.tif"}}})");
  FolderQuery query = queryFor(temp.path());
  query.extent = Box{10.8, 45.1, 10.9, 45.2};
  const FolderResult result = search(query);
  EXPECT_TRUE(result.scenes.empty());
  EXPECT_TRUE(contains(told(result), "swath_edge lies outside the extent")) << told(result);
  query.extent = Box{10.1, 45.7, 10.2, 45.8};
  EXPECT_EQ(search(query).scenes.size(), 1u);
}

TEST(FolderSearch, aStackIsExplained)
{
  const TempFolder temp;
  GDALAllRegister();
  GDALDataset *stack = GetGDALDriverManager()->GetDriverByName("GTiff")->Create(temp.path("field.tif").c_str(), 4, 4, 2,
                                                                                GDT_UInt16, nullptr);
  stack->GetRasterBand(1)->SetDescription("red");
  stack->GetRasterBand(2)->SetDescription("nir");
  GDALClose(stack);
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.leftOut.size(), 1u) << told(result);
  EXPECT_EQ(result.leftOut[0].reason,
            "field.tif is a stack of 2 bands (red, nir), and the search takes only files with one band each. Either "
            "split it into such files, or name its bands as field.tif#band=N in a collection of your own.");
}

TEST(FolderSearch, tenThousandFiles)
{
  const TempFolder temp;
  // 2500 scenes of 2 bands in one folder, and 5000 files that are none of ours.
  const std::string folder = temp.path("all");
  fs::create_directories(folder);
  for (int i = 0; i < 2500; ++i)
  {
    const std::string day = formatDate(Timestamp{86400000} * (16000 + i));
    const std::string stem = folder + "/S2_" + day.substr(0, 4) + day.substr(5, 2) + day.substr(8) + "_T32TPS_";
    std::ofstream(stem + "B04.tif", std::ios::binary) << tifBytes();
    std::ofstream(stem + "B08.tif", std::ios::binary) << tifBytes();
    std::ofstream(folder + "/dem_" + std::to_string(i) + ".tif", std::ios::binary) << tifBytes();
    std::ofstream(folder + "/note_" + std::to_string(i) + ".json") << "{}";
  }
  const auto start = std::chrono::steady_clock::now();
  const FolderResult result = search(queryFor(temp.path()));
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::cout << "searched " << result.filesSeen << " files in " << seconds.count() << " s\n";
  EXPECT_EQ(result.scenes.size(), 2500u);
  EXPECT_EQ(result.filesSeen, 10000u);
  EXPECT_EQ(result.leftOut.size(), 6u); // five of the strange rasters one by one, the rest as a number
  EXPECT_FALSE(result.scenes.back().footprint.empty());
}

TEST(FolderSearch, jsonOfAnyDepthAndSize)
{
  const TempFolder temp;
  const std::string start = R"({"type":"Feature","stac_version":"1.0.0","id":"x","assets":{},"geometry":)";
  // Deep enough to end the call stack where values are copied.
  writeText(temp.path("deep.json"), start + std::string(3000000, '[') + std::string(3000000, ']') + "}");
  std::string wide = start + "[1";
  for (int i = 0; i < 5000000; ++i)
    wide += ",1";
  writeText(temp.path("wide.json"), wide + "]}");
  writeText(temp.path("large.json"), start + "null}");
  fs::resize_file(temp.path("large.json"), std::uintmax_t{1} << 30);
  writeText(temp.path("vector.geojson"), R"({"type":"FeatureCollection","features":[]})");
  fs::resize_file(temp.path("vector.geojson"), std::uintmax_t{1} << 30);
  const FolderResult result = search(queryFor(temp.path()));
  ASSERT_EQ(result.leftOut.size(), 3u) << told(result);
  EXPECT_EQ(result.leftOut[0].reason, temp.path("deep.json") +
                                          " is a STAC document, but cannot be read: it is nested more "
                                          "than 64 levels deep.");
  EXPECT_EQ(result.leftOut[1].reason, temp.path("large.json") + " is larger than 64 MiB and was not read.");
  EXPECT_EQ(result.leftOut[2].reason,
            temp.path("wide.json") + " is a STAC document, but cannot be read: it holds more than 5000000 values.");
}
