#include "histogramfixture.h"
#include "samerows.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace ndvi;
using namespace ndvi::test;

// Results do not depend on threads, blocks and memory: every field of every row is the same to the last bit.

namespace
{

/// Wider than a window of small blocks (256), so that zones are cut; the zones together hold far more than 32768
/// pixels, from which on they are counted by cells.
const Grid sGrid = northUp(300, 270);

enum class Kind
{
  UnsignedBands,
  SignedBands,
  RealBands,
  StoredInteger,
  StoredReal
};

/// A scene of everything that happens to pixels: ratios of small numbers that meet the edges of bins, negative
/// reflectance (NDVI beyond ±1), nodata, saturated and undefined pixels, masked ones in part.
Scene makeScene(MemorySource &source, const std::string &id, Kind kind)
{
  std::mt19937 random(static_cast<unsigned>(id[0]));
  const auto below = [&random](unsigned n) { return static_cast<int>(random() % n); };
  const bool stored = kind == Kind::StoredInteger || kind == Kind::StoredReal;
  Scene scene = sceneOf(id, true);
  MemoryRaster &red = addConstant(source, id + "_red", sGrid, 0);
  MemoryRaster &nir = addConstant(source, id + "_nir", sGrid, 0);
  MemoryRaster &scl = addConstant(source, id + "_scl", northUp(150, 135, 20), 0);
  for (double &v : scl.values)
    v = below(6) == 0 ? below(12) : 4;
  for (std::size_t i = 0; i < red.values.size(); ++i)
  {
    const int sort = below(40);
    double r = 1000 + (sort < 20 ? below(60) : below(3000)), n = 1000 + (sort < 20 ? below(60) : below(5000));
    if (sort == 39)
      r = 900 + below(90);
    if (sort == 38)
      r = kind == Kind::UnsignedBands ? 65535 : 3000;
    if (sort == 37)
      r = 0;
    if (kind == Kind::RealBands)
    {
      r /= 10000;
      n /= 10000;
    }
    if (stored)
      r = kind == Kind::StoredInteger ? below(20900) - 10400 : std::sin(r) * 1.05;
    red.values[i] = kind == Kind::RealBands || kind == Kind::StoredReal ? static_cast<float>(r) : r;
    nir.values[i] = kind == Kind::RealBands ? static_cast<float>(n) : n;
  }
  const bool real = kind == Kind::RealBands || kind == Kind::StoredReal;
  const bool isSigned = kind == Kind::SignedBands || kind == Kind::StoredInteger;
  red.type = nir.type = real ? PixelType::Float32 : isSigned ? PixelType::Int16 : PixelType::UInt16;
  if (stored)
  {
    scene.ndvi = scene.red;
    scene.red = scene.nir = {};
    red.scale = kind == Kind::StoredInteger ? 0.0001 : 1;
    red.nodata = kind == Kind::StoredInteger ? 77 : 0.5;
  }
  if (kind == Kind::RealBands)
    scene.quantification = 1;
  scene.offsetRed = scene.offsetNir = kind == Kind::RealBands ? -0.1 : -1000;
  return scene;
}

/// A ring of points in a square of 1000 over the grid.
Ring ring(std::initializer_list<Point> thousandths)
{
  Ring r;
  for (const Point &p : thousandths)
    r.push_back(sGrid.toCrs.map({p.x * sGrid.width / 1000, p.y * sGrid.height / 1000}));
  return r;
}

/// Large zones that overlap, one with a hole, one of several parts, one partly and one wholly outside; many small ones.
ZoneLayer makeZones()
{
  std::vector<MultiPolygon> zones;
  zones.push_back(pixelRectangle(sGrid, 0, 0, sGrid.width, sGrid.height));
  zones.push_back({{ring({{6, 34}, {985, 16}, {993, 969}, {72, 934}}), ring({{357, 336}, {554, 401}, {448, 667}})}});
  zones.push_back({{ring({{-54, 501}, {536, -69}, {825, 1103}})}});
  zones.push_back({{ring({{19, 35}, {54, 42}, {37, 134}})},
                   {ring({{446, 835}, {518, 842}, {468, 997}})},
                   {ring({{714, 67}, {1000, 102}, {857, 835}})}});
  zones.push_back(pixelRectangle(sGrid, 400, 10, 500, 20));
  zones.push_back(pixelRectangle(sGrid, 252.3, 252.3, 260.2, 260.4)); // on the corner of four windows
  zones.push_back(pixelRectangle(sGrid, 7.6, 7.6, 7.9, 7.9));
  std::mt19937 random(17);
  std::uniform_real_distribution<double> place(0, 960), size(1, 60);
  for (int i = 0; i < 40; ++i)
  {
    const double left = place(random), top = place(random), w = size(random), h = size(random);
    zones.push_back({{ring({{left, top}, {left + w, top + 0.3 * h}, {left + 0.4 * w, top + h}})}});
  }
  return layerOf(zones);
}

void setBlocks(MemorySource &source, int width, int height)
{
  for (auto &[path, raster] : source.rasters)
  {
    raster.blockWidth = std::min(width, raster.grid.width);
    raster.blockHeight = height;
  }
}

struct Way
{
  std::size_t threads;
  int blockWidth, blockHeight;
  std::size_t bytes; ///< for values
};

constexpr std::size_t PLENTY = std::size_t(256) << 20;

/// Strips, blocks that do and do not divide the grid, blocks larger than a window; no memory at all, too little, some.
const Way sWays[] = {{1, 300, 1, 0},      {2, 300, 100, 200000}, {8, 256, 256, 0},
                     {2, 64, 64, PLENTY}, {8, 2, 2, PLENTY},     {3, 3, 2, 70000},
                     {1, 4, 4, 0},        {8, 150, 50, 500000},  {3, 8, 8, 0}};

class HistogramIdentity : public ::testing::TestWithParam<std::pair<Kind, PixelRule>>
{
};

} // namespace

