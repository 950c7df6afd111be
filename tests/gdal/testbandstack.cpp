#include "foldertree.h"
#include "io/gdal/bandstack.h"
#include "io/gdal/gdalgrid.h"
#include "io/gdal/gdalrastersource.h"
#include "io/gdal/rasterfacts.h"
#include "io/gdal/scenetags.h"
#include "model/error.h"

#include <gdal_priv.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace ndvi;
using test::TempFolder;

namespace
{

constexpr double NONE = std::numeric_limits<double>::quiet_NaN();

Grid gridAt(double left, double top, int width = 4, int height = 4, double size = 10)
{
  Grid grid;
  grid.crs = "EPSG:32632";
  grid.toCrs = {size, 0, left, 0, -size, top};
  grid.width = width;
  grid.height = height;
  return grid;
}

/// How a raster is stored.
struct Stored
{
  GDALDataType type = GDT_Float32;
  std::optional<double> nodata = NONE;
  double scale = 1;
  int bands = 1; ///< the values are in the last
};

std::string writeRaster(const TempFolder &folder, const std::string &name, const Grid &grid,
                        const std::vector<double> &values, const Stored &stored = {})
{
  GDALAllRegister();
  std::string path = folder.path(name);
  const GDALDatasetUniquePtr dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
      path.c_str(), grid.width, grid.height, stored.bands, stored.type, nullptr));
  double gt[] = {grid.toCrs.c, grid.toCrs.a, 0, grid.toCrs.f, 0, grid.toCrs.e};
  dataset->SetGeoTransform(gt);
  OGRSpatialReference crs;
  crs.SetFromUserInput(grid.crs.c_str());
  dataset->SetSpatialRef(&crs);
  GDALRasterBand &band = *dataset->GetRasterBand(stored.bands);
  if (stored.nodata)
    band.SetNoDataValue(*stored.nodata);
  if (stored.scale != 1)
    band.SetScale(stored.scale);
  std::vector<double> copy = values;
  EXPECT_EQ(band.RasterIO(GF_Write, 0, 0, grid.width, grid.height, copy.data(), grid.width, grid.height, GDT_Float64, 0,
                          0, nullptr),
            CE_None);
  return path;
}

/// 16 values, one of them missing.
const std::vector<double> VALUES{.1, .2, .3, .4, .5, NONE, .7, .8, .2, .2, .6, .6, -.1, 0, .1, .9};

StackBand bandOf(const std::string &id, const std::string &path, int band = 1)
{
  StackBand result;
  result.scene.id = id;
  result.description = id + "_NDVI";
  result.scene.datetime = parseTimestamp("2024-06-11T10:10:21Z");
  result.source = {path, band};
  return result;
}

/// Values of a band as NDVI, "no value" as NaN.
std::vector<double> ndviOf(const std::string &path, int number)
{
  const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str()));
  EXPECT_TRUE(dataset) << path;
  if (!dataset)
    return {};
  GDALRasterBand &band = *dataset->GetRasterBand(number);
  std::vector<double> values(static_cast<std::size_t>(band.GetXSize()) * static_cast<std::size_t>(band.GetYSize()));
  EXPECT_EQ(band.RasterIO(GF_Read, 0, 0, band.GetXSize(), band.GetYSize(), values.data(), band.GetXSize(),
                          band.GetYSize(), GDT_Float64, 0, 0, nullptr),
            CE_None);
  for (double &value : values)
    value = value == band.GetNoDataValue() ? NONE : value * band.GetScale() + band.GetOffset();
  return values;
}

void expectNdvi(const std::string &path, int band, const std::vector<double> &expected)
{
  const std::vector<double> found = ndviOf(path, band);
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i)
  {
    if (std::isnan(expected[i]))
      EXPECT_TRUE(std::isnan(found[i])) << "pixel " << i << " of band " << band;
    else
      EXPECT_NEAR(found[i], expected[i], 1e-6) << "pixel " << i << " of band " << band;
  }
}

