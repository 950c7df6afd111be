#include "foldertree.h"
#include "io/gdal/gdalrastersource.h"
#include "model/error.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogr_spatialref.h>

#include <functional>

using namespace ndvi;
using test::TempFolder;

namespace
{

/// 512 × 384 pixels, value (row · 512 + column) mod 5000 + 1, written by the driver with the options.
void writeRamp(const std::string &path, const char *driverName, GDALDataType type, const CPLStringList &options)
{
  GDALAllRegister();
  GDALDatasetUniquePtr memory(GetGDALDriverManager()->GetDriverByName("MEM")->Create("", 512, 384, 1, type, nullptr));
  double gt[6] = {600000, 10, 0, 5200000, 0, -10};
  memory->SetGeoTransform(gt);
  OGRSpatialReference srs;
  srs.importFromEPSG(32632);
  memory->SetSpatialRef(&srs);
  std::vector<double> row(512);
  for (int y = 0; y < 384; ++y)
  {
    for (int x = 0; x < 512; ++x)
      row[static_cast<std::size_t>(x)] = (y * 512 + x) % 5000 % (type == GDT_Byte ? 250 : 5000) + 1;
    ASSERT_EQ(
        memory->GetRasterBand(1)->RasterIO(GF_Write, 0, y, 512, 1, row.data(), 512, 1, GDT_Float64, 0, 0, nullptr),
        CE_None);
  }
  GDALDatasetUniquePtr copy(GetGDALDriverManager()
                                ->GetDriverByName(driverName)
                                ->CreateCopy(path.c_str(), memory.get(), FALSE, options.List(), nullptr, nullptr));
  ASSERT_TRUE(copy) << path;
}

CPLStringList options(std::initializer_list<const char *> list)
{
  CPLStringList strings;
  for (const char *s : list)
    strings.AddString(s);
  return strings;
}

int ramp(int x, int y)
{
  return (y * 512 + x) % 5000 + 1;
}

std::string failure(const std::function<void()> &call)
{
  try
  {
    call();
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Io);
    return e.what();
  }
  return {};
}

} // namespace

TEST(GdalRasterSource, readsAnyWindowOfAnyLayout)
{
  const TempFolder folder;
  const struct
  {
    const char *name, *driver;
    CPLStringList options;
    int blockWidth, blockHeight;
  } layouts[] = {
      {"tiled.tif", "GTiff", options({"TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=64", "COMPRESS=DEFLATE"}), 128, 64},
      {"striped.tif", "GTiff", options({"BLOCKYSIZE=7"}), 512, 7},
      {"lossless.jp2", "JP2OpenJPEG", options({"QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"}),
       256, 256},
  };
  for (const auto &layout : layouts)
  {
    writeRamp(folder.path(layout.name), layout.driver, GDT_UInt16, layout.options);
    GdalRasterSource source;
    const auto reader = source.open({folder.path(layout.name), 1}, "");
    EXPECT_EQ(reader->type(), PixelType::UInt16);
    EXPECT_EQ(reader->blockWidth(), layout.blockWidth);
    EXPECT_EQ(reader->blockHeight(), layout.blockHeight);
    EXPECT_EQ(reader->grid().crs, "EPSG:32632");
    EXPECT_EQ(reader->grid().toCrs.c, 600000);
    for (const Window &w : {Window{0, 0, 512, 384}, Window{100, 60, 200, 10}, Window{511, 383, 1, 1}})
    {
      std::vector<std::uint16_t> pixels(w.pixels());
      reader->read(w, pixels.data());
      std::vector<double> real(w.pixels());
      reader->read(w, real.data());
      std::size_t i = 0;
      for (int y = w.y; y < w.y + w.height; ++y)
      {
        for (int x = w.x; x < w.x + w.width; ++x, ++i)
        {
          ASSERT_EQ(pixels[i], ramp(x, y)) << layout.name;
          ASSERT_EQ(real[i], ramp(x, y)) << layout.name;
        }
      }
    }
  }
}

