#include "batch/samplerun.h"
#include "histogramfixture.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <random>
#include <set>
#include <tuple>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

class CollectingSamples : public SampleSink
{
public:
  std::map<std::size_t, std::vector<Sample>> samples;
  std::vector<SceneResult> scenes;
  std::vector<std::vector<ZoneStatus>> statuses;
  void addSamples(std::size_t scene, const Grid &, const std::vector<Sample> &found) override
  {
    samples[scene] = found;
  }
  void addScene(const SceneResult &scene, const std::vector<ZoneStatus> &zones) override
  {
    scenes.push_back(scene);
    statuses.push_back(zones);
  }
};

CollectingSamples sample(MemorySource &source, const std::vector<Scene> &scenes, const ZoneLayer &zones,
                         const SampleOptions &options = {})
{
  CollectingSamples sink;
  IdentityProjector projector;
  SilentProgress progress;
  runSamples(scenes, zones, options, source, projector, sink, progress);
  return sink;
}

using Places = std::set<std::tuple<std::size_t, int, int>>; ///< zone, row, column

Places placesOf(const std::vector<Sample> &samples)
{
  Places places;
  for (const Sample &s : samples)
    EXPECT_TRUE(places.insert({s.zone, s.row, s.column}).second);
  return places;
}

/// Everything of a sample, as bytes.
std::string bitsOf(const std::vector<Sample> &samples)
{
  std::string bits;
  for (const Sample &s : samples)
  {
    for (const double number : {double(s.zone), double(s.row), double(s.column), s.centre.x, s.centre.y, s.red, s.nir,
                                s.ndvi, double(s.maskClass), s.weight})
    {
      char bytes[sizeof number];
      std::memcpy(bytes, &number, sizeof number);
      bits.append(bytes, sizeof number);
    }
  }
  return bits;
}

enum class Kind
{
  Bands,
  StoredReal
};

/// A scene of random pixels of all kinds, masked in places.
Scene randomScene(MemorySource &source, const std::string &id, const Grid &grid, Kind kind, unsigned seed)
{
  std::mt19937 random(seed);
  const auto below = [&random](unsigned n) { return static_cast<int>(random() % n); };
  Scene scene = sceneOf(id, true);
  scene.offsetRed = scene.offsetNir = kind == Kind::Bands ? -1000 : 0;
  MemoryRaster &red = addConstant(source, id + "_red", grid, 0);
  MemoryRaster &nir = addConstant(source, id + "_nir", grid, 0);
  MemoryRaster &scl = addConstant(source, id + "_scl", northUp(grid.width / 2, grid.height / 2, 20), 4);
  for (double &v : scl.values)
    v = below(4) == 0 ? 9 : 4;
  for (std::size_t i = 0; i < red.values.size(); ++i)
  {
    red.values[i] = below(20) == 0 ? 0 : 950 + below(2000);
    nir.values[i] = 950 + below(4000);
    if (kind == Kind::StoredReal)
      red.values[i] = below(20) == 0 ? -9999 : static_cast<float>(std::sin(red.values[i]));
  }
  if (kind == Kind::StoredReal)
  {
    red.type = PixelType::Float32;
    red.nodata = -9999;
    scene.ndvi = scene.red;
    scene.red = scene.nir = {};
  }
  return scene;
}

/// Zones of all sorts: across the border, inside, with holes of the mask, smaller than a pixel, elsewhere, unusable.
ZoneLayer randomZones(const Grid &grid, unsigned seed)
{
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> place(-0.1, 1), size(0.02, 0.4);
  std::vector<MultiPolygon> zones;
  for (int i = 0; i < 12; ++i)
  {
    const double x = place(random) * grid.width, y = place(random) * grid.height;
    const double w = size(random) * grid.width, h = size(random) * grid.height;
    zones.push_back(
        {{{grid.toCrs.map({x, y}), grid.toCrs.map({x + w, y + 0.3 * h}), grid.toCrs.map({x + 0.4 * w, y + h})}}});
  }
  zones.push_back(pixelRectangle(grid, 3.6, 3.6, 3.9, 3.9));
  zones.push_back(pixelRectangle(grid, 2000, 2000, 2001, 2001));
  ZoneLayer layer = layerOf(zones);
  layer.zones.push_back({"bad", {}, "The geometry is empty."});
  return layer;
}

