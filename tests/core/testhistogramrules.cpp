#include "compute/thinning.h"
#include "histogramfixture.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ndvi;
using namespace ndvi::test;

// What PIXEL_RULE, FRACTION and SCALE choose, by hand on small rasters.

namespace
{

const Grid sGrid = northUp(8, 8);

/// Red and near infrared with NDVI = \a ndvi, whose sum is 10000: red = 5000 · ( 1 − NDVI ).
void setNdvi(MemorySource &source, std::size_t pixel, double ndvi)
{
  const double red = std::round(5000 * (1 - ndvi));
  source.rasters["a_red"].values[pixel] = red;
  source.rasters["a_nir"].values[pixel] = 10000 - red;
}

/// 8 × 8 pixels of red 1000 and near infrared 1000 + 100 · ( 8 · row + column ).
void addRamp(MemorySource &source, const std::string &id = "a")
{
  addConstant(source, id + "_red", sGrid, 1000);
  MemoryRaster &nir = addConstant(source, id + "_nir", sGrid, 0);
  for (int i = 0; i < 64; ++i)
    nir.values[static_cast<std::size_t>(i)] = 1000 + 100 * i;
}

/// NDVI of a pixel of addRamp().
double rampNdvi(int row, int column)
{
  const double nir = 1000 + 100 * (8 * row + column);
  return (nir - 1000) / (nir + 1000);
}

HistogramOptions scaled(double metres, Resampling resampling)
{
  HistogramOptions options;
  options.pixels.scale = {metres, resampling};
  options.percentiles = {0, 100};
  return options;
}

ZoneLayer wholeZone()
{
  return layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)});
}

/// Mean of NDVI over the rows and columns of a list of both.
double meanNdvi(const std::vector<int> &lines)
{
  double sum = 0;
  for (const int r : lines)
  {
    for (const int c : lines)
      sum += rampNdvi(r, c);
  }
  return sum / static_cast<double>(lines.size() * lines.size());
}

} // namespace

TEST(HistogramRules, coverageByHand)
{
  // The square 0.5 … 3 × 0.5 … 3 of 4 × 4 pixels: a quarter of a pixel, four halves, four whole ones.
  //   0.1 × 1/4     0.2 × 1/2      masked × 1/2
  //   nodata × 1/2  0.5            0.55
  //   0.2 × 1/2     undefined      0.8
  const Grid grid = northUp(4, 4);
  MemorySource source;
  addConstant(source, "a_red", grid, 3000);
  addConstant(source, "a_nir", grid, 7000);
  addConstant(source, "a_scl", grid, 4);
  const double ndvi[3][3] = {{0.1, 0.2, 0.9}, {0.9, 0.5, 0.55}, {0.2, 0.9, 0.8}};
  for (std::size_t r = 0; r < 3; ++r)
  {
    for (std::size_t c = 0; c < 3; ++c)
      setNdvi(source, 4 * r + c, ndvi[r][c]);
  }
  source.rasters["a_scl"].values[2] = 9;
  source.rasters["a_red"].values[4] = 0;
  source.rasters["a_red"].values[9] = 1;
  source.rasters["a_nir"].values[9] = 1;
  Scene scene = sceneOf("a", true);
  HistogramOptions options;
  options.rule = PixelRule::Coverage;
  // The undefined pixel has DN 1 + 1 with an offset of −1 each.
  for (const char *path : {"a_red", "a_nir"})
  {
    for (double &v : source.rasters[path].values)
      v += v > 1 ? 1 : 0;
  }
  scene.offsetRed = scene.offsetNir = -1;
  const auto sink = run(source, {scene}, layerOf({pixelRectangle(grid, 0.5, 0.5, 3, 3)}), options);
  const ZoneResult &row = sink.rows[0][0];
  EXPECT_EQ(row.status, ZoneStatus::Ok);
  EXPECT_EQ(row.pixels, 6.25);
  EXPECT_EQ(row.valid, 4.25);
  EXPECT_EQ(row.masked, 0.5);
  EXPECT_EQ(row.nodata, 0.5);
  EXPECT_EQ(row.undefined, 1);
  EXPECT_EQ(row.below, 0);
  EXPECT_EQ(row.above, 0);
  EXPECT_EQ(row.area, 425);
  EXPECT_EQ(row.zoneShare, 1);
  EXPECT_EQ(row.sampleShare, 1);
  std::vector<double> bins(40, 0);
  bins[22] = 0.25;
  bins[24] = 1;
  bins[30] = bins[31] = bins[36] = 1;
  EXPECT_EQ(row.bins, bins);
  // python3: v = np.array([.1, .2, .5, .55, .8]); w = np.array([.25, 1, 1, 1, 1])
  //          m = (v * w).sum() / w.sum(); m, np.sqrt((w * (v - m)**2).sum() / w.sum())
  EXPECT_NEAR(row.mean, 0.48823529411764705, 1e-12);
  EXPECT_NEAR(row.stddev, 0.22850499528888274, 1e-12);
  EXPECT_EQ(row.min, 0.1);
  EXPECT_EQ(row.max, 0.8);
  // Cumulated weights 0.25, 1.25, 2.25, 3.25, 4.25; 5, 25, 50, 75 and 95 % of 4.25 are 0.2125, 1.0625, 2.125, 3.1875
  // and 4.0375.
  EXPECT_EQ(row.median, 0.5);
  EXPECT_EQ(row.percentiles, (std::vector<double>{0.1, 0.2, 0.55, 0.8}));

  options.rule = PixelRule::AllTouched;
  const auto touched = run(source, {scene}, layerOf({pixelRectangle(grid, 0.5, 0.5, 3, 3)}), options);
  EXPECT_EQ(touched.rows[0][0].pixels, 9);
  EXPECT_EQ(touched.rows[0][0].valid, 6);
  EXPECT_EQ(touched.rows[0][0].area, 600);
  // np.median([.1, .2, .2, .5, .55, .8])
  EXPECT_NEAR(touched.rows[0][0].median, 0.35, 1e-15);
  options.rule = PixelRule::Centre;
  const auto centre = run(source, {scene}, layerOf({pixelRectangle(grid, 0.5, 0.5, 3, 3)}), options);
  EXPECT_EQ(centre.rows[0][0].pixels, 9) << "centres on the left and top edges are inside";
  const auto less = run(source, {scene}, layerOf({pixelRectangle(grid, 0.75, 0.75, 3, 3)}), options);
  EXPECT_EQ(less.rows[0][0].pixels, 4);
}

