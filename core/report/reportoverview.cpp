#include "model/text.h"
#include "report/htmlnames.h"
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
  const std::vector<AttentionReason> reasons = attentionReasons(attention, zone, data);
  if (reasons.empty())
  {
    html.text(zone.followed ? message(QT_TRANSLATE_NOOP("core", "nothing stands out"))
                            : message(QT_TRANSLATE_NOOP("core", "not followed to the end, to save memory")));
    return;
  }
  html.start("ul", {{"class", "reasons"}});
  for (const AttentionReason &reason : reasons)
  {
    html.start("li");
    addSentence(html, reason.text);
    html.end();
  }
  html.end();
}

/// At the head of the columns, or, on a narrow screen, before each cell.
struct ColumnNames
{
  ColumnNames(const SparkScale &scale, bool isOfPeriods)
      : median(message(QT_TRANSLATE_NOOP("core", "Median by time, NDVI %1 to %2"),
                       {ndviText(scale.lower), ndviText(scale.upper)})),
        valid(message(isOfPeriods ? QT_TRANSLATE_NOOP("core", "Periods with valid pixels")
                                  : QT_TRANSLATE_NOOP("core", "Scenes with valid pixels"))),
        clear(message(QT_TRANSLATE_NOOP("core", "Clear on average")))
  {
  }

  std::string median, valid, clear;
};

std::string zoneRow(const ReportData &data, std::size_t index, const Attention &attention, bool isShown,
                    const SparkScale &scale)
{
  const ReportZone &zone = data.zones[index];
  std::string out;
  HtmlWriter html(out);
  html.start("tr").start("th", {{"scope", "row"}});
  if (isShown)
    html.start("a", {{"href", "#" + zoneAnchor(index)}});
  addName(html, zone.name);
  if (isShown)
    html.end();
  html.end().start("td");
  addReasons(html, attention, zone, data);
  const ColumnNames columns(scale, data.isOfPeriods());
  html.end().start("td", {{"data-label", columns.median}}).raw(sparkline(zone, attention, data, scale)).end();
  const auto valid =
      std::count_if(zone.rows.begin(), zone.rows.end(), [](const ReportRow &row) { return row.hasValid(); });
  html.element("td",
               message(QT_TRANSLATE_NOOP("core", "%1 of %2"), {std::to_string(valid), std::to_string(attention.rows)}),
               {{"class", "n"}, {"data-label", columns.valid}});
  const bool hasDays = std::any_of(zone.rows.begin(), zone.rows.end(),
                                   [](const ReportRow &row) { return hasCounts(row.status) && row.pixels > 0; });
  html.element("td", hasDays ? percentText(attention.meanClear) : std::string("–"),
               {{"class", "n"}, {"data-label", columns.clear}})
      .end();
  return out;
}

void addHead(HtmlWriter &html, const SparkScale &scale, bool isOfPeriods)
{
  html.start("thead").start("tr");
  const auto column = [&html](const std::string &text, const char *cssClass = "") {
    html.element("th", text, {{"scope", "col"}, {"class", cssClass}});
  };
  column(message(QT_TRANSLATE_NOOP("core", "Zone")));
  column(message(QT_TRANSLATE_NOOP("core", "What stands out")));
  const ColumnNames columns(scale, isOfPeriods);
  column(columns.median);
  column(columns.valid, "n");
  column(columns.clear, "n");
  html.end().end();
}

std::string orderText()
{
  return message(QT_TRANSLATE_NOOP("core",
                                   "Zones that need attention come first, and what may be wrong unnoticed before "
                                   "what is plain to see:"));
}

/// The kinds, the most urgent first, each with its rule.
std::vector<std::string> rules()
{
  return {
      message(QT_TRANSLATE_NOOP("core", "failures")),
      message(QT_TRANSLATE_NOOP("core", "no valid pixel at all")),
      message(QT_TRANSLATE_NOOP("core", "valid pixels, but none of them in a bin")),
      message(QT_TRANSLATE_NOOP("core", "a fall of the median by NDVI %1 or more within %2 days, of which the next "
                                        "clear date has regained half: probably cloud or haze"),
              {fixed(FallRules::AMOUNT, 1), std::to_string(FallRules::DAYS)}),
      message(QT_TRANSLATE_NOOP("core", "such a fall of which no later date tells yet whether it lasts")),
      message(QT_TRANSLATE_NOOP("core", "little clear area: less than %1 on average, none on most dates, or less than "
                                        "half of the zone in the scenes"),
              {percentText(AttentionRules::LITTLE_CLEAR)}),
      message(QT_TRANSLATE_NOOP("core", "never as many as %1 valid pixels"), {fixed(AttentionRules::FEW_PIXELS, 0)}),
      message(QT_TRANSLATE_NOOP("core", "last, a fall that lasts: a harvest, a cut, or damage"))};
}

std::string zoneCountText(std::size_t zones, std::size_t urgent)
{
  if (zones == 1)
    return message(urgent == 0 ? QT_TRANSLATE_NOOP("core", "One zone, which needs no attention.")
                               : QT_TRANSLATE_NOOP("core", "One zone, which needs attention."));
  const std::string all = std::to_string(zones);
  if (urgent == 0)
    return message(QT_TRANSLATE_NOOP("core", "%1 zones, none of which needs attention."), {all});
  if (urgent == 1)
    return message(QT_TRANSLATE_NOOP("core", "%1 zones, one of which needs attention."), {all});
  return message(QT_TRANSLATE_NOOP("core", "%1 zones, %2 of which need attention."), {all, std::to_string(urgent)});
}

/// How many zones there are and need attention, and what links do.
void addListNotes(HtmlWriter &html, const std::vector<Attention> &attentions, const std::vector<bool> &shown)
{
  const auto urgent = std::count_if(attentions.begin(), attentions.end(),
                                    [](const Attention &attention) { return needsAttention(attention.kind); });
  html.element("p", zoneCountText(attentions.size(), static_cast<std::size_t>(urgent)));
  if (std::find(shown.begin(), shown.end(), true) != shown.end())
    html.element("p", message(QT_TRANSLATE_NOOP("core", "A name that is a link leads to the zone in detail.")),
                 {{"class", "note"}});
}

void addRules(HtmlWriter &html)
{
  html.start("details", {{"class", "note"}})
      .element("summary", message(QT_TRANSLATE_NOOP("core", "How zones are sorted")))
      .element("p", orderText())
      .start("ol");
  for (const std::string &rule : rules())
    html.element("li", rule);
  html.end()
      .element("p", message(QT_TRANSLATE_NOOP("core", "Falls are looked for between dates on which at least %1 of the "
                                                      "zone is clear. Of several scenes of a day the one with most "
                                                      "valid pixels counts."),
                            {percentText(FallRules::USABLE)}))
      .end();
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
  html.start("section", {{"id", "all"}}).element("h2", message(QT_TRANSLATE_NOOP("core", "All zones")));
  addListNotes(html, attentions, shown);
  html.element("p",
               message(QT_TRANSLATE_NOOP("core", "Small charts share their axes. Grey ticks at the bottom stand for no "
                                                 "valid pixel, a dot for a fall of the median that recovers or may "
                                                 "yet, a ring for one that lasts.")),
               {{"class", "note"}});
  addRules(html);
  const SparkScale scale = sparkScale(data);
  html.start("div", {{"class", "scroll"}, {"tabindex", "0"}}).start("table", {{"class", "stack zones"}});
  addHead(html, scale, data.isOfPeriods());
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
