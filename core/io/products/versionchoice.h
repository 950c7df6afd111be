#pragma once

#include "io/products/foldersearch.h"
#include "io/products/foundscene.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

/// The share of its own ground that a scene must have for itself to be taken for another part of an acquisition.
///
/// Versions of one part cover the same ground but for a margin: of the 8 pairs of versions in recorded answers of Earth
/// Search (2020, baselines 02.14 and 05.00) the smaller has 0.0000 for itself and the larger 0.0033 at most; of 139
/// pairs of one tile and orbit on different days (2016 to 2022, baselines 00.01 to 04.00), which the satellite's path
/// shifts too, the smaller has 0.0131 at most. Parts do have ground for themselves, but also share some: receiving
/// stations hear the satellite at the same time for a while.
constexpr double OWN_GROUND = 0.1;

/// The versions and parts of one acquisition, while it is decided what of them stays, as dropDuplicates() says.
class VersionChoice
{
public:
  /// \a members are indices of \a scenes, which it keeps a reference to.
  VersionChoice(std::vector<FoundScene> &scenes, std::vector<std::size_t> members);

  /// Marks in \a drop (as long as the scenes) what does not stay, and notes the decisions in \a leftOut and the scenes.
  void choose(std::vector<bool> &drop, std::vector<LeftOut> &leftOut);

  /// Names in each scene the others.
  void noteAll();

private:
  std::optional<std::size_t> rivalOf(const FoundScene &found) const;
  std::string lostGround(const FoundScene &dropped) const;
  std::string notesOf(std::size_t kept) const;

  std::vector<FoundScene> &mScenes;
  std::vector<std::size_t> mMembers; ///< the preferred first
  std::vector<std::size_t> mKept;
  std::vector<std::pair<std::size_t, std::size_t>> mDropped; ///< with the one kept for it
};

} // namespace ndvi
