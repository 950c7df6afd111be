#include "foldertree.h"
#include "io/products/foldersearch.h"
#include "model/error.h"

#include <cpl_conv.h>
#include <gtest/gtest.h>

// SAFE products of all sorts, through searchFolder().

using namespace ndvi;
using namespace ndvi::test;

namespace
{

FolderResult searchTree(const TempFolder &temp)
{
  return search(queryFor(temp.path()));
}

/// Zips a folder through GDAL; names in it start with \a prefix.
void zipFolder(const std::string &folder, const std::string &zip, const std::string &prefix)
{
  void *handle = CPLCreateZip(zip.c_str(), nullptr);
  ASSERT_NE(handle, nullptr);
  for (const auto &entry : fs::recursive_directory_iterator(folder))
  {
    if (!entry.is_regular_file())
      continue;
    const std::string bytes = readAll(entry.path().string());
    const std::string name = prefix + fs::relative(entry.path(), folder).string();
    ASSERT_EQ(CPLCreateFileInZip(handle, name.c_str(), nullptr), CE_None);
    ASSERT_EQ(CPLWriteFileInZip(handle, bytes.data(), static_cast<int>(bytes.size())), CE_None);
    ASSERT_EQ(CPLCloseFileInZip(handle), CE_None);
  }
  CPLCloseZip(handle);
}

const std::string sOffsets = "<BOA_ADD_OFFSET_VALUES_LIST>" + offsetXml(3, "-1000") + offsetXml(7, "-1000") +
                             offsetXml(8, "-1200") + "</BOA_ADD_OFFSET_VALUES_LIST>";

} // namespace

TEST(SafeProduct, withoutMetadataTheNameTells)
{
  const TempFolder temp;
  const SafeTree tree{temp.path()};
  tree.write();
  const FolderResult result = searchTree(temp);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  const Scene &scene = result.scenes[0];
  EXPECT_EQ(scene.id, tree.name);
  EXPECT_EQ(scene.red.path, tree.bandPath("B04_10m"));
  EXPECT_EQ(scene.nir.path, tree.bandPath("B08_10m"));
  EXPECT_EQ(scene.scl.path, tree.bandPath("SCL_20m"));
  EXPECT_EQ(scene.offsetSource, OffsetSource::Baseline);
  EXPECT_EQ(scene.offsetRed, -1000);
  EXPECT_EQ(formatTimestamp(*scene.datetime), "2024-03-01T10:10:21Z");
  // The footprint comes from the raster's header: 8 km from 9° E, 46.95° N.
  const Box box = boundingBox(scene.footprint);
  EXPECT_NEAR(box.xMin, 9, 0.01);
  EXPECT_NEAR(box.yMax, 46.95, 0.01);
}

TEST(SafeProduct, metadataGoBeforeTheName)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.metadata = productXml("05.10", sOffsets,
                             "<q><Cloud_Coverage_Assessment>12.5</Cloud_Coverage_Assessment>"
                             "<EXT_POS_LIST>46 14 46 15 45 15 45 14 46 14</EXT_POS_LIST></q>");
  tree.write();
  FolderQuery query = queryFor(temp.path());
  query.nirBand = "B8A";
  query.resolution = 20;
  const FolderResult result = search(query);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  const Scene &scene = result.scenes[0];
  EXPECT_EQ(scene.offsetRed, -1000);
  EXPECT_EQ(scene.offsetNir, -1200);
  EXPECT_EQ(scene.offsetSource, OffsetSource::Metadata);
  EXPECT_EQ(scene.cloudCover, 12.5);
  EXPECT_EQ(scene.relativeOrbit, "022");
  EXPECT_EQ(scene.nir.path, tree.bandPath("B8A_20m"));
  EXPECT_EQ(scene.red.path, tree.bandPath("B04_20m"));
  EXPECT_EQ(boundingBox(scene.footprint).xMin, 14);
}

