#pragma once

#include "batch/scenejob.h"
#include "batch/zonevisit.h"

namespace ndvi
{

/// The work on the zones of one scene: a part is a group of windows, a visitor sees the zones of a window.
class ZoneJob : public ReadingJob
{
public:
  ZoneJob(const Scene &scene, std::size_t number, const ZoneLayer &layer, const PixelOptions &options,
          RasterSource &source, GridZonesCache &cache, const RunContext &context);

  std::size_t open() override;
  void runPart(std::size_t part, std::size_t worker) override;

protected:
  /// A visitor for one window.
  virtual std::unique_ptr<ZoneVisitor> makeVisitor() = 0;

  /// What a visitor has seen; called by one thread at a time, windows in any order.
  virtual void take(ZoneVisitor &done) = 0;

public:
  /// The scene could be opened and a zone meets its grid.
  bool meetsAnyZone() const { return mZones && mZones->meetsAny(); }

protected:
  /// The zones on the scene's grid are known: it could be opened.
  bool hasZones() const { return mZones != nullptr; }
  const GridZones &zones() const { return *mZones; }

  const ZoneLayer &mLayer;

private:
  GridZonesCache &mCache;
  std::shared_ptr<const GridZones> mZones;
  std::mutex mMutex;
};

} // namespace ndvi
