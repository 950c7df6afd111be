#include "httpserver.h"
#include "io/http/remotefile.h"
#include "tokenserver.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace ndvi;

namespace
{

std::string content(std::size_t size)
{
  std::string bytes(size, 0);
  std::uint32_t state = 1;
  for (char &byte : bytes)
    byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
  return bytes;
}

const std::string CONTENT = content(300000);

RetryPolicy quick()
{
  RetryPolicy policy;
  policy.firstDelay = 0.002;
  policy.longestDelay = 0.01;
  return policy;
}

/// A file of CONTENT behind answers a test may spoil.
struct Remote
{
  explicit Remote(HttpServer::Answer answer, HttpOptions options = {5, 5})
      : server(std::move(answer)),
        pool(std::make_shared<SessionPool>(options, 2)),
        file({quick(), pool, [this] { return stopped.load(); }}, server.url("/a.tif"), {"X-Key: secret"})
  {
  }

  std::string read(std::uint64_t offset, std::size_t count)
  {
    std::string buffer(count, 0);
    const std::optional<std::size_t> n = file.read(offset, count, buffer.data());
    return n ? buffer.substr(0, *n) : "FAILED";
  }

  std::atomic<bool> stopped{false};
  HttpServer server;
  std::shared_ptr<SessionPool> pool;
  RemoteFile file;
};

} // namespace

TEST(RemoteFile, readsOnlyWhatIsWanted)
{
  Remote remote([](const auto &request, auto &reply) { HttpServer::sendRange(request, reply, CONTENT); });
  EXPECT_EQ(remote.file.size(), CONTENT.size());
  EXPECT_EQ(remote.read(0, 16), CONTENT.substr(0, 16));
  EXPECT_EQ(remote.read(100, 1000), CONTENT.substr(100, 1000));
  EXPECT_EQ(remote.server.requests().size(), 1u) << "small pieces next to each other are one request";
  EXPECT_EQ(remote.read(100001, 100000), CONTENT.substr(100001, 100000));
  EXPECT_EQ(remote.server.requests().back().first, 100001u);
  EXPECT_EQ(remote.server.requests().back().last, 200000u);
  EXPECT_EQ(remote.read(299990, 50000), CONTENT.substr(299990)) << "the end of the file";
  EXPECT_EQ(remote.read(400000, 10), "");
  EXPECT_LT(remote.file.story().bytes, 200000u);
  bool hasKey = false;
  const HttpServer::Request first = remote.server.requests().front();
  for (const std::string &header : first.headers)
    hasKey = hasKey || header == "X-Key: secret";
  EXPECT_TRUE(hasKey);
}

TEST(RemoteFile, whoReadsOnGetsMoreAtATime)
{
  const std::string large = content(8 << 20);
  Remote remote([&large](const auto &request, auto &reply) { HttpServer::sendRange(request, reply, large); });
  std::string read;
  while (read.size() < large.size())
    read += remote.read(read.size(), 6000);
  EXPECT_EQ(read, large);
  EXPECT_LT(remote.server.requests().size(), 30u);
  EXPECT_EQ(remote.file.story().bytes, large.size()) << "nothing twice";

  Remote scattered([&large](const auto &request, auto &reply) { HttpServer::sendRange(request, reply, large); });
  for (std::size_t at = 0; at < large.size(); at += 1 << 20)
    EXPECT_EQ(scattered.read(at, 10), large.substr(at, 10));
  EXPECT_EQ(scattered.file.story().bytes, 8u * (32 << 10)) << "the next piece of who jumps is not foreseeable";
}

TEST(RemoteFile, triesAgainWhatMaySucceed)
{
  // Every kind of failure once, then what was asked for.
  Remote remote(
      [](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        const std::string head = "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " +
                                 std::to_string(request.first) + "-" + std::to_string(request.last) + "/300000\r\n";
        switch (request.number % 8)
        {
        case 1:
          return reply.answer("503 Service Unavailable", "", "busy");
        case 2:
          return reply.answer("429 Too Many Requests", "Retry-After: 0\r\n", "");
        case 3:
          return reply.reset();
        case 4: // cut off
          reply.send(head + "Content-Length: 1000\r\n\r\nabc");
          return reply.hangUp();
        case 5: // too little, said to be all
          return reply.send(head + "Content-Length: 3\r\n\r\nabc");
        case 6: // another range
          return reply.send(
              "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 7-9/300000\r\nContent-Length: 3\r\n\r\nabc");
        default:
          return HttpServer::sendRange(request, reply, CONTENT);
        }
      });
  RetryPolicy policy = quick();
  policy.maxAttempts = 7;
  RemoteFile file({policy, remote.pool, [] { return false; }}, remote.server.url("/b.tif"), {});
  std::string buffer(50000, 0);
  EXPECT_EQ(file.read(1000, buffer.size(), buffer.data()), buffer.size());
  EXPECT_EQ(buffer, CONTENT.substr(1000, buffer.size()));
  // libcurl itself asks again where a kept connection turns out to be closed.
  EXPECT_GE(file.story().mostAttempts, 6);
  EXPECT_EQ(remote.server.requests().size(), 8u);
}