TEST(HistogramRules, percentilesAtTheirVeryWeight)
{
  // 0.2 × 1/2 and 0.6 × 1/2: half of the weight is reached by the first alone, a little more is not.
  MemorySource source;
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 1000);
  setNdvi(source, 0, 0.6);
  setNdvi(source, 1, 0.2);
  HistogramOptions options;
  options.rule = PixelRule::Coverage;
  options.percentiles = {50, 50.000001, 0, 100};
  const auto sink = run(source, {sceneOf("a")}, layerOf({pixelRectangle(sGrid, 0.5, 0, 1.5, 1)}), options);
  EXPECT_EQ(sink.rows[0][0].percentiles, (std::vector<double>{0.2, 0.6, 0.2, 0.6}));
  EXPECT_EQ(sink.rows[0][0].median, 0.2);
}

TEST(HistogramRules, statusAndMessagesOfPartsOfPixels)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 65535);
  MemoryRaster &nir = addConstant(source, "a_nir", sGrid, 3000);
  HistogramOptions options;
  options.rule = PixelRule::Coverage;
  const ZoneLayer zones = layerOf({pixelRectangle(sGrid, 0.5, 0.5, 3, 3), pixelRectangle(sGrid, -1, 0, 0.5, 1),
                                   pixelRectangle(sGrid, 2, 2, 2 + 1e-7, 2 + 1e-7)});
  auto sink = run(source, {sceneOf("a")}, zones, options);
  EXPECT_EQ(sink.rows[0][0].message, "All pixels (6.250) are masked (cloud, shadow or saturated).");
  EXPECT_EQ(sink.rows[0][1].status, ZoneStatus::AllMasked);
  EXPECT_EQ(sink.rows[0][1].pixels, 0.5);
  EXPECT_EQ(sink.rows[0][2].status, ZoneStatus::NoPixel);
  EXPECT_EQ(sink.rows[0][2].message, "The polygon covers too little of any pixel to count.");
  nir.values[0] = 0;
  sink = run(source, {sceneOf("a")}, zones, options);
  EXPECT_EQ(sink.rows[0][0].message, "None of the pixels (6.250) is valid: 6 masked, 0.250 without data, 0 undefined.");
}

TEST(HistogramRules, overlappingZonesHolesAndPartsUnderEachRule)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 3000);
  const auto square = [](double x, double y, double size)
  {
    return Ring{sGrid.toCrs.map({x, y}), sGrid.toCrs.map({x + size, y}), sGrid.toCrs.map({x + size, y + size}),
                sGrid.toCrs.map({x, y + size})};
  };
  // A square with a hole of 2.5 × 2.5 pixels; the same overlapped; two parts that share a pixel, a quarter each.
  const ZoneLayer zones = layerOf({{{square(0, 0, 6), square(1.25, 1.25, 2.5)}},
                                   {{square(1, 1, 2)}},
                                   {{square(0, 0, 1.5)}, {square(1.5, 1.5, 1.5)}}});
  HistogramOptions options;
  const double expected[3][3] = {// Centre: the hole holds the centres 1.5, 2.5, 3.5. All touched: the hole swallows
                                 // pixel 2 × 2 … 2 × 2 whole only.
                                 {36 - 9, 4, 1 + 4},
                                 {36 - 1, 4, 4 + 4 - 1},
                                 {36 - 6.25, 4, 2.25 + 2.25}};
  const PixelRule rules[] = {PixelRule::Centre, PixelRule::AllTouched, PixelRule::Coverage};
  for (std::size_t rule = 0; rule < 3; ++rule)
  {
    options.rule = rules[rule];
    const auto sink = run(source, {sceneOf("a")}, zones, options);
    for (std::size_t z = 0; z < 3; ++z)
    {
      EXPECT_EQ(sink.rows[0][z].valid, expected[rule][z]) << "rule " << rule << " zone " << z;
      EXPECT_EQ(sink.rows[0][z].bins[30], expected[rule][z]) << "rule " << rule << " zone " << z;
    }
  }
}

