#pragma once

#include "model/bandorigin.h"
#include "model/grid.h"
#include "model/scene.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

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

/// Stored values of a window where they lie in memory: row by row, \a stride values from one row to the next.
template <class T> struct PixelView
{
  const T *data = nullptr;
  std::size_t stride = 0;
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

  /// What the file says of how stored NDVI came to be.
  virtual BandOrigin origin() const { return {}; }

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

  // The same without a copy where the reader holds the window in that type already, else by way of \a buffer. Good
  // until the reader is asked again and \a buffer changes.
  virtual PixelView<std::uint16_t> view(const Window &window, std::vector<std::uint16_t> &buffer)
  {
    return readInto(window, buffer);
  }
  virtual PixelView<std::int16_t> view(const Window &window, std::vector<std::int16_t> &buffer)
  {
    return readInto(window, buffer);
  }
  PixelView<double> view(const Window &window, std::vector<double> &buffer) { return readInto(window, buffer); }

  /// The coarsest smaller copy of the band in the file (overview) whose pixels are at most \a factor times as wide and
  /// high, open for the same thread; nothing where there is none. Its grid covers the same ground.
  virtual std::unique_ptr<RasterReader> overview(double factor)
  {
    static_cast<void>(factor);
    return nullptr;
  }

  /// Memory the reader holds on to, bytes.
  virtual std::size_t bufferBytes() const { return 0; }

protected:
  template <class T> PixelView<T> readInto(const Window &window, std::vector<T> &buffer)
  {
    if (buffer.size() < window.pixels())
      buffer.resize(window.pixels());
    read(window, buffer.data());
    return {buffer.data(), static_cast<std::size_t>(window.width)};
  }
};

/// How the reading of an asset on a server went; what is read from disks has no story.
struct AccessStory
{
  int attempts = 1;             ///< that one request for it took, at most
  std::string lastProblem;      ///< of the last request that failed, overcome or not; empty where none did
  bool isWorthRetrying = false; ///< a request failed for good, for a reason that may pass
};

/// Opens assets. One source is shared by all threads; the readers it gives belong to the thread that asked.
class RasterSource
{
public:
  virtual ~RasterSource() = default;

  /// Throws Error(Io) where \a asset cannot be opened as a raster or has no such band; \a authcfg is the id of a
  /// QGIS authentication configuration, empty for none.
  virtual std::unique_ptr<RasterReader> open(const AssetRef &asset, const std::string &authcfg) = 0;

  /// True for what is on a server: reading it is mostly waiting, so that more threads than there are cores help.
  virtual bool isRemote(const AssetRef &asset) const
  {
    static_cast<void>(asset);
    return false;
  }

  /// A scene begins to read \a asset; release() ends it. What failed before, for another, is asked for anew.
  virtual void claim(const AssetRef &asset) { static_cast<void>(asset); }

  /// A scene has read \a asset and its readers are gone: tells how that went. What no other scene has claimed is
  /// forgotten.
  virtual AccessStory release(const AssetRef &asset)
  {
    static_cast<void>(asset);
    return {};
  }

  /// What tells the file behind \a asset from an earlier state of it: equal only where nothing has changed (names,
  /// sizes, times or ETags of all its files). Empty where that cannot be told. Does not throw.
  virtual std::string identity(const AssetRef &asset, const std::string &authcfg)
  {
    static_cast<void>(asset);
    static_cast<void>(authcfg);
    return {};
  }

  /// Ends all waiting for servers, for good: what waits fails. Called by any thread.
  virtual void stop() {}
};

} // namespace ndvi
