#pragma once

#include "batch/progress.h"
#include "io/gdal/ndviformat.h"
#include "model/bandorigin.h"
#include "model/grid.h"
#include "model/scene.h"

#include <gdal.h>

#include <string>
#include <vector>

namespace ndvi
{

/// One band of a stack: the NDVI of one scene.
struct StackBand
{
  Scene scene;             ///< id, time and what else is known; may stand in for tags the raster lacks (storedTags())
  std::string description; ///< of the band, e.g. 2024-06-11_T32TPS_NDVI
  AssetRef source;         ///< an NDVI raster
  std::string problem;     ///< why the band is all "no value"; empty: it has the source's values
  bool skipped = false;    ///< problem is no failure: the scene is left out on purpose, or does not meet the grid
  std::string remark;      ///< what a user should know of the band
  double seconds = 0;      ///< that it took to look at the source and to copy it
};

/// Where the pixels of a band without a problem are, and how they are stored.
struct StackSource
{
  Grid grid;
  GDALDataType type = GDT_Float32;     ///< of the band in the stack
  GDALDataType fileType = GDT_Float32; ///< of file
  double nodata = 0;                   ///< its own, or what is taken as it has none
  bool isNodataDeclared = false;       ///< nodata is the user's word for a file that has none
  double scale = 1, offset = 0;
  int blockWidth = 1, blockHeight = 1;
  std::string file;          ///< what GDAL opens for the band: the source, or XML of a VRT that warps it
  int band = 1;              ///< of file
  int width = 0, height = 0; ///< of file
  Window from, to;           ///< pixels of file, and of the stack
  BandOrigin origin;         ///< as the raster says
};

/// What a stack is written of.
struct StackLayout
{
  Grid grid;
  std::vector<StackBand> bands;
  std::vector<StackSource> sources; ///< by band
};

/// Writes a VRT that refers to the sources; every band keeps its type, nodata and scale. Throws Error(Io).
void writeStackVrt(const std::string &path, const StackLayout &stack);

/// Writes a GeoTIFF of \a format, whose one nodata value stands for those of all sources. A source that cannot be read
/// whole becomes a problem of its band. Throws Error(Io), Error(Cancelled) when \a progress says so.
void writeStackTiff(const std::string &path, StackLayout &stack, const NdviFormat &format, Progress &progress);

} // namespace ndvi
