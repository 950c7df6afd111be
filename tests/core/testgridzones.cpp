#include "batch/gridzonescache.h"
#include "compute/tally.h"
#include "memoryraster.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

ReadingPlan planOf(int windowWidth, int windowHeight, int groupColumns = 1, int groupRows = 1)
{
  ReadingPlan plan;
  plan.windowWidth = windowWidth;
  plan.windowHeight = windowHeight;
  plan.groupColumns = groupColumns;
  plan.groupRows = groupRows;
  return plan;
}

ProjectedZone zoneOf(MultiPolygon geometry)
{
  return {std::move(geometry), "", false};
}

GridZones make(const std::vector<ProjectedZone> &zones, PixelRule rule, const Grid &grid, const ReadingPlan &plan)
{
  return GridZones(zones, rule, grid, plan, [] { return false; });
}

/// Points in pixel coordinates as a polygon in the CRS of the grid.
MultiPolygon polygon(const Grid &grid, std::initializer_list<Point> pixels)
{
  Ring ring;
  for (const Point &p : pixels)
    ring.push_back(grid.toCrs.map(p));
  return {{ring}};
}

/// The pixels of a zone, brought together again from its windows; fails where one lies outside its window or comes
/// twice.
std::map<std::pair<int, int>, std::uint64_t> pixelsOfZone(const GridZones &zones, std::size_t number)
{
  std::map<std::pair<int, int>, std::uint64_t> weights;
  for (const WindowGroup &group : zones.groups())
  {
    EXPECT_FALSE(group.empty());
    for (const WindowZones &window : group)
    {
      EXPECT_FALSE(window.zones.empty());
      for (std::size_t i = 1; i < window.zones.size(); ++i)
        EXPECT_LT(window.zones[i - 1].zone, window.zones[i].zone);
      for (const ZonePart &part : window.zones)
      {
        EXPECT_EQ(&zones.zoneAt(part.index), &zones.zone(part.zone));
        if (part.zone != number)
          continue;
        const Window &w = window.window;
        for (std::size_t i = 0; i < part.spanEnd - part.spanBegin; ++i)
        {
          const Span &s = zones.spans(part)[i];
          EXPECT_TRUE(s.row >= w.y && s.row < w.y + w.height && s.begin >= w.x && s.end <= w.x + w.width);
          for (int c = s.begin; c < s.end; ++c)
            EXPECT_TRUE(weights.emplace(std::pair{s.row, c}, WHOLE_PIXEL).second);
        }
        for (std::size_t i = 0; i < part.edgeEnd - part.edgeBegin; ++i)
        {
          const EdgePixel &e = zones.edges(part)[i];
          EXPECT_TRUE(e.row >= w.y && e.row < w.y + w.height && e.column >= w.x && e.column < w.x + w.width);
          EXPECT_TRUE(weights.emplace(std::pair{e.row, e.column}, e.weight).second);
        }
      }
    }
  }
  return weights;
}

UInt128 sumOf(const std::map<std::pair<int, int>, std::uint64_t> &weights)
{
  UInt128 sum = 0;
  for (const auto &[place, weight] : weights)
    sum += weight;
  return sum;
}

} // namespace

