#include "model/text.h"
#include "report/heatmap.h"
#include "report/htmlnames.h"
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
  html.start("h3").text(message(QT_TRANSLATE_NOOP("core", "Zone")) + " ");
  addName(html, zone.name);
  html.end();
  if (!zone.details.empty())
  {
    html.start("p", {{"class", "note"}});
    addName(html, zone.details);
    html.end();
  }
}

void addReasons(HtmlWriter &html, const std::vector<AttentionReason> &reasons)
{
  if (reasons.empty())
    return;
  html.start("ul", {{"class", "reasons"}});
  for (const AttentionReason &reason : reasons)
  {
    html.start("li", {{"class", needsAttention(reason.kind) ? "warn" : "plain"}});
    addSentence(html, reason.text);
    html.end();
  }
  html.end();
}

void addNumberHead(HtmlWriter &html, bool isOfPeriods)
{
  html.start("thead").start("tr");
  const auto column = [&html](const std::string &text, const char *cssClass = "n") {
    html.element("th", text, {{"scope", "col"}, {"class", cssClass}});
  };
  if (isOfPeriods)
    column(message(QT_TRANSLATE_NOOP("core", "Period")), "");
  else
  {
    column(message(QT_TRANSLATE_NOOP("core", "Date (UTC)")), "");
    column(message(QT_TRANSLATE_NOOP("core", "Scene")), "");
  }
  column(message(QT_TRANSLATE_NOOP("core", "What became of it")), "");
  column(message(QT_TRANSLATE_NOOP("core", "Pixels")));
  column(message(QT_TRANSLATE_NOOP("core", "Valid")));
  column(message(QT_TRANSLATE_NOOP("core", "5 %, NDVI")));
  column(message(QT_TRANSLATE_NOOP("core", "Median NDVI")));
  column(message(QT_TRANSLATE_NOOP("core", "95 %, NDVI")));
  html.end().end();
}

void addNumberRow(HtmlWriter &html, const ReportRow &row, const std::string &label, const ReportData &data)
{
  html.start("tr").element("th", label, {{"scope", "row"}, {"class", "date"}});
  if (!data.isOfPeriods())
  {
    html.start("td");
    addName(html, data.scenes[static_cast<std::size_t>(row.scene)].id);
    html.end();
  }
  html.element("td", row.message == 0 ? statusWords(row.status) : data.messages[row.message], {{"class", "long"}});
  const bool counted = hasCounts(row.status);
  const auto number = [&html](const std::string &text) { html.element("td", text, {{"class", "n"}}); };
  number(counted ? pixelText(row.pixels) : std::string("–"));
  number(counted && row.pixels > 0 ? percentText(row.clearShare()) : std::string("–"));
  const RowBand band = rowBand(row, data.bins);
  const auto ndvi = [&](double value, bool isRead) { number(row.hasValid() ? bandText(value, isRead) : "–"); };
  ndvi(band.low, band.isLowRead);
  ndvi(band.median, band.isMedianRead);
  ndvi(band.high, band.isHighRead);
  html.end();
}

void addNumbers(HtmlWriter &html, const ReportZone &zone, const std::vector<std::size_t> &rows, const ReportData &data)
{
  html.start("details")
      .element("summary", message(QT_TRANSLATE_NOOP("core", "The numbers")))
      .start("div", {{"class", "scroll"}, {"tabindex", "0"}})
      .start("table");
  addNumberHead(html, data.isOfPeriods());
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
void addOmissions(HtmlWriter &html, const ReportData &data, const ReportZone &zone,
                  const std::vector<std::size_t> &rows)
{
  if (zone.apart > 0)
    addNote(html,
            message(data.isOfPeriods()
                        ? QT_TRANSLATE_NOOP("core", "Left out here: %1 periods whose scenes do not meet the zone.")
                        : QT_TRANSLATE_NOOP("core", "Left out here: %1 scenes that do not meet the zone."),
                    {std::to_string(zone.apart)}));
  if (rows.size() == MAX_COLUMNS)
    addNote(html, message(QT_TRANSLATE_NOOP("core", "No more than the last %1 columns are shown."),
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
  html.start("div", {{"class", "scroll"}, {"tabindex", "0"}}).raw(heatMapSvg(map, zone, data, scale)).end();
  if (map.isAnyRead)
    addNote(html, message(QT_TRANSLATE_NOOP("core", "%1 marks medians and percentiles that were read off a histogram, "
                                                    "not taken from the pixels: they are exact to the width of a bin."),
                          {READ_MARK}));
  std::vector<std::size_t> last = rows;
  if (last.size() > MAX_MULTIPLES)
  {
    last.erase(last.begin(), last.end() - static_cast<std::ptrdiff_t>(MAX_MULTIPLES));
    addNote(html, message(QT_TRANSLATE_NOOP("core", "The histograms below are those of the last %1 columns."),
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
  addReasons(html, attentionReasons(attention, zone, data));
  const std::vector<std::size_t> rows = shownRows(zone, MAX_COLUMNS);
  addOmissions(html, data, zone, rows);
  if (rows.empty())
  {
    html.element("p", nothingText(zone, data));
  }
  else
  {
    addCharts(html, data, zone, rows, scale);
    addNumbers(html, zone, rows, data);
  }
  html.start("p", {{"class", "up"}})
      .element("a", "↑ " + message(QT_TRANSLATE_NOOP("core", "All zones")), {{"href", "#all"}})
      .end();
  html.end();
  return out;
}

} // namespace ndvi
