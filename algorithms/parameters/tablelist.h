#pragma once

#include "parameters/runparameters.h"
#include "tables/tablesource.h"

#include <functional>
#include <memory>
#include <vector>

namespace ndvi
{

/// A list of tables. Files among them are opened when they are read, one at a time: there may be more of them than a
/// program may have files open. QGIS would open them all to see whether it can.
class TableListParameter : public QgsProcessingParameterMultipleLayers
{
public:
  TableListParameter(const QString &name, const QString &description);
  QgsProcessingParameterDefinition *clone() const override { return new TableListParameter(*this); }
  bool checkValueIsAcceptable(const QVariant &input, QgsProcessingContext *context = nullptr) const override;
};

/// A table to read.
struct NamedTable
{
  QString name; ///< for messages: the file, for tables of several runs have the same names

  /// Opens it, for as long as what it gives is kept. Throws Error(Input) where it cannot be opened.
  std::function<std::unique_ptr<TableSource>()> open;
};

/// The tables of the parameter \a name. \a context lives as long as they do.
std::vector<NamedTable> tablesOf(const QString &name, const QVariantMap &parameters, QgsProcessingContext &context);

/// True where the parameter names a table at least.
bool hasTables(const QString &name, const QVariantMap &parameters, const QgsProcessingContext &context);

} // namespace ndvi
