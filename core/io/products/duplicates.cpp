#include "io/products/duplicates.h"

#include "io/products/safename.h"
#include "model/text.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace ndvi
{

namespace
{

using Key = std::tuple<std::string, std::string, Timestamp>;

/// Whole seconds, as product names have them: metadata add the milliseconds.
Key keyOf(const FoundScene &found)
{
  const Timestamp time = found.datatake ? *found.datatake : *found.scene.datetime;
  return {found.scene.tile, found.scene.level, time / 1000};
}

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

bool isOtherPart(const FoundScene &a, const FoundScene &b)
{
  // Equal in its time of processing too, it is the same product, as two catalogs describe it.
  if (a.processed && b.processed && *a.processed / 1000 == *b.processed / 1000)
    return false;
  return a.scene.baseline == b.scene.baseline && !a.part.empty() && !b.part.empty() && a.part != b.part;
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

void keepOnly(std::vector<FoundScene> &scenes, const std::vector<bool> &drop)
{
  std::vector<FoundScene> kept;
  kept.reserve(scenes.size());
  for (std::size_t i = 0; i < scenes.size(); ++i)
  {
    if (!drop[i])
      kept.push_back(std::move(scenes[i]));
  }
  scenes = std::move(kept);
}

} // namespace

void dropDuplicates(std::vector<FoundScene> &scenes, std::vector<LeftOut> &leftOut)
{
  std::map<Key, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < scenes.size(); ++i)
  {
    if (!scenes[i].scene.tile.empty() && (scenes[i].datatake || scenes[i].scene.datetime))
      groups[keyOf(scenes[i])].push_back(i);
  }
  std::vector<bool> drop(scenes.size(), false);
  for (auto &[key, members] : groups)
  {
    std::stable_sort(members.begin(), members.end(),
                     [&scenes](std::size_t a, std::size_t b) { return meritOf(scenes[a]) > meritOf(scenes[b]); });
    std::vector<std::size_t> kept;
    for (const std::size_t i : members)
    {
      const auto rival =
          std::find_if(kept.begin(), kept.end(), [&](std::size_t k) { return !isOtherPart(scenes[i], scenes[k]); });
      if (rival == kept.end())
      {
        kept.push_back(i);
        continue;
      }
      drop[i] = true;
      leftOut.push_back(leftOutFor(scenes[i], scenes[*rival]));
    }
  }
  keepOnly(scenes, drop);
}

void dropSharedFiles(std::vector<FoundScene> &scenes, std::vector<LeftOut> &leftOut)
{
  std::map<std::string, std::string> owners;
  std::vector<bool> drop(scenes.size(), false);
  for (std::size_t i = 0; i < scenes.size(); ++i)
  {
    const Scene &scene = scenes[i].scene;
    for (const AssetRef *asset : {&scene.red, &scene.nir})
    {
      const auto owner = owners.find(asset->path);
      if (drop[i] || asset->isEmpty() || owner == owners.end())
        continue;
      drop[i] = true;
      leftOut.push_back(
          {scenes[i].path,
           message(QT_TRANSLATE_NOOP("core", "%1 names the same files as %2."), {scene.id, owner->second}), true});
    }
    for (const AssetRef *asset : {&scene.red, &scene.nir})
    {
      if (!drop[i] && !asset->isEmpty())
        owners.emplace(asset->path, scene.id);
    }
  }
  keepOnly(scenes, drop);
}

void makeIdsUnique(std::vector<Scene> &scenes)
{
  std::set<std::string> taken;
  for (const Scene &scene : scenes)
    taken.insert(scene.id);
  std::set<std::string> used;
  for (Scene &scene : scenes)
  {
    if (used.insert(scene.id).second)
      continue;
    const std::string base = scene.id;
    for (int n = 2; taken.count(scene.id) > 0; ++n)
      scene.id = base + "_" + std::to_string(n);
    taken.insert(scene.id);
    used.insert(scene.id);
  }
}

} // namespace ndvi
