#include "model/text.h"
#include "report/heatmap.h"
#include "report/htmlwriter.h"
#include "report/numbers.h"
#include "report/reportsections.h"
#include "report/rowtext.h"
#include "report/smallmultiples.h"
#include "report/words.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

constexpr std::size_t MAX_COLUMNS = 400;   ///< scenes in a heat map
constexpr std::size_t MAX_MULTIPLES = 120; ///< scenes beside each other

void addTitle(HtmlWriter &html, const ReportZone &zone)
{
  html.start("h3")
      .text(message(QT_TRANSLATE_NOOP("core", "Zone")) + " ")
      .element("bdi", zone.name, {{"class", "cut"}, {"title", zone.name}})
      .end();
  if (!zone.details.empty())
    html.start("p", {{"class", "note"}}).element("bdi", zone.details).end();
}

void addNumberHead(HtmlWriter &html)
{
  html.start("thead").start("tr");
  const auto column = [&html](const std::string &text, const char *cssClass = "n") {
    html.element("th", text, {{"scope", "col"}, {"class", cssClass}});
  };
  column(message(QT_TRANSLATE_NOOP("core", "Date (UTC)")), "");
  column(message(QT_TRANSLATE_NOOP("core", "Scene")), "");
  column(message(QT_TRANSLATE_NOOP("core", "What became of it")), "");
  column(message(QT_TRANSLATE_NOOP("core", "Pixels")));
  column(message(QT_TRANSLATE_NOOP("core", "Valid")));
  column("5 %, NDVI");
  column(message(QT_TRANSLATE_NOOP("core", "Median NDVI")));
  column("95 %, NDVI");
  html.end().end();
}

void addNumberRow(HtmlWriter &html, const ReportRow &row, const std::string &label, const ReportData &data)
{
  const RowBand band = rowBand(row, data.bins);
  const std::string &scene = data.scenes[static_cast<std::size_t>(row.scene)].id;
  html.start("tr")
      .element("td", label)
      .start("td")
      .element("bdi", scene, {{"class", "cut"}, {"title", scene}})
      .end()
      .element("td", row.message == 0 ? statusWords(row.status) : data.messages[row.message], {{"class", "long"}});
  const bool counted = hasCounts(row.status);
  html.element("td", counted ? pixelText(row.pixels) : std::string("–"), {{"class", "n"}});
  html.element("td", counted && row.pixels > 0 ? percentText(row.clearShare()) : std::string("–"), {{"class", "n"}});
  for (const double value : {band.low, band.median, band.high})
    html.element("td", ndviText(value), {{"class", "n"}});
  html.end();
}

void addNumbers(HtmlWriter &html, const ReportZone &zone, const std::vector<std::size_t> &rows, const ReportData &data)
{
  html.start("details")
      .element("summary", message(QT_TRANSLATE_NOOP("core", "The numbers")))
      .start("div", {{"class", "scroll"}})
      .start("table");
  addNumberHead(html);
  html.start("tbody");
  const std::vector<std::string> labels = rowLabels(zone, rows, data.scenes);
  for (std::size_t i = 0; i < rows.size(); ++i)
    addNumberRow(html, zone.rows[rows[i]], labels[i], data);
  html.end().end().end().end();
}

void addNote(HtmlWriter &html, const std::string &text)
{
  html.element("p", text, {{"class", "note"}});
}

/// What the charts leave out, in words.
void addOmissions(HtmlWriter &html, const ReportZone &zone, const std::vector<std::size_t> &rows)
{
  if (zone.apart > 0)
    addNote(html, message(QT_TRANSLATE_NOOP("core", "Scenes that do not meet the zone, left out here: %1."),
                          {std::to_string(zone.apart)}));
  if (rows.size() == MAX_COLUMNS)
    addNote(html, message(QT_TRANSLATE_NOOP("core", "No more than the last %1 scenes are shown."),
                          {std::to_string(MAX_COLUMNS)}));
  if (!zone.hasCells)
    addNote(html,
            message(QT_TRANSLATE_NOOP("core", "The histograms of this zone were not kept, to save memory: they are "
                                              "in the histogram table.")));
}

void addCharts(HtmlWriter &html, const ReportData &data, const ReportZone &zone, const std::vector<std::size_t> &rows,
               const ReportScale &scale)
{
  const HeatMap map = heatMap(zone, rows, data.bins, scale);
  html.start("div", {{"class", "scroll"}}).raw(heatMapSvg(map, zone, data, scale)).end();
  if (map.isFromHistogram)
    addNote(html,
            message(QT_TRANSLATE_NOOP("core", "The statistics do not tell all of the 5 %, 50 % and 95 % percentiles: "
                                              "those missing are read off the histogram, exact to a bin.")));
  std::vector<std::size_t> last = rows;
  if (last.size() > MAX_MULTIPLES)
  {
    last.erase(last.begin(), last.end() - static_cast<std::ptrdiff_t>(MAX_MULTIPLES));
    addNote(html, message(QT_TRANSLATE_NOOP("core", "The histograms below are those of the last %1 scenes."),
                          {std::to_string(MAX_MULTIPLES)}));
  }
  html.raw(smallMultiples(zone, last, data, scale));
}

/// A zone without any scene: the reason its row gives.
std::string nothingText(const ReportZone &zone, const ReportData &data)
{
  for (const ReportRow &row : zone.rows)
  {
    if (row.message != 0)
      return data.messages[row.message];
  }
  return zone.rows.empty() && zone.apart == 0
             ? message(QT_TRANSLATE_NOOP("core", "There is no row of this zone in the statistics."))
             : message(QT_TRANSLATE_NOOP("core", "No scene meets this zone."));
}

} // namespace

std::string zoneSection(const ReportData &data, std::size_t index, const Attention &attention, const ReportScale &scale)
{
  const ReportZone &zone = data.zones[index];
  std::string out;
  HtmlWriter html(out);
  html.start("section", {{"class", "zone"}, {"id", zoneAnchor(index)}});
  addTitle(html, zone);
  const std::vector<std::string> reasons = attentionReasons(attention, zone, data.scenes);
  if (!reasons.empty())
  {
    html.start("ul", {{"class", "reasons"}});
    for (const std::string &reason : reasons)
      html.element("li", reason, {{"class", "warn"}});
    html.end();
  }
  const std::vector<std::size_t> rows = shownRows(zone, MAX_COLUMNS);
  addOmissions(html, zone, rows);
  if (rows.empty())
  {
    html.element("p", nothingText(zone, data));
  }
  else
  {
    addCharts(html, data, zone, rows, scale);
    addNumbers(html, zone, rows, data);
  }
  html.end();
  return out;
}

} // namespace ndvi
