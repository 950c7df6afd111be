#pragma once

#include "io/stac/stactransport.h"

#include <QObject>
#include <QString>
#include <QThread>

namespace ndvi
{

/// Sends requests through QGIS's network manager: its proxies, certificates, time-out and authentication
/// configurations. They run in a thread of their own, so that a cancel is seen while a server is silent, also where the
/// algorithm runs in the application's thread.
class NetworkTransport : public StacTransport
{
public:
  /// \a authcfg: id of the configuration for requests that may carry it; or empty.
  explicit NetworkTransport(const QString &authcfg);
  ~NetworkTransport() override;
  NetworkTransport(const NetworkTransport &) = delete;
  NetworkTransport &operator=(const NetworkTransport &) = delete;

  HttpResult send(const StacRequest &request, std::size_t mostBytes, const std::function<bool()> &isCancelled) override;

private:
  class Worker;

  QString mAuthcfg;
  QThread mThread;
  Worker *mWorker; ///< lives in mThread, deleted when that ends
};

} // namespace ndvi