TEST(SafeProduct, noOffsetListMeansZero)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.name = "S2A_MSIL2A_20240301T101021_N0301_R022_T32TPS_20240301T160000";
  tree.metadata = productXml("03.01", "");
  tree.write();
  const FolderResult result = searchTree(temp);
  EXPECT_EQ(result.scenes.at(0).offsetRed, 0);
  EXPECT_EQ(result.scenes.at(0).offsetSource, OffsetSource::Metadata);
  EXPECT_TRUE(result.warnings.empty()) << told(result);
}

TEST(SafeProduct, brokenOffsetListFallsBackOnTheBaseline)
{
  for (const std::string &list : {offsetXml(3, "many") + offsetXml(7, "-1000"), offsetXml(3, "-1000")})
  {
    const TempFolder temp;
    SafeTree tree{temp.path()};
    tree.metadata = productXml("05.10", list);
    tree.write();
    const FolderResult result = searchTree(temp);
    EXPECT_EQ(result.scenes.at(0).offsetNir, -1000);
    EXPECT_EQ(result.scenes.at(0).offsetSource, OffsetSource::Baseline);
    EXPECT_TRUE(contains(told(result), "malformed")) << told(result);
  }
}

TEST(SafeProduct, truncatedMetadataAreNamedAndDoNotStopIt)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.metadata = productXml("05.10", sOffsets).substr(0, 400);
  tree.write();
  const FolderResult result = searchTree(temp);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.scenes[0].offsetSource, OffsetSource::Baseline);
  EXPECT_TRUE(contains(told(result), "MTD_MSIL2A.xml is not well-formed XML"));
}

TEST(SafeProduct, flatImgData)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.flat = true;
  tree.write();
  const FolderResult result = searchTree(temp);
  EXPECT_EQ(result.scenes.at(0).red.path, tree.bandPath("B04_10m"));
}

TEST(SafeProduct, levelOneHasNativeResolutions)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.name = "S2A_MSIL1C_20240301T101021_N0510_R022_T32TPS_20240301T120000";
  tree.granule = "L1C_T32TPS_A045000_20240301T101500";
  tree.bands = {"B04", "B08", "B8A"};
  tree.write();
  FolderQuery query = queryFor(temp.path());
  query.nirBand = "B8A";
  const FolderResult result = search(query);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.scenes[0].nir.path, tree.bandPath("B8A"));
  EXPECT_EQ(result.scenes[0].level, "L1C");
  EXPECT_EQ(result.scenes[0].maskType, MaskType::None);
  EXPECT_TRUE(result.warnings.empty()) << told(result);
}

