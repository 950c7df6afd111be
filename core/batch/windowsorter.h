#pragma once

#include "batch/gridzones.h"

#include <array>
#include <map>
#include <vector>

namespace ndvi
{

/// Cuts the pixels of zones, one zone after the other, into the windows of a plan. Memory grows with the windows that
/// zones have pixels in, not with the raster.
class WindowSorter
{
public:
  /// \a spans and \a edges get the pixels, cut at windows. All must outlive the sorter.
  WindowSorter(std::vector<Span> &spans, std::vector<EdgePixel> &edges, const Grid &grid, const ReadingPlan &plan);

  /// Adds a zone by its number in the layer and its index among those on the grid. Throws Error(Memory) where the
  /// pixels of all zones take too many pieces.
  void add(std::size_t number, std::size_t index, const ZonePixels &pixels);

  /// The windows that zones have pixels in, in their groups; once, after all have been added.
  std::vector<WindowGroup> takeGroups();

private:
  ZonePixels &cutAt(int column);
  void cut(const Span &span);
  void flush(std::size_t number, std::size_t index, int row);

  /// Row and column of a window's group, then its own: windows of a group follow one another.
  using Place = std::array<int, 4>;

  std::vector<Span> &mSpans;
  std::vector<EdgePixel> &mEdges;
  const Grid &mGrid;
  const ReadingPlan &mPlan;
  int mColumns;
  std::map<Place, std::vector<ZonePart>> mWindows;
  std::vector<ZonePixels> mCut;     ///< of the zone and the row of windows at work, by column of windows
  int mFirst = 1 << 30, mLast = -1; ///< of mCut, not empty
};

} // namespace ndvi
