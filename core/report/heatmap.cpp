#include "report/heatmap.h"

#include "model/text.h"
#include "report/htmlwriter.h"
#include "report/numbers.h"
#include "report/rowtext.h"
#include "report/svgpath.h"
#include "report/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ndvi
{

namespace
{

// All in pixels.
constexpr double LEFT = 48, TOP = 8, RIGHT = 12;
constexpr double PLOT = 240; ///< height of the heat map
constexpr double STRIP = 26; ///< height of the bars below it
constexpr double STRIP_GAP = 6;
constexpr double LABEL_LETTER = 6; ///< width of a letter of a date, about
constexpr double LABEL_SPACE = 13; ///< a date needs
constexpr double WORDS_SPACE = 12; ///< a reason needs
constexpr double WIDTH = 960, MIN_COLUMN = 3, MAX_COLUMN = 48;

/// Where things are drawn.
struct Frame
{
  double column = 0;
  std::size_t count = 0;
  double labels = 0; ///< height of the dates
  const ReportScale &scale;

  double x(std::size_t i) const { return LEFT + column * static_cast<double>(i); }
  double middle(std::size_t i) const { return x(i) + column / 2; }
  double y(double ndvi) const { return TOP + PLOT * (1 - scale.position(ndvi)); }
  double right() const { return x(count); }
  double strip() const { return TOP + PLOT + STRIP_GAP; }
  double width() const { return std::max(right() + RIGHT, 220.0); }
  double height() const { return strip() + STRIP + labels; }
};

void addPath(HtmlWriter &svg, const char *cssClass, const SvgPath &path)
{
  if (!path.isEmpty())
    svg.empty("path", {{"class", cssClass}, {"d", path.data()}});
}

void addAxis(HtmlWriter &svg, const Frame &frame)
{
  SvgPath lines;
  for (const double mark : frame.scale.marks())
  {
    lines.moveTo(LEFT - 4, frame.y(mark)).lineTo(frame.right(), frame.y(mark));
    svg.element("text", ndviText(mark),
                {{"class", "num"}, {"x", shortNumber(LEFT - 7)}, {"y", shortNumber(frame.y(mark) + 4)}});
  }
  addPath(svg, "grid", lines);
  svg.element("text", "NDVI",
              {{"class", "axis"}, {"transform", "translate(11 " + shortNumber(TOP + PLOT / 2) + ") rotate(-90)"}});
}

void addCells(HtmlWriter &svg, const HeatMap &map, const Frame &frame)
{
  std::array<SvgPath, HEAT_LEVELS + 1> paths;
  const double gap = frame.column >= 6 ? 1 : 0;
  for (const HeatCell &cell : map.cells)
  {
    const ReportBin &band = frame.scale.bands[cell.band];
    const double top = frame.y(band.upper);
    paths[static_cast<std::size_t>(cell.level)].rectangle(frame.x(cell.column), top, frame.column - gap,
                                                          frame.y(band.lower) - top);
  }
  for (std::size_t level = 1; level < paths.size(); ++level)
    addPath(svg, ("h" + std::to_string(level)).c_str(), paths[level]);
}

/// Columns without data.
void addGaps(HtmlWriter &svg, const HeatMap &map, const ReportZone &zone, const Frame &frame)
{
  const double width = frame.column - (frame.column >= 6 ? 1 : 0);
  for (std::size_t i = 0; i < map.rows.size(); ++i)
  {
    const ReportRow &row = zone.rows[map.rows[i]];
    if (!hasHistogram(row))
      svg.empty("path",
                {{"class", gapClass(row.status)}, {"d", SvgPath().rectangle(frame.x(i), TOP, width, PLOT).data()}});
  }
}

/// Of small letters, about, in pixels: those outside ASCII are taken for Chinese ones.
double wordsWidth(const std::string &utf8)
{
  double width = 0;
  for (const char c : utf8)
  {
    const auto byte = static_cast<unsigned char>(c);
    width += byte < 0x80 ? 5.2 : byte >= 0xc0 ? 10 : 0;
  }
  return width;
}

/// Their reasons in words, where there is room; over the lines, which may cross them.
void addReasons(HtmlWriter &svg, const HeatMap &map, const ReportZone &zone, const Frame &frame)
{
  if (frame.column < WORDS_SPACE)
    return;
  for (std::size_t i = 0; i < map.rows.size(); ++i)
  {
    const ReportRow &row = zone.rows[map.rows[i]];
    if (hasHistogram(row))
      continue;
    const std::string place =
        "translate(" + shortNumber(frame.middle(i) + 4) + " " + shortNumber(TOP + PLOT - 6) + ") rotate(-90)";
    const std::string words = gapWords(row), gap = gapClass(row.status);
    svg.start("g", {{"transform", place}});
    if (gap == "failed" || gap == "nodata") // letters on a pattern need a ground of their own
      svg.empty("path", {{"class", "plate"}, {"d", SvgPath().rectangle(-3, -9, wordsWidth(words) + 6, 12).data()}});
    svg.element("text", words, {{"class", gap == "masked" ? "why onmask" : "why"}}).end();
  }
}

/// A line through the columns that have a value, thin and dashed across those without one.
void addLine(HtmlWriter &svg, const HeatMap &map, const Frame &frame, double RowBand::*value, const std::string &name)
{
  SvgPath line, bridge;
  // Outside the scale nothing is drawn: at its edge it would look like a value.
  const auto known = [&](std::size_t i) { return i < map.bands.size() && frame.scale.holds(map.bands[i].*value); };
  const auto y = [&](std::size_t i) { return frame.y(map.bands[i].*value); };
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < map.bands.size(); ++i)
  {
    if (!known(i))
      continue;
    const bool joins = last && *last + 1 == i;
    if (joins)
      line.lineTo(frame.middle(i), y(i));
    else if (last)
      bridge.moveTo(frame.middle(*last), y(*last)).lineTo(frame.middle(i), y(i));
    if (!joins && known(i + 1))
      line.moveTo(frame.middle(i), y(i));
    else if (!joins) // alone between two without data
      line.moveTo(frame.middle(i) - frame.column * 0.3, y(i)).lineTo(frame.middle(i) + frame.column * 0.3, y(i));
    last = i;
  }
  addPath(svg, (name + "gap").c_str(), bridge);
  addPath(svg, (name + "halo").c_str(), line);
  addPath(svg, name.c_str(), line);
}

void addStrip(HtmlWriter &svg, const HeatMap &map, const ReportZone &zone, const Frame &frame)
{
  SvgPath valid, masked, nodata;
  const double width = frame.column - (frame.column >= 6 ? 1 : 0);
  for (std::size_t i = 0; i < map.rows.size(); ++i)
  {
    const ReportRow &row = zone.rows[map.rows[i]];
    if (!hasCounts(row.status) || !(row.pixels > 0))
      continue;
    double bottom = frame.strip() + STRIP;
    const auto stack = [&](SvgPath &path, double count)
    {
      const double height = STRIP * count / row.pixels;
      if (height > 0)
        path.rectangle(frame.x(i), bottom - height, width, height);
      bottom -= height;
    };
    stack(valid, row.valid);
    stack(masked, row.masked);
    stack(nodata, row.nodata + row.undefined);
  }
  addPath(svg, "valid", valid);
  addPath(svg, "masked", masked);
  addPath(svg, "nodata", nodata);
  svg.element("text", percentText(1),
              {{"class", "num"}, {"x", shortNumber(LEFT - 7)}, {"y", shortNumber(frame.strip() + 9)}});
}

void addLabels(HtmlWriter &svg, const std::vector<std::string> &labels, const Frame &frame)
{
  const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil(LABEL_SPACE / frame.column)));
  for (std::size_t i = 0; i < labels.size(); i += step)
    svg.element("text", labels[i],
                {{"class", "date"},
                 {"transform", "translate(" + shortNumber(frame.middle(i) + 4) + " " +
                                   shortNumber(frame.strip() + STRIP + 8) + ") rotate(-90)"}});
}

