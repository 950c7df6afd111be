#include "parameters/percentiles.h"

#include "model/decimal.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

namespace ndvi
{

namespace
{
struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::Percentiles)
};
} // namespace

Percentiles parsePercentiles(const QString &text, QString &error)
{
  static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
  QMap<double, QString> found;
  for (const QString &part : text.split(separators, Qt::SkipEmptyParts))
  {
    const std::optional<Decimal> number = Decimal::parse(part.toStdString());
    const double value = number ? number->toDouble() : -1;
    if (!number || value < 0 || value > 100)
    {
      error = Tr::tr("PERCENTILES: “%1” is no number from 0 to 100. Write them as 5,25,75,95.").arg(part);
      return {};
    }
    found.insert(value, QLatin1Char('p') + QString::fromStdString(number->toString()).replace('.', '_'));
  }
  Percentiles percentiles;
  for (auto it = found.constBegin(); it != found.constEnd(); ++it)
  {
    percentiles.values.push_back(it.key());
    percentiles.names << it.value();
  }
  return percentiles;
}

std::optional<double> percentileOfName(const QString &name)
{
  static const QRegularExpression pattern(QStringLiteral("^p([0-9]+(_[0-9]+)?)$"),
                                          QRegularExpression::CaseInsensitiveOption);
  const QRegularExpressionMatch match = pattern.match(name);
  const std::optional<Decimal> number =
      match.hasMatch() ? Decimal::parse(match.captured(1).replace('_', '.').toStdString()) : std::nullopt;
  if (!number || number->toDouble() > 100)
    return std::nullopt;
  return number->toDouble();
}

} // namespace ndvi