/// Samples are the pixels that statistics count: the same status, as many, the same mean.
void expectAgreement(const CollectingSamples &samples, const CollectingSink &statistics)
{
  ASSERT_EQ(samples.scenes.size(), statistics.scenes.size());
  for (std::size_t s = 0; s < samples.scenes.size(); ++s)
  {
    EXPECT_EQ(samples.scenes[s].status, statistics.scenes[s].status);
    EXPECT_EQ(samples.scenes[s].message, statistics.scenes[s].message);
    EXPECT_EQ(samples.scenes[s].zonesOk, statistics.scenes[s].zonesOk);
    EXPECT_EQ(samples.scenes[s].zonesFailed, statistics.scenes[s].zonesFailed);
    std::vector<double> weight(statistics.rows[s].size()), sum(weight.size());
    const auto found = samples.samples.find(s);
    for (const Sample &sample : found == samples.samples.end() ? std::vector<Sample>() : found->second)
    {
      weight[sample.zone] += sample.weight;
      sum[sample.zone] += sample.weight * sample.ndvi;
    }
    for (const ZoneResult &row : statistics.rows[s])
    {
      EXPECT_EQ(samples.statuses[s][row.zone], row.status) << s << " " << row.zone;
      EXPECT_NEAR(weight[row.zone], hasCounts(row.status) ? row.valid : 0, 1e-9);
      if (hasCounts(row.status) && row.valid > 0)
      {
        EXPECT_NEAR(sum[row.zone] / weight[row.zone], row.mean, 1e-12);
      }
    }
  }
}

} // namespace

TEST(SampleRun, aPixelMaskedOnOneDateStaysOnTheOthers)
{
  const Grid grid = northUp(8, 8);
  MemorySource source;
  for (const char *id : {"a", "b"})
  {
    addConstant(source, id + std::string("_red"), grid, 2000);
    addConstant(source, id + std::string("_nir"), grid, 4000);
    addConstant(source, id + std::string("_scl"), northUp(4, 4, 20), 4);
  }
  source.rasters["a_scl"].values[0] = 9; // pixels (0, 0) … (1, 1)
  ZoneLayer zones{"EPSG:32632",
                  {{"z", pixelRectangle(grid, 1, 1, 3, 3), ""}, {"w", pixelRectangle(grid, 0, 0, 2, 1), ""}}};
  Scene a = sceneOf("a", true), b = sceneOf("b", true);
  b.offsetRed = b.offsetNir = -1000;
  CollectingSamples sink = sample(source, {a, b}, zones);
  ASSERT_EQ(sink.samples[0].size(), 3u);
  ASSERT_EQ(sink.samples[1].size(), 6u);
  const Sample &first = sink.samples[0][0];
  EXPECT_EQ(first.zone, 0u);
  EXPECT_EQ(first.row, 1);
  EXPECT_EQ(first.column, 2);
  EXPECT_EQ(first.centre.x, 600025);
  EXPECT_EQ(first.centre.y, 5199985);
  EXPECT_DOUBLE_EQ(first.red, 0.2);
  EXPECT_DOUBLE_EQ(first.nir, 0.4);
  EXPECT_DOUBLE_EQ(first.ndvi, 1 / 3.0);
  EXPECT_EQ(first.maskClass, 4);
  EXPECT_DOUBLE_EQ(sink.samples[1][0].ndvi, 0.5);
  EXPECT_EQ(sink.samples[1][4].zone, 1u);
  EXPECT_EQ(sink.scenes[0].zonesEmpty, 1u);
  EXPECT_EQ(sink.statuses[0], (std::vector<ZoneStatus>{ZoneStatus::Ok, ZoneStatus::AllMasked}));
}

