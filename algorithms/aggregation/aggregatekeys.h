#pragma once

#include "aggregate/period.h"
#include "aggregate/rowchoice.h"
#include "aggregate/textnumbers.h"
#include "aggregation/zoneattributes.h"
#include "tables/resulttablereader.h"

#include <QStringList>

#include <vector>

namespace ndvi
{

/// What rows are summed by.
struct AggregateOptions
{
  enum class Step
  {
    Scene, ///< no sums over time: tables are put together only
    Day,
    Week,
    Month,
    Season,
    Year,
    All ///< all dates together
  };

  Step step = Step::Month;
  bool keepOneADay = true; ///< not with Step::Scene
  QStringList zoneGroup;   ///< fields carried along to sum by; empty: each zone for itself
};

/// A period of the output, or one scene.
struct OutputPeriod
{
  QString label; ///< empty: zones that meet no scene
  std::optional<Timestamp> start, end;
};

/// Numbers for the zones, groups of zones, scenes and periods of several tables, in the order in which they turn up.
class AggregateKeys
{
public:
  explicit AggregateKeys(const AggregateOptions &options) : mOptions(options) {}

  /// Call before the rows of a table are asked for. Throws Error(Input) where a field of zoneGroup is missing.
  void startTable(const ResultTableReader &table);

  /// The zone of a row, a new one where zone_id was not there before; its attributes are those of its first row. With
  /// zoneGroup a zone whose group differs between rows (another crop in another year) is one zone a group.
  std::uint32_t zone(const ResultRowKey &row);

  /// The scene of a row. Throws Error(Input) where it had another time before.
  std::uint32_t scene(const ResultRowKey &row);

  std::uint32_t groupOf(std::uint32_t zone) const { return mGroupOfZone.empty() ? zone : mGroupOfZone[zone]; }
  std::uint32_t periodOf(std::uint32_t scene) const { return mPeriodOfScene[scene]; }

  const std::vector<SceneFacts> &scenes() const { return mScenes; }
  std::optional<std::uint32_t> noScene() const;
  const OutputPeriod &period(std::uint32_t period) const { return mPeriods[period]; }

  /// Fields of single zones, those of all tables; a field that is not of one type in all of them is text.
  const QgsFields &zoneFields() const { return mFields; }
  QgsAttributes zoneAttributes(std::uint32_t zone) const;
  QString zoneId(std::uint32_t zone) const { return mAttributes.at(zone).value(0).toString(); }

  /// Fields of groups: those of zones, or zone_id (the values of zoneGroup as text) and zoneGroup.
  QgsFields groupFields() const;
  QgsAttributes groupAttributes(std::uint32_t group) const;

private:
  void addZone(const ResultRowKey &row, const QString &group);
  void addScene(const ResultRowKey &row);
  void addPeriod(const SceneFacts &scene);
  QString groupKey(const ResultRowKey &row) const;

  const AggregateOptions mOptions;
  QgsFields mFields;
  QVector<int> mFieldOf;     ///< by zone field of the table being read: its place in mFields
  QVector<int> mGroupFields; ///< fields of zoneGroup in that table
  QString mTable;
  TextNumbers mZoneNumbers, mSceneNumbers, mPeriodNumbers;
  TextNumbers mGroupNumbers;     ///< empty without zoneGroup: each zone is its own
  QString mLastZone, mLastScene; ///< of the last row: the next one mostly has the same
  std::uint32_t mLastZoneNumber = 0, mLastSceneNumber = 0;
  ZoneAttributes mAttributes;
  std::vector<std::uint32_t> mGroupOfZone, mFirstOfGroup; ///< the group of a zone, a zone of it; empty likewise
  std::vector<SceneFacts> mScenes;
  std::vector<std::uint32_t> mPeriodOfScene;
  std::vector<OutputPeriod> mPeriods;
};

} // namespace ndvi
