#include "run/scenesource.h"

#include "io/http/remoteaccess.h"
#include "model/error.h"

#include <QCoreApplication>
#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsgdalutils.h>
#include <qgsnetworkaccessmanager.h>
#include <QNetworkRequest>
#include <QUrl>

#include <algorithm>
#include <mutex>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::SceneSource)
};

/// What QGIS puts into a request for \a url under a configuration.
std::vector<std::string> headersOf(const std::string &authcfg, std::string &url)
{
  const QString id = QString::fromStdString(authcfg);
  QNetworkRequest request(QUrl::fromEncoded(QByteArray::fromStdString(url)));
  if (!QgsApplication::authManager()->updateNetworkRequest(request, id))
    throw Error(ErrorCode::Io,
                Tr::tr("The authentication configuration “%1” (field authcfg) cannot be used: is there one of this id "
                       "in the settings of QGIS, and is the master password given? (qgis_process: set "
                       "QGIS_AUTH_PASSWORD_FILE to a file that holds it.)")
                    .arg(id)
                    .toStdString());
  url = request.url().toEncoded().toStdString();
  std::vector<std::string> headers;
  const QList<QByteArray> names = request.rawHeaderList();
  for (const QByteArray &name : names)
    headers.push_back((name + ": " + request.rawHeader(name)).toStdString());
  return headers;
}

} // namespace

GdalRasterSource sceneSource(const BatchOptions &options)
{
  QgsGdalUtils::setupProxy(); // QGIS does so when it opens a raster layer, and here there may be none
  RemoteOptions remote;
  remote.retry.maxAttempts = std::max(1, options.maxAttempts);
  const QgsNetworkAccessManager &network = *QgsNetworkAccessManager::instance();
  for (const QStringList &excluded : {network.excludeList(), network.noProxyList()})
  {
    for (const QString &start : excluded)
      remote.http.withoutProxy.push_back(start.trimmed().toStdString());
  }
  remote.requests = static_cast<std::size_t>(std::max(1, options.requests));
  const auto mutex = std::make_shared<std::mutex>(); // methods keep tokens they may renew
  remote.authorize = [mutex](const std::string &authcfg, std::string &url)
  {
    const std::lock_guard<std::mutex> lock(*mutex);
    return headersOf(authcfg, url);
  };
  return GdalRasterSource(std::make_shared<RemoteAccess>(remote));
}

} // namespace ndvi
