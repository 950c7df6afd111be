#include "io/products/sceneselection.h"

#include "io/gdal/footprint.h"
#include "io/products/duplicates.h"
#include "model/text.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace ndvi
{

SceneSelection::SceneSelection(const SceneQuery &query) : mQuery(query) {}

void SceneSelection::leaveOut(const FoundScene &found, const std::string &reason, bool filtered)
{
  mLeftOut.push_back({found.path, reason, filtered});
}

bool SceneSelection::take(FoundScene &&found)
{
  const Scene &scene = found.scene;
  const std::string filter = filterReason(scene);
  if (!filter.empty())
  {
    leaveOut(found, filter, true);
    return false;
  }
  if (!found.missing.empty())
  {
    const bool usable = mQuery.keepIncomplete && !(scene.red.isEmpty() && scene.nir.isEmpty());
    if (!usable)
    {
      leaveOut(found, message(QT_TRANSLATE_NOOP("core", "%1: %2"), {scene.id, joinSentences(found.missing)}), false);
      return false;
    }
    found.warnings.push_back(
        message(QT_TRANSLATE_NOOP("core", "%1 is incomplete. %2"), {scene.id, joinSentences(found.missing)}));
  }
  mFound.push_back(std::move(found));
  const Scene &taken = mFound.back().scene;
  return cloudReason(taken).empty() && placeReason(taken).empty();
}

bool SceneSelection::wouldTake(const FoundScene &found) const
{
  const Scene &scene = found.scene;
  const bool isUsable =
      found.missing.empty() || (mQuery.keepIncomplete && !(scene.red.isEmpty() && scene.nir.isEmpty()));
  return isUsable && filterReason(scene).empty() && cloudReason(scene).empty() && placeReason(scene).empty();
}

void SceneSelection::dropSharedFiles()
{
  ndvi::dropSharedFiles(mFound, mLeftOut);
}

/// Why level or date leave the scene out; empty where they don't.
std::string SceneSelection::filterReason(const Scene &scene) const
{
  if (!mQuery.level.empty() && scene.level != mQuery.level)
    return scene.level.empty()
               ? message(QT_TRANSLATE_NOOP("core", "%1: its level is unknown, and only %2 is asked for."),
                         {scene.id, mQuery.level})
               : message(QT_TRANSLATE_NOOP("core", "%1 is %2, and only %3 is asked for."),
                         {scene.id, scene.level, mQuery.level});
  if (!mQuery.start && !mQuery.end)
    return {};
  if (!scene.datetime)
    return message(QT_TRANSLATE_NOOP("core", "%1: its date is unknown, and a range of dates is asked for."),
                   {scene.id});
  if ((mQuery.start && *scene.datetime < *mQuery.start) || (mQuery.end && *scene.datetime > *mQuery.end))
    return message(QT_TRANSLATE_NOOP("core", "%1 of %2 lies outside the dates asked for."),
                   {scene.id, formatTimestamp(*scene.datetime)});
  return {};
}

std::string SceneSelection::cloudReason(const Scene &scene) const
{
  if (!mQuery.maxCloudCover || !scene.cloudCover || *scene.cloudCover <= *mQuery.maxCloudCover)
    return {};
  char cover[32];
  std::snprintf(cover, sizeof cover, "%.1f", *scene.cloudCover);
  return message(QT_TRANSLATE_NOOP("core", "%1: its cloud cover is %2 %."), {scene.id, cover});
}

/// Why the scene's place leaves it out; empty where it doesn't, or the place is unknown.
std::string SceneSelection::placeReason(const Scene &scene) const
{
  if (scene.footprint.empty())
    return {};
  if (mQuery.extent && !footprintMeets(scene.footprint, *mQuery.extent))
    return message(QT_TRANSLATE_NOOP("core", "%1 lies outside the extent asked for."), {scene.id});
  if (mQuery.meetsZones && !mQuery.meetsZones(scene.footprint))
    return message(QT_TRANSLATE_NOOP("core", "%1 meets no zone."), {scene.id});
  return {};
}

/// What could not be asked of a scene that stays.
void SceneSelection::countUnknown(const FoundScene &found)
{
  const Scene &scene = found.scene;
  if (scene.footprint.empty() && mQuery.extent)
    count(QT_TRANSLATE_NOOP("core",
                            "%1 scene(s) have no known footprint and stay whatever EXTENT says, the first is %2."),
          scene.id);
  if (scene.footprint.empty() && mQuery.meetsZones)
    count(
        QT_TRANSLATE_NOOP("core", "%1 scene(s) have no known footprint and stay whatever ZONES says, the first is %2."),
        scene.id);
  if (mQuery.maxCloudCover && !scene.cloudCover)
    count(QT_TRANSLATE_NOOP(
              "core", "%1 scene(s) have no known cloud cover and stay whatever MAX_CLOUD_COVER says, the first is %2."),
          scene.id);
  if (scene.scl.isEmpty() && scene.level != "L1C" && scene.ndvi.isEmpty())
    count(QT_TRANSLATE_NOOP("core", "%1 scene(s) have no mask file, the first is %2."), scene.id);
  if (found.resolutionIgnored && mQuery.resolution != BandRequest().resolution)
    count(found.resolutionIgnored, scene.id);
}

/// Cloud cover and place, the footprint where only a header can tell it, and the user's offset.
void SceneSelection::choose(FoundScene &found, const FootprintOf &footprintOf, SceneList &list)
{
  Scene &scene = found.scene;
  if (const std::string reason = cloudReason(scene); !reason.empty())
    return leaveOut(found, reason, true);
  if (scene.footprint.empty())
    scene.footprint = footprintOf(scene);
  if (const std::string reason = placeReason(scene); !reason.empty())
    return leaveOut(found, reason, true);
  countUnknown(found);
  if (mQuery.offset)
  {
    scene.offsetRed = scene.offsetNir = *mQuery.offset;
    scene.offsetSource = OffsetSource::User;
  }
  else if (!found.assumedFor.empty())
  {
    auto &[number, first] = mAssumed[found.assumedFor];
    first = number++ == 0 ? scene.id : first;
  }
  list.warnings.insert(list.warnings.end(), found.warnings.begin(), found.warnings.end());
  list.scenes.push_back(std::move(scene));
}

void SceneSelection::count(const char *text, const std::string &id)
{
  auto &[number, first] = mCounted[text];
  first = number++ == 0 ? id : first;
}

void SceneSelection::addCountedWarnings(SceneList &list) const
{
  for (const auto &[text, counted] : mCounted)
    list.warnings.push_back(message(text.c_str(), {std::to_string(counted.first), counted.second}));
  for (const auto &[kind, counted] : mAssumed)
    list.warnings.push_back(message(
        QT_TRANSLATE_NOOP("core",
                          "%1: the processing baseline is unknown, offset 0 was assumed for %2 scene(s), the first "
                          "is %3. If the files carry the +1000 of baseline 04.00 and later, set OFFSET to -1000."),
        {kind, std::to_string(counted.first), counted.second}));
}

void SceneSelection::finish(const FootprintOf &footprintOf, SceneList &list)
{
  if (mQuery.keepAllDuplicates)
    noteDuplicates(mFound);
  else
    dropDuplicates(mFound, mLeftOut);
  for (FoundScene &found : mFound)
    choose(found, footprintOf, list);
  mFound.clear();
  list.leftOut.insert(list.leftOut.end(), mLeftOut.begin(), mLeftOut.end());
  mLeftOut.clear();
  addCountedWarnings(list);
  std::stable_sort(list.scenes.begin(), list.scenes.end(),
                   [](const Scene &a, const Scene &b)
                   { return std::tie(a.datetime, a.tile, a.id) < std::tie(b.datetime, b.tile, b.id); });
  makeIdsUnique(list.scenes);
}

} // namespace ndvi
