#include "batch/pixelcollector.h"

#include "compute/moments.h"

namespace ndvi
{

namespace
{
/// Pixels: enough for long loops, few enough for the processor's cache.
constexpr std::size_t ENOUGH = 8192;
} // namespace

void PixelCollector::begin(const ZonePart &part)
{
  mScene = nullptr;
  mWhole.clear();
  mWhole.seen.evidence = mEdges.pixels.seen.evidence = {};
  beginZone(part);
}

void PixelCollector::visit(const SceneReader &scene, int row, int column, std::size_t n)
{
  mScene = &scene;
  const std::size_t valid = scene.gather(row, column, n, mWhole);
  addArea(mZones.rowArea(row), static_cast<std::uint64_t>(valid) << WEIGHT_BITS);
  if (mWhole.size >= ENOUGH)
    handOver();
}

void PixelCollector::visitEdges(const SceneReader &scene, const EdgePixel *pixels, std::size_t n)
{
  mEdges.pixels.clear();
  scene.gather(pixels, n, mEdges.pixels, mEdges.kinds);
  mEdges.weights.clear();
  for (std::size_t i = 0; i < n; ++i)
  {
    mEdges.weights.push_back(pixels[i].weight);
    if (mEdges.kinds[i] == PixelKind::Valid)
      addArea(mZones.rowArea(pixels[i].row), pixels[i].weight);
  }
  addEdges(scene.arithmetic(), mEdges);
}

void PixelCollector::end()
{
  handOver();
  mEvidence.add(mWhole.seen.evidence);
  mEvidence.add(mEdges.pixels.seen.evidence);
  endZone();
}

void PixelCollector::failed(std::size_t zone, const std::string &reason)
{
  mFailures.emplace_back(zone, reason);
}

void PixelCollector::handOver()
{
  if (mScene)
    addWhole(mScene->arithmetic(), mWhole);
  mWhole.clear();
  mScene = nullptr;
}

} // namespace ndvi
