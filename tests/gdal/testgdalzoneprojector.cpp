#include "compute/coverage.h"
#include "io/gdal/gdalzoneprojector.h"
#include "model/error.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ndvi;

namespace
{

ZoneLayer layerOf(const MultiPolygon &geometry, const std::string &crs = "EPSG:32632")
{
  return {crs, {{"1", geometry, ""}}};
}

} // namespace

TEST(GdalZoneProjector, leavesZonesOfTheSameCrsAlone)
{
  const Ring ring{{600000.1, 5200000.2}, {600100.3, 5200000.4}, {600100.5, 5200100.6}};
  const auto zones = GdalZoneProjector().project(layerOf({{ring}}), "EPSG:32632");
  ASSERT_EQ(zones.size(), 1u);
  EXPECT_EQ(zones[0].geometry[0][0], ring);
  EXPECT_FALSE(zones[0].repaired);
}

TEST(GdalZoneProjector, longitudeComesFirst)
{
  // echo "9 46.9" | gdaltransform -s_srs OGC:CRS84 -t_srs EPSG:32632 -output_xy
  std::vector<Point> points{{9, 46.9}};
  transformPoints("EPSG:4326", "EPSG:32632", points);
  EXPECT_NEAR(points[0].x, 500000, 1e-6);
  EXPECT_NEAR(points[0].y, 5194051.57033347, 1e-6);
}

TEST(GdalZoneProjector, bowTieKeepsBothHalves)
{
  const auto zones = GdalZoneProjector().project(layerOf({{{{0, 0}, {30, 30}, {30, 0}, {0, 30}}}}), "EPSG:32632");
  EXPECT_TRUE(zones[0].repaired);
  EXPECT_EQ(zones[0].problem, "");
  EXPECT_NEAR(area(zones[0].geometry), 450, 1e-9);
  std::size_t pixels = 0;
  for (const Span &s : centreSpans(zones[0].geometry, 40, 40))
    pixels += static_cast<std::size_t>(s.end - s.begin);
  EXPECT_EQ(pixels, 450u);
}

TEST(GdalZoneProjector, overlappingPartsAreUnited)
{
  const Ring a{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, b{{2, 2}, {6, 2}, {6, 6}, {2, 6}};
  const auto zones = GdalZoneProjector().project(layerOf({{a}, {b}}), "EPSG:32632");
  EXPECT_TRUE(zones[0].repaired);
  EXPECT_NEAR(area(zones[0].geometry), 28, 1e-12);
}

TEST(GdalZoneProjector, manyThreadsRepairAlike)
{
  ZoneLayer layer{"EPSG:32632", {}};
  for (int i = 0; i < 300; ++i)
  {
    const double x = 40. * i;
    const Ring square = {{x, 0}, {x + 30, 0}, {x + 30, 30}, {x, 30}},
               bowTie = {{x, 0}, {x + 30, 30}, {x + 30, 0}, {x, 30}};
    layer.zones.push_back({std::to_string(i), {{i % 3 ? square : bowTie}}, i == 200 ? "broken before" : ""});
  }
  const auto zones = GdalZoneProjector(transformPoints, 4).project(layer, "EPSG:32632");
  ASSERT_EQ(zones.size(), 300u);
  for (std::size_t i = 0; i < zones.size(); ++i)
  {
    EXPECT_EQ(zones[i].repaired, i % 3 == 0) << i;
    EXPECT_EQ(zones[i].problem, i == 200 ? "broken before" : "") << i;
    EXPECT_EQ(zones[i].geometry.size(), i % 3 ? 1u : 2u) << i;
  }
}

TEST(GdalZoneProjector, problemsAreOfTheZoneNotOfTheRun)
{
  ZoneLayer layer = layerOf({{{{0, 0}, {1, 1}, {2, 2}}}}); // no area
  layer.zones.push_back({"2", {{{{0, 0}, {1, 0}, {1, 1}}}}, ""});
  layer.zones.push_back({"3", {}, "The geometry is empty."});
  const auto zones = GdalZoneProjector().project(layer, "EPSG:32632");
  EXPECT_NE(zones[0].problem, "");
  EXPECT_EQ(zones[1].problem, "");
  EXPECT_EQ(zones[2].problem, "The geometry is empty.");
}

TEST(GdalZoneProjector, verticesFarFromEarthAreNotGivenToGeos)
{
  // GEOS's repair of such a polygon does not end in any time worth waiting for.
  const double far = -2.5075187084135162e+284;
  ZoneLayer layer{"EPSG:32632", {}};
  layer.zones.push_back(
      {"a", {{{{far, 3.3e-231}, {4.01, far}, {2.75e-309, 4}, {1.01, 3}, {far, 1}, {4.01, far}}}}, ""});
  layer.zones.push_back({"b", {{{{0, 0}, {2e12, 0}, {0, 10}}}}, ""});
  layer.zones.push_back({"c", {{{{0, 0}, {5e11, 0}, {0, 10}}}}, ""});
  const auto zones = GdalZoneProjector().project(layer, "EPSG:32632");
  EXPECT_NE(zones[0].problem.find("farther away than anything on Earth"), std::string::npos) << zones[0].problem;
  EXPECT_NE(zones[1].problem, "");
  EXPECT_EQ(zones[2].problem, "");
}

TEST(GdalZoneProjector, unknownCrsIsAnError)
{
  EXPECT_THROW(GdalZoneProjector().project(layerOf({{{{0, 0}, {1, 0}, {1, 1}}}}, "nonsense"), "EPSG:32632"), Error);
  EXPECT_THROW(GdalZoneProjector().project(layerOf({{{{0, 0}, {1, 0}, {1, 1}}}}), ""), Error);
}

TEST(Wkb, thereAndBack)
{
  const MultiPolygon geometry{{{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}}, {{1, 1}, {1, 2}, {2, 2}, {1, 1}}},
                              {{{9, 9}, {10, 9}, {10, 10}, {9, 9}}}};
  const auto wkb = polygonsToWkb(geometry);
  EXPECT_EQ(polygonsFromWkb(wkb.data(), wkb.size()), geometry);
}

TEST(Wkb, refusesWhatIsNoPolygon)
{
  const unsigned char point[] = {1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  EXPECT_THROW(polygonsFromWkb(point, sizeof point), Error);
  EXPECT_THROW(polygonsFromWkb(point, 3), Error);
  const auto empty = polygonsToWkb({});
  EXPECT_THROW(polygonsFromWkb(empty.data(), empty.size()), Error);
  const auto bad = polygonsToWkb({{{{0, 0}, {std::nan(""), 0}, {1, 1}, {0, 0}}}});
  EXPECT_THROW(polygonsFromWkb(bad.data(), bad.size()), Error);
}