TEST(SampleRun, zonesOfBrokenBlocksGiveNoSamples)
{
  const Grid grid = northUp(256, 512);
  MemorySource source;
  addConstant(source, "a_red", grid, 1000);
  addConstant(source, "a_nir", grid, 3000);
  for (auto &[path, raster] : source.rasters)
    raster.blockWidth = raster.blockHeight = 256;
  source.rasters["a_red"].brokenBlocks.insert({0, 1});
  ZoneLayer zones{
      "EPSG:32632",
      {{"whole", pixelRectangle(grid, 0, 0, 2, 2), ""}, {"half", pixelRectangle(grid, 0, 255, 1, 257), ""}}};
  CollectingSamples sink = sample(source, {sceneOf("a")}, zones);
  EXPECT_EQ(sink.samples[0].size(), 4u);
  EXPECT_EQ(sink.scenes[0].status, SceneStatus::PartlyRead);
  EXPECT_EQ(sink.scenes[0].zonesFailed, 1u);

  // Read, but without a valid pixel, is still read.
  std::fill(source.rasters["a_red"].values.begin(), source.rasters["a_red"].values.end(), 0);
  const CollectingSamples empty = sample(source, {sceneOf("a")}, zones);
  EXPECT_TRUE(empty.samples.at(0).empty()) << "opened, so its grid is told";
  EXPECT_EQ(empty.scenes[0].status, SceneStatus::PartlyRead);
}

TEST(SampleRun, coverageWeighsEveryPixel)
{
  const Grid grid = northUp(8, 8);
  MemorySource source;
  addConstant(source, "a_red", grid, 1000);
  addConstant(source, "a_nir", grid, 3000);
  source.rasters["a_red"].values[9] = 0; // row 1, column 1: nodata
  const ZoneLayer zones{"EPSG:32632", {{"z", pixelRectangle(grid, 0.5, 0.75, 3, 2), ""}}};
  SampleOptions options;
  options.rule = PixelRule::Coverage;
  std::map<std::pair<int, int>, double> weights;
  const CollectingSamples found = sample(source, {sceneOf("a")}, zones, options);
  for (const Sample &s : found.samples.at(0))
    weights[{s.row, s.column}] = s.weight;
  EXPECT_EQ(weights, (std::map<std::pair<int, int>, double>{
                         {{0, 0}, 0.125}, {{0, 1}, 0.25}, {{0, 2}, 0.25}, {{1, 0}, 0.5}, {{1, 2}, 1}}));
  options.rule = PixelRule::AllTouched;
  EXPECT_EQ(sample(source, {sceneOf("a")}, zones, options).samples.at(0).size(), 5u);
  options.rule = PixelRule::Centre;
  EXPECT_EQ(sample(source, {sceneOf("a")}, zones, options).samples.at(0).size(), 2u)
      << "the centre of column 0 is on the left edge";
}

