#include "parameters/firstproblem.h"

#include "parameters/outputchecks.h"
#include "parameters/parameterchecks.h"
#include "parameters/unknownparameter.h"

namespace ndvi
{

QString firstProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                     QgsProcessingContext &context)
{
  QString problem = unknownParameter(algorithm, parameters);
  if (!problem.isEmpty())
    return problem;
  const QgsProcessingParameterDefinitions definitions = algorithm.parameterDefinitions();
  for (const QgsProcessingParameterDefinition *definition : definitions)
  {
    problem = inputProblem(*definition, parameters, context);
    if (!problem.isEmpty())
      return problem;
  }
  return outputProblem(algorithm, parameters, context);
}

} // namespace ndvi
