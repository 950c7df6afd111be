// What single functions of the core cost, with nothing around them. Items a second are pixels or vertices.

#include "compute/cells.h"
#include "compute/coverage.h"
#include "compute/moments.h"
#include "compute/ndvi.h"
#include "compute/tally.h"
#include "model/bins.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <random>
#include <vector>

namespace
{

using namespace ndvi;

constexpr double TAU = 6.283185307179586;

/// Bands of a made-up window: what a mosaic of fields looks like to the bins.
struct Reflectance
{
  std::vector<std::int32_t> difference, sum; ///< NIR − red and NIR + red, DN
  std::vector<float> ndvi;
};

Reflectance reflectance(std::size_t pixels)
{
  std::mt19937 random(1); // NOLINT: the same numbers in every run
  std::normal_distribution<double> ndvi(0.5, 0.2), brightness(4000, 600);
  Reflectance made;
  for (std::size_t i = 0; i < pixels; ++i)
  {
    const double v = std::min(0.95, std::max(-0.5, ndvi(random))), both = std::max(500.0, brightness(random));
    const auto nir = static_cast<std::int32_t>(both * (1 + v) / 2), red = static_cast<std::int32_t>(both * (1 - v) / 2);
    made.difference.push_back(nir - red);
    made.sum.push_back(nir + red);
    made.ndvi.push_back(static_cast<float>(nir - red) / static_cast<float>(nir + red));
  }
  return made;
}

/// A wavy disc of \a vertices vertices in the middle of a raster.
MultiPolygon disc(int vertices, double radius, double centre)
{
  Ring ring;
  for (int i = 0; i < vertices; ++i)
  {
    const double angle = TAU * i / vertices, r = radius * (1 + 0.1 * std::sin(7 * angle));
    ring.push_back({centre + r * std::cos(angle), centre + r * std::sin(angle)});
  }
  return {{ring}};
}

void countItems(benchmark::State &state, std::size_t items)
{
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(items));
}

/// A value on an edge by itself: Bins::find(value).
void findByValue(benchmark::State &state)
{
  const Reflectance pixels = reflectance(1 << 16);
  const Bins bins = Bins::counted({-1, 0}, {1, 0}, static_cast<int>(state.range(0)));
  for ([[maybe_unused]] auto _ : state)
  {
    int sum = 0;
    for (const float value : pixels.ndvi)
      sum += bins.find(value);
    benchmark::DoNotOptimize(sum);
  }
  countItems(state, pixels.ndvi.size());
}
BENCHMARK(findByValue)->Name("Bins::find value")->ArgName("bins")->Arg(40)->Arg(1000);

/// A value on an edge decided by its integers: Bins::find(value, p, q).
void findExactly(benchmark::State &state)
{
  const Reflectance pixels = reflectance(1 << 16);
  const Bins bins = Bins::counted({-1, 0}, {1, 0}, static_cast<int>(state.range(0)));
  for ([[maybe_unused]] auto _ : state)
  {
    int sum = 0;
    for (std::size_t i = 0; i < pixels.ndvi.size(); ++i)
      sum += bins.find(pixels.ndvi[i], pixels.difference[i], pixels.sum[i]);
    benchmark::DoNotOptimize(sum);
  }
  countItems(state, pixels.ndvi.size());
}
BENCHMARK(findExactly)->Name("Bins::find fraction")->ArgName("bins")->Arg(40)->Arg(1000);

/// Spans of one large zone: cost by vertices.
void spansByVertices(benchmark::State &state)
{
  constexpr int SIZE = 2048;
  const auto vertices = static_cast<int>(state.range(0));
  const MultiPolygon zone = disc(vertices, 800, SIZE / 2.0);
  for ([[maybe_unused]] auto _ : state)
    benchmark::DoNotOptimize(centreSpans(zone, SIZE, SIZE));
  countItems(state, static_cast<std::size_t>(vertices));
}
BENCHMARK(spansByVertices)->Name("centreSpans")->ArgName("vertices")->RangeMultiplier(10)->Range(100, 1000000);

/// Spans of one field of 30 vertices: what every zone costs at least.
void spansOfField(benchmark::State &state)
{
  constexpr int SIZE = 10980;
  const MultiPolygon zone = disc(30, static_cast<double>(state.range(0)), SIZE / 2.0);
  for ([[maybe_unused]] auto _ : state)
    benchmark::DoNotOptimize(centreSpans(zone, SIZE, SIZE));
  countItems(state, 30);
}
BENCHMARK(spansOfField)->Name("centreSpans field")->ArgName("radius")->Arg(5)->Arg(20)->Arg(100);

