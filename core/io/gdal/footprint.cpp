#include "io/gdal/footprint.h"

#include "io/gdal/gdalerrors.h"
#include "io/gdal/vsifile.h"
#include "model/text.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace ndvi
{

namespace
{

/// Points a grid edge is cut into; a 110 km tile edge then strays less than 20 m from its chords.
constexpr int EDGE_PARTS = 4;

/// Cuts a ring at the meridian \a lon and keeps the side west (or east) of it.
Ring keepSide(const Ring &ring, double lon, bool west)
{
  Ring out;
  for (std::size_t i = 0; i < ring.size(); ++i)
  {
    const Point &a = ring[i];
    const Point &b = ring[(i + 1) % ring.size()];
    const bool ia = west ? a.x <= lon : a.x >= lon;
    const bool ib = west ? b.x <= lon : b.x >= lon;
    if (ia)
      out.push_back(a);
    if (ia != ib)
      out.push_back({lon, a.y + (lon - a.x) * (b.y - a.y) / (b.x - a.x)});
  }
  return out;
}

Ring shifted(Ring ring, double degrees)
{
  for (Point &p : ring)
    p.x += degrees;
  return ring;
}

void addClosed(MultiPolygon &to, Ring ring)
{
  ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
  while (ring.size() > 1 && ring.front() == ring.back())
    ring.pop_back();
  if (ring.size() < 3)
    return;
  ring.push_back(ring.front());
  const MultiPolygon part{{std::move(ring)}};
  if (area(part) > 0)
    to.push_back(part.front());
}

/// True where the edge from \a a to \a b and the box have a point in common: neither an axis nor the edge's own line
/// parts them.
bool edgeMeets(const Point &a, const Point &b, const Box &box)
{
  const Box around{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
  if (!around.intersects(box))
    return false;
  bool left = false, right = false;
  for (const Point &corner :
       {Point{box.xMin, box.yMin}, Point{box.xMax, box.yMin}, Point{box.xMax, box.yMax}, Point{box.xMin, box.yMax}})
  {
    const double side = (b.x - a.x) * (corner.y - a.y) - (b.y - a.y) * (corner.x - a.x);
    left = left || side >= 0;
    right = right || side <= 0;
  }
  return left && right;
}

/// Even-odd rule: whether a ray from the point to the east crosses the rings an odd number of times.
bool isInside(const Point &p, const Polygon &polygon)
{
  bool inside = false;
  for (const Ring &ring : polygon)
  {
    for (std::size_t i = 0, n = ring.size(); i < n; ++i)
    {
      const Point &a = ring[i];
      const Point &b = ring[(i + 1) % n];
      if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) * (b.x - a.x) / (b.y - a.y))
        inside = !inside;
    }
  }
  return inside;
}

/// Where no edge meets the box, it lies wholly inside the polygon or wholly outside.
bool polygonMeets(const Polygon &polygon, const Box &box)
{
  if (!boundingBox({polygon}).intersects(box))
    return false;
  for (const Ring &ring : polygon)
  {
    for (std::size_t i = 0, n = ring.size(); i < n; ++i)
    {
      if (edgeMeets(ring[i], ring[(i + 1) % n], box))
        return true;
    }
  }
  return isInside({box.xMin, box.yMin}, polygon);
}

struct DestroyTransformation
{
  void operator()(OGRCoordinateTransformation *t) const { OGRCoordinateTransformation::DestroyCT(t); }
};

/// A transformation to longitude/latitude; making one costs more than using it, so the last ones of the thread stay.
OGRCoordinateTransformation *toLonLat(const std::string &crs)
{
  thread_local std::map<std::string, std::unique_ptr<OGRCoordinateTransformation, DestroyTransformation>> known;
  const auto it = known.find(crs);
  if (it != known.end())
    return it->second.get();
  if (known.size() > 128)
    known.clear();
  OGRSpatialReference source, target;
  std::unique_ptr<OGRCoordinateTransformation, DestroyTransformation> made;
  source.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  target.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  // The text comes from files: GDAL would also take it for the name of a file or a server that has the CRS.
  if (!crs.empty() &&
      source.SetFromUserInput(crs.c_str(), OGRSpatialReference::SET_FROM_USER_INPUT_LIMITATIONS_get()) == OGRERR_NONE &&
      target.importFromEPSG(4326) == OGRERR_NONE)
    made.reset(OGRCreateCoordinateTransformation(&source, &target));
  return (known[crs] = std::move(made)).get();
}

} // namespace

