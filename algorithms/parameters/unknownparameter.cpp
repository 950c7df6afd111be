#include "parameters/unknownparameter.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace ndvi
{

namespace
{

/// Number of single-letter edits between two words.
int editDistance(const QString &a, const QString &b)
{
  std::vector<int> row(b.size() + 1);
  for (int j = 0; j <= b.size(); ++j)
    row[j] = j;
  for (int i = 1; i <= a.size(); ++i)
  {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j <= b.size(); ++j)
    {
      const int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row[b.size()];
}

} // namespace

QString unknownParameter(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters)
{
  QStringList known;
  const QgsProcessingParameterDefinitions definitions = algorithm.parameterDefinitions();
  for (const QgsProcessingParameterDefinition *definition : definitions)
    known << definition->name();

  for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it)
  {
    if (known.contains(it.key()))
      continue;
    QString nearest;
    int best = 1 + static_cast<int>(it.key().size()) / 3; // a third of the letters may be wrong
    for (const QString &name : std::as_const(known))
    {
      const int distance = editDistance(it.key().toUpper(), name);
      if (distance < best || (distance == best && nearest.isEmpty()))
      {
        best = distance;
        nearest = name;
      }
    }
    if (!nearest.isEmpty())
      return QCoreApplication::translate("UnknownParameter", "Unknown parameter %1. Did you mean %2?")
          .arg(it.key(), nearest);
    return QCoreApplication::translate("UnknownParameter", "Unknown parameter %1. The parameters are: %2.")
        .arg(it.key(), known.join(QStringLiteral(", ")));
  }
  return QString();
}

} // namespace ndvi
