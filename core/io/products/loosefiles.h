#pragma once

#include "io/products/foundscene.h"
#include "io/products/sensorpatterns.h"

#include <cstddef>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace ndvi
{

/// Gathers band files that lie about without a product or catalog around them, by name, into scenes.
class LooseFiles
{
public:
  /// \a patterns must outlive this object.
  explicit LooseFiles(const std::vector<FilePattern> &patterns) : mPatterns(patterns) {}

  /// True for extensions any pattern has: what add() should be given.
  bool isCandidate(const std::string &name) const;

  /// Takes the file of this absolute path into the scene its name puts it to.
  void add(const std::string &path);

  /// The scenes of what was added, but for files in \a claimed (other scenes have them). Files of a scene without
  /// red and nir because its name only looked like a pattern are added to \a unmatched, as are those no pattern fits.
  std::vector<FoundScene> scenes(const BandRequest &request, const std::set<std::string> &claimed,
                                 std::vector<std::string> &unmatched) const;

private:
  /// Files whose names differ in the band (and resolution) only.
  struct Group
  {
    const FilePattern *pattern = nullptr;
    std::string folder; ///< the bands', or the one above R10m, R20m, R60m
    std::string id;
    NameMatch match; ///< of the first file
    struct File
    {
      std::string band; ///< empty: one that is not asked for
      int resolution = 0;
      std::string path;
    };
    std::vector<File> files;
  };

  bool addTo(const std::string &path, bool anyBand);
  static FoundScene makeScene(const Group &group, const BandRequest &request);

  const std::vector<FilePattern> &mPatterns;
  std::vector<Group> mGroups; ///< in the order of their first files
  std::unordered_map<std::string, std::size_t> mIndex;
  std::vector<std::string> mUnmatched;
};

} // namespace ndvi
