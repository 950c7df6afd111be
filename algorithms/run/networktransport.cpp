#include "run/networktransport.h"

#include "io/http/httpsession.h"
#include "io/http/url.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsnetworkaccessmanager.h>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <utility>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::NetworkTransport)
};

constexpr int MOST_REDIRECTS = 10;

/// A request on its way, shared by the thread that waits and the one that works.
struct Exchange
{
  StacRequest request;
  QString authcfg;
  std::size_t mostBytes = 0;

  std::mutex mutex;
  std::condition_variable hasEnded;
  bool isDone = false;
  bool isGivenUp = false; ///< nobody waits any more
  HttpResult result;

  void finish(HttpResult &&answer)
  {
    const std::lock_guard<std::mutex> lock(mutex);
    result = std::move(answer);
    isDone = true;
    hasEnded.notify_all();
  }
};

HttpProblem problemOf(QNetworkReply::NetworkError error)
{
  switch (error)
  {
  case QNetworkReply::ConnectionRefusedError:
  case QNetworkReply::HostNotFoundError:
  case QNetworkReply::TemporaryNetworkFailureError:
  case QNetworkReply::NetworkSessionFailedError:
  case QNetworkReply::ProxyConnectionRefusedError:
  case QNetworkReply::ProxyNotFoundError:
    return HttpProblem::Unreachable;
  case QNetworkReply::TimeoutError:
  case QNetworkReply::ProxyTimeoutError:
    return HttpProblem::TimedOut;
  case QNetworkReply::RemoteHostClosedError:
  case QNetworkReply::UnknownNetworkError:
    return HttpProblem::Broken;
  default:
    return HttpProblem::Other;
  }
}

/// One request in the worker's thread, redirects included.
class Sending : public QObject
{
public:
  explicit Sending(std::shared_ptr<Exchange> exchange) : mExchange(std::move(exchange)) {}

  void run()
  {
    std::string url = mExchange->request.url;
    bool isPost = mExchange->request.isPost;
    for (int redirects = 0;; ++redirects)
    {
      HttpResult answer = sendOnce(url, isPost);
      if (mTarget.empty())
      {
        answer.url = redirects > 0 ? url : std::string();
        return mExchange->finish(std::move(answer));
      }
      if (redirects == MOST_REDIRECTS)
        return mExchange->finish(
            failed(HttpProblem::Other,
                   Tr::tr("The server redirects from one address to the next without end.").toStdString()));
      // As browsers do: but for 307 and 308, what comes next is a GET.
      isPost = isPost && (answer.status == 307 || answer.status == 308);
      url = mTarget;
    }
  }

private:
  static HttpResult failed(HttpProblem problem, const std::string &reason)
  {
    HttpResult result;
    result.problem = problem;
    result.reason = reason;
    return result;
  }

  /// What the user may do goes to the server the user named alone, not to one that is redirected to.
  bool isTrusted(const std::string &url) const
  {
    return mExchange->request.isTrusted && originOf(url) == originOf(mExchange->request.url);
  }

  HttpResult sendOnce(const std::string &url, bool isPost)
  {
    mTarget.clear();
    QNetworkRequest request(QUrl::fromEncoded(QByteArray::fromStdString(escapedUrl(url))));
    request.setRawHeader("Accept", "application/geo+json, application/json;q=0.9, */*;q=0.1");
    // A connection that is used again may have been closed by the server: Qt then sends the request anew, uncounted.
    request.setRawHeader("Connection", "close");
    if (isPost)
      request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (isTrusted(url))
    {
      for (const auto &[name, value] : mExchange->request.headers)
        request.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    }
    // Answers of yesterday are no search of today.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const bool isAuthorized = !mExchange->authcfg.isEmpty() && isTrusted(url);
    if (isAuthorized && !QgsApplication::authManager()->updateNetworkRequest(request, mExchange->authcfg))
      return failed(HttpProblem::Other,
                    Tr::tr("The authentication configuration “%1” (AUTHCFG) cannot be used: is there one of this id in "
                           "the settings of QGIS, and is the master password given? (qgis_process: set "
                           "QGIS_AUTH_PASSWORD_FILE to a file that holds it.)")
                        .arg(mExchange->authcfg)
                        .toStdString());
    QgsNetworkAccessManager *manager = QgsNetworkAccessManager::instance();
    const std::unique_ptr<QNetworkReply> reply(
        isPost ? manager->post(request, QByteArray::fromStdString(mExchange->request.body)) : manager->get(request));
    if (isAuthorized)
      QgsApplication::authManager()->updateNetworkReply(reply.get(), mExchange->authcfg);
    wait(*manager, *reply);
    return resultOf(*reply, url);
  }

