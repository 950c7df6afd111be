#pragma once

#include "batch/progress.h"
#include "io/stac/catalogwriter.h"
#include "tables/stagingfolder.h"

#include <QString>

#include <vector>

namespace ndvi
{

/// The STAC catalog beside the rasters of a run: written to a hidden folder scene by scene, moved in place at the end.
class RasterCatalog
{
public:
  /// \a scenes: how many there are. Throws as CatalogWriter and StagingFolder.
  RasterCatalog(const QString &folder, const QString &version, const NdviFormat &format, std::size_t scenes);

  /// Keeps what the raster of a scene is like. Called by any thread, once a scene.
  void remember(std::size_t number, const Grid &grid, const BandOrigin &origin);

  /// The raster scene.ndvi is in its place. Tells \a progress where there can be no item of it.
  void add(std::size_t number, const Scene &scene, Progress &progress);

  /// Writes the collection and puts all in place.
  StagingFolder::Moves moveIntoPlace();

private:
  struct Made
  {
    Grid grid;
    BandOrigin origin;
  };

  QString mFolder;
  StagingFolder mStaging;
  CatalogWriter mWriter;
  NdviFormat mFormat;
  std::vector<Made> mMade; ///< by number of the scene
};

} // namespace ndvi
