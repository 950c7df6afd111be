#include "batch/windowsorter.h"

#include <algorithm>
#include <utility>

namespace ndvi
{

WindowSorter::WindowSorter(std::vector<Span> &spans, std::vector<EdgePixel> &edges, const Grid &grid,
                           const ReadingPlan &plan)
    : mSpans(spans),
      mEdges(edges),
      mGrid(grid),
      mPlan(plan),
      mColumns((grid.width + plan.windowWidth - 1) / plan.windowWidth),
      mRows((grid.height + plan.windowHeight - 1) / plan.windowHeight),
      mWindows(static_cast<std::size_t>(mColumns) * static_cast<std::size_t>(mRows)),
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
  for (int top = 0; top < mRows; top += mPlan.groupRows)
  {
    for (int left = 0; left < mColumns; left += mPlan.groupColumns)
    {
      WindowGroup group = groupAt(left, top);
      if (!group.empty())
        groups.push_back(std::move(group));
    }
  }
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
    mWindows[static_cast<std::size_t>(row) * static_cast<std::size_t>(mColumns) + static_cast<std::size_t>(c)]
        .push_back(part);
    cut.spans.clear();
    cut.edges.clear();
  }
  mFirst = mColumns;
  mLast = -1;
}

WindowGroup WindowSorter::groupAt(int left, int top)
{
  WindowGroup group;
  for (int r = top; r < std::min(mRows, top + mPlan.groupRows); ++r)
  {
    for (int c = left; c < std::min(mColumns, left + mPlan.groupColumns); ++c)
    {
      std::vector<ZonePart> &parts =
          mWindows[static_cast<std::size_t>(r) * static_cast<std::size_t>(mColumns) + static_cast<std::size_t>(c)];
      if (parts.empty())
        continue;
      const int x = c * mPlan.windowWidth, y = r * mPlan.windowHeight;
      group.push_back(
          {{x, y, std::min(mPlan.windowWidth, mGrid.width - x), std::min(mPlan.windowHeight, mGrid.height - y)},
           std::move(parts)});
    }
  }
  return group;
}

} // namespace ndvi