TEST_P(HistogramIdentity, threadsBlocksAndMemoryMakeNoDifference)
{
  const auto [kind, rule] = GetParam();
  MemorySource source;
  const std::vector<Scene> scenes{makeScene(source, "a", kind)};
  const ZoneLayer zones = makeZones();
  HistogramOptions options;
  options.rule = rule;
  if (kind == Kind::SignedBands) // thinned in one of them
    options.thinning = {0.3, 5};
  setBlocks(source, 256, 256);
  const CollectingSink expected = runWithMemory(source, scenes, zones, options, 1, PLENTY);
  ASSERT_EQ(expected.rows.size(), 1u);
  for (const std::size_t z : {0u, 1u, 2u, 3u})
  {
    EXPECT_GT(expected.rows[0][z].valid, 0) << z;
    EXPECT_GT(expected.rows[0][z].masked, 0) << z;
  }
  EXPECT_GT(expected.rows[0][0].below + expected.rows[0][0].above, 100);
  for (const Way &way : sWays)
  {
    setBlocks(source, way.blockWidth, way.blockHeight);
    const CollectingSink found = runWithMemory(source, scenes, zones, options, way.threads, way.bytes);
    EXPECT_EQ(difference(found.rows, expected.rows), "") << way.threads << " threads, blocks " << way.blockWidth
                                                         << " x " << way.blockHeight << ", " << way.bytes << " bytes";
    EXPECT_EQ(textOf(found.scenes[0]), textOf(expected.scenes[0]));
  }
}

INSTANTIATE_TEST_SUITE_P(All, HistogramIdentity,
                         ::testing::Values(std::pair{Kind::UnsignedBands, PixelRule::Centre},
                                           std::pair{Kind::UnsignedBands, PixelRule::AllTouched},
                                           std::pair{Kind::UnsignedBands, PixelRule::Coverage},
                                           std::pair{Kind::RealBands, PixelRule::Centre},
                                           std::pair{Kind::RealBands, PixelRule::AllTouched},
                                           std::pair{Kind::RealBands, PixelRule::Coverage},
                                           std::pair{Kind::SignedBands, PixelRule::Coverage},
                                           std::pair{Kind::StoredInteger, PixelRule::Coverage},
                                           std::pair{Kind::StoredReal, PixelRule::Centre}));

TEST(HistogramIdentityOfOptions, memoryAndThreadsAsOptions)
{
  // 1 MiB holds the values of 262144 pixels; seven large zones have twice that, so some are read again.
  MemorySource source;
  const std::vector<Scene> scenes{makeScene(source, "a", Kind::UnsignedBands)};
  setBlocks(source, 64, 64);
  ZoneLayer zones = makeZones();
  zones.zones.insert(zones.zones.end(), 6, zones.zones[0]);
  HistogramOptions options;
  options.batch.threads = 1;
  const CollectingSink expected = run(source, scenes, zones, options);
  const int once = source.blocksRead.exchange(0);
  for (const auto &[threads, memory] : {std::pair{1, 1}, std::pair{3, 64}, std::pair{8, 0}, std::pair{8, 2000}})
  {
    options.batch.threads = threads;
    options.batch.memoryMiB = memory;
    source.blocksRead = 0;
    const CollectingSink found = run(source, scenes, zones, options);
    EXPECT_EQ(difference(found.rows, expected.rows), "") << threads << " threads, " << memory << " MiB";
    EXPECT_GE(source.blocksRead, once);
    EXPECT_EQ(source.blocksRead > once, memory == 1) << "blocks are read again where memory is short, only there";
  }
}

TEST(HistogramIdentityOfOptions, valuesReadAgainAreCountedOnce)
{
  // The oracle: a run with memory for all. Without any, the zones wait for a second round, which finds them together.
  MemorySource source;
  const std::vector<Scene> scenes{makeScene(source, "a", Kind::RealBands)};
  setBlocks(source, 64, 64);
  std::vector<MultiPolygon> large(6, pixelRectangle(sGrid, 0, 0, 300, 270));
  const ZoneLayer zones = layerOf(large);
  HistogramOptions options;
  const CollectingSink expected = runWithMemory(source, scenes, zones, options, 2, PLENTY);
  const int once = source.blocksRead.exchange(0);
  const CollectingSink found = runWithMemory(source, scenes, zones, options, 2, 0);
  EXPECT_EQ(difference(found.rows, expected.rows), "");
  EXPECT_EQ(source.blocksRead, 2 * once) << "once to count, once to find";
  for (std::size_t z = 1; z < zones.zones.size(); ++z)
  {
    ZoneResult row = found.rows[0][z];
    row.zone = 0;
    EXPECT_EQ(difference(row, found.rows[0][0]), "");
  }
}