TEST(GridZones, spansAreCutAtWindows)
{
  // Windows of 3 × 2 on 8 × 5 pixels; the zone holds columns 1 … 6 of rows 1 … 3.
  const Grid grid = northUp(8, 5);
  const GridZones zones = make({zoneOf(pixelRectangle(grid, 1, 1, 7, 4))}, PixelRule::Centre, grid, planOf(3, 2));
  EXPECT_EQ(zones.zone(0).pixels, 18u);
  EXPECT_TRUE(zones.zone(0).weight == UInt128(18) << WEIGHT_BITS);
  EXPECT_EQ(zones.zone(0).share, 1);
  ASSERT_EQ(zones.groups().size(), 6u);
  const std::vector<Span> expected[] = {
      {{1, 1, 3}}, {{1, 3, 6}}, {{1, 6, 7}}, {{2, 1, 3}, {3, 1, 3}}, {{2, 3, 6}, {3, 3, 6}}, {{2, 6, 7}, {3, 6, 7}}};
  const Window windows[] = {{0, 0, 3, 2}, {3, 0, 3, 2}, {6, 0, 2, 2}, {0, 2, 3, 2}, {3, 2, 3, 2}, {6, 2, 2, 2}};
  for (std::size_t g = 0; g < 6; ++g)
  {
    ASSERT_EQ(zones.groups()[g].size(), 1u);
    const WindowZones &window = zones.groups()[g][0];
    EXPECT_EQ(window.window.x, windows[g].x);
    EXPECT_EQ(window.window.y, windows[g].y);
    EXPECT_EQ(window.window.width, windows[g].width);
    EXPECT_EQ(window.window.height, windows[g].height);
    ASSERT_EQ(window.zones.size(), 1u);
    const ZonePart &part = window.zones[0];
    EXPECT_EQ(std::vector<Span>(zones.spans(part), zones.spans(part) + (part.spanEnd - part.spanBegin)), expected[g]);
    EXPECT_EQ(part.edgeBegin, part.edgeEnd);
  }
}

TEST(GridZones, windowsThatShareACoarseBlockAreOneGroup)
{
  // Windows of 2 × 2 on 10 × 6 pixels, groups of 2 × 2 windows; the zones leave the middle windows out.
  const Grid grid = northUp(10, 6);
  const GridZones zones = make({zoneOf(pixelRectangle(grid, 0, 0, 10, 1)), zoneOf(pixelRectangle(grid, 0, 0, 1, 6)),
                                zoneOf(pixelRectangle(grid, 8, 4, 10, 6))},
                               PixelRule::Centre, grid, planOf(2, 2, 2, 2));
  std::vector<std::vector<std::pair<int, int>>> corners;
  for (const WindowGroup &group : zones.groups())
  {
    corners.emplace_back();
    for (const WindowZones &window : group)
      corners.back().emplace_back(window.window.x, window.window.y);
  }
  const std::vector<std::vector<std::pair<int, int>>> expected{
      {{0, 0}, {2, 0}, {0, 2}}, {{4, 0}, {6, 0}}, {{8, 0}}, {{0, 4}}, {{8, 4}}};
  EXPECT_EQ(corners, expected) << "no window without a zone, no group without a window";
  EXPECT_EQ(zones.groups()[0][0].zones.size(), 2u);
}

TEST(GridZones, cutOrNotThePixelsAreTheSame)
{
  const Grid grid = northUp(37, 29);
  std::mt19937 random(3);
  std::uniform_real_distribution<double> x(-5, 42), y(-5, 34);
  std::vector<ProjectedZone> projected;
  for (int z = 0; z < 12; ++z)
    projected.push_back(
        zoneOf(polygon(grid, {{x(random), y(random)}, {x(random), y(random)}, {x(random), y(random)}})));
  for (const PixelRule rule : {PixelRule::Centre, PixelRule::AllTouched, PixelRule::Coverage})
  {
    const GridZones whole = make(projected, rule, grid, planOf(37, 29));
    for (const ReadingPlan &plan : {planOf(1, 1), planOf(5, 3, 2, 4), planOf(37, 1), planOf(8, 29, 3, 1)})
    {
      const GridZones cut = make(projected, rule, grid, plan);
      for (std::size_t z = 0; z < projected.size(); ++z)
      {
        const auto pixels = pixelsOfZone(cut, z);
        EXPECT_EQ(pixels, pixelsOfZone(whole, z)) << z;
        EXPECT_EQ(pixels.size(), cut.zone(z).pixels);
        EXPECT_TRUE(sumOf(pixels) == cut.zone(z).weight);
        EXPECT_EQ(cut.zone(z).share, whole.zone(z).share);
      }
    }
  }
}

