#include "foldertree.h"
#include "io/gdal/gdalrastersource.h"
#include "model/error.h"
#include "tiffpatch.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogr_spatialref.h>

#include <cmath>
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

/// Adds smaller copies by nearest neighbour.
void addOverviews(const std::string &path, std::vector<int> factors)
{
  GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_UPDATE));
  ASSERT_TRUE(dataset);
  ASSERT_EQ(dataset->BuildOverviews("NEAREST", static_cast<int>(factors.size()), factors.data(), 0, nullptr, nullptr,
                                    nullptr),
            CE_None);
}

std::string failure(const std::function<void()> &call, ErrorCode code = ErrorCode::Io)
{
  try
  {
    call();
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), code);
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
      {"a.tif", "GTiff", options({"TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE"})},
      {"b.tif", "GTiff",
       options({"TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE", "PREDICTOR=2"})}};
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

/// The place of a tag's value in a TIFF, little-endian and not big.
std::size_t placeOfTag(const std::string &bytes, unsigned wanted)
{
  const auto number = [&bytes](std::size_t at, int size)
  {
    std::size_t value = 0;
    for (int i = size - 1; i >= 0; --i)
      value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
  };
  const std::size_t directory = number(4, 4);
  for (std::size_t i = 0; i < number(directory, 2); ++i)
  {
    if (number(directory + 2 + 12 * i, 2) == wanted)
      return directory + 2 + 12 * i + 8;
  }
  return std::string::npos;
}

TEST(GdalRasterSource, aBrokenIndexOfBlocksIsAnErrorOfTheBlocks)
{
  // GDAL says once that it cannot read the index, and takes blocks for empty ones after that: 0 everywhere.
  const TempFolder folder;
  for (const char *size : {"16", "128", "256"})
  {
    for (const unsigned tag : {324u, 325u}) // offsets and lengths of tiles
    {
      const std::string path = folder.path("index.tif");
      const std::string width = std::string("BLOCKXSIZE=") + size, height = std::string("BLOCKYSIZE=") + size;
      writeRamp(path, "GTiff", GDT_UInt16,
                options({"TILED=YES", width.c_str(), height.c_str(), "COMPRESS=DEFLATE", "PREDICTOR=2"}));
      std::string bytes = test::readAll(path);
      const std::size_t place = placeOfTag(bytes, tag);
      ASSERT_NE(place, std::string::npos);
      const std::size_t beyond = bytes.size() + 100000;
      for (std::size_t i = 0; i < 4; ++i)
        bytes[place + i] = static_cast<char>(beyond >> 8 * i & 0xff);
      test::writeText(path, bytes);
      const std::string error = failure(
          [&]
          {
            GdalRasterSource source;
            const auto reader = source.open({path, 1}, "");
            std::vector<std::uint16_t> pixels(16 * 16);
            reader->read({0, 0, 16, 16}, pixels.data());
          });
      EXPECT_NE(error.find(path), std::string::npos) << size << " " << tag << ": " << error;
    }
  }
}

#if GDAL_VERSION_NUM < GDAL_COMPUTE_VERSION(3, 7, 0)
TEST(GdalRasterSource, signedBytesAreRefused)
{
  const TempFolder folder;
  const std::string path = folder.path("signed.tif");
  writeRamp(path, "GTiff", GDT_Byte, options({"PIXELTYPE=SIGNEDBYTE"}));
  try
  {
    GdalRasterSource().open({path, 1}, "");
    FAIL();
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Input);
    EXPECT_NE(std::string(e.what()).find("Int16"), std::string::npos) << e.what();
  }
}
#endif

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

