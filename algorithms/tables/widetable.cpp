#include "tables/widetable.h"

#include "model/error.h"
#include "tables/destination.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::WideTable)
};

QString suffixOf(const Destination &destination)
{
  return destination.isFile() ? QFileInfo(destination.path).suffix().toLower() : QString();
}

} // namespace

QString wideTableProblem(const QgsProcessingAlgorithm &algorithm, const QString &name, const QVariantMap &parameters,
                         QgsProcessingContext &context)
{
  const Destination destination = destinationOf(*algorithm.parameterDefinition(name), parameters, context);
  static const QStringList shortNames{QStringLiteral("shp"), QStringLiteral("dbf"), QStringLiteral("tab"),
                                      QStringLiteral("mif")};
  if (!shortNames.contains(suffixOf(destination)))
    return QString();
  return Tr::tr("%1: %2 would cut the names of the fields, so that they could not be told apart. Choose a GeoPackage "
                "(.gpkg), a CSV or another format with long names.")
      .arg(name, destination.shown());
}

void checkFieldCount(const QgsProcessingAlgorithm &algorithm, const QString &name, const QVariantMap &parameters,
                     QgsProcessingContext &context, int fields)
{
  constexpr int SQLITE_MOST = 2000; // SQLITE_MAX_COLUMN, https://www.sqlite.org/limits.html
  constexpr int OWN = 2;            // of a GeoPackage: key and geometry
  const Destination destination = destinationOf(*algorithm.parameterDefinition(name), parameters, context);
  const QString suffix = suffixOf(destination);
  const bool isSqlite = suffix == QLatin1String("gpkg") || suffix == QLatin1String("sqlite");
  if (isSqlite && fields + OWN > SQLITE_MOST)
    throw Error(ErrorCode::Input, Tr::tr("%1 would have %2 fields, but %3 holds at most %4. Choose a CSV, fewer scenes "
                                         "or fewer columns a scene.")
                                      .arg(name)
                                      .arg(fields)
                                      .arg(destination.shown())
                                      .arg(SQLITE_MOST - OWN)
                                      .toStdString());
}

} // namespace ndvi