TEST(GridZones, coverageWeightsByHand)
{
  const Grid grid = northUp(4, 4);
  const GridZones zones = make({zoneOf(pixelRectangle(grid, 0.5, 0.5, 3, 3))}, PixelRule::Coverage, grid, planOf(2, 2));
  EXPECT_EQ(zones.zone(0).pixels, 9u);
  EXPECT_TRUE(zones.zone(0).weight == UInt128(25) << (WEIGHT_BITS - 2)) << "6.25 pixels";
  const auto pixels = pixelsOfZone(zones, 0);
  EXPECT_EQ(pixels.at({0, 0}), WHOLE_PIXEL / 4);
  EXPECT_EQ(pixels.at({0, 2}), WHOLE_PIXEL / 2);
  EXPECT_EQ(pixels.at({2, 2}), WHOLE_PIXEL);
}

TEST(GridZones, zonesAcrossTheEdgeAndElsewhere)
{
  const Grid grid = northUp(8, 8);
  std::vector<ProjectedZone> projected{
      zoneOf(pixelRectangle(grid, 6, 6, 10, 8)),  zoneOf(pixelRectangle(grid, 20, 20, 30, 30)),
      zoneOf(pixelRectangle(grid, -2, -2, 2, 2)), zoneOf(pixelRectangle(grid, 8, 0, 9, 1)),
      zoneOf(pixelRectangle(grid, 3, 3, 3, 5)),   zoneOf(pixelRectangle(grid, -10, -10, 20, 20))};
  projected.push_back({{}, "The geometry is empty.", false});
  projected.push_back({pixelRectangle(grid, 0, 0, 1, 1), "", true});
  const GridZones zones = make(projected, PixelRule::Centre, grid, planOf(4, 4));
  EXPECT_TRUE(zones.meetsAny());
  EXPECT_EQ(zones.zone(0).share, 0.5);
  EXPECT_EQ(zones.zone(0).pixels, 4u);
  EXPECT_EQ(zones.zone(1).share, 0);
  EXPECT_EQ(zones.zone(2).share, 0.25);
  EXPECT_EQ(zones.zone(2).pixels, 4u);
  EXPECT_EQ(zones.zone(3).share, 0) << "touches the raster only";
  EXPECT_EQ(zones.zone(4).problem, "The polygon has no area.");
  EXPECT_DOUBLE_EQ(zones.zone(5).share, 64 / 900.0);
  EXPECT_EQ(zones.zone(5).pixels, 64u);
  EXPECT_EQ(zones.zone(6).problem, "The geometry is empty.");
  EXPECT_TRUE(zones.zone(7).repaired);
  EXPECT_EQ(zones.zone(99).share, 0) << "no such zone: elsewhere";
  EXPECT_EQ(zones.count(), 6u) << "what is elsewhere takes no memory";
  for (std::size_t z = 0; z < projected.size(); ++z)
    EXPECT_EQ(pixelsOfZone(zones, z).size(), zones.zone(z).pixels);
  EXPECT_FALSE(make({projected[1], projected[6]}, PixelRule::Centre, grid, planOf(4, 4)).meetsAny());
}

TEST(GridZones, southUpRotatedAndNonSquareGrids)
{
  // The same triangle in pixel coordinates has the same pixels, wherever the geotransform puts them.
  const Grid plain = northUp(12, 10);
  Grid southUp = plain, rotated = plain, wide = plain, mirrored = plain;
  southUp.toCrs = {10, 0, 600000, 0, 10, 5100000};
  rotated.toCrs = {8, -6, 600000, 6, 8, 5200000};
  wide.toCrs = {30, 0, 600000, 0, -10, 5200000};
  mirrored.toCrs = {-10, 0, 600000, 0, -10, 5200000};
  const auto triangle = [](const Grid &grid) { return polygon(grid, {{0.7, 1.2}, {11.4, 3.3}, {4.1, 9.6}}); };
  for (const PixelRule rule : {PixelRule::Centre, PixelRule::AllTouched})
  {
    const auto expected = pixelsOfZone(make({zoneOf(triangle(plain))}, rule, plain, planOf(5, 4)), 0);
    EXPECT_GT(expected.size(), 30u);
    for (const Grid &grid : {southUp, rotated, wide, mirrored})
    {
      const GridZones zones = make({zoneOf(triangle(grid))}, rule, grid, planOf(5, 4));
      EXPECT_EQ(pixelsOfZone(zones, 0), expected);
      EXPECT_EQ(zones.zone(0).share, 1);
      // |determinant|: 100 m² of all but the wide ones.
      EXPECT_EQ(zones.rowArea(3), Tally::areaUnits(grid.toCrs.a == 30 ? 300 : 100));
    }
  }
  // Of parts the share is the same but for rounding of the coordinates.
  const auto covered = pixelsOfZone(make({zoneOf(triangle(plain))}, PixelRule::Coverage, plain, planOf(5, 4)), 0);
  const auto turned = pixelsOfZone(make({zoneOf(triangle(rotated))}, PixelRule::Coverage, rotated, planOf(5, 4)), 0);
  ASSERT_EQ(turned.size(), covered.size());
  for (const auto &[place, weight] : covered)
    EXPECT_NEAR(static_cast<double>(turned.at(place)), static_cast<double>(weight), 0.5e-9 * WHOLE_PIXEL + 2);
}