TEST(GdalRasterSource, pixelTypes)
{
  const TempFolder folder;
  const std::pair<GDALDataType, PixelType> types[] = {
      {GDT_Byte, PixelType::UInt16},    {GDT_Int16, PixelType::Int16},     {GDT_Int32, PixelType::Float64},
      {GDT_UInt32, PixelType::Float64}, {GDT_Float32, PixelType::Float32}, {GDT_Float64, PixelType::Float64}};
  for (const auto &[stored, expected] : types)
  {
    const std::string path = folder.path(std::string(GDALGetDataTypeName(stored)) + ".tif");
    writeRamp(path, "GTiff", stored, {});
    GdalRasterSource source;
    const auto reader = source.open({path, 1}, "");
    EXPECT_EQ(reader->type(), expected) << path;
    double value = 0;
    reader->read({7, 0, 1, 1}, &value);
    EXPECT_EQ(value, 8);
  }
}

TEST(GdalRasterSource, nodataScaleAndOffsetAsTheFileSays)
{
  const TempFolder folder;
  const std::string path = folder.path("a.tif");
  writeRamp(path, "GTiff", GDT_Int16, {});
  {
    GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_UPDATE));
    dataset->GetRasterBand(1)->SetNoDataValue(-3000);
    dataset->GetRasterBand(1)->SetScale(0.0001);
    dataset->GetRasterBand(1)->SetOffset(-0.1);
  }
  GdalRasterSource source;
  const auto reader = source.open({path, 1}, "");
  EXPECT_EQ(reader->nodata(), -3000);
  EXPECT_EQ(reader->scale(), 0.0001);
  EXPECT_EQ(reader->offset(), -0.1);
  std::int16_t value = 0;
  reader->read({7, 0, 1, 1}, &value);
  EXPECT_EQ(value, 8) << "stored numbers, not scaled ones";
}

TEST(GdalRasterSource, truncatedFilesAreErrorsOfTheirBlocks)
{
  const TempFolder folder;
  const struct
  {
    const char *name, *driver;
    CPLStringList options;
  } layouts[] = {
      {"a.jp2", "JP2OpenJPEG", options({"QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"})},
      {"a.tif", "GTiff", options({"TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE"})}};
  for (const auto &layout : layouts)
  {
    const std::string path = folder.path(layout.name), cut = folder.path(std::string("cut_") + layout.name);
    writeRamp(path, layout.driver, GDT_UInt16, layout.options);
    const std::string bytes = test::readAll(path);
    test::writeText(cut, bytes.substr(0, bytes.size() * 6 / 10));
    GdalRasterSource source;
    const auto reader = source.open({cut, 1}, "");
    std::vector<std::uint16_t> pixels(128 * 128);
    int failed = 0, right = 0;
    for (int y = 0; y < 384; y += 128)
    {
      for (int x = 0; x < 512; x += 128)
      {
        const std::string error = failure([&] { reader->read({x, y, 128, 128}, pixels.data()); });
        if (!error.empty())
        {
          EXPECT_NE(error.find(cut), std::string::npos) << error;
          ++failed;
        }
        else if (pixels[0] == ramp(x, y) && pixels.back() == ramp(x + 127, y + 127))
        {
          ++right;
        }
      }
    }
    EXPECT_GT(failed, 2) << layout.name;
    EXPECT_GT(right, 2) << layout.name;
    EXPECT_EQ(failed + right, 12) << "every block is whole or an error: " << layout.name;
  }
}

TEST(GdalRasterSource, whatCannotBeOpenedSaysWhy)
{
  const TempFolder folder;
  test::writeText(folder.path("zero.jp2"), "");
  test::writeText(folder.path("text.tif"), "no raster at all");
  writeRamp(folder.path("a.tif"), "GTiff", GDT_UInt16, {});
  GdalRasterSource source;
  for (const char *name : {"zero.jp2", "text.tif", "missing.tif", ""})
  {
    const std::string error = failure([&] { source.open({folder.path(name), 1}, ""); });
    EXPECT_NE(error.find(folder.path(name)), std::string::npos) << error;
  }
  const std::string band = failure([&] { source.open({folder.path("a.tif"), 2}, ""); });
  EXPECT_NE(band.find("no band 2"), std::string::npos) << band;
}

TEST(GdalRasterSource, aRasterWithoutPlaceHasNoCrs)
{
  const TempFolder folder;
  GDALAllRegister();
  GDALDatasetUniquePtr(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(folder.path("bare.tif").c_str(), 8, 8,
                                                                                1, GDT_UInt16, nullptr));
  GdalRasterSource source;
  EXPECT_EQ(source.open({folder.path("bare.tif"), 1}, "")->grid().crs, "");
}
