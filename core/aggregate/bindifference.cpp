#include "aggregate/bindifference.h"

#include "model/text.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iterator>

namespace ndvi
{

namespace
{

/// Edges that differ, which they do from EDGE_TOLERANCE on, differ as texts that are nearer than this; so do widths and
/// origins, of which only the ninth decimal counts.
constexpr double NEAR_EDGE = 0.4 * EDGE_TOLERANCE, NEAR_SCALE = 0.4e-9;

/// With no more digits than it takes to be that near.
std::string numberText(double value, double near = NEAR_EDGE)
{
  char buffer[40] = "0";
  constexpr int EXACT = 17;
  for (int digits = 6; std::fabs(value) > near && digits <= EXACT; ++digits)
  {
    std::snprintf(buffer, sizeof buffer, "%.*g", digits, value);
    if (std::fabs(std::strtod(buffer, nullptr) - value) <= near)
      break;
  }
  return buffer;
}

/// "-1, 0, 0.2 … 0.4, 1": … stands for bins that do not occur, and for those beyond the first few.
std::string edgesText(const BinMap &bins)
{
  constexpr int MOST = 10;
  std::string text;
  int written = 0;
  for (auto at = bins.begin(); at != bins.end() && written < MOST; ++at, ++written)
  {
    const bool isNext = at != bins.begin() && std::prev(at)->first == at->first - 1;
    if (!isNext)
      text += (text.empty() ? "" : " … ") + numberText(at->second.lower);
    text += ", " + numberText(at->second.upper);
  }
  return bins.size() > MOST ? text + " … " + numberText(bins.rbegin()->second.upper) : text;
}

std::string describe(const NamedBins &table)
{
  const auto &[first, firstEdges] = *table.bins.begin();
  const auto &[last, lastEdges] = *table.bins.rbegin();
  const std::string count = std::to_string(table.bins.size());
  const std::optional<BinScale> scale = scaleOf(table.bins);
  if (table.bins.size() == 1)
    return message(QT_TRANSLATE_NOOP("core", "In “%1” 1 bin occurs, number %2 from %3 to %4."),
                   {table.table, std::to_string(first), numberText(firstEdges.lower), numberText(firstEdges.upper)});
  if (scale)
    return message(QT_TRANSLATE_NOOP("core", "In “%1” %2 bins occur, numbers %3 to %4 from %5 to %6, each %7 wide; "
                                             "number 0 begins at %8."),
                   {table.table, count, std::to_string(first), std::to_string(last), numberText(firstEdges.lower),
                    numberText(lastEdges.upper), numberText(scale->width, NEAR_SCALE),
                    numberText(scale->origin, NEAR_SCALE)});
  return message(QT_TRANSLATE_NOOP("core", "In “%1” %2 bins occur, numbers %3 to %4 with the edges %5."),
                 {table.table, count, std::to_string(first), std::to_string(last), edgesText(table.bins)});
}

std::string edgesDiffer(const NamedBins &a, const NamedBins &b, const BinClash &clash)
{
  const BinEdges &first = a.bins.at(clash.first), &second = b.bins.at(clash.second);
  if (clash.first == clash.second)
    return message(QT_TRANSLATE_NOOP("core", "Bin %1 goes from %2 to %3 in the one and from %4 to %5 in the other."),
                   {std::to_string(clash.first), numberText(first.lower), numberText(first.upper),
                    numberText(second.lower), numberText(second.upper)});
  return message(
      QT_TRANSLATE_NOOP("core", "Bin %1 of the one goes from %2 to %3, bin %4 of the other from %5 to %6: these are no "
                                "bins of one run."),
      {std::to_string(clash.first), numberText(first.lower), numberText(first.upper), std::to_string(clash.second),
       numberText(second.lower), numberText(second.upper)});
}

std::string whatDiffers(const NamedBins &a, const NamedBins &b, const BinClash &clash)
{
  const std::optional<BinScale> one = scaleOf(a.bins), other = scaleOf(b.bins);
  if (!one || !other || fit(*one, *other))
    return edgesDiffer(a, b, clash);
  constexpr double SAME = 1e-9;
  if (std::fabs(one->width - other->width) > SAME)
    return message(QT_TRANSLATE_NOOP("core", "The width differs: %1 and %2."),
                   {numberText(one->width, NEAR_SCALE), numberText(other->width, NEAR_SCALE)});
  const double shift = (other->origin - one->origin) / one->width;
  if (std::fabs(shift - std::round(shift)) <= SAME * (1 + std::fabs(shift)))
    return message(QT_TRANSLATE_NOOP("core", "The range differs: bin 0 begins at %1 and at %2."),
                   {numberText(one->origin, NEAR_SCALE), numberText(other->origin, NEAR_SCALE)});
  return message(QT_TRANSLATE_NOOP("core", "The edges are shifted against each other by %1."),
                 {numberText((shift - std::floor(shift)) * one->width, NEAR_SCALE)});
}

} // namespace

std::string describeDifference(const NamedBins &a, const NamedBins &b, const BinClash &clash)
{
  return whatDiffers(a, b, clash) + " " + describe(a) + " " + describe(b);
}

} // namespace ndvi
