#include "aggregate/rangecheck.h"

namespace ndvi
{

void RangeCheck::add(const ZoneResult &row, std::uint32_t table, long long number)
{
  if (row.above > 0 && (!mAbove || row.max < mAbove->value))
    mAbove = Problem{true, row.max, table, number};
  if (row.below > 0 && (!mBelow || row.min > mBelow->value))
    mBelow = Problem{false, row.min, table, number};
}

std::optional<RangeCheck::Problem> RangeCheck::problem(const BinMap &bins) const
{
  // A value is a float32 and may lie on the wrong side of an edge by half its last digit.
  constexpr double ROUNDING = 1e-6;
  if (bins.empty())
    return std::nullopt;
  if (mAbove && mAbove->value < bins.rbegin()->second.upper - ROUNDING)
    return mAbove;
  if (mBelow && mBelow->value > bins.begin()->second.lower + ROUNDING)
    return mBelow;
  return std::nullopt;
}

} // namespace ndvi
