#pragma once

#include "qgiscompat.h"

#include <qgsfeature.h>
#include <qgsfields.h>
#include <qgsprocessingcontext.h>

#include <memory>

namespace ndvi
{

/// An output table that is whole or not there: rows go to a hidden folder beside the destination (or to a temporary
/// file, where the destination is a table in an existing GeoPackage or a database) and are moved into place by
/// commit(). Destroyed without commit(), it leaves what stood there before.
class StagedTable
{
public:
  /// \a name: the sink parameter of \a algorithm. Throws QgsProcessingException that names the parameter and the
  /// destination where it cannot be written.
  StagedTable(const QgsProcessingAlgorithm &algorithm, const QString &name, const QVariantMap &parameters,
              QgsProcessingContext &context, const QgsFields &fields, WkbType geometryType = NO_GEOMETRY,
              const QgsCoordinateReferenceSystem &crs = QgsCoordinateReferenceSystem());
  ~StagedTable();

  /// False where an optional output was not asked for; add() and commit() then do nothing.
  bool isRequested() const;

  /// Throws QgsProcessingException where the row cannot be written (disk full).
  void add(QgsFeature &feature);

  /// Closes the table, moves it into place and gives the value of the output (a path or a layer id).
  QString commit();

  /// Where the table will be, for messages.
  QString destination() const;

private:
  struct Private;
  std::unique_ptr<Private> d;
};

} // namespace ndvi