TEST(SampleRun, theSamePixelsOnEveryDateHoweverScenesAreRead)
{
  const Grid grid = northUp(64, 48);
  const ZoneLayer zones = randomZones(grid, 3);
  SampleOptions all, few;
  all.rule = few.rule = PixelRule::Coverage;
  few.thinning.mostPixels = 9;
  few.thinning.seed = 4;
  few.batch.threads = 1;
  MemorySource source;
  std::vector<Scene> scenes;
  for (const char *id : {"a", "b", "c"})
    scenes.push_back(randomScene(source, id, grid, Kind::Bands, static_cast<unsigned>(id[0])));
  CollectingSamples every = sample(source, scenes, zones, all), chosen = sample(source, scenes, zones, few);

  // Chosen are 9 of each zone, valid or not: what is valid of them is what is there.
  MemorySource clear;
  addConstant(clear, "k_red", grid, 2000);
  addConstant(clear, "k_nir", grid, 3000);
  const Places wanted = placesOf(sample(clear, {sceneOf("k")}, zones, few).samples.at(0));
  std::map<std::size_t, std::size_t> chosenOf, pixelsOf;
  for (const auto &place : wanted)
    ++chosenOf[std::get<0>(place)];
  for (const auto &place : placesOf(sample(clear, {sceneOf("k")}, zones, all).samples.at(0)))
    ++pixelsOf[std::get<0>(place)];
  for (const auto &[zone, n] : pixelsOf)
    EXPECT_EQ(chosenOf[zone], std::min<std::size_t>(n, 9)) << zone;
  for (std::size_t s = 0; s < scenes.size(); ++s)
  {
    Places expected;
    for (const auto &place : placesOf(every.samples[s]))
    {
      if (wanted.count(place))
        expected.insert(place);
    }
    EXPECT_EQ(placesOf(chosen.samples[s]), expected);
    EXPECT_LT(expected.size(), wanted.size());
  }

  for (const int block : {5, 16, 64})
  {
    for (auto &[path, raster] : source.rasters)
      raster.blockWidth = raster.blockHeight = std::min(block, raster.grid.height);
    few.batch.threads = block == 64 ? 1 : 4;
    CollectingSamples other = sample(source, scenes, zones, few);
    for (std::size_t s = 0; s < scenes.size(); ++s)
      EXPECT_EQ(bitsOf(other.samples[s]), bitsOf(chosen.samples[s])) << block << " " << s;
  }

  // With a fraction too: those of the nine that the fraction chooses.
  SampleOptions both = few, fraction = few;
  both.thinning.fraction = fraction.thinning.fraction = 0.1;
  fraction.thinning.mostPixels = 0;
  const Places bothPlaces = placesOf(sample(clear, {sceneOf("k")}, zones, both).samples.at(0));
  const Places fractionPlaces = placesOf(sample(clear, {sceneOf("k")}, zones, fraction).samples.at(0));
  Places expected;
  for (const auto &place : fractionPlaces)
  {
    if (wanted.count(place))
      expected.insert(place);
  }
  EXPECT_EQ(bothPlaces, expected);
  EXPECT_LT(expected.size(), fractionPlaces.size());
  EXPECT_LT(expected.size(), wanted.size());
}

TEST(SampleRun, agreesWithStatistics)
{
  const Grid grid = northUp(60, 50);
  for (unsigned seed = 1; seed <= 12; ++seed)
  {
    SCOPED_TRACE(seed);
    MemorySource source;
    const Kind kind = seed % 2 == 0 ? Kind::Bands : Kind::StoredReal;
    std::vector<Scene> scenes{randomScene(source, "a", grid, kind, seed),
                              randomScene(source, "b", grid, Kind::Bands, 100 + seed), sceneOf("missing")};
    for (auto &[path, raster] : source.rasters)
      raster.blockWidth = raster.blockHeight = 12;
    source.rasters["b_red"].brokenBlocks.insert({static_cast<int>(seed) % 4, 1});
    const ZoneLayer zones = randomZones(grid, seed);
    HistogramOptions statistics;
    statistics.rule = seed % 3 == 0 ? PixelRule::Centre : seed % 3 == 1 ? PixelRule::Coverage : PixelRule::AllTouched;
    statistics.pixels.scale.metres = seed % 5 == 0 ? 30 : 0;
    statistics.pixels.scale.resampling = seed % 4 == 0 ? Resampling::Average : Resampling::Nearest;
    statistics.pixels.mask.require = seed == 7;
    statistics.thinning.fraction = seed % 6 == 1 ? 0.3 : 1;
    statistics.thinning.mostPixels = seed % 4 == 3 ? 11 : 0;
    statistics.thinning.seed = seed;
    const SampleOptions options{statistics.pixels, statistics.batch, statistics.rule, statistics.thinning};
    expectAgreement(sample(source, scenes, zones, options), run(source, scenes, zones, statistics));
  }
}
