#include "compute/tally.h"
#include "samerows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace ndvi;
using ndvi::test::difference;

namespace
{

using Path = NdviArithmetic::Path;

const Bins sBins = Bins::uniform({-1, 0}, {1, 0}, {5, 2});
const std::vector<double> sPercentiles{5, 25, 75, 95};
constexpr std::size_t PLENTY = std::size_t(64) << 20;

/// Stored numbers of pixels of one path of arithmetic: ratios that meet the edges of bins, values beyond ±1 and of
/// every kind.
struct Pixels
{
  NdviArithmetic arithmetic;
  std::vector<std::uint16_t> redUnsigned, nirUnsigned;
  std::vector<std::int16_t> redSigned, nirSigned;
  std::vector<double> redReal, nirReal;
  std::vector<std::uint8_t> flags;
  std::vector<std::uint32_t> weights; ///< for those that are edges

  std::size_t size() const { return flags.size(); }

  StoredPixels at(std::size_t first) const
  {
    const auto pointer = [first](const auto &list) { return list.empty() ? nullptr : list.data() + first; };
    return {pointer(redUnsigned), pointer(nirUnsigned), pointer(redSigned),  pointer(nirSigned),
            pointer(redReal),     pointer(nirReal),     flags.data() + first};
  }
};

Pixels pixelsOf(Path path, std::size_t n)
{
  std::mt19937 random(31);
  const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
  Pixels pixels;
  pixels.arithmetic.path = path;
  BandArithmetic &bands = pixels.arithmetic.bands;
  bands.offsetRed = bands.offsetNir = path == Path::RealBands ? -0.1 : -1000;
  bands.quantification = path == Path::RealBands ? 1 : 10000;
  bands.nodataRed = bands.nodataNir = 0;
  if (path == Path::StoredInteger)
    pixels.arithmetic.stored = StoredArithmetic(0.0001, 0, 77.0);
  if (path == Path::StoredReal)
    pixels.arithmetic.stored = StoredArithmetic(1, 0, 0.5);
  for (std::size_t i = 0; i < n; ++i)
  {
    const bool small = below(2) == 0;
    int red = 1000 + below(small ? 60 : 3000), nir = 1000 + below(small ? 60 : 5000);
    if (below(50) == 0)
      red = 0;
    if (below(50) == 0)
      red = 950 + below(60);
    pixels.flags.push_back(static_cast<std::uint8_t>(below(15) == 0 ? below(4) : 0));
    pixels.weights.push_back(static_cast<std::uint32_t>(1 + random() % 0xfffffffeU));
    switch (path)
    {
    case Path::UnsignedBands:
      pixels.redUnsigned.push_back(static_cast<std::uint16_t>(below(50) == 0 ? 65535 : red));
      pixels.nirUnsigned.push_back(static_cast<std::uint16_t>(nir));
      break;
    case Path::SignedBands:
      pixels.redSigned.push_back(static_cast<std::int16_t>(red));
      pixels.nirSigned.push_back(static_cast<std::int16_t>(nir));
      break;
    case Path::RealBands:
      pixels.redReal.push_back(red / 10000.0);
      pixels.nirReal.push_back(nir / 10000.0);
      break;
    case Path::StoredInteger:
      pixels.redSigned.push_back(static_cast<std::int16_t>(below(50) == 0 ? 77 : below(20900) - 10400));
      break;
    case Path::StoredReal:
      pixels.redReal.push_back(below(30) == 0 ? 0.5 : small ? 0.05 * (below(44) - 22) : std::sin(double(random())));
      break;
    }
  }
  return pixels;
}

PixelBatch batchOf(const Pixels &pixels, std::size_t first, std::size_t n)
{
  PixelBatch batch;
  gatherPixels(pixels.arithmetic, pixels.at(first), n, batch);
  return batch;
}

EdgeBatch edgesOf(const Pixels &pixels, std::size_t first, std::size_t n)
{
  EdgeBatch edges;
  gatherPixels(pixels.arithmetic, pixels.at(first), n, edges.pixels, &edges.kinds);
  edges.weights.assign(pixels.weights.begin() + static_cast<std::ptrdiff_t>(first),
                       pixels.weights.begin() + static_cast<std::ptrdiff_t>(first + n));
  return edges;
}

/// Whole pixels are those before \a wholes, edges those behind.
void addTo(Tally &tally, const Pixels &pixels, std::size_t wholes, std::size_t first, std::size_t n)
{
  const std::size_t whole = first < wholes ? std::min(n, wholes - first) : 0;
  if (whole > 0)
    tally.add(pixels.arithmetic, batchOf(pixels, first, whole));
  if (n > whole)
    tally.addEdges(pixels.arithmetic, edgesOf(pixels, first + whole, n - whole));
  tally.addArea(Tally::areaUnits(100 + static_cast<double>(first % 7)), n << WEIGHT_BITS);
}

/// The row of a tally, its percentiles searched for among the pixels, piece by piece, where they could not be kept.
ZoneResult rowOf(const Tally &tally, const Pixels &pixels, std::size_t wholes)
{
  ZoneResult row;
  if (!tally.needsSearch())
  {
    tally.fill(row, pixels.arithmetic, nullptr);
    return row;
  }
  const auto search = tally.search();
  for (std::size_t first = 0; first < pixels.size(); first += 3001)
  {
    const std::size_t n = std::min<std::size_t>(3001, pixels.size() - first);
    const std::size_t whole = first < wholes ? std::min(n, wholes - first) : 0;
    PercentileSearch::Part part;
    const PixelBatch batch = batchOf(pixels, first, whole);
    if (pixels.arithmetic.isInteger())
      search->collect(pixels.arithmetic, batch.codes.data(), batch.size, part);
    else
      search->collect(batch.values.data(), batch.size, part);
    forValidEdges(pixels.arithmetic, edgesOf(pixels, first + whole, n - whole),
                  [&](const EdgeNdvi &edge) {
                    search->collect({edge.exact, edge.weight, cellOf(edge.value)}, part);
                  });
    search->add(part);
  }
  const std::vector<double> found = search->find();
  tally.fill(row, pixels.arithmetic, &found);
  return row;
}

ZoneResult rowOfAll(const Pixels &pixels, const TallyContext &context, bool large, std::size_t wholes)
{
  Tally tally(context, large);
  addTo(tally, pixels, wholes, 0, pixels.size());
  return rowOf(tally, pixels, wholes);
}

/// Counts each pixel by itself and sorts: nothing of cells, moments and searches.
ZoneResult oracle(const Pixels &pixels, std::size_t wholes, bool weighted)
{
  PixelRun run;
  evaluatePixels(pixels.arithmetic, pixels.at(0), pixels.size(), run);
  constexpr double UNIT = 1.0 / 4294967296;
  ZoneResult row;
  std::vector<std::uint64_t> bins(42, 0);
  std::uint64_t kinds[KINDS] = {};
  std::vector<std::pair<double, std::uint64_t>> values;
  long double sum = 0, all = 0;
  for (std::size_t i = 0; i < pixels.size(); ++i)
  {
    const std::uint64_t weight = i < wholes ? WHOLE_PIXEL : pixels.weights[i];
    kinds[static_cast<std::size_t>(run.kind[i])] += weight;
    if (run.kind[i] != PixelKind::Valid)
      continue;
    const int bin = run.hasFractions ? sBins.find(run.value[i], run.p[i], run.q[i]) : sBins.find(run.value[i]);
    bins[static_cast<std::size_t>(bin + 1)] += weight;
    values.emplace_back(run.exact[i], weight);
    sum += static_cast<long double>(run.exact[i]) * weight;
    all += weight;
  }
  const auto pixelsOfWeight = [](std::uint64_t weight) { return static_cast<double>(weight) * UNIT; };
  row.valid = pixelsOfWeight(kinds[0]);
  row.nodata = pixelsOfWeight(kinds[1]);
  row.masked = pixelsOfWeight(kinds[2]);
  row.undefined = pixelsOfWeight(kinds[3]);
  row.pixels = pixelsOfWeight(kinds[0] + kinds[1] + kinds[2] + kinds[3]);
  row.below = pixelsOfWeight(bins[0]);
  row.above = pixelsOfWeight(bins[41]);
  for (std::size_t b = 1; b <= 40; ++b)
    row.bins.push_back(pixelsOfWeight(bins[b]));
  row.mean = static_cast<double>(sum / all);
  long double squares = 0;
  for (const auto &[v, w] : values)
    squares += (v - sum / all) * (v - sum / all) * w;
  row.stddev = static_cast<double>(std::sqrt(squares / all));
  std::sort(values.begin(), values.end());
  const auto percentile = [&](double p)
  {
    if (!weighted)
    {
      const double position = p / 100 * static_cast<double>(values.size() - 1);
      const auto lower = static_cast<std::size_t>(position);
      const double low = values[lower].first, high = values[std::min(lower + 1, values.size() - 1)].first;
      return low + (high - low) * (position - static_cast<double>(lower));
    }
    UInt128 reached = 0;
    for (const auto &[v, w] : values)
    {
      reached += w;
      if (reached * 100 >= static_cast<UInt128>(kinds[0]) * static_cast<UInt128>(p))
        return v;
    }
    return values.back().first;
  };
  for (const double p : sPercentiles)
    row.percentiles.push_back(percentile(p));
  row.median = percentile(50);
  row.min = values.front().first;
  row.max = values.back().first;
  return row;
}

class TallyOfPath : public ::testing::TestWithParam<Path>
{
};

} // namespace

