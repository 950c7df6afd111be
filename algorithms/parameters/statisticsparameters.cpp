#include "parameters/statisticsparameters.h"

#include "model/error.h"

#include <QCoreApplication>
#include <qgsprocessingparameters.h>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::StatisticsParameters)
};

Percentiles parsed(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                   QgsProcessingContext &context, QString &problem)
{
  return parsePercentiles(QgsProcessingParameters::parameterAsString(
                              algorithm.parameterDefinition(QStringLiteral("PERCENTILES")), parameters, context),
                          problem);
}

} // namespace

ParameterList percentileParameters()
{
  return {new QgsProcessingParameterString(QStringLiteral("PERCENTILES"), Tr::tr("Percentiles"),
                                           QStringLiteral("5,25,75,95"), false, true)};
}

ParameterList overlapParameters()
{
  return {advanced(new QgsProcessingParameterBoolean(QStringLiteral("NO_OVERLAP_ROWS"),
                                                     Tr::tr("Write rows of zones and scenes that do not meet"), true))};
}

QString percentilesHelp()
{
  return paragraph("PERCENTILES",
                   Tr::tr("percentiles for the statistics table, 0 to 100, such as 5,25,75,95; empty for none. The "
                          "median is always there."));
}

QString overlapHelp()
{
  return paragraph("NO_OVERLAP_ROWS",
                   Tr::tr("write a statistics row for zones that do not meet a scene; without, a zone that meets no "
                          "scene at all still has one."));
}

QString statisticsContradiction(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                QgsProcessingContext &context)
{
  QString problem = maskContradiction(algorithm, parameters, context);
  if (problem.isEmpty())
    problem = sampleContradiction(algorithm, parameters, context);
  if (problem.isEmpty())
    parsed(algorithm, parameters, context, problem);
  return problem;
}

Percentiles percentilesOf(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                          QgsProcessingContext &context)
{
  QString problem;
  Percentiles percentiles = parsed(algorithm, parameters, context, problem);
  if (!problem.isEmpty())
    throw Error(ErrorCode::Input, problem.toStdString());
  return percentiles;
}

HistogramOptions statisticsOptions(const RunParameters &shared, const Percentiles &percentiles)
{
  HistogramOptions options;
  options.pixels = shared.pixels();
  options.batch = shared.batch();
  options.rule = shared.rule();
  options.thinning = shared.thinning();
  options.sameDay = shared.sameDay();
  options.percentiles = percentiles.values;
  return options;
}

} // namespace ndvi
