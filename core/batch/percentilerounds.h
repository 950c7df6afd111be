#pragma once

#include "batch/gridzones.h"
#include "compute/tally.h"
#include "compute/valuepool.h"

#include <map>
#include <memory>
#include <vector>

namespace ndvi
{

/// The zones of a job whose values there was not enough memory to keep: their percentiles are looked for in rounds,
/// each of some of them, which read their windows again. Not safe to use from several threads at a time, but for
/// searches(), once a round has been chosen.
class PercentileRounds
{
public:
  using Searches = std::map<std::size_t, std::unique_ptr<PercentileSearch>>;

  /// \a pool counts the memory that searches take.
  explicit PercentileRounds(ValuePool &pool) : mPool(pool) {}

  /// Leaves a zone, by its number, for a later round.
  void add(std::size_t zone) { mWaiting.push_back(zone); }

  /// Ends a round and chooses the zones of the next; false where none waits. \a tallies: by number of the zone.
  bool next(const std::vector<std::unique_ptr<Tally>> &tallies);

  /// Of this round, by number of the zone; empty before the first and after the last.
  const Searches &searches() const { return mSearches; }

  /// The search for a zone in this round; nullptr where there is none.
  PercentileSearch *searchOf(std::size_t zone) const;

  /// What has to be read for this round.
  std::vector<WindowGroup> windowsOf(const GridZones &zones) const;

private:
  void choose(const std::vector<std::unique_ptr<Tally>> &tallies);

  ValuePool &mPool;
  std::vector<std::size_t> mWaiting; ///< zones still to be looked for
  Searches mSearches;
  std::size_t mReserved = 0; ///< bytes for them
};

} // namespace ndvi
