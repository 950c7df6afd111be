#include "model/text.h"
#include "report/heatmap.h"
#include "report/htmlwriter.h"
#include "report/numbers.h"

namespace ndvi
{

namespace
{

void legendItem(HtmlWriter &html, const char *cssClass, const std::string &text)
{
  html.start("span", {{"class", "key"}}).start("svg", {{"width", "22"}, {"height", "14"}, {"aria-hidden", "true"}});
  const std::string name = cssClass;
  if (name == "median" || name == "band")
  {
    html.empty("path", {{"class", "h4"}, {"d", "M0 0h22v14h-22z"}})
        .empty("path", {{"class", name + "halo"}, {"d", "M3 7L19 7"}})
        .empty("path", {{"class", name}, {"d", "M3 7L19 7"}});
  }
  else
    html.empty("path", {{"class", name}, {"d", "M0.5 0.5h21v13h-21z"}});
  html.end().text(" " + text).end().text(" ");
}

std::string levelText(int level)
{
  const auto step = [](int i) { return percentText(HEAT_STEPS[static_cast<std::size_t>(i)]); };
  if (level == 1)
    return message(QT_TRANSLATE_NOOP("core", "under %1"), {step(0)});
  if (level == HEAT_LEVELS)
    return message(QT_TRANSLATE_NOOP("core", "%1 and more"), {step(HEAT_LEVELS - 2)});
  return message(QT_TRANSLATE_NOOP("core", "%1 to %2"), {step(level - 2), step(level - 1)});
}

} // namespace

std::string heatLegend()
{
  std::string out;
  HtmlWriter html(out);
  html.start("p", {{"class", "legend"}})
      .text(message(QT_TRANSLATE_NOOP("core", "Share of the valid pixels in a bin:")) + " ");
  for (int level = 1; level <= HEAT_LEVELS; ++level)
    legendItem(html, ("h" + std::to_string(level)).c_str(), levelText(level));
  html.end().start("p", {{"class", "legend"}});
  legendItem(html, "median", message(QT_TRANSLATE_NOOP("core", "median")));
  legendItem(html, "band", message(QT_TRANSLATE_NOOP("core", "5 % and 95 % of the pixels")));
  legendItem(html, "valid", message(QT_TRANSLATE_NOOP("core", "valid pixels")));
  legendItem(html, "masked", message(QT_TRANSLATE_NOOP("core", "masked")));
  legendItem(html, "nodata", message(QT_TRANSLATE_NOOP("core", "without data or NDVI")));
  legendItem(html, "failed", message(QT_TRANSLATE_NOOP("core", "failed")));
  legendItem(html, "nothing", message(QT_TRANSLATE_NOOP("core", "nothing for another reason")));
  html.end();
  return out;
}

} // namespace ndvi
