#include "batch/gridzones.h"
#include "fuzzing.h"
#include "io/gdal/gdalzoneprojector.h"
#include "model/error.h"

#include <algorithm>
#include <cmath>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

constexpr int WIDTH = 24, HEIGHT = 17;

/// Pixels are the units of the coordinates.
Grid unitGrid()
{
  Grid grid;
  grid.crs = "EPSG:32632";
  grid.width = WIDTH;
  grid.height = HEIGHT;
  return grid;
}

/// A small grid, mostly a usual one.
Grid gridOf(FuzzInput &input)
{
  Grid grid = unitGrid();
  switch (input.byte() % 8)
  {
  case 0:
    grid.toCrs = {10, 0, 600000, 0, -10, 5200000};
    break;
  case 1:
    grid.toCrs = {8, -6, 0, 6, 8, 0};
    break;
  case 2:
    grid.toCrs = {input.take<double>(), 0, input.take<double>(), 0, input.take<double>(), input.take<double>()};
    break;
  case 3:
    grid.toCrs = {input.take<double>(), input.take<double>(), input.take<double>(),
                  input.take<double>(), input.take<double>(), input.take<double>()};
    break;
  default:
    break; // pixels are units
  }
  return grid;
}

/// Shape from the bytes themselves: rings of few points, near the grid.
MultiPolygon shapeOf(FuzzInput &input)
{
  MultiPolygon shape;
  const int polygons = 1 + input.byte() % 3;
  for (int p = 0; p < polygons; ++p)
  {
    Polygon polygon;
    const int rings = 1 + input.byte() % 3;
    for (int r = 0; r < rings; ++r)
    {
      Ring ring;
      const int points = input.byte() % 12;
      for (int i = 0; i < points; ++i)
      {
        const double x = input.coordinate(), y = input.coordinate();
        ring.push_back({x, y});
      }
      polygon.push_back(std::move(ring));
    }
    shape.push_back(std::move(polygon));
  }
  return shape;
}

/// Weights by pixel, with every promise of ZonePixels and of the windows looked at.
std::vector<std::uint64_t> weightsOf(const GridZones &zones, std::size_t number)
{
  std::vector<std::uint64_t> weights(WIDTH * HEIGHT, 0);
  for (const WindowGroup &group : zones.groups())
  {
    for (const WindowZones &window : group)
    {
      const Window &w = window.window;
      FUZZ_CHECK(w.x >= 0 && w.y >= 0 && w.x + w.width <= WIDTH && w.y + w.height <= HEIGHT);
      for (const ZonePart &part : window.zones)
      {
        if (part.zone != number)
          continue;
        for (std::size_t i = 0; i < part.spanEnd - part.spanBegin; ++i)
        {
          const Span &s = zones.spans(part)[i];
          FUZZ_CHECK(s.row >= w.y && s.row < w.y + w.height && s.begin >= w.x && s.end <= w.x + w.width);
          FUZZ_CHECK(s.begin < s.end);
          for (int c = s.begin; c < s.end; ++c)
            weights[static_cast<std::size_t>(s.row * WIDTH + c)] += WHOLE_PIXEL;
        }
        for (std::size_t i = 0; i < part.edgeEnd - part.edgeBegin; ++i)
        {
          const EdgePixel &e = zones.edges(part)[i];
          FUZZ_CHECK(e.row >= w.y && e.row < w.y + w.height && e.column >= w.x && e.column < w.x + w.width);
          FUZZ_CHECK(e.weight > 0);
          weights[static_cast<std::size_t>(e.row * WIDTH + e.column)] += e.weight;
        }
      }
    }
  }
  UInt128 sum = 0;
  std::uint64_t pixels = 0;
  for (const std::uint64_t weight : weights)
  {
    FUZZ_CHECK(weight <= WHOLE_PIXEL); // each pixel once
    sum += weight;
    pixels += weight > 0;
  }
  const GridZone &zone = zones.zone(number);
  FUZZ_CHECK(sum == zone.weight && pixels == zone.pixels);
  FUZZ_CHECK(zone.share >= 0 && zone.share <= 1);
  FUZZ_CHECK(zone.problem.empty() || pixels == 0);
  return weights;
}

ProjectedZone rectangle(double x0, double y0, double x1, double y1, const Grid &grid)
{
  return {{{{grid.toCrs.map({x0, y0}), grid.toCrs.map({x1, y0}), grid.toCrs.map({x1, y1}), grid.toCrs.map({x0, y1})}}},
          {},
          false};
}

