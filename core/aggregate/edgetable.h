#pragma once

#include <map>
#include <set>
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

  /// Call after the last bin. Tables whose bins neither meet nor are neighbours have not been compared yet: where each
  /// has bins of one width, both must fit one scale. Throws Error(Input) as add() does.
  void checkScales() const;

  /// By number.
  const std::map<int, Bin> &bins() const { return mBins; }

private:
  /// The bins of one table, as far as they are of one width.
  struct Scale
  {
    int bin = 0; ///< the first that was seen
    Bin edges;
    bool isUniform = true;
    std::set<int> bins;
  };

  void addToScale(int bin, const Bin &edges);

  std::map<int, Bin> mBins;
  std::map<std::string, Scale> mScales; ///< by table
};

} // namespace ndvi
