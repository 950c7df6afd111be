#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace ndvi
{

/// What a pixel counts as; the first that applies.
enum class PixelKind : std::uint8_t
{
  Valid,
  NoData,   ///< a band it needs is nodata, NaN, infinite or absent there
  Masked,   ///< its mask class is masked, or a DN is 65535 (saturated in Sentinel-2)
  Undefined ///< NIR + red ≤ 0 after the offset
};

/// Bits of a pixel's flags: what is known before its bands are looked at.
enum PixelFlag : std::uint8_t
{
  FLAG_OUTSIDE = 1, ///< an asset it needs does not reach it
  FLAG_MASKED = 2   ///< its mask class is masked
};

/// NDVI of a run of pixels, structure of arrays. value and exact are meaningful where kind is Valid.
struct PixelRun
{
  std::size_t size = 0;
  std::vector<PixelKind> kind;
  std::vector<float> value;       ///< NDVI rounded once to float32: what is binned
  std::vector<double> exact;      ///< NDVI in float64: what is averaged and ranked
  std::vector<std::int32_t> p, q; ///< NDVI = p / q exactly; only where hasFractions
  bool hasFractions = false;
  std::size_t withData = 0; ///< pixels that are not nodata
  std::size_t negative = 0; ///< of these, with a reflectance below 0 in a band
  std::size_t beyond = 0;   ///< of these, of stored NDVI: outside −1 … 1

  void resize(std::size_t n);
};

/// How the DN of two bands become NDVI = (NIR − red) / (NIR + red) of reflectance = (DN + offset) / quantification.
struct BandArithmetic
{
  double offsetRed = 0, offsetNir = 0; ///< DN
  double quantification = 10000;
  std::optional<double> nodataRed, nodataNir; ///< DN
  bool clampNegative = false;                 ///< reflectance below 0 is taken as 0

  /// True where numerator and denominator are integers that float32 holds exactly, given 16 bit integer bands: NDVI in
  /// float32 is then one correctly rounded division.
  bool isIntegral() const;
};

/// How a stored number becomes NDVI: stored · scale + offset.
struct StoredArithmetic
{
  double scale = 1, offset = 0;
  std::optional<double> nodata; ///< stored

  /// scale and offset as fractions of one denominator, so that 16 bit integers give exact fractions; denominator 0
  /// where float32 cannot hold them.
  std::int32_t scaleUnits() const { return mScaleUnits; }
  std::int32_t offsetUnits() const { return mOffsetUnits; }
  std::int32_t denominator() const { return mDenominator; }

  StoredArithmetic(double theScale, double theOffset, std::optional<double> theNodata);

private:
  std::int32_t mScaleUnits = 0, mOffsetUnits = 0, mDenominator = 0;
};

// \a flags: PixelFlag bits a pixel, or nullptr where none is set. Each fills \a run with n pixels.

/// Integer path; arithmetic.isIntegral() must hold.
void computeNdvi(const BandArithmetic &arithmetic, const std::uint16_t *red, const std::uint16_t *nir,
                 const std::uint8_t *flags, std::size_t n, PixelRun &run);
void computeNdvi(const BandArithmetic &arithmetic, const std::int16_t *red, const std::int16_t *nir,
                 const std::uint8_t *flags, std::size_t n, PixelRun &run);

/// Any numbers, in float64. A DN of 65535 counts as saturated only where \a saturates (integer bands).
void computeNdvi(const BandArithmetic &arithmetic, const double *red, const double *nir, bool saturates,
                 const std::uint8_t *flags, std::size_t n, PixelRun &run);

/// Stored NDVI: 16 bit integers as exact fractions; arithmetic.denominator() must not be 0.
void storedNdvi(const StoredArithmetic &arithmetic, const std::int16_t *stored, const std::uint8_t *flags,
                std::size_t n, PixelRun &run);

/// Stored NDVI of any other kind.
void storedNdvi(const StoredArithmetic &arithmetic, const double *stored, const std::uint8_t *flags, std::size_t n,
                PixelRun &run);

} // namespace ndvi
