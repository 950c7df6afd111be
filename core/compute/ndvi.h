#pragma once

#include <array>
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
  Undefined ///< NIR + red ≤ 0 after the offset, or NDVI no number below 1e300
};

/// Number of pixel kinds.
constexpr std::size_t KINDS = 4;

/// Bits of a pixel's flags: what is known before its bands are looked at.
enum PixelFlag : std::uint8_t
{
  FLAG_OUTSIDE = 1,  ///< an asset it needs does not reach it
  FLAG_MASKED = 2,   ///< its mask class is masked
  FLAG_UNDEFINED = 4 ///< NIR + red ≤ 0 in all that it stands for (averages)
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

/// The stored number or numbers of one pixel of an integer path: red DN · 2^16 + NIR DN (as unsigned 16 bit numbers),
/// or the 16 bits of stored NDVI.
using PixelCode = std::uint32_t;

/// How the stored numbers of a scene become NDVI, and which of the paths of arithmetic they take. On the integer paths
/// NDVI is an exact fraction p / q of integers that float32 holds.
struct NdviArithmetic
{
  enum class Path
  {
    UnsignedBands, ///< uint16 red and NIR, whole offsets
    SignedBands,   ///< int16 red and NIR, whole offsets
    RealBands,     ///< red and NIR of any kind, in float64
    StoredInteger, ///< int16 NDVI with scale and offset that make exact fractions
    StoredReal     ///< NDVI of any other kind
  };

  Path path = Path::UnsignedBands;
  BandArithmetic bands;                        ///< of the Bands paths
  StoredArithmetic stored{1, 0, std::nullopt}; ///< of the Stored paths
  bool saturates = false;                      ///< RealBands: a DN of 65535 counts as saturated

  bool isInteger() const { return path != Path::RealBands && path != Path::StoredReal; }

  /// On integer paths: a code means the same NDVI in both.
  bool readsCodesLike(const NdviArithmetic &other) const;

  /// NDVI = p / q of \a n pixels by their codes; only on integer paths. q is greater than 0 for every valid pixel.
  void fractions(const PixelCode *codes, std::size_t n, std::int32_t *p, std::int32_t *q) const;
};

/// Pixels side by side as they are stored; what points to nothing is not there. Which pair is set depends on the path.
struct StoredPixels
{
  const std::uint16_t *redUnsigned = nullptr, *nirUnsigned = nullptr;
  const std::int16_t *redSigned = nullptr, *nirSigned = nullptr; ///< StoredInteger: red is NDVI
  const double *redReal = nullptr, *nirReal = nullptr;           ///< StoredReal: red is NDVI
  const std::uint8_t *flags = nullptr;                           ///< PixelFlag bits; nullptr where none is set
};

/// Numbers of pixels that tell whether a scene's numbers are what its metadata say.
struct PixelEvidence
{
  std::uint64_t withData = 0; ///< pixels that are not nodata
  std::uint64_t negative = 0; ///< of these, with a reflectance below 0 in a band
  std::uint64_t beyond = 0;   ///< of these, of stored NDVI: outside −1 … 1
  void add(const PixelEvidence &other);
};

/// What has been seen of pixels, valid or not.
struct PixelCounts
{
  std::array<std::uint64_t, KINDS> kinds{}; ///< pixels by PixelKind
  PixelEvidence evidence;
};

/// The valid pixels of several runs, close together and in order; the others are only counted.
struct PixelBatch
{
  std::vector<PixelCode> codes; ///< of the valid pixels, on integer paths; the first \a size count
  std::vector<double> values;   ///< NDVI of the valid pixels, on the others; the first \a size count
  std::size_t size = 0;         ///< valid pixels
  PixelCounts seen;             ///< kinds since clear(), evidence since it was made

  void clear();
};

/// Adds a run of \a n pixels to \a batch; gives how many of them are valid. \a kinds: gets what each one is, if wanted.
std::size_t gatherPixels(const NdviArithmetic &arithmetic, const StoredPixels &pixels, std::size_t n, PixelBatch &batch,
                         std::vector<PixelKind> *kinds = nullptr);

/// NDVI of a run of pixels, structure of arrays. value and exact are meaningful where kind is Valid.
struct PixelRun
{
  std::size_t size = 0;
  std::vector<PixelKind> kind;
  std::vector<float> value;       ///< NDVI rounded once to float32: what is binned
  std::vector<double> exact;      ///< NDVI in float64: what is averaged and ranked
  std::vector<std::int32_t> p, q; ///< NDVI = p / q exactly; only where hasFractions
  bool hasFractions = false;
  PixelEvidence evidence;

  void resize(std::size_t n);
};

/// Evaluates \a n pixels one by one, valid or not.
void evaluatePixels(const NdviArithmetic &arithmetic, const StoredPixels &pixels, std::size_t n, PixelRun &run);

} // namespace ndvi
