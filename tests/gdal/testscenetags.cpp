#include "foldertree.h"
#include "io/gdal/rasterfacts.h"
#include "io/gdal/scenetags.h"

#include <gdal_priv.h>
#include <gdal_utils.h>
#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

Scene sceneOf(const std::string &id)
{
  Scene scene;
  scene.id = id;
  scene.datetime = parseTimestamp("2024-06-11T10:10:2" + std::to_string(id.back() % 10) + "Z");
  scene.platform = "Sentinel-2A";
  scene.tile = "T32TP" + id.substr(id.size() - 1);
  return scene;
}

/// A raster of 4 × 4 pixels, \a left pixels from the western edge, with these tags of the file.
std::string writeRaster(const test::TempFolder &folder, const std::string &name, int left, const Scene &scene,
                        const BandOrigin &origin)
{
  GDALAllRegister();
  const GDALDatasetUniquePtr dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
      folder.path(name).c_str(), 4, 4, 1, GDT_Float32, nullptr));
  double transform[6] = {600000 + 10.0 * left, 10, 0, 5200000, 0, -10};
  dataset->SetGeoTransform(transform);
  OGRSpatialReference crs;
  crs.importFromEPSG(32632);
  dataset->SetSpatialRef(&crs);
  writeSceneTags(*dataset, scene, origin);
  return folder.path(name);
}

/// What `gdalwarp a.tif b.tif mosaic.tif` makes.
std::string mosaicOf(const test::TempFolder &folder, const std::vector<std::string> &paths)
{
  std::vector<GDALDatasetUniquePtr> open;
  std::vector<GDALDatasetH> sources;
  for (const std::string &path : paths)
  {
    open.emplace_back(GDALDataset::Open(path.c_str()));
    sources.push_back(open.back().get());
  }
  GDALWarpAppOptions *options = GDALWarpAppOptionsNew(nullptr, nullptr);
  const std::string mosaic = folder.path("mosaic.tif");
  GDALClose(GDALWarp(mosaic.c_str(), nullptr, static_cast<int>(sources.size()), sources.data(), options, nullptr));
  GDALWarpAppOptionsFree(options);
  return mosaic;
}

BandOrigin originOf(MaskState mask)
{
  BandOrigin origin;
  origin.mask = mask;
  return origin;
}

} // namespace

TEST(SceneTags, whatIsNotKnownIsNotWritten)
{
  const test::TempFolder folder;
  for (const MaskState mask : {MaskState::Unknown, MaskState::No, MaskState::Yes})
  {
    const std::string path = writeRaster(folder, "a.tif", 0, sceneOf("S"), originOf(mask));
    const GDALDatasetUniquePtr file(GDALDataset::Open(path.c_str()));
    EXPECT_EQ(readOriginTags(*file).mask, mask);
    const char *written = file->GetMetadataItem("MASK_APPLIED");
    EXPECT_STREQ(written, mask == MaskState::Unknown ? nullptr : mask == MaskState::No ? "NO" : "YES");
  }
}

TEST(SceneTags, aMosaicIsNoneOfItsScenes)
{
  const test::TempFolder folder;
  BandOrigin cut = originOf(MaskState::Yes);
  cut.isClipped = true;
  cut.maskClasses = "8,9";
  const std::string a = writeRaster(folder, "a.tif", 0, sceneOf("S_a"), cut);
  const std::string b = writeRaster(folder, "b.tif", 4, sceneOf("S_b"), originOf(MaskState::No));
  const std::string mosaic = mosaicOf(folder, {a, b});
  {
    const GDALDatasetUniquePtr file(GDALDataset::Open(mosaic.c_str()));
    ASSERT_STREQ(file->GetMetadataItem("SCENE_ID"), "*") << "gdalwarp -cvmd";
    ASSERT_STREQ(file->GetMetadataItem("MASK_APPLIED"), "*");
  }
  const RasterFacts facts = readRasterFacts(mosaic);
  EXPECT_FALSE(facts.scene);
  EXPECT_FALSE(facts.bands[0].scene);
  EXPECT_EQ(facts.acquired, "");
  EXPECT_EQ(facts.bands[0].origin.mask, MaskState::Unknown);
  EXPECT_EQ(facts.bands[0].origin.maskClasses, "");
  EXPECT_TRUE(facts.bands[0].origin.isClipped) << "one of them is";
}

TEST(SceneTags, whatAllOfAMosaicSayIsBelieved)
{
  const test::TempFolder folder;
  const std::string a = writeRaster(folder, "a.tif", 0, sceneOf("S_a"), originOf(MaskState::Yes));
  const std::string b = writeRaster(folder, "b.tif", 4, sceneOf("S_b"), originOf(MaskState::Yes));
  const RasterFacts facts = readRasterFacts(mosaicOf(folder, {a, b}));
  EXPECT_FALSE(facts.scene);
  EXPECT_EQ(facts.bands[0].origin.mask, MaskState::Yes);
}

TEST(SceneTags, aReasonCountsBesideAScene)
{
  const test::TempFolder folder;
  BandOrigin broken;
  broken.noDataReason = "A block could not be read.";
  const std::string path = writeRaster(folder, "a.tif", 0, sceneOf("S"), broken);
  EXPECT_EQ(readRasterFacts(path).bands[0].origin.noDataReason, broken.noDataReason);
  for (const char *id : {"*", static_cast<const char *>(nullptr)})
  {
    GDALDatasetUniquePtr(GDALDataset::Open(path.c_str(), GDAL_OF_UPDATE))->SetMetadataItem("SCENE_ID", id);
    EXPECT_EQ(readRasterFacts(path).bands[0].origin.noDataReason, "");
  }
}
