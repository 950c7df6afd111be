#pragma once

#include <map>
#include <string>

namespace ndvi
{

/// The edges of the bins that occur in several histogram tables; refuses tables whose edges differ.
class EdgeTable
{
public:
  struct Bin
  {
    double lower = 0, mid = 0, upper = 0;
    std::string table; ///< where it was first seen
  };

  /// Notes a bin of \a table. Edges are equal where they are within 1e-12, for texts round them. Throws Error(Input)
  /// that names both tables and what differs: another stretch under the same number, or one that overlaps that of
  /// another number or lies on the wrong side of it.
  void add(int bin, double lower, double mid, double upper, const std::string &table);

  /// By number.
  const std::map<int, Bin> &bins() const { return mBins; }

private:
  std::map<int, Bin> mBins;
};

} // namespace ndvi