/// Writes it both ways and looks at the NDVI of band 1.
void expectBoth(const TempFolder &folder, BandStack &stack, const std::vector<double> &expected)
{
  writeStackVrt(folder.path("stack.vrt"), stack.layout());
  expectNdvi(folder.path("stack.vrt"), 1, expected);
  SilentProgress progress;
  writeStackTiff(folder.path("stack.tif"), stack.layout(), {}, progress);
  expectNdvi(folder.path("stack.tif"), 1, expected);
}

} // namespace

TEST(StackDescriptions, areUniqueAndSayWhatIsKnown)
{
  std::vector<Scene> scenes(5);
  scenes[0].datetime = scenes[1].datetime = scenes[2].datetime = parseTimestamp("2024-06-11T10:10:21Z");
  scenes[0].tile = scenes[1].tile = "T32TPS";
  scenes[3].id = "x";
  scenes[4].tile = "T32TPS";
  EXPECT_EQ(stackDescriptions(scenes), (std::vector<std::string>{"2024-06-11_T32TPS_NDVI", "2024-06-11_T32TPS_NDVI_2",
                                                                 "2024-06-11_NDVI", "x_NDVI", "T32TPS_NDVI"}));
}

TEST(BandStack, aVrtKeepsTypeNodataAndScaleOfEveryBand)
{
  const TempFolder folder;
  const Grid grid = gridAt(600000, 5200000);
  std::vector<double> integers;
  for (const double value : VALUES)
    integers.push_back(std::isnan(value) ? -32768 : std::round(value * 10000));
  std::vector<double> numbers = VALUES;
  numbers[5] = -9999;
  BandStack stack({bandOf("a", writeRaster(folder, "a.tif", grid, VALUES)),
                   bandOf("b", writeRaster(folder, "b.tif", grid, integers, {GDT_Int16, -32768, 0.0001, 2}), 2),
                   bandOf("c", writeRaster(folder, "c & d.tif", grid, numbers, {GDT_Float32, -9999})),
                   bandOf("e", folder.path("missing.tif"))});
  EXPECT_TRUE(stack.isMixed());
  EXPECT_NE(stack.bands()[3].problem.find("missing.tif"), std::string::npos);
  ASSERT_TRUE(stack.commonestGrid());
  stack.setGrid(*stack.commonestGrid(), StackResampling::Nearest);
  const std::string vrt = folder.path("stack.vrt"), tiff = folder.path("stack.tif");
  writeStackVrt(vrt, stack.layout());
  SilentProgress progress;
  writeStackTiff(tiff, stack.layout(), {NdviValues::ScaledInteger, NdviFile::GeoTiff, NdviCompression::Deflate},
                 progress);
  for (int b = 1; b <= 3; ++b)
  {
    expectNdvi(vrt, b, VALUES);
    expectNdvi(tiff, b, VALUES);
  }
  const std::vector<double> nothing(16, NONE);
  expectNdvi(vrt, 4, nothing);
  expectNdvi(tiff, 4, nothing);

  const GDALDatasetUniquePtr dataset(GDALDataset::Open(vrt.c_str()));
  ASSERT_EQ(dataset->GetRasterCount(), 4);
  EXPECT_TRUE(std::isnan(dataset->GetRasterBand(1)->GetNoDataValue()));
  EXPECT_EQ(dataset->GetRasterBand(2)->GetNoDataValue(), -32768);
  EXPECT_EQ(dataset->GetRasterBand(2)->GetRasterDataType(), GDT_Int16);
  EXPECT_EQ(dataset->GetRasterBand(2)->GetScale(), 0.0001);
  EXPECT_EQ(dataset->GetRasterBand(3)->GetNoDataValue(), -9999);
  for (const std::string &path : {vrt, tiff})
  {
    const GDALDatasetUniquePtr file(GDALDataset::Open(path.c_str()));
    EXPECT_STREQ(file->GetRasterBand(2)->GetDescription(), "b_NDVI");
    EXPECT_STREQ(file->GetRasterBand(2)->GetMetadataItem("ACQUISITION_DATETIME"), "2024-06-11T10:10:21Z");
    EXPECT_STREQ(file->GetRasterBand(2)->GetMetadataItem("SCENE_ID"), "b");
    EXPECT_EQ(file->GetRasterBand(2)->GetMetadataItem("NO_DATA_REASON"), nullptr);
    EXPECT_STREQ(file->GetRasterBand(4)->GetDescription(), "e_NDVI");
    EXPECT_EQ(file->GetRasterBand(4)->GetMetadataItem("NO_DATA_REASON"), stack.bands()[3].problem);
  }
}