/// Invisible columns that show what is known of the scene when the pointer rests on them.
void addTips(HtmlWriter &svg, const HeatMap &map, const ReportZone &zone, const ReportData &data, const Frame &frame)
{
  for (std::size_t i = 0; i < map.rows.size(); ++i)
  {
    const SvgPath area = SvgPath().rectangle(frame.x(i), TOP, frame.column, PLOT + STRIP_GAP + STRIP);
    svg.start("path", {{"class", "tip"}, {"d", area.data()}})
        .element("title", rowText(zone.rows[map.rows[i]], data, &frame.scale))
        .end();
  }
}

} // namespace

int heatLevel(double share)
{
  if (!(share > 0))
    return 0;
  int level = 1;
  // Shares are floats: what was 0.1 has to reach 0.1.
  while (level < HEAT_LEVELS && share >= HEAT_STEPS[level - 1] * (1 - 1e-6))
    ++level;
  return level;
}

HeatMap heatMap(const ReportZone &zone, const std::vector<std::size_t> &rows, const std::vector<ReportBin> &bins,
                const ReportScale &scale)
{
  HeatMap map;
  map.rows = rows;
  for (std::size_t column = 0; column < rows.size(); ++column)
  {
    const ReportRow &row = zone.rows[rows[column]];
    map.bands.push_back(rowBand(row, bins));
    map.isAnyRead = map.isAnyRead || map.bands.back().isAnyRead();
    const std::vector<double> shares = bandShares(row, scale);
    for (std::size_t band = 0; band < shares.size(); ++band)
    {
      if (const int level = heatLevel(shares[band]))
        map.cells.push_back({column, band, level});
    }
  }
  return map;
}

