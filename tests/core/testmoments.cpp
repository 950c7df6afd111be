#include "compute/moments.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using ndvi::Moments;
using ndvi::WeightedMoments;

namespace
{

/// x_i = ((7919 · i) mod 10007) / 10007 · 2 − 1, i < 10000. NumPy:
///   x = ((np.arange(10000) * 7919) % 10007) / 10007.0 * 2 - 1
std::vector<double> spread()
{
  std::vector<double> x;
  for (int i = 0; i < 10000; ++i)
    x.push_back((i * 7919 % 10007) / 10007.0 * 2 - 1);
  return x;
}

Moments momentsOf(const std::vector<double> &values)
{
  Moments m;
  for (const double v : values)
    m.add(v);
  return m;
}

} // namespace

TEST(Moments, byHand)
{
  // python3: v = [0.1, 0.5, -0.25, 0.75, 0.3]; np.mean(v), np.std(v)
  const Moments m = momentsOf({0.1, 0.5, -0.25, 0.75, 0.3});
  EXPECT_NEAR(m.mean(), 0.28, 1e-12);
  EXPECT_NEAR(m.stddev(), 0.34146742157927745, 1e-12);
}

TEST(Moments, equalValuesHaveNoDeviation)
{
  EXPECT_EQ(momentsOf(std::vector<double>(7, 0.1)).stddev(), 0);
  EXPECT_EQ(momentsOf(std::vector<double>(1000003, 0.7345)).stddev(), 0);
  EXPECT_NEAR(momentsOf(std::vector<double>(7, 0.05)).mean(), 0.05, 5e-13);
}

TEST(Moments, doNotDependOnOrderOrCut)
{
  std::vector<double> x = spread();
  const Moments whole = momentsOf(x);
  std::shuffle(x.begin(), x.end(), std::mt19937(3));
  Moments merged;
  for (std::size_t begin = 0; begin < x.size(); begin += 777)
  {
    Moments part;
    for (std::size_t i = begin; i < std::min(x.size(), begin + 777); ++i)
      part.add(x[i]);
    merged.merge(part);
  }
  EXPECT_EQ(merged.mean(), whole.mean());
  EXPECT_EQ(merged.stddev(), whole.stddev());
  // x.mean(), x.std()
  EXPECT_NEAR(whole.mean(), 3.153792345358206e-05, 1e-12);
  EXPECT_NEAR(whole.stddev(), 0.5773821707232445, 1e-12);
}

TEST(Moments, largeAndSmallTogether)
{
  // Far values of broken offsets neither overflow nor hide the rest.
  std::vector<double> x(1000, 0.5);
  x.push_back(2001);
  x.push_back(-2001);
  const Moments m = momentsOf(x);
  EXPECT_NEAR(m.mean(), 500.0 / 1002, 1e-12);
  EXPECT_NEAR(m.stddev(), 89.39808981224286, 1e-9);
}

TEST(Moments, manyAtOnceAreOneByOne)
{
  // Chunks that pass through the vector code and chunks that do not, lengths that fill no chunk.
  std::mt19937 random(11);
  std::uniform_real_distribution<double> near(-1.2, 1.2), far(-3000, 3000);
  for (const std::size_t n : {1u, 7u, 1023u, 1024u, 1025u, 5000u})
  {
    for (const bool outliers : {false, true})
    {
      std::vector<double> x;
      for (std::size_t i = 0; i < n; ++i)
        x.push_back(outliers && i % 500 == 3 ? far(random) : near(random));
      const Moments expected = momentsOf(x);
      Moments found;
      found.add(x.data(), x.size());
      EXPECT_EQ(found.count(), expected.count());
      EXPECT_EQ(found.mean(), expected.mean()) << n;
      EXPECT_EQ(found.stddev(), expected.stddev()) << n;
    }
  }
}

TEST(Moments, millionsOfFarValuesDoNotOverflow)
{
  // 60000 · 2^40 squared is almost 2^112: 2^17 of them leave 128 bits, 2^32 by far.
  for (const std::uint64_t times : {std::uint64_t(1) << 15, std::uint64_t(1) << 18, (std::uint64_t(1) << 32) - 1})
  {
    Moments m;
    m.add(60000, times);
    m.add(-60000, times);
    EXPECT_EQ(m.mean(), 0);
    EXPECT_NEAR(m.stddev(), 60000, 1e-9);
    Moments shifted;
    for (int i = 0; i < 4; ++i)
    {
      Moments part;
      part.add(i < 2 ? 60000 : 59990, times);
      shifted.merge(part);
    }
    EXPECT_NEAR(shifted.mean(), 59995, 1e-9);
    EXPECT_NEAR(shifted.stddev(), 5, 1e-12) << "a small deviation far from 0";
  }
  WeightedMoments w;
  for (int i = 0; i < 200000; ++i)
    w.addPart(i % 2 ? 60000 : -60000, 0xffffffff);
  EXPECT_EQ(w.mean(), 0);
  EXPECT_NEAR(w.stddev(), 60000, 1e-9);
}

TEST(WeightedMoments, wholePixelsAreMoments)
{
  const std::vector<double> x = spread();
  const Moments expected = momentsOf(x);
  WeightedMoments found;
  found.addWhole(x.data(), x.size());
  EXPECT_EQ(found.mean(), expected.mean());
  EXPECT_EQ(found.stddev(), expected.stddev());
}

TEST(WeightedMoments, partsByHand)
{
  // python3: v = np.array([0.2, 0.8, -0.4, 0.5]); w = np.array([1, 0.25, 0.5, 3 * 2**-32])
  //          m = (v * w).sum() / w.sum(); m, np.sqrt((w * (v - m)**2).sum() / w.sum())
  WeightedMoments m;
  m.addWhole(0.2, 1);
  m.addPart(0.8, 1u << 30);
  m.addPart(-0.4, 1u << 31);
  m.addPart(0.5, 3);
  EXPECT_NEAR(m.mean(), 0.11428571443966762, 1e-12);
  EXPECT_NEAR(m.stddev(), 0.3833259390009202, 1e-12);
}

TEST(WeightedMoments, doNotDependOnTheCut)
{
  std::mt19937 random(4);
  const std::vector<double> x = spread();
  WeightedMoments whole, merged;
  std::vector<std::uint32_t> weights;
  for (const double v : x)
  {
    weights.push_back(static_cast<std::uint32_t>(random()) | 1);
    whole.addPart(v, weights.back());
  }
  for (std::size_t begin = x.size(); begin > 0; begin -= 625)
  {
    WeightedMoments part;
    for (std::size_t i = begin - 625; i < begin; ++i)
      part.addPart(x[i], weights[i]);
    merged.merge(part);
  }
  EXPECT_EQ(merged.mean(), whole.mean());
  EXPECT_EQ(merged.stddev(), whole.stddev());
  WeightedMoments equal;
  for (int i = 1; i < 1000; ++i)
    equal.addPart(0.3, static_cast<std::uint32_t>(i * 77777));
  EXPECT_EQ(equal.stddev(), 0);
  EXPECT_NEAR(equal.mean(), 0.3, 5e-13);
}
