#include "reports/reportfile.h"

#include "io/diskspace.h"
#include "model/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <qgsexception.h>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ReportFile)
};

const QString REPORT = QStringLiteral("REPORT");

[[noreturn]] void fail(const QString &path, const QString &reason)
{
  throw QgsProcessingException(Tr::tr("%1: %2 cannot be written: %3").arg(REPORT, path, reason));
}

} // namespace

QgsProcessingParameterDefinition *reportParameter(bool optional)
{
  return new QgsProcessingParameterFileDestination(REPORT, Tr::tr("Report"), Tr::tr("HTML files (*.html)"), QVariant(),
                                                   optional, true);
}

ReportFile::ReportFile(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                       QgsProcessingContext &context)
{
  const QgsProcessingParameterDefinition *definition = algorithm.parameterDefinition(REPORT);
  mDestination = destinationOf(*definition, parameters, context);
  if (!isRequested())
    return;
  const QString problem = destinationProblem(*definition, mDestination);
  if (!problem.isEmpty())
    throw QgsProcessingException(problem);
  mPath = mDestination.kind == Destination::Kind::Temporary
              ? QgsProcessingUtils::generateTempFilename(QStringLiteral("report.html"))
              : mDestination.path;
  try
  {
    mFolder = std::make_unique<StagingFolder>(QFileInfo(mPath).path());
  }
  catch (const Error &error)
  {
    fail(mPath, QString::fromUtf8(error.what()));
  }
}

ReportFile::~ReportFile() = default;

void ReportFile::write(const std::string &page)
{
  if (!isRequested())
    return;
  QFile file(mFolder->path() + '/' + QFileInfo(mPath).fileName());
  const auto size = static_cast<qint64>(page.size());
  if (!file.open(QIODevice::WriteOnly) || file.write(page.data(), size) != size || !file.flush())
    // Qt calls it an unknown error.
    fail(mPath, QString::fromStdString(writeProblem(mFolder->path().toStdString(), file.errorString().toStdString())));
}

void ReportFile::commit(QVariantMap &outputs)
{
  moveIntoPlace();
  finish(outputs);
}

StagingFolder::Moves ReportFile::moveIntoPlace()
{
  if (!isRequested())
    return {};
  try
  {
    return mFolder->moveIntoPlace({});
  }
  catch (const Error &error)
  {
    fail(mPath, QString::fromUtf8(error.what()));
  }
}

void ReportFile::finish(QVariantMap &outputs)
{
  if (!isRequested())
    return;
  mFolder.reset();
  outputs.insert(REPORT, mPath);
}

} // namespace ndvi
