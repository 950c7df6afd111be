#pragma once

#include "aggregate/rowchoice.h"

namespace ndvi
{

/// Keeps account of the histograms of the rows of a RowChoice, which may be in several tables: from which table each is
/// taken, whether others say the same, and whether it adds up to what the statistics say.
class HistogramLedger
{
public:
  /// What is wrong with the histogram of a row.
  struct Problem
  {
    std::size_t row = 0;
    bool isRepeated = false;                 ///< tables differ; else the sum is wrong
    std::uint32_t table = 0, otherTable = 0; ///< where they differ: that it is taken from, and another
    double count = 0, expected = 0;          ///< where the sum is wrong
  };

  /// Opens the account of the next row. \a expected: its pixels in bins by the statistics; nothing where unknown.
  void open(std::optional<double> expected);

  /// Books a bin of a histogram; true where it is of the table the row's histogram is taken from, the first one to
  /// come.
  bool add(std::size_t row, std::uint32_t table, int bin, double count);

  /// The first problem with a histogram; counts agree where they are within 1e-9, for texts round them. Rows that do
  /// not count because of another of the same zone and scene are not asked for.
  std::optional<Problem> firstProblem(const RowChoice &rows) const;

  /// Histograms that another table has again.
  std::size_t repeated() const { return mRepeated.size(); }

private:
  struct Account
  {
    std::int64_t table = -1;        ///< none yet
    double count = 0, weighted = 0; ///< Σ count, Σ count · bin
  };

  std::vector<Account> mAccounts; ///< by row
  std::vector<std::optional<double>> mExpected;
  std::unordered_map<std::uint64_t, Account> mRepeated; ///< by row and table
};

} // namespace ndvi