TEST(SafeProduct, oldProductWithTwoTiles)
{
  const TempFolder temp;
  const std::string product = "S2A_OPER_PRD_MSIL1C_PDMC_20160605T190424_R065_V20160605T101608_20160605T101722";
  for (const char *tile : {"T32TPS", "T32TQS"})
  {
    const std::string id = std::string("L1C_TL_SGS__20160605T153000_A004981_") + tile;
    const std::string image = "S2A_OPER_MSI_" + id;
    std::string granule = temp.path(product);
    granule.append(".SAFE/GRANULE/").append(image).append("_N02.02/");
    for (const char *band : {"_B04.jp2", "_B08.jp2"})
      writeText(std::string(granule).append("IMG_DATA/").append(image).append(band), jp2Bytes());
    writeText(std::string(granule).append("S2A_OPER_MTD_").append(id).append(".xml"),
              "<T><Tile_Geocoding><HORIZONTAL_CS_CODE>EPSG:32632</HORIZONTAL_CS_CODE>"
              "<Size resolution=\"10\"><NROWS>100</NROWS><NCOLS>100</NCOLS></Size><Geoposition resolution=\"10\">"
              "<ULX>500000</ULX><ULY>5200000</ULY><XDIM>10</XDIM><YDIM>-10</YDIM></Geoposition></Tile_Geocoding>"
              "<CLOUDY_PIXEL_PERCENTAGE>7</CLOUDY_PIXEL_PERCENTAGE></T>");
  }
  writeText(
      temp.path(product + ".SAFE/S2A_OPER_MTD_SAFL1C_PDMC_20160605T190424_R065_V20160605T101608_20160605T101722.xml"),
      "<P><PRODUCT_START_TIME>2016-06-05T10:16:08.000Z</PRODUCT_START_TIME>"
      "<PROCESSING_LEVEL>Level-1C</PROCESSING_LEVEL><PROCESSING_BASELINE>02.02</PROCESSING_BASELINE>"
      "<QUANTIFICATION_VALUE unit=\"none\">1000</QUANTIFICATION_VALUE>"
      "<Cloud_Coverage_Assessment>50</Cloud_Coverage_Assessment></P>");
  const FolderResult result = searchTree(temp);
  ASSERT_EQ(result.scenes.size(), 2u) << told(result);
  EXPECT_EQ(result.scenes[0].id, product + "_T32TPS");
  EXPECT_EQ(result.scenes[1].id, product + "_T32TQS");
  EXPECT_EQ(result.scenes[0].quantification, 1000);
  EXPECT_EQ(result.scenes[0].offsetSource, OffsetSource::Metadata);
  EXPECT_EQ(result.scenes[0].baseline, "02.02");
  EXPECT_EQ(result.scenes[0].cloudCover, 7); // the tile's own, not the product's
  EXPECT_NEAR(boundingBox(result.scenes[0].footprint).xMin, 9, 1e-6);
}

TEST(SafeProduct, zipsWithAndWithoutTheFolder)
{
  const TempFolder temp, elsewhere;
  const SafeTree tree{elsewhere.path()};
  tree.write();
  zipFolder(tree.path(), temp.path(tree.name + ".zip"), tree.name + ".SAFE/");
  FolderResult result = searchTree(temp);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.scenes[0].id, tree.name);
  EXPECT_EQ(result.scenes[0].red.path.rfind("/vsizip/" + temp.path(), 0), 0u) << result.scenes[0].red.path;
  EXPECT_FALSE(result.scenes[0].footprint.empty());
  fs::remove(temp.path(tree.name + ".zip"));

  // The content without its folder, and below a folder whose name ends like a zip.
  fs::create_directories(temp.path("old.zip"));
  zipFolder(tree.path(), temp.path("old.zip/" + tree.name + ".SAFE.zip"), "");
  result = searchTree(temp);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_EQ(result.scenes[0].id, tree.name);
  GDALDataset *dataset = GDALDataset::Open(result.scenes[0].red.path.c_str());
  EXPECT_NE(dataset, nullptr) << result.scenes[0].red.path;
  GDALClose(dataset);
}

TEST(SafeProduct, namesInAZipLeadNowhereElse)
{
  const TempFolder temp;
  const SafeTree tree{temp.path("unzipped")};
  tree.write();
  // A product beside the archive, which names in the archive lead to.
  SafeTree outside{temp.path("outside")};
  outside.write();
  fs::create_directories(temp.path("search"));
  for (const char *prefix : {"../outside/", "../../outside/", "/", "a/../../outside/", "..\\outside\\"})
  {
    zipFolder(tree.path(), temp.path("search/" + tree.name + ".SAFE.zip"), prefix + tree.name + ".SAFE/");
    FolderQuery query = queryFor(temp.path("search"));
    const FolderResult result = search(query);
    for (const Scene &scene : result.scenes)
    {
      EXPECT_EQ(scene.red.path.rfind("/vsizip/" + temp.path("search"), 0), 0u) << scene.red.path;
      EXPECT_EQ(scene.nir.path.rfind("/vsizip/" + temp.path("search"), 0), 0u) << scene.nir.path;
    }
    EXPECT_EQ(result.scenes.size() + result.leftOut.size(), 1u) << prefix << "\n" << told(result);
    fs::remove(temp.path("search/" + tree.name + ".SAFE.zip"));
  }
  EXPECT_FALSE(fs::exists(temp.path("search/" + tree.name + ".SAFE")));
}

