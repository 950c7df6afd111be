#include "foldertree.h"
#include "io/gdal/gdalrastersource.h"
#include "io/gdal/ndvirasterwriter.h"
#include "model/error.h"

#include <gdal_priv.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace ndvi;
using test::TempFolder;

namespace
{

Grid gridOf(int width, int height)
{
  Grid grid;
  grid.crs = "EPSG:32632";
  grid.toCrs = {10, 0, 600000, 0, -10, 5200000};
  grid.width = width;
  grid.height = height;
  return grid;
}

NdviRasterTags tagsOf(const std::string &time)
{
  NdviRasterTags tags;
  tags.scene.id = "S2B_x";
  tags.scene.datetime = parseTimestamp(time);
  tags.origin.mask = MaskState::Yes;
  return tags;
}

std::string staging(const TempFolder &folder)
{
  std::filesystem::create_directory(folder.path("staging"));
  return folder.path("staging");
}

std::size_t entries(const std::string &folder)
{
  std::size_t n = 0;
  for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(folder))
    ++n;
  return n;
}

} // namespace

TEST(NdviRasterWriter, writesWhatIsReadBack)
{
  GDALAllRegister();
  const TempFolder folder;
  const std::string path = folder.path("2024-09-01_NDVI.tif");
  const Grid grid = gridOf(600, 520);
  std::vector<float> values(600 * 520);
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = i % 7 ? static_cast<float>(i) / 312000.0f : std::numeric_limits<float>::quiet_NaN();
  {
    const auto writer = createNdviRaster(path, staging(folder), grid, tagsOf("2024-09-01T17:28:59Z"));
    writer->write({0, 0, 600, 520}, values.data());
    writer->close([] { return false; });
    EXPECT_FALSE(std::filesystem::exists(path)) << "nothing in place before its turn";
    writer->commit();
  }
  EXPECT_EQ(entries(folder.path("staging")), 0u);
  GdalRasterSource source;
  const auto reader = source.open({path, 1}, "");
  EXPECT_TRUE(reader->grid() == grid);
  EXPECT_EQ(reader->type(), PixelType::Float32);
  EXPECT_TRUE(std::isnan(*reader->nodata()));
  std::vector<float> back(values.size());
  reader->read({0, 0, 600, 520}, back.data());
  for (std::size_t i = 0; i < values.size(); ++i)
    ASSERT_TRUE(back[i] == values[i] || (std::isnan(back[i]) && std::isnan(values[i]))) << i;
  GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str()));
  EXPECT_STREQ(dataset->GetMetadataItem("ACQUISITION_DATETIME"), "2024-09-01T17:28:59Z");
  EXPECT_STREQ(dataset->GetMetadataItem("TIFFTAG_DATETIME"), "2024:09:01 17:28:59");
  EXPECT_STREQ(dataset->GetMetadataItem("SCENE_ID"), "S2B_x");
  EXPECT_STREQ(dataset->GetMetadataItem("MASK_APPLIED"), "YES");
  EXPECT_TRUE(reader->origin().isMasked());
  EXPECT_STREQ(dataset->GetRasterBand(1)->GetDescription(), "NDVI");
}

namespace
{

constexpr float NONE = std::numeric_limits<float>::quiet_NaN();

/// Writes one row of NDVI; gives its dataset, and the remark.
GDALDatasetUniquePtr writeRow(const TempFolder &folder, const std::vector<float> &values, const NdviFormat &format,
                              std::string *remark = nullptr)
{
  GDALAllRegister();
  const std::string path = folder.path("row.tif");
  const int width = static_cast<int>(values.size());
  const auto writer = createNdviRaster(path, staging(folder), gridOf(width, 1), NdviRasterTags(), format);
  writer->write({0, 0, width, 1}, values.data());
  writer->close([] { return false; });
  writer->commit();
  if (remark)
    *remark = writer->remark();
  return GDALDatasetUniquePtr(GDALDataset::Open(path.c_str()));
}

std::vector<double> storedRow(GDALDataset &dataset)
{
  std::vector<double> values(static_cast<std::size_t>(dataset.GetRasterXSize()));
  EXPECT_EQ(dataset.GetRasterBand(1)->RasterIO(GF_Read, 0, 0, dataset.GetRasterXSize(), 1, values.data(),
                                               dataset.GetRasterXSize(), 1, GDT_Float64, 0, 0, nullptr),
            CE_None);
  return values;
}

} // namespace

// NumPy: x = np.float32(v).astype(float) * 1e4; (np.sign(x) * np.floor(np.abs(x) + 0.5)).clip(-32767, 32767)
TEST(NdviRasterWriter, integersAreRoundedHalfAwayFromZeroAndClamped)
{
  const TempFolder folder;
  std::string remark;
  const auto dataset =
      writeRow(folder, {0, 0.5F, -0.5F, 0.00005F, 0.03125F, -0.00390625F, 0.12345F, -0.03125F, 3.2767F, 4, -4, NONE},
               {NdviValues::ScaledInteger, NdviFile::GeoTiff, NdviCompression::Deflate}, &remark);
  EXPECT_EQ(storedRow(*dataset),
            (std::vector<double>{0, 5000, -5000, 0, 313, -39, 1235, -313, 32767, 32767, -32767, -32768}));
  GDALRasterBand &band = *dataset->GetRasterBand(1);
  EXPECT_EQ(band.GetRasterDataType(), GDT_Int16);
  EXPECT_EQ(band.GetNoDataValue(), -32768);
  EXPECT_EQ(band.GetScale(), 0.0001);
  EXPECT_EQ(band.GetOffset(), 0);
  EXPECT_NE(remark.find(": 2."), std::string::npos) << remark;
}

