#include "httpserver.h"
#include "run/networktransport.h"

#include <qgsnetworkaccessmanager.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

using namespace ndvi;

namespace
{

constexpr std::size_t MOST = 1 << 20;

HttpResult get(NetworkTransport &transport, const std::string &url)
{
  StacRequest request;
  request.url = url;
  return transport.send(request, MOST, [] { return false; });
}

std::string bodyOf(const HttpResult &result)
{
  return {result.body.begin(), result.body.end()};
}

bool hasHeader(const HttpServer::Request &request, const std::string &line)
{
  return std::find(request.headers.begin(), request.headers.end(), line) != request.headers.end();
}

} // namespace

TEST(NetworkTransport, documentsByGetAndPost)
{
  const HttpServer server([](const HttpServer::Request &request, HttpServer::Reply &reply)
                          { reply.answer("200 OK", "", request.method + ' ' + request.path + ' ' + request.body); });
  NetworkTransport transport{QString()};
  EXPECT_EQ(bodyOf(get(transport, server.url("/search?bbox=9%2C47&token=a:b"))), "GET /search?bbox=9%2C47&token=a:b ");
  StacRequest post;
  post.url = server.url("/search");
  post.isPost = true;
  post.body = R"({"limit":100})";
  post.headers = {{"X-Page", "2"}};
  const HttpResult answer = transport.send(post, MOST, [] { return false; });
  EXPECT_EQ(answer.problem, HttpProblem::None);
  EXPECT_EQ(bodyOf(answer), R"(POST /search {"limit":100})");
  EXPECT_TRUE(hasHeader(server.requests().back(), "Content-Type: application/json"));
  EXPECT_TRUE(hasHeader(server.requests().back(), "X-Page: 2"));
}

TEST(NetworkTransport, failuresSayWhy)
{
  const HttpServer server(
      [](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        if (request.path == "/busy")
          return reply.answer("429 Too Many Requests", "Retry-After: 7\r\n", "{}");
        if (request.path == "/error")
          return reply.answer("400 Bad Request", "", R"({"description":"bbox is wrong"})");
        if (request.path == "/large")
          return reply.answer("200 OK", "", std::string(3 * MOST, ' '));
        if (request.path == "/round")
          return reply.answer("302 Found", "Location: /round\r\n", "");
        reply.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        reply.hangUp();
      });
  NetworkTransport transport{QString()};
  const HttpResult busy = get(transport, server.url("/busy"));
  EXPECT_EQ(busy.problem, HttpProblem::Status);
  EXPECT_EQ(busy.retryAfter, 7);
  EXPECT_TRUE(isWorthRetrying(busy));
  const HttpResult error = get(transport, server.url("/error"));
  EXPECT_EQ(error.status, 400);
  EXPECT_EQ(bodyOf(error), R"({"description":"bbox is wrong"})") << "what the server says is not lost";
  EXPECT_FALSE(isWorthRetrying(error));
  const HttpResult large = get(transport, server.url("/large"));
  EXPECT_EQ(large.problem, HttpProblem::Other);
  EXPECT_EQ(large.reason, "The answer is larger than any STAC document (1 MiB).");
  EXPECT_NE(get(transport, server.url("/round")).reason.find("without end"), std::string::npos);
  const HttpResult half = get(transport, server.url("/half"));
  EXPECT_EQ(half.problem, HttpProblem::Broken) << half.reason;
  const HttpResult nobody = get(transport, "http://127.0.0.1:1/");
  EXPECT_EQ(nobody.problem, HttpProblem::Unreachable) << nobody.reason;
  EXPECT_TRUE(isWorthRetrying(nobody));
}

TEST(NetworkTransport, aSilentServerIsGivenUp)
{
  const HttpServer server(
      [&server](const HttpServer::Request &, HttpServer::Reply &)
      {
        while (!server.isStopped())
          std::this_thread::sleep_for(std::chrono::milliseconds(20));
      });
  NetworkTransport transport{QString()};
  const int before = QgsNetworkAccessManager::timeout();
  QgsNetworkAccessManager::setTimeout(300);
  const HttpResult late = get(transport, server.url("/"));
  QgsNetworkAccessManager::setTimeout(before);
  EXPECT_EQ(late.problem, HttpProblem::TimedOut) << late.reason;
  EXPECT_NE(late.reason.find("(0.3 s: Options → Network)"), std::string::npos) << late.reason;
  // Cancelled at the third look.
  int looks = 0;
  StacRequest request;
  request.url = server.url("/");
  EXPECT_EQ(transport.send(request, MOST, [&looks] { return ++looks == 3; }).problem, HttpProblem::Cancelled);
}

TEST(NetworkTransport, whatIsTheUsersGoesToTheServerNamedAlone)
{
  // Headers of a link are treated as those of an authentication configuration are (e2e.stac has one of these).
  const std::string login = "X-Login: pass123";

  const HttpServer other([](const HttpServer::Request &, HttpServer::Reply &reply)
                         { reply.answer("200 OK", "", "other"); });
  const HttpServer server(
      [&other](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        if (request.path == "/away")
          return reply.answer("307 Temporary Redirect", "Location: " + other.url("/here") + "\r\n", "");
        if (request.path == "/moved")
          return reply.answer("307 Temporary Redirect", "Location: /here\r\n", "");
        reply.answer("200 OK", "", request.method);
      });
  NetworkTransport transport{QString()};
  StacRequest request;
  request.headers = {{"X-Login", "pass123"}};
  request.url = server.url("/moved");
  request.isPost = true;
  EXPECT_EQ(bodyOf(transport.send(request, MOST, [] { return false; })), "POST");
  EXPECT_TRUE(hasHeader(server.requests()[0], login));
  EXPECT_TRUE(hasHeader(server.requests()[1], login));
  request.url = server.url("/away");
  EXPECT_EQ(bodyOf(transport.send(request, MOST, [] { return false; })), "other");
  EXPECT_FALSE(hasHeader(other.requests()[0], login));
  request.url = server.url("/here");
  request.isTrusted = false;
  transport.send(request, MOST, [] { return false; });
  EXPECT_FALSE(hasHeader(server.requests().back(), login));

  NetworkTransport unknown(QStringLiteral("nothere"));
  request.isTrusted = true;
  const HttpResult refused = unknown.send(request, MOST, [] { return false; });
  EXPECT_NE(refused.reason.find("“nothere” (AUTHCFG) cannot be used"), std::string::npos) << refused.reason;
}
