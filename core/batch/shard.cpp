#include "batch/shard.h"

#include "batch/sceneground.h"
#include "batch/zonerows.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace ndvi
{

namespace
{

constexpr int CELLS_A_DEGREE = 10;
constexpr std::size_t COLUMNS = 360 * CELLS_A_DEGREE, ROWS = 180 * CELLS_A_DEGREE;

/// Numbers for the corners of all cells of the Earth.
class CornerGrid
{
public:
  CornerGrid() : mValues((COLUMNS + 1) * (ROWS + 1), 0) {}
  std::int32_t &at(std::size_t column, std::size_t row) { return mValues[row * (COLUMNS + 1) + column]; }
  std::int32_t at(std::size_t column, std::size_t row) const { return mValues[row * (COLUMNS + 1) + column]; }

  /// Each becomes the sum of all that are neither right of it nor above it.
  void sumUp()
  {
    for (std::size_t row = 0; row <= ROWS; ++row)
    {
      for (std::size_t column = 0; column <= COLUMNS; ++column)
      {
        at(column, row) += (column > 0 ? at(column - 1, row) : 0) + (row > 0 ? at(column, row - 1) : 0) -
                           (column > 0 && row > 0 ? at(column - 1, row - 1) : 0);
      }
    }
  }

private:
  std::vector<std::int32_t> mValues;
};

/// The cells a rectangle in degrees touches: from the first on, before the end.
struct CellRange
{
  std::size_t column, row, columnEnd, rowEnd;

  explicit CellRange(const Box &box)
      : column(cellOf(box.xMin + 180, COLUMNS)),
        row(cellOf(box.yMin + 90, ROWS)),
        columnEnd(cellOf(box.xMax + 180, COLUMNS) + 1),
        rowEnd(cellOf(box.yMax + 90, ROWS) + 1)
  {
  }

private:
  static std::size_t cellOf(double degrees, std::size_t count)
  {
    return static_cast<std::size_t>(std::clamp(degrees * CELLS_A_DEGREE, 0.0, static_cast<double>(count - 1)));
  }
};

/// Which cells of the Earth hold zones. The effort depends neither on how large zones and scenes are nor on how many of
/// the others there are: it is made of sums over rectangles.
class ZoneCells
{
public:
  explicit ZoneCells(const std::vector<Box> &zones)
  {
    CornerGrid zonesIn;
    for (const Box &box : zones)
    {
      if (box.isEmpty())
        continue;
      const CellRange cells(box);
      ++zonesIn.at(cells.column, cells.row);
      --zonesIn.at(cells.columnEnd, cells.row);
      --zonesIn.at(cells.column, cells.rowEnd);
      ++zonesIn.at(cells.columnEnd, cells.rowEnd);
    }
    zonesIn.sumUp();
    for (std::size_t row = 0; row < ROWS; ++row)
    {
      for (std::size_t column = 0; column < COLUMNS; ++column)
        mBefore.at(column + 1, row + 1) = zonesIn.at(column, row) > 0;
    }
    mBefore.sumUp();
  }

  std::uint64_t all() const { return static_cast<std::uint64_t>(mBefore.at(COLUMNS, ROWS)); }

  /// Those that a rectangle in degrees touches.
  std::uint64_t in(const Box &box) const
  {
    const CellRange cells(box);
    const auto before = [this](std::size_t column, std::size_t row) { return std::int64_t(mBefore.at(column, row)); };
    return static_cast<std::uint64_t>(before(cells.columnEnd, cells.rowEnd) - before(cells.column, cells.rowEnd) -
                                      before(cells.columnEnd, cells.row) + before(cells.column, cells.row));
  }

private:
  CornerGrid mBefore; ///< of each corner: cells with zones that are left of it and below it
};

/// The rectangle around each zone, in longitude and latitude; empty where it cannot be brought there. Only rectangles
/// are brought there: it need not be exact.
std::vector<Box> zoneBoxes(const ZoneLayer &zones, ZoneProjector &projector)
{
  ZoneLayer around{zones.crs, {}};
  for (const Zone &zone : zones.zones)
  {
    const Box box = boundingBox(zone.geometry);
    if (zone.problem.empty() && !box.isEmpty())
      around.zones.push_back(
          {zone.name,
           {{{{box.xMin, box.yMin}, {box.xMax, box.yMin}, {box.xMax, box.yMax}, {box.xMin, box.yMax}}}},
           ""});
    else
      around.zones.push_back({zone.name, {}, "none"});
  }
  std::vector<Box> boxes;
  for (const ProjectedZone &zone : projector.project(around, "EPSG:4326"))
    boxes.push_back(zone.problem.empty() ? boundingBox(zone.geometry) : Box());
  return boxes;
}

} // namespace

Shard parseShard(const std::string &text)
{
  std::string given = text;
  given.erase(std::remove(given.begin(), given.end(), ' '), given.end());
  const std::size_t slash = std::min(given.find('/'), given.size());
  const double first = parseNumber(given.substr(0, slash)).value_or(0);
  const double second = slash < given.size() ? parseNumber(given.substr(slash + 1)).value_or(0) : 0;
  const auto isCount = [](double value)
  { return value >= 1 && value <= static_cast<double>(MOST_SHARDS) && value == std::floor(value); };
  if (!isCount(first) || !isCount(second) || first > second)
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "SHARD: “%1” is no part of a whole. Write it as 3/40: the third of "
                                                  "forty, of up to %2."),
                        {text, std::to_string(MOST_SHARDS)}));
  return {static_cast<std::size_t>(first), static_cast<std::size_t>(second)};
}

