#include "io/http/urltokens.h"
#include "model/error.h"
#include "tokenserver.h"

#include <gtest/gtest.h>

#include <thread>

using namespace ndvi;

namespace
{

/// Tokens of the collection "col" of a server.
struct Tokens
{
  explicit Tokens(const HttpServer &server, std::size_t requests = 4, HttpOptions options = {5, 5})
      : pool(std::make_shared<SessionPool>(options, requests)),
        tokens({quick(), pool, [this] { return isStopped.load(); }}, {"col", "", server.url("/token/col")}, nullptr)
  {
  }

  static RetryPolicy quick()
  {
    RetryPolicy policy;
    policy.firstDelay = 0.002;
    policy.longestDelay = 0.01;
    return policy;
  }

  SignedUrl sign(int attempts = 5) { return tokens.sign("https://h/a.tif", attempts); }

  std::atomic<bool> isStopped{false};
  std::shared_ptr<SessionPool> pool;
  UrlTokens tokens;
};

/// A service whose answer is always the same.
HttpServer::Answer always(const std::string &status, const std::string &headers, const std::string &body)
{
  return [=](const HttpServer::Request &, HttpServer::Reply &reply) { reply.answer(status, headers, body); };
}

} // namespace

TEST(UrlTokens, oneForAllThreads)
{
  TokenServer service("");
  Tokens tokens(service.server(), 1); // who waits has no connection
  std::vector<std::thread> threads;
  std::atomic<int> signedUrls{0};
  for (int i = 0; i < 8; ++i)
    threads.emplace_back(
        [&]
        {
          for (int j = 0; j < 50; ++j)
            signedUrls += tokens.sign().url == "https://h/a.tif?sv=1&sig=secret1";
        });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(signedUrls, 400);
  EXPECT_EQ(service.server().requests().size(), 1u);
  EXPECT_FALSE(service.server().requests()[0].hasRange);
  EXPECT_EQ(tokens.sign().attempts, 0) << "nobody waited for it";
}

TEST(UrlTokens, whatHasExpiredIsRenewed)
{
  TokenServer service("");
  service.expiry = "1970-01-01T00:00:00Z";
  Tokens tokens(service.server());
  EXPECT_EQ(tokens.sign().url, "https://h/a.tif?sv=1&sig=secret1");
  EXPECT_EQ(tokens.sign().url, "https://h/a.tif?sv=1&sig=secret2");
  EXPECT_EQ(tokens.sign().token, 3u);
}

TEST(UrlTokens, theServersClockCounts)
{
  // Long over by the clock of this machine, but not by that of the server, and the other way round.
  const HttpServer behind(always("200 OK", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
                                 R"({"msft:expiry":"1994-11-06T10:00:00Z","token":"sig=1"})"));
  Tokens old(behind);
  EXPECT_EQ(old.sign().token, 1u);
  EXPECT_EQ(old.sign().token, 1u);
  const HttpServer ahead(always("200 OK", "Date: Thu, 31 Dec 2099 00:00:00 GMT\r\n",
                                R"({"msft:expiry":"2099-12-30T00:00:00Z","token":"sig=1"})"));
  Tokens young(ahead);
  EXPECT_EQ(young.sign().token, 1u);
  EXPECT_EQ(young.sign().token, 2u);
  // Where it tells no end, a token is kept for a while.
  const HttpServer untold(always("200 OK", "", R"({"token":"sig=1"})"));
  Tokens kept(untold);
  EXPECT_EQ(kept.sign().token, 1u);
  EXPECT_EQ(kept.sign().token, 1u);
}

TEST(UrlTokens, aRefusedOneIsRenewedOnce)
{
  TokenServer service("");
  Tokens tokens(service.server());
  EXPECT_EQ(tokens.sign().token, 1u);
  EXPECT_TRUE(tokens.tokens.refused(1));
  EXPECT_TRUE(tokens.tokens.refused(1)) << "another thread's";
  EXPECT_EQ(tokens.sign().token, 2u);
  EXPECT_TRUE(tokens.tokens.refused(1)) << "late";
  EXPECT_EQ(tokens.sign().token, 2u);
  tokens.tokens.renewed(true);
  EXPECT_EQ(service.count("/token/"), 2);
  // Files that are forbidden whatever the token: the service is soon left in peace.
  int renewals = 0;
  for (int file = 0; file < 20; ++file)
  {
    if (!tokens.tokens.refused(tokens.sign().token))
      continue;
    tokens.sign();
    tokens.tokens.renewed(false);
    ++renewals;
  }
  EXPECT_EQ(renewals, 3);
  EXPECT_EQ(service.count("/token/"), 5);
}

