#include "io/products/loosefiles.h"

#include "io/gdal/vsifile.h"
#include "io/products/safebands.h"
#include "io/products/safename.h"
#include "io/products/tileinfo.h"
#include "model/text.h"

#include <algorithm>
#include <array>

namespace ndvi
{

namespace
{

bool isResolutionFolder(const std::string &name)
{
  const std::string lower = toLower(name);
  return lower == "r10m" || lower == "r20m" || lower == "r60m";
}

std::size_t rankOf(const std::vector<std::string> &list, const std::string &value)
{
  return static_cast<std::size_t>(std::find(list.begin(), list.end(), value) - list.begin());
}

/// The name up to its band, without what separated them: T33UUU_20170216T102101.
std::string idOf(const FilePattern &pattern, const NameMatch &match, const std::string &stemText)
{
  if (!pattern.id.empty())
    return fillFields(pattern.id, match);
  const std::string &band = match.fields.at("band");
  std::string id = stemText.substr(0, stemText.rfind(band));
  while (!id.empty() && std::string("_.-").find(id.back()) != std::string::npos)
    id.pop_back();
  return id;
}

std::string join(const std::vector<std::string> &words)
{
  std::string text;
  for (const std::string &word : words)
    text += (text.empty() ? "" : ", ") + word;
  return text;
}

} // namespace

bool LooseFiles::isCandidate(const std::string &name) const
{
  const std::string extension = lowerExtension(name);
  return !extension.empty() && std::any_of(mPatterns.begin(), mPatterns.end(),
                                           [&extension](const FilePattern &p)
                                           { return rankOf(p.extensions, extension) < p.extensions.size(); });
}

void LooseFiles::add(const std::string &path)
{
  // First as the bands the patterns list, so that no pattern takes "T32TPS_B04" for a band.
  if (!addTo(path, false) && !addTo(path, true))
    mUnmatched.push_back(path);
}

bool LooseFiles::addTo(const std::string &path, bool anyBand)
{
  const std::string extension = lowerExtension(path);
  const std::string bare = path.substr(0, path.size() - extension.size() - 1);
  for (const FilePattern &pattern : mPatterns)
  {
    if (rankOf(pattern.extensions, extension) == pattern.extensions.size())
      continue;
    for (const NameTemplate &nameTemplate : pattern.templates)
    {
      std::optional<NameMatch> match = nameTemplate.match(bare, pattern.bandNames, anyBand);
      if (!match)
        continue;
      const std::string own = parentFolder(path);
      const std::string folder = isResolutionFolder(fileName(own)) ? parentFolder(own) : own;
      const std::string id = idOf(pattern, *match, fileName(bare));
      std::string key = pattern.name;
      for (const std::string *part : {&folder, &id})
        key.append("\n").append(*part);
      const auto [it, isNew] = mIndex.emplace(key, mGroups.size());
      if (isNew)
        mGroups.push_back({&pattern, folder, id, *match, {}});
      const auto resolution = match->fields.find("resolution");
      const double metres = resolution == match->fields.end() ? 0 : parseNumber(resolution->second).value_or(0);
      constexpr double MOST = 1e6;
      mGroups[it->second].files.push_back(
          {match->band, metres > 0 && metres < MOST ? static_cast<int>(metres) : 0, path});
      return true;
    }
  }
  return false;
}

FoundScene LooseFiles::makeScene(const Group &group, const BandRequest &request)
{
  const FilePattern &pattern = *group.pattern;
  FoundScene found;
  found.path = joinPath(group.folder, group.id);
  Scene &scene = found.scene;
  scene.id = group.id;
  scene.datetime = group.match.date;
  scene.level = fillFields(pattern.level, group.match);
  scene.platform = fillFields(pattern.platform, group.match);
  scene.tile = fillFields(pattern.tile, group.match);
  // Zones of one digit are written with and without a 0.
  if (scene.tile.size() == 5 && scene.tile[0] == 'T')
    scene.tile.insert(1, "0");
  scene.nodata = pattern.radiometry.nodata;
  found.processed = group.match.processed;
  const auto sequence = group.match.fields.find("sequence");
  if (sequence != group.match.fields.end())
    found.part = sequence->second;
  if (!pattern.sidecar.empty())
    readTileInfo(joinPath(group.folder, pattern.sidecar), found);

  std::vector<Group::File> files = group.files;
  std::stable_sort(files.begin(), files.end(),
                   [&pattern](const Group::File &a, const Group::File &b) {
                     return rankOf(pattern.extensions, lowerExtension(a.path)) <
                            rankOf(pattern.extensions, lowerExtension(b.path));
                   });
  const bool haveResolutions =
      std::any_of(files.begin(), files.end(), [](const Group::File &f) { return f.resolution > 0; });
  if (haveResolutions)
  {
    std::vector<SafeBandFile> bands;
    for (const Group::File &file : files)
    {
      if (!file.band.empty())
        bands.push_back({file.band, file.resolution, file.path});
    }
    chooseSafeBands(bands, request, found);
  }
  else
  {
    found.resolutionIgnored =
        QT_TRANSLATE_NOOP("core", "%1 scene(s) of band files whose names tell no resolution are taken as they are, "
                                  "whatever RESOLUTION says, the first is %2.");
    const auto take = [&files](const std::vector<std::string> &names, std::string &problem)
    {
      for (const std::string &name : names)
      {
        for (const Group::File &file : files)
        {
          if (file.band != name)
            continue;
          problem = bandFileProblem(file.path);
          return problem.empty() ? AssetRef{file.path, 1} : AssetRef();
        }
      }
      problem = message(QT_TRANSLATE_NOOP("core", "%1 not found."), {join(names)});
      return AssetRef();
    };
    const std::array<std::pair<const std::vector<std::string> *, AssetRef *>, 2> wanted{
        {{&pattern.bands.red, &scene.red}, {&pattern.bands.nirFor(request.nirBand), &scene.nir}}};
    std::string problem;
    for (const auto &[names, asset] : wanted)
    {
      *asset = take(*names, problem);
      if (asset->isEmpty())
        found.missing.push_back(problem);
    }
    scene.scl = take(pattern.bands.mask, problem);
    scene.maskType = scene.scl.isEmpty() ? MaskType::None : pattern.radiometry.maskType;
  }

  if (pattern.radiometry.offset)
  {
    // It follows from the collection and version the name states, so it is as good as a baseline.
    setScaleOffset(scene, pattern.radiometry.scale, *pattern.radiometry.offset, *pattern.radiometry.offset);
    scene.offsetSource = OffsetSource::Baseline;
    return found;
  }
  const std::optional<double> offset = baselineOffset(scene.baseline);
  setScaleOffset(scene, pattern.radiometry.scale, 0, 0);
  scene.offsetRed = scene.offsetNir = offset.value_or(0);
  scene.offsetSource = offset ? OffsetSource::Baseline : OffsetSource::Assumed;
  if (!offset)
    found.assumedFor = pattern.name;
  return found;
}

std::vector<FoundScene> LooseFiles::scenes(const BandRequest &request, const std::set<std::string> &claimed,
                                           std::vector<std::string> &unmatched) const
{
  std::vector<FoundScene> scenes;
  for (const std::string &path : mUnmatched)
  {
    if (claimed.count(path) == 0)
      unmatched.push_back(path);
  }
  for (const Group &group : mGroups)
  {
    Group free = group;
    free.files.erase(std::remove_if(free.files.begin(), free.files.end(),
                                    [&claimed](const Group::File &file) { return claimed.count(file.path) > 0; }),
                     free.files.end());
    const bool anyKnown =
        std::any_of(free.files.begin(), free.files.end(), [](const Group::File &f) { return !f.band.empty(); });
    if (anyKnown)
      scenes.push_back(makeScene(free, request));
    else if (free.files.size() == group.files.size())
      std::transform(free.files.begin(), free.files.end(), std::back_inserter(unmatched),
                     [](const Group::File &file) { return file.path; });
  }
  return scenes;
}

} // namespace ndvi
