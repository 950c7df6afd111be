#include "parameters/relativepaths.h"

#include "layers/collectionlayer.h"
#include "model/error.h"
#include "parameters/runparameters.h"
#include "tables/destination.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::RelativePaths)
};

const QString sName = QStringLiteral("RELATIVE_PATHS");

} // namespace

QgsProcessingParameterDefinition *relativePathsParameter()
{
  return advanced(
      new QgsProcessingParameterBoolean(sName, Tr::tr("Write paths relative to the collection file"), false));
}

QString relativePathsHelp()
{
  return paragraph("RELATIVE_PATHS",
                   Tr::tr("write paths relative to the folder of OUTPUT, so that both can be moved together; needs "
                          "a file as OUTPUT."));
}

QString relativePathsFolder(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                            QgsProcessingContext &context)
{
  if (!QgsProcessingParameters::parameterAsBool(algorithm.parameterDefinition(sName), parameters, context))
    return QString();
  const Destination output =
      destinationOf(*algorithm.parameterDefinition(QStringLiteral("OUTPUT")), parameters, context);
  if (!output.isFile())
    throw Error(ErrorCode::Input,
                Tr::tr("RELATIVE_PATHS needs a file as OUTPUT, from whose folder the paths count.").toStdString());
  return QFileInfo(output.path).absolutePath();
}

Scene withRelativePaths(Scene scene, const QString &folder)
{
  if (!folder.isEmpty())
  {
    for (AssetRef *asset : {&scene.red, &scene.nir, &scene.scl, &scene.ndvi})
      asset->path = relativeAssetPath(QString::fromStdString(asset->path), folder).toStdString();
  }
  return scene;
}

} // namespace ndvi
