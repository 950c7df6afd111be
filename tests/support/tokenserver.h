#pragma once

#include "httpserver.h"

#include <algorithm>
#include <atomic>
#include <ctime>
#include <map>
#include <mutex>
#include <string>
#include <utility>

/// A server of files that wants tokens, and of the tokens: /token/NAME as the Planetary Computer's service gives them,
/// "sig=secret1", "sig=secret2" … for each collection. Files (anything else) are sent to who has one that holds.
class TokenServer
{
public:
  explicit TokenServer(std::string content, HttpServer::Answer service = nullptr)
      : mContent(std::move(content)),
        mService(std::move(service)),
        mServer([this](const auto &request, auto &reply) { answer(request, reply); })
  {
  }

  /// Path of a file of \a collection, as GDAL names it.
  std::string path(const std::string &file, const std::string &collection = "col") const
  {
    return "/vsicurl?pc_url_signing=yes&pc_collection=" + collection + "&url=" + mServer.url(file);
  }

  const HttpServer &server() const { return mServer; }
  std::string service() const { return mServer.url("/token/"); }

  /// How many requests for what begins with \a start came in.
  int count(const std::string &start) const
  {
    const auto requests = mServer.requests();
    return static_cast<int>(std::count_if(requests.begin(), requests.end(),
                                          [&start](const auto &r) { return r.path.rfind(start, 0) == 0; }));
  }

  /// JSON of the next token of \a collection.
  std::string nextToken(const std::string &collection)
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    return R"({"msft:expiry":")" + expiry + R"(","token":"sv=1&sig=)" + secret + std::to_string(++mTokens[collection]) +
           "\"}";
  }

  // Set before requests come.
  std::string expiry = "9999-01-01T00:00:00Z";
  std::string secret = "secret";
  std::atomic<int> firstThatHolds{1};   ///< tokens of a lower number get 403; 0: any request is served
  std::atomic<bool> isForbidden{false}; ///< 403 whatever the token

private:
  void answer(const HttpServer::Request &request, HttpServer::Reply &reply)
  {
    if (request.path.rfind("/token/", 0) == 0)
    {
      if (mService)
        return mService(request, reply);
      return reply.answer("200 OK", "", nextToken(request.path.substr(7)));
    }
    const std::size_t sig = request.path.find("?sv=1&sig=" + secret);
    const int number = sig == std::string::npos ? 0 : std::atoi(request.path.c_str() + sig + 10 + secret.size());
    if (isForbidden || number < firstThatHolds)
      return reply.answer("403 Forbidden", "", "<Error><Code>AuthenticationFailed</Code></Error>");
    HttpServer::sendRange(request, reply, mContent);
  }

  std::string mContent;
  HttpServer::Answer mService;
  std::mutex mMutex;
  std::map<std::string, int> mTokens; ///< by collection: the number of the last one
  HttpServer mServer;
};