bool hasHistogram(const ReportRow &row)
{
  return row.hasValid() && !row.isOutsideBins();
}

std::string gapWords(const ReportRow &row)
{
  return row.isOutsideBins() ? message(QT_TRANSLATE_NOOP("core", "valid pixels, but none of them in a bin"))
                             : statusWords(row.status);
}

const char *gapClass(ZoneStatus status)
{
  switch (status)
  {
  case ZoneStatus::AllMasked:
    return "masked";
  case ZoneStatus::ReadError:
  case ZoneStatus::GeometryError:
    return "failed";
  case ZoneStatus::AllNodata:
  case ZoneStatus::AllUndefined:
    return "nodata";
  default:
    return "nothing";
  }
}

std::string heatMapSvg(const HeatMap &map, const ReportZone &zone, const ReportData &data, const ReportScale &scale)
{
  const double count = static_cast<double>(std::max<std::size_t>(map.rows.size(), 1));
  const std::vector<std::string> labels = rowLabels(zone, map.rows, data.scenes);
  std::size_t longest = 0;
  for (const std::string &label : labels)
    longest = std::max(longest, label.size());
  const Frame frame{std::clamp(std::floor(WIDTH / count), MIN_COLUMN, MAX_COLUMN), map.rows.size(),
                    16 + LABEL_LETTER * static_cast<double>(longest), scale};
  const std::string width = shortNumber(frame.width()), height = shortNumber(frame.height());
  std::string out;
  HtmlWriter svg(out);
  svg.start("svg", {{"class", frame.column < 14 ? "heat fine" : "heat"},
                    {"role", "img"},
                    {"width", width},
                    {"height", height},
                    {"viewBox", "0 0 " + width + " " + height}});
  svg.element("title", message(QT_TRANSLATE_NOOP("core", "Histograms of NDVI of zone %1 by date"), {zone.name}));
  svg.empty("path", {{"class", "plot"}, {"d", SvgPath().rectangle(LEFT, TOP, frame.right() - LEFT, PLOT).data()}});
  addAxis(svg, frame);
  addCells(svg, map, frame);
  addGaps(svg, map, zone, frame);
  addLine(svg, map, frame, &RowBand::low, "band");
  addLine(svg, map, frame, &RowBand::high, "band");
  addLine(svg, map, frame, &RowBand::median, "median");
  addReasons(svg, map, zone, frame);
  addStrip(svg, map, zone, frame);
  addLabels(svg, labels, frame);
  addTips(svg, map, zone, data, frame);
  svg.end();
  return out;
}

} // namespace ndvi
