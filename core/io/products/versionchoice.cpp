#include "io/products/versionchoice.h"

#include "io/gdal/groundshare.h"
#include "io/products/safename.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace ndvi
{

namespace
{

/// The share of its ground lost with a scene left out from which on its message says so.
constexpr double LOST_GROUND = 0.05;

/// How many scenes a text names before it counts the rest.
constexpr std::size_t NAMED = 3;

/// What makes one version preferred to another, the most important first.
struct Merit
{
  bool complete;
  int baseline;
  Timestamp processed;
  bool operator>(const Merit &o) const
  {
    return std::tie(complete, baseline, processed) > std::tie(o.complete, o.baseline, o.processed);
  }
};

Merit meritOf(const FoundScene &found)
{
  return {found.missing.empty(), baselineNumber(found.scene.baseline).value_or(-1),
          found.processed.value_or(std::numeric_limits<Timestamp>::min())};
}

bool hasGround(const FoundScene &found)
{
  return !found.isOutline && !found.scene.footprint.empty();
}

std::optional<double> sharedOf(const FoundScene &a, const FoundScene &b)
{
  return hasGround(a) && hasGround(b) ? sharedGround(a.scene.footprint, b.scene.footprint) : std::nullopt;
}

/// \a shared: what sharedOf() says of the two.
bool isOtherPart(const FoundScene &a, const FoundScene &b, const std::optional<double> &shared)
{
  if (shared)
    return *shared <= 1 - OWN_GROUND;
  // Equal in its time of processing too, it is the same product, as two catalogs describe it.
  if (a.processed && b.processed && *a.processed / 1000 == *b.processed / 1000)
    return false;
  return a.scene.baseline == b.scene.baseline && !a.part.empty() && !b.part.empty() && a.part != b.part;
}

std::string percent(double share)
{
  return std::to_string(std::lround(100 * share));
}

/// The id, or the path where the ids are the same: that alone tells them apart.
std::string nameOf(const FoundScene &found, const FoundScene &other)
{
  return found.scene.id == other.scene.id ? found.path : found.scene.id;
}

std::string whyLeftOut(const FoundScene &dropped, const FoundScene &kept)
{
  const Merit worse = meritOf(dropped), better = meritOf(kept);
  const std::string name = nameOf(dropped, kept);
  if (worse.complete != better.complete)
    return message(QT_TRANSLATE_NOOP("core", "%1 was left out: it is incomplete."), {name});
  if (worse.baseline < better.baseline)
    return worse.baseline < 0 ? message(QT_TRANSLATE_NOOP("core", "%1 was left out: its baseline is unknown."), {name})
                              : message(QT_TRANSLATE_NOOP("core", "%1 was left out: baseline %2 is older than %3."),
                                        {name, dropped.scene.baseline, kept.scene.baseline});
  if (worse.processed < better.processed)
    return message(QT_TRANSLATE_NOOP("core", "%1 was left out: it was processed earlier."), {name});
  return message(QT_TRANSLATE_NOOP("core", "%1 was left out: it is the same and was found later."), {name});
}

std::string whyBeside(const FoundScene &kept, const FoundScene &part)
{
  const std::string name = nameOf(part, kept);
  const std::optional<double> shared = sharedOf(kept, part);
  return shared
             ? message(QT_TRANSLATE_NOOP("core", "%1 is another part of the acquisition and no duplicate: they share "
                                                 "%2 % of the ground of the smaller one."),
                       {name, percent(*shared)})
             : message(QT_TRANSLATE_NOOP("core", "%1 is another part of the acquisition and no duplicate: it comes "
                                                 "from another datastrip."),
                       {name});
}

LeftOut leftOutFor(const FoundScene &dropped, const FoundScene &kept)
{
  const Merit worse = meritOf(dropped), better = meritOf(kept);
  if (worse.complete != better.complete)
    return {dropped.path,
            message(QT_TRANSLATE_NOOP("core",
                                      "%1 is a duplicate of %2 (same tile and sensing time), which is complete. %3"),
                    {dropped.scene.id, kept.scene.id, joinSentences(dropped.missing)}),
            false};
  if (worse.baseline < better.baseline)
    return {dropped.path,
            message(QT_TRANSLATE_NOOP("core", "%1 is a duplicate of %2 (same tile and sensing time), which has the "
                                              "newer baseline %3."),
                    {dropped.scene.id, kept.scene.id, kept.scene.baseline}),
            true};
  if (worse.processed < better.processed)
    return {dropped.path,
            message(QT_TRANSLATE_NOOP(
                        "core", "%1 is a duplicate of %2 (same tile and sensing time), which was processed later."),
                    {dropped.scene.id, kept.scene.id}),
            true};
  // Their ids are often equal: only the paths tell them apart.
  return {dropped.path,
          message(QT_TRANSLATE_NOOP("core", "%1 is a duplicate of %2 (same tile and sensing time), which was found "
                                            "first."),
                  {dropped.path, kept.path}),
          true};
}

} // namespace

VersionChoice::VersionChoice(std::vector<FoundScene> &scenes, std::vector<std::size_t> members)
    : mScenes(scenes), mMembers(std::move(members))
{
  std::stable_sort(mMembers.begin(), mMembers.end(),
                   [this](std::size_t a, std::size_t b) { return meritOf(mScenes[a]) > meritOf(mScenes[b]); });
}

void VersionChoice::choose(std::vector<bool> &drop, std::vector<LeftOut> &leftOut)
{
  for (const std::size_t i : mMembers)
  {
    const std::optional<std::size_t> rival = rivalOf(mScenes[i]);
    if (rival)
      mDropped.emplace_back(i, *rival);
    else
      mKept.push_back(i);
  }
  for (const auto &[i, rival] : mDropped)
  {
    drop[i] = true;
    leftOut.push_back(leftOutFor(mScenes[i], mScenes[rival]));
    leftOut.back().reason += lostGround(mScenes[i]);
  }
  for (const std::size_t i : mKept)
    mScenes[i].scene.versions = notesOf(i);
}

void VersionChoice::noteAll()
{
  for (const std::size_t i : mMembers)
  {
    std::string names;
    std::size_t others = 0;
    for (const std::size_t other : mMembers)
    {
      if (other != i && others++ < NAMED)
        names += (names.empty() ? "" : ", ") + nameOf(mScenes[other], mScenes[i]);
    }
    if (others > NAMED)
      names = message(QT_TRANSLATE_NOOP("core", "%1 and %2 more"), {names, std::to_string(others - NAMED)});
    mScenes[i].scene.versions = message(QT_TRANSLATE_NOOP("core", "Of the same tile and sensing time: %1."), {names});
  }
}

/// Which of those kept stands for a scene: the one that shares most ground. Nothing where it is another part.
std::optional<std::size_t> VersionChoice::rivalOf(const FoundScene &found) const
{
  std::optional<std::size_t> rival;
  double most = -1;
  std::vector<const MultiPolygon *> covered;
  for (const std::size_t k : mKept)
  {
    const std::optional<double> shared = sharedOf(found, mScenes[k]);
    if (shared)
      covered.push_back(&mScenes[k].scene.footprint);
    const double likeness = isOtherPart(found, mScenes[k], shared) ? -1 : shared.value_or(0);
    if (likeness > most)
    {
      rival = k;
      most = likeness;
    }
  }
  // Two parts together may cover what each alone does not.
  if (!rival && covered.size() > 1 && ownGround(found.scene.footprint, covered).value_or(1) < OWN_GROUND)
    rival = mKept.front();
  return rival;
}

/// A sentence on the ground that only \a dropped covers, with a blank before it; empty where that is little.
std::string VersionChoice::lostGround(const FoundScene &dropped) const
{
  std::vector<const MultiPolygon *> kept;
  for (const std::size_t k : mKept)
  {
    if (!hasGround(mScenes[k]))
      return {};
    kept.push_back(&mScenes[k].scene.footprint);
  }
  const double lost = hasGround(dropped) ? ownGround(dropped.scene.footprint, kept).value_or(0) : 0;
  return lost <= LOST_GROUND
             ? std::string()
             : " " + message(QT_TRANSLATE_NOOP("core", "No scene kept covers %1 % of its ground."), {percent(lost)});
}

std::string VersionChoice::notesOf(std::size_t kept) const
{
  std::vector<std::string> notes;
  for (const std::size_t other : mKept)
  {
    if (other != kept)
      notes.push_back(whyBeside(mScenes[kept], mScenes[other]));
  }
  for (const auto &[dropped, rival] : mDropped)
  {
    if (rival == kept)
      notes.push_back(whyLeftOut(mScenes[dropped], mScenes[kept]) + lostGround(mScenes[dropped]));
  }
  if (notes.size() > NAMED)
  {
    const std::string rest = std::to_string(notes.size() - NAMED);
    notes.resize(NAMED);
    notes.push_back(message(QT_TRANSLATE_NOOP("core", "%1 more are not named here."), {rest}));
  }
  return joinSentences(notes);
}

} // namespace ndvi
