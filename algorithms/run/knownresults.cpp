#include "run/knownresults.h"

#include "io/sqlite/sqliteresultcache.h"
#include "model/error.h"
#include "parameters/parameterchecks.h"

#include <QCoreApplication>
#include <QDomDocument>
#include <QFileInfo>
#include <qgis.h>
#include <qgsapplication.h>
#include <qgsprojutils.h>
#include <qgsreadwritecontext.h>

#include <gdal.h>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::KnownResults)
};

/// What results depend on beside files and parameters. Messages in the tables are in the language of the user.
std::string environmentOf(const QgsProcessingContext &context)
{
  QDomDocument datums;
  QDomElement root = datums.createElement(QStringLiteral("datums"));
  datums.appendChild(root);
  context.transformContext().writeXml(root, QgsReadWriteContext());
  const QStringList parts{Qgis::version(),
                          QString::fromLatin1(GDALVersionInfo("RELEASE_NAME")),
                          QString::number(QgsProjUtils::projVersionMajor()),
                          QString::number(QgsProjUtils::projVersionMinor()),
                          QgsApplication::locale(),
                          datums.toString(-1)};
  return parts.join('\n').toStdString();
}

} // namespace

KnownResults::KnownResults(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                           QgsProcessingContext &context, Progress &progress)
{
  const QString path = QgsProcessingParameters::parameterAsString(
      algorithm.parameterDefinition(QStringLiteral("CACHE")), parameters, context);
  if (path.isEmpty())
    return;
  const auto remember = [this](const std::string &remark)
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    mRemarks.push_back(remark);
  };
  SqliteWait wait; // the threads of the run, which must not ask, are stopped by it
  wait.isStopped = [&progress, this] { return !mCache && progress.isCancelled(); };
  try
  {
    mCache = SqliteResultCache::open(QFileInfo(path).absoluteFilePath().toStdString(), remember, wait);
  }
  catch (const Error &)
  {
    if (progress.isCancelled())
      throw Error(ErrorCode::Cancelled, "");
    throw;
  }
  mEnvironment = environmentOf(context);
}

KnownResults::~KnownResults() = default;

ResultMemory KnownResults::memory() const
{
  return {mCache.get(), mEnvironment};
}

void KnownResults::report(const RunSummary &summary, Progress &progress)
{
  if (!mCache)
    return;
  for (const std::string &remark : mRemarks)
    progress.warning(remark);
  mRemarks.clear();
  progress.info(Tr::tr("Scenes whose results were in CACHE already: %1 of %2.")
                    .arg(summary.scenesKnown)
                    .arg(summary.scenes)
                    .toStdString());
}

} // namespace ndvi
