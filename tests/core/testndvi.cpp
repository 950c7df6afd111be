#include "compute/ndvi.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace ndvi;

namespace
{

using Path = NdviArithmetic::Path;

void computeNdvi(const BandArithmetic &bands, const std::uint16_t *red, const std::uint16_t *nir,
                 const std::uint8_t *flags, std::size_t n, PixelRun &run)
{
  NdviArithmetic arithmetic;
  arithmetic.bands = bands;
  StoredPixels pixels;
  pixels.redUnsigned = red;
  pixels.nirUnsigned = nir;
  pixels.flags = flags;
  evaluatePixels(arithmetic, pixels, n, run);
}

void computeNdvi(const BandArithmetic &bands, const std::int16_t *red, const std::int16_t *nir,
                 const std::uint8_t *flags, std::size_t n, PixelRun &run)
{
  NdviArithmetic arithmetic;
  arithmetic.path = Path::SignedBands;
  arithmetic.bands = bands;
  StoredPixels pixels;
  pixels.redSigned = red;
  pixels.nirSigned = nir;
  pixels.flags = flags;
  evaluatePixels(arithmetic, pixels, n, run);
}

void computeNdvi(const BandArithmetic &bands, const double *red, const double *nir, bool saturates,
                 const std::uint8_t *flags, std::size_t n, PixelRun &run)
{
  NdviArithmetic arithmetic;
  arithmetic.path = Path::RealBands;
  arithmetic.bands = bands;
  arithmetic.saturates = saturates;
  StoredPixels pixels;
  pixels.redReal = red;
  pixels.nirReal = nir;
  pixels.flags = flags;
  evaluatePixels(arithmetic, pixels, n, run);
}

void storedNdvi(const StoredArithmetic &stored, const std::int16_t *values, const std::uint8_t *flags, std::size_t n,
                PixelRun &run)
{
  NdviArithmetic arithmetic;
  arithmetic.path = Path::StoredInteger;
  arithmetic.stored = stored;
  StoredPixels pixels;
  pixels.redSigned = values;
  pixels.flags = flags;
  evaluatePixels(arithmetic, pixels, n, run);
}

void storedNdvi(const StoredArithmetic &stored, const double *values, const std::uint8_t *flags, std::size_t n,
                PixelRun &run)
{
  NdviArithmetic arithmetic;
  arithmetic.path = Path::StoredReal;
  arithmetic.stored = stored;
  StoredPixels pixels;
  pixels.redReal = values;
  pixels.flags = flags;
  evaluatePixels(arithmetic, pixels, n, run);
}

} // namespace

TEST(Ndvi, offsetsMatter)
{
  // semantics: ignoring the −1000 of baseline 04.00 turns 0.53 into 0.32. DN 1940 and 3770, say:
  // (2770 − 940) / (2770 + 940) = 0.49326…; without offset (3770 − 1940) / 5710 = 0.32049…
  const std::uint16_t red[] = {1940}, nir[] = {3770};
  PixelRun run;
  BandArithmetic a;
  computeNdvi(a, red, nir, nullptr, 1, run);
  EXPECT_DOUBLE_EQ(run.exact[0], 1830.0 / 5710.0);
  a.offsetRed = a.offsetNir = -1000;
  computeNdvi(a, red, nir, nullptr, 1, run);
  EXPECT_DOUBLE_EQ(run.exact[0], 1830.0 / 3710.0);
  EXPECT_EQ(run.value[0], 1830.0f / 3710.0f);
  EXPECT_EQ(run.p[0], 1830);
  EXPECT_EQ(run.q[0], 3710);
}

TEST(Ndvi, theFirstRuleThatAppliesCounts)
{
  BandArithmetic a;
  a.offsetRed = a.offsetNir = -1000;
  a.nodataRed = a.nodataNir = 0;
  const std::uint16_t red[] = {0, 1500, 65535, 1500, 900, 1000, 0, 65535, 1500};
  const std::uint16_t nir[] = {1500, 0, 1500, 1500, 1000, 1000, 65535, 0, 3000};
  const std::uint8_t flags[] = {FLAG_MASKED, 0, 0, FLAG_MASKED, 0, FLAG_MASKED, 0, 0, FLAG_OUTSIDE | FLAG_MASKED};
  const PixelKind expected[] = {PixelKind::NoData, PixelKind::NoData,    PixelKind::Masked,
                                PixelKind::Masked, PixelKind::Undefined, PixelKind::Masked,
                                PixelKind::NoData, PixelKind::NoData,    PixelKind::NoData};
  PixelRun run;
  computeNdvi(a, red, nir, flags, 9, run);
  for (int i = 0; i < 9; ++i)
    EXPECT_EQ(run.kind[i], expected[i]) << i;
  EXPECT_EQ(run.evidence.negative, 1u) << "red 900 − 1000";
}

