#include "report/sparkline.h"

#include "model/text.h"
#include "report/htmlwriter.h"
#include "report/numbers.h"
#include "report/svgpath.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ndvi
{

namespace
{

// All in pixels.
constexpr double WIDTH = 180, HEIGHT = 34, EDGE = 3, TICK = 4;

const ReportScene *sceneOf(const ReportRow &row, const ReportData &data)
{
  return row.scene == ReportRow::NO_SCENE ? nullptr : &data.scenes[static_cast<std::size_t>(row.scene)];
}

/// A date alone makes no line: a dot, and its value on the side that has room.
void addPoint(HtmlWriter &svg, double x, double y, double median)
{
  const bool isLeft = x < WIDTH / 2;
  svg.empty("circle", {{"class", "point"}, {"cx", shortNumber(x)}, {"cy", shortNumber(y)}, {"r", "3"}});
  svg.element("text", ndviText(median),
              {{"class", isLeft ? "small" : "small ends"},
               {"x", shortNumber(isLeft ? x + 7 : x - 7)},
               {"y", shortNumber(std::clamp(y + 4, 10.0, HEIGHT - TICK))}});
}

} // namespace

SparkScale sparkScale(const ReportData &data)
{
  SparkScale scale;
  bool hasTime = false, hasMedian = false;
  for (const ReportScene &scene : data.scenes)
  {
    if (!scene.datetime)
      continue;
    scale.from = hasTime ? std::min(scale.from, *scene.datetime) : *scene.datetime;
    scale.to = hasTime ? std::max(scale.to, *scene.datetime) : *scene.datetime;
    hasTime = true;
  }
  for (const ReportZone &zone : data.zones)
  {
    for (const ReportRow &row : zone.rows)
    {
      if (!row.hasValid() || !std::isfinite(row.median))
        continue;
      const auto median = static_cast<double>(row.median);
      scale.lower = hasMedian ? std::min(scale.lower, median) : median;
      scale.upper = hasMedian ? std::max(scale.upper, median) : median;
      hasMedian = true;
    }
  }
  scale.to = std::max(scale.to, scale.from + 1);
  // Never less than 0.1 NDVI, or noise would look like a season.
  scale.upper = std::max(scale.upper, scale.lower + 0.1);
  return scale;
}

std::string sparkline(const ReportZone &zone, const Attention &attention, const ReportData &data,
                      const SparkScale &scale)
{
  const double span = static_cast<double>(scale.to - scale.from);
  SvgPath line, ticks, dots;
  std::vector<std::pair<double, double>> rings;
  double least = 0, most = 0, lastX = 0, lastY = 0;
  int points = 0;
  bool hasLine = false;
  for (std::size_t i = 0; i < zone.rows.size(); ++i)
  {
    const ReportRow &row = zone.rows[i];
    const ReportScene *scene = sceneOf(row, data);
    if (!scene || !scene->datetime)
      continue;
    const double x = EDGE + (WIDTH - 2 * EDGE) * static_cast<double>(*scene->datetime - scale.from) / span;
    if (!row.hasValid() || !std::isfinite(row.median))
    {
      ticks.moveTo(x, HEIGHT - TICK).lineTo(x, HEIGHT);
      continue;
    }
    const auto median = static_cast<double>(row.median);
    const double y = EDGE + (HEIGHT - 2 * EDGE - TICK) * (scale.upper - median) / (scale.upper - scale.lower);
    if (hasLine)
      line.lineTo(x, y);
    else
      line.moveTo(x, y).lineTo(x + 0.1, y);
    const auto endsHere = [i](const std::vector<MedianFall> &falls)
    { return std::any_of(falls.begin(), falls.end(), [i](const MedianFall &fall) { return fall.to == i; }); };
    if (endsHere(attention.brief) || endsHere(attention.open))
      dots.moveTo(x, y).lineTo(x + 0.1, y);
    if (endsHere(attention.lasting))
      rings.emplace_back(x, y);
    least = hasLine ? std::min(least, median) : median;
    most = hasLine ? std::max(most, median) : median;
    hasLine = true;
    ++points;
    lastX = x;
    lastY = y;
  }

  std::string out;
  HtmlWriter svg(out);
  if (!hasLine && ticks.isEmpty())
  {
    svg.element("span", message(QT_TRANSLATE_NOOP("core", "no dates")), {{"class", "note"}});
    return out;
  }
  svg.start("svg", {{"class", "spark"},
                    {"role", "img"},
                    {"width", shortNumber(WIDTH)},
                    {"height", shortNumber(HEIGHT)},
                    {"viewBox", "0 0 " + shortNumber(WIDTH) + " " + shortNumber(HEIGHT)}});
  svg.element("title", hasLine ? message(QT_TRANSLATE_NOOP("core", "Median NDVI from %1 to %2"),
                                         {ndviText(least), ndviText(most)})
                               : message(QT_TRANSLATE_NOOP("core", "No valid pixel on any date")));
  const auto add = [&svg](const char *cssClass, const SvgPath &path)
  {
    if (!path.isEmpty())
      svg.empty("path", {{"class", cssClass}, {"d", path.data()}});
  };
  add("ticks", ticks);
  if (points == 1)
    addPoint(svg, lastX, lastY, most);
  else
    add("line", line);
  add("dot", dots);
  for (const auto &[x, y] : rings)
    svg.empty("circle", {{"class", "ring"}, {"cx", shortNumber(x)}, {"cy", shortNumber(y)}, {"r", "3.5"}});
  svg.end();
  return out;
}

} // namespace ndvi