TEST(GridZones, coarsenedGrids)
{
  // 8 × 8 pixels by 3: coarse centres at pixels 1.5, 4.5 and 7.5; 2.666… coarse pixels a side.
  const Grid grid = northUp(8, 8), coarse = grid.coarsened(3);
  const GridZones zones =
      make({zoneOf(pixelRectangle(grid, 0, 0, 8, 8)), zoneOf(pixelRectangle(grid, 2, 2, 4, 4)),
            zoneOf(pixelRectangle(grid, 2.6, 2.6, 2.9, 2.9)), zoneOf(pixelRectangle(grid, 7, 7, 12, 12)),
            zoneOf(pixelRectangle(grid, 8.2, 8.2, 8.9, 8.9)), zoneOf(pixelRectangle(grid, 6.5, -5, 9, 0.5))},
           PixelRule::Centre, coarse, planOf(2, 2));
  EXPECT_EQ(zones.zone(0).pixels, 9u);
  EXPECT_EQ(zones.zone(0).share, 1) << "the raster's own edge, not that of the last coarse pixels";
  EXPECT_FALSE(zones.zone(0).betweenPixels);
  EXPECT_EQ(zones.zone(1).pixels, 0u);
  EXPECT_TRUE(zones.zone(1).betweenPixels);
  EXPECT_EQ(zones.zone(2).pixels, 0u);
  EXPECT_FALSE(zones.zone(2).betweenPixels) << "the raster itself has no centre there";
  EXPECT_NEAR(zones.zone(3).share, 1 / 25.0, 1e-15);
  EXPECT_EQ(zones.zone(3).pixels, 1u);
  EXPECT_EQ(zones.zone(4).share, 0) << "in the last coarse pixel, but outside the raster";
  EXPECT_FALSE(zones.zone(4).betweenPixels);
  EXPECT_EQ(zones.zone(5).pixels, 0u);
  EXPECT_FALSE(zones.zone(5).betweenPixels) << "half open: a centre on the lower edge is outside";
  EXPECT_EQ(zones.rowArea(0), Tally::areaUnits(900));
}

TEST(GridZones, areasOfGeographicRows)
{
  // As testgrid.cpp: Python, Simpson's rule over the radii of curvature of WGS 84.
  Grid grid;
  grid.crs = "EPSG:4326";
  grid.geographic = true;
  grid.width = grid.height = 50;
  grid.toCrs = {1, 0, 0, 0, -1, 50};
  const GridZones zones = make({zoneOf(pixelRectangle(grid, 0, 0, 50, 50))}, PixelRule::Centre, grid, planOf(20, 20));
  EXPECT_NEAR(std::ldexp(static_cast<double>(zones.rowArea(0)), -40), 8056245437.271, 1);
  EXPECT_NEAR(std::ldexp(static_cast<double>(zones.rowArea(49)), -40), 12308463893.975, 1);
  EXPECT_LT(zones.rowArea(10), zones.rowArea(11));
}

