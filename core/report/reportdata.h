#pragma once

#include "model/status.h"
#include "model/timestamp.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

constexpr double NO_NUMBER = std::numeric_limits<double>::quiet_NaN();

/// One bin of one row that holds pixels.
struct ReportCell
{
  std::uint32_t bin = 0; ///< number of the bin, an index in ReportData::bins
  float share = 0;       ///< of the row's valid pixels, 0…1
};

/// One zone in one scene. Counts are pixels, whole or weighted; NaN means unknown (NULL in a table).
struct ReportRow
{
  static constexpr std::int32_t NO_SCENE = -1;

  std::int32_t scene = NO_SCENE; ///< index in ReportData::scenes; NO_SCENE: the zone met none
  ZoneStatus status = ZoneStatus::NoOverlap;
  std::uint32_t message = 0; ///< index in ReportData::messages; 0 is the empty one
  double pixels = 0, valid = 0, masked = 0, nodata = 0, undefined = 0, below = 0, above = 0;
  float zoneShare = 1; ///< of the zone's area inside the scene, 0…1
  float mean = static_cast<float>(NO_NUMBER), median = mean, p5 = mean, p95 = mean; ///< NDVI
  bool arePercentilesRead = false; ///< median and percentiles were read off a histogram, not taken from the pixels
  bool isP5Told = false, isP95Told = false; ///< the statistics have such a column: where it is NaN it is not known
  long long summed = 1, failed = 0;         ///< of a sum: rows it is made of, and those that failed or were skipped
  std::vector<ReportCell> cells;            ///< by bin, increasing; empty where not kept or nothing is valid

  bool hasValid() const { return hasCounts(status) && valid > 0; }

  /// Valid pixels, but none of them in a bin.
  bool isOutsideBins() const { return hasValid() && below + above >= valid * (1 - 1e-9); }

  /// It could not be read or the polygon not be used, or a sum lacks rows for such a reason.
  bool hasFailed() const
  {
    return status == ZoneStatus::ReadError || status == ZoneStatus::GeometryError ||
           (failed > 0 && status != ZoneStatus::Skipped);
  }

  /// Share of the zone's pixels in the scene that are valid, 0…1; 0 where there are none.
  double clearShare() const { return hasCounts(status) && pixels > 0 ? valid / pixels : 0; }
};

struct ReportZone
{
  std::string name;            ///< zone_id as text
  std::string details;         ///< attributes carried along, as text; may be empty
  std::vector<ReportRow> rows; ///< by time once sorted; without those of scenes that do not meet the zone
  long long apart = 0;         ///< number of these
  bool chosen = false;         ///< its rows are never given up
  bool followed = true;        ///< false: its rows were given up to save memory, they are in the totals only
  bool hasCells = true;        ///< false: its histograms were given up, or never looked for
};

/// What rows are of: mostly a scene.
struct ReportScene
{
  enum class Kind
  {
    Scene,
    Day,   ///< several scenes of one day that share a row; each of them is there as a scene too
    Period ///< a sum over time; its name is the id
  };

  std::string id;
  std::optional<Timestamp> datetime; ///< UTC; of a day the first scene's, of a period its start
  std::string status;                ///< as in the scenes table; empty: there is no scenes table
  std::string message;
  Kind kind = Kind::Scene;
  std::optional<Timestamp> end = std::nullopt; ///< of a period
  std::optional<bool> masked = std::nullopt;   ///< a cloud mask was applied; nothing where that is not known
};

/// Edges of a bin, NDVI.
struct ReportBin
{
  double lower = NO_NUMBER, upper = NO_NUMBER;
  bool isKnown() const { return lower < upper; }
};

/// Why rows are not simply ok, with an example of the message, and how many there are.
struct ReportCause
{
  ZoneStatus status = ZoneStatus::Ok;
  std::string example;
  long long count = 0;
};

/// All a report tells. Texts are UTF-8.
struct ReportData
{
  std::string title;
  std::string language; ///< BCP 47 tag of the texts: en, zh-CN; empty: that of the translation
  std::string created;  ///< when it was made, as text; may be empty
  std::vector<std::pair<std::string, std::string>> parameters; ///< name and value of what was run
  std::vector<std::string> remarks;                            ///< sentences for the top of the page

  std::vector<ReportScene> scenes;
  std::vector<ReportZone> zones;
  std::vector<ReportBin> bins;              ///< by number; unknown where no row told the edges
  bool areBinsComplete = false;             ///< all bins are known, also those without pixels
  std::vector<std::string> messages{""};    ///< of rows
  std::array<long long, 12> rowsByStatus{}; ///< all rows, also of zones that are not followed
  std::vector<ReportCause> causes;          ///< the commonest first

  /// How many of the scenes are of \a kind.
  std::size_t count(ReportScene::Kind kind) const;

  /// True where rows are sums over time, not scenes.
  bool isOfPeriods() const { return count(ReportScene::Kind::Period) > 0; }
};

/// Sets the edges of a bin; false where it has other ones already.
bool setBin(ReportData &data, std::size_t bin, double lower, double upper);

} // namespace ndvi