TEST_P(TallyOfPath, agreesWithCountingEachPixel)
{
  const Pixels pixels = pixelsOf(GetParam(), 6000);
  ValuePool pool(PLENTY);
  for (const std::size_t wholes : {std::size_t(6000), std::size_t(4000), std::size_t(0)})
  {
    const bool weighted = wholes < pixels.size();
    const TallyContext context(sBins, sPercentiles, weighted, pool);
    const ZoneResult expected = oracle(pixels, wholes, weighted);
    ASSERT_GT(expected.masked, 0);
    ASSERT_GT(expected.nodata, 0);
    ASSERT_GT(expected.below + expected.above, 0);
    for (const bool large : {false, true})
    {
      const ZoneResult found = rowOfAll(pixels, context, large, wholes);
      EXPECT_EQ(found.valid, expected.valid);
      EXPECT_EQ(found.nodata, expected.nodata);
      EXPECT_EQ(found.masked, expected.masked);
      EXPECT_EQ(found.undefined, expected.undefined);
      EXPECT_EQ(found.pixels, expected.pixels);
      EXPECT_EQ(found.below, expected.below);
      EXPECT_EQ(found.above, expected.above);
      EXPECT_EQ(found.bins, expected.bins);
      EXPECT_NEAR(found.mean, expected.mean, 1e-12);
      EXPECT_NEAR(found.stddev, expected.stddev, 1e-12);
      EXPECT_EQ(found.percentiles, expected.percentiles);
      EXPECT_EQ(found.median, expected.median);
      EXPECT_EQ(found.min, expected.min);
      EXPECT_EQ(found.max, expected.max);
    }
  }
}