TEST(HistogramRules, fractionTakesTheSamePixelsOnAllDates)
{
  MemorySource source;
  addRamp(source, "a");
  addRamp(source, "b");
  MemoryRaster &other = source.rasters["b_nir"];
  for (double &v : other.values)
    v = 9000 - v;
  MemoryRaster &blocks = source.rasters["b_red"];
  blocks.blockWidth = 8;
  blocks.blockHeight = 3;
  HistogramOptions options;
  options.thinning = {0.4, 7};
  const ZoneLayer zones = layerOf({pixelRectangle(sGrid, 0, 0, 8, 8), pixelRectangle(sGrid, 2, 3, 7, 8)});
  const auto sink = run(source, {sceneOf("a"), sceneOf("b")}, zones, options);
  const Thinning thinning(0.4, 7);
  const int boxes[2][4] = {{0, 0, 8, 8}, {2, 3, 7, 8}};
  for (std::size_t z = 0; z < 2; ++z)
  {
    double chosen = 0, sums[2] = {0, 0};
    for (int r = boxes[z][1]; r < boxes[z][3]; ++r)
    {
      for (int c = boxes[z][0]; c < boxes[z][2]; ++c)
      {
        if (!thinning.chooses(r, c))
          continue;
        ++chosen;
        sums[0] += rampNdvi(r, c);
        const double nir = other.values[static_cast<std::size_t>(8 * r + c)];
        sums[1] += (nir - 1000) / (nir + 1000);
      }
    }
    ASSERT_GT(chosen, 3);
    for (std::size_t s = 0; s < 2; ++s)
    {
      const ZoneResult &row = sink.rows[s][z];
      EXPECT_EQ(row.pixels, chosen);
      EXPECT_EQ(row.valid, chosen);
      EXPECT_NEAR(row.mean, sums[s] / chosen, 1e-12) << s;
      EXPECT_EQ(row.area, 100 * chosen);
      const double all = (boxes[z][2] - boxes[z][0]) * (boxes[z][3] - boxes[z][1]);
      EXPECT_DOUBLE_EQ(row.sampleShare, chosen / all);
    }
  }
}

TEST(HistogramRules, fractionUnderCoverageChoosesPartsOfPixelsToo)
{
  // Wider than high: rows and columns must not be taken for each other.
  MemorySource source;
  addRamp(source);
  HistogramOptions options;
  options.rule = PixelRule::Coverage;
  options.thinning = {0.5, 3};
  const auto sink = run(source, {sceneOf("a")}, layerOf({pixelRectangle(sGrid, 0.5, 2.25, 7.5, 4.75)}), options);
  const Thinning thinning(0.5, 3);
  const double wide[] = {0.5, 1, 1, 1, 1, 1, 1, 0.5}, high[] = {0, 0, 0.75, 1, 0.75, 0, 0, 0};
  double weight = 0, sum = 0;
  for (int r = 2; r < 5; ++r)
  {
    for (int c = 0; c < 8; ++c)
    {
      const double w = thinning.chooses(r, c) ? wide[c] * high[r] : 0;
      weight += w;
      sum += w * rampNdvi(r, c);
    }
  }
  EXPECT_EQ(sink.rows[0][0].valid, weight);
  EXPECT_NEAR(sink.rows[0][0].mean, sum / weight, 1e-12);
  EXPECT_EQ(sink.rows[0][0].sampleShare, weight / 17.5);
}

TEST(HistogramRules, partsOfPixelsAreEvidenceToo)
{
  // A zone that holds no whole pixel, of a scene whose offset makes red negative.
  MemorySource source;
  addConstant(source, "a_red", sGrid, 300);
  addConstant(source, "a_nir", sGrid, 3000);
  Scene scene = sceneOf("a");
  scene.offsetRed = scene.offsetNir = -1000;
  HistogramOptions options;
  options.rule = PixelRule::Coverage;
  const auto sink = run(source, {scene}, layerOf({pixelRectangle(sGrid, 1.25, 1.25, 2.75, 2.75)}), options);
  EXPECT_TRUE(sink.scenes[0].suspicious);
  EXPECT_NE(sink.scenes[0].message.find("of 100 % of the pixels negative"), std::string::npos)
      << sink.scenes[0].message;
}