TEST(NdviRasterWriter, anotherNodataValueIsNeverAValue)
{
  const TempFolder folder;
  const auto dataset =
      writeRow(folder, {0.25F, NONE, -9999}, {NdviValues::FloatNumber, NdviFile::GeoTiff, NdviCompression::Lzw});
  EXPECT_EQ(dataset->GetRasterBand(1)->GetNoDataValue(), -9999);
  // np.nextafter(np.float32(-9999), np.float32(0))
  EXPECT_EQ(storedRow(*dataset), (std::vector<double>{0.25, -9999, -9998.9990234375}));
  EXPECT_STREQ(dataset->GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE"), "LZW");
}

TEST(NdviRasterWriter, everyCompressionKeepsEveryValue)
{
  const std::vector<float> values{0.1F, -0.2F, NONE, 0.7F};
  for (const NdviCompression compression :
       {NdviCompression::None, NdviCompression::Deflate, NdviCompression::Zstd, NdviCompression::Lzw})
  {
    for (const NdviFile file : {NdviFile::GeoTiff, NdviFile::Cog})
    {
      GDALAllRegister();
      if (!canCompress(file, compression))
        continue;
      const TempFolder folder;
      const auto dataset = writeRow(folder, values, {NdviValues::FloatNan, file, compression});
      const std::vector<double> back = storedRow(*dataset);
      EXPECT_TRUE(std::isnan(back[2]));
      for (std::size_t i : {0, 1, 3})
        EXPECT_EQ(back[i], values[i]) << compressionName(compression);
      const char *name = dataset->GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE");
      EXPECT_STREQ(name ? name : "NONE", compressionName(compression));
    }
  }
}

TEST(NdviRasterWriter, aCogHasItsLayoutOverviewsAndTags)
{
  GDALAllRegister();
  const TempFolder folder;
  const std::string path = folder.path("cog.tif");
  std::vector<float> values(1100 * 1030, 0.25F);
  for (std::size_t i = 0; i < values.size(); i += 2)
    values[i] = i < values.size() / 2 ? NONE : 0.75F; // means of pairs: 0.25 above, where half is no data; 0.5 below
  const auto writer = createNdviRaster(path, staging(folder), gridOf(1100, 1030), tagsOf("2024-09-01T17:28:59Z"),
                                       {NdviValues::ScaledInteger, NdviFile::Cog, NdviCompression::Deflate});
  writer->write({0, 0, 1100, 1030}, values.data());
  writer->close([] { return false; });
  EXPECT_EQ(entries(folder.path("staging")), 1u) << "what it was copied from is gone";
  writer->commit();
  const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str()));
  EXPECT_STREQ(dataset->GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE"), "COG"); // as gdalinfo shows it
  EXPECT_STREQ(dataset->GetMetadataItem("ACQUISITION_DATETIME"), "2024-09-01T17:28:59Z");
  GDALRasterBand &band = *dataset->GetRasterBand(1);
  EXPECT_STREQ(band.GetDescription(), "NDVI");
  EXPECT_EQ(band.GetScale(), 0.0001);
  EXPECT_EQ(band.GetNoDataValue(), -32768);
  ASSERT_GE(band.GetOverviewCount(), 1);
  GDALRasterBand &overview = *band.GetOverview(0);
  EXPECT_EQ(overview.GetXSize(), 550);
  std::int16_t pixel = 0;
  ASSERT_EQ(overview.RasterIO(GF_Read, 100, 10, 1, 1, &pixel, 1, 1, GDT_Int16, 0, 0, nullptr), CE_None);
  EXPECT_EQ(pixel, 2500);
  ASSERT_EQ(overview.RasterIO(GF_Read, 100, 500, 1, 1, &pixel, 1, 1, GDT_Int16, 0, 0, nullptr), CE_None);
  EXPECT_EQ(pixel, 5000);
}

TEST(NdviRasterWriter, aCopyToCogStopsWhenTheRunDoes)
{
  GDALAllRegister();
  const TempFolder folder;
  const std::vector<float> values(600 * 600, 0.5F);
  {
    const auto writer = createNdviRaster(folder.path("cog.tif"), staging(folder), gridOf(600, 600), NdviRasterTags(),
                                         {NdviValues::FloatNan, NdviFile::Cog, NdviCompression::Deflate});
    writer->write({0, 0, 600, 600}, values.data());
    EXPECT_THROW(writer->close([] { return true; }), Error);
  }
  EXPECT_EQ(entries(folder.path("staging")), 0u);
}

TEST(NdviRasterWriter, whatWasSaidOfTheOldRasterGoesWithIt)
{
  const TempFolder folder;
  test::writeText(folder.path("row.tif.aux.xml"), "<PAMDataset/>");
  writeRow(folder, {0.5F}, {});
  EXPECT_FALSE(std::filesystem::exists(folder.path("row.tif.aux.xml")));
}

TEST(NdviRasterWriter, withoutCommitWhatStoodThereStays)
{
  GDALAllRegister();
  const TempFolder folder;
  const std::string path = folder.path("a.tif");
  test::writeText(path, "last week's");
  {
    const auto writer = createNdviRaster(path, staging(folder), gridOf(4, 4), NdviRasterTags());
    const float one[1] = {1};
    writer->write({0, 0, 1, 1}, one);
  }
  EXPECT_EQ(test::readAll(path), "last week's");
  EXPECT_EQ(entries(folder.path("staging")), 0u);
}

TEST(NdviRasterWriter, aFolderThatCannotBeMadeIsNamed)
{
  const TempFolder folder;
  test::writeText(folder.path("file"), "no folder");
  try
  {
    createNdviRaster(folder.path("a.tif"), folder.path("file"), gridOf(4, 4), NdviRasterTags());
    FAIL();
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Io);
    EXPECT_NE(std::string(e.what()).find("a.tif"), std::string::npos);
  }
}
