#include "batch/histogramjob.h"

#include "batch/dayofzone.h"
#include "batch/histogramvisitors.h"
#include "batch/zonerows.h"
#include "model/text.h"

#include <algorithm>
#include <utility>

namespace ndvi
{

namespace
{

/// Windows are read in any order: the least text makes the choice the same every time.
void keepLeast(std::string &kept, const std::string &reason)
{
  kept = kept.empty() ? reason : std::min(kept, reason);
}

} // namespace

HistogramJob::HistogramJob(const HistogramContext &run, const std::vector<std::size_t> &scenes,
                           const RunContext &context)
    : mRun(run),
      mPixels(run.zones.zones.size(), 0),
      mMembersLeft(run.zones.zones.size(), 0),
      mTallies(run.zones.zones.size()),
      mCodesOf(run.zones.zones.size(), nullptr),
      mErrors(run.zones.zones.size()),
      mRows(run.zones.zones.size()),
      mIsFilled(run.zones.zones.size(), 0),
      mRounds(run.tallies.pool)
{
  for (const std::size_t scene : scenes)
  {
    mMembers.push_back(std::make_unique<HistogramMember>(run.scenes[scene], scene, run.zones, run.options.pixels,
                                                         run.options.thinning, run.source, run.cache, context,
                                                         &run.tallies.pool));
    mMembers.back()->setOwner(*this);
  }
}

PartGroups HistogramJob::open()
{
  for (const auto &member : mMembers)
  {
    member->openScene();
    // Hundreds of tiles may be of one day: no more files stay open than are being read.
    if (mMembers.size() > 1)
      member->releaseReaders();
  }
  const std::vector<std::vector<MultiPolygon>> taken = takenGround();
  std::vector<PartGroups> groups;
  for (std::size_t i = 0; i < mMembers.size(); ++i)
  {
    HistogramMember &member = *mMembers[i];
    groups.push_back(member.isOpen() ? member.openZones(taken[i]) : PartGroups());
    if (member.hasZones() && !member.meetsAnyZone() && !taken[i].empty())
      member.addRemark(message(QT_TRANSLATE_NOOP(
          "core", "No zone has a part here that other scenes of the day do not stand for (SAME_DAY).")));
    for (std::size_t z = 0; member.hasZones() && z < member.zones().count(); ++z)
      mPixels[member.zones().numberAt(z)] += member.zones().zoneAt(z).pixels;
  }
  return gathered(groups);
}

/// By member, in its CRS. A scene that cannot be read takes nothing: others may hold what it would have.
std::vector<std::vector<MultiPolygon>> HistogramJob::takenGround()
{
  std::vector<std::vector<MultiPolygon>> taken(mMembers.size());
  std::vector<std::size_t> open;
  std::vector<SceneGround> grounds;
  for (std::size_t i = 0; i < mMembers.size(); ++i)
  {
    if (!mMembers[i]->isOpen())
      continue;
    open.push_back(i);
    grounds.push_back({mMembers[i]->grid(), mMembers[i]->scene().footprint});
  }
  if (open.size() < 2)
    return taken;
  try
  {
    std::vector<std::vector<MultiPolygon>> found = mRun.cache.taken(grounds);
    for (std::size_t k = 0; k < open.size(); ++k)
      taken[open[k]] = std::move(found[k]);
  }
  catch (...)
  {
    const std::string reason = reasonOfCurrentException();
    for (const std::size_t i : open)
      mMembers[i]->fail(reason);
  }
  return taken;
}

/// The groups of all members, one after the other.
PartGroups HistogramJob::gathered(const std::vector<PartGroups> &ofMembers)
{
  PartGroups all;
  mFirstGroups.clear();
  for (const PartGroups &groups : ofMembers)
  {
    mFirstGroups.push_back(all.size());
    all.insert(all.end(), groups.begin(), groups.end());
  }
  return all;
}

void HistogramJob::runPart(std::size_t group, std::size_t part, std::size_t worker)
{
  const auto behind = std::upper_bound(mFirstGroups.begin(), mFirstGroups.end(), group);
  const auto member = static_cast<std::size_t>(behind - mFirstGroups.begin()) - 1;
  mMembers[member]->runPart(group - mFirstGroups[member], part, worker);
}

std::unique_ptr<ZoneVisitor> HistogramJob::visitorFor(const GridZones &zones)
{
  if (mRounds.searches().empty())
    return std::make_unique<TallyVisitor>(zones, mRun.tallies, mPixels);
  return std::make_unique<SearchVisitor>(zones, mRounds.searches());
}

void HistogramJob::take(HistogramMember &member, ZoneVisitor &done)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  if (auto *counted = dynamic_cast<TallyVisitor *>(&done))
  {
    takeFailures(member, counted->failures());
    for (auto &[zone, tally] : counted->tallies)
      takeTally(member, zone, std::move(tally));
    member.addEvidence(counted->evidence());
  }
  else if (auto *searched = dynamic_cast<SearchVisitor *>(&done))
  {
    takeFailures(member, searched->failures());
    for (const auto &[zone, part] : searched->parts)
      mRounds.searchOf(zone)->add(part);
  }
}