TEST(HistogramRules, whoGaveTheOffsetIsNotToldToGiveOne)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 300);
  addConstant(source, "a_nir", sGrid, 3000);
  Scene scene = sceneOf("a");
  scene.offsetRed = scene.offsetNir = -1000;
  const ZoneLayer zones = layerOf({pixelRectangle(sGrid, 1, 1, 3, 3)});
  scene.offsetSource = OffsetSource::Baseline;
  const std::string found = run(source, {scene}, zones).scenes[0].message;
  EXPECT_EQ(
      found.find("The offset (-1000, source: baseline) makes the reflectance of 100 % of the pixels negative: has it "
                 "been applied to this file already? Set OFFSET if so."),
      0u)
      << found;
  scene.offsetSource = OffsetSource::User;
  const std::string given = run(source, {scene}, zones).scenes[0].message;
  EXPECT_EQ(
      given.find("The OFFSET that was given (-1000) makes the reflectance of 100 % of the pixels negative: has it "
                 "been applied to this file already? Give OFFSET=0 if so."),
      0u)
      << given;
}

TEST(HistogramRules, fractionThatChoosesNothingSaysSo)
{
  MemorySource source;
  addRamp(source);
  HistogramOptions options;
  options.thinning = {1e-9, 1};
  for (const PixelRule rule : {PixelRule::Centre, PixelRule::AllTouched, PixelRule::Coverage})
  {
    options.rule = rule;
    const auto sink =
        run(source, {sceneOf("a")},
            layerOf({pixelRectangle(sGrid, 0.25, 0.25, 7, 7), pixelRectangle(sGrid, 9, 9, 10, 10)}), options);
    const ZoneResult &row = sink.rows[0][0];
    EXPECT_EQ(row.status, ZoneStatus::NotSampled);
    EXPECT_EQ(row.message, "The polygon holds pixels, but none of those that FRACTION and SCALE choose.");
    EXPECT_EQ(row.pixels, 0);
    EXPECT_EQ(row.sampleShare, 0);
    EXPECT_EQ(row.zoneShare, 1);
    EXPECT_EQ(sink.rows[0][1].status, ZoneStatus::NoOverlap);
    EXPECT_EQ(sink.scenes[0].status, SceneStatus::Ok);
    EXPECT_EQ(sink.scenes[0].zonesEmpty, 2u);
  }
}

TEST(HistogramRules, scaleNearestTakesThePixelUnderTheCoarseCentre)
{
  // Coarse centres at ( i + 0.5 ) · factor: of 2 they lie between pixels, which belong to the one behind.
  MemorySource source;
  addRamp(source);
  const struct
  {
    double metres;
    std::vector<int> lines;
  } cases[] = {{20, {1, 3, 5, 7}}, {25, {1, 3, 6}}, {30, {1, 4, 7}}, {80, {4}}, {55, {2}}};
  for (const auto &[metres, lines] : cases)
  {
    const auto sink = run(source, {sceneOf("a")}, wholeZone(), scaled(metres, Resampling::Nearest));
    const ZoneResult &row = sink.rows[0][0];
    EXPECT_EQ(row.status, ZoneStatus::Ok) << metres;
    EXPECT_EQ(row.pixels, lines.size() * lines.size()) << metres;
    EXPECT_EQ(row.min, rampNdvi(lines.front(), lines.front())) << metres;
    EXPECT_EQ(row.max, rampNdvi(lines.back(), lines.back())) << metres;
    EXPECT_NEAR(row.mean, meanNdvi(lines), 1e-12) << metres;
    EXPECT_DOUBLE_EQ(row.area, row.valid * metres * metres);
  }
  const auto sink = run(source, {sceneOf("a")}, wholeZone(), scaled(20, Resampling::Nearest));
  EXPECT_EQ(sink.rows[0][0].sampleShare, 0.25);
}

TEST(HistogramRules, scaleNearestCountsWhatThePixelIs)
{
  MemorySource source;
  addRamp(source);
  MemoryRaster &red = source.rasters["a_red"], &nir = source.rasters["a_nir"];
  MemoryRaster &scl = addConstant(source, "a_scl", northUp(4, 4, 20), 4);
  const auto at = [](int r, int c) { return static_cast<std::size_t>(8 * r + c); };
  red.values[at(1, 1)] = 0;     // nodata
  red.values[at(1, 3)] = 65535; // saturated
  red.values[at(0, 4)] = 0;     // beside those that are looked at
  scl.values[2 * 4 + 1] = 3;    // holds pixel 5, 3
  Scene scene = sceneOf("a", true);
  scene.offsetRed = scene.offsetNir = -100;
  red.values[at(7, 7)] = nir.values[at(7, 7)] = 100; // undefined
  const auto sink = run(source, {scene}, wholeZone(), scaled(20, Resampling::Nearest));
  const ZoneResult &row = sink.rows[0][0];
  EXPECT_EQ(row.pixels, 16);
  EXPECT_EQ(row.nodata, 1);
  EXPECT_EQ(row.masked, 2);
  EXPECT_EQ(row.undefined, 1);
  EXPECT_EQ(row.valid, 12);
}

