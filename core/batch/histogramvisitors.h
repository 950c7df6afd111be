#pragma once

#include "batch/percentilerounds.h"
#include "batch/pixelcollector.h"

#include <memory>
#include <utility>
#include <vector>

namespace ndvi
{

/// Counts the zones of one window.
class TallyVisitor : public PixelCollector
{
public:
  /// \a pixels: of zones, by number, which tell the large ones.
  TallyVisitor(const GridZones &zones, const TallyContext &context, const std::vector<std::uint64_t> &pixels)
      : PixelCollector(zones), mContext(context), mPixels(pixels)
  {
  }

  std::vector<std::pair<std::size_t, std::unique_ptr<Tally>>> tallies; ///< by number of the zone

private:
  void beginZone(const ZonePart &part) override
  {
    mZone = part.zone;
    mTally = std::make_unique<Tally>(mContext, mPixels[part.zone] >= Tally::LARGE);
  }
  void addArea(Int128 pixelArea, std::uint64_t weight) override { mTally->addArea(pixelArea, weight); }
  void addWhole(const NdviArithmetic &arithmetic, const PixelBatch &batch) override { mTally->add(arithmetic, batch); }
  void addEdges(const NdviArithmetic &arithmetic, const EdgeBatch &batch) override
  {
    mTally->addEdges(arithmetic, batch);
  }
  void endZone() override { tallies.emplace_back(mZone, std::move(mTally)); }

  const TallyContext &mContext;
  const std::vector<std::uint64_t> &mPixels;
  std::size_t mZone = 0;
  std::unique_ptr<Tally> mTally;
};

/// Looks for percentiles in the zones of one window.
class SearchVisitor : public PixelCollector
{
public:
  SearchVisitor(const GridZones &zones, const PercentileRounds::Searches &searches)
      : PixelCollector(zones), mSearches(searches)
  {
  }

  std::vector<std::pair<std::size_t, PercentileSearch::Part>> parts; ///< by number of the zone

private:
  void beginZone(const ZonePart &part) override
  {
    mZone = part.zone;
    mSearch = mSearches.at(part.zone).get();
    mPart.clear();
  }
  void addArea(Int128, std::uint64_t) override {}
  void addWhole(const NdviArithmetic &arithmetic, const PixelBatch &batch) override
  {
    if (arithmetic.isInteger())
      mSearch->collect(arithmetic, batch.codes.data(), batch.size, mPart);
    else
      mSearch->collect(batch.values.data(), batch.size, mPart);
  }
  void addEdges(const NdviArithmetic &arithmetic, const EdgeBatch &batch) override
  {
    forValidEdges(arithmetic, batch,
                  [this](const EdgeNdvi &edge) {
                    mSearch->collect({edge.exact, edge.weight, cellOf(edge.value)}, mPart);
                  });
  }
  void endZone() override { parts.emplace_back(mZone, std::move(mPart)); }

  const PercentileRounds::Searches &mSearches;
  std::size_t mZone = 0;
  const PercentileSearch *mSearch = nullptr;
  PercentileSearch::Part mPart;
};

} // namespace ndvi