TEST(BandStack, whatTheUserSaysOfAFileStandsInForItsTags)
{
  const TempFolder folder;
  const Grid grid = gridAt(600000, 5200000);
  std::vector<double> integers;
  for (const double value : VALUES)
    integers.push_back(std::isnan(value) ? -3000 : std::round(value * 10000));
  StackBand plain = bandOf("plain", writeRaster(folder, "plain.tif", grid, integers, {GDT_Int16, std::nullopt}));
  plain.scene.ndvi = plain.source;
  plain.scene.quantification = 10000;
  plain.scene.nodata = -3000;
  plain.scene.offsetSource = OffsetSource::User;
  BandStack stack({plain});
  stack.setGrid(grid, StackResampling::Nearest);
  expectBoth(folder, stack, VALUES);
  const GDALDatasetUniquePtr vrt(GDALDataset::Open(folder.path("stack.vrt").c_str()));
  EXPECT_EQ(vrt->GetRasterBand(1)->GetRasterDataType(), GDT_Int16);

  // Resampled, it is what the same file with tags is.
  BandStack tagged({bandOf("tagged", writeRaster(folder, "tagged.tif", grid, integers, {GDT_Int16, -3000, 0.0001}))});
  BandStack again({plain});
  const Grid shifted = gridAt(600005, 5200005);
  tagged.setGrid(shifted, StackResampling::Bilinear);
  writeStackVrt(folder.path("tagged.vrt"), tagged.layout());
  again.setGrid(shifted, StackResampling::Bilinear);
  expectBoth(folder, again, ndviOf(folder.path("tagged.vrt"), 1));

  plain.scene.offsetSource = OffsetSource::Assumed; // nobody said so
  BandStack raw({plain});
  raw.setGrid(grid, StackResampling::Nearest);
  expectBoth(folder, raw, integers);
}

// gdalwarp -te 600005 5199965 600045 5200005 -ts 4 4 -r METHOD -dstnodata nan a.tif out.tif
TEST(BandStack, resamplesAGridShiftedByHalfAPixelAsGdalwarpDoes)
{
  const std::vector<std::pair<StackResampling, std::vector<double>>> methods{
      {StackResampling::Nearest, {0.2, 0.3, 0.4, NONE, NONE, 0.7, 0.8, NONE, 0.2, 0.6, 0.6, NONE, 0.0, 0.1, 0.9, NONE}},
      {StackResampling::Bilinear,
       {0.15, 0.25, 0.35, NONE, NONE, 0.4, 0.55, NONE, 0.3, 0.5, 0.675, NONE, 0.075, 0.225, 0.55, NONE}},
      {StackResampling::Average,
       {0.15, 0.25, 0.35, 0.4, 0.2666667, 0.4, 0.55, 0.6, 0.3, 0.5, 0.675, 0.7, 0.075, 0.225, 0.55, 0.75}}};
  for (const auto &[method, expected] : methods)
  {
    const TempFolder folder;
    BandStack stack(
        {bandOf("a", writeRaster(folder, "a & b.tif", gridAt(600000, 5200000), VALUES, {GDT_Float32, NONE, 1, 2}), 2)});
    stack.setGrid(gridAt(600005, 5200005), method);
    EXPECT_NE(stack.bands()[0].remark.find("resampled"), std::string::npos);
    expectBoth(folder, stack, expected);
  }
}

TEST(BandStack, wholePixelsAreNeverResampled)
{
  const TempFolder folder;
  BandStack stack({bandOf("a", writeRaster(folder, "a.tif", gridAt(600000, 5200000), VALUES))});
  stack.setGrid(gridAt(600020, 5200010), StackResampling::Bilinear); // two to the right, one up
  EXPECT_EQ(stack.bands()[0].remark, "");
  expectBoth(folder, stack, {NONE, NONE, NONE, NONE, .3, .4, NONE, NONE, .7, .8, NONE, NONE, .6, .6, NONE, NONE});
}

