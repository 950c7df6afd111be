#include "io/http/url.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(Url, referencesAreResolvedAsRfc3986SaysSo)
{
  // Examples of RFC 3986, 5.4.1, but those that only change the fragment.
  const std::string base = "http://a/b/c/d?q";
  for (const auto &[reference, url] :
       {std::make_pair("g", "http://a/b/c/g"), std::make_pair("./g", "http://a/b/c/g"),
        std::make_pair("g/", "http://a/b/c/g/"), std::make_pair("/g", "http://a/g"), std::make_pair("//g", "http://g/"),
        std::make_pair("?y", "http://a/b/c/d?y"), std::make_pair("g?y", "http://a/b/c/g?y"),
        std::make_pair("../g", "http://a/b/g"), std::make_pair("../../g", "http://a/g"),
        std::make_pair("../../../g", "http://a/g")})
    EXPECT_EQ(resolvedUrl(base, reference), url) << reference;
  EXPECT_EQ(resolvedUrl(base, "https://other/x.json"), "https://other/x.json");
  for (const char *reference : {"file:///etc/passwd", "ftp://a/b", "javascript:1"})
    EXPECT_EQ(resolvedUrl(base, reference), "") << reference;
  EXPECT_EQ(resolvedUrl("/data/catalog.json", "item.json"), "");
}

TEST(Url, queriesAreEscaped)
{
  EXPECT_EQ(withQuery("https://host/search", {{"bbox", "9,47,10,48"}, {"datetime", "2020-03-01T00:00:00Z/.."}}),
            "https://host/search?bbox=9%2C47%2C10%2C48&datetime=2020-03-01T00%3A00%3A00Z%2F..");
  EXPECT_EQ(withQuery("https://host/search?a=b", {{"sortby", "+x"}}), "https://host/search?a=b&sortby=%2Bx");
}

TEST(Url, originsTellServersApart)
{
  EXPECT_EQ(originOf("https://Host.org/a"), originOf("https://host.org:443/b?c"));
  EXPECT_NE(originOf("https://host.org"), originOf("http://host.org"));
  EXPECT_NE(originOf("http://127.0.0.1:8000/"), originOf("http://127.0.0.1:8001/"));
  EXPECT_NE(originOf("https://host.org"), originOf("https://host.org.evil.net"));
  EXPECT_EQ(originOf("https://host.org"), originOf("https://user:password@host.org/")) << "a login is no server";
  EXPECT_EQ(originOf("/data/a.json"), "");
  EXPECT_EQ(hostOf("https://Sentinel2L2A01.blob.core.windows.net/x/B04.tif"), "sentinel2l2a01.blob.core.windows.net");
}

TEST(Url, whatNoUrlMayHoldIsEscaped)
{
  EXPECT_EQ(escapedUrl("https://host/a b/\xc3\xbc.tif"), "https://host/a%20b/%C3%BC.tif");
  EXPECT_EQ(escapedUrl("https://host/a%20b.tif?sig=x%2F+y&z=\"{}|\""),
            "https://host/a%20b.tif?sig=x%2F+y&z=%22%7B%7D%7C%22");
  EXPECT_EQ(escapedUrl("http://[::1]:80/a.tif"), "http://[::1]:80/a.tif");
  EXPECT_EQ(escapedUrl("https://h\xc3\xbc.de/a"), "https://h\xc3\xbc.de/a") << "names of servers are curl's business";
  EXPECT_EQ(escapedUrl("https://host"), "https://host");
}
