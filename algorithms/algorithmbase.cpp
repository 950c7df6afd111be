#include "algorithmbase.h"

#include "model/error.h"
#include "model/secrets.h"
#include "parameters/firstproblem.h"
#include "parameters/helptext.h"
#include "parameters/parameterchecks.h"
#include "run/feedbackprogress.h"
#include "run/helppage.h"
#include "run/pluginfolder.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <QIcon>

#include <new>

namespace ndvi
{

namespace
{

struct Text
{
  Q_DECLARE_TR_FUNCTIONS(AlgorithmBase)
};

QString cancelledMessage()
{
  return Text::tr("The run was cancelled; outputs that were not complete are not kept.");
}

/// The error's sentence, with the path and the band unless it names them already.
QString describe(const Error &error)
{
  if (error.code() == ErrorCode::Cancelled)
    return cancelledMessage();

  QString text = QString::fromStdString(withoutSecrets(error.what()));
  const QString path = QString::fromStdString(withoutSecrets(error.path()));
  QStringList where;
  if (!path.isEmpty() && !text.contains(path))
    where << path;
  if (error.band() > 0)
    where << Text::tr("band %1").arg(error.band());
  if (!where.isEmpty())
    text = QStringLiteral("%1 (%2)").arg(text, where.join(QStringLiteral(", ")));

  return error.code() == ErrorCode::Internal ? Text::tr("Internal error, please report it: %1").arg(text) : text;
}

} // namespace

QIcon AlgorithmBase::icon() const
{
  return QIcon(svgIconPath());
}

QString AlgorithmBase::svgIconPath() const
{
  return pluginFile(QStringLiteral("icons/ndvi.svg"));
}

QString AlgorithmBase::helpUrl() const
{
  return helpPage(name());
}

QString AlgorithmBase::shortHelpString() const
{
  return helpForReader(helpText(), *this);
}

bool AlgorithmBase::checkParameterValues(const QVariantMap &given, QgsProcessingContext &context,
                                         QString *message) const
{
  const QVariantMap parameters = withChoiceNames(parameterDefinitions(), given);
  // Ours first: what QGIS finds wrong it calls "Incorrect parameter value".
  QString problem = firstProblem(*this, parameters, context);
  if (problem.isEmpty())
  {
    if (!QgsProcessingAlgorithm::checkParameterValues(parameters, context, message))
      return false;
    problem = checkValues(parameters, context);
  }
  if (problem.isEmpty())
    return true;
  if (message)
    *message = problem;
  return false;
}

QString AlgorithmBase::checkValues(const QVariantMap &, QgsProcessingContext &) const
{
  return QString();
}

QVariantMap AlgorithmBase::processAlgorithm(const QVariantMap &given, QgsProcessingContext &context,
                                            QgsProcessingFeedback *feedback)
{
  try
  {
    const QVariantMap parameters = withChoiceNames(parameterDefinitions(), given);
    // Models and C++ callers run an algorithm without asking checkParameterValues().
    QString problem = firstProblem(*this, parameters, context);
    if (problem.isEmpty())
      problem = checkValues(parameters, context);
    if (!problem.isEmpty())
      throw QgsProcessingException(problem);

    FeedbackProgress progress(feedback);
    const QVariantMap results = run(parameters, context, progress, feedback);
    // A run that returns after a cancel counts as a success (qgis_process exits 0): right only where its outputs stand.
    if (!progress.hasLooked())
      progress.lastLook();
    return results;
  }
  catch (const QgsProcessingException &)
  {
    throw;
  }
  catch (const Error &error)
  {
    throw QgsProcessingException(describe(error));
  }
  catch (const QgsException &error)
  {
    throw QgsProcessingException(error.what());
  }
  catch (const std::bad_alloc &)
  {
    throw QgsProcessingException(Text::tr("There is not enough memory for this run."));
  }
  catch (const std::exception &error)
  {
    throw QgsProcessingException(
        Text::tr("Internal error, please report it: %1").arg(QString::fromLocal8Bit(error.what())));
  }
  catch (...)
  {
    throw QgsProcessingException(Text::tr("Internal error, please report it: %1").arg(QStringLiteral("?")));
  }
}

std::optional<double> AlgorithmBase::optionalNumber(const QVariantMap &parameters, const QString &name,
                                                    const QgsProcessingContext &context)
{
  const QVariant value = evaluated(parameters.value(name), context);
  if (isUnset(value))
    return std::nullopt;
  const std::optional<double> number = toNumber(value);
  if (!number)
    throw QgsProcessingException(Text::tr("%1 is “%2”, but must be a number.").arg(name, value.toString()));
  return number;
}

} // namespace ndvi