MultiPolygon footprintFromRing(const Ring &lonLat)
{
  Ring ring = lonLat;
  for (std::size_t i = 0; i < ring.size(); ++i)
  {
    Point &p = ring[i];
    if (!std::isfinite(p.x) || !std::isfinite(p.y) || std::fabs(p.y) > 90 || std::fabs(p.x) > 540)
      return {};
    // Unrolled: each corner within 180° of the one before, so a ring across the antimeridian stays in one piece.
    if (i > 0)
      p.x -= 360 * std::round((p.x - ring[i - 1].x) / 360);
  }
  double xMin = HUGE_VAL, xMax = -HUGE_VAL;
  for (const Point &p : ring)
  {
    xMin = std::min(xMin, p.x);
    xMax = std::max(xMax, p.x);
  }
  // No footprint goes round the Earth more than once.
  if (ring.empty() || xMax - xMin > 360)
    return {};
  // Its western end comes into −180…180; what then lies beyond 180 continues in the west.
  ring = shifted(ring, -360 * std::floor((xMin + 180) / 360));
  MultiPolygon footprint;
  addClosed(footprint, keepSide(ring, 180, true));
  addClosed(footprint, shifted(keepSide(ring, 180, false), -360));
  return footprint;
}

MultiPolygon footprintFromLatLonList(const std::string &text)
{
  std::vector<double> numbers;
  std::size_t at = 0;
  const char *blanks = " ,;\t\r\n";
  while ((at = text.find_first_not_of(blanks, at)) != std::string::npos)
  {
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    const std::optional<double> number = parseNumber(text.substr(at, end - at));
    if (!number)
      return {};
    numbers.push_back(*number);
    at = end;
  }
  // A closed ring repeats its first corner: that tells pairs from triples where the count divides by both.
  const auto closes = [&numbers](std::size_t step)
  {
    const std::size_t n = numbers.size();
    return n % step == 0 && n >= 4 * step && numbers[0] == numbers[n - step] && numbers[1] == numbers[n - step + 1];
  };
  const std::size_t step = !closes(2) && closes(3) ? 3 : 2;
  if (numbers.size() % step != 0)
    return {};
  Ring ring;
  for (std::size_t i = 0; i + step <= numbers.size(); i += step)
    ring.push_back({numbers[i + 1], numbers[i]});
  return footprintFromRing(ring);
}

MultiPolygon footprintFromProjectedRing(const Ring &ring, const std::string &crs)
{
  const GdalErrors quiet; // an outline that cannot be had is simply unknown
  OGRCoordinateTransformation *transformation = toLonLat(crs);
  if (!transformation)
    return {};
  std::vector<double> x, y;
  for (const Point &p : ring)
  {
    x.push_back(p.x);
    y.push_back(p.y);
  }
  if (x.empty() || !transformation->Transform(static_cast<int>(x.size()), x.data(), y.data()))
    return {};
  Ring lonLat;
  for (std::size_t i = 0; i < x.size(); ++i)
    lonLat.push_back({x[i], y[i]});
  return footprintFromRing(lonLat);
}

MultiPolygon footprintFromGrid(const double *transform, int columns, int rows, const std::string &crs)
{
  Ring ring;
  const double corners[5][2] = {{0, 0}, {0, 1}, {1, 1}, {1, 0}, {0, 0}};
  for (int edge = 0; edge < 4; ++edge)
  {
    for (int part = 0; part < EDGE_PARTS; ++part)
    {
      const double t = static_cast<double>(part) / EDGE_PARTS;
      const double column = columns * (corners[edge][0] + t * (corners[edge + 1][0] - corners[edge][0]));
      const double row = rows * (corners[edge][1] + t * (corners[edge + 1][1] - corners[edge][1]));
      ring.push_back({transform[0] + column * transform[1] + row * transform[2],
                      transform[3] + column * transform[4] + row * transform[5]});
    }
  }
  return footprintFromProjectedRing(ring, crs);
}

MultiPolygon footprintOfRaster(const std::string &path, const std::vector<std::string> &siblings)
{
  const GdalErrors quiet; // an outline that cannot be had is simply unknown
  // Once only: registering searches the plugin folder each time, and QGIS has its own choice of drivers.
  if (GDALGetDriverCount() == 0)
    GDALAllRegister();
  // Only what its signature can be: no other driver gets to guess at a file somebody put into a folder.
  const char *const drivers[] = {"GTiff", "JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", nullptr};
  const std::string name = fileName(path);
  const std::string base = stem(name) + ".";
  std::vector<const char *> names;
  for (auto it = std::lower_bound(siblings.begin(), siblings.end(), base);
       it != siblings.end() && it->compare(0, base.size(), base) == 0; ++it)
    names.push_back(it->c_str());
  names.push_back(nullptr);
  const std::unique_ptr<GDALDataset> dataset(
      GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers, nullptr, names.data()));
  double transform[6];
  if (!dataset || dataset->GetGeoTransform(transform) != CE_None)
    return {};
  const char *wkt = dataset->GetProjectionRef();
  return footprintFromGrid(transform, dataset->GetRasterXSize(), dataset->GetRasterYSize(), wkt ? wkt : "");
}

bool footprintMeets(const MultiPolygon &footprint, const Box &box)
{
  for (const double turn : {0., -360., 360.})
  {
    const Box turned{box.xMin + turn, box.yMin, box.xMax + turn, box.yMax};
    if (std::any_of(footprint.begin(), footprint.end(),
                    [&turned](const Polygon &part) { return polygonMeets(part, turned); }))
      return true;
  }
  return false;
}

} // namespace ndvi