TEST(UrlTokens, aServiceThatFailsIsAskedAgain)
{
  std::atomic<int> failures{3};
  TokenServer *self = nullptr;
  TokenServer service("",
                      [&](const HttpServer::Request &, HttpServer::Reply &reply)
                      {
                        const int left = failures--;
                        if (left == 3)
                          return reply.answer("429 Too Many Requests", "Retry-After: 0\r\n", "");
                        if (left == 2)
                          return reply.answer("503 Service Unavailable", "", "");
                        if (left == 1)
                          return reply.reset();
                        reply.answer("200 OK", "", self->nextToken("col"));
                      });
  self = &service;
  Tokens tokens(service.server());
  const SignedUrl url = tokens.sign();
  EXPECT_EQ(url.url, "https://h/a.tif?sv=1&sig=secret1");
  EXPECT_GE(url.attempts, 3); // libcurl itself asks again where a kept connection turns out to be closed
  EXPECT_EQ(service.count("/token/"), 4);
  EXPECT_NE(url.lastProblem.find("The token service on 127.0.0.1:"), std::string::npos) << url.lastProblem;
}

TEST(UrlTokens, whoMayAskMoreOftenThanTheFirstDoes)
{
  std::atomic<bool> isHeld{true};
  std::atomic<int> asked{0};
  const HttpServer server(
      [&](const HttpServer::Request &, HttpServer::Reply &reply)
      {
        if (++asked > 1)
          return reply.answer("200 OK", "", R"({"token":"sig=1"})");
        while (isHeld)
          std::this_thread::sleep_for(std::chrono::milliseconds(5));
        reply.answer("503 Service Unavailable", "", "");
      });
  Tokens tokens(server);
  SignedUrl once, often;
  std::thread first([&] { once = tokens.sign(1); });
  while (asked == 0)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  std::thread second([&] { often = tokens.sign(5); });
  std::this_thread::sleep_for(
      std::chrono::milliseconds(50)); // it waits by now; if not, it asks itself, which is as well
  isHeld = false;
  first.join();
  second.join();
  EXPECT_EQ(once.url, "");
  EXPECT_EQ(often.url, "https://h/a.tif?sig=1");
}

TEST(UrlTokens, failuresNameTheService)
{
  const HttpServer busy(always("503 Service Unavailable", "", ""));
  Tokens tokens(busy);
  const SignedUrl url = tokens.sign();
  EXPECT_EQ(url.url, "");
  EXPECT_EQ(url.attempts, 5);
  EXPECT_EQ(busy.requests().size(), 5u);
  EXPECT_TRUE(isWorthRetrying(url.problem));
  const std::string server = busy.url("").substr(7);
  EXPECT_EQ(url.problem.reason, "The token service on " + server + " answered with HTTP status 503.");
  EXPECT_EQ(tokens.sign(1).attempts, 1) << "the next one tries again, as often as it may";
  EXPECT_EQ(busy.requests().size(), 6u);

  const HttpServer unknown(always("404 Not Found", "", ""));
  Tokens no(unknown);
  for (int file = 0; file < 10; ++file)
  {
    const SignedUrl none = no.sign();
    EXPECT_FALSE(isWorthRetrying(none.problem));
    EXPECT_NE(none.problem.reason.find("knows no collection “col”"), std::string::npos) << none.problem.reason;
    EXPECT_NE(none.problem.reason.find("404"), std::string::npos) << none.problem.reason;
  }
  EXPECT_EQ(unknown.requests().size(), 1u) << "no is no for all files of the collection";

  const auto pool = std::make_shared<SessionPool>(HttpOptions{2, 2}, 1);
  UrlTokens nobody({Tokens::quick(), pool, [] { return false; }}, {"col", "", "http://127.0.0.1:1/token/col"}, nullptr);
  const SignedUrl none = nobody.sign("https://h/a.tif", 2);
  EXPECT_EQ(none.problem.problem, HttpProblem::Unreachable);
  EXPECT_NE(none.problem.reason.find("The token service on 127.0.0.1:1 gave no token: The server cannot be reached"),
            std::string::npos)
      << none.problem.reason;
}

