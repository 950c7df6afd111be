#pragma once

#include "model/grid.h"

#include <map>
#include <mutex>
#include <string>

class GDALDataset;
class GDALRasterBand;

namespace ndvi
{

/// What a Grid tells of its CRS.
struct CrsFacts
{
  std::string text; ///< as Grid::crs
  bool geographic = false;
  double metresPerUnit = 1, semiMajorAxis = 6378137, inverseFlattening = 298.257223563;
};

/// The CRS of files, asked for once: PROJ takes longer to tell of one than GDAL takes to open a file, and each file is
/// opened by several threads. Safe to use from several threads.
class CrsCache
{
public:
  /// Of \a dataset, which was opened by \a path; a file that changes meanwhile keeps the one it had.
  CrsFacts of(GDALDataset &dataset, const std::string &path);

  /// The file may be another one from here on.
  void forget(const std::string &path);

private:
  std::mutex mMutex;
  std::map<std::string, CrsFacts> mOfFile; ///< by path
  std::map<std::string, CrsFacts> mOfCode; ///< by "EPSG:…"
};

/// The grid of a band of the dataset, which may be a smaller copy (overview) over the same ground. Without a
/// geotransform the raster has no place on the ground, and the grid no CRS, whatever the file says.
Grid gridOf(GDALDataset &dataset, GDALRasterBand &band, const CrsFacts &crs);

} // namespace ndvi
