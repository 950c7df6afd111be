#include "io/http/urlsigning.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

const TokenService SERVICE = {"https://service.example/api/sas/v1/token/",
                              "https://service.example/api/sas/v1/sign?href="};
const std::string BLOB = "https://sentinel2l2a01.blob.core.windows.net/sentinel2-l2/B04_10m.tif";

std::optional<TokenRequest> requestFor(const std::string &url, const std::string &options = "pc_url_signing=yes&")
{
  char *escaped = CPLEscapeString(url.c_str(), -1, CPLES_URL);
  const std::string path = "/vsicurl?" + options + "url=" + escaped;
  CPLFree(escaped);
  return tokenRequestOf(path, SERVICE);
}

} // namespace

TEST(UrlSigning, options)
{
  const auto options =
      vsicurlOptions("/vsicurl?pc_url_signing=yes&PC_Collection=a%2Fb%20c&url=https%3A%2F%2Fh%2Fa.tif%3Fx%3D1%26y");
  EXPECT_EQ(options.size(), 3u);
  EXPECT_EQ(options.at("pc_url_signing"), "yes");
  EXPECT_EQ(options.at("pc_collection"), "a/b c");
  EXPECT_EQ(options.at("url"), "https://h/a.tif?x=1&y");
  EXPECT_TRUE(vsicurlOptions("/vsicurl/https://h/a.tif?url=b").empty());
  EXPECT_TRUE(vsicurlOptions("/vsicurl?").empty());
  EXPECT_EQ(vsicurlOptions("/vsicurl?&x&=&url=a").at("url"), "a");
}

TEST(UrlSigning, whereTokensAreAskedFor)
{
  const auto collection = requestFor(BLOB, "pc_url_signing=yes&pc_collection=sentinel-2-l2a&");
  ASSERT_TRUE(collection);
  EXPECT_EQ(collection->url, "https://service.example/api/sas/v1/token/sentinel-2-l2a");
  EXPECT_EQ(collection->collection, "sentinel-2-l2a");
  EXPECT_EQ(collection->file, "");
  // account/container, which the service knows too; the rest must not change what is asked for.
  EXPECT_EQ(requestFor(BLOB, "pc_url_signing=yes&pc_collection=acc/a b?c%23&")->url,
            "https://service.example/api/sas/v1/token/acc/a%20b%3Fc%23");

  const auto file = requestFor(BLOB + "?a=1&b=\xc3\xbc");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->file, BLOB + "?a=1&b=%C3%BC");
  EXPECT_EQ(file->url, "https://service.example/api/sas/v1/sign?href=https%3A%2F%2Fsentinel2l2a01.blob.core.windows.net"
                       "%2Fsentinel2-l2%2FB04_10m.tif%3Fa%3D1%26b%3D%25C3%25BC");
}

TEST(UrlSigning, onlyWhoMayKnowGetsAToken)
{
  for (const char *url : {"https://a.blob.core.windows.net/c/x.tif", "https://A.Blob.Core.Windows.NET:443/x.tif",
                          "https://service.example/x.tif"})
    EXPECT_TRUE(requestFor(url)) << url;
  for (const char *url :
       {"https://evil.example/x.tif", "https://blob.core.windows.net/x.tif",
        "https://ablob.core.windows.net.evil.example/x", "http://a.blob.core.windows.net/x.tif",
        "https://a.blob.core.windows.net:8443/x.tif", "https://a.blob.core.windows.net@evil.example/x.tif",
        "https://evil.example/a.blob.core.windows.net/x.tif", "https://evil.example?.blob.core.windows.net",
        "https://evil.example#.blob.core.windows.net", "https://evil.example\\.blob.core.windows.net/x.tif",
        "http://service.example/x.tif", "https://service.example:8443/x.tif", "/data/x.tif", "", "file:///etc/passwd",
        // access of their own
        "https://me:pass@a.blob.core.windows.net/x.tif", "https://a.blob.core.windows.net/x.tif?st=1&sig=abc"})
    EXPECT_FALSE(requestFor(url)) << url;
  EXPECT_FALSE(requestFor(BLOB, "")) << "nobody wants it";
  EXPECT_FALSE(requestFor(BLOB, "pc_url_signing=no&pc_collection=a&"));
  EXPECT_FALSE(requestFor(BLOB, "pc_collection=a&"));
  EXPECT_FALSE(tokenRequestOf(BLOB, SERVICE));
  EXPECT_FALSE(tokenRequestOf("/vsicurl/" + BLOB, SERVICE));
}