/// True where the centre of pixel \a i lies on an edge of the shape, as far as numbers can tell.
bool isOnEdge(const MultiPolygon &shape, std::size_t i)
{
  constexpr double NEAR = 1e-9; // pixels
  const Point centre{static_cast<double>(i % WIDTH) + .5, static_cast<double>(i / WIDTH) + .5};
  for (const Polygon &polygon : shape)
  {
    for (const Ring &ring : polygon)
    {
      for (std::size_t k = 0; k < ring.size(); ++k)
      {
        const Point &a = ring[k], &b = ring[(k + 1) % ring.size()];
        const double dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
        const double along = length > 0 ? ((centre.x - a.x) * dx + (centre.y - a.y) * dy) / length : 0;
        const double t = std::min(1.0, std::max(0.0, along));
        if (std::hypot(centre.x - a.x - t * dx, centre.y - a.y - t * dy) < NEAR)
          return true;
      }
    }
  }
  return false;
}

} // namespace

// Bytes to polygons, as WKB or as rings, repaired as a run does it, on a small grid. The polygon and what it leaves of
// a rectangle over the whole grid are a partition: each pixel's weights add up to the rectangle's.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  FuzzInput input(data, size);
  const bool isWkb = input.byte() < 64;
  const Grid grid = gridOf(input);
  if (!grid.isUsable()) // a run refuses it
    return 0;
  ReadingPlan plan;
  plan.windowWidth = 1 + input.byte() % WIDTH;
  plan.windowHeight = 1 + input.byte() % HEIGHT;
  plan.groupColumns = 1 + input.byte() % 3;
  MultiPolygon shape;
  try
  {
    if (isWkb)
    {
      const std::string wkb = input.rest();
      shape = polygonsFromWkb(reinterpret_cast<const unsigned char *>(wkb.data()), wkb.size());
    }
    else
      shape = shapeOf(input);
  }
  catch (const Error &e)
  {
    FUZZ_CHECK(e.code() == ErrorCode::Input);
    return 0;
  }
  GdalZoneProjector projector([](const std::string &, const std::string &, std::vector<Point> &) {});
  ZoneLayer layer;
  layer.zones.push_back({"1", shape, {}});
  std::vector<ProjectedZone> zones = projector.project(layer, grid.crs);
  if (!zones[0].problem.empty())
    return 0;

  zones.push_back(rectangle(-3, -2, WIDTH + 5, HEIGHT + 1, grid));
  // Where pixels are not the units of the coordinates, bringing them there rounds corners of neighbours apart.
  bool isPartition = grid == unitGrid();
  const Box box = boundingBox(zones[0].geometry);
  isPartition = isPartition && box.xMin >= -1000 && box.yMin >= -1000 && box.xMax <= 1000 && box.yMax <= 1000;
  for (const Polygon &polygon : isPartition ? zones[0].geometry : MultiPolygon())
  {
    // What is left of the rectangle has the same vertices only where the polygon lies within it.
    for (const Ring &ring : polygon)
      isPartition = isPartition && std::all_of(ring.begin(), ring.end(),
                                               [](const Point &p)
                                               { return p.x > -3 && p.y > -2 && p.x < WIDTH + 5 && p.y < HEIGHT + 1; });
  }
  if (isPartition)
  {
    try
    {
      zones.push_back({projector.difference(zones[1].geometry, zones[0].geometry), {}, false});
    }
    catch (const Error &)
    {
      isPartition = false; // GEOS cannot say
    }
  }
  for (const PixelRule rule : {PixelRule::Centre, PixelRule::AllTouched, PixelRule::Coverage})
  {
    const GridZones found(zones, rule, grid, plan, [] { return false; });
    const std::vector<std::uint64_t> weights = weightsOf(found, 0);
    weightsOf(found, 1);
    if (rule == PixelRule::AllTouched || !isPartition)
      continue;
    const std::vector<std::uint64_t> rest = weightsOf(found, 2);
    for (std::size_t i = 0; i < weights.size(); ++i)
    {
      const std::uint64_t sum = weights[i] + rest[i];
      // GEOS may move a vertex by a rounding of its last place: centres right on edges may fall to either side.
      const std::uint64_t off = sum > WHOLE_PIXEL ? sum - WHOLE_PIXEL : WHOLE_PIXEL - sum;
      FUZZ_CHECK(rule == PixelRule::Centre ? off == 0 || isOnEdge(zones[0].geometry, i) : off <= 64);
    }
  }
  return 0;
}
