#pragma once

#include "report/report.h"
#include "report/reportbuilder.h"
#include "reports/reportinput.h"
#include "tables/resulttablereader.h"

#include <QHash>

namespace ndvi
{

class Progress;

/// Reads the data of a report back from the tables of a run. Scenes first (optional), then statistics, then choose(),
/// then the histogram, of which only the rows of the zones shown in detail are kept. Throws Error(Input) where tables
/// do not belong together, Error(Cancelled).
class ReportTables
{
public:
  explicit ReportTables(Progress &progress) : mProgress(progress) {}

  void readScenes(ScenesTableReader &table);

  /// \a chosen: zone_id of zones that must be there (error otherwise), to be shown; may be empty.
  /// \a rows: about how many the table has, for the progress; so below.
  void readStatistics(StatisticsTableReader &table, const QStringList &chosen, long long rows);

  /// Which zones are shown in detail: those chosen, or at most \a maxZones that need attention most.
  void choose(std::size_t maxZones);

  void readHistogram(HistogramTableReader &table, long long rows);

  /// All that was read; call once, at the end.
  ReportData &data() { return mData; }
  const ReportOptions &options() const { return mOptions; }

  /// Zones with something that needs attention.
  long long attentionCount() const { return mAttentionCount; }

private:
  std::int32_t sceneOf(const ResultRowKey &key) const; ///< NO_SCENE where it is unknown
  std::int32_t addScene(const StatisticsTableRow &row);
  std::size_t zoneOf(const QgsFields &fields, const QgsAttributes &zone);
  void addCell(const HistogramTableRow &row, ReportRow &target, const QString &table);
  void checkSums();
  void tell(long long row, long long rows, double from, double to);

  Progress &mProgress;
  ReportBuilder mBuilder;
  ReportData mData;
  ReportOptions mOptions;
  QStringList mChosen;
  QHash<QString, std::int32_t> mScenes;                       ///< by id and day
  QHash<QString, std::size_t> mZones;                         ///< by zone_id
  QHash<QPair<std::size_t, std::int32_t>, ReportRow *> mRows; ///< of zones shown, by zone and scene
  long long mAttentionCount = 0;
};

} // namespace ndvi
