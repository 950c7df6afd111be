#include "batch/histogramjob.h"

#include "batch/pixelcollector.h"
#include "batch/zonerows.h"

#include <algorithm>
#include <utility>

namespace ndvi
{

namespace
{

/// Counts the zones of one window.
class TallyVisitor : public PixelCollector
{
public:
  TallyVisitor(const GridZones &zones, const TallyContext &context) : PixelCollector(zones), mContext(context) {}

  std::vector<std::pair<std::size_t, std::unique_ptr<Tally>>> tallies; ///< by number of the zone

private:
  void beginZone(const ZonePart &part) override
  {
    mZone = part.zone;
    mTally = std::make_unique<Tally>(mContext, zones().zoneAt(part.index).pixels >= Tally::LARGE);
  }
  void addArea(Int128 pixelArea, std::uint64_t weight) override { mTally->addArea(pixelArea, weight); }
  void addWhole(const NdviArithmetic &arithmetic, const PixelBatch &batch) override { mTally->add(arithmetic, batch); }
  void addEdges(const NdviArithmetic &arithmetic, const EdgeBatch &batch) override
  {
    mTally->addEdges(arithmetic, batch);
  }
  void endZone() override { tallies.emplace_back(mZone, std::move(mTally)); }

  const TallyContext &mContext;
  std::size_t mZone = 0;
  std::unique_ptr<Tally> mTally;
};

/// Looks for percentiles in the zones of one window.
class SearchVisitor : public PixelCollector
{
public:
  using Searches = std::map<std::size_t, std::unique_ptr<PercentileSearch>>;
  SearchVisitor(const GridZones &zones, const Searches &searches) : PixelCollector(zones), mSearches(searches) {}

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

