#pragma once

#include "batch/gridzonescache.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

/// What of every scene is written as a raster. What is not set does not matter.
struct CropOptions
{
  const ZoneLayer *extent = nullptr; ///< pixels it touches; its polygons in their own CRS
  const ZoneLayer *zones = nullptr;  ///< pixels they touch
  bool clipToZones = false;          ///< pixels whose centre is in no zone are nodata; those that are settle the window
};

/// The part of one grid that is written.
class CropPart
{
public:
  Window window;                    ///< empty where nothing is
  std::string reason;               ///< why nothing is
  std::vector<std::string> remarks; ///< what a user should know of it

  bool isClipped() const { return mClip != nullptr; }

  /// Makes \a values NaN outside the zones that the part is clipped to; they are those of \a piece, which lies in a
  /// single window of the plan the part was made for.
  void blankOutside(const Window &piece, std::vector<float> &values) const;

private:
  friend class RasterCrop;
  ReadingPlan mPlan;
  std::shared_ptr<const GridZones> mClip;                        ///< none: not clipped
  std::map<std::pair<int, int>, const WindowZones *> mClipParts; ///< by first column and row of the window
};

/// Finds what of a scene is to be written, once a grid. Safe to use from several threads.
class RasterCrop
{
public:
  /// The layers in \a options and \a projector must outlive it. Throws Error(Crs) where a layer has no CRS.
  RasterCrop(const CropOptions &options, ZoneProjector &projector, std::size_t threads);

  /// Throws Error(Crs) where a layer cannot be brought into the CRS of \a grid, Error(Cancelled) once \a isStopped.
  CropPart on(const Grid &grid, const ReadingPlan &plan, const std::function<bool()> &isStopped);

private:
  CropOptions mOptions;
  std::optional<GridZonesCache> mExtent, mZones;
};

} // namespace ndvi
