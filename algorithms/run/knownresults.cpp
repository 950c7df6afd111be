#include "run/knownresults.h"

#include "io/sqlite/sqliteresultcache.h"
#include "model/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDomDocument>
#include <QFileInfo>
#include <qgis.h>
#include <qgsapplication.h>
#include <qgsprojutils.h>
#include <qgsreadwritecontext.h>

#include <gdal.h>
#include <ogr_srs_api.h>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::KnownResults)
};

/// Version of PROJ and the state of the folders with its grids: one more or less moves zones. A folder that holds none
/// is as good as none: each QGIS profile has one of its own.
QStringList projState()
{
  int major = 0, minor = 0, patch = 0;
  OSRGetPROJVersion(&major, &minor, &patch);
  QStringList state{QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch)};
  const QStringList folders = QgsProjUtils::searchPaths();
  for (const QString &folder : folders)
  {
    if (QDir(folder).isEmpty())
      continue;
    state << folder << QFileInfo(folder).lastModified().toString(Qt::ISODateWithMs);
  }
  return state;
}

/// What results depend on beside files and parameters. Messages in the tables are in the language of the user.
std::string environmentOf(const QgsProcessingContext &context)
{
  QDomDocument datums;
  QDomElement root = datums.createElement(QStringLiteral("datums"));
  datums.appendChild(root);
  context.transformContext().writeXml(root, QgsReadWriteContext());
  const QStringList parts{Qgis::version(), QString::fromLatin1(GDALVersionInfo("RELEASE_NAME")), Qgis::geosVersion(),
                          QgsApplication::locale(), datums.toString(-1)};
  return (parts + projState()).join('\n').toStdString();
}

} // namespace

KnownResults::KnownResults(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                           QgsProcessingContext &context, Progress &progress)
{
  const QString path = QgsProcessingParameters::parameterAsString(
      algorithm.parameterDefinition(QStringLiteral("CACHE")), parameters, context);
  mProgress = &progress;
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
  catch (const Error &e)
  {
    if (progress.isCancelled())
      throw Error(ErrorCode::Cancelled, "");
    throw Error(e.code(), std::string("CACHE: ") + e.what(), e.path());
  }
  mEnvironment = environmentOf(context);
}

KnownResults::~KnownResults()
{
  tellRemarks();
}

void KnownResults::tellRemarks()
{
  const std::lock_guard<std::mutex> lock(mMutex);
  for (const std::string &remark : mRemarks)
    mProgress->warning(remark);
  mRemarks.clear();
}

ResultMemory KnownResults::memory() const
{
  return {mCache.get(), mEnvironment};
}

void KnownResults::report(const RunSummary &summary, Progress &progress)
{
  if (!mCache)
    return;
  tellRemarks();
  progress.info(Tr::tr("Scenes whose results were in CACHE already: %1 of %2.")
                    .arg(summary.scenesKnown)
                    .arg(summary.scenes)
                    .toStdString());
}

} // namespace ndvi
