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
    const auto writer = createNdviRaster(path, staging(folder), grid, parseTimestamp("2024-09-01T17:28:59Z"));
    writer->write({0, 0, 600, 520}, values.data());
    writer->close();
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
  EXPECT_STREQ(dataset->GetRasterBand(1)->GetDescription(), "NDVI");
}

TEST(NdviRasterWriter, withoutCommitWhatStoodThereStays)
{
  GDALAllRegister();
  const TempFolder folder;
  const std::string path = folder.path("a.tif");
  test::writeText(path, "last week's");
  {
    const auto writer = createNdviRaster(path, staging(folder), gridOf(4, 4), std::nullopt);
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
    createNdviRaster(folder.path("a.tif"), folder.path("file"), gridOf(4, 4), std::nullopt);
    FAIL();
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Io);
    EXPECT_NE(std::string(e.what()).find("a.tif"), std::string::npos);
  }
}