TEST(BandStack, aSceneBesideTheGridIsAnEmptyBandWithTheReason)
{
  const TempFolder folder;
  const Grid beside = gridAt(700000, 5200000);
  Grid zone33 = gridAt(600000, 5200000);
  zone33.crs = "EPSG:32633";
  BandStack stack({bandOf("a", writeRaster(folder, "a.tif", gridAt(600000, 5200000), VALUES)),
                   bandOf("b", writeRaster(folder, "b.tif", beside, VALUES)),
                   bandOf("c", writeRaster(folder, "c.tif", zone33, VALUES))});
  stack.setGrid(gridAt(600000, 5200000), StackResampling::Nearest);
  EXPECT_EQ(stack.bands()[0].problem, "");
  for (const int b : {1, 2})
  {
    EXPECT_EQ(stack.bands()[static_cast<std::size_t>(b)].problem, "The scene does not meet the grid of the stack.");
    EXPECT_TRUE(stack.bands()[static_cast<std::size_t>(b)].skipped);
  }
  writeStackVrt(folder.path("stack.vrt"), stack.layout());
  expectNdvi(folder.path("stack.vrt"), 3, std::vector<double>(16, NONE));
}

TEST(BandStack, theCommonestGridIsTheFirstOfEquallyManyAndSourcesWithoutNodataGetOne)
{
  const TempFolder folder;
  const Grid first = gridAt(600000, 5200000), second = gridAt(600040, 5200000);
  std::vector<double> full(16, 7000);
  BandStack stack({bandOf("a", writeRaster(folder, "a.tif", second, full, {GDT_UInt16, std::nullopt, 0.0001})),
                   bandOf("b", writeRaster(folder, "b.tif", first, VALUES)),
                   bandOf("c", writeRaster(folder, "c.tif", first, VALUES))});
  EXPECT_TRUE(*stack.commonestGrid() == first);
  Grid both = first;
  both.width = 8;
  stack.setGrid(both, StackResampling::Nearest);
  std::vector<double> expected;
  for (int row = 0; row < 4; ++row)
  {
    expected.insert(expected.end(), 4, NONE);
    expected.insert(expected.end(), 4, 0.7);
  }
  expectBoth(folder, stack, expected);
}

TEST(BandStack, aBrokenSourceIsAnEmptyBandOfTheTiff)
{
  const TempFolder folder;
  const Grid grid = gridAt(600000, 5200000);
  const std::string broken = writeRaster(folder, "broken.tif", grid, VALUES);
  std::filesystem::resize_file(broken, std::filesystem::file_size(broken) - 40);
  BandStack stack({bandOf("a", broken), bandOf("b", writeRaster(folder, "b.tif", grid, VALUES))});
  ASSERT_TRUE(stack.commonestGrid());
  stack.setGrid(grid, StackResampling::Nearest);
  SilentProgress progress;
  const std::string tiff = folder.path("stack.tif");
  writeStackTiff(tiff, stack.layout(), {NdviValues::FloatNumber, NdviFile::GeoTiff, NdviCompression::Lzw}, progress);
  EXPECT_NE(stack.bands()[0].problem.find("broken.tif"), std::string::npos) << stack.bands()[0].problem;
  expectNdvi(tiff, 1, std::vector<double>(16, NONE));
  expectNdvi(tiff, 2, VALUES);
  const GDALDatasetUniquePtr file(GDALDataset::Open(tiff.c_str()));
  EXPECT_EQ(file->GetRasterBand(1)->GetMetadataItem("NO_DATA_REASON"), stack.bands()[0].problem);
  EXPECT_EQ(file->GetRasterBand(1)->GetNoDataValue(), -9999);
}