TEST(Ndvi, nodataIsTestedBeforeTheOffset)
{
  BandArithmetic a;
  a.offsetRed = a.offsetNir = 1000;
  a.nodataRed = a.nodataNir = 0;
  const std::uint16_t red[] = {0, 1000}, nir[] = {500, 2000};
  PixelRun run;
  computeNdvi(a, red, nir, nullptr, 2, run);
  EXPECT_EQ(run.kind[0], PixelKind::NoData);
  EXPECT_EQ(run.kind[1], PixelKind::Valid);
}

TEST(Ndvi, negativeReflectanceIsKeptOrClamped)
{
  BandArithmetic a;
  a.offsetRed = a.offsetNir = -1000;
  const std::uint16_t red[] = {900}, nir[] = {1300};
  PixelRun run;
  computeNdvi(a, red, nir, nullptr, 1, run);
  EXPECT_DOUBLE_EQ(run.exact[0], 400.0 / 200.0) << "NDVI may leave −1 … 1";
  a.clampNegative = true;
  computeNdvi(a, red, nir, nullptr, 1, run);
  EXPECT_EQ(run.exact[0], 1);
  EXPECT_EQ(run.evidence.negative, 1u);
}

TEST(Ndvi, signedBands)
{
  BandArithmetic a;
  a.nodataRed = a.nodataNir = -9999;
  const std::int16_t red[] = {-9999, -20, 500}, nir[] = {500, 400, 1500};
  PixelRun run;
  computeNdvi(a, red, nir, nullptr, 3, run);
  EXPECT_EQ(run.kind[0], PixelKind::NoData);
  EXPECT_DOUBLE_EQ(run.exact[1], 420.0 / 380.0);
  EXPECT_DOUBLE_EQ(run.exact[2], 0.5);
}

TEST(Ndvi, realBands)
{
  BandArithmetic a;
  a.quantification = 1;
  const double nan = std::nan(""), inf = HUGE_VAL;
  const double red[] = {0.1, nan, 0.1, 0, 0.2, 65535, -3.4e38};
  const double nir[] = {0.3, 0.3, inf, 0, -0.1, 65535, 0.3};
  PixelRun run;
  a.nodataRed = -3.4e38;
  computeNdvi(a, red, nir, false, nullptr, 7, run);
  EXPECT_DOUBLE_EQ(run.exact[0], 0.5);
  EXPECT_EQ(run.value[0], 0.5f);
  EXPECT_EQ(run.kind[1], PixelKind::NoData);
  EXPECT_EQ(run.kind[2], PixelKind::NoData);
  EXPECT_EQ(run.kind[3], PixelKind::Undefined);
  EXPECT_EQ(run.kind[4], PixelKind::Valid);
  EXPECT_EQ(run.kind[5], PixelKind::Valid) << "65535 means saturated in integer bands only";
  EXPECT_EQ(run.kind[6], PixelKind::NoData);
  EXPECT_FALSE(run.hasFractions);
}

TEST(Ndvi, sumsThatAreNoNumberAreUndefined)
{
  const double most = std::numeric_limits<double>::max(), large = 1e299;
  const double red[] = {most, 1, 0, -1e308, large}, nir[] = {most, most, large, 1.7e308, 1};
  BandArithmetic a;
  a.quantification = 1;
  PixelRun run;
  computeNdvi(a, red, nir, false, nullptr, 5, run);
  EXPECT_EQ(run.kind[0], PixelKind::Undefined);
  EXPECT_EQ(run.kind[1], PixelKind::Undefined);
  EXPECT_EQ(run.exact[2], 1);
  EXPECT_EQ(run.kind[3], PixelKind::Undefined);
  EXPECT_EQ(run.exact[4], -1);
  const StoredArithmetic scaled(1000, 0, {});
  storedNdvi(scaled, red, nullptr, 2, run);
  EXPECT_EQ(run.kind[0], PixelKind::Undefined);
  EXPECT_EQ(run.exact[0], 0);
  EXPECT_EQ(run.exact[1], 1000);
}

