// What single functions of the core cost, with nothing around them. Items a second are pixels or vertices.

#include "compute/coverage.h"
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

} // namespace

BENCHMARK_MAIN();
