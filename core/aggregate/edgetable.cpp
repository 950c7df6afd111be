#include "aggregate/edgetable.h"

#include "model/error.h"
#include "model/text.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iterator>

namespace ndvi
{

namespace
{

constexpr double TOLERANCE = 1e-12;

std::string numberText(double value)
{
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%.12g", value);
  return buffer;
}

std::string describe(int number, const EdgeTable::Bin &bin)
{
  return message(QT_TRANSLATE_NOOP("core", "bin %1 of “%2” goes from %3 to %4"),
                 {std::to_string(number), bin.table, numberText(bin.lower), numberText(bin.upper)});
}

[[noreturn]] void fail(int a, const EdgeTable::Bin &binA, int b, const EdgeTable::Bin &binB)
{
  throw Error(
      ErrorCode::Input,
      message(QT_TRANSLATE_NOOP("core", "The bins of the histograms differ, so they cannot be added: %1, but %2. "
                                        "Use tables of runs with the same bins."),
              {describe(a, binA), describe(b, binB)}));
}

/// Whether \a upper can follow \a lower: right behind it, or farther where bins between them do not occur.
bool follows(int a, const EdgeTable::Bin &lower, int b, const EdgeTable::Bin &upper)
{
  const double gap = upper.lower - lower.upper;
  return b == a + 1 ? std::fabs(gap) <= TOLERANCE : gap > TOLERANCE;
}

/// Whether two bins are where bins of one width have them.
bool fit(int a, const EdgeTable::Bin &binA, int b, const EdgeTable::Bin &binB)
{
  const double width = binA.upper - binA.lower;
  return std::fabs(width - (binB.upper - binB.lower)) <= TOLERANCE &&
         std::fabs(binA.lower + (b - a) * width - binB.lower) <= TOLERANCE * (1 + std::abs(b - a));
}

/// Whether two tables share a bin or have neighbouring ones.
bool touch(const std::set<int> &a, const std::set<int> &b)
{
  for (const int bin : a)
  {
    const auto at = b.lower_bound(bin - 1);
    if (at != b.end() && *at <= bin + 1)
      return true;
  }
  return false;
}

} // namespace

void EdgeTable::addToScale(int bin, const Bin &edges)
{
  Scale &scale = mScales[edges.table];
  if (!scale.bins.insert(bin).second)
    return;
  if (scale.bins.size() == 1)
  {
    scale.bin = bin;
    scale.edges = edges;
  }
  scale.isUniform = scale.isUniform && fit(scale.bin, scale.edges, bin, edges);
}

void EdgeTable::checkScales() const
{
  for (auto a = mScales.begin(); a != mScales.end(); ++a)
  {
    for (auto b = std::next(a); b != mScales.end(); ++b)
    {
      const Scale &first = a->second, &second = b->second;
      if (first.isUniform && second.isUniform && !fit(first.bin, first.edges, second.bin, second.edges) &&
          !touch(first.bins, second.bins))
        fail(first.bin, first.edges, second.bin, second.edges);
    }
  }
}

void EdgeTable::add(int bin, double lower, double mid, double upper, const std::string &table)
{
  const Bin added{lower, mid, upper, table};
  addToScale(bin, added);
  const auto at = mBins.lower_bound(bin);
  if (at != mBins.end() && at->first == bin)
  {
    const Bin &known = at->second;
    if (std::fabs(known.lower - lower) > TOLERANCE || std::fabs(known.upper - upper) > TOLERANCE)
      fail(bin, known, bin, added);
    return;
  }
  if (at != mBins.end() && !follows(bin, added, at->first, at->second))
    fail(bin, added, at->first, at->second);
  if (at != mBins.begin() && !follows(std::prev(at)->first, std::prev(at)->second, bin, added))
    fail(std::prev(at)->first, std::prev(at)->second, bin, added);
  mBins.emplace_hint(at, bin, added);
}

} // namespace ndvi
