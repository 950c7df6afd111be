#pragma once

#include "model/grid.h"
#include "model/scene.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace ndvi
{

/// How the pixels of an asset are stored, as far as the arithmetic cares.
enum class PixelType
{
  UInt16,  ///< unsigned 8 or 16 bit
  Int16,   ///< signed 8 or 16 bit
  Float32, ///< 32 bit floating point
  Float64  ///< everything else, read as double
};

/// One band of one file, open for reading by one thread.
class RasterReader
{
public:
  virtual ~RasterReader() = default;

  virtual const Grid &grid() const = 0;
  virtual PixelType type() const = 0;

  /// The file's own nodata value, if it names one.
  virtual std::optional<double> nodata() const = 0;

  /// The file's own scale and offset tags: value = stored · scale + offset. 1 and 0 where there are none.
  virtual double scale() const = 0;
  virtual double offset() const = 0;

  /// Natural block size in pixels: reading whole blocks costs no pixel twice.
  virtual int blockWidth() const = 0;
  virtual int blockHeight() const = 0;

  // Fill \a buffer, row by row without gaps, with the stored values of \a window, which lies inside the grid.
  // uint16_t and int16_t are for bands of that type() only. Throw Error(Io) with path and band where a block cannot
  // be read whole: nothing unread is ever passed off as a value.
  virtual void read(const Window &window, std::uint16_t *buffer) = 0;
  virtual void read(const Window &window, std::int16_t *buffer) = 0;
  virtual void read(const Window &window, float *buffer) = 0;
  virtual void read(const Window &window, double *buffer) = 0;
};

/// Opens assets. One source is shared by all threads; the readers it gives belong to the thread that asked.
class RasterSource
{
public:
  virtual ~RasterSource() = default;

  /// Throws Error(Io) where \a asset cannot be opened as a raster or has no such band; \a authcfg is the id of a
  /// QGIS authentication configuration, empty for none.
  virtual std::unique_ptr<RasterReader> open(const AssetRef &asset, const std::string &authcfg) = 0;
};

} // namespace ndvi