TEST(UrlSigning, answers)
{
  const TokenRequest collection = *requestFor(BLOB, "pc_url_signing=yes&pc_collection=a&"), file = *requestFor(BLOB);
  const auto token = readToken(
      R"({"msft:expiry":"2026-11-28T12:51:30Z","token":"st=2026-11-27T12%3A06%3A30Z&se=2026&sig=a%2Bb%3D","x":[1]})",
      collection);
  ASSERT_TRUE(token);
  EXPECT_EQ(token->query, "st=2026-11-27T12%3A06%3A30Z&se=2026&sig=a%2Bb%3D");
  EXPECT_EQ(token->expiry, 1795870290); // date -u -d 2026-11-28T12:51:30Z +%s
  EXPECT_EQ(readToken(R"({"token":"?sig=1","msft:expiry":"2026-11-28T13:51:30.25+01:00"})", collection)->query,
            "sig=1");
  EXPECT_EQ(readToken(R"({"token":"sig=1","msft:expiry":"2026-11-28T13:51:30.25+01:00"})", collection)->expiry,
            1795870290);
  EXPECT_FALSE(readToken(R"({"token":"sig=1"})", collection)->expiry);
  EXPECT_FALSE(readToken(R"({"token":"sig=1","msft:expiry":"soon"})", collection)->expiry);

  const auto signedFile = readToken("{\"href\":\"" + BLOB + "?sig=2\",\"msft:expiry\":\"2026-11-28T12:51:30Z\"}", file);
  ASSERT_TRUE(signedFile);
  EXPECT_EQ(signedFile->query, "sig=2");
  const TokenRequest withQuery = *requestFor(BLOB + "?a=1");
  EXPECT_EQ(readToken("{\"href\":\"" + BLOB + "?a=1&sig=2\"}", withQuery)->query, "sig=2");

  for (const char *answer :
       {"", "no token", "<html>Sign in</html>", "[]", "null", "\"token\"", "{}", "{\"token\":1}", "{\"token\":\"\"}",
        "{\"token\":null}", "{\"token\":\"sig=a b\"}", "{\"token\":\"sig=1#\"}", "{\"token\":\"sig=1\\r\\nX: y\"}",
        "{\"href\":\"https://a/b?sig=1\"}", "{\"token\":\"sig=1\"", "{\"token\":\"sig=\xff\"}",
        "{\"token\":\"sig=\xc3\xbc\"}"})
    EXPECT_FALSE(readToken(answer, collection)) << answer;
  EXPECT_FALSE(readToken("{\"token\":\"" + std::string(10000, 'x') + "\"}", collection));
  EXPECT_FALSE(readToken(std::string(60000, '['), collection));
  for (const std::string &href :
       {std::string("https://evil.example/?sig=1"), BLOB, BLOB + "?", BLOB + ".evil?sig=1", BLOB + "&sig=1"})
    EXPECT_FALSE(readToken("{\"href\":\"" + href + "\"}", file)) << href;
  EXPECT_FALSE(readToken("{\"token\":\"sig=1\"}", file)) << "of what?";
}

TEST(UrlSigning, urls)
{
  EXPECT_EQ(withToken("https://h/a.tif", "sig=1"), "https://h/a.tif?sig=1");
  EXPECT_EQ(withToken("https://h/a.tif?b=2", "sig=1"), "https://h/a.tif?b=2&sig=1");
  EXPECT_EQ(withToken("https://h/a.tif#x?y", "sig=1"), "https://h/a.tif?sig=1");
}

TEST(UrlSigning, howLongATokenIsUsed)
{
  EXPECT_EQ(secondsToUse(3600), 3480);
  EXPECT_EQ(secondsToUse(360), 240);
  EXPECT_EQ(secondsToUse(60), 40);
  EXPECT_EQ(secondsToUse(3), 2);
  EXPECT_EQ(secondsToUse(0), 0);
  EXPECT_EQ(secondsToUse(-1e9), 0);
  EXPECT_EQ(secondsToUse(1e12), 86400) << "nobody's clock is right so long";
}

TEST(UrlSigning, theServiceIsThatOfGdal)
{
  EXPECT_EQ(TokenService::configured().token, "https://planetarycomputer.microsoft.com/api/sas/v1/token/");
  EXPECT_EQ(TokenService::configured().sign, "https://planetarycomputer.microsoft.com/api/sas/v1/sign?href=");
  CPLSetThreadLocalConfigOption("VSICURL_PC_SAS_TOKEN_URL", "https://own/token/");
  CPLSetThreadLocalConfigOption("VSICURL_PC_SAS_SIGN_HREF_URL", "https://own/sign?href=");
  EXPECT_EQ(TokenService::configured().token, "https://own/token/");
  EXPECT_EQ(TokenService::configured().sign, "https://own/sign?href=");
  CPLSetThreadLocalConfigOption("VSICURL_PC_SAS_TOKEN_URL", nullptr);
  CPLSetThreadLocalConfigOption("VSICURL_PC_SAS_SIGN_HREF_URL", nullptr);
}
