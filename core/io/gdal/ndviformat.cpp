#include "io/gdal/ndviformat.h"

#include "model/text.h"

#include <gdal.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ndvi
{

namespace
{

constexpr float NO_VALUE = -9999;
constexpr int INTEGER_NO_VALUE = -32768, INTEGER_LIMIT = 32767;
constexpr double PER_UNIT = 10000;

} // namespace

const char *compressionName(NdviCompression compression)
{
  switch (compression)
  {
  case NdviCompression::None:
    return "NONE";
  case NdviCompression::Deflate:
    return "DEFLATE";
  case NdviCompression::Zstd:
    return "ZSTD";
  case NdviCompression::Lzw:
    return "LZW";
  }
  return "";
}

bool canCompress(NdviFile file, NdviCompression compression)
{
  const GDALDriverH driver = GDALGetDriverByName(file == NdviFile::Cog ? "COG" : "GTiff");
  if (!driver)
    return false;
  const char *options = GDALGetMetadataItem(driver, GDAL_DMD_CREATIONOPTIONLIST, nullptr);
  return compression == NdviCompression::None ||
         (options && std::string(options).find(std::string("<Value>") + compressionName(compression) + "</Value>") !=
                         std::string::npos);
}

double NdviEncoder::nodata() const
{
  switch (mValues)
  {
  case NdviValues::FloatNan:
    return std::numeric_limits<double>::quiet_NaN();
  case NdviValues::FloatNumber:
    return NO_VALUE;
  case NdviValues::ScaledInteger:
    return INTEGER_NO_VALUE;
  }
  return 0;
}

const void *NdviEncoder::encode(const float *values, std::size_t n)
{
  if (mValues == NdviValues::FloatNan)
    return values;
  if (mValues == NdviValues::FloatNumber)
  {
    mFloats.assign(values, values + n);
    for (float &value : mFloats)
    {
      if (std::isnan(value))
        value = NO_VALUE;
      else if (value == NO_VALUE)
        value = std::nextafter(NO_VALUE, 0.0F);
    }
    return mFloats.data();
  }
  mIntegers.resize(n);
  for (std::size_t i = 0; i < n; ++i)
  {
    if (std::isnan(values[i]))
    {
      mIntegers[i] = INTEGER_NO_VALUE;
      continue;
    }
    // std::round is half away from zero. In double: 10000 times a Float32 is exact there.
    const double rounded = std::round(static_cast<double>(values[i]) * PER_UNIT);
    mClamped += std::fabs(rounded) > INTEGER_LIMIT;
    mIntegers[i] = static_cast<std::int16_t>(std::clamp<double>(rounded, -INTEGER_LIMIT, INTEGER_LIMIT));
  }
  return mIntegers.data();
}

std::string clampedRemark(std::uint64_t clamped)
{
  if (clamped == 0)
    return {};
  return message(
      QT_TRANSLATE_NOOP("core", "Pixels of NDVI beyond ±3.2767, which were clamped to what Int16 × 10000 holds: %1."),
      {std::to_string(clamped)});
}

} // namespace ndvi