TEST(HistogramRules, scaleAverageTakesTheMeanReflectance)
{
  // Pixels whose centres lie in the coarse one: of 2.5 these are 0 and 1, 2 … 4, 5 and 6.
  MemorySource source;
  addRamp(source);
  const struct
  {
    double metres;
    std::vector<std::pair<int, int>> lines;
  } cases[] = {{20, {{0, 2}, {2, 4}, {4, 6}, {6, 8}}},
               {25, {{0, 2}, {2, 5}, {5, 7}}},
               {30, {{0, 3}, {3, 6}, {6, 8}}},
               {80, {{0, 8}}}};
  for (const auto &[metres, lines] : cases)
  {
    const auto sink = run(source, {sceneOf("a")}, wholeZone(), scaled(metres, Resampling::Average));
    const ZoneResult &row = sink.rows[0][0];
    EXPECT_EQ(row.pixels, lines.size() * lines.size()) << metres;
    std::vector<double> expected;
    for (const auto &[top, bottom] : lines)
    {
      for (const auto &[left, right] : lines)
      {
        // Near infrared is linear, so its mean is that of the middle.
        const double nir = 1000 + 100 * (8 * (top + bottom - 1) / 2.0 + (left + right - 1) / 2.0);
        expected.push_back((nir - 1000) / (nir + 1000));
      }
    }
    double sum = 0;
    for (const double v : expected)
      sum += v;
    EXPECT_NEAR(row.mean, sum / static_cast<double>(expected.size()), 1e-12) << metres;
    EXPECT_NEAR(row.min, expected.front(), 1e-15) << metres;
    EXPECT_NEAR(row.max, expected.back(), 1e-15) << metres;
  }
  const auto sink = run(source, {sceneOf("a")}, wholeZone(), scaled(20, Resampling::Average));
  EXPECT_EQ(sink.rows[0][0].sampleShare, 1) << "every pixel is in one of the averages";
  EXPECT_EQ(sink.rows[0][0].area, 6400);
}

TEST(HistogramRules, scaleAverageWithoutAValidPixelSaysWhatThereIs)
{
  // Coarse pixels of 2 × 2 in a row each: valid ones are averaged alone; without one masked comes before undefined
  // before nodata.
  MemorySource source;
  const Grid grid = northUp(8, 2);
  MemoryRaster &red = addConstant(source, "a_red", grid, 1100);
  MemoryRaster &nir = addConstant(source, "a_nir", grid, 1300);
  MemoryRaster &scl = addConstant(source, "a_scl", grid, 4);
  Scene scene = sceneOf("a", true);
  scene.offsetRed = scene.offsetNir = -1000;
  const auto set = [&](int column, const char *kinds)
  {
    for (std::size_t k = 0; k < 4; ++k)
    {
      const std::size_t i = (k / 2) * 8 + static_cast<std::size_t>(column) + k % 2;
      switch (kinds[k])
      {
      case 'n':
        nir.values[i] = 0;
        break;
      case 'm':
        scl.values[i] = 8;
        break;
      case 's':
        red.values[i] = 65535;
        break;
      case 'u':
        red.values[i] = nir.values[i] = 1000;
        break;
      default:
        break;
      }
    }
  };
  const auto rowOf = [&]
  {
    return run(source, {scene}, layerOf({pixelRectangle(grid, 0, 0, 8, 2)}), scaled(20, Resampling::Average))
        .rows[0][0];
  };
  set(0, "nnnn");
  set(2, "nmun");
  set(4, "nuun");
  set(6, "nmsu");
  ZoneResult row = rowOf();
  EXPECT_EQ(row.status, ZoneStatus::NoValid);
  EXPECT_EQ(row.pixels, 4);
  EXPECT_EQ(row.nodata, 1);
  EXPECT_EQ(row.masked, 2);
  EXPECT_EQ(row.undefined, 1);
  // One valid pixel among three others, with reflectances of its own.
  red.values[15] = 1200;
  nir.values[15] = 2000;
  row = rowOf();
  EXPECT_EQ(row.valid, 1);
  EXPECT_EQ(row.masked, 1);
  EXPECT_EQ(row.sampleShare, 1);
  EXPECT_DOUBLE_EQ(row.mean, (1000.0 - 200) / 1200);
}