void HistogramJob::takeFailures(HistogramMember &member,
                                const std::vector<std::pair<std::size_t, std::string>> &failures)
{
  for (const auto &[zone, reason] : failures)
  {
    keepLeast(mErrors[zone], reason);
    keepLeast(member.errors[zone], reason);
  }
}

void HistogramJob::takeTally(const HistogramMember &member, std::size_t zone, std::unique_ptr<Tally> tally)
{
  if (!mTallies[zone])
  {
    mTallies[zone] = std::move(tally);
    mCodesOf[zone] = &member;
    return;
  }
  if (mCodesOf[zone] != &member && member.arithmetic().isInteger() &&
      !member.arithmetic().readsCodesLike(mCodesOf[zone]->arithmetic()))
    tally->spellOut(member.arithmetic());
  mTallies[zone]->merge(std::move(*tally));
}

void HistogramJob::completed(std::size_t zone)
{
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    if (--mMembersLeft[zone] > 0)
      return;
    const bool waits = mErrors[zone].empty() && !mRounds.searchOf(zone) && mTallies[zone]->needsSearch();
    if (waits)
    {
      mRounds.add(zone);
      return;
    }
  }
  // Nobody else is at this zone any more.
  if (mErrors[zone].empty())
    makeRow(zone);
  mTallies[zone].reset();
}

void HistogramJob::makeRow(std::size_t zone)
{
  try
  {
    PercentileSearch *search = mRounds.searchOf(zone);
    std::vector<double> found;
    if (search)
      found = search->find();
    mTallies[zone]->fill(mRows[zone], mCodesOf[zone]->arithmetic(), search ? &found : nullptr);
    mIsFilled[zone] = 1;
  }
  catch (...)
  {
    const std::string reason = reasonOfCurrentException();
    mRows[zone] = {}; // half a row breaks the rules of whole ones
    const std::lock_guard<std::mutex> lock(mMutex);
    for (const auto &member : mMembers)
    {
      if (member->holds(zone))
        takeFailures(*member, {{zone, reason}});
    }
  }
}

PartGroups HistogramJob::nextRound()
{
  if (!mRounds.next(mTallies))
    return {};
  std::vector<PartGroups> groups;
  for (const auto &member : mMembers)
  {
    member->round = member->hasZones() ? mRounds.windowsOf(member->zones()) : std::vector<WindowGroup>();
    groups.push_back(member->hasZones() ? member->startRound(member->round) : PartGroups());
  }
  return gathered(groups);
}

void HistogramJob::finish()
{
  for (std::size_t z = 0; z < mRows.size() && !mMembers.front()->isStopped(); ++z)
  {
    mRows[z].zone = z;
    finishRow(mRows[z]);
    checkSums(mRows[z]);
  }
  mTallies.clear();
  for (const auto &member : mMembers)
    finishScene(*member);
}

/// Its counts are filled, or never will be.
void HistogramJob::finishRow(ZoneResult &row) const
{
  const DayOfZone day(mMembers, row.zone, mRun.cache);
  row.scenes = day.scenes();
  ZoneOutcome outcome = day.outcome();
  outcome.problem = mRun.zones.zones[row.zone].problem;
  outcome.error = mErrors[row.zone];
  settleRow(row, outcome, day.words(mRun.options.rule),
            [&](ZoneResult &counted)
            {
              if (!mIsFilled[counted.zone])
                Tally(mRun.tallies, false).fill(counted, NdviArithmetic(), nullptr);
              counted.sampleShare = sampleShare(counted, outcome.zone, mRun.options.pixels.scale);
            });
}

/// The scene's outcome, its rows being settled.
void HistogramJob::finishScene(HistogramMember &member)
{
  SceneResult &scene = member.outcome();
  const bool isRead = member.hasZones();
  std::size_t read = 0;
  for (const ZoneResult &row : mRows)
  {
    const bool isHeld = member.holds(row.zone);
    read += isHeld && hasCounts(row.status) && row.pixels > 0;
    if (isHeld || row.status == ZoneStatus::GeometryError || mMembers.size() == 1)
      countZone(scene, row.status);
    else if (isRead)
      countZone(scene, ZoneStatus::NoOverlap);
    else
      countZone(scene, scene.status == SceneStatus::Skipped ? ZoneStatus::Skipped : ZoneStatus::ReadError);
  }
  if (scene.status == SceneStatus::Ok && !member.errors.empty())
  {
    std::string first; // the same every time, whatever the order of reading
    for (const auto &[zone, error] : member.errors)
      keepLeast(first, error);
    scene.status = read > 0 ? SceneStatus::PartlyRead : SceneStatus::ReadError;
    scene.message = first + (scene.message.empty() ? "" : " ") + scene.message;
  }
  member.close();
}

GroupRecord HistogramJob::takeOutcome()
{
  GroupRecord outcome;
  for (const auto &member : mMembers)
  {
    outcome.scenes.push_back(member->result());
    outcome.meetsAnyZone = outcome.meetsAnyZone || member->meetsAnyZone();
  }
  outcome.rows = std::move(mRows);
  return outcome;
}

} // namespace ndvi
