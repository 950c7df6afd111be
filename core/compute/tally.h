#pragma once

#include "compute/ndvi.h"
#include "compute/statistics.h"
#include "model/bins.h"
#include "model/result.h"

#include <cstdint>
#include <vector>

namespace ndvi
{

/// What has been counted of one zone in one scene. Tallies of parts of a zone are merged; the outcome does not depend
/// on how the zone was cut.
class Tally
{
public:
  /// Counts pixels begin … end − 1 of \a run; \a pixelArea is the ground area of each, m².
  void add(const Bins &bins, const PixelRun &run, std::size_t begin, std::size_t end, double pixelArea);

  void merge(Tally &&other);

  /// Fills counts, bins, moments, percentiles and area of a row (not status, message and shares).
  void fill(ZoneResult &row, const std::vector<double> &wantedPercentiles);

private:
  std::vector<std::uint64_t> mCounts;     ///< below, bins, above; empty before the first pixel
  std::uint64_t mKinds[4] = {0, 0, 0, 0}; ///< by PixelKind
  Moments mMoments;
  std::vector<double> mValues;
  Int128 mArea = 0; ///< in 2^-20 m²: sums of integers do not depend on their order
};

} // namespace ndvi