TEST(HistogramRules, scaleAverageOfStoredNdviIsItsMean)
{
  MemorySource source;
  MemoryRaster &ndvi = addConstant(source, "a_ndvi", sGrid, 0);
  ndvi.type = PixelType::Int16;
  ndvi.scale = 0.0001;
  ndvi.nodata = -3000;
  for (std::size_t i = 0; i < 64; ++i)
    ndvi.values[i] = 100.0 * static_cast<double>(i);
  ndvi.values[0] = -3000;
  Scene scene;
  scene.id = "a";
  scene.ndvi = {"a_ndvi", 1};
  const auto sink =
      run(source, {scene}, layerOf({pixelRectangle(sGrid, 0, 0, 2, 2), pixelRectangle(sGrid, 2, 0, 4, 2)}),
          scaled(20, Resampling::Average));
  EXPECT_EQ(sink.rows[0][0].valid, 1);
  EXPECT_NEAR(sink.rows[0][0].mean, (0.01 + 0.08 + 0.09) / 3, 1e-12);
  EXPECT_NEAR(sink.rows[0][1].mean, (0.02 + 0.03 + 0.10 + 0.11) / 4, 1e-12);
}

TEST(HistogramRules, scaleAverageClampsEachReflectance)
{
  // Red −200 and 400, near infrared 1000: kept, the mean of red is 100; clamped, 200.
  MemorySource source;
  const Grid grid = northUp(2, 2);
  MemoryRaster &red = addConstant(source, "a_red", grid, 800);
  addConstant(source, "a_nir", grid, 2000);
  red.values[1] = red.values[2] = 1400;
  Scene scene = sceneOf("a");
  scene.offsetRed = scene.offsetNir = -1000;
  HistogramOptions options = scaled(20, Resampling::Average);
  const ZoneLayer zones = layerOf({pixelRectangle(grid, 0, 0, 2, 2)});
  EXPECT_DOUBLE_EQ(run(source, {scene}, zones, options).rows[0][0].mean, 900 / 1100.0);
  options.pixels.negative = NegativeReflectance::Clamp;
  EXPECT_DOUBLE_EQ(run(source, {scene}, zones, options).rows[0][0].mean, 800 / 1200.0);
}

TEST(HistogramRules, scaleFinerThanThePixelsTakesThemAll)
{
  MemorySource source;
  addRamp(source);
  const ZoneResult all = run(source, {sceneOf("a")}, wholeZone()).rows[0][0];
  for (const double metres : {3.0, 10.0})
  {
    for (const Resampling resampling : {Resampling::Nearest, Resampling::Average})
    {
      const auto sink = run(source, {sceneOf("a")}, wholeZone(), scaled(metres, resampling));
      EXPECT_EQ(sink.rows[0][0].pixels, 64);
      EXPECT_EQ(sink.rows[0][0].mean, all.mean);
      EXPECT_EQ(sink.rows[0][0].sampleShare, 1);
      EXPECT_NE(sink.scenes[0].message.find("SCALE is not coarser than the scene's pixels (10 m): all were used."),
                std::string::npos)
          << sink.scenes[0].message;
      EXPECT_EQ(sink.scenes[0].status, SceneStatus::Ok);
      EXPECT_FALSE(sink.scenes[0].suspicious);
    }
  }
  const auto coarser = run(source, {sceneOf("a")}, wholeZone(), scaled(10.1, Resampling::Nearest));
  EXPECT_EQ(coarser.scenes[0].message.find("SCALE"), std::string::npos);
}

TEST(HistogramRules, zonesBetweenCoarsePixelsAreNotSampled)
{
  // Coarse centres of 30 m: pixels 1.5, 4.5, 7.5.
  MemorySource source;
  addRamp(source);
  for (const Resampling resampling : {Resampling::Nearest, Resampling::Average})
  {
    const auto sink = run(source, {sceneOf("a")},
                          layerOf({pixelRectangle(sGrid, 2, 2, 4, 4), pixelRectangle(sGrid, 2.6, 2.6, 2.9, 2.9),
                                   pixelRectangle(sGrid, 1, 1, 2, 2)}),
                          scaled(30, resampling));
    EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::NotSampled);
    EXPECT_EQ(sink.rows[0][0].sampleShare, 0);
    EXPECT_NE(sink.rows[0][0].message.find("FRACTION and SCALE"), std::string::npos);
    EXPECT_EQ(sink.rows[0][1].status, ZoneStatus::NoPixel) << "nor has the scene's own grid one";
    EXPECT_EQ(sink.rows[0][2].status, ZoneStatus::Ok);
  }
}

