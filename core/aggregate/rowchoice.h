#pragma once

#include "model/result.h"
#include "model/timestamp.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ndvi
{

/// What becomes of a row when tables are put together.
enum class RowFate : std::uint8_t
{
  Kept,
  Duplicate,     ///< the same zone and scene with the same numbers was there already
  Replaced,      ///< without counts, while another row of the zone and scene has them
  MeetsScene,    ///< meets no scene at all, while the zone has rows of scenes
  LessCover,     ///< another scene of the day has data on more of the zone
  FewerValid,    ///< … on as much of it, and more valid pixels
  OlderBaseline, ///< … as many, and a newer processing baseline
  LaterName      ///< … an equal one: the first name in the alphabet is kept
};

/// "duplicate", "replaced", "meets_scene", "less_cover", "fewer_valid", "older_baseline", "later_name"; "kept".
const char *fateName(RowFate fate);

/// True where another scene of the day was kept instead.
bool isOfTheDay(RowFate fate);

/// What of a scene matters to the choice.
struct SceneFacts
{
  std::string id; ///< empty: no scene
  std::optional<Timestamp> datetime;
  int baseline = 0; ///< 511 for 05.11; 0 where unknown
};

/// What of a row matters to the choice.
struct RowFacts
{
  std::uint32_t zone = 0, scene = 0; ///< numbers the caller gave them
  std::uint32_t table = 0;           ///< likewise
  std::uint32_t winner = 0;          ///< the row kept instead, unless kept
  ZoneStatus status = ZoneStatus::NoOverlap;
  RowFate fate = RowFate::Kept;
  double pixels = 0, valid = 0, nodata = 0, zoneShare = 0, mean = 0; ///< 0 without counts
};

/// Says which rows of several tables count: each zone and scene once, and on request one scene a day for each zone.
class RowChoice
{
public:
  /// Adds a row; its number is size() before the call. Of two rows of a zone and a scene one is kept where they agree,
  /// or where one has no counts: a run that was repeated after read errors. Where they contradict each other the number
  /// of the other row comes back and nothing is added.
  std::optional<std::size_t> add(const RowFacts &row);

  std::size_t size() const { return mRows.size(); }
  const RowFacts &row(std::size_t i) const { return mRows[i]; }

  /// The row kept of a zone and a scene before any choice by day; nothing where there is none.
  std::optional<std::size_t> find(std::uint32_t zone, std::uint32_t scene) const;

  /// Drops rows without a scene of zones that have rows of scenes. \a noScene: its number.
  void dropRowsWithoutScene(std::uint32_t noScene);

  /// Keeps, of each zone's rows of one UTC day, the one with data on the largest share of the zone
  /// (zoneShare × (pixels − nodata) / pixels); of equal ones the one with most valid pixels, then of the newest
  /// baseline, then of the first name. Rows of scenes without a time all stay. \a scenes: by number.
  void keepOneADay(const std::vector<SceneFacts> &scenes);

private:
  static std::uint64_t key(std::uint32_t zone, std::uint32_t scene) { return std::uint64_t(zone) << 32 | scene; }

  std::vector<RowFacts> mRows;
  std::unordered_map<std::uint64_t, std::uint32_t> mByZoneAndScene;
};

} // namespace ndvi
