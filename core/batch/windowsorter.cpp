#include "batch/windowsorter.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <utility>

namespace ndvi
{

namespace
{

/// Spans and edge pixels of all zones together: 2.5 GB. The zones of a whole Sentinel-2 tile make less than a hundredth
/// of it; who meets it has a raster of a continent and a zone as large.
constexpr std::size_t MOST_PIECES = 200000000;

} // namespace

WindowSorter::WindowSorter(std::vector<Span> &spans, std::vector<EdgePixel> &edges, const Grid &grid,
                           const ReadingPlan &plan)
    : mSpans(spans),
      mEdges(edges),
      mGrid(grid),
      mPlan(plan),
      mColumns((grid.width + plan.windowWidth - 1) / plan.windowWidth),
      mCut(static_cast<std::size_t>(mColumns))
{
}

void WindowSorter::add(std::size_t number, std::size_t index, const ZonePixels &pixels)
{
  auto span = pixels.spans.begin();
  auto edge = pixels.edges.begin();
  while (span != pixels.spans.end() || edge != pixels.edges.end())
  {
    const int row = std::min(span != pixels.spans.end() ? span->row : mGrid.height,
                             edge != pixels.edges.end() ? edge->row : mGrid.height) /
                    mPlan.windowHeight;
    const int end = (row + 1) * mPlan.windowHeight;
    for (; span != pixels.spans.end() && span->row < end; ++span)
      cut(*span);
    for (; edge != pixels.edges.end() && edge->row < end; ++edge)
      cutAt(edge->column).edges.push_back(*edge);
    flush(number, index, row);
  }
}

std::vector<WindowGroup> WindowSorter::takeGroups()
{
  std::vector<WindowGroup> groups;
  const int *group = nullptr;
  for (auto &[place, parts] : mWindows)
  {
    if (!group || group[0] != place[0] || group[1] != place[1])
      groups.emplace_back();
    group = place.data();
    const int x = place[3] * mPlan.windowWidth, y = place[2] * mPlan.windowHeight;
    groups.back().push_back(
        {{x, y, std::min(mPlan.windowWidth, mGrid.width - x), std::min(mPlan.windowHeight, mGrid.height - y)},
         std::move(parts)});
  }
  mWindows.clear();
  return groups;
}

ZonePixels &WindowSorter::cutAt(int column)
{
  const int c = column / mPlan.windowWidth;
  mFirst = std::min(mFirst, c);
  mLast = std::max(mLast, c);
  return mCut[static_cast<std::size_t>(c)];
}

void WindowSorter::cut(const Span &span)
{
  for (int begin = span.begin; begin < span.end;)
  {
    const int end = std::min(span.end, (begin / mPlan.windowWidth + 1) * mPlan.windowWidth);
    cutAt(begin).spans.push_back({span.row, begin, end});
    begin = end;
  }
}

/// Moves what has been cut into the windows of a row of them.
void WindowSorter::flush(std::size_t number, std::size_t index, int row)
{
  for (int c = mFirst; c <= mLast; ++c)
  {
    ZonePixels &cut = mCut[static_cast<std::size_t>(c)];
    if (cut.spans.empty() && cut.edges.empty())
      continue;
    ZonePart part{number, index, mSpans.size(), 0, mEdges.size(), 0};
    mSpans.insert(mSpans.end(), cut.spans.begin(), cut.spans.end());
    mEdges.insert(mEdges.end(), cut.edges.begin(), cut.edges.end());
    part.spanEnd = mSpans.size();
    part.edgeEnd = mEdges.size();
    mWindows[{row / mPlan.groupRows, c / mPlan.groupColumns, row, c}].push_back(part);
    cut.spans.clear();
    cut.edges.clear();
  }
  mFirst = mColumns;
  mLast = -1;
  if (mSpans.size() + mEdges.size() > MOST_PIECES)
    throw Error(
        ErrorCode::Memory,
        message(QT_TRANSLATE_NOOP("core", "The zones cover too much of a raster of %1 × %2 pixels to be kept in "
                                          "memory. Cut the raster (gdal_translate -projwin) or use SCALE."),
                {std::to_string(mGrid.width), std::to_string(mGrid.height)}));
}

} // namespace ndvi