  /// Until the answer is there, or its time is over, or nobody waits for it.
  void wait(QgsNetworkAccessManager &manager, QNetworkReply &reply)
  {
    mIsTooLarge = mHasTimedOut = false;
    QEventLoop loop;
    connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    connect(&reply, &QNetworkReply::downloadProgress, this,
            [this, &reply](qint64 received, qint64)
            {
              if (received < 0 || static_cast<std::uint64_t>(received) <= mExchange->mostBytes)
                return;
              mIsTooLarge = true;
              reply.abort();
            });
    connect(&manager, qOverload<QNetworkReply *>(&QgsNetworkAccessManager::requestTimedOut), &loop,
            [this, &reply](QNetworkReply *other) { mHasTimedOut = mHasTimedOut || other == &reply; });
    const int timer = startTimer(50);
    mReply = &reply;
    if (!reply.isFinished())
      loop.exec();
    mReply = nullptr;
    killTimer(timer);
  }

  void timerEvent(QTimerEvent *) override
  {
    const std::lock_guard<std::mutex> lock(mExchange->mutex);
    if (mExchange->isGivenUp && mReply)
      QMetaObject::invokeMethod(mReply, "abort", Qt::QueuedConnection);
  }

  HttpResult resultOf(QNetworkReply &reply, const std::string &url)
  {
    HttpResult result;
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.retryAfter =
        readRetryAfter(reply.rawHeader("Retry-After").toStdString(), reply.rawHeader("Date").toStdString());
    if (mIsTooLarge)
    {
      result.problem = HttpProblem::Other;
      result.reason = Tr::tr("The answer is larger than any STAC document (%1 MiB).")
                          .arg(mExchange->mostBytes / 1048576)
                          .toStdString();
      return result;
    }
    if (mHasTimedOut)
      return failed(HttpProblem::TimedOut, Tr::tr("The server did not answer in time (%1 s: Options → Network).")
                                               .arg(QgsNetworkAccessManager::timeout() / 1000.0)
                                               .toStdString());
    const QByteArray location = reply.rawHeader("Location");
    if (result.status >= 300 && result.status < 400 && !location.isEmpty())
    {
      mTarget = resolvedUrl(url, location.toStdString());
      // Not from https to http: others on the way could read it.
      if (mTarget.empty() || (originOf(url).rfind("https:", 0) == 0 && originOf(mTarget).rfind("https:", 0) != 0))
      {
        mTarget.clear();
        return failed(HttpProblem::Other,
                      Tr::tr("The server redirects to somewhere else that cannot be read.").toStdString());
      }
      return result;
    }
    const QByteArray body = reply.readAll();
    result.body.assign(body.begin(), body.end());
    if (result.status >= 200 && result.status < 300 && reply.error() == QNetworkReply::NoError)
      return result;
    if (result.status >= 300)
    {
      result.problem = HttpProblem::Status;
      result.reason = statusText(result.status);
      return result;
    }
    result.problem = problemOf(reply.error());
    result.reason = reply.errorString().toStdString() + '.';
    if (result.problem == HttpProblem::Unreachable)
      result.reason +=
          ' ' +
          Tr::tr("Is there a connection to the internet, and does it need a proxy (Options → Network)?").toStdString();
    return result;
  }

  std::shared_ptr<Exchange> mExchange;
  std::string mTarget; ///< of a redirect
  QPointer<QNetworkReply> mReply;
  bool mIsTooLarge = false, mHasTimedOut = false;
};

} // namespace

/// Lives in the thread of its own. What is to be sent comes by a queue, not in events: thus it is handed over under a
/// lock that everybody can see.
class NetworkTransport::Worker : public QObject
{
public:
  void add(const std::shared_ptr<Exchange> &exchange)
  {
    {
      const std::lock_guard<std::mutex> lock(mMutex);
      mWaiting.push_back(exchange);
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
  }

protected:
  void customEvent(QEvent *) override
  {
    std::shared_ptr<Exchange> next;
    {
      const std::lock_guard<std::mutex> lock(mMutex);
      next = mWaiting.front();
      mWaiting.pop_front();
    }
    Sending(next).run();
  }

private:
  std::mutex mMutex;
  std::deque<std::shared_ptr<Exchange>> mWaiting;
};

NetworkTransport::NetworkTransport(const QString &authcfg) : mAuthcfg(authcfg), mWorker(new Worker)
{
  mWorker->moveToThread(&mThread);
  QObject::connect(&mThread, &QThread::finished, mWorker, &QObject::deleteLater);
  mThread.setObjectName(QStringLiteral("ndvi network"));
  mThread.start();
}

NetworkTransport::~NetworkTransport()
{
  mThread.quit();
  mThread.wait();
}

HttpResult NetworkTransport::send(const StacRequest &request, std::size_t mostBytes,
                                  const std::function<bool()> &isCancelled)
{
  const auto exchange = std::make_shared<Exchange>();
  exchange->request = request;
  exchange->authcfg = mAuthcfg;
  exchange->mostBytes = mostBytes;
  mWorker->add(exchange);
  std::unique_lock<std::mutex> lock(exchange->mutex);
  while (!exchange->hasEnded.wait_for(lock, std::chrono::milliseconds(50), [&] { return exchange->isDone; }))
  {
    lock.unlock();
    const bool isOver = isCancelled();
    lock.lock();
    if (!isOver)
      continue;
    exchange->isGivenUp = true;
    HttpResult result;
    result.problem = HttpProblem::Cancelled;
    return result;
  }
  return std::move(exchange->result);
}

} // namespace ndvi
