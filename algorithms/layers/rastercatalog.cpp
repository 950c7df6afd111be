#include "layers/rastercatalog.h"

#include "io/gdal/vsifile.h"

#include <QFile>

namespace ndvi
{

RasterCatalog::RasterCatalog(const QString &folder, const QString &version, const NdviFormat &format,
                             std::size_t scenes)
    : mFolder(folder),
      mStaging(folder),
      mWriter(folder.toStdString(), "NDVI Collections", version.toStdString()),
      mFormat(format),
      mMade(scenes)
{
}

void RasterCatalog::remember(std::size_t number, const Grid &grid, const BandOrigin &origin)
{
  mMade[number] = {grid, origin};
}

void RasterCatalog::add(std::size_t number, const Scene &scene, Progress &progress)
{
  const Made &made = mMade[number];
  const std::string problem =
      mWriter.add({scene, fileName(scene.ndvi.path), made.grid, made.origin, mFormat}, mStaging.path().toStdString());
  if (!problem.empty())
    progress.warning(problem);
}

StagingFolder::Moves RasterCatalog::moveIntoPlace()
{
  if (mWriter.finish(mStaging.path().toStdString()))
    return mStaging.moveIntoPlace({});
  // Of an older catalog no raster is left: it goes, aside until all outputs are in place.
  const QString name = '/' + QString::fromLatin1(CATALOG_FILE);
  const QString from = mFolder + name, to = mStaging.path() + name;
  return QFile::rename(from, to) ? StagingFolder::Moves{{from, to}} : StagingFolder::Moves();
}

} // namespace ndvi
