#include "batch/zonevisit.h"

#include "batch/scenejob.h"
#include "model/error.h"
#include "model/text.h"

#include <vector>

namespace ndvi
{

namespace
{

/// The chosen ones among the edge pixels of a part.
std::vector<EdgePixel> chosenEdges(const VisitContext &context, const ZonePart &part)
{
  const EdgePixel *edges = context.zones.edges(part);
  std::vector<EdgePixel> chosen;
  for (std::size_t i = 0; i < part.edgeEnd - part.edgeBegin; ++i)
  {
    if (context.thinning.chooses(edges[i].row, edges[i].column))
      chosen.push_back(edges[i]);
  }
  return chosen;
}

/// Shows the whole pixels of a zone in a window; \a prepare( pixels ) is called before those there are shown.
template <class Prepare>
void visitSpans(const VisitContext &context, const SceneReader &scene, const ZonePart &part, ZoneVisitor &visitor,
                Prepare prepare)
{
  const Span *spans = context.zones.spans(part);
  for (std::size_t i = 0; i < part.spanEnd - part.spanBegin; ++i)
  {
    const Span &span = spans[i];
    context.thinning.visitChosen(span.row, span.begin, static_cast<std::size_t>(span.end - span.begin),
                                 [&](int column, std::size_t n)
                                 {
                                   prepare(Window{column, span.row, static_cast<int>(n), 1});
                                   visitor.visit(scene, span.row, column, n);
                                 });
  }
}

/// The window has been read.
void visitWhole(const VisitContext &context, const SceneReader &scene, const ZonePart &part, ZoneVisitor &visitor)
{
  visitor.begin(part);
  visitSpans(context, scene, part, visitor, [](const Window &) {});
  if (context.thinning.choosesAll())
  {
    if (part.edgeEnd > part.edgeBegin)
      visitor.visitEdges(scene, context.zones.edges(part), part.edgeEnd - part.edgeBegin);
  }
  else
  {
    const std::vector<EdgePixel> chosen = chosenEdges(context, part);
    if (!chosen.empty())
      visitor.visitEdges(scene, chosen.data(), chosen.size());
  }
  visitor.end();
}

/// The window cannot be read whole: just what the zone needs is.
void visitAlone(const VisitContext &context, SceneReader &scene, const ZonePart &part, ZoneVisitor &visitor)
{
  try
  {
    visitor.begin(part);
    const auto goOn = [&context]
    {
      if (context.isStopped())
        throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
    };
    visitSpans(context, scene, part, visitor,
               [&](const Window &pixels)
               {
                 goOn();
                 scene.read(pixels);
               });
    for (const EdgePixel &edge : chosenEdges(context, part))
    {
      goOn();
      scene.read({edge.column, edge.row, 1, 1});
      visitor.visitEdges(scene, &edge, 1);
    }
    visitor.end();
  }
  catch (...)
  {
    visitor.failed(part.zone, reasonOfCurrentException());
  }
}

} // namespace

void visitZones(const VisitContext &context, const WindowZones &window, ZoneVisitor &visitor)
{
  SceneReader *scene = nullptr;
  std::string reason;
  try
  {
    scene = &context.openReader();
    scene->read(window.window);
  }
  catch (...)
  {
    reason = reasonOfCurrentException();
  }
  for (const ZonePart &part : window.zones)
  {
    if (reason.empty())
    {
      visitWhole(context, *scene, part, visitor);
      continue;
    }
    if (context.isStopped())
      return;
    if (scene)
      visitAlone(context, *scene, part, visitor);
    else
      visitor.failed(part.zone, reason);
  }
}

} // namespace ndvi
