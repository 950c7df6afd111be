#include "parameters/percentiles.h"

#include "model/decimallist.h"

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
  QMap<double, QString> found;
  std::string wrong;
  const std::optional<std::vector<Decimal>> numbers = parseDecimalList(text.toStdString(), wrong);
  for (const Decimal &number : numbers.value_or(std::vector<Decimal>()))
  {
    const double value = number.toDouble();
    if (wrong.empty() && (value < 0 || value > 100))
      wrong = number.toString();
    found.insert(value, QLatin1Char('p') + QString::fromStdString(number.toString()).replace('.', '_'));
  }
  if (!wrong.empty())
  {
    error = Tr::tr("PERCENTILES: “%1” is no number from 0 to 100. Write them as 5,25,75,95.")
                .arg(QString::fromStdString(wrong));
    return {};
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