TEST(UrlTokens, answersThatAreNoToken)
{
  for (const std::string &body : {std::string("{}"), std::string("[1, 2]"), std::string("{\"token\": null}")})
  {
    const HttpServer server(always("200 OK", "", body));
    Tokens tokens(server);
    const SignedUrl none = tokens.sign();
    EXPECT_NE(none.problem.reason.find("Its answer holds no token."), std::string::npos) << none.problem.reason;
    EXPECT_EQ(server.requests().size(), 1u) << "another try would not change it";
  }
  for (const std::string &body : {std::string("<html>Sign in</html>"), std::string(), std::string("{\"token\": \"s")})
  {
    const HttpServer server(always("200 OK", "", body));
    Tokens tokens(server);
    const SignedUrl none = tokens.sign(3);
    EXPECT_NE(none.problem.reason.find("Its answer is no JSON, or not whole."), std::string::npos)
        << none.problem.reason;
    EXPECT_EQ(none.attempts, 3) << "cut off, or a login page in between";
    EXPECT_TRUE(isWorthRetrying(none.problem));
  }
  const HttpServer endless(
      [](const HttpServer::Request &, HttpServer::Reply &reply)
      {
        reply.send("HTTP/1.1 200 OK\r\n\r\n");
        while (!reply.isOver())
          reply.send(std::string(1000, ' '));
      });
  Tokens tokens(endless);
  const SignedUrl none = tokens.sign();
  EXPECT_EQ(none.problem.problem, HttpProblem::Other);
  EXPECT_NE(none.problem.reason.find("longer than it can be"), std::string::npos) << none.problem.reason;
}

TEST(UrlTokens, aCancelIsSeenWhileTheServiceIsSilent)
{
  std::atomic<bool> isOver{false};
  std::atomic<int> asked{0};
  const HttpServer silent(
      [&](const HttpServer::Request &, HttpServer::Reply &reply)
      {
        ++asked;
        while (!isOver)
          std::this_thread::sleep_for(std::chrono::milliseconds(5));
        reply.hangUp();
      });
  Tokens tokens(silent, 2, {60, 60});
  std::vector<std::thread> threads;
  std::atomic<int> cancelled{0};
  for (int i = 0; i < 4; ++i) // one asks, the others wait
    threads.emplace_back([&] { cancelled += tokens.sign().problem.problem == HttpProblem::Cancelled; });
  while (asked == 0)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  tokens.isStopped = true;
  for (std::thread &thread : threads)
    thread.join(); // would take minutes if nobody looked
  isOver = true;
  EXPECT_EQ(cancelled, 4);
  EXPECT_EQ(asked, 1);
}

TEST(UrlTokens, aFailedRenewalIsNoFailureWhileTheOldTokenHolds)
{
  std::atomic<bool> isDown{false};
  const HttpServer server(
      [&isDown](const HttpServer::Request &, HttpServer::Reply &reply)
      {
        if (isDown)
          return reply.answer("503 Service Unavailable", "", "");
        reply.answer("200 OK", "", R"({"msft:expiry":"9999-01-01T00:00:00Z","token":"sig=1"})");
      });
  const auto pool = std::make_shared<SessionPool>(HttpOptions{5, 5}, 1);
  UrlTokens tokens({Tokens::quick(), pool, [] { return false; }}, {"col", "", server.url("/token/col")}, nullptr,
                   [](double) { return 0.0; }); // to be renewed at once
  EXPECT_EQ(tokens.sign("https://h/a", 2).token, 1u);
  isDown = true;
  const SignedUrl old = tokens.sign("https://h/a", 2);
  EXPECT_EQ(old.url, "https://h/a?sig=1");
  EXPECT_EQ(old.attempts, 2);
  EXPECT_EQ(tokens.sign("https://h/a", 2).attempts, 0) << "not before half of its life is over";
  EXPECT_EQ(server.requests().size(), 3u);
  EXPECT_TRUE(tokens.refused(1));
  EXPECT_EQ(tokens.sign("https://h/a", 2).url, "") << "what is refused does not hold";
}

TEST(UrlTokens, whoAsksForThemMayLogIn)
{
  const HttpServer server(
      [](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        const bool isKnown = std::count(request.headers.begin(), request.headers.end(), "Key: mine") == 1;
        reply.answer(isKnown ? "200 OK" : "401 Unauthorized", "", R"({"token":"sig=1"})");
      });
  const auto pool = std::make_shared<SessionPool>(HttpOptions{5, 5}, 1);
  const RemoteRun run{Tokens::quick(), pool, [] { return false; }};
  const TokenRequest request{"col", "", server.url("/token/col")};
  UrlTokens tokens(run, request, [](std::string &) { return std::vector<std::string>{"Key: mine"}; });
  EXPECT_EQ(tokens.sign("https://h/a", 1).token, 1u);
  UrlTokens locked(run, request,
                   [](std::string &) -> std::vector<std::string> { throw Error(ErrorCode::Io, "no master password"); });
  EXPECT_NE(locked.sign("https://h/a", 5).problem.reason.find("no master password"), std::string::npos);
  EXPECT_EQ(server.requests().size(), 1u);
}