TEST_P(TallyOfPath, howAZoneIsCutAndMergedMakesNoDifference)
{
  const Pixels pixels = pixelsOf(GetParam(), 20000);
  std::mt19937 random(5);
  ValuePool plenty(PLENTY), little(150000), nothing(0);
  for (const std::size_t wholes : {std::size_t(20000), std::size_t(15000)})
  {
    const bool weighted = wholes < pixels.size();
    const TallyContext ample(sBins, sPercentiles, weighted, plenty);
    // The area is added by piece: all of one size.
    const auto pieces = [&](std::size_t size)
    {
      std::vector<std::size_t> firsts;
      for (std::size_t first = 0; first < pixels.size(); first += size)
        firsts.push_back(first);
      return firsts;
    };
    ZoneResult expected = rowOfAll(pixels, ample, true, wholes);
    EXPECT_EQ(difference(rowOfAll(pixels, ample, false, wholes), expected), "") << "small and large";
    for (const std::size_t size : {1777u, 500u})
    {
      Int128 area = 0;
      for (const std::size_t first : pieces(size))
        area += static_cast<Int128>(Tally::areaUnits(100 + static_cast<double>(first % 7))) *
                static_cast<Int128>(std::min(size, pixels.size() - first));
      expected.area = std::ldexp(static_cast<double>(area), -40);
      for (ValuePool *pool : {&plenty, &little, &nothing})
      {
        const TallyContext context(sBins, sPercentiles, weighted, *pool);
        for (const bool large : {false, true})
        {
          std::vector<std::unique_ptr<Tally>> tallies;
          for (const std::size_t first : pieces(size))
          {
            tallies.push_back(std::make_unique<Tally>(context, large));
            addTo(*tallies.back(), pixels, wholes, first, std::min(size, pixels.size() - first));
          }
          // Any two, until one is left: chains and trees of merges.
          while (tallies.size() > 1)
          {
            std::swap(tallies[random() % tallies.size()], tallies.back());
            const std::unique_ptr<Tally> other = std::move(tallies.back());
            tallies.pop_back();
            tallies[random() % tallies.size()]->merge(std::move(*other));
          }
          if (pool != &little)
          {
            EXPECT_EQ(tallies[0]->needsSearch(), pool == &nothing);
          }
          EXPECT_EQ(difference(rowOf(*tallies[0], pixels, wholes), expected), "")
              << "pieces of " << size << ", pool of " << pool->limit() << (large ? ", large" : ", small")
              << (weighted ? ", weighted" : "");
        }
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, TallyOfPath,
                         ::testing::Values(Path::UnsignedBands, Path::SignedBands, Path::RealBands, Path::StoredInteger,
                                           Path::StoredReal));

namespace
{

/// Float NDVI as it is.
NdviArithmetic plainNdvi()
{
  NdviArithmetic arithmetic;
  arithmetic.path = Path::StoredReal;
  return arithmetic;
}

EdgeBatch edges(const std::vector<double> &values, const std::vector<std::uint32_t> &weights)
{
  StoredPixels pixels;
  pixels.redReal = values.data();
  EdgeBatch batch;
  gatherPixels(plainNdvi(), pixels, values.size(), batch.pixels, &batch.kinds);
  batch.weights = weights;
  return batch;
}

PixelBatch wholes(const std::vector<double> &values)
{
  StoredPixels pixels;
  pixels.redReal = values.data();
  PixelBatch batch;
  gatherPixels(plainNdvi(), pixels, values.size(), batch);
  return batch;
}

} // namespace

TEST(Tally, weightedByHand)
{
  // Whole pixels of 0.3 and 0.7, and 0.1 × 1/4, 0.5 × 1/2, NaN × 3/4. Sorted 0.1, 0.3, 0.5, 0.7 of cumulated weights
  // 0.25, 1.25, 1.75, 2.75: 5 % of 2.75 are 0.1375, 25 % 0.6875, 50 % 1.375, 75 % 2.0625. So says
  // np.percentile(v, p, method="inverted_cdf", weights=w) of NumPy 2.
  ValuePool pool(PLENTY);
  const TallyContext context(sBins, {5, 25, 75, 100.0 * 7 / 11}, true, pool);
  for (const bool large : {false, true})
  {
    Tally tally(context, large);
    tally.add(plainNdvi(), wholes({0.3, 0.7}));
    tally.addEdges(plainNdvi(), edges({0.1, 0.5, std::nan("")}, {1u << 30, 1u << 31, 3u << 30}));
    tally.addArea(Tally::areaUnits(100), 2 * WHOLE_PIXEL);
    tally.addArea(Tally::areaUnits(80), 3u << 30);
    EXPECT_FALSE(tally.needsSearch());
    ZoneResult row;
    tally.fill(row, plainNdvi(), nullptr);
    EXPECT_EQ(row.valid, 2.75);
    EXPECT_EQ(row.nodata, 0.75);
    EXPECT_EQ(row.pixels, 3.5);
    EXPECT_EQ(row.bins[22], 0.25);
    EXPECT_EQ(row.bins[26], 1) << "0.3";
    EXPECT_EQ(row.bins[30], 0.5);
    EXPECT_EQ(row.bins[34], 1) << "0.7 in float32 is the edge in float32";
    EXPECT_EQ(row.area, 260);
    EXPECT_EQ(row.min, 0.1);
    EXPECT_EQ(row.max, 0.7);
    EXPECT_EQ(row.median, 0.5);
    // 7/11 of 2.75 are 1.75, which 0.5 just reaches.
    EXPECT_EQ(row.percentiles, (std::vector<double>{0.1, 0.3, 0.7, 0.5}));
    // python3: v = np.array([.3, .7, .1, .5]); w = np.array([1, 1, .25, .5])
    //          m = (v * w).sum() / w.sum(); m, np.sqrt((w * (v - m)**2).sum() / w.sum())
    EXPECT_NEAR(row.mean, 0.4636363636363636, 1e-12);
    EXPECT_NEAR(row.stddev, 0.205703790890632, 1e-12);
  }
}

TEST(Tally, wholePixelsByHand)
{
  // np.percentile([0.1, 0.5, -0.25, 0.75, 0.3], [5, 25, 75, 95]), np.median
  ValuePool pool(PLENTY);
  const TallyContext context(sBins, sPercentiles, false, pool);
  Tally tally(context, false);
  tally.add(plainNdvi(), wholes({0.1, 0.5, -0.25, 0.75, 0.3}));
  ZoneResult row;
  tally.fill(row, plainNdvi(), nullptr);
  const std::vector<double> expected{-0.18, 0.1, 0.5, 0.7};
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(row.percentiles[i], expected[i], 1e-15);
  EXPECT_EQ(row.median, 0.3);
  EXPECT_EQ(row.min, -0.25);
  EXPECT_EQ(row.max, 0.75);
}

TEST(Tally, millionsOfPixelsAreCountedByCode)
{
  // 1.2 million pixels, of which the codes would take 4.6 MiB: they are counted. The oracle: a search that is shown all
  // of them again.
  const Pixels pixels = pixelsOf(Path::UnsignedBands, 20000);
  for (const std::size_t wholePixels : {std::size_t(20000), std::size_t(19000)})
  {
    const bool weighted = wholePixels < pixels.size();
    ValuePool pool(std::size_t(16) << 20), none(0);
    const TallyContext keeping(sBins, sPercentiles, weighted, pool), forgetting(sBins, sPercentiles, weighted, none);
    const PixelBatch batch = batchOf(pixels, 0, wholePixels);
    const EdgeBatch edgeBatch = edgesOf(pixels, wholePixels, pixels.size() - wholePixels);
    const auto count = [&](const TallyContext &context)
    {
      std::unique_ptr<Tally> sum;
      for (int window = 0; window < 6; ++window)
      {
        auto tally = std::make_unique<Tally>(context, true);
        for (int i = 0; i < 10; ++i)
          tally->add(pixels.arithmetic, batch);
        if (weighted)
          tally->addEdges(pixels.arithmetic, edgeBatch);
        if (sum)
          sum->merge(std::move(*tally));
        else
          sum = std::move(tally);
      }
      return sum;
    };
    const auto kept = count(keeping), forgotten = count(forgetting);
    ASSERT_FALSE(kept->needsSearch());
    ASSERT_TRUE(forgotten->needsSearch());
    const auto search = forgotten->search();
    PercentileSearch::Part part;
    for (int i = 0; i < 60; ++i)
      search->collect(pixels.arithmetic, batch.codes.data(), batch.size, part);
    for (int window = 0; weighted && window < 6; ++window)
      forValidEdges(pixels.arithmetic, edgeBatch,
                    [&](const EdgeNdvi &edge) {
                      search->collect({edge.exact, edge.weight, cellOf(edge.value)}, part);
                    });
    search->add(part);
    const std::vector<double> found = search->find();
    ZoneResult a, b;
    kept->fill(a, pixels.arithmetic, nullptr);
    forgotten->fill(b, pixels.arithmetic, &found);
    EXPECT_EQ(difference(a, b), "");
    EXPECT_GT(a.valid, 1e6);
  }
}

TEST(Tally, withoutValidPixels)
{
  for (const std::size_t bytes : {std::size_t(0), PLENTY})
  {
    ValuePool pool(bytes);
    const TallyContext context(sBins, sPercentiles, true, pool);
    for (const bool large : {false, true})
    {
      Tally tally(context, large);
      tally.add(plainNdvi(), wholes({std::nan(""), HUGE_VAL}));
      tally.addEdges(plainNdvi(), edges({std::nan("")}, {1u << 31}));
      EXPECT_FALSE(tally.needsSearch());
      ZoneResult row;
      tally.fill(row, plainNdvi(), nullptr);
      EXPECT_EQ(row.nodata, 2.5);
      EXPECT_EQ(row.pixels, 2.5);
      EXPECT_EQ(row.valid, 0);
      EXPECT_TRUE(row.bins.empty());
      EXPECT_TRUE(row.percentiles.empty());
      ZoneResult nothing;
      Tally(context, large).fill(nothing, plainNdvi(), nullptr);
      EXPECT_EQ(nothing.pixels, 0);
    }
  }
}

TEST(Tally, weightsOfAPartitionAddUpExactly)
{
  // Three zones share 3000 pixels, a third each and what is left: their counts add up to whole pixels to the last unit.
  ValuePool pool(PLENTY);
  const TallyContext context(sBins, sPercentiles, true, pool);
  std::vector<double> values;
  for (int i = 0; i < 3000; ++i)
    values.push_back((i * 7919 % 10007) / 10007.0 * 2 - 1);
  const std::uint32_t third = 1431655765, rest = 1431655766; // 2^32 = 3 · third + 1
  double sum = 0, bin30 = 0;
  for (const std::uint32_t weight : {third, third, rest})
  {
    Tally tally(context, false);
    tally.addEdges(plainNdvi(), edges(values, std::vector<std::uint32_t>(3000, weight)));
    ZoneResult row;
    tally.fill(row, plainNdvi(), nullptr);
    EXPECT_EQ(row.valid, std::ldexp(3000.0 * weight, -32));
    EXPECT_EQ(std::accumulate(row.bins.begin(), row.bins.end(), 0.0) + row.below + row.above, row.valid)
        << "multiples of 2^-32 of this size add up in float64 without rounding";
    sum += row.valid;
    bin30 += row.bins[30];
  }
  EXPECT_EQ(sum, 3000);
  EXPECT_EQ(bin30, std::floor(bin30));
}

TEST(Tally, equalValuesHaveThatMeanAndNoDeviation)
{
  // 0.1 rounded to 2^-40 is not 0.1: the mean must not leave minimum and maximum for that.
  ValuePool pool(PLENTY);
  const TallyContext context(sBins, sPercentiles, true, pool);
  Tally tally(context, true);
  tally.add(plainNdvi(), wholes(std::vector<double>(1000, 0.1)));
  tally.addEdges(plainNdvi(), edges({0.1}, {12345}));
  ZoneResult row;
  tally.fill(row, plainNdvi(), nullptr);
  EXPECT_EQ(row.mean, 0.1);
  EXPECT_EQ(row.stddev, 0);
  EXPECT_EQ(row.median, 0.1);
}

TEST(Tally, farValuesCountBesideTheBins)
{
  ValuePool pool(PLENTY);
  const TallyContext context(sBins, {50}, false, pool);
  for (const bool large : {false, true})
  {
    Tally tally(context, large);
    tally.add(plainNdvi(), wholes({-3000, -1.5, -1, 1, 1.5, 3000, 3000}));
    ZoneResult row;
    tally.fill(row, plainNdvi(), nullptr);
    EXPECT_EQ(row.below, 2);
    EXPECT_EQ(row.above, 3);
    EXPECT_EQ(row.bins.front(), 1);
    EXPECT_EQ(row.bins.back(), 1);
    EXPECT_EQ(row.min, -3000);
    EXPECT_EQ(row.max, 3000);
    EXPECT_EQ(row.median, 1);
    // np.mean, np.std of the seven
    EXPECT_NEAR(row.mean, 3000.0 / 7, 1e-9);
    EXPECT_NEAR(row.stddev, 1916.629937240502, 1e-8);
  }
}
