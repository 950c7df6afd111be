#include "layers/exportedlayers.h"

#include "io/gdal/ndvirasterwriter.h"
#include "layers/rasterexport.h"
#include "layers/scenecolumns.h"
#include "model/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <qgsfileutils.h>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ExportedLayers)
};

/// Letters of a name, so that the longest file systems take has room for the rest.
constexpr int NAME_LETTERS = 60;

} // namespace

ExportedLayers::ExportedLayers(const QString &folder) : mFolder(folder.isEmpty() ? folder : QDir(folder).absolutePath())
{
}

RasterFacts ExportedLayers::factsOf(RasterInput &input, const QgsCoordinateTransformContext &transforms,
                                    FeedbackProgress &progress)
{
  if (input.isFile)
    return readRasterFacts(input.path.toStdString());
  if (mFolder.isEmpty())
    throw Error(ErrorCode::Input, Tr::tr("LAYERS: “%1” (%2) is no file that can be opened without QGIS, so its values "
                                         "have to be copied: name a folder for that in FOLDER.")
                                      .arg(input.name, input.providerName)
                                      .toStdString());
  if (!mStaging)
  {
    if (!QDir().mkpath(mFolder))
      throw Error(ErrorCode::Io, Tr::tr("FOLDER: the folder %1 cannot be made.").arg(mFolder).toStdString());
    StagingFolder::removeLeftovers(mFolder);
    mStaging = std::make_unique<StagingFolder>(mFolder);
  }
  const QString stem = QgsFileUtils::stringToSafeFilename(input.name).left(NAME_LETTERS) + QLatin1String("_values");
  const QString name = uniqueName(stem, mNames) + QLatin1String(".tif");

  progress.info(Tr::tr("Copying the values of “%1” to %2.").arg(input.name, name).toStdString());
  const QString staged = QDir(mStaging->path()).filePath(name);
  const QStringList names = exportRaster(input, staged, transforms, progress);
  RasterFacts facts = readRasterFacts(staged.toStdString());
  for (std::size_t i = 0; i < facts.bands.size() && static_cast<int>(i) < names.size(); ++i)
    facts.bands[i].name = names[static_cast<int>(i)].toStdString();
  input.path = QDir(mFolder).filePath(name);
  for (const std::string &sidecar : rasterSidecars(input.path.toStdString()))
    mObsolete << QFileInfo(QString::fromStdString(sidecar)).fileName();
  return facts;
}

void ExportedLayers::moveIntoPlace(FeedbackProgress &progress)
{
  if (!mStaging)
    return;
  progress.lastLook();
  mStaging->moveIntoPlace(mObsolete);
}

} // namespace ndvi