TEST(RemoteFile, givesUpAndSaysWhy)
{
  Remote busy([](const auto &, auto &reply) { reply.answer("503 Service Unavailable", "", ""); });
  EXPECT_EQ(busy.read(0, 10), "FAILED");
  EXPECT_EQ(busy.file.story().requests, 5);
  EXPECT_EQ(busy.file.story().failure.status, 503);
  EXPECT_TRUE(isWorthRetrying(busy.file.story().failure));

  for (const char *status : {"404 Not Found", "403 Forbidden", "401 Unauthorized", "400 Bad Request"})
  {
    Remote missing([status](const auto &, auto &reply) { reply.answer(status, "", ""); });
    EXPECT_EQ(missing.read(0, 10), "FAILED");
    EXPECT_EQ(missing.file.story().requests, 1) << "another try would not change it";
    EXPECT_FALSE(isWorthRetrying(missing.file.story().failure));
    EXPECT_EQ(missing.file.story().failure.reason.rfind(
                  "The server answered with HTTP status " + std::string(status).substr(0, 3), 0),
              0u);
  }
}

TEST(RemoteFile, aServerThatIsNotThere)
{
  const auto pool = std::make_shared<SessionPool>(HttpOptions{2, 2}, 1);
  RemoteFile file({quick(), pool, [] { return false; }}, "http://127.0.0.1:1/a.tif", {});
  EXPECT_FALSE(file.size());
  EXPECT_EQ(file.story().failure.problem, HttpProblem::Unreachable);
  EXPECT_EQ(file.story().requests, 5);
}

TEST(RemoteFile, versionsAreNeverMixed)
{
  Remote remote(
      [](const HttpServer::Request &request, HttpServer::Reply &reply)
      { HttpServer::sendRange(request, reply, CONTENT, request.number < 3 ? "ETag: \"1\"\r\n" : "ETag: \"2\"\r\n"); });
  EXPECT_EQ(remote.read(0, 10), CONTENT.substr(0, 10));
  EXPECT_EQ(remote.read(100000, 10), CONTENT.substr(100000, 10));
  EXPECT_EQ(remote.read(200000, 10), "FAILED");
  EXPECT_EQ(remote.file.story().failure.problem, HttpProblem::Changed);
}

TEST(RemoteFile, serversWithoutRanges)
{
  Remote small([](const auto &, auto &reply) { reply.answer("200 OK", "", CONTENT); });
  EXPECT_EQ(small.file.size(), CONTENT.size());
  EXPECT_EQ(small.read(100001, 100000), CONTENT.substr(100001, 100000));
  EXPECT_EQ(small.read(5, 5), CONTENT.substr(5, 5));
  EXPECT_EQ(small.server.requests().size(), 1u) << "all of it came with the first answer";

  Remote empty([](const auto &, auto &reply)
               { reply.answer("416 Range Not Satisfiable", "Content-Range: bytes */0\r\n", ""); });
  EXPECT_EQ(empty.file.size(), 0u);
  EXPECT_EQ(empty.read(0, 10), "");

  const std::string large(20 << 20, 'x');
  Remote whole([&large](const auto &, auto &reply) { reply.answer("200 OK", "", large); });
  EXPECT_EQ(whole.read(0, 10), "FAILED");
  EXPECT_EQ(whole.file.story().failure.problem, HttpProblem::NoRanges);
}

TEST(RemoteFile, aStallEndsWithTheRunOrTheLimit)
{
  std::atomic<bool> over{false};
  Remote remote(
      [&over](const auto &, auto &reply)
      {
        while (!over)
          std::this_thread::sleep_for(std::chrono::milliseconds(10));
        reply.hangUp();
      },
      {5, 60});
  std::thread stopper(
      [&remote]
      {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        remote.stopped = true;
      });
  EXPECT_EQ(remote.read(0, 10), "FAILED") << "would take a minute if nobody looked";
  stopper.join();
  over = true;
  EXPECT_EQ(remote.file.story().requests, 1);
}

