#pragma once

#include "batch/histogramrun.h"
#include "layers/zonelayer.h"
#include "parameters/percentiles.h"

#include <QMap>

#include <array>

namespace ndvi
{

/// How pixels are counted.
enum class CountType
{
  Whole,   ///< integers
  Weighted ///< real numbers, the sums of covered shares
};

FieldType countField(CountType type);
QVariant countValue(double count, CountType type);

/// Fields of the histogram, statistics and scenes tables; \a zoneFields come first where rows are of a zone.
QgsFields histogramFields(const QgsFields &zoneFields, CountType counts);
QgsFields statisticsFields(const QgsFields &zoneFields, const Percentiles &percentiles, CountType counts);
QgsFields scenesFields();

/// The key of a row: the zone's values, then the scene's; \a scene may be nullptr (no scene: NULL).
QgsAttributes rowKey(const QgsAttributes &zone, const Scene *scene);

/// Between the ids of scenes that share a row.
extern const QString SCENE_SEPARATOR;

/// What a row of \a some scenes (indices in \a scenes) of a day has for scene_id and datetime: their ids behind each
/// other, and the first time.
std::pair<QString, std::optional<Timestamp>> nameOfScenes(const std::vector<Scene> &scenes,
                                                          const std::vector<std::size_t> &some);

/// The key of a row that may be of several scenes of a day: their ids behind each other and the first time. \a day: the
/// scene that gives the time where the zone meets none.
QgsAttributes rowKey(const QgsAttributes &zone, const std::vector<Scene> &scenes, const ZoneResult &result,
                     std::size_t day);

/// Fields of the wide table: a row a zone and scene, a column a bin, named by its lower edge (n_0.35).
QgsFields wideFields(const QgsFields &zoneFields, const std::vector<double> &lowerEdges, CountType counts);
QgsFields wideFields(const QgsFields &zoneFields, const Bins &bins, CountType counts);

/// One row of the wide table with \a bins columns of bins behind its \a key. Counts are NULL where there are none
/// (read_error, skipped …).
QgsFeature wideRow(const QgsAttributes &key, const ZoneResult &result, std::size_t bins, CountType counts);

/// One row of the statistics table behind its \a key; \a percentiles: how many it has. NaN is written as NULL.
QgsFeature statisticsRow(const QgsAttributes &key, const ZoneResult &result, std::size_t percentiles, CountType counts);

/// One bin of a histogram.
struct BinCount
{
  int bin = 0;
  double lower = 0, mid = 0, upper = 0; ///< NDVI
  double count = 0;                     ///< pixels
};

/// One row of the histogram table behind its \a key; \a valid: pixels the share is of, > 0.
QgsFeature histogramRow(const QgsAttributes &key, const BinCount &bin, double valid, CountType counts);

/// The same for bin \a bin of a result with valid pixels.
QgsFeature histogramRow(const QgsAttributes &key, const ZoneResult &result, const Bins &bins, int bin,
                        CountType counts);

/// Whether a run counts zones.
enum class ZoneNumbers
{
  Counted,
  None ///< it makes rasters: how many zones they hold nobody asked
};

/// One row of the scenes table.
QgsFeature sceneRow(const Scene &scene, const SceneResult &result, ZoneNumbers zones = ZoneNumbers::Counted);

/// Counts rows by status and scenes by cause, for the digest in the log.
class RunDigest
{
public:
  void addRow(ZoneStatus status, bool hasValid);
  void addScene(const SceneResult &scene);
  void addRowOutsideBins() { ++mOutsideBins; } ///< besides addRow()

  /// Rows with valid pixels, none of which lies in a bin.
  long long rowsOutsideBins() const { return mOutsideBins; }

  /// Rows without a valid pixel.
  long long rowsWithoutValid() const { return mWithoutValid; }

  /// "ok 102, all_masked 21, …", the statuses in their order.
  QString rowsByStatus() const;

  /// The commonest messages of failed scenes, the commonest first: those of at least \a leastScenes.
  QStringList mainCauses(int leastScenes = 1) const;

private:
  std::array<long long, 12> mRows{};
  long long mWithoutValid = 0, mOutsideBins = 0;
  struct Cause
  {
    int count = 0;
    QString example;      ///< the first message, with the paths that the cause leaves out
    bool areAlike = true; ///< all messages are the same
  };
  QMap<QString, Cause> mCauses;
};

} // namespace ndvi