TEST(SafeProduct, metadataInAZipThatGrowAreNotRead)
{
  const TempFolder temp;
  SafeTree tree{temp.path("unzipped")};
  tree.metadata = productXml("05.10", sOffsets) + std::string(std::size_t{40} << 20, ' ');
  tree.write();
  fs::create_directories(temp.path("search"));
  zipFolder(tree.path(), temp.path("search/" + tree.name + ".zip"), tree.name + ".SAFE/");
  EXPECT_LT(fs::file_size(temp.path("search/" + tree.name + ".zip")), 1u << 20);
  const FolderResult result = search(queryFor(temp.path("search")));
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  EXPECT_TRUE(contains(told(result), "is larger than 16 MiB and was not read")) << told(result);
  EXPECT_EQ(result.scenes[0].offsetSource, OffsetSource::Baseline) << "the name tells";
}

TEST(SafeProduct, zipAndFolderOfOneProductAreOneScene)
{
  const TempFolder temp;
  const SafeTree tree{temp.path()};
  tree.write();
  zipFolder(tree.path(), temp.path(tree.name + ".zip"), tree.name + ".SAFE/");
  const FolderResult result = searchTree(temp);
  ASSERT_EQ(result.scenes.size(), 1u);
  ASSERT_EQ(result.leftOut.size(), 1u);
  EXPECT_TRUE(result.leftOut[0].filtered);
  // Both have the same id: the paths tell which is which.
  EXPECT_TRUE(contains(result.leftOut[0].reason, tree.path() + " is a duplicate of /vsizip/")) << told(result);
}

TEST(SafeProduct, brokenZips)
{
  const TempFolder temp;
  writeText(temp.path("S2A_MSIL2A_20240301T101021_N0510_R022_T32TPS_20240301T160000.SAFE.zip"), "not a zip");
  writeText(temp.path("holiday.zip"), "not a zip either");
  const FolderResult result = searchTree(temp);
  ASSERT_EQ(result.leftOut.size(), 1u) << told(result);
  EXPECT_TRUE(contains(result.leftOut[0].reason, "no zip file or holds no SAFE product"));
}

TEST(SafeProduct, emptyBandFile)
{
  const TempFolder temp;
  const SafeTree tree{temp.path()};
  tree.write();
  writeText(tree.bandPath("B08_10m"), "");
  FolderQuery query = queryFor(temp.path());
  FolderResult result = search(query);
  EXPECT_TRUE(result.scenes.empty());
  ASSERT_EQ(result.leftOut.size(), 1u);
  EXPECT_FALSE(result.leftOut[0].filtered);
  EXPECT_TRUE(contains(result.leftOut[0].reason, "B08_10m.jp2 is empty (0 bytes)")) << told(result);
  // What is advised is not what was just found to be empty.
  EXPECT_FALSE(contains(result.leftOut[0].reason, "NIR_BAND B08")) << told(result);

  query.keepIncomplete = true;
  result = search(query);
  ASSERT_EQ(result.scenes.size(), 1u);
  EXPECT_TRUE(result.scenes[0].nir.isEmpty());
  EXPECT_FALSE(result.scenes[0].red.isEmpty());
  EXPECT_TRUE(contains(told(result), "is incomplete"));
}

TEST(SafeProduct, bandFileThatIsNoImage)
{
  const TempFolder temp;
  const SafeTree tree{temp.path()};
  tree.write();
  writeText(tree.bandPath("B04_10m"), "<html>503 Service Unavailable</html>");
  EXPECT_TRUE(contains(told(searchTree(temp)), "neither a JPEG 2000 nor a TIFF"));
}