namespace
{

/// A file of CONTENT that wants a token of the collection "col".
struct Signed
{
  explicit Signed(const TokenServer &tokens) : server(tokens)
  {
    const RemoteRun run{quick(), std::make_shared<SessionPool>(HttpOptions{5, 5}, 2), [] { return false; }};
    const TokenRequest request{"col", "", server.service() + "col"};
    file = std::make_unique<RemoteFile>(run, server.server().url("/a.tif"), std::vector<std::string>{},
                                        std::make_shared<UrlTokens>(run, request, nullptr));
  }

  std::string read(std::uint64_t offset, std::size_t count)
  {
    std::string buffer(count, 0);
    const std::optional<std::size_t> n = file->read(offset, count, buffer.data());
    return n ? buffer.substr(0, *n) : "FAILED";
  }

  const TokenServer &server;
  std::unique_ptr<RemoteFile> file;
};

} // namespace

TEST(RemoteFile, eachRequestIsSigned)
{
  TokenServer server(CONTENT);
  server.expiry = "1970-01-01T00:00:00Z"; // over with the request it was for
  Signed remote(server);
  EXPECT_EQ(remote.read(10, 100), CONTENT.substr(10, 100));
  EXPECT_EQ(remote.read(100000, 80000), CONTENT.substr(100000, 80000));
  EXPECT_EQ(server.count("/a.tif?sv=1&sig=secret1"), 1);
  EXPECT_EQ(server.count("/a.tif?sv=1&sig=secret2"), 1);
  EXPECT_EQ(server.count("/token/col"), 2);
  EXPECT_EQ(remote.file->story().requests, 2);
  EXPECT_EQ(remote.file->story().mostAttempts, 1);
  EXPECT_EQ(remote.file->identity(), "\"1\" 300000") << "of the file, not of its URL";
}

TEST(RemoteFile, aTokenThatIsRefusedIsRenewedInBetween)
{
  // As when a laptop slept: the token should still hold, but does not.
  TokenServer server(CONTENT);
  Signed remote(server);
  EXPECT_EQ(remote.read(10, 100), CONTENT.substr(10, 100));
  server.firstThatHolds = 2;
  EXPECT_EQ(remote.read(100000, 80000), CONTENT.substr(100000, 80000));
  EXPECT_EQ(remote.read(200000, 80000), CONTENT.substr(200000, 80000));
  EXPECT_EQ(server.count("/token/col"), 2);
  EXPECT_EQ(server.count("/a.tif?sv=1&sig=secret1"), 2);
  EXPECT_EQ(server.count("/a.tif?sv=1&sig=secret2"), 2);
  EXPECT_EQ(remote.file->story().mostAttempts, 1) << "nothing anybody need know";
  EXPECT_EQ(remote.file->story().lastProblem, "");
}

TEST(RemoteFile, whatIsForbiddenWithANewTokenTooIsForbidden)
{
  TokenServer server(CONTENT);
  server.isForbidden = true;
  Signed remote(server);
  EXPECT_EQ(remote.read(10, 100), "FAILED");
  EXPECT_EQ(remote.read(100000, 80000), "FAILED");
  EXPECT_EQ(server.count("/token/col"), 2) << "one renewal";
  EXPECT_EQ(server.count("/a.tif"), 2);
  const RemoteStory story = remote.file->story();
  EXPECT_EQ(story.failure.status, 403);
  EXPECT_FALSE(isWorthRetrying(story.failure));
  EXPECT_NE(story.failure.reason.find("HTTP status 403"), std::string::npos) << story.failure.reason;
  EXPECT_NE(story.failure.reason.find("is “col” (pc_collection) the collection"), std::string::npos)
      << story.failure.reason;
  EXPECT_EQ(story.failure.reason.find("secret"), std::string::npos) << story.failure.reason;
}

TEST(RemoteFile, withoutATokenNothingIsAskedFor)
{
  TokenServer server(CONTENT, [](const auto &, auto &reply) { reply.answer("503 Service Unavailable", "", ""); });
  Signed remote(server);
  EXPECT_EQ(remote.read(10, 100), "FAILED");
  EXPECT_EQ(server.count("/token/col"), 5);
  EXPECT_EQ(server.count("/a.tif"), 0);
  const RemoteStory story = remote.file->story();
  EXPECT_TRUE(isWorthRetrying(story.failure));
  EXPECT_EQ(story.mostAttempts, 5);
  EXPECT_NE(story.lastProblem.find("token service"), std::string::npos) << story.lastProblem;
  EXPECT_EQ(remote.read(100000, 80000), "FAILED");
  EXPECT_EQ(server.count("/token/col"), 6) << "once each for what else is wanted of the file";
}