TEST(GdalRasterSource, viewsAreWhatIsRead)
{
  const TempFolder folder;
  const struct
  {
    const char *name;
    GDALDataType type;
  } files[] = {{"uint16.tif", GDT_UInt16}, {"int16.tif", GDT_Int16}, {"byte.tif", GDT_Byte}};
  for (const auto &[name, type] : files)
  {
    writeRamp(folder.path(name), "GTiff", type, options({"TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=64"}));
    GdalRasterSource source;
    const auto reader = source.open({folder.path(name), 1}, ""), other = source.open({folder.path(name), 1}, "");
    const auto compare = [&, name = std::string(name), type = type](const Window &w, auto number)
    {
      using T = decltype(number);
      std::vector<T> buffer, expected(w.pixels());
      const PixelView<T> view = reader->view(w, buffer);
      other->read(w, expected.data());
      std::size_t i = 0;
      for (int y = 0; y < w.height; ++y)
      {
        for (int x = 0; x < w.width; ++x, ++i)
          ASSERT_EQ(view.data[static_cast<std::size_t>(y) * view.stride + static_cast<std::size_t>(x)], expected[i])
              << name << " " << w.x << " " << w.y;
      }
      const bool oneBlock = w.x / 128 == (w.x + w.width - 1) / 128 && w.y / 64 == (w.y + w.height - 1) / 64;
      const bool asStored = type != GDT_Byte && sizeof(T) == 2;
      EXPECT_EQ(buffer.empty(), oneBlock && asStored) << "copied only where it has to be: " << name;
      EXPECT_EQ(view.stride, oneBlock && asStored ? 128u : static_cast<std::size_t>(w.width));
    };
    for (const Window &w :
         {Window{0, 0, 128, 64}, Window{130, 70, 5, 9}, Window{511, 383, 1, 1}, Window{384, 320, 128, 64},
          Window{120, 10, 16, 4}, Window{10, 60, 4, 8}, Window{0, 0, 512, 384}})
    {
      if (type == GDT_Int16)
        compare(w, std::int16_t());
      else
        compare(w, std::uint16_t());
      compare(w, double());
    }
  }
}

TEST(GdalRasterSource, aViewLastsUntilTheReaderIsAskedAgain)
{
  // Readers of two bands side by side, as a scene has them: neither spoils the other's view.
  const TempFolder folder;
  writeRamp(folder.path("a.tif"), "GTiff", GDT_UInt16, options({"TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=64"}));
  GdalRasterSource source;
  const auto red = source.open({folder.path("a.tif"), 1}, ""), nir = source.open({folder.path("a.tif"), 1}, "");
  std::vector<std::uint16_t> buffer, unused;
  const PixelView<std::uint16_t> view = red->view({0, 0, 128, 64}, buffer);
  for (int y = 0; y < 384; y += 64)
    nir->view({128, y, 128, 64}, unused);
  EXPECT_EQ(view.data[0], ramp(0, 0));
  EXPECT_EQ(view.data[63 * view.stride + 127], ramp(127, 63));
}

TEST(GdalRasterSource, overviewsAreTheCoarsestNotAboveTheFactor)
{
  const std::string path = "/vsimem/overviews.tif";
  writeRamp(path, "GTiff", GDT_UInt16, options({"TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"}));
  GdalRasterSource source;
  EXPECT_EQ(source.open({path, 1}, "")->overview(8), nullptr) << "the file has none";
  addOverviews(path, {2, 4, 8});
  const std::pair<double, int> cases[] = {{1, 512}, {1.99, 512}, {2, 256}, {3, 256},  {3.99, 256},
                                          {4, 128}, {7.5, 128},  {8, 64},  {1000, 64}};
  for (const auto &[factor, width] : cases)
  {
    auto reader = source.open({path, 1}, "");
    const Grid whole = reader->grid();
    const auto smaller = reader->overview(factor);
    reader.reset();
    if (width == 512)
    {
      EXPECT_EQ(smaller, nullptr) << factor;
      continue;
    }
    ASSERT_NE(smaller, nullptr) << factor;
    const Grid &grid = smaller->grid();
    EXPECT_EQ(grid.width, width) << factor;
    EXPECT_EQ(grid.height, width * 384 / 512) << factor;
    EXPECT_EQ(grid.crs, whole.crs);
    EXPECT_EQ(grid.toCrs.c, whole.toCrs.c);
    EXPECT_EQ(grid.toCrs.f, whole.toCrs.f);
    EXPECT_EQ(grid.toCrs.a * grid.width, whole.toCrs.a * whole.width);
    EXPECT_EQ(grid.toCrs.e * grid.height, whole.toCrs.e * whole.height);
    EXPECT_EQ(smaller->type(), PixelType::UInt16);
    // The pixels are those GDAL says the copy has, which hold one of those under them.
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str()));
    GDALRasterBand *band = nullptr;
    for (int i = 0; i < dataset->GetRasterBand(1)->GetOverviewCount(); ++i)
    {
      if (dataset->GetRasterBand(1)->GetOverview(i)->GetXSize() == width)
        band = dataset->GetRasterBand(1)->GetOverview(i);
    }
    ASSERT_TRUE(band);
    std::vector<std::uint16_t> expected(static_cast<std::size_t>(grid.width) * grid.height), found(expected.size());
    ASSERT_EQ(band->RasterIO(GF_Read, 0, 0, grid.width, grid.height, expected.data(), grid.width, grid.height,
                             GDT_UInt16, 0, 0, nullptr),
              CE_None);
    smaller->read({0, 0, grid.width, grid.height}, found.data());
    EXPECT_EQ(found, expected);
    const int own = 512 / width;
    bool isUnder = false;
    for (int y = 0; y < own; ++y)
    {
      for (int x = 0; x < own; ++x)
        isUnder = isUnder || found[static_cast<std::size_t>(3 * width + 5)] == ramp(5 * own + x, 3 * own + y);
    }
    EXPECT_TRUE(isUnder);
  }
  VSIUnlink(path.c_str());
}

