#include "parameters/binparameters.h"

#include "model/decimallist.h"
#include "model/error.h"

#include <QCoreApplication>
#include <QStringList>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::BinParameters)
};

[[noreturn]] void fail(const QString &sentence)
{
  throw Error(ErrorCode::Input, sentence.toStdString());
}

Decimal decimalOf(double value, const char *parameter)
{
  const std::optional<Decimal> decimal = Decimal::fromDouble(value);
  if (!decimal)
  {
    fail(Tr::tr("%1: %2 must lie between −1000 and 1000 and have at most 15 decimal places.")
             .arg(QString::fromLatin1(parameter))
             .arg(value));
  }
  return *decimal;
}

bool differs(const std::optional<double> &value, double standard)
{
  return value && *value != standard;
}

/// The one way of dividing that is asked for; empty for equal widths.
QString wayAsked(const BinInput &input)
{
  QStringList ways;
  if (input.count)
    ways << QStringLiteral("BIN_COUNT");
  if (!input.edges.trimmed().isEmpty())
    ways << QStringLiteral("BIN_EDGES");
  if (input.maxBuckets)
    ways << QStringLiteral("MAX_BUCKETS");
  if (ways.size() > 1)
    fail(Tr::tr("%1 and %2 contradict each other: give one of them.").arg(ways[0], ways[1]));
  if (input.minBucketWidth && !input.maxBuckets)
    fail(Tr::tr("MIN_BUCKET_WIDTH needs MAX_BUCKETS, the largest number of bins."));
  if (!ways.isEmpty() && differs(input.width, BinInput::WIDTH))
    fail(Tr::tr("BIN_WIDTH and %1 contradict each other: give one of them.").arg(ways[0]));
  if (!input.edges.trimmed().isEmpty())
  {
    if (differs(input.min, BinInput::MIN))
      fail(Tr::tr("BIN_MIN and BIN_EDGES contradict each other: the first edge is the minimum."));
    if (differs(input.max, BinInput::MAX))
      fail(Tr::tr("BIN_MAX and BIN_EDGES contradict each other: the last edge is the maximum."));
  }
  return ways.value(0);
}

std::vector<Decimal> edgesOf(const QString &text)
{
  std::string wrong;
  std::optional<std::vector<Decimal>> edges = parseDecimalList(text.toStdString(), wrong);
  if (!edges)
    fail(Tr::tr("BIN_EDGES: “%1” is no number. Write the edges as -1, 0, 0.2, 0.4, 1.")
             .arg(QString::fromStdString(wrong)));
  return std::move(*edges);
}

int wholeNumber(double value, const char *parameter)
{
  if (!(value >= 1 && value <= Bins::MAX_COUNT) || value != static_cast<int>(value))
  {
    fail(Tr::tr("%1 must be a whole number from 1 to %2.")
             .arg(QString::fromLatin1(parameter))
             .arg(static_cast<int>(Bins::MAX_COUNT)));
  }
  return static_cast<int>(value);
}

} // namespace

Bins makeBins(const BinInput &input)
{
  const QString way = wayAsked(input);
  if (way == QLatin1String("BIN_EDGES"))
    return Bins::fromEdges(edgesOf(input.edges));

  const Decimal min = decimalOf(input.min.value_or(BinInput::MIN), "BIN_MIN");
  const Decimal max = decimalOf(input.max.value_or(BinInput::MAX), "BIN_MAX");
  if (!(min.toDouble() < max.toDouble()))
    fail(Tr::tr("BIN_MIN (%1) must be smaller than BIN_MAX (%2).").arg(min.toDouble()).arg(max.toDouble()));
  if (way == QLatin1String("BIN_COUNT"))
    return Bins::counted(min, max, wholeNumber(*input.count, "BIN_COUNT"));
  if (way == QLatin1String("MAX_BUCKETS"))
  {
    const int buckets = wholeNumber(*input.maxBuckets, "MAX_BUCKETS");
    if (!input.minBucketWidth)
      return Bins::buckets(min, max, buckets, nullptr);
    const Decimal width = decimalOf(*input.minBucketWidth, "MIN_BUCKET_WIDTH");
    if (width.units <= 0)
      fail(Tr::tr("MIN_BUCKET_WIDTH must be larger than 0."));
    return Bins::buckets(min, max, buckets, &width);
  }
  const Decimal width = decimalOf(input.width.value_or(BinInput::WIDTH), "BIN_WIDTH");
  if (width.units <= 0)
    fail(Tr::tr("BIN_WIDTH must be larger than 0."));
  return Bins::uniform(min, max, width);
}

} // namespace ndvi
