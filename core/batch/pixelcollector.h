#pragma once

#include "batch/zonevisit.h"
#include "compute/tally.h"

#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

/// Brings the pixels of one zone in one window together, so that they are worked on many at a time.
class PixelCollector : public ZoneVisitor
{
public:
  explicit PixelCollector(const GridZones &zones) : mZones(zones) {}

  void begin(const ZonePart &part) override;
  void visit(const SceneReader &scene, int row, int column, std::size_t n) override;
  void visitEdges(const SceneReader &scene, const EdgePixel *pixels, std::size_t n) override;
  void end() override;
  void failed(std::size_t zone, const std::string &reason) override;

  /// Of all zones that could be read.
  const PixelEvidence &evidence() const { return mEvidence; }

  /// Zones of which a pixel could not be read, by number, and why.
  const std::vector<std::pair<std::size_t, std::string>> &failures() const { return mFailures; }

protected:
  const GridZones &zones() const { return mZones; }

private:
  virtual void beginZone(const ZonePart &part) = 0;

  /// \a weight (units of 2^-32 pixel) of valid pixels of \a pixelArea (Tally::areaUnits()) each.
  virtual void addArea(Int128 pixelArea, std::uint64_t weight) = 0;

  virtual void addWhole(const NdviArithmetic &arithmetic, const PixelBatch &batch) = 0;
  virtual void addEdges(const NdviArithmetic &arithmetic, const EdgeBatch &batch) = 0;
  virtual void endZone() = 0;

  void handOver();

  const GridZones &mZones;
  const SceneReader *mScene = nullptr; ///< that mWhole comes from; none where it is empty
  PixelBatch mWhole;
  EdgeBatch mEdges;
  PixelEvidence mEvidence; ///< of all zones
  std::vector<std::pair<std::size_t, std::string>> mFailures;
};

} // namespace ndvi
