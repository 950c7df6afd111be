#pragma once

#include "qgiscompat.h"

#include <qgsprocessingparameters.h>

namespace ndvi
{

/// Where an output goes, read from what the user, a model or the dialog gave for it.
struct Destination
{
  enum class Kind
  {
    None,            ///< an optional output that was not asked for
    Memory,          ///< a memory layer
    Temporary,       ///< a file QGIS names and removes
    File,            ///< a file of its own: replaced as a whole
    GeoPackageTable, ///< one table of a GeoPackage whose other tables stay
    Database         ///< a table of any other database
  };

  Kind kind = Kind::None;
  QString text;           ///< as QGIS understands it: a path, "memory:…", "postgres:…"
  QString path;           ///< absolute file path, for File and GeoPackageTable
  QString table;          ///< for GeoPackageTable
  QString geometryColumn; ///< for GeoPackageTable; empty for the default

  bool isFile() const { return kind == Kind::File || kind == Kind::GeoPackageTable; }

  /// For messages: the path, with the table behind it.
  QString shown() const;
};

/// The destination of an output parameter: a sink, a vector, raster or file output.
Destination destinationOf(const QgsProcessingParameterDefinition &definition, const QVariantMap &parameters,
                          const QgsProcessingContext &context);

/// Why nothing can be written there (no such folder, read-only, a folder in its place, an unknown format), as a
/// sentence that begins with the name of the parameter; or empty.
QString destinationProblem(const QgsProcessingParameterDefinition &definition, const Destination &destination);

} // namespace ndvi
