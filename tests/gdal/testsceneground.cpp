#include "batch/histogramrun.h"
#include "batch/sceneground.h"
#include "foldertree.h"
#include "histogramfixture.h"
#include "io/gdal/gdalrastersource.h"
#include "io/gdal/gdalzoneprojector.h"

#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogr_spatialref.h>

#include <cmath>

using namespace ndvi;
using namespace ndvi::test;

// Tiles of two UTM zones on one day.

namespace
{

constexpr int SIZE = 200; // pixels of 100 m

/// A raster of 20 km × 20 km; \a value everywhere.
void writeTile(const std::string &path, int epsg, double left, double top, std::uint16_t value)
{
  GDALAllRegister();
  const GDALDatasetUniquePtr tile(
      GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.c_str(), SIZE, SIZE, 1, GDT_UInt16, nullptr));
  ASSERT_TRUE(tile);
  double gt[6] = {left, 100, 0, top, 0, -100};
  tile->SetGeoTransform(gt);
  OGRSpatialReference srs;
  srs.importFromEPSG(epsg);
  tile->SetSpatialRef(&srs);
  tile->GetRasterBand(1)->Fill(value);
}

MultiPolygon rectangle(double left, double bottom, double right, double top)
{
  return {{{{left, bottom}, {right, bottom}, {right, top}, {left, top}}}};
}

class TwoUtmZones : public ::testing::Test
{
protected:
  /// NDVI is 0.5 in the tile of zone 32, 0.8 in that of zone 33, which reaches about 8 km into it.
  void SetUp() override
  {
    for (const auto &[name, epsg, left, nir] :
         {std::make_tuple("west", 32632, 715000.0, 3000), std::make_tuple("east", 32633, 271000.0, 9000)})
    {
      const std::string stem = mFolder.path() + "/" + name;
      writeTile(stem + "_red.tif", epsg, left, 5210000, 1000);
      writeTile(stem + "_nir.tif", epsg, left, 5210000, static_cast<std::uint16_t>(nir));
      Scene scene;
      scene.id = name;
      scene.datetime = 1717761600000;
      scene.platform = "Sentinel-2A";
      scene.red = {stem + "_red.tif", 1};
      scene.nir = {stem + "_nir.tif", 1};
      mScenes.push_back(scene);
    }
  }

  ZoneResult rowOf(const MultiPolygon &zone, PixelRule rule)
  {
    ZoneLayer layer{"EPSG:32632", {{"zone", zone, ""}}};
    HistogramOptions options;
    options.sameDay = true;
    options.rule = rule;
    GdalRasterSource source;
    GdalZoneProjector projector;
    CollectingSink sink;
    SilentProgress progress;
    runHistogram(mScenes, layer, options, source, projector, sink, progress);
    EXPECT_EQ(sink.scenes[0].status, SceneStatus::Ok) << sink.scenes[0].message;
    return sink.rows.at(0).at(0);
  }

  ndvi::test::TempFolder mFolder;
  std::vector<Scene> mScenes;
};

} // namespace

TEST_F(TwoUtmZones, noGroundCountsTwiceAndNoneIsLost)
{
  // 8 km × 6 km over the eastern edge of the western tile (735000), which is slanted in the other zone.
  const MultiPolygon zone = rectangle(730000, 5195000, 738000, 5201000);
  const ZoneResult row = rowOf(zone, PixelRule::Coverage);
  EXPECT_EQ(row.status, ZoneStatus::Ok) << row.message;
  EXPECT_EQ(row.scenes, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(row.zoneShare, 1);
  // The part in the western tile is 5 km × 6 km: 3000 pixels of 100 m, bin 0.50 … 0.55. The rest, by GDAL and in
  // hectares: POLYGON((735000 5195000,738000 5195000,738000 5201000,735000 5201000,735000 5195000)) from EPSG:32632 to
  // EPSG:32633, GetArea() / 1e4 → 1799.6774, with straight sides between the corners.
  EXPECT_NEAR(row.bins[30], 3000, 1e-6);
  EXPECT_NEAR(row.bins[36], 1799.68, 0.05);
  EXPECT_NEAR(row.area, 30e6 + 17.9968e6, 500);
  EXPECT_EQ(row.nodata, 0);

  const ZoneResult centre = rowOf(zone, PixelRule::Centre);
  EXPECT_EQ(centre.bins[30], 3000);
  EXPECT_NEAR(centre.bins[36], 1800, 30); // half a pixel along 12 km of slanted edge at most
  EXPECT_EQ(centre.zoneShare, 1);
}

TEST_F(TwoUtmZones, whatLiesOutsideBothIsOutside)
{
  // From 710000 on: 5 of 20 km lie west of both tiles.
  const ZoneResult row = rowOf(rectangle(710000, 5195000, 730000, 5201000), PixelRule::Coverage);
  EXPECT_EQ(row.status, ZoneStatus::Partial);
  EXPECT_NEAR(row.zoneShare, 0.75, 1e-9);
}

TEST_F(TwoUtmZones, theSidesOfATileBendInTheOtherZone)
{
  GdalZoneProjector projector;
  Grid west, east;
  west.crs = "EPSG:32632";
  west.toCrs = {100, 0, 715000, 0, -100, 5210000};
  west.width = west.height = SIZE;
  east = west;
  east.crs = "EPSG:32633";
  east.toCrs.c = 271000;
  const auto taken = takenGround({{west, {}}, {east, {}}}, projector);
  EXPECT_TRUE(taken[0].empty());
  ASSERT_EQ(taken[1].size(), 1u);
  EXPECT_GT(taken[1][0][0][0].size(), 1000u);
  // gdaltransform -s_srs EPSG:32632 -t_srs EPSG:32633 <<< "735000 5200000"
  const std::vector<Point> &ring = taken[1][0][0][0];
  std::vector<Point> expected{{735000, 5200000}};
  transformPoints("EPSG:32632", "EPSG:32633", expected);
  double nearest = 1e9;
  for (std::size_t i = 0; i < ring.size(); ++i)
  {
    const Point &a = ring[i], &b = ring[(i + 1) % ring.size()];
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    const Point &p = expected[0];
    const double along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / (length * length);
    if (along >= 0 && along <= 1)
      nearest = std::min(nearest, std::fabs((p.x - a.x) * (b.y - a.y) - (p.y - a.y) * (b.x - a.x)) / length);
  }
  EXPECT_LT(nearest, 0.01); // metres: the middle of the western tile's eastern side
}