TEST(HistogramRules, scaleReadsTheCoarsestCopyThatIsFineEnough)
{
  // Copies hold numbers of their own, so that the result tells which was read.
  MemorySource source;
  addRamp(source);
  const auto addCopies = [&](const char *path, double base)
  {
    for (const int factor : {2, 4, 8})
    {
      MemoryRaster copy;
      copy.grid = northUp(8 / factor, 8 / factor, 10 * factor);
      copy.values.assign(static_cast<std::size_t>(copy.grid.width) * copy.grid.height, base * factor);
      source.rasters[path].overviews.push_back(copy);
    }
  };
  addCopies("a_nir", 1500); // NDVI of copies: 2: ( 3000 − 1000 ) / 4000, 4: ( 6000 − 1000 ) / 7000
  for (const int factor : {2, 4, 8})
  {
    MemoryRaster copy;
    copy.grid = northUp(8 / factor, 8 / factor, 10 * factor);
    copy.values.assign(static_cast<std::size_t>(copy.grid.width) * copy.grid.height, 1000);
    source.rasters["a_red"].overviews.push_back(copy);
  }
  const std::pair<double, double> cases[] = {{20, 2 / 4.0}, {25, 2 / 4.0}, {39, 2 / 4.0},
                                             {40, 5 / 7.0}, {60, 5 / 7.0}, {80, 11 / 13.0}};
  for (const Resampling resampling : {Resampling::Nearest, Resampling::Average})
  {
    for (const auto &[metres, expected] : cases)
    {
      source.overviewsOpened = 0;
      const auto sink = run(source, {sceneOf("a")}, wholeZone(), scaled(metres, resampling));
      // Averages are divided by the quantification first, which rounds.
      EXPECT_NEAR(sink.rows[0][0].min, expected, 1e-15) << metres;
      EXPECT_NEAR(sink.rows[0][0].max, expected, 1e-15) << metres;
      EXPECT_GE(source.overviewsOpened, 2) << metres;
    }
    source.overviewsOpened = 0;
    const auto sink = run(source, {sceneOf("a")}, wholeZone(), scaled(15, resampling));
    EXPECT_EQ(source.overviewsOpened, 0) << "none is fine enough";
    EXPECT_NE(sink.rows[0][0].min, sink.rows[0][0].max);
  }
  EXPECT_EQ(run(source, {sceneOf("a")}, wholeZone()).rows[0][0].pixels, 64);
}

TEST(HistogramRules, copiesOfAMaskAreNeverTaken)
{
  // Averages of classes are other classes: the mask itself says that nothing is masked.
  MemorySource source;
  addRamp(source);
  MemoryRaster &scl = addConstant(source, "a_scl", northUp(4, 4, 20), 4);
  for (const int factor : {2, 4})
  {
    MemoryRaster copy;
    copy.grid = northUp(4 / factor, 4 / factor, 20 * factor);
    copy.values.assign(static_cast<std::size_t>(copy.grid.width) * copy.grid.height, factor == 2 ? 4 : 9);
    copy.values[0] = 9;
    scl.overviews.push_back(copy);
  }
  for (const Resampling resampling : {Resampling::Nearest, Resampling::Average})
  {
    const auto sink = run(source, {sceneOf("a", true)}, wholeZone(), scaled(40, resampling));
    EXPECT_EQ(sink.rows[0][0].pixels, 4);
    EXPECT_EQ(sink.rows[0][0].masked, 0);
  }
}

TEST(HistogramRules, aBrokenBlockConcernsOnlyTheZonesThatNeedItUnderEachRule)
{
  // Blocks of 4 × 4, one window: the broken block holds pixels 4 … 7.
  MemorySource source;
  addRamp(source);
  for (auto &[path, raster] : source.rasters)
    raster.blockWidth = raster.blockHeight = 4;
  source.rasters["a_nir"].brokenBlocks.insert({1, 1});
  const ZoneLayer zones = layerOf({pixelRectangle(sGrid, 0, 0, 3.5, 3.5), pixelRectangle(sGrid, 0, 0, 4.25, 4.25),
                                   pixelRectangle(sGrid, 5, 5, 8, 8), pixelRectangle(sGrid, 4.5, 0.5, 7.5, 3.75)});
  for (const auto &[rule, second] :
       {std::pair{PixelRule::Centre, ZoneStatus::Ok}, std::pair{PixelRule::AllTouched, ZoneStatus::ReadError},
        std::pair{PixelRule::Coverage, ZoneStatus::ReadError}})
  {
    HistogramOptions options;
    options.rule = rule;
    const auto sink = run(source, {sceneOf("a")}, zones, options);
    EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::Ok);
    EXPECT_EQ(sink.rows[0][0].valid, rule == PixelRule::Centre ? 9 : rule == PixelRule::AllTouched ? 16 : 12.25);
    EXPECT_EQ(sink.rows[0][1].status, second) << "pixel 4, 4 belongs to it or does not";
    EXPECT_EQ(sink.rows[0][2].status, ZoneStatus::ReadError);
    EXPECT_EQ(sink.rows[0][2].message, "A block of a_nir could not be read");
    EXPECT_EQ(sink.rows[0][3].status, ZoneStatus::Ok);
    EXPECT_EQ(sink.scenes[0].status, SceneStatus::PartlyRead);
  }
}