TEST(BandStack, whatItSaysOfItsBandsIsReadBack)
{
  const TempFolder folder;
  const Grid grid = gridAt(600000, 5200000);
  const std::string broken = writeRaster(folder, "broken.tif", grid, VALUES);
  std::filesystem::resize_file(broken, std::filesystem::file_size(broken) - 40);
  const std::string masked = writeRaster(folder, "masked.tif", grid, VALUES);
  {
    const GDALDatasetUniquePtr file(GDALDataset::Open(masked.c_str(), GDAL_OF_UPDATE));
    BandOrigin origin;
    origin.mask = MaskState::Yes;
    origin.maskClasses = "8,9";
    writeSceneTags(*file, {}, origin);
  }
  std::vector<StackBand> bands{bandOf("a", broken), bandOf("b", masked), bandOf("c", masked)};
  bands[1].scene.platform = "Sentinel-2B";
  bands[1].scene.tile = "T32TPS";
  bands[1].scene.level = "L2A";
  bands[1].scene.baseline = "05.11";
  bands[1].scene.relativeOrbit = "022";
  bands[1].scene.cloudCover = 12.5;
  bands[2].problem = "Left out.";
  bands[2].skipped = true;
  BandStack stack(bands);
  stack.setGrid(grid, StackResampling::Nearest);
  const std::string tiff = folder.path("stack.tif"), vrt = folder.path("stack.vrt");
  SilentProgress progress;
  writeStackTiff(tiff, stack.layout(), {}, progress); // finds out that a is broken
  writeStackVrt(vrt, stack.layout());
  for (const std::string &path : {tiff, vrt})
  {
    const RasterFacts facts = readRasterFacts(path);
    ASSERT_TRUE(facts.bands[0].scene && facts.bands[1].scene && facts.bands[2].scene) << path;
    EXPECT_FALSE(facts.scene);
    EXPECT_EQ(facts.bands[0].scene->id, "a");
    EXPECT_EQ(facts.bands[0].origin.noDataReason, stack.bands()[0].problem);
    EXPECT_FALSE(facts.bands[0].origin.isSkipped);
    const Scene &scene = *facts.bands[1].scene;
    EXPECT_EQ(scene.id, "b");
    EXPECT_EQ(scene.datetime, parseTimestamp("2024-06-11T10:10:21Z"));
    EXPECT_EQ(scene.platform, "Sentinel-2B");
    EXPECT_EQ(scene.tile, "T32TPS");
    EXPECT_EQ(scene.level, "L2A");
    EXPECT_EQ(scene.baseline, "05.11");
    EXPECT_EQ(scene.relativeOrbit, "022");
    EXPECT_EQ(scene.cloudCover, 12.5);
    EXPECT_TRUE(facts.bands[1].origin.isMasked());
    EXPECT_EQ(facts.bands[1].origin.maskClasses, "8,9");
    EXPECT_EQ(facts.bands[1].origin.noDataReason, "");
    EXPECT_EQ(facts.bands[2].origin.noDataReason, "Left out.");
    EXPECT_TRUE(facts.bands[2].origin.isSkipped);
    GdalRasterSource source;
    EXPECT_EQ(source.open({path, 1}, "")->origin().noDataReason, stack.bands()[0].problem);
    EXPECT_TRUE(source.open({path, 2}, "")->origin().isMasked());

    // A stack of the stack hands it on.
    const BandStack again({bandOf("a", path, 1), bandOf("b", path, 2), bandOf("c", path, 3)});
    EXPECT_EQ(again.bands()[0].problem, stack.bands()[0].problem);
    EXPECT_FALSE(again.bands()[0].skipped);
    EXPECT_EQ(again.bands()[1].problem, "");
    EXPECT_TRUE(again.bands()[2].skipped);
  }
}

TEST(BandStack, stopsWhenTheRunDoes)
{
  class Cancelling : public SilentProgress
  {
    bool isCancelled() override { return true; }
  };
  const TempFolder folder;
  BandStack stack({bandOf("a", writeRaster(folder, "a.tif", gridAt(600000, 5200000), VALUES))});
  stack.setGrid(gridAt(600000, 5200000), StackResampling::Nearest);
  Cancelling progress;
  try
  {
    writeStackTiff(folder.path("stack.tif"), stack.layout(), {}, progress);
    FAIL();
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Cancelled);
  }
}

TEST(BandStack, aRotatedGridTakesNoOthers)
{
  const TempFolder folder;
  Grid rotated = gridAt(600005, 5200000);
  rotated.toCrs.b = 1;
  BandStack stack({bandOf("a", writeRaster(folder, "a.tif", gridAt(600000, 5200000), VALUES))});
  stack.setGrid(rotated, StackResampling::Nearest);
  EXPECT_NE(stack.bands()[0].problem.find("rotated"), std::string::npos);
}
