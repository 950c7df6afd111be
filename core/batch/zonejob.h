#pragma once

#include "batch/gridzonescache.h"
#include "batch/scenejob.h"
#include "batch/zonevisit.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace ndvi
{

/// The work on the zones of one scene: a part is a window, a visitor sees the zones in it.
class ZoneJob : public ReadingJob
{
public:
  ZoneJob(const Scene &scene, std::size_t number, const ZoneLayer &layer, const PixelOptions &options,
          const ThinningOptions &thinning, RasterSource &source, GridZonesCache &cache, const RunContext &context,
          ValuePool *memory = nullptr);

  PartGroups open() override { return openScene() ? openZones({}) : PartGroups(); }
  void runPart(std::size_t group, std::size_t part, std::size_t worker) override;

  /// The scene could be opened and a zone meets its grid.
  bool meetsAnyZone() const { return mZones && mZones->meetsAny(); }

protected:
  /// Makes the zones on the grid of the open scene, without the ground of \a taken (in its CRS). Gives the parts; none
  /// where it fails, and then the outcome says why.
  PartGroups openZones(const std::vector<MultiPolygon> &taken);

  /// A visitor for one window.
  virtual std::unique_ptr<ZoneVisitor> makeVisitor() = 0;

  /// What a visitor has seen; called by one thread at a time, windows in any order.
  virtual void take(ZoneVisitor &done) = 0;

  /// A round begins that shows the zone.
  virtual void begun(std::size_t zone) { static_cast<void>(zone); }

  /// All windows of the zone have been taken. Called by several threads, for one zone each.
  virtual void completed(std::size_t zone) { static_cast<void>(zone); }

  /// Sizes of \a groups, which are what the next round reads; they must outlive it.
  PartGroups startRound(const std::vector<WindowGroup> &groups);

  /// The zones on the scene's grid are known: it could be opened.
  bool hasZones() const { return mZones != nullptr; }
  const GridZones &zones() const { return *mZones; }

  const ZoneLayer &mLayer;

private:
  const Thinning mThinning;
  GridZonesCache &mCache;
  std::shared_ptr<const GridZones> mZones;
  const std::vector<WindowGroup> *mGroups = nullptr; ///< of this round
  std::vector<std::size_t> mWindowsLeft;             ///< by index of the zone on the grid
  std::atomic<std::size_t> mPartsLeft{0};
  std::mutex mMutex;
};

} // namespace ndvi
