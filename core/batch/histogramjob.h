#pragma once

#include "batch/histogramrun.h"
#include "batch/zonejob.h"
#include "compute/tally.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ndvi
{

/// Counts the zones of one scene. A zone's row is made as soon as its last window has been read, so that what was kept
/// for it can go. Where there was not enough memory to keep the values of a zone, its percentiles are looked for in
/// another round, which reads its windows again.
class HistogramJob : public ZoneJob
{
public:
  HistogramJob(const Scene &scene, std::size_t number, const ZoneLayer &layer, const HistogramOptions &options,
               const TallyContext &tallies, RasterSource &source, GridZonesCache &cache, const RunContext &context);

  PartGroups nextRound() override;
  void finish() override;

  /// One a zone; after finish().
  const std::vector<ZoneResult> &rows() const { return mRows; }

private:
  std::unique_ptr<ZoneVisitor> makeVisitor() override;
  void take(ZoneVisitor &done) override;
  void completed(std::size_t zone) override;
  void takeFailures(const std::vector<std::pair<std::size_t, std::string>> &failures);
  void chooseForRound();
  std::vector<WindowGroup> windowsOfRound() const;
  void fillRow(std::size_t zone, const Tally &tally, const std::vector<double> *percentiles);
  std::string firstError() const;
  void settleRow(ZoneResult &row, const GridZone &zone);

  const HistogramOptions &mOptions;
  const TallyContext &mTallyContext;
  std::vector<std::unique_ptr<Tally>> mTallies; ///< by zone; of those begun and not complete
  std::vector<std::string> mErrors;             ///< by zone: why a block it needs could not be read
  std::vector<ZoneResult> mRows;
  std::vector<char> mIsFilled; ///< by zone: the row has its counts; bytes, since threads set them side by side

  // Rounds that look for percentiles.
  std::mutex mWaitingMutex;
  std::vector<std::size_t> mWaiting;                                  ///< zones still to be looked for
  std::map<std::size_t, std::unique_ptr<PercentileSearch>> mSearches; ///< by zone, of this round
  std::size_t mReserved = 0;                                          ///< bytes for them
  std::vector<WindowGroup> mRound;
};

} // namespace ndvi
