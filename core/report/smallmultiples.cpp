#include "report/smallmultiples.h"

#include "model/text.h"
#include "report/heatmap.h"
#include "report/htmlwriter.h"
#include "report/numbers.h"
#include "report/rowtext.h"
#include "report/svgpath.h"
#include "report/words.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

// All in pixels.
constexpr double WIDTH = 140, BARS = 56, STRIP = 7, STRIP_TOP = BARS + 3, AXIS = 14;
constexpr double HEIGHT = STRIP_TOP + STRIP + AXIS;

std::string sizeText(double value)
{
  return shortNumber(value);
}

/// Bars of the histogram; \a most is the share that fills the height.
void addBars(HtmlWriter &svg, const ReportRow &row, const std::vector<ReportBin> &bins, const ReportScale &scale,
             double most)
{
  SvgPath bars;
  const std::vector<double> shares = bandShares(row, scale);
  for (std::size_t i = 0; i < shares.size(); ++i)
  {
    if (!(shares[i] > 0))
      continue;
    const double left = WIDTH * scale.position(scale.bands[i].lower);
    const double height = std::max(BARS * shares[i] / most, 0.5);
    bars.rectangle(left, BARS - height, WIDTH * scale.position(scale.bands[i].upper) - left, height);
  }
  if (!bars.isEmpty())
    svg.empty("path", {{"class", "bars"}, {"d", bars.data()}});
  const double median = rowBand(row, bins).median;
  if (scale.holds(median))
  {
    const double x = WIDTH * scale.position(median);
    svg.empty("path", {{"class", "mid"}, {"d", SvgPath().moveTo(x, 0).lineTo(x, BARS).data()}});
  }
}

void addStrip(HtmlWriter &svg, const ReportRow &row)
{
  double left = 0;
  const auto part = [&](const char *cssClass, double count)
  {
    const double width = WIDTH * count / row.pixels;
    if (width > 0)
      svg.empty("path", {{"class", cssClass}, {"d", SvgPath().rectangle(left, STRIP_TOP, width, STRIP).data()}});
    left += width;
  };
  part("valid", row.valid);
  part("masked", row.masked);
  part("nodata", row.nodata + row.undefined);
}

void addScale(HtmlWriter &svg, const ReportScale &scale)
{
  svg.empty("path", {{"class", "base"}, {"d", SvgPath().moveTo(0, BARS).lineTo(WIDTH, BARS).data()}});
  svg.element("text", ndviText(scale.lower), {{"class", "small"}, {"x", "0"}, {"y", sizeText(HEIGHT - 2)}});
  svg.element("text", "NDVI", {{"class", "small mids"}, {"x", sizeText(WIDTH / 2)}, {"y", sizeText(HEIGHT - 2)}});
  svg.element("text", ndviText(scale.upper),
              {{"class", "small ends"}, {"x", sizeText(WIDTH)}, {"y", sizeText(HEIGHT - 2)}});
}

void addFigure(HtmlWriter &html, const ReportRow &row, const std::string &label, const ReportData &data,
               const ReportScale &scale, double most)
{
  html.start("figure").element("figcaption", label);
  if (!hasHistogram(row))
  {
    html.start("div",
               {{"class", std::string("reason ") + gapClass(row.status)}, {"title", rowText(row, data, nullptr)}})
        .element("span", gapWords(row))
        .end()
        .end();
    return;
  }
  html.start("svg", {{"role", "img"},
                     {"width", sizeText(WIDTH)},
                     {"height", sizeText(HEIGHT)},
                     {"viewBox", "0 0 " + sizeText(WIDTH) + " " + sizeText(HEIGHT)}});
  html.element("title", rowText(row, data, nullptr));
  addBars(html, row, data.bins, scale, most);
  addStrip(html, row);
  addScale(html, scale);
  html.end().element("p", pixelShares(row), {{"class", "under"}}).end();
}

} // namespace

std::string smallMultiples(const ReportZone &zone, const std::vector<std::size_t> &rows, const ReportData &data,
                           const ReportScale &scale)
{
  double most = 0;
  for (const std::size_t row : rows)
  {
    for (const double share : bandShares(zone.rows[row], scale))
      most = std::max(most, share);
  }
  const std::vector<std::string> labels = rowLabels(zone, rows, data.scenes);
  std::string out;
  HtmlWriter html(out);
  if (most > 0)
    html.element(
        "p",
        message(QT_TRANSLATE_NOOP("core", "The tallest bar stands for %1 of the valid pixels."), {percentText(most)}),
        {{"class", "note"}});
  html.start("div", {{"class", "multiples"}});
  for (std::size_t i = 0; i < rows.size(); ++i)
    addFigure(html, zone.rows[rows[i]], labels[i], data, scale, most);
  html.end();
  return out;
}

} // namespace ndvi