TEST(GridZones, verticesBeyondAllNumbersAreNamed)
{
  const Grid grid = northUp(8, 5);
  for (const double far : {std::nan(""), HUGE_VAL, 1e308, -1e200})
  {
    MultiPolygon shape = pixelRectangle(grid, 1, 1, 7, 4);
    shape[0][0][2].x = far;
    for (const PixelRule rule : {PixelRule::Centre, PixelRule::AllTouched, PixelRule::Coverage})
    {
      const GridZones zones = make({zoneOf(shape)}, rule, grid, planOf(3, 2));
      EXPECT_NE(zones.zone(0).problem, "") << far;
      EXPECT_EQ(zones.zone(0).pixels, 0u);
      EXPECT_TRUE(zones.groups().empty());
    }
  }
  // Far, but on the same map: the zone is what lies inside.
  MultiPolygon shape = pixelRectangle(grid, -1e9, -1e9, 7, 4);
  EXPECT_EQ(make({zoneOf(shape)}, PixelRule::Coverage, grid, planOf(3, 2)).zone(0).pixels, 28u);
}

TEST(GridZones, memoryGrowsWithTheZonesAndNotWithTheRaster)
{
  // A map of the world with pixels of 4 m: 10^14 pixels, of which a zone has 20. Areas of 5 million rows, or windows of
  // all of it, would take minutes and GBs.
  Grid grid;
  grid.crs = "EPSG:4326";
  grid.geographic = true;
  grid.width = 10000000;
  grid.height = 5000000;
  grid.toCrs = {3.6e-5, 0, -180, 0, -3.6e-5, 90};
  const GridZones zones = make({zoneOf(pixelRectangle(grid, 9000001, 4000002, 9000006, 4000006))}, PixelRule::Centre,
                               grid, planOf(256, 256));
  EXPECT_EQ(zones.zone(0).pixels, 20u);
  ASSERT_EQ(zones.groups().size(), 1u);
  EXPECT_EQ(zones.groups()[0].size(), 1u);
  EXPECT_EQ(zones.groups()[0][0].window.y, 4000000);
  EXPECT_EQ(zones.rowArea(4000003), Tally::areaUnits(grid.pixelArea(4000003)));
}

TEST(GridZones, stopsWhenAsked)
{
  const Grid grid = northUp(8, 8);
  int asked = 0;
  const std::vector<ProjectedZone> many(10, zoneOf(pixelRectangle(grid, 0, 0, 1, 1)));
  EXPECT_THROW(GridZones(many, PixelRule::Centre, grid, planOf(4, 4), [&asked] { return ++asked == 3; }), Error);
  EXPECT_EQ(asked, 3);
}

TEST(GridZones, areTheSameWithManyThreads)
{
  const Grid grid = northUp(300, 200);
  std::vector<ProjectedZone> many;
  for (int i = 0; i < 1000; ++i)
  {
    const double x = i * 37 % 330 - 20, y = i * 53 % 230 - 20; // some of them elsewhere
    many.push_back(zoneOf(polygon(grid, {{x, y}, {x + 15.3, y + 4.1}, {x + 6.2, y + 17.7}})));
  }
  many[700].problem = "no";
  const GridZones expected = make(many, PixelRule::Coverage, grid, planOf(64, 32));
  const GridZones threaded(
      many, PixelRule::Coverage, grid, planOf(64, 32), [] { return false; }, 4);
  ASSERT_EQ(threaded.count(), expected.count());
  EXPECT_LT(expected.count(), many.size());
  ASSERT_EQ(threaded.groups().size(), expected.groups().size());
  for (std::size_t g = 0; g < expected.groups().size(); ++g)
  {
    ASSERT_EQ(threaded.groups()[g].size(), expected.groups()[g].size());
    for (std::size_t w = 0; w < expected.groups()[g].size(); ++w)
    {
      const std::vector<ZonePart> &a = expected.groups()[g][w].zones, &b = threaded.groups()[g][w].zones;
      ASSERT_EQ(a.size(), b.size());
      for (std::size_t i = 0; i < a.size(); ++i)
      {
        ASSERT_EQ(a[i].zone, b[i].zone);
        ASSERT_EQ(a[i].spanEnd - a[i].spanBegin, b[i].spanEnd - b[i].spanBegin);
        for (std::size_t k = 0; k < a[i].spanEnd - a[i].spanBegin; ++k)
          ASSERT_EQ(expected.spans(a[i])[k], threaded.spans(b[i])[k]);
        ASSERT_EQ(a[i].edgeEnd - a[i].edgeBegin, b[i].edgeEnd - b[i].edgeBegin);
        for (std::size_t k = 0; k < a[i].edgeEnd - a[i].edgeBegin; ++k)
          ASSERT_EQ(expected.edges(a[i])[k], threaded.edges(b[i])[k]);
      }
    }
  }
  EXPECT_EQ(threaded.zone(700).problem, "no");
}

