#include "model/text.h"
#include "report/htmlwriter.h"
#include "report/numbers.h"
#include "report/reportsections.h"
#include "report/sparkline.h"

#include <algorithm>

namespace ndvi
{

namespace
{

void addReasons(HtmlWriter &html, const Attention &attention, const ReportZone &zone, const ReportData &data)
{
  const std::vector<std::string> reasons = attentionReasons(attention, zone, data.scenes);
  if (reasons.empty())
  {
    html.text(zone.followed ? message(QT_TRANSLATE_NOOP("core", "nothing stands out"))
                            : message(QT_TRANSLATE_NOOP("core", "not followed to the end, to save memory")));
    return;
  }
  html.start("ul", {{"class", "reasons"}});
  for (const std::string &reason : reasons)
    html.element("li", reason);
  html.end();
}

std::string zoneRow(const ReportData &data, std::size_t index, const Attention &attention, bool isShown,
                    const SparkScale &scale)
{
  const ReportZone &zone = data.zones[index];
  std::string out;
  HtmlWriter html(out);
  html.start("tr").start("th", {{"scope", "row"}});
  if (isShown)
    html.start("a", {{"href", "#" + zoneAnchor(index)}});
  html.element("bdi", zone.name, {{"class", "cut"}, {"title", zone.name}});
  if (isShown)
    html.end();
  html.end().start("td");
  addReasons(html, attention, zone, data);
  html.end().start("td").raw(sparkline(zone, attention, data, scale)).end();
  const auto valid =
      std::count_if(zone.rows.begin(), zone.rows.end(), [](const ReportRow &row) { return row.hasValid(); });
  html.element("td",
               message(QT_TRANSLATE_NOOP("core", "%1 of %2"), {std::to_string(valid), std::to_string(attention.rows)}),
               {{"class", "n"}});
  const bool hasDays = std::any_of(zone.rows.begin(), zone.rows.end(),
                                   [](const ReportRow &row) { return hasCounts(row.status) && row.pixels > 0; });
  html.element("td", hasDays ? percentText(attention.meanClear) : std::string("–"), {{"class", "n"}}).end();
  return out;
}

void addHead(HtmlWriter &html, const SparkScale &scale)
{
  html.start("thead").start("tr");
  html.element("th", message(QT_TRANSLATE_NOOP("core", "Zone")), {{"scope", "col"}});
  html.element("th", message(QT_TRANSLATE_NOOP("core", "What needs attention")), {{"scope", "col"}});
  html.element("th",
               message(QT_TRANSLATE_NOOP("core", "Median by time, NDVI %1 to %2"),
                       {ndviText(scale.lower), ndviText(scale.upper)}),
               {{"scope", "col"}});
  html.element("th", message(QT_TRANSLATE_NOOP("core", "Scenes with valid pixels")), {{"scope", "col"}});
  html.element("th", message(QT_TRANSLATE_NOOP("core", "Clear on average")), {{"scope", "col"}});
  html.end().end();
}

std::string rulesText()
{
  return message(QT_TRANSLATE_NOOP(
                     "core", "Sorted by what needs attention: first zones with failures, then those without any valid "
                             "pixel, then sudden drops (the median falls by NDVI %1 or more within %2 days, at least "
                             "%3 of the zone being clear on both dates), then little clear area (less than %4 on "
                             "average). Of several scenes of a day the one with most valid pixels counts."),
                 {fixed(AttentionRules::DROP, 1), std::to_string(AttentionRules::DROP_DAYS),
                  percentText(AttentionRules::USABLE), percentText(AttentionRules::LITTLE_CLEAR)});
}

} // namespace

std::string zoneAnchor(std::size_t zone)
{
  return "zone" + std::to_string(zone + 1);
}

std::string overviewSection(const ReportData &data, const std::vector<Attention> &attentions,
                            const std::vector<bool> &shown, std::size_t maxBytes)
{
  std::string out;
  HtmlWriter html(out);
  html.start("section").element("h2", message(QT_TRANSLATE_NOOP("core", "All zones")));
  html.element("p", rulesText(), {{"class", "note"}});
  html.element("p",
               message(QT_TRANSLATE_NOOP("core", "Small charts share their axes; grey ticks are scenes without a valid "
                                                 "pixel, the dot is where the median has dropped.")),
               {{"class", "note"}});
  const SparkScale scale = sparkScale(data);
  html.start("div", {{"class", "scroll"}}).start("table");
  addHead(html, scale);
  html.start("tbody");
  std::size_t left = 0;
  for (const std::size_t zone : zonesByAttention(data, attentions))
  {
    if (out.size() >= maxBytes)
      ++left;
    else
      html.raw(zoneRow(data, zone, attentions[zone], shown[zone], scale)).raw("\n");
  }
  html.end().end().end();
  if (left > 0)
    html.element(
        "p", message(QT_TRANSLATE_NOOP("core", "%1 more zones, of those that need attention least, are not listed to "
                                               "keep this page small. They are in the statistics table."),
                     {std::to_string(left)}));
  html.end();
  return out;
}

} // namespace ndvi
