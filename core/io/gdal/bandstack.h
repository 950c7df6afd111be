#pragma once

#include "batch/progress.h"
#include "io/gdal/ndviformat.h"
#include "model/grid.h"
#include "model/scene.h"

#include <gdal.h>

#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// One band of a stack: the NDVI of one scene.
struct StackBand
{
  std::string sceneId;
  std::string description; ///< of the band, e.g. 2024-06-11_T32TPS_NDVI
  std::optional<Timestamp> datetime;
  AssetRef source;      ///< an NDVI raster
  Scene scene;          ///< what may stand in for tags the raster lacks (storedTags())
  std::string problem;  ///< why the band is all "no value"; empty: it has the source's values
  bool skipped = false; ///< problem is no failure: the scene is left out on purpose, or does not meet the grid
  std::string remark;   ///< what a user should know of the band
};

/// Descriptions <date>_<tile>_NDVI, the scene's id for what both are unknown; one that is taken gets _2, _3 … behind
/// it.
std::vector<std::string> stackDescriptions(const std::vector<Scene> &scenes);

/// How the pixels of a raster come to another grid.
enum class StackResampling
{
  Nearest,
  Bilinear,
  Average ///< mean of the source's pixels under the new one
};

/// NDVI rasters as the bands of one raster. Nothing of them is kept in memory.
class BandStack
{
public:
  /// Looks at the sources (not at their pixels); one that cannot be opened or has no CRS is a problem of its band.
  explicit BandStack(std::vector<StackBand> bands);

  const std::vector<StackBand> &bands() const { return mBands; }

  /// The grid most sources have, the first of these where several have as many; nothing without a usable source.
  std::optional<Grid> commonestGrid() const;

  /// Settles the grid. Sources on it, or whole pixels beside it, are taken as they are, others are resampled by GDAL's
  /// warper; one that does not meet it is a problem of its band. Throws Error(Grid) where \a grid has no place on the
  /// ground.
  void setGrid(const Grid &grid, StackResampling resampling);

  /// Writes a VRT that refers to the sources; every band keeps its type, nodata and scale. Throws Error(Io).
  void writeVrt(const std::string &path) const;

  /// Writes a GeoTIFF of \a format, whose one nodata value stands for those of all sources. A source that cannot be
  /// read whole becomes a problem of its band. Throws Error(Io), Error(Cancelled) when \a progress says so.
  void writeTiff(const std::string &path, const NdviFormat &format, Progress &progress);

  /// True where sources differ in how they store "no value" or NDVI.
  bool isMixed() const;

private:
  struct Source
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
  };

  void open(std::size_t band);
  void place(std::size_t band, StackResampling resampling);
  bool placeWholePixels(Source &source) const;
  bool meetsGrid(const Source &source) const;
  void warp(std::size_t band, StackResampling resampling);
  bool copyBand(std::size_t band, GDALDatasetH vrt, GDALDatasetH tiff, NdviEncoder &encoder, Progress &progress);
  void describe(std::size_t band, GDALRasterBandH target) const;
  GDALDatasetH makeVrt(const std::string &path) const;

  std::vector<StackBand> mBands;
  std::vector<Source> mSources; ///< by band
  Grid mGrid;
};

} // namespace ndvi
