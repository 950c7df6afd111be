#pragma once

#include "model/bins.h"

#include <QString>

#include <optional>

namespace ndvi
{

/// The bins as the user gives them; unset: not given.
struct BinInput
{
  static constexpr double MIN = -1, MAX = 1, WIDTH = 0.05; ///< defaults

  std::optional<double> min, max, width;
  std::optional<double> count;          ///< BIN_COUNT
  std::optional<double> maxBuckets;     ///< MAX_BUCKETS
  std::optional<double> minBucketWidth; ///< MIN_BUCKET_WIDTH
  QString edges;                        ///< BIN_EDGES, "-1, 0, 0.2 1"
};

/// The bins asked for. Throws Error(Input) with a sentence that names the parameters, where they contradict each other
/// or make no bins.
Bins makeBins(const BinInput &input);

} // namespace ndvi
