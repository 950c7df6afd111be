#include "parameters/outputchecks.h"

#include "io/gdal/gdalerrors.h"
#include "parameters/parameterchecks.h"
#include "tables/destination.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qgsmaplayer.h>
#include <qgsproviderregistry.h>

#include <gdal.h>
#include <ogr_api.h>

namespace ndvi
{

namespace
{

struct Text
{
  Q_DECLARE_TR_FUNCTIONS(OutputChecks)
};

/// A file (and a table in it, where known) that a run reads or writes.
struct FilePlace
{
  QString parameter;
  QString path;
  QString table;
  bool whole = true; ///< the file, not one table of it
};

/// Links resolved, so that one file has one name.
QString canonical(const QString &path)
{
  const QFileInfo file(path);
  QString resolved = file.canonicalFilePath();
  if (!resolved.isEmpty())
    return resolved;
  const QString folder = QFileInfo(file.path()).canonicalFilePath();
  return folder.isEmpty() ? file.absoluteFilePath() : folder + '/' + file.fileName();
}

FilePlace layerPlace(const QString &parameter, const QString &provider, const QString &source)
{
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(provider, source);
  const QString path = parts.value(QStringLiteral("path")).toString();
  return {parameter, path.isEmpty() ? QString() : canonical(path), parts.value(QStringLiteral("layerName")).toString(),
          false};
}

/// What an input value refers to; layers are looked up, never opened.
void addInputs(const QString &parameter, const QVariant &given, QgsProcessingContext &context, QList<FilePlace> &places)
{
  QVariant value = given;
  if (value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>())
    value = QVariant::fromValue(value.value<QgsProcessingFeatureSourceDefinition>().source);
  value = evaluated(value, context);

  if (value.userType() == QMetaType::QVariantList || value.userType() == QMetaType::QStringList)
  {
    const QVariantList list = value.toList();
    for (const QVariant &element : list)
      addInputs(parameter, element, context, places);
    return;
  }
  const QgsMapLayer *layer = qobject_cast<QgsMapLayer *>(value.value<QObject *>());
  if (!layer && value.userType() == QMetaType::QString)
    layer = QgsProcessingUtils::mapLayerFromString(value.toString(), context, false);
  if (layer)
    places << layerPlace(parameter, layer->dataProvider() ? layer->dataProvider()->name() : QString(), layer->source());
  else if (value.userType() == QMetaType::QString && !value.toString().isEmpty())
    places << layerPlace(parameter, QStringLiteral("ogr"), value.toString());
}

/// A file that is replaced as a whole takes its other layers with it. Tables written here are called like their file.
QString lostLayersProblem(const QString &parameter, const QString &path)
{
  const QFileInfo file(path);
  const QString suffix = file.suffix().toLower();
  if (!file.isFile() || (suffix != QLatin1String("gpkg") && suffix != QLatin1String("sqlite")))
    return QString();
  const GdalErrors quiet; // what is no database any more can be replaced
  const GDALDatasetH dataset =
      GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr);
  QStringList others;
  for (int i = 0; dataset && i < GDALDatasetGetLayerCount(dataset); ++i)
  {
    const QString name = QString::fromUtf8(OGR_L_GetName(GDALDatasetGetLayer(dataset, i)));
    if (name != file.baseName() && name != file.completeBaseName() && name != QLatin1String("layer_styles"))
      others << name;
  }
  if (dataset)
    GDALClose(dataset);
  if (others.isEmpty())
    return QString();
  return Text::tr("%1: %2 holds other layers (%3), which would be lost. Name a table in it, as in %2|layername=%1, or "
                  "choose another file.")
      .arg(parameter, path, others.mid(0, 5).join(QStringLiteral(", ")));
}

bool collide(const FilePlace &output, const FilePlace &other)
{
  if (output.path.isEmpty() || output.path != other.path)
    return false;
  if (output.whole || other.whole)
    return true;
  // A GeoPackage named without a table is read by its only one, which is called like the file.
  const QString table = other.table.isEmpty() ? QFileInfo(other.path).completeBaseName() : other.table;
  return output.table.compare(table, Qt::CaseInsensitive) == 0;
}

} // namespace

QString outputProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                      QgsProcessingContext &context)
{
  QList<FilePlace> inputs;
  QList<FilePlace> outputs;
  const QgsProcessingParameterDefinitions definitions = algorithm.parameterDefinitions();
  for (const QgsProcessingParameterDefinition *definition : definitions)
  {
    if (!definition->isDestination())
    {
      addInputs(definition->name(), parameters.value(definition->name()), context, inputs);
      continue;
    }
    const Destination destination = destinationOf(*definition, parameters, context);
    QString problem = destinationProblem(*definition, destination);
    if (!problem.isEmpty())
      return problem;
    if (destination.kind == Destination::Kind::File)
    {
      QString lost = lostLayersProblem(definition->name(), destination.path);
      if (!lost.isEmpty())
        return lost;
    }
    if (destination.isFile())
      outputs << FilePlace{definition->name(), canonical(destination.path), destination.table,
                           destination.kind == Destination::Kind::File};
  }

  for (int i = 0; i < outputs.size(); ++i)
  {
    for (const FilePlace &input : std::as_const(inputs))
    {
      if (collide(outputs[i], input))
        return Text::tr("%1 would overwrite %2, which %3 reads. Choose another file.")
            .arg(outputs[i].parameter, outputs[i].path, input.parameter);
    }
    for (int j = 0; j < i; ++j)
    {
      if (collide(outputs[i], outputs[j]))
        return Text::tr("%1 and %2 would both be written to %3. Choose different files, or name a table of the "
                        "GeoPackage for each, as in %3|layername=….")
            .arg(outputs[j].parameter, outputs[i].parameter, outputs[i].path);
    }
  }
  return QString();
}

QString bandProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                    const QgsProcessingContext &context, const std::vector<Scene> &scenes)
{
  const QgsProcessingParameterDefinitions definitions = algorithm.parameterDefinitions();
  for (const QgsProcessingParameterDefinition *definition : definitions)
  {
    if (!definition->isDestination())
      continue;
    const Destination destination = destinationOf(*definition, parameters, context);
    if (!destination.isFile() || !QFileInfo(destination.path).isFile())
      continue; // nothing is there that could be lost
    const QString output = canonical(destination.path);
    for (const Scene &scene : scenes)
    {
      for (const AssetRef &asset : scene.assets())
      {
        if (canonical(QString::fromStdString(asset.path)) == output)
          return Text::tr("%1 would overwrite %2, a file of scene %3 in COLLECTION. Choose another file.")
              .arg(definition->name(), destination.path, QString::fromStdString(scene.id));
      }
    }
  }
  return QString();
}

} // namespace ndvi
