#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// Edges and middle of a bin of a histogram table, NDVI.
struct BinEdges
{
  double lower = 0, mid = 0, upper = 0; ///< lower < upper
};

/// The bins that occur in a table, by number.
using BinMap = std::map<int, BinEdges>;

/// Those of one table.
struct NamedBins
{
  std::string table; ///< its name
  BinMap bins;
};

/// Bins of one width: bin i begins at origin + i · width.
struct BinScale
{
  double origin = 0, width = 0;
};

/// Two bins, of two tables, that cannot be of the same run.
struct BinClash
{
  int first = 0, second = 0; ///< their numbers
};

/// Edges are equal where they are this near: texts round them.
constexpr double EDGE_TOLERANCE = 1e-12;

bool sameEdges(const BinEdges &a, const BinEdges &b);

/// The first bin of \a bins that cannot go together with \a edges under the number \a bin: the same number with other
/// edges, or a neighbour that overlaps, leaves a gap or lies on the wrong side. Nothing where they go together.
std::optional<int> clashWith(const BinMap &bins, int bin, const BinEdges &edges);

/// The first bins of two tables that cannot go together.
std::optional<BinClash> clashOf(const BinMap &a, const BinMap &b);

/// True where tables share a bin or have neighbouring ones, so that clashOf() has compared them.
bool touch(const BinMap &a, const BinMap &b);

/// The scale all \a bins (one at least) lie on; nothing where they are of different widths. A single bin has one.
std::optional<BinScale> scaleOf(const BinMap &bins);

/// Whether two scales are one.
bool fit(const BinScale &a, const BinScale &b);

/// Lower edges of the bins from the first to the last that occurs, by number. A bin between them that does not occur is
/// there where its edges are known: a single one between two others, or one of a table with bins of one width.
std::map<int, double> lowerEdges(const BinMap &bins);

} // namespace ndvi