TEST(GdalRasterSource, overviewsOfOddSizesCoverTheSameGround)
{
  // 101 × 67 pixels: copies by 2 have 51 × 34, their pixels a bit less than twice as wide and high.
  const std::string path = "/vsimem/odd.tif";
  {
    GDALAllRegister();
    GDALDatasetUniquePtr dataset(
        GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.c_str(), 101, 67, 1, GDT_UInt16, nullptr));
    double gt[6] = {600000, 10, 0, 5200000, 0, -10};
    dataset->SetGeoTransform(gt);
    OGRSpatialReference srs;
    srs.importFromEPSG(32632);
    dataset->SetSpatialRef(&srs);
    dataset->GetRasterBand(1)->Fill(7);
  }
  addOverviews(path, {2});
  GdalRasterSource source;
  const auto smaller = source.open({path, 1}, "")->overview(2);
  ASSERT_NE(smaller, nullptr);
  const Grid &grid = smaller->grid();
  EXPECT_EQ(grid.width, 51);
  EXPECT_EQ(grid.height, 34);
  EXPECT_DOUBLE_EQ(grid.toCrs.a, 1010 / 51.0);
  EXPECT_DOUBLE_EQ(grid.toCrs.e, -670 / 34.0);
  EXPECT_NEAR(grid.toCrs.map({51, 34}).x, 601010, 1e-9);
  EXPECT_NEAR(grid.toCrs.map({51, 34}).y, 5199330, 1e-9);
  VSIUnlink(path.c_str());
}

TEST(GdalRasterSource, resolutionsOfJpeg2000AreNoOverviews)
{
  GDALAllRegister();
  if (!GetGDALDriverManager()->GetDriverByName("JP2OpenJPEG"))
    GTEST_SKIP() << "GDAL has no JP2OpenJPEG driver";
  const TempFolder folder;
  const std::string path = folder.path("a.jp2");
  writeRamp(path, "JP2OpenJPEG", GDT_UInt16,
            options({"QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "RESOLUTIONS=4"}));
  EXPECT_GT(GDALDatasetUniquePtr(GDALDataset::Open(path.c_str()))->GetRasterBand(1)->GetOverviewCount(), 0);
  EXPECT_EQ(GdalRasterSource().open({path, 1}, "")->overview(4), nullptr)
      << "wavelets mix nodata into what is beside it";
}

TEST(GdalRasterSource, overviewsKnowTheirNodata)
{
  const std::string path = "/vsimem/nodata.tif";
  writeRamp(path, "GTiff", GDT_Int16, {});
  {
    GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_UPDATE));
    dataset->GetRasterBand(1)->SetNoDataValue(-3000);
  }
  addOverviews(path, {2});
  GdalRasterSource source;
  const auto smaller = source.open({path, 1}, "")->overview(2);
  ASSERT_NE(smaller, nullptr);
  EXPECT_EQ(smaller->nodata(), -3000);
  VSIUnlink(path.c_str());
}

TEST(GdalRasterSource, overviewsKnowTheScaleAndOffsetOfTheirBand)
{
  const std::string path = "/vsimem/scale.tif";
  writeRamp(path, "GTiff", GDT_Int16, {});
  {
    GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_UPDATE));
    dataset->GetRasterBand(1)->SetScale(0.0001);
    dataset->GetRasterBand(1)->SetOffset(-0.1);
  }
  addOverviews(path, {2});
  GdalRasterSource source;
  const auto smaller = source.open({path, 1}, "")->overview(2);
  ASSERT_NE(smaller, nullptr);
  EXPECT_EQ(smaller->scale(), 0.0001);
  EXPECT_EQ(smaller->offset(), -0.1);
  VSIUnlink(path.c_str());
}

