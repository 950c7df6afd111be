#include "io/products/duplicates.h"

#include "io/products/acquisitions.h"
#include "io/products/versionchoice.h"
#include "model/text.h"

#include <map>
#include <set>
#include <utility>

namespace ndvi
{

namespace
{

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
  std::vector<bool> drop(scenes.size(), false);
  for (std::vector<std::size_t> &members : groupByAcquisition(scenes))
    VersionChoice(scenes, std::move(members)).choose(drop, leftOut);
  keepOnly(scenes, drop);
}

void noteDuplicates(std::vector<FoundScene> &scenes)
{
  for (std::vector<std::size_t> &members : groupByAcquisition(scenes))
    VersionChoice(scenes, std::move(members)).noteAll();
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