std::vector<std::uint64_t> workOf(const std::vector<Scene> &scenes, const ZoneLayer &zones, ZoneProjector &projector)
{
  checkZoneCrs(zones);
  const ZoneCells cells(zoneBoxes(zones, projector));
  std::vector<std::uint64_t> work;
  work.reserve(scenes.size());
  for (const Scene &scene : scenes)
  {
    std::uint64_t found = scene.footprint.empty() ? cells.all() : 0;
    for (const Polygon &polygon : scene.footprint) // two across the antimeridian
      found += cells.in(boundingBox({polygon}));
    work.push_back(1 + found);
  }
  return work;
}

std::vector<std::size_t> partsOfScenes(const std::vector<Scene> &scenes, const std::vector<std::uint64_t> &work,
                                       bool sameDay, std::size_t count)
{
  std::vector<std::vector<std::size_t>> pieces = groupScenes(scenes, sameDay);
  const auto isBefore = [&scenes](std::size_t first, std::size_t second)
  {
    const Scene &a = scenes[first], &b = scenes[second];
    return std::tie(a.tile, a.datetime, a.id) < std::tie(b.tile, b.datetime, b.id);
  };
  for (std::vector<std::size_t> &piece : pieces)
    std::sort(piece.begin(), piece.end(), isBefore);
  std::sort(pieces.begin(), pieces.end(),
            [&isBefore](const auto &a, const auto &b) { return isBefore(a.front(), b.front()); });

  const std::uint64_t total = std::accumulate(work.begin(), work.end(), std::uint64_t(0));
  std::uint64_t before = 0;
  std::vector<std::size_t> parts(scenes.size(), 1);
  for (const std::vector<std::size_t> &piece : pieces)
  {
    std::uint64_t here = 0;
    for (const std::size_t scene : piece)
      here += work[scene];
    // The part that the middle of its work lies in.
    for (const std::size_t scene : piece)
      parts[scene] = static_cast<std::size_t>((2 * before + here) * count / (2 * total)) + 1;
    before += here;
  }
  return parts;
}

std::vector<bool> zonesToTellOf(const std::vector<Scene> &scenes, const std::vector<std::size_t> &parts,
                                const ZoneLayer &zones, const Shard &shard, ZoneProjector &projector)
{
  checkZoneCrs(zones);
  constexpr std::size_t NONE = MOST_SHARDS + 1;
  constexpr double NEAR = 1.0 / CELLS_A_DEGREE;
  std::size_t everywhere = NONE; // the first part with a scene of which nobody knows where it lies
  std::vector<std::uint32_t> firstPart(COLUMNS * ROWS, NONE);
  for (std::size_t scene = 0; scene < scenes.size(); ++scene)
  {
    if (scenes[scene].footprint.empty())
      everywhere = std::min(everywhere, parts[scene]);
    for (const Polygon &polygon : scenes[scene].footprint)
    {
      const Box box = boundingBox({polygon});
      const CellRange cells({box.xMin - NEAR, box.yMin - NEAR, box.xMax + NEAR, box.yMax + NEAR});
      for (std::size_t row = cells.row; row < cells.rowEnd; ++row)
      {
        for (std::size_t column = cells.column; column < cells.columnEnd; ++column)
        {
          std::uint32_t &first = firstPart[row * COLUMNS + column];
          first = std::min(first, static_cast<std::uint32_t>(parts[scene]));
        }
      }
    }
  }
  std::vector<bool> own;
  own.reserve(zones.zones.size());
  for (const Box &box : zoneBoxes(zones, projector))
  {
    std::size_t home = everywhere;
    const CellRange cells(box.isEmpty() ? Box{0, 0, 0, 0} : box);
    for (std::size_t row = cells.row; row < cells.rowEnd && !box.isEmpty(); ++row)
    {
      for (std::size_t column = cells.column; column < cells.columnEnd; ++column)
        home = std::min<std::size_t>(home, firstPart[row * COLUMNS + column]);
    }
    own.push_back((home == NONE ? 1 : home) == shard.number);
  }
  return own;
}

} // namespace ndvi
