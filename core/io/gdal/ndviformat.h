#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ndvi
{

/// How NDVI is stored, and what stands for "no value".
enum class NdviValues
{
  FloatNan,     ///< Float32, NaN
  FloatNumber,  ///< Float32, −9999
  ScaledInteger ///< Int16: NDVI × 10000 with a scale tag of 0.0001, −32768
};

/// Kind of file.
enum class NdviFile
{
  GeoTiff, ///< in tiles of 512 pixels
  Cog      ///< cloud optimized GeoTIFF: the same with overviews (means), in the order a web server is read in
};

/// How blocks are compressed; none of them loses anything.
enum class NdviCompression
{
  None,
  Deflate,
  Zstd, ///< where GDAL has it
  Lzw
};

/// How an NDVI raster is written.
struct NdviFormat
{
  NdviValues values = NdviValues::FloatNan;
  NdviFile file = NdviFile::GeoTiff;
  NdviCompression compression = NdviCompression::Deflate;
};

/// "NONE", "DEFLATE", "ZSTD", "LZW": as GDAL calls it.
const char *compressionName(NdviCompression compression);

/// True where this GDAL writes \a file with \a compression.
bool canCompress(NdviFile file, NdviCompression compression);

/// Turns NDVI, with NaN for "no value", into the numbers that are stored.
class NdviEncoder
{
public:
  explicit NdviEncoder(NdviValues values) : mValues(values) {}

  /// Int16, not Float32.
  bool isInteger() const { return mValues == NdviValues::ScaledInteger; }

  double nodata() const;

  /// NDVI = stored · scale.
  double scale() const { return isInteger() ? 0.0001 : 1; }

  /// The \a n stored numbers of \a values; good until the next call. Integers are the Float32 value × 10000 rounded
  /// half away from zero; beyond ±32767 they are clamped. A value that equals −9999 where this is "no value" becomes
  /// the next Float32 above it.
  const void *encode(const float *values, std::size_t n);

  /// Values clamped so far.
  std::uint64_t clamped() const { return mClamped; }

private:
  NdviValues mValues;
  std::uint64_t mClamped = 0;
  std::vector<float> mFloats;
  std::vector<std::int16_t> mIntegers;
};

/// What the user should know of \a clamped values, a sentence; empty for none.
std::string clampedRemark(std::uint64_t clamped);

} // namespace ndvi
