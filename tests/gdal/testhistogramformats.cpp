#include "batch/histogramrun.h"
#include "foldertree.h"
#include "histogramfixture.h"
#include "io/gdal/gdalrastersource.h"
#include "samerows.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogr_spatialref.h>

#include <random>

using namespace ndvi;
using namespace ndvi::test;

// The same pixels give the same rows, however the files are laid out and compressed.

namespace
{

constexpr int WIDTH = 300, HEIGHT = 280;

struct Layout
{
  const char *name, *driver, *extension;
  std::vector<const char *> options;
};

/// Writes a band of \a size m pixels by way of memory, since some drivers only copy.
void writeBand(const std::string &path, const Layout &layout, int size, const std::vector<std::uint16_t> &values)
{
  GDALAllRegister();
  const int width = WIDTH * 10 / size, height = HEIGHT * 10 / size;
  GDALDatasetUniquePtr memory(
      GetGDALDriverManager()->GetDriverByName("MEM")->Create("", width, height, 1, GDT_UInt16, nullptr));
  double gt[6] = {600000, double(size), 0, 5200000, 0, -double(size)};
  memory->SetGeoTransform(gt);
  OGRSpatialReference srs;
  srs.importFromEPSG(32632);
  memory->SetSpatialRef(&srs);
  std::vector<std::uint16_t> copy = values;
  ASSERT_EQ(memory->GetRasterBand(1)->RasterIO(GF_Write, 0, 0, width, height, copy.data(), width, height, GDT_UInt16, 0,
                                               0, nullptr),
            CE_None);
  CPLStringList options;
  for (const char *option : layout.options)
    options.AddString(option);
  GDALDatasetUniquePtr written(GetGDALDriverManager()
                                   ->GetDriverByName(layout.driver)
                                   ->CreateCopy(path.c_str(), memory.get(), FALSE, options.List(), nullptr, nullptr));
  ASSERT_TRUE(written) << path;
}

/// Zones of whole and of part pixels, large (32768 pixels and more) and small, overlapping, across the edge.
ZoneLayer makeZones()
{
  const Grid grid = northUp(WIDTH, HEIGHT);
  const auto ring = [&grid](std::initializer_list<Point> pixels)
  {
    Ring r;
    for (const Point &p : pixels)
      r.push_back(grid.toCrs.map(p));
    return r;
  };
  std::vector<MultiPolygon> zones{{{ring({{2.2, 3.1}, {297.5, 1.2}, {290.3, 277.7}, {10.1, 270.2}}),
                                    ring({{100, 90}, {150.5, 95.2}, {120.1, 160.7}})}},
                                  pixelRectangle(grid, -20, 100, 400, 400),
                                  pixelRectangle(grid, 254.5, 254.5, 258.25, 258.75),
                                  pixelRectangle(grid, 500, 0, 600, 10)};
  for (int i = 0; i < 15; ++i)
  {
    const double x = 19.3 * i, y = 17.7 * i;
    zones.push_back({{ring({{x, y}, {x + 13.2, y + 1.9}, {x + 5.5, y + 14.1}})}});
  }
  return layerOf(zones);
}

} // namespace

TEST(HistogramFormats, layoutsAndThreadsMakeNoDifference)
{
  GDALAllRegister();
  const bool hasJp2 = GetGDALDriverManager()->GetDriverByName("JP2OpenJPEG") != nullptr;
  std::vector<Layout> layouts{
      {"t64", "GTiff", ".tif", {"TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "COMPRESS=DEFLATE", "PREDICTOR=2"}},
      {"t128", "GTiff", ".tif", {"TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=48"}},
      {"t256", "GTiff", ".tif", {"TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=LZW"}},
      {"t1024", "GTiff", ".tif", {"TILED=YES", "BLOCKXSIZE=1024", "BLOCKYSIZE=1024", "COMPRESS=DEFLATE"}},
      {"strips", "GTiff", ".tif", {"BLOCKYSIZE=1"}},
      {"strips50", "GTiff", ".tif", {"BLOCKYSIZE=50", "COMPRESS=DEFLATE"}}};
  if (hasJp2)
    layouts.push_back(
        {"jp2", "JP2OpenJPEG", ".jp2", {"QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"}});

  std::mt19937 random(19);
  const auto below = [&random](unsigned n) { return static_cast<std::uint16_t>(random() % n); };
  std::vector<std::uint16_t> red, nir, scl;
  for (int i = 0; i < WIDTH * HEIGHT; ++i)
  {
    const bool small = below(2) == 0;
    red.push_back(below(60) == 0   ? 0
                  : below(60) == 0 ? 65535
                                   : static_cast<std::uint16_t>(960 + below(small ? 90 : 3000)));
    nir.push_back(static_cast<std::uint16_t>(1000 + below(small ? 60 : 5000)));
  }
  for (int i = 0; i < WIDTH * HEIGHT / 4; ++i)
    scl.push_back(below(5) == 0 ? below(12) : 4);

  const test::TempFolder folder;
  const ZoneLayer zones = makeZones();
  for (const PixelRule rule : {PixelRule::Centre, PixelRule::Coverage})
  {
    std::vector<std::vector<ZoneResult>> expected;
    for (const Layout &layout : layouts)
    {
      const auto file = [&](const char *band)
      { return folder.path(std::string(layout.name) + band + layout.extension); };
      if (rule == PixelRule::Centre)
      {
        writeBand(file("red"), layout, 10, red);
        writeBand(file("nir"), layout, 10, nir);
        writeBand(file("scl"), layout, 20, scl);
      }
      Scene scene;
      scene.id = "a"; // the same for all: messages name the files
      scene.red = {file("red"), 1};
      scene.nir = {file("nir"), 1};
      scene.scl = {file("scl"), 1};
      scene.maskType = MaskType::Scl;
      scene.nodata = 0;
      scene.offsetRed = scene.offsetNir = -1000;
      for (const int threads : {1, 2, 3, 8})
      {
        HistogramOptions options;
        options.rule = rule;
        options.batch.threads = threads;
        GdalRasterSource source;
        IdentityProjector projector;
        CollectingSink sink;
        SilentProgress progress;
        runHistogram({scene}, zones, options, source, projector, sink, progress);
        ASSERT_EQ(sink.scenes[0].status, SceneStatus::Ok) << sink.scenes[0].message;
        if (expected.empty())
        {
          expected = sink.rows;
          EXPECT_GT(expected[0][0].valid, 40000);
          EXPECT_GT(expected[0][0].masked, 1000);
          EXPECT_GT(expected[0][0].nodata, 100);
          EXPECT_GT(expected[0][0].undefined, 0);
          EXPECT_EQ(expected[0][1].status, ZoneStatus::Partial);
        }
        EXPECT_EQ(difference(sink.rows, expected), "") << layout.name << ", " << threads << " threads";
      }
    }
  }
  if (!hasJp2)
    GTEST_SKIP() << "GDAL has no JP2OpenJPEG driver: the other layouts agree";
}