TEST(Ndvi, integralOnlyWithWholeOffsets)
{
  BandArithmetic a;
  a.offsetRed = a.offsetNir = -1000.0000001;
  EXPECT_TRUE(a.isIntegral());
  a.offsetRed = -7272.727;
  EXPECT_FALSE(a.isIntegral());
  a.offsetRed = 1e9;
  EXPECT_FALSE(a.isIntegral()) << "float32 holds integers up to 2^24 only";
}

TEST(StoredNdvi, scaledIntegersAreExactFractions)
{
  const StoredArithmetic a(0.0001, 0, -3000.0);
  ASSERT_EQ(a.denominator(), 10000);
  const std::int16_t stored[] = {500, -3000, 10000, -2000};
  PixelRun run;
  storedNdvi(a, stored, nullptr, 4, run);
  EXPECT_EQ(run.p[0], 500);
  EXPECT_EQ(run.q[0], 10000);
  EXPECT_EQ(run.exact[0], 0.05) << "v × 0.0001 in double gives 0.05000000000000000277 − something";
  EXPECT_EQ(run.kind[1], PixelKind::NoData);
  EXPECT_EQ(run.exact[2], 1);
  EXPECT_EQ(run.exact[3], -0.2);
  EXPECT_EQ(StoredArithmetic(1 / 3.0, 0, {}).denominator(), 0);
  EXPECT_EQ(StoredArithmetic(0.005, -1, {}).denominator(), 1000);
}

TEST(StoredNdvi, floats)
{
  const StoredArithmetic a(1, 0, -9999.0);
  const double stored[] = {0.25, -9999, std::nan(""), -HUGE_VAL};
  const std::uint8_t flags[] = {0, 0, 0, 0};
  PixelRun run;
  storedNdvi(a, stored, flags, 4, run);
  EXPECT_EQ(run.kind[0], PixelKind::Valid);
  EXPECT_EQ(run.value[0], 0.25f);
  for (int i = 1; i < 4; ++i)
    EXPECT_EQ(run.kind[i], PixelKind::NoData) << i;
}

TEST(Gather, keepsTheValidPixelsAndCountsTheOthers)
{
  // Runs that are all valid, all flagged and mixed, longer than what is looked at in one go.
  std::mt19937 random(3);
  NdviArithmetic arithmetic;
  arithmetic.bands.offsetRed = arithmetic.bands.offsetNir = -1000;
  arithmetic.bands.nodataRed = arithmetic.bands.nodataNir = 0;
  PixelBatch batch;
  std::array<std::uint64_t, KINDS> counts{};
  std::vector<PixelCode> codes;
  PixelEvidence evidence;
  for (int round = 0; round < 12; ++round)
  {
    const std::size_t n = round % 4 == 0 ? 3000 : 1 + random() % 700;
    std::vector<std::uint16_t> red(n), nir(n);
    std::vector<std::uint8_t> flags(n);
    for (std::size_t i = 0; i < n; ++i)
    {
      red[i] = static_cast<std::uint16_t>(round % 3 == 0 || random() % 9 ? 1100 + random() % 3000
                                                                         : random() % 3 * 65535 / 2);
      nir[i] = static_cast<std::uint16_t>(1100 + random() % 3000);
      flags[i] = round % 3 == 1 ? FLAG_MASKED : round % 3 == 2 ? static_cast<std::uint8_t>(random() % 4) : 0;
    }
    StoredPixels pixels;
    pixels.redUnsigned = red.data();
    pixels.nirUnsigned = nir.data();
    pixels.flags = round % 3 == 0 ? nullptr : flags.data();
    PixelRun run;
    evaluatePixels(arithmetic, pixels, n, run);
    evidence.add(run.evidence);
    std::size_t valid = 0;
    for (std::size_t i = 0; i < n; ++i)
    {
      ++counts[static_cast<std::size_t>(run.kind[i])];
      if (run.kind[i] != PixelKind::Valid)
        continue;
      ++valid;
      codes.push_back(static_cast<PixelCode>(red[i]) << 16 | nir[i]);
    }
    std::vector<PixelKind> kinds;
    EXPECT_EQ(gatherPixels(arithmetic, pixels, n, batch, &kinds), valid);
    for (std::size_t i = 0; i < n; ++i)
      ASSERT_EQ(kinds[i], run.kind[i]);
  }
  EXPECT_EQ(batch.seen.kinds, counts);
  ASSERT_EQ(batch.size, codes.size());
  EXPECT_TRUE(std::equal(codes.begin(), codes.end(), batch.codes.begin()));
  EXPECT_EQ(batch.seen.evidence.withData, evidence.withData);
  EXPECT_EQ(batch.seen.evidence.negative, evidence.negative);
}
