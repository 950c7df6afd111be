#pragma once

#include "compute/cells.h"
#include "compute/ndvi.h"
#include "compute/percentileplan.h"
#include "compute/rankselection.h"
#include "compute/valuelist.h"

#include <optional>
#include <vector>

namespace ndvi
{

/// Looks for the percentiles of one zone among its pixels, which it is shown a second time: from memory where they were
/// kept, else as they are read again. Where the zone is counted by cells, only those in a few cells are held.
class PercentileSearch
{
public:
  /// \a cellWeights: of all of the zone's pixels, by cell (CELLS of them), or empty: then all pixels are held. The unit
  /// of weights, and of the plan, is a pixel, or 2^-32 pixel where \a weighted.
  PercentileSearch(PercentilePlan plan, const std::vector<UInt128> &cellWeights, bool weighted);

  struct Candidate
  {
    double value;
    std::uint64_t weight;
    Cell cell;
  };
  /// Candidates among some of the pixels; collected by several threads, then added by one.
  using Part = std::vector<Candidate>;

  void collect(const NdviArithmetic &arithmetic, const PixelCode *codes, std::size_t n, Part &part) const;
  void collect(const double *values, std::size_t n, Part &part) const;
  void collect(const NdviArithmetic &arithmetic, const PixelCode *codes, const std::uint64_t *counts, std::size_t n,
               Part &part) const;
  void collect(const WeightedValue &edge, Part &part) const;

  void add(const Part &part);

  /// What the candidates will take, roughly, given how many pixels the zone has.
  std::size_t bytes(std::uint64_t pixels) const;

  /// The percentiles, once all pixels have been shown.
  std::vector<double> find();

private:
  std::size_t findCandidates(const Cell *cells, std::size_t n, std::uint16_t *places) const;
  bool isCandidate(Cell cell) const { return !mSelection || mSelection->isWanted(cell); }

  PercentilePlan mPlan;
  std::optional<RankSelection> mSelection;
  std::vector<Cell> mFewCells; ///< the wanted ones, where they are few: faster to compare with than to look up
  bool mWeighted;
  std::uint64_t mWhole; ///< weight of a whole pixel
  std::vector<double> mValues;
  std::vector<std::uint64_t> mWeights;
};

} // namespace ndvi