TEST(HistogramRules, aBlockThatBreaksWhenReadAgainConcernsOnlyTheZonesThatNeedIt)
{
  MemorySource source;
  addRamp(source);
  for (auto &[path, raster] : source.rasters)
    raster.blockWidth = raster.blockHeight = 4;
  source.rasters["a_red"].wornBlocks.insert({1, 1});
  const ZoneLayer zones = layerOf({pixelRectangle(sGrid, 0.5, 0.5, 3.5, 3.5), pixelRectangle(sGrid, 0, 0, 4.25, 4.25),
                                   pixelRectangle(sGrid, 5, 5, 7.75, 8), pixelRectangle(sGrid, 4.5, 0.5, 7.5, 3.75)});
  for (const PixelRule rule : {PixelRule::AllTouched, PixelRule::Coverage})
  {
    HistogramOptions options;
    options.rule = rule;
    for (auto &[path, raster] : source.rasters)
      raster.wornBlocks.clear();
    const auto whole = runWithMemory(source, {sceneOf("a")}, zones, options, 2, 0);
    EXPECT_EQ(whole.scenes[0].zonesOk, 4u);
    source.rasters["a_red"].wornBlocks.insert({1, 1});
    source.mend();
    const auto sink = runWithMemory(source, {sceneOf("a")}, zones, options, 2, 0);
    for (const std::size_t z : {0u, 3u})
    {
      EXPECT_EQ(sink.rows[0][z].status, ZoneStatus::Ok);
      EXPECT_EQ(sink.rows[0][z].valid, whole.rows[0][z].valid);
      EXPECT_EQ(sink.rows[0][z].median, whole.rows[0][z].median);
    }
    for (const std::size_t z : {1u, 2u})
    {
      EXPECT_EQ(sink.rows[0][z].status, ZoneStatus::ReadError);
      EXPECT_EQ(sink.rows[0][z].message, "A block of a_red could not be read");
      EXPECT_TRUE(sink.rows[0][z].bins.empty());
      EXPECT_EQ(sink.rows[0][z].valid, 0);
    }
    EXPECT_EQ(sink.scenes[0].status, SceneStatus::PartlyRead);
    EXPECT_EQ(sink.scenes[0].zonesFailed, 2u);
    // Enough memory: nothing is read again, and nothing breaks.
    source.mend();
    const auto once = runWithMemory(source, {sceneOf("a")}, zones, options, 2, 1 << 20);
    EXPECT_EQ(once.scenes[0].zonesOk, 4u);
  }
}

// What stands where no pixel of an average is valid must not pass for a DN of 0.
TEST(HistogramRules, maskedAveragesAreNoEvidenceOfNegativeReflectance)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 2000);
  addConstant(source, "a_nir", sGrid, 4000);
  MemoryRaster &scl = addConstant(source, "a_scl", northUp(4, 4, 20), 4);
  std::fill(scl.values.begin(), scl.values.begin() + 8, 9);
  Scene scene = sceneOf("a", true);
  scene.offsetRed = scene.offsetNir = -1000;
  const auto fine = run(source, {scene}, wholeZone());
  EXPECT_FALSE(fine.scenes[0].suspicious);
  const auto coarse = run(source, {scene}, wholeZone(), scaled(20, Resampling::Average));
  EXPECT_EQ(coarse.rows[0][0].masked, 8);
  EXPECT_FALSE(coarse.scenes[0].suspicious) << coarse.scenes[0].message;
}

// The factor must not be computed as width / ( width / factor ), which is not the factor where
// width / factor has to be rounded: python3 -c "print(16 / (16 / 3.5), 17 / (17 / 3.5))" gives 3.5 3.5000000000000004.
TEST(HistogramRules, whichPixelsAreAveragedDoesNotDependOnTheRastersWidth)
{
  // Of 3.5 pixels a coarse one the second begins at the centre of pixel 3, which belongs to it (as a centre on a left
  // edge does); only that pixel has red 1000.
  for (const int width : {14, 16, 17, 34})
  {
    const Grid grid = northUp(width, 1);
    MemorySource source;
    MemoryRaster &red = addConstant(source, "a_red", grid, 2000);
    addConstant(source, "a_nir", grid, 2000);
    red.values[3] = 1000;
    const auto sink =
        run(source, {sceneOf("a")}, layerOf({pixelRectangle(grid, 0, 0, 3.5, 3.5)}), scaled(35, Resampling::Average));
    ASSERT_EQ(sink.rows[0][0].valid, 1) << width;
    EXPECT_EQ(sink.rows[0][0].mean, 0) << "width " << width;
  }
}
