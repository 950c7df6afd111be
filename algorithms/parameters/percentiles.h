#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace ndvi
{

/// The percentiles a statistics table has.
struct Percentiles
{
  std::vector<double> values; ///< 0…100, increasing
  QStringList names;          ///< of their fields: p5, p2_5
};

/// Reads "5, 25,75" (also with semicolons or blanks); sorted, each once; none from an empty text. Where \a text cannot
/// be read, \a error becomes a sentence that says what is wrong and where.
Percentiles parsePercentiles(const QString &text, QString &error);

/// The percentile a field of that name holds: 2.5 of p2_5; nothing where it is the name of something else.
std::optional<double> percentileOfName(const QString &name);

} // namespace ndvi
