#include "report/report.h"

#include "model/text.h"
#include "report/heatmap.h"
#include "report/htmlnames.h"
#include "report/htmlwriter.h"
#include "report/numbers.h"
#include "report/reportsections.h"
#include "report/reportstyle.h"

#include <algorithm>

namespace ndvi
{

namespace
{

bool isRightToLeft(const std::string &language)
{
  const std::string code = language.substr(0, language.find_first_of("-_"));
  return code == "ar" || code == "he" || code == "fa" || code == "ur";
}

/// Sections of the zones in detail, and which of them there was room for.
struct Details
{
  std::string text;
  std::vector<bool> shown; ///< by zone
  std::size_t count = 0, left = 0;
};

Details detailsOf(const ReportData &data, const std::vector<Attention> &attentions,
                  const std::vector<std::size_t> &zones, std::size_t room)
{
  Details details;
  details.shown.assign(data.zones.size(), false);
  const ReportScale scale = reportScale(data, zones);
  for (const std::size_t zone : zones)
  {
    const std::string section = zoneSection(data, zone, attentions[zone], scale);
    if (details.text.size() + section.size() > room)
    {
      ++details.left;
      continue;
    }
    details.text += section;
    details.text += '\n';
    details.shown[zone] = true;
    ++details.count;
  }
  return details;
}

/// Which zones are shown in detail, why, and how to see others.
void addDetailsNotes(HtmlWriter &html, const ReportData &data, const ReportOptions &options, const Details &details)
{
  const std::string shown = std::to_string(details.count), all = std::to_string(data.zones.size());
  const auto note = [&html](const std::string &text) { html.element("p", text); };
  if (details.count == data.zones.size())
    note(data.zones.size() == 1 ? message(QT_TRANSLATE_NOOP("core", "The only zone."))
                                : message(QT_TRANSLATE_NOOP("core", "All %1 zones."), {all}));
  else if (!options.zones.empty())
    note(message(QT_TRANSLATE_NOOP("core", "%1 of %2 zones, as chosen."), {shown, all}));
  else
    note(message(QT_TRANSLATE_NOOP("core", "%1 of %2 zones: those first in the list above. The others are in that list "
                                           "alone, to keep this page small."),
                 {shown, all}));
  if (details.left > 0)
    note(message(QT_TRANSLATE_NOOP("core", "%1 more would have made this page larger than %2 MB."),
                 {std::to_string(details.left), fixed(static_cast<double>(options.maxBytes) / 1e6, 0)}));
  if (details.count < data.zones.size())
    html.element("p",
                 message(QT_TRANSLATE_NOOP("core", "To see others, run “NDVI histogram report” "
                                                   "(ndvi:histogramreport) on the tables of the run: ZONES_SHOWN takes "
                                                   "their names, MAX_ZONES how many.")),
                 {{"class", "note"}});
}

void addHead(HtmlWriter &html, const ReportData &data, const std::string &title)
{
  html.start("head")
      .empty("meta", {{"charset", "utf-8"}})
      .empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}})
      .element("title", title)
      .start("style")
      .raw(reportStyle())
      .end()
      .end()
      .raw("\n");
  html.start("body").raw(reportPatterns()).start("header").start("h1");
  addName(html, title);
  html.end();
  if (!data.created.empty())
    html.element("p", data.created, {{"class", "note"}});
  html.end().raw("\n");
}

void addHowToRead(HtmlWriter &html, bool isOfPeriods)
{
  html.element("p",
               message(isOfPeriods ? QT_TRANSLATE_NOOP("core", "Each column of the coloured chart is the histogram of "
                                                               "one period, NDVI upwards.")
                                   : QT_TRANSLATE_NOOP("core", "Each column of the coloured chart is the histogram of "
                                                               "one scene, NDVI upwards.")),
               {{"class", "note"}});
  html.element("p",
               message(QT_TRANSLATE_NOOP("core", "The bars below it say what part of the zone's pixels is valid. "
                                                 "Columns are evenly spaced, whatever time lies between them. Rest the "
                                                 "pointer on a column for its numbers, or open the table below.")),
               {{"class", "note"}})
      .raw(heatLegend());
}

} // namespace

std::vector<std::size_t> zonesShown(const ReportData &data, const std::vector<Attention> &attentions,
                                    const ReportOptions &options)
{
  std::vector<std::size_t> zones = options.zones;
  if (zones.empty())
  {
    zones = zonesByAttention(data, attentions);
    zones.erase(
        std::remove_if(zones.begin(), zones.end(), [&data](std::size_t zone) { return !data.zones[zone].followed; }),
        zones.end());
    zones.resize(std::min(zones.size(), options.maxZones));
  }
  return zones;
}

std::string htmlReport(const ReportData &data, const ReportOptions &options)
{
  const std::vector<Attention> attention = attentions(data);
  const std::vector<std::size_t> zones = zonesShown(data, attention, options);
  const std::string summary = summarySection(data);
  const std::size_t used = summary.size() + options.maxOverviewBytes;
  const Details details =
      detailsOf(data, attention, zones, options.maxBytes > used ? options.maxBytes - used : std::size_t(0));

  //: The language of this translation, as a BCP 47 tag such as zh-CN.
  const std::string language = data.language.empty() ? message(QT_TRANSLATE_NOOP("core", "en")) : data.language;
  const std::string title = data.title.empty() ? message(QT_TRANSLATE_NOOP("core", "NDVI histograms")) : data.title;
  std::string out = "<!DOCTYPE html>\n";
  HtmlWriter html(out);
  html.start("html", {{"lang", language}, {"dir", isRightToLeft(language) ? "rtl" : "ltr"}});
  addHead(html, data, title);
  html.start("main").raw(summary).raw("\n");
  html.raw(overviewSection(data, attention, details.shown, options.maxOverviewBytes)).raw("\n");
  html.start("section").element("h2", message(QT_TRANSLATE_NOOP("core", "Zones in detail")));
  addDetailsNotes(html, data, options, details);
  if (details.count > 0)
    addHowToRead(html, data.isOfPeriods());
  html.raw("\n").raw(details.text);
  html.end().raw("\n").raw(parameterSection(data));
  html.end().end().end().raw("\n");
  return out;
}

} // namespace ndvi
