#pragma once

#include "batch/gridzones.h"

#include <functional>
#include <string>

namespace ndvi
{

/// What is done with the pixels of zones as they are read. One visitor belongs to one window and one thread.
class ZoneVisitor
{
public:
  virtual ~ZoneVisitor() = default;

  /// The pixels of \a zone come next; what came of it before is to be forgotten.
  virtual void begin(std::size_t zone) = 0;

  /// \a n pixels of the zone from \a column of \a row on; \a scene has read them.
  virtual void visit(const SceneReader &scene, int row, int column, std::size_t n) = 0;

  /// All of the zone's pixels in the window have been visited.
  virtual void end(std::size_t zone) = 0;

  /// A pixel of the zone could not be read: what was visited since begin() does not count.
  virtual void failed(std::size_t zone, const std::string &reason) = 0;
};

/// Reads a window and shows its zones' pixels to \a visitor. Where the window cannot be read whole, each zone is read
/// by itself, so that a broken block concerns only the zones with pixels in it. \a openReader gives the thread's reader
/// and may throw; \a isStopped is asked between zones. Rethrows what concerns more than this scene.
void visitZones(const std::function<SceneReader &()> &openReader, const std::function<bool()> &isStopped,
                const GridZones &zones, const WindowZones &window, ZoneVisitor &visitor);

} // namespace ndvi
