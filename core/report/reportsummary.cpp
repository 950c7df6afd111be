#include "model/text.h"
#include "report/commonfalls.h"
#include "report/htmlnames.h"
#include "report/htmlwriter.h"
#include "report/numbers.h"
#include "report/reportsections.h"
#include "report/rowtext.h"
#include "report/words.h"

#include <algorithm>
#include <map>

namespace ndvi
{

namespace
{

constexpr std::size_t MAX_SCENES = 200; ///< listed, of those that are not ok
constexpr std::size_t MAX_CAUSES = 12;

void addHead(HtmlWriter &html, std::initializer_list<std::string> texts)
{
  html.start("thead").start("tr");
  for (const std::string &text : texts)
    html.element("th", text, {{"scope", "col"}});
  html.end().end();
}

/// 2024, 2024-06 …, which tells the time, unlike a name such as "all".
bool isCalendarName(const std::string &period)
{
  return !period.empty() && period[0] >= '0' && period[0] <= '9';
}

std::string periodText(const ReportData &data)
{
  const bool ofPeriods = data.isOfPeriods();
  const ReportScene *first = nullptr, *last = nullptr;
  for (const ReportScene &scene : data.scenes)
  {
    if (!scene.datetime || (ofPeriods && scene.kind != ReportScene::Kind::Period))
      continue;
    first = !first || *scene.datetime < *first->datetime ? &scene : first;
    last = !last || *scene.datetime > *last->datetime ? &scene : last;
  }
  if (!first)
    return message(QT_TRANSLATE_NOOP("core", "no scene has a date"));
  const bool isOneUnnamed = ofPeriods && first->id == last->id && first->end && !isCalendarName(first->id);
  const std::string from = isOneUnnamed ? formatDate(*first->datetime) : sceneDate(first);
  const std::string to = isOneUnnamed ? formatDate(*first->end) : sceneDate(last);
  return from == to ? from : message(QT_TRANSLATE_NOOP("core", "%1 to %2"), {from, to});
}

std::string binsText(const ReportData &data)
{
  double lower = 0, upper = 0, narrowest = 0, widest = 0;
  long long count = 0;
  for (const ReportBin &bin : data.bins)
  {
    if (!bin.isKnown())
      continue;
    const double width = bin.upper - bin.lower;
    lower = count > 0 ? std::min(lower, bin.lower) : bin.lower;
    upper = count > 0 ? std::max(upper, bin.upper) : bin.upper;
    narrowest = count > 0 ? std::min(narrowest, width) : width;
    widest = std::max(widest, width);
    ++count;
  }
  if (count == 0)
    return message(QT_TRANSLATE_NOOP("core", "no histogram"));
  const std::string from = ndviText(lower), to = ndviText(upper), number = std::to_string(count);
  // Edges that were stored as text have lost digits.
  if (widest - narrowest < 1e-6)
    return message(QT_TRANSLATE_NOOP("core", "NDVI %1 to %2; number of bins: %3, width %4"),
                   {from, to, number, shortNumber(widest, 4)});
  return message(QT_TRANSLATE_NOOP("core", "NDVI %1 to %2; number of bins: %3, widths %4 to %5"),
                 {from, to, number, shortNumber(narrowest, 4), shortNumber(widest, 4)});
}

void addFacts(HtmlWriter &html, const ReportData &data)
{
  html.start("table").element("caption", message(QT_TRANSLATE_NOOP("core", "What it is about"))).start("tbody");
  const auto fact = [&html](const std::string &name, const std::string &value) {
    html.start("tr").element("th", name, {{"scope", "row"}}).element("td", value).end();
  };
  fact(message(QT_TRANSLATE_NOOP("core", "Zones")), std::to_string(data.zones.size()));
  const std::size_t scenes = data.count(ReportScene::Kind::Scene), periods = data.count(ReportScene::Kind::Period);
  if (periods > 0)
    fact(message(QT_TRANSLATE_NOOP("core", "Periods")), std::to_string(periods));
  if (periods == 0 || scenes > 0)
    fact(message(QT_TRANSLATE_NOOP("core", "Scenes")), std::to_string(scenes));
  fact(message(QT_TRANSLATE_NOOP("core", "Dates (UTC)")), periodText(data));
  fact(data.areBinsComplete ? message(QT_TRANSLATE_NOOP("core", "Bins"))
                            : message(QT_TRANSLATE_NOOP("core", "Bins with pixels in the zones shown")),
       binsText(data));
  html.end().end();
}

void addSceneStatus(HtmlWriter &html, const ReportData &data)
{
  std::map<std::string, long long> counts;
  for (const ReportScene &scene : data.scenes)
    ++counts[scene.status];
  counts.erase(std::string());
  if (counts.empty())
    return;
  html.start("table").element("caption", message(QT_TRANSLATE_NOOP("core", "Scenes by status")));
  addHead(html, {message(QT_TRANSLATE_NOOP("core", "Status")), message(QT_TRANSLATE_NOOP("core", "Meaning")),
                 message(QT_TRANSLATE_NOOP("core", "Scenes"))});
  html.start("tbody");
  for (const auto &[status, count] : counts)
    html.start("tr")
        .start("td")
        .element("code", status)
        .end()
        .element("td", sceneStatusWords(status))
        .element("td", std::to_string(count), {{"class", "n"}})
        .end();
  html.end().end();
}

void addRowStatus(HtmlWriter &html, const ReportData &data)
{
  html.start("table").element("caption",
                              message(data.isOfPeriods() ? QT_TRANSLATE_NOOP("core", "Zones × periods by status")
                                                         : QT_TRANSLATE_NOOP("core", "Zones × scenes by status")));
  addHead(html, {message(QT_TRANSLATE_NOOP("core", "Status")), message(QT_TRANSLATE_NOOP("core", "Meaning")),
                 message(QT_TRANSLATE_NOOP("core", "Rows"))});
  html.start("tbody");
  for (std::size_t i = 0; i < data.rowsByStatus.size(); ++i)
  {
    if (data.rowsByStatus[i] == 0)
      continue;
    const auto status = static_cast<ZoneStatus>(i);
    html.start("tr")
        .start("td")
        .element("code", statusName(status))
        .end()
        .element("td", statusWords(status))
        .element("td", std::to_string(data.rowsByStatus[i]), {{"class", "n"}})
        .end();
  }
  html.end().end();
}

void addCauses(HtmlWriter &html, const ReportData &data)
{
  if (data.causes.empty())
    return;
  html.start("div", {{"class", "scroll"}, {"tabindex", "0"}})
      .start("table", {{"class", "stack"}})
      .element("caption",
               message(QT_TRANSLATE_NOOP("core", "Why rows are not simply ok, the commonest reasons first")));
  addHead(html, {message(QT_TRANSLATE_NOOP("core", "Rows")), message(QT_TRANSLATE_NOOP("core", "Status")),
                 message(QT_TRANSLATE_NOOP("core", "For example"))});
  const std::string rows = message(QT_TRANSLATE_NOOP("core", "Rows"));
  html.start("tbody");
  for (std::size_t i = 0; i < std::min(data.causes.size(), MAX_CAUSES); ++i)
  {
    const ReportCause &cause = data.causes[i];
    html.start("tr")
        .element("td", std::to_string(cause.count), {{"class", "n"}, {"data-label", rows}})
        .start("td")
        .element("code", statusName(cause.status))
        .end()
        .start("td", {{"class", "long"}})
        .element("bdi", cause.example.empty() ? statusWords(cause.status) : cause.example)
        .end()
        .end();
  }
  html.end().end();
  if (data.causes.size() > MAX_CAUSES)
    html.element("p",
                 message(QT_TRANSLATE_NOOP("core", "%1 rarer reasons are not listed here."),
                         {std::to_string(data.causes.size() - MAX_CAUSES)}),
                 {{"class", "note"}});
  html.end();
}

/// Scenes that are not ok, or of which something is to be said.
void addScenes(HtmlWriter &html, const ReportData &data)
{
  std::vector<const ReportScene *> listed;
  for (const ReportScene &scene : data.scenes)
  {
    if (!scene.status.empty() && (scene.status != statusName(SceneStatus::Ok) || !scene.message.empty()))
      listed.push_back(&scene);
  }
  if (listed.empty())
    return;
  html.start("div", {{"class", "scroll"}, {"tabindex", "0"}})
      .start("table", {{"class", "stack"}})
      .element("caption", message(QT_TRANSLATE_NOOP("core", "Scenes with remarks")));
  addHead(html, {message(QT_TRANSLATE_NOOP("core", "Date (UTC)")), message(QT_TRANSLATE_NOOP("core", "Scene")),
                 message(QT_TRANSLATE_NOOP("core", "Status")), message(QT_TRANSLATE_NOOP("core", "Remark"))});
  html.start("tbody");
  for (std::size_t i = 0; i < std::min(listed.size(), MAX_SCENES); ++i)
  {
    const ReportScene &scene = *listed[i];
    const bool isOk = scene.status == statusName(SceneStatus::Ok);
    html.start("tr").element("td", sceneDate(&scene), {{"class", "date"}}).start("td");
    addName(html, scene.id);
    html.end()
        .element("td", sceneStatusWords(scene.status), {{"class", isOk ? "state" : "state warn"}})
        .start("td", {{"class", "long"}})
        .element("bdi", scene.message)
        .end()
        .end();
  }
  html.end().end();
  if (listed.size() > MAX_SCENES)
    html.element("p",
                 message(QT_TRANSLATE_NOOP("core", "%1 more are in the scenes table."),
                         {std::to_string(listed.size() - MAX_SCENES)}),
                 {{"class", "note"}});
  html.end();
}

} // namespace

std::string summarySection(const ReportData &data)
{
  std::string out;
  HtmlWriter html(out);
  html.start("section").element("h2", message(QT_TRANSLATE_NOOP("core", "The run")));
  for (const std::string &remark : data.remarks)
    html.element("p", remark);
  const auto lost =
      std::count_if(data.zones.begin(), data.zones.end(), [](const ReportZone &z) { return !z.followed; });
  if (lost > 0)
    html.element(
        "p", message(QT_TRANSLATE_NOOP("core", "The run has more rows than this page keeps in memory: %1 zones, those "
                                               "that needed attention least, are counted in the totals only. A "
                                               "report of the tables can show those you choose."),
                     {std::to_string(lost)}));
  for (const CommonFall &fall : commonFalls(data))
  {
    html.start("p", {{"class", "warn"}});
    addSentence(html, commonFallText(fall));
    html.end();
  }
  html.start("div", {{"class", "boxes"}});
  addFacts(html, data);
  addSceneStatus(html, data);
  addRowStatus(html, data);
  html.end();
  addCauses(html, data);
  addScenes(html, data);
  html.end();
  return out;
}

std::string parameterSection(const ReportData &data)
{
  if (data.parameters.empty())
    return {};
  std::string out;
  HtmlWriter html(out);
  html.start("section")
      .element("h2", message(QT_TRANSLATE_NOOP("core", "What was run")))
      .start("dl", {{"class", "params"}});
  for (const auto &[name, value] : data.parameters)
    html.start("div").element("dt", name).start("dd").element("bdi", value).end().end();
  html.end().end();
  return out;
}

} // namespace ndvi
