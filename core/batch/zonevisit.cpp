#include "batch/zonevisit.h"

#include "batch/scenejob.h"

namespace ndvi
{

namespace
{

void visitWhole(const SceneReader &scene, const GridZones &zones, const WindowZones &window, ZoneVisitor &visitor)
{
  for (const std::size_t zone : window.zones)
  {
    visitor.begin(zone);
    zones.visitRuns(zone, window.window,
                    [&](int row, int column, std::size_t n) { visitor.visit(scene, row, column, n); });
    visitor.end(zone);
  }
}

void visitAlone(SceneReader &scene, const GridZones &zones, std::size_t zone, const Window &window,
                ZoneVisitor &visitor)
{
  try
  {
    visitor.begin(zone);
    zones.visitRuns(zone, window,
                    [&](int row, int column, std::size_t n)
                    {
                      scene.read({column, row, static_cast<int>(n), 1});
                      visitor.visit(scene, row, column, n);
                    });
    visitor.end(zone);
  }
  catch (...)
  {
    visitor.failed(zone, reasonOfCurrentException());
  }
}

} // namespace

void visitZones(const std::function<SceneReader &()> &openReader, const std::function<bool()> &isStopped,
                const GridZones &zones, const WindowZones &window, ZoneVisitor &visitor)
{
  SceneReader *scene = nullptr;
  try
  {
    scene = &openReader();
    scene->read(window.window);
  }
  catch (...)
  {
    const std::string reason = reasonOfCurrentException();
    for (const std::size_t zone : window.zones)
    {
      if (isStopped())
        return;
      if (scene)
        visitAlone(*scene, zones, zone, window.window, visitor);
      else
        visitor.failed(zone, reason);
    }
    return;
  }
  visitWhole(*scene, zones, window, visitor);
}

} // namespace ndvi