TEST(GridZones, someOfManyPixelsAreTheSameHoweverTheyAreRead)
{
  const Grid grid = northUp(120, 90);
  std::vector<ProjectedZone> zones;
  for (int i = 0; i < 40; ++i)
  {
    const double x = i * 37 % 120 - 5, y = i * 53 % 90 - 5;
    zones.push_back(zoneOf(polygon(grid, {{x, y}, {x + 25.3, y + 4.1}, {x + 6.2, y + 27.7}})));
  }
  zones.push_back(zoneOf(pixelRectangle(grid, 10, 10, 15, 14))); // of 20 pixels
  ThinningOptions thinning;
  thinning.mostPixels = 30;
  thinning.seed = 7;
  for (const PixelRule rule : {PixelRule::Centre, PixelRule::Coverage})
  {
    const GridZones all = make(zones, rule, grid, planOf(120, 90));
    const PixelChoice few(rule, thinning);
    const GridZones whole(zones, few, grid, planOf(120, 90), [] { return false; });
    const GridZones cut(
        zones, few, grid, planOf(16, 7, 2, 2), [] { return false; }, 3);
    std::size_t limited = 0;
    for (std::size_t z = 0; z < zones.size(); ++z)
    {
      const auto chosen = pixelsOfZone(whole, z), every = pixelsOfZone(all, z);
      EXPECT_EQ(chosen, pixelsOfZone(cut, z)) << z;
      EXPECT_EQ(chosen.size(), std::min<std::size_t>(30, every.size()));
      EXPECT_EQ(whole.zone(z).pixels, every.size()) << "of the whole zone";
      EXPECT_TRUE(whole.zone(z).weight == all.zone(z).weight);
      limited += chosen.size() < every.size();
      for (const auto &[place, weight] : chosen)
        EXPECT_EQ(every.at(place), weight);
    }
    EXPECT_EQ(limited, 40u);
  }
}

TEST(GridZonesCache, makesEachGridAndPlanOnce)
{
  const Grid grid = northUp(8, 8), other = northUp(8, 8, 10, 600080);
  ZoneLayer layer{"EPSG:32632", {{"a", pixelRectangle(grid, 0, 0, 4, 4), ""}}};
  IdentityProjector projector;
  GridZonesCache cache(layer, PixelRule::Centre, projector);
  const auto goOn = [] { return false; };
  const auto first = cache.get(grid, planOf(4, 4), goOn);
  EXPECT_EQ(cache.get(grid, planOf(4, 4), goOn), first);
  const auto cut = cache.get(grid, planOf(2, 4), goOn);
  EXPECT_NE(cut, first) << "windows of its own";
  EXPECT_NE(cache.get(other, planOf(4, 4), goOn), first);
  EXPECT_NE(cache.get(grid.coarsened(2), planOf(4, 4), goOn), first);
  EXPECT_EQ(projector.calls, 1) << "one CRS";
  Grid utm33 = grid;
  utm33.crs = "EPSG:32633";
  cache.get(utm33, planOf(4, 4), goOn);
  EXPECT_EQ(projector.calls, 2);
  cache.get(other, planOf(2, 2), goOn);
  EXPECT_EQ(projector.calls, 2) << "the zones in the first CRS are still there";
}
