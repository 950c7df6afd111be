#include "relativepaths.h"

#include "collectionlayer.h"
#include "destination.h"
#include "model/error.h"
#include "runparameters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qgsprocessingparameters.h>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::RelativePaths)
};

} // namespace

QgsProcessingParameterDefinition *relativePathsParameter()
{
  return advanced(new QgsProcessingParameterBoolean(QStringLiteral("RELATIVE_PATHS"),
                                                    Tr::tr("Write paths relative to the collection file"), false));
}

QString relativePathsHelp()
{
  return paragraph("RELATIVE_PATHS",
                   Tr::tr("write paths relative to the folder of OUTPUT, so that both can be moved together; needs "
                          "a file as OUTPUT."));
}

QString relativePathsBase(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                          const QgsProcessingContext &context)
{
  if (!QgsProcessingParameters::parameterAsBool(algorithm.parameterDefinition(QStringLiteral("RELATIVE_PATHS")),
                                                parameters, context))
    return QString();
  const Destination output =
      destinationOf(*algorithm.parameterDefinition(QStringLiteral("OUTPUT")), parameters, context);
  if (!output.isFile())
  {
    throw Error(ErrorCode::Input,
                Tr::tr("RELATIVE_PATHS needs a file as OUTPUT, from whose folder the paths count.").toStdString());
  }
  return QFileInfo(output.path).absolutePath();
}

void makePathsRelative(Scene &scene, const QString &folder)
{
  if (folder.isEmpty())
    return;
  for (AssetRef *asset : {&scene.red, &scene.nir, &scene.scl, &scene.ndvi})
    asset->path = relativeAssetPath(QString::fromStdString(asset->path), folder).toStdString();
}

} // namespace ndvi
