#pragma once

#include "compute/cells.h"
#include "compute/moments.h"
#include "compute/ndvi.h"
#include "compute/percentilesearch.h"
#include "compute/valuelist.h"
#include "model/bins.h"
#include "model/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace ndvi
{

/// What all tallies of a run have in common.
struct TallyContext
{
  /// \a thePercentiles: 0…100, as wanted. \a isWeighted: zones may hold pixels in part.
  TallyContext(const Bins &theBins, const std::vector<double> &thePercentiles, bool isWeighted, ValuePool &thePool);

  const Bins &bins;
  const CellBins cellBins;
  std::vector<double> wanted; ///< percentiles, then median, minimum and maximum: these are order statistics too
  bool weighted;
  ValuePool &pool;
};

/// Pixels of which a part lies in a zone.
struct EdgeBatch
{
  PixelBatch pixels;
  std::vector<PixelKind> kinds;       ///< of all, valid or not
  std::vector<std::uint32_t> weights; ///< of all, units of 2^-32 pixel
};

/// NDVI of a valid one of them.
struct EdgeNdvi
{
  double exact = 0;
  float value = 0;           ///< rounded to float32
  std::int32_t p = 0, q = 0; ///< NDVI = p / q, on integer paths; else q is 0
  std::uint32_t weight = 0;  ///< units of 2^-32 pixel
};

/// Calls visit( EdgeNdvi ) for the valid pixels of \a batch.
template <class Visit> void forValidEdges(const NdviArithmetic &arithmetic, const EdgeBatch &batch, Visit visit)
{
  std::size_t valid = 0;
  for (std::size_t i = 0; i < batch.kinds.size(); ++i)
  {
    if (batch.kinds[i] != PixelKind::Valid)
      continue;
    EdgeNdvi edge;
    edge.weight = batch.weights[i];
    if (arithmetic.isInteger())
    {
      arithmetic.fractions(batch.pixels.codes.data() + valid, 1, &edge.p, &edge.q);
      edge.exact = static_cast<double>(edge.p) / static_cast<double>(edge.q);
      edge.value = static_cast<float>(edge.p) / static_cast<float>(edge.q);
    }
    else
    {
      edge.exact = batch.pixels.values[valid];
      edge.value = static_cast<float>(edge.exact);
    }
    ++valid;
    visit(edge);
  }
}

/// What has been counted of one zone in one scene. Tallies of parts of a zone are merged; the outcome does not depend
/// on how the zone was cut.
class Tally
{
public:
  /// From this number of pixels on a zone is counted by cells (64 KiB) and its values are kept in blocks.
  static constexpr std::uint64_t LARGE = 1 << 15;

  Tally(const TallyContext &context, bool large);

  /// Counts whole pixels.
  void add(const NdviArithmetic &arithmetic, const PixelBatch &batch);

  /// Counts pixels of which a part lies in the zone.
  void addEdges(const NdviArithmetic &arithmetic, const EdgeBatch &batch);

  /// Ground area of valid pixels: \a weight units (2^-32 pixel) of \a pixelArea units (areaUnits()) each.
  void addArea(Int128 pixelArea, std::uint64_t weight) { mArea += pixelArea * static_cast<Int128>(weight); }

  /// m² in the unit of addArea(), 2^-40 m²: sums of integers do not depend on their order.
  static Int128 areaUnits(double squareMetres);

  /// Another part of the zone, in the same scene or with codes that mean the same, of the same size class (large).
  void merge(Tally &&other);

  /// Before parts are merged whose codes do not mean the same.
  void spellOut(const NdviArithmetic &arithmetic) { mValues.spellOut(arithmetic); }

  /// There are valid pixels, but they could not all be kept: fill() needs the percentiles that a search() has found.
  bool needsSearch() const { return validWeight() > 0 && !mValues.isComplete(); }

  /// A search for the percentiles among pixels still to be shown. There must be valid pixels.
  std::unique_ptr<PercentileSearch> search() const;

  /// Weight of the valid pixels, in pixels.
  std::uint64_t validPixels() const { return static_cast<std::uint64_t>(validWeight() >> WEIGHT_BITS) + 1; }

  /// Fills counts, bins, moments, percentiles and area of a row (not status, message and shares). \a found: the outcome
  /// of a search, where needsSearch(). Throws Error(Internal) where the integer sums do not add up.
  void fill(ZoneResult &row, const NdviArithmetic &arithmetic, const std::vector<double> *found) const;

private:
  void countCodes(const NdviArithmetic &arithmetic, const PixelCode *codes, std::size_t n);
  void countValues(const double *values, std::size_t n);
  bool noteCells(const Cell *cells, std::size_t n);
  template <class Find> void countByCell(const Cell *cells, std::size_t n, Find find);
  void addPart(const EdgeNdvi &edge);
  void widen();
  bool isLarge() const { return !mFine.empty() || !mFineSums.empty(); }
  std::uint64_t fine(std::size_t cell) const { return mFineSums.empty() ? mFine[cell] : mFineSums[cell]; }
  UInt128 weightOf(PixelKind kind) const;
  UInt128 validWeight() const { return weightOf(PixelKind::Valid); }
  std::vector<UInt128> binWeights() const; ///< below, bins, above
  std::vector<double> keptPercentiles(const NdviArithmetic &arithmetic) const;
  double pixels(UInt128 weight) const;

  const TallyContext *mContext;
  std::array<std::uint64_t, KINDS> mKinds{};     ///< whole pixels by PixelKind
  std::array<std::uint64_t, KINDS> mKindParts{}; ///< weights of the others
  std::uint64_t mParts = 0;                      ///< valid pixels among these
  std::vector<std::uint64_t> mBins;              ///< below, bins, above; large: of mixed cells only. One more, unused
  std::vector<std::uint64_t> mBinParts;          ///< empty before the first edge pixel
  std::vector<std::uint32_t> mFine;              ///< of one part, by cell; empty unless large
  std::vector<std::uint64_t> mFineSums;          ///< of several parts merged; empty before
  std::vector<std::uint64_t> mFineParts;
  CellRange mRange; ///< of whole pixels
  WeightedMoments mMoments;
  ValueList mValues;
  Int128 mArea = 0;
};

} // namespace ndvi
