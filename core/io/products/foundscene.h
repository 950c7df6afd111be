#pragma once

#include "model/scene.h"

#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// Which of a product's bands the collection takes.
struct BandRequest
{
  std::string nirBand = "B08"; ///< "B08" or "B8A"
  int resolution = 10;         ///< m; L2A products (and what is named like them) only
};

/// A scene as one reader found it, with what the search needs to filter and compare it.
struct FoundScene
{
  Scene scene;
  std::string path; ///< product, item or folder, for messages

  std::optional<Timestamp>
      datatake;           ///< sensing start as the product's name has it: equal in every version of a product
  std::string part;       ///< tells parts of one tile and datatake with different content; empty: unknown
  bool isOutline = false; ///< the footprint is that of the whole tile or a box, not of the ground that has data
  std::optional<Timestamp> processed; ///< processing time

  std::vector<std::string> missing; ///< why red or nir are not there, a sentence each; empty: complete
  /// Warning (%1 scenes, %2 the first) for where RESOLUTION is asked for and cannot choose this scene's bands; nullptr:
  /// it chose them.
  const char *resolutionIgnored = nullptr;
  std::vector<std::string> warnings; ///< about this scene
  std::string assumedFor;            ///< the kind of file whose offset had to be assumed; empty: it was not
  std::vector<std::string> siblings; ///< sorted names of the files beside the red band, where the reader knows them
};

/// Something found that is not, or not as a whole, in the collection, and why.
struct LeftOut
{
  std::string path;      ///< product, file or item
  std::string reason;    ///< a sentence
  bool filtered = false; ///< true: nothing is wrong with it, a filter or a duplicate rule left it out
};

/// The sentences as one text, to stand in a message.
inline std::string joinSentences(const std::vector<std::string> &sentences)
{
  std::string text;
  for (const std::string &sentence : sentences)
    text += (text.empty() ? "" : " ") + sentence;
  return text;
}

} // namespace ndvi