TEST(GdalRasterSource, copiesThatAreNotInTheFileKeepNodataToo)
{
  // Copies beside the file (.ovr), and nodata that is only in the metadata beside it (.aux.xml).
  const TempFolder folder;
  const std::string path = folder.path("a.tif");
  writeRamp(path, "GTiff", GDT_UInt16, options({"COMPRESS=DEFLATE", "PREDICTOR=2", "PROFILE=BASELINE"}));
  {
    GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str())); // read only: what changes goes beside it
    ASSERT_EQ(dataset->GetRasterBand(1)->SetNoDataValue(1), CE_None);
    int factor = 2;
    ASSERT_EQ(dataset->BuildOverviews("NEAREST", 1, &factor, 0, nullptr, nullptr, nullptr), CE_None);
  }
  GdalRasterSource source;
  const auto reader = source.open({path, 1}, "");
  ASSERT_EQ(reader->nodata(), 1);
  const auto smaller = reader->overview(2);
  ASSERT_NE(smaller, nullptr);
  EXPECT_EQ(smaller->nodata(), 1);
  std::vector<std::uint16_t> pixels(256 * 192);
  smaller->read({0, 0, 256, 192}, pixels.data());
  EXPECT_EQ(pixels[300], ramp(2 * (300 % 256), 2 * (300 / 256)));
}

TEST(GdalRasterSource, refusesSizesThatNoMemoryHolds)
{
  const TempFolder folder;
  GdalRasterSource source;
  const auto refusal = [&](const std::string &width, const std::string &height, const std::string &block)
  {
    test::writeText(folder.path("x.vrt"), "<VRTDataset rasterXSize=\"" + width + "\" rasterYSize=\"" + height +
                                              "\"><VRTRasterBand dataType=\"UInt16\" band=\"1\"" + block +
                                              "/></VRTDataset>");
    return failure([&] { source.open({folder.path("x.vrt"), 1}, ""); }, ErrorCode::Input);
  };
  EXPECT_EQ(refusal("2147483647", "2147483647", ""),
            folder.path("x.vrt") +
                " has 2147483647 × 2147483647 pixels, more than can be read (10000000 a side). Cut out "
                "the part you need (gdal_translate -projwin).");
  EXPECT_TRUE(test::contains(refusal("1", "10000001", ""), "more than can be read"));
  EXPECT_EQ(refusal("10000000", "10000000", ""), "");
  // 40000 bands that stand together: 2.4 GiB for a tile.
  const std::string many = folder.path("many.tif");
  GDALAllRegister();
  const GDALDatasetUniquePtr file(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
      many.c_str(), 300, 300, 40000, GDT_Byte, options({"INTERLEAVE=PIXEL", "TILED=YES", "SPARSE_OK=TRUE"}).List()));
  ASSERT_TRUE(file);
  file->FlushCache(false);
  EXPECT_EQ(failure(
                [&] {
                  source.open({many, 1}, "");
                },
                ErrorCode::Input),
            many + " is stored in blocks of 256 × 256 pixels, which are too large to be read. Store it in tiles "
                   "(gdal_translate -co TILED=YES -co INTERLEAVE=BAND).");
}

TEST(GdalRasterSource, blocksThatDoNotEndAreNoPixels)
{
  // Found by the fuzzer: DEFLATE that goes on behind the last pixel and breaks off there. GDAL says nothing and leaves
  // the last pixels as they are in memory; zlib.decompressobj() in Python gives 2655 bytes of 2640, and no end.
  GdalRasterSource source;
  const AssetRef asset{NDVI_SOURCE_DIR "/tests/fuzz/corpus/tiffblocks/overfull", 1};
  const auto reader = source.open(asset, "");
  std::vector<double> pixels(40 * 33);
  const std::string told = failure([&] { reader->read({0, 0, 40, 33}, pixels.data()); });
  EXPECT_TRUE(test::contains(told, "the file is damaged or incomplete")) << told;
}

TEST(GdalRasterSource, aFileWhoseTagsAreCutOffIsNoFileWithoutThem)
{
  // libtiff goes on without a tag whose value lies behind the end of the file: nodata would count as pixels.
  const TempFolder folder;
  const std::string path = folder.path("a.tif");
  GDALAllRegister();
  {
    GDALDatasetUniquePtr dataset(
        GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.c_str(), 64, 64, 1, GDT_UInt16, nullptr));
    dataset->GetRasterBand(1)->SetNoDataValue(65000);
  }
  GdalRasterSource source;
  EXPECT_EQ(source.open({path, 1}, "")->nodata(), 65000);
  std::string bytes = test::readAll(path);
  ASSERT_TRUE(ndvi::test::moveTagValue(bytes, ndvi::test::TIFF_NODATA, 1 << 20));
  test::writeText(path, bytes);
  try
  {
    source.open({path, 1}, "");
    ADD_FAILURE() << "was opened without its nodata value";
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Io);
    EXPECT_NE(std::string(e.what()).find("could not be read whole, the file is damaged or incomplete"),
              std::string::npos)
        << e.what();
  }
}