/// The bands of the window as they are stored, and what is made of them on the way.
struct StoredWindow
{
  explicit StoredWindow(std::size_t pixels)
  {
    const Reflectance made = reflectance(pixels);
    for (std::size_t i = 0; i < pixels; ++i)
    {
      red.push_back(static_cast<std::uint16_t>((made.sum[i] - made.difference[i]) / 2));
      nir.push_back(static_cast<std::uint16_t>((made.sum[i] + made.difference[i]) / 2));
    }
    gatherPixels(arithmetic, stored(), pixels, batch);
  }

  StoredPixels stored() const
  {
    StoredPixels pixels;
    pixels.redUnsigned = red.data();
    pixels.nirUnsigned = nir.data();
    return pixels;
  }

  NdviArithmetic arithmetic;
  std::vector<std::uint16_t> red, nir;
  PixelBatch batch;
};

constexpr std::size_t WINDOW = 1 << 16;

/// Valid pixels brought together; masked: with one of eight masked, here and there.
void gather(benchmark::State &state)
{
  const StoredWindow window(WINDOW);
  StoredPixels pixels = window.stored();
  std::vector<std::uint8_t> flags;
  std::mt19937 random(1); // NOLINT: the same numbers in every run
  while (flags.size() < WINDOW)
    flags.push_back(random() % 8 == 0 ? FLAG_MASKED : 0);
  if (state.range(0))
    pixels.flags = flags.data();
  PixelBatch batch;
  for ([[maybe_unused]] auto _ : state)
  {
    batch.clear();
    benchmark::DoNotOptimize(gatherPixels(window.arithmetic, pixels, WINDOW, batch));
  }
  countItems(state, WINDOW);
}
BENCHMARK(gather)->Name("gatherPixels")->ArgName("masked")->Arg(0)->Arg(1);

/// Codes to NDVI in float64 and cells.
void evaluateCodes(benchmark::State &state)
{
  const StoredWindow window(WINDOW);
  double values[CHUNK];
  Cell cells[CHUNK];
  for ([[maybe_unused]] auto _ : state)
  {
    for (std::size_t first = 0; first < WINDOW; first += CHUNK)
    {
      evaluate(window.arithmetic, window.batch.codes.data() + first, CHUNK, values, cells);
      benchmark::DoNotOptimize(values);
      benchmark::DoNotOptimize(cells);
    }
  }
  countItems(state, WINDOW);
}
BENCHMARK(evaluateCodes)->Name("evaluate");

/// Exact sums of values and squares.
void sumMoments(benchmark::State &state)
{
  const StoredWindow window(WINDOW);
  std::vector<double> values(WINDOW);
  std::vector<Cell> cells(WINDOW);
  for (std::size_t first = 0; first < WINDOW; first += CHUNK)
    evaluate(window.arithmetic, window.batch.codes.data() + first, CHUNK, values.data() + first, cells.data() + first);
  for ([[maybe_unused]] auto _ : state)
  {
    Moments moments;
    moments.add(values.data(), values.size());
    benchmark::DoNotOptimize(moments.mean());
  }
  countItems(state, WINDOW);
}
BENCHMARK(sumMoments)->Name("Moments::add");

/// A zone counted: bins, moments, values kept for percentiles; then its row, percentiles and all.
void tallyZone(benchmark::State &state)
{
  const StoredWindow window(static_cast<std::size_t>(state.range(0)));
  const Bins bins = Bins::counted({-1, 0}, {1, 0}, 40);
  ValuePool pool(std::size_t(64) << 20);
  const TallyContext context(bins, {5, 25, 75, 95}, false, pool);
  for ([[maybe_unused]] auto _ : state)
  {
    Tally tally(context, window.batch.size >= Tally::LARGE);
    tally.add(window.arithmetic, window.batch);
    ZoneResult row;
    tally.fill(row, window.arithmetic, nullptr);
    benchmark::DoNotOptimize(row);
  }
  countItems(state, window.batch.size);
}
BENCHMARK(tallyZone)->Name("Tally add and fill")->ArgName("pixels")->Arg(500)->Arg(5000)->Arg(1 << 18);

/// Exact area shares of a large zone: cost by vertices.
void coverageByVertices(benchmark::State &state)
{
  constexpr int SIZE = 2048;
  const auto vertices = static_cast<int>(state.range(0));
  const MultiPolygon zone = disc(vertices, 800, SIZE / 2.0);
  for ([[maybe_unused]] auto _ : state)
    benchmark::DoNotOptimize(pixelsOf(zone, PixelRule::Coverage, SIZE, SIZE));
  countItems(state, static_cast<std::size_t>(vertices));
}
BENCHMARK(coverageByVertices)->Name("coverage")->ArgName("vertices")->RangeMultiplier(10)->Range(100, 1000000);

} // namespace

BENCHMARK_MAIN();
