#include "layers/rastercatalog.h"

#include "io/gdal/vsifile.h"

namespace ndvi
{

RasterCatalog::RasterCatalog(const QString &folder, const QString &version, const NdviFormat &format,
                             std::size_t scenes)
    : mStaging(folder),
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
  mWriter.finish(mStaging.path().toStdString());
  return mStaging.moveIntoPlace({});
}

} // namespace ndvi
