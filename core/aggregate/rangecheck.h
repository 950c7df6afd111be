#pragma once

#include "aggregate/binmap.h"
#include "model/result.h"

#include <cstdint>

namespace ndvi
{

/// Sees, as far as rows show it, that runs had bins of other ranges: what one of them counted below or above its bins
/// lies where another has bins. The edges of bins alone cannot tell where bins beside the range do not occur.
class RangeCheck
{
public:
  /// A row with pixels outside the bins of its run, but within those of all tables.
  struct Problem
  {
    bool isAbove = false;    ///< else below
    double value = 0;        ///< its largest NDVI; its smallest
    std::uint32_t table = 0; ///< of statistics
    long long row = 0;       ///< in that table
  };

  /// Notes row \a number of statistics table \a table; it has counts.
  void add(const ZoneResult &row, std::uint32_t table, long long number);

  /// \a bins: of all tables together.
  std::optional<Problem> problem(const BinMap &bins) const;

private:
  std::optional<Problem> mAbove; ///< the row whose maximum is smallest of those with pixels above
  std::optional<Problem> mBelow; ///< the row whose minimum is largest of those with pixels below
};

} // namespace ndvi
