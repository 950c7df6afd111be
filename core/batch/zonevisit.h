#pragma once

#include "batch/gridzones.h"
#include "compute/thinning.h"

#include <functional>
#include <string>

namespace ndvi
{

/// What is done with the pixels of zones as they are read. One visitor belongs to one window and one thread.
class ZoneVisitor
{
public:
  virtual ~ZoneVisitor() = default;

  /// The pixels of a zone come next; what came of it before is to be forgotten.
  virtual void begin(const ZonePart &part) = 0;

  /// \a n whole pixels of the zone from \a column of \a row on; \a scene has read them.
  virtual void visit(const SceneReader &scene, int row, int column, std::size_t n) = 0;

  /// \a n pixels of which a part lies in the zone; \a scene has read them.
  virtual void visitEdges(const SceneReader &scene, const EdgePixel *pixels, std::size_t n) = 0;

  /// All of the zone's pixels in the window have been visited.
  virtual void end() = 0;

  /// A pixel of the zone could not be read: what was visited since begin() does not count.
  virtual void failed(std::size_t zone, const std::string &reason) = 0;
};

/// What visitZones() needs to know of a run and of the worker that calls it.
struct VisitContext
{
  std::function<SceneReader &()> openReader; ///< gives the worker's reader; may throw
  std::function<bool()> isStopped;           ///< asked between zones
  const GridZones &zones;
  const Thinning &thinning;
};

/// Reads a window and shows its zones' pixels, or those of them that are chosen, to \a visitor. Where the window cannot
/// be read whole, each zone is read by itself, so that a broken block concerns only the zones with pixels in it.
/// Rethrows what concerns more than this scene.
void visitZones(const VisitContext &context, const WindowZones &window, ZoneVisitor &visitor);

} // namespace ndvi