TEST(SafeProduct, withoutSceneClassification)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.bands = {"B04_10m", "B08_10m"};
  tree.write();
  const FolderResult result = searchTree(temp);
  ASSERT_EQ(result.scenes.size(), 1u);
  EXPECT_TRUE(result.scenes[0].scl.isEmpty());
  EXPECT_EQ(result.scenes[0].maskType, MaskType::None);
  EXPECT_TRUE(contains(told(result), "no mask file"));
}

TEST(SafeProduct, emptyAndForeignSafes)
{
  const TempFolder temp;
  fs::create_directories(temp.path("S2A_MSIL2A_20240301T101021_N0510_R022_T32TPS_20240301T160000.SAFE"));
  fs::create_directories(temp.path("S1A_IW_GRDH_1SDV_20240301T172859_20240301T172924_052800_066300_1234.SAFE"));
  const FolderResult result = searchTree(temp);
  EXPECT_TRUE(result.scenes.empty());
  ASSERT_EQ(result.leftOut.size(), 2u);
  EXPECT_TRUE(contains(told(result), "not a Sentinel-2 L1C or L2A product"));
  EXPECT_TRUE(contains(told(result), "There are no band files in it"));
}

TEST(SafeProduct, renamedFolderWithoutMetadata)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.name = "märz, 1. szene";
  tree.rename = false;
  tree.write();
  const FolderResult result = searchTree(temp);
  ASSERT_EQ(result.scenes.size(), 1u) << told(result);
  const Scene &scene = result.scenes[0];
  EXPECT_EQ(scene.id, tree.name);
  EXPECT_EQ(scene.tile, "T32TPS");
  EXPECT_EQ(scene.level, "L2A");
  EXPECT_EQ(formatTimestamp(*scene.datetime), "2024-03-01T10:10:21Z");
  EXPECT_EQ(scene.offsetSource, OffsetSource::Assumed);
  EXPECT_TRUE(contains(told(result), "set OFFSET to -1000"));
}

TEST(SafeProduct, theFolderGivenMayBeTheProduct)
{
  const TempFolder temp;
  const SafeTree tree{temp.path("données/标题")};
  FolderQuery query = queryFor(tree.write());
  EXPECT_EQ(search(query).scenes.size(), 1u);
  query.folder += "/";
  EXPECT_EQ(search(query).scenes.size(), 1u);
}

TEST(SafeProduct, theFolderGivenMayHoldOrBeTheGranules)
{
  const TempFolder temp;
  SafeTree tree{temp.path()};
  tree.metadata = productXml("05.10", sOffsets);
  tree.rename = false;
  tree.name = "march"; // nothing but GRANULE in it tells that it is a product
  for (const std::string &folder : {tree.write(), tree.write() + "/", tree.path() + "/GRANULE"})
  {
    const FolderResult result = search(queryFor(folder));
    ASSERT_EQ(result.scenes.size(), 1u) << folder << "\n" << told(result);
    EXPECT_TRUE(result.leftOut.empty()) << folder << "\n" << told(result);
    EXPECT_EQ(result.scenes[0].id, "march");
    EXPECT_EQ(result.scenes[0].offsetRed, -1000) << folder;
    EXPECT_EQ(result.scenes[0].offsetSource, OffsetSource::Metadata) << folder;
  }
  // A zip is no folder: the one it lies in is.
  writeText(temp.path("product.zip"), "PK");
  EXPECT_THROW(search(queryFor(temp.path("product.zip"))), Error);
}

TEST(SafeProduct, wishesNoProductCanMeet)
{
  const TempFolder temp;
  const SafeTree tree{temp.path()};
  tree.write();
  FolderQuery query = queryFor(temp.path());
  query.resolution = 20;
  EXPECT_TRUE(contains(told(search(query)), "L2A products have B08 at 10 m only"));
  query.resolution = 10;
  query.nirBand = "B8A";
  EXPECT_TRUE(contains(told(search(query)), "set RESOLUTION to 20 or 60"));
  EXPECT_TRUE(contains(told(search(query)), "NIR_BAND B08 and RESOLUTION 10"));
}
