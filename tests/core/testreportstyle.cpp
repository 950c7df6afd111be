#include "report/reportstyle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace
{

/// The value of a variable in the \a nth rule that sets it: 0 light, 1 dark.
std::string colour(const std::string &name, int nth)
{
  const std::string style = ndvi::reportStyle(), sign = "--" + name + ":#";
  std::size_t at = style.find(sign);
  for (int i = 0; i < nth && at != std::string::npos; ++i)
    at = style.find(sign, at + 1);
  if (at == std::string::npos)
    return {};
  at += sign.size();
  const std::string digits = style.substr(at, style.find_first_of(";}", at) - at);
  if (digits.size() == 6)
    return digits;
  return std::string() + digits[0] + digits[0] + digits[1] + digits[1] + digits[2] + digits[2];
}

/// Relative luminance of a colour in sRGB, after WCAG 2.2.
double luminance(const std::string &digits)
{
  const auto channel = [&digits](std::size_t i)
  {
    const double value = std::stoi(digits.substr(i, 2), nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

double contrast(const std::string &a, const std::string &b, int mode)
{
  const double one = luminance(colour(a, mode)), two = luminance(colour(b, mode));
  return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

TEST(ReportStyle, textAndMarksStandOut)
{
  for (const int mode : {0, 1})
  {
    for (const char *ground : {"page", "card"})
    {
      for (const char *text : {"text", "soft", "link", "warn"})
        EXPECT_GE(contrast(text, ground, mode), 4.5) << text << " on " << ground << ", mode " << mode;
      for (const char *mark : {"accent", "masked", "nodata"})
        EXPECT_GE(contrast(mark, ground, mode), 3) << mark << " on " << ground << ", mode " << mode;
    }
    EXPECT_GE(contrast("text", "masked", mode), 4.5) << "a reason on a masked column";
    EXPECT_GE(contrast("halo", "core", mode), 4.5) << "the line of the median";
  }
}

TEST(ReportStyle, heatColoursGetSteadilyDarkerOrLighter)
{
  for (int level = 1; level < 7; ++level)
  {
    const std::string here = "h" + std::to_string(level), next = "h" + std::to_string(level + 1);
    EXPECT_GT(luminance(colour(here, 0)), luminance(colour(next, 0)));
    EXPECT_LT(luminance(colour(here, 1)), luminance(colour(next, 1)));
    EXPECT_GE(contrast(here, next, 0), 1.3) << "also for whoever sees no hues";
  }
}
