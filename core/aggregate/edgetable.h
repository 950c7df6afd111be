#pragma once

#include "aggregate/binmap.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ndvi
{

/// The edges of the bins that occur in several histogram tables; refuses tables whose bins differ.
class EdgeTable
{
public:
  /// \a tables: their names, for messages.
  explicit EdgeTable(const std::vector<std::string> &tables);

  /// Notes a bin of table number \a table. Edges are equal where they are within 1e-12, for texts round them. Throws
  /// Error(Input) where the same table had other edges under that number.
  void add(std::uint32_t table, int bin, const BinEdges &edges);

  /// Call after the last bin. Throws Error(Input) that says what differs (width, range or edges), which bins each table
  /// has, and which others differ too. Two tables differ where a number stands for two stretches, or a bin overlaps one
  /// of another number, lies on its wrong side or leaves no room, or too much of it, for those between. Whatever passes
  /// can be of one list of edges, so that nothing wrong is added.
  void check();

  /// Says where tables that passed check() look as if they were of two runs: bins of one width that neither meet nor
  /// are neighbours, and count from one number with two widths, or do not fit one scale though there are three or more
  /// of each. Empty otherwise, and where a table has bins of different widths.
  std::string doubt() const;

  /// Those of all tables; after check().
  const BinMap &bins() const { return mBins; }

  /// A table that has bin \a bin of bins().
  std::size_t sourceOf(int bin) const { return mSources.at(bin); }

private:
  void merge(std::size_t table);
  [[noreturn]] void fail(std::size_t a, std::size_t b, const BinClash &clash) const;

  std::vector<NamedBins> mTables;
  BinMap mBins;
  std::map<int, std::size_t> mSources; ///< by bin: the table that mBins has it from
};

} // namespace ndvi
