#include "aggregate/histogramledger.h"

#include "aggregate/agreement.h"

namespace ndvi
{

void HistogramLedger::open(std::optional<double> expected)
{
  mAccounts.emplace_back();
  mExpected.push_back(expected);
}

bool HistogramLedger::add(std::size_t row, std::uint32_t table, int bin, double count)
{
  Account &first = mAccounts[row];
  const bool isFirst = first.table < 0 || first.table == table;
  Account &account = isFirst ? first : mRepeated[std::uint64_t(row) << 32 | table];
  account.table = table;
  account.count += count;
  account.weighted += count * bin;
  return isFirst;
}

std::optional<HistogramLedger::Problem> HistogramLedger::firstProblem(const RowChoice &rows) const
{
  for (const auto &[key, other] : mRepeated)
  {
    const auto row = static_cast<std::size_t>(key >> 32);
    const Account &first = mAccounts[row];
    if (!agree(other.count, first.count) || !agree(other.weighted, first.weighted))
      return Problem{row, true, static_cast<std::uint32_t>(first.table), static_cast<std::uint32_t>(other.table), 0, 0};
  }
  for (std::size_t row = 0; row < mAccounts.size(); ++row)
  {
    const RowFate fate = rows.row(row).fate;
    if (mExpected[row] && fate != RowFate::Duplicate && fate != RowFate::Replaced &&
        !agree(mAccounts[row].count, *mExpected[row]))
      return Problem{row, false, 0, 0, mAccounts[row].count, *mExpected[row]};
  }
  return std::nullopt;
}

} // namespace ndvi