  const Searches &mSearches;
  std::size_t mZone = 0;
  const PercentileSearch *mSearch = nullptr;
  PercentileSearch::Part mPart;
};

} // namespace

HistogramJob::HistogramJob(const Scene &scene, std::size_t number, const ZoneLayer &layer,
                           const HistogramOptions &options, const TallyContext &tallies, RasterSource &source,
                           GridZonesCache &cache, const RunContext &context)
    : ZoneJob(scene, number, layer, options.pixels, options.thinning, source, cache, context, &tallies.pool),
      mOptions(options),
      mTallyContext(tallies),
      mTallies(layer.zones.size()),
      mErrors(layer.zones.size()),
      mRows(layer.zones.size()),
      mIsFilled(layer.zones.size(), 0)
{
}

std::unique_ptr<ZoneVisitor> HistogramJob::makeVisitor()
{
  if (mSearches.empty())
    return std::make_unique<TallyVisitor>(zones(), mTallyContext);
  return std::make_unique<SearchVisitor>(zones(), mSearches);
}

void HistogramJob::take(ZoneVisitor &done)
{
  if (auto *counted = dynamic_cast<TallyVisitor *>(&done))
  {
    takeFailures(counted->failures());
    for (auto &[zone, tally] : counted->tallies)
    {
      if (mTallies[zone])
        mTallies[zone]->merge(std::move(*tally));
      else
        mTallies[zone] = std::move(tally);
    }
    addEvidence(counted->evidence());
  }
  else if (auto *searched = dynamic_cast<SearchVisitor *>(&done))
  {
    takeFailures(searched->failures());
    for (const auto &[zone, part] : searched->parts)
      mSearches.at(zone)->add(part);
  }
}

/// Windows are read in any order: the least text makes the choice the same every time.
void HistogramJob::takeFailures(const std::vector<std::pair<std::size_t, std::string>> &failures)
{
  const auto keepLeast = [](std::string &kept, const std::string &reason)
  { kept = kept.empty() ? reason : std::min(kept, reason); };
  for (const auto &[zone, reason] : failures)
  {
    keepLeast(mErrors[zone], reason);
  }
}

void HistogramJob::completed(std::size_t zone)
{
  std::unique_ptr<Tally> &tally = mTallies[zone];
  if (!mErrors[zone].empty())
  {
    tally.reset();
    return;
  }
  const auto search = mSearches.find(zone);
  if (search == mSearches.end() && tally->needsSearch())
  {
    const std::lock_guard<std::mutex> lock(mWaitingMutex);
    mWaiting.push_back(zone);
    return;
  }
  try
  {
    if (search == mSearches.end())
    {
      fillRow(zone, *tally, nullptr);
    }
    else
    {
      const std::vector<double> found = search->second->find();
      fillRow(zone, *tally, &found);
    }
  }
  catch (...)
  {
    mErrors[zone] = reasonOfCurrentException();
    mRows[zone] = {}; // half a row breaks the rules of whole ones
  }
  tally.reset();
}

PartGroups HistogramJob::nextRound()
{
  mSearches.clear();
  mTallyContext.pool.release(std::exchange(mReserved, 0));
  if (mWaiting.empty())
    return {};
  chooseForRound();
  mRound = windowsOfRound();
  return startRound(mRound);
}

/// As many of the waiting zones as there is memory for, and always some: rounds of one zone each would read the scene
/// again and again.
void HistogramJob::chooseForRound()
{
  constexpr std::size_t LEAST = std::size_t(8) << 20; // bytes
  std::sort(mWaiting.begin(), mWaiting.end());
  std::size_t taken = 0;
  for (; taken < mWaiting.size(); ++taken)
  {
    const std::size_t zone = mWaiting[taken];
    const Tally &tally = *mTallies[zone];
    std::unique_ptr<PercentileSearch> search = tally.search();
    const std::size_t bytes = search->bytes(tally.validPixels());
    if (taken == 0 || mReserved + bytes <= LEAST)
      mTallyContext.pool.force(bytes);
    else if (!mTallyContext.pool.reserve(bytes))
      break;
    mReserved += bytes;
    mSearches[zone] = std::move(search);
  }
  mWaiting.erase(mWaiting.begin(), mWaiting.begin() + static_cast<std::ptrdiff_t>(taken));
}

std::vector<WindowGroup> HistogramJob::windowsOfRound() const
{
  std::vector<WindowGroup> groups;
  for (const WindowGroup &group : zones().groups())
  {
    WindowGroup needed;
    for (const WindowZones &window : group)
    {
      WindowZones part{window.window, {}};
      std::copy_if(window.zones.begin(), window.zones.end(), std::back_inserter(part.zones),
                   [this](const ZonePart &zone) { return mSearches.count(zone.zone) > 0; });
      if (!part.zones.empty())
        needed.push_back(std::move(part));
    }
    if (!needed.empty())
      groups.push_back(std::move(needed));
  }
  return groups;
}

void HistogramJob::fillRow(std::size_t zone, const Tally &tally, const std::vector<double> *percentiles)
{
  ZoneResult &row = mRows[zone];
  tally.fill(row, arithmetic(), percentiles);
  mIsFilled[zone] = 1;
}

void HistogramJob::finish()
{
  std::size_t failed = 0, read = 0;
  for (std::size_t z = 0; z < mRows.size() && !isStopped(); ++z)
  {
    ZoneResult &row = mRows[z];
    row.zone = z;
    const std::string &problem = mLayer.zones[z].problem;
    if (!problem.empty())
      setFailed(row, ZoneStatus::GeometryError, problem);
    else if (mResult.status == SceneStatus::ReadError)
      setFailed(row, ZoneStatus::ReadError, mResult.message);
    else if (mResult.status == SceneStatus::Skipped)
      setFailed(row, ZoneStatus::Skipped, mResult.message);
    else
      settleRow(row, zones().zone(z));
    failed += row.status == ZoneStatus::ReadError;
    read += hasCounts(row.status) && row.pixels > 0;
    checkSums(row);
  }
  mTallies.clear();
  if (mResult.status == SceneStatus::Ok && failed > 0)
  {
    mResult.status = read > 0 ? SceneStatus::PartlyRead : SceneStatus::ReadError;
    mResult.message = firstError() + (mResult.message.empty() ? "" : " ") + mResult.message;
  }
  for (const ZoneResult &row : mRows)
    countZone(mResult, row.status);
  close();
}

/// The same every time, whatever the order of reading.
std::string HistogramJob::firstError() const
{
  std::string least;
  for (const std::string &error : mErrors)
  {
    if (!error.empty() && (least.empty() || error < least))
      least = error;
  }
  return least;
}

/// Status and shares of a row whose counts are filled, or never will be.
void HistogramJob::settleRow(ZoneResult &row, const GridZone &zone)
{
  if (!zone.problem.empty())
  {
    setFailed(row, ZoneStatus::GeometryError, zone.problem);
    return;
  }
  row.zoneShare = zone.share;
  if (!mErrors[row.zone].empty())
  {
    setFailed(row, ZoneStatus::ReadError, mErrors[row.zone]);
    return;
  }
  if (!mIsFilled[row.zone])
    Tally(mTallyContext, false).fill(row, arithmetic(), nullptr);
  row.sampleShare = sampleShare(row, zone, mOptions.pixels.scale);
  setStatus(row, zone, mOptions.rule);
}

} // namespace ndvi
