#include "httpserver.h"
#include "io/http/httpsession.h"

#include <cpl_conv.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace ndvi;

namespace
{

bool never()
{
  return false;
}

HttpResult get(const std::string &url, const std::vector<std::string> &headers = {}, std::uint64_t first = 10,
               std::uint64_t count = 5)
{
  HttpSession session({5, 5});
  return session.get(url, headers, first, count, never);
}

bool has(const HttpServer::Request &request, const std::string &header)
{
  return std::count(request.headers.begin(), request.headers.end(), header) == 1;
}

const std::string DIGITS = "0123456789abcdefghij";

} // namespace

TEST(HttpSession, retryAfter)
{
  EXPECT_EQ(readRetryAfter("120"), 120.0);
  EXPECT_EQ(readRetryAfter("0"), 0.0);
  EXPECT_EQ(readRetryAfter("-3"), 0.0);
  // The form of RFC 9110, 5.6.7, and the obsolete one; the clock is the server's.
  EXPECT_EQ(readRetryAfter("Sun, 06 Nov 1994 08:49:47 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"), 10.0);
  EXPECT_EQ(readRetryAfter("Sunday, 06-Nov-94 08:49:47 GMT", "Sun, 06 Nov 1994 08:48:47 GMT"), 60.0);
  EXPECT_EQ(readRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:47 GMT"), 0.0) << "over already";
  EXPECT_EQ(readRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT"), 0.0);
  EXPECT_FALSE(readRetryAfter("soon"));
  EXPECT_FALSE(readRetryAfter(""));
}

TEST(HttpSession, rangesAreAskedForUncompressed)
{
  const HttpServer server([](const auto &request, auto &reply) { HttpServer::sendRange(request, reply, DIGITS); });
  const HttpResult result = get(server.url("/a b.tif#part"));
  EXPECT_EQ(std::string(result.body.begin(), result.body.end()), "abcde");
  EXPECT_EQ(result.first, 10u);
  EXPECT_EQ(result.size, 20u);
  EXPECT_EQ(result.version, "\"1\"");
  const HttpServer::Request request = server.requests().front();
  EXPECT_EQ(request.path, "/a%20b.tif");
  EXPECT_TRUE(has(request, "Range: bytes=10-14"));
  EXPECT_TRUE(has(request, "Accept-Encoding: identity"));

  const HttpServer squeezed(
      [](const HttpServer::Request &, HttpServer::Reply &reply)
      { reply.answer("206 Partial Content", "Content-Encoding: gzip\r\nContent-Range: bytes 10-14/20\r\n", "abcde"); });
  const HttpResult refused = get(squeezed.url("/a.tif"));
  EXPECT_EQ(refused.problem, HttpProblem::Other);
  EXPECT_NE(refused.reason.find("gzip"), std::string::npos) << refused.reason;
}

TEST(HttpSession, answersThatAreNoRange)
{
  std::string range, status = "206 Partial Content";
  const HttpServer server([&](const auto &, auto &reply) { reply.answer(status, range, "abcde"); });
  EXPECT_EQ(get(server.url("/a")).problem, HttpProblem::Broken) << "which range?";
  range = "Content-Range: bytes 9-13/20\r\n";
  EXPECT_EQ(get(server.url("/a")).problem, HttpProblem::Broken) << "another";
  range = "Content-Range: bytes 10-14/*\r\n";
  EXPECT_EQ(get(server.url("/a")).problem, HttpProblem::Other) << "nobody knows where the file ends";
  range = "Content-Range: bytes 10-14/15\r\n";
  EXPECT_EQ(get(server.url("/a"), {}, 10, 100).problem, HttpProblem::None) << "the end of the file";
  range = "Content-Range: bytes 10-14/16\r\n";
  EXPECT_EQ(get(server.url("/a"), {}, 10, 100).problem, HttpProblem::Broken) << "a byte is missing";
  status = "416 Range Not Satisfiable";
  range = "Content-Range: bytes */10\r\n";
  const HttpResult behind = get(server.url("/a"));
  EXPECT_EQ(behind.problem, HttpProblem::None) << "nothing there";
  EXPECT_EQ(behind.size, 10u);
  EXPECT_TRUE(behind.body.empty());
  range.clear();
  EXPECT_EQ(get(server.url("/a")).problem, HttpProblem::Status);
  status = "204 No Content";
  EXPECT_EQ(get(server.url("/a")).problem, HttpProblem::Other);
}

TEST(HttpSession, secretsStayWithTheirServer)
{
  const HttpServer other([](const auto &request, auto &reply) { HttpServer::sendRange(request, reply, DIGITS); });
  const HttpServer server(
      [&other](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        if (request.path == "/away.tif")
          return reply.answer("302 Found", "Location: " + other.url("/b.tif?sig=1") + "\r\n", "over there");
        if (request.path == "/near.tif")
          return reply.answer("307 Temporary Redirect", "Location: /c.tif\r\n", "");
        if (request.path == "/round.tif")
          return reply.answer("301 Moved Permanently", "Location: /round.tif\r\n", "");
        if (request.path == "/file.tif")
          return reply.answer("302 Found", "Location: file:///etc/passwd\r\n", "");
        HttpServer::sendRange(request, reply, DIGITS);
      });
  CPLSetThreadLocalConfigOption("GDAL_HTTP_HEADERS", "X-Gdal: secret");
  CPLSetThreadLocalConfigOption("GDAL_HTTP_USERPWD", "me:pass");
  const std::vector<std::string> headers = {"X-Api-Key: secret"};
  const HttpResult away = get(server.url("/away.tif"), headers), near = get(server.url("/near.tif"), headers);
  CPLSetThreadLocalConfigOption("GDAL_HTTP_HEADERS", nullptr);
  CPLSetThreadLocalConfigOption("GDAL_HTTP_USERPWD", nullptr);
  EXPECT_EQ(std::string(away.body.begin(), away.body.end()), "abcde");
  EXPECT_EQ(std::string(near.body.begin(), near.body.end()), "abcde");
  const std::vector<HttpServer::Request> elsewhere = other.requests(), here = server.requests();
  ASSERT_EQ(elsewhere.size(), 1u);
  EXPECT_EQ(elsewhere[0].path, "/b.tif?sig=1");
  for (const std::string &header : elsewhere[0].headers)
  {
    EXPECT_EQ(header.find("secret"), std::string::npos) << header;
    EXPECT_EQ(header.find("Authorization"), std::string::npos) << header;
  }
  EXPECT_TRUE(has(elsewhere[0], "Range: bytes=10-14"));
  for (const HttpServer::Request &request : here)
  {
    EXPECT_TRUE(has(request, "X-Api-Key: secret")) << request.path;
    EXPECT_TRUE(has(request, "X-Gdal: secret")) << request.path;
    EXPECT_TRUE(has(request, "Authorization: Basic bWU6cGFzcw==")) << request.path;
  }
  EXPECT_EQ(get(server.url("/round.tif")).problem, HttpProblem::Other) << "for ever";
  EXPECT_EQ(get(server.url("/file.tif")).problem, HttpProblem::Other) << "files of this machine are no answer";
}

TEST(HttpSession, reasonsDoNotDifferByMilliseconds)
{
  const HttpResult nobody = get("http://127.0.0.1:1/a.tif");
  EXPECT_EQ(nobody.problem, HttpProblem::Unreachable);
  EXPECT_EQ(nobody.reason.find(" ms"), std::string::npos) << nobody.reason;
  const HttpServer rude([](const auto &, auto &reply) { reply.reset(); });
  const HttpResult broken = get(rude.url("/a.tif"));
  EXPECT_EQ(broken.problem, HttpProblem::Broken);
  EXPECT_EQ(broken.reason, "The connection to the server broke before its answer was whole.");
}

TEST(HttpSession, limitsAreThoseOfGdalWhereTheyAreSet)
{
  const HttpServer server(
      [](const HttpServer::Request &, HttpServer::Reply &reply)
      {
        std::this_thread::sleep_for(std::chrono::milliseconds(3000));
        reply.hangUp();
      });
  CPLSetThreadLocalConfigOption("GDAL_HTTP_TIMEOUT", "1");
  HttpSession patient({60, 60});
  EXPECT_EQ(patient.get(server.url("/a"), {}, 0, 10, never).problem, HttpProblem::TimedOut);
  CPLSetThreadLocalConfigOption("GDAL_HTTP_TIMEOUT", nullptr);
  CPLSetThreadLocalConfigOption("GDAL_HTTP_LOW_SPEED_TIME", "1");
  EXPECT_EQ(patient.get(server.url("/a"), {}, 0, 10, never).problem, HttpProblem::TimedOut);
  CPLSetThreadLocalConfigOption("GDAL_HTTP_LOW_SPEED_TIME", nullptr);
}

TEST(HttpSession, someUrlsGoByNoProxy)
{
  const HttpServer server([](const auto &, auto &reply) { reply.answer("200 OK", "", DIGITS); });
  const HttpServer proxy([](const auto &, auto &reply) { reply.answer("502 Bad Gateway", "", ""); });
  CPLSetThreadLocalConfigOption("GDAL_HTTP_PROXY", proxy.url("").c_str());
  HttpSession session({5, 5, {"", server.url("/direct/")}});
  EXPECT_EQ(session.getWhole(server.url("/direct/a.json"), {}, 20, never).problem, HttpProblem::None);
  EXPECT_TRUE(proxy.requests().empty());
  EXPECT_EQ(session.getWhole(server.url("/other/a.json"), {}, 20, never).status, 502);
  EXPECT_EQ(session.getWhole(server.url("/direct/b.json"), {}, 20, never).status, 200);
  CPLSetThreadLocalConfigOption("GDAL_HTTP_PROXY", nullptr);
  EXPECT_EQ(proxy.requests().size(), 1u);
}

TEST(HttpSession, wholeDocuments)
{
  std::string status = "200 OK", headers = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n", body = DIGITS;
  const HttpServer server([&](const auto &, auto &reply) { reply.answer(status, headers, body); });
  HttpSession session({5, 5});
  const auto whole = [&](std::size_t most)
  { return session.getWhole(server.url("/a.json"), {"X-Key: 1"}, most, never); };
  const HttpResult result = whole(20);
  EXPECT_EQ(std::string(result.body.begin(), result.body.end()), DIGITS);
  EXPECT_EQ(result.size, 20u);
  EXPECT_EQ(result.date, 784111777) << "date -u -d '1994-11-06 08:49:37' +%s";
  EXPECT_FALSE(server.requests().front().hasRange);
  EXPECT_TRUE(has(server.requests().front(), "X-Key: 1"));
  EXPECT_EQ(whole(19).problem, HttpProblem::Other);
  EXPECT_TRUE(whole(19).body.empty());
  body.clear();
  headers.clear();
  EXPECT_EQ(whole(20).problem, HttpProblem::None);
  EXPECT_FALSE(whole(20).date);
  for (const char *other : {"204 No Content", "206 Partial Content"})
  {
    status = other;
    EXPECT_EQ(whole(20).problem, HttpProblem::Other) << other;
  }
  status = "503 Service Unavailable";
  EXPECT_EQ(whole(20).problem, HttpProblem::Status);
  const HttpServer cut(
      [](const auto &, auto &reply)
      {
        reply.send("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nabc");
        reply.hangUp();
      });
  EXPECT_EQ(session.getWhole(cut.url("/a.json"), {}, 20, never).problem, HttpProblem::Broken);

  // gzip -n <<< hello, whose answer is shorter than the document: the limit is that of the document.
  const std::string gzip("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcb\x48\xcd\xc9\xc9\xe7\x02\x00\x20\x30\x3a\x36"
                         "\x06\x00\x00\x00",
                         26);
  const HttpServer squeezed([&](const auto &, auto &reply)
                            { reply.answer("200 OK", "Content-Encoding: gzip\r\n", gzip); });
  const HttpResult plain = session.getWhole(squeezed.url("/a.json"), {}, 6, never);
  EXPECT_EQ(std::string(plain.body.begin(), plain.body.end()), "hello\n");
  EXPECT_EQ(session.getWhole(squeezed.url("/a.json"), {}, 5, never).problem, HttpProblem::Other);
}
