#include "batch/rastercrop.h"

#include "batch/zonerows.h"
#include "model/text.h"

#include <algorithm>
#include <limits>

namespace ndvi
{

namespace
{

Window common(const Window &a, const Window &b)
{
  const int left = std::max(a.x, b.x), top = std::max(a.y, b.y);
  const int right = std::min(a.x + a.width, b.x + b.width), bottom = std::min(a.y + a.height, b.y + b.height);
  return {left, top, std::max(0, right - left), std::max(0, bottom - top)};
}

/// The smallest window that holds the pixels of all zones.
Window windowAround(const GridZones &zones)
{
  int left = std::numeric_limits<int>::max(), top = left, right = 0, bottom = 0;
  const auto add = [&](int row, int begin, int end)
  {
    left = std::min(left, begin);
    top = std::min(top, row);
    right = std::max(right, end);
    bottom = std::max(bottom, row + 1);
  };
  for (const WindowGroup &group : zones.groups())
  {
    for (const WindowZones &window : group)
    {
      for (const ZonePart &part : window.zones)
      {
        std::for_each(zones.spans(part), zones.spans(part) + (part.spanEnd - part.spanBegin),
                      [&](const Span &span) { add(span.row, span.begin, span.end); });
        std::for_each(zones.edges(part), zones.edges(part) + (part.edgeEnd - part.edgeBegin),
                      [&](const EdgePixel &edge) { add(edge.row, edge.column, edge.column + 1); });
      }
    }
  }
  return right > left ? Window{left, top, right - left, bottom - top} : Window();
}

} // namespace

void CropPart::blankOutside(const Window &piece, std::vector<float> &values) const
{
  if (!mClip)
    return;
  const auto width = static_cast<std::size_t>(piece.width);
  std::vector<std::uint8_t> inside(piece.pixels(), 0);
  const auto found = mClipParts.find(
      {piece.x / mPlan.windowWidth * mPlan.windowWidth, piece.y / mPlan.windowHeight * mPlan.windowHeight});
  if (found != mClipParts.end())
  {
    for (const ZonePart &part : found->second->zones)
    {
      const Span *spans = mClip->spans(part);
      for (std::size_t i = 0; i < part.spanEnd - part.spanBegin; ++i)
      {
        const int begin = std::max(spans[i].begin, piece.x), end = std::min(spans[i].end, piece.x + piece.width);
        if (spans[i].row < piece.y || spans[i].row >= piece.y + piece.height || begin >= end)
          continue;
        const auto row =
            inside.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(spans[i].row - piece.y) * width);
        std::fill(row + (begin - piece.x), row + (end - piece.x), std::uint8_t(1));
      }
    }
  }
  for (std::size_t i = 0; i < inside.size(); ++i)
  {
    if (!inside[i])
      values[i] = std::numeric_limits<float>::quiet_NaN();
  }
}

RasterCrop::RasterCrop(const CropOptions &options, ZoneProjector &projector, std::size_t threads) : mOptions(options)
{
  if (mOptions.extent)
  {
    checkZoneCrs(*mOptions.extent);
    mExtent.emplace(*mOptions.extent, PixelRule::AllTouched, projector, threads);
  }
  if (mOptions.zones)
  {
    checkZoneCrs(*mOptions.zones);
    mZones.emplace(*mOptions.zones, mOptions.clipToZones ? PixelRule::Centre : PixelRule::AllTouched, projector,
                   threads);
  }
}

CropPart RasterCrop::on(const Grid &grid, const ReadingPlan &plan, const std::function<bool()> &isStopped)
{
  CropPart part;
  part.window = {0, 0, grid.width, grid.height};
  part.mPlan = plan;
  if (mExtent)
  {
    part.window = common(part.window, windowAround(*mExtent->get(grid, plan, isStopped)));
    if (part.window.isEmpty())
    {
      part.reason = message(QT_TRANSLATE_NOOP("core", "The scene does not meet EXTENT."));
      return part;
    }
  }
  if (!mZones)
    return part;
  const std::shared_ptr<const GridZones> zones = mZones->get(grid, plan, isStopped);
  std::size_t unusable = 0;
  std::string problem;
  for (std::size_t z = 0; z < mOptions.zones->zones.size(); ++z)
  {
    const std::string &own = mOptions.zones->zones[z].problem;
    const std::string &found = own.empty() ? zones->zone(z).problem : own;
    if (!found.empty() && unusable++ == 0)
      problem = found;
  }
  if (unusable > 0)
    part.remarks.push_back(message(QT_TRANSLATE_NOOP("core", "Zones that could not be used: %1, the first of them: %2"),
                                   {std::to_string(unusable), problem}));
  const Window around = windowAround(*zones);
  if (!zones->meetsAny())
    part.reason = message(QT_TRANSLATE_NOOP("core", "No zone meets the scene."));
  else if (around.isEmpty())
    part.reason = message(QT_TRANSLATE_NOOP("core", "No pixel of the scene has its centre in a zone."));
  part.window = common(part.window, around);
  if (part.window.isEmpty() && part.reason.empty())
    part.reason = message(QT_TRANSLATE_NOOP("core", "EXTENT and ZONES share no pixel of the scene."));
  if (!mOptions.clipToZones)
    return part;
  part.mClip = zones;
  for (const WindowGroup &group : zones->groups())
  {
    for (const WindowZones &window : group)
      part.mClipParts[{window.window.x, window.window.y}] = &window;
  }
  return part;
}

} // namespace ndvi
