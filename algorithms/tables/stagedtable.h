#pragma once

#include "qgiscompat.h"
#include "tables/stagingfolder.h"

#include <qgsfeature.h>
#include <qgsfields.h>
#include <qgsprocessingcontext.h>

#include <functional>
#include <memory>
#include <vector>

namespace ndvi
{

class FeedbackProgress;
class ReportFile;

/// Moves whole files of a run into place; see StagingFolder::moveIntoPlace().
using FileMove = std::function<StagingFolder::Moves()>;

/// An output table that is whole or not there: rows go to a hidden folder beside the destination (or to a temporary
/// file, where the destination is a table of a database) and are moved into place by commitTables(). Destroyed without
/// it, it leaves what stood there before.
class StagedTable
{
public:
  /// \a name: the sink parameter of \a algorithm. Throws QgsProcessingException that names the parameter and the
  /// destination where it cannot be written.
  StagedTable(const QgsProcessingAlgorithm &algorithm, const QString &name, const QVariantMap &parameters,
              QgsProcessingContext &context, const QgsFields &fields, WkbType geometryType = NO_GEOMETRY,
              const QgsCoordinateReferenceSystem &crs = QgsCoordinateReferenceSystem());
  ~StagedTable();

  /// False where an optional output was not asked for; add() and commitTables() then do nothing.
  bool isRequested() const;

  /// Throws QgsProcessingException where the row cannot be written (disk full).
  void add(QgsFeature &feature);

  /// Where the table will be, for messages.
  QString destination() const;

private:
  friend QVariantMap commitTables(const std::vector<StagedTable *> &tables, FeedbackProgress &progress,
                                  ReportFile *report, const FileMove &moveOthers);

  struct Private;
  std::unique_ptr<Private> d;
};

/// Puts the tables of a run, its \a report and what \a moveOthers moves in place, all or none: every one is closed and
/// found whole before the first replaces anything, and until then a cancel is heeded (Error(Cancelled)). Throws
/// QgsProcessingException and Error(Io), what was moved having been taken back. What is copied into a database, or into
/// the first of several GeoPackages that were there, cannot be taken back where a later output fails. Gives the values
/// of the requested outputs (paths or layer ids) by the names of their parameters.
QVariantMap commitTables(const std::vector<StagedTable *> &tables, FeedbackProgress &progress,
                         ReportFile *report = nullptr, const FileMove &moveOthers = FileMove());

} // namespace ndvi
