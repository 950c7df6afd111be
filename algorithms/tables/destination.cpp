#include "tables/destination.h"

#include "parameters/parameterchecks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <qgsdatasourceuri.h>
#include <qgsvectorfilewriter.h>
#include <QRegularExpression>

namespace ndvi
{

namespace
{

struct Text
{
  Q_DECLARE_TR_FUNCTIONS(Destination)
};

QString absolute(const QString &path)
{
  return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// Where text names a provider, as in "postgres:…" (a drive letter is none).
bool namesProvider(const QString &text)
{
  static const QRegularExpression sProvider(QStringLiteral("^[a-zA-Z_]{3,}:"));
  return sProvider.match(text).hasMatch();
}

bool isVectorOutput(const QgsProcessingParameterDefinition &definition)
{
  return dynamic_cast<const QgsProcessingParameterFeatureSink *>(&definition) ||
         dynamic_cast<const QgsProcessingParameterVectorDestination *>(&definition);
}

Destination ogrDestination(const QString &text)
{
  Destination destination;
  destination.text = text;
  const QgsDataSourceUri uri(text.mid(4));
  if (!uri.database().isEmpty() && !uri.table().isEmpty())
  {
    destination.kind = Destination::Kind::GeoPackageTable;
    destination.path = absolute(uri.database());
    destination.table = uri.table();
    destination.geometryColumn = uri.geometryColumn();
    // Other formats with several tables are QGIS's own business.
    if (!destination.path.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive))
      destination.kind = Destination::Kind::Database;
  }
  else
  {
    destination.kind = Destination::Kind::File;
    destination.path = absolute(uri.database().isEmpty() ? text.mid(4) : uri.database());
    destination.text = destination.path;
  }
  return destination;
}

Destination vectorDestination(const QString &text)
{
  Destination destination;
  destination.text = text;
  if (text.startsWith(QLatin1String("memory:")))
  {
    destination.kind = Destination::Kind::Memory;
    return destination;
  }
  if (text.startsWith(QLatin1String("ogr:")))
    return ogrDestination(text);
  // As QGIS names layers: x.gpkg|layername=t. As a destination QGIS itself would make a file of that name.
  static const QRegularExpression sLayerName(QStringLiteral("^(.*\\.gpkg)\\|layername=([^|]+)$"),
                                             QRegularExpression::CaseInsensitiveOption);
  const QRegularExpressionMatch match = sLayerName.match(text);
  if (match.hasMatch())
  {
    destination.kind = Destination::Kind::GeoPackageTable;
    destination.path = absolute(match.captured(1));
    destination.table = match.captured(2);
    return destination;
  }
  if (namesProvider(text))
  {
    destination.kind = Destination::Kind::Database;
    return destination;
  }
  destination.kind = Destination::Kind::File;
  destination.path = absolute(text);
  // QGIS writes a GeoPackage where there is no extension, and appends ".gpkg".
  if (QFileInfo(destination.path).suffix().isEmpty())
    destination.path += QStringLiteral(".gpkg");
  destination.text = destination.path;
  return destination;
}

} // namespace

QString Destination::shown() const
{
  if (kind == Kind::GeoPackageTable)
    return QStringLiteral("%1|layername=%2").arg(path, table);
  return path.isEmpty() ? text : path;
}

Destination destinationOf(const QgsProcessingParameterDefinition &definition, const QVariantMap &parameters,
                          const QgsProcessingContext &context)
{
  Destination destination;
  QVariant value = parameters.value(definition.name());
  if (value.userType() == qMetaTypeId<QgsProcessingOutputLayerDefinition>())
    value = QVariant::fromValue(value.value<QgsProcessingOutputLayerDefinition>().sink);
  value = evaluated(value, context);
  if (isUnset(value))
  {
    value = definition.defaultValue();
    if (isUnset(value))
      return destination;
  }

  const QString text = value.toString();
  if (text == QgsProcessing::TEMPORARY_OUTPUT)
  {
    destination.kind = Destination::Kind::Temporary;
    destination.text = text;
    return destination;
  }
  if (isVectorOutput(definition))
    return vectorDestination(text);
  destination.kind = Destination::Kind::File;
  destination.path = absolute(text);
  destination.text = destination.path;
  return destination;
}

QString destinationProblem(const QgsProcessingParameterDefinition &definition, const Destination &destination)
{
  if (!destination.isFile())
    return QString();
  const QString name = definition.name();
  const QFileInfo file(destination.path);
  if (destination.path.startsWith(QLatin1String("/vsi")))
    return Text::tr("%1: %2 is not a place tables can be written to; choose a file on disk.")
        .arg(name, destination.path);

  // A folder as output may be made by the algorithm; all else needs its folder.
  if (dynamic_cast<const QgsProcessingParameterFolderDestination *>(&definition))
    return file.exists() && !file.isDir()
               ? Text::tr("%1: %2 is a file, but must be a folder.").arg(name, destination.path)
               : QString();

  const QFileInfo folder(file.path());
  if (!folder.exists())
    return Text::tr("%1: there is no folder %2 to write %3 to.").arg(name, folder.filePath(), file.fileName());
  if (!folder.isDir())
    return Text::tr("%1: %2 is a file, not a folder to write %3 to.").arg(name, folder.filePath(), file.fileName());
  if (!folder.isWritable() || !folder.isExecutable())
    return Text::tr("%1: the folder %2 cannot be written to (permission denied).").arg(name, folder.filePath());
  if (file.isDir() && file.suffix().compare(QLatin1String("gdb"), Qt::CaseInsensitive) != 0)
    return Text::tr("%1: %2 is a folder, but must be a file.").arg(name, destination.path);
  if (file.exists() && !file.isDir() && !file.isWritable())
    return Text::tr("%1: %2 is read-only.").arg(name, destination.path);

  if (isVectorOutput(definition) && QgsVectorFileWriter::driverForExtension(file.suffix()).isEmpty())
    return Text::tr("%1: no installed driver writes '.%2' files. Use for instance .gpkg, .csv, .geojson or .shp.")
        .arg(name, file.suffix());
  return QString();
}

} // namespace ndvi
