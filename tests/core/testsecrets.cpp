#include "model/secrets.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(Secrets, passwordsBeforeTheHost)
{
  EXPECT_EQ(withoutSecrets("https://me:pass@host:8080/a.tif"), "https://…@host:8080/a.tif");
  EXPECT_EQ(withoutSecrets("Could not open: /vsicurl/http://me:p@ss@host/a@b.tif: why?"),
            "Could not open: /vsicurl/http://…@host/a@b.tif: why?");
  EXPECT_EQ(withoutSecrets("https://host/a@b.tif"), "https://host/a@b.tif");
  EXPECT_EQ(withoutSecrets("https://me:pass@[::1]/a.tif"), "https://…@[::1]/a.tif");
  EXPECT_EQ(withoutSecrets("mail me@host"), "mail me@host");
  EXPECT_EQ(withoutSecrets("https://me:pass@"), "https://…@");
}

TEST(Secrets, signatures)
{
  EXPECT_EQ(withoutSecrets("https://a.blob.core.windows.net/c/B04.tif?st=2024-01-01&se=2024-01-02&sp=rl&sig=x%2Fy%3D"),
            "https://a.blob.core.windows.net/c/B04.tif?st=2024-01-01&se=2024-01-02&sp=rl&sig=…");
  EXPECT_EQ(withoutSecrets("https://b.s3.amazonaws.com/B04.jp2?X-Amz-Credential=AKIA%2F1&X-Amz-Expires=60&"
                           "X-Amz-Security-Token=t&X-Amz-Signature=0af"),
            "https://b.s3.amazonaws.com/B04.jp2?X-Amz-Credential=…&X-Amz-Expires=60&X-Amz-Security-Token=…&"
            "X-Amz-Signature=…");
  EXPECT_EQ(withoutSecrets("https://b/x?AWSAccessKeyId=A&Signature=S&Expires=1 failed."),
            "https://b/x?AWSAccessKeyId=…&Signature=…&Expires=1 failed.");
  EXPECT_EQ(withoutSecrets("{/vsicurl/https://h/a.zip?sig=abc}/b.tif"), "{/vsicurl/https://h/a.zip?sig=…}/b.tif");
  EXPECT_EQ(withoutSecrets("https://h/a.tif?sig=abc#band=2"), "https://h/a.tif?sig=…#band=2");
  EXPECT_EQ(withoutSecrets("https://h/cog?url=https%3A%2F%2Fx&access_token=abc&API_KEY=k"),
            "https://h/cog?url=https%3A%2F%2Fx&access_token=…&API_KEY=…");
  EXPECT_EQ(withoutSecrets("/vsicurl?max_retry=3&url=https%3A%2F%2Fh%2Fa.tif%3Fsig%3Dabc failed"),
            "/vsicurl?max_retry=3&url=https%3A%2F%2Fh%2Fa.tif… failed");
  EXPECT_EQ(withoutSecrets("/vsicurl?url=https%3a%2f%2fme%3apass%40h%2fa.tif"), "/vsicurl?url=…");
}

TEST(Secrets, otherTextStays)
{
  for (const char *text : {"", "?", "://", "a?b", "Why? sig=1", "https://host/a.tif?version=2", "50 % of 'a.tif' = ?",
                           "/data/a.tif: unknown reason."})
    EXPECT_EQ(withoutSecrets(text), text);
}

TEST(Secrets, identityDoesNotDependOnTheSignature)
{
  EXPECT_EQ(identityOfUrl("https://h/a.tif?sv=1&st=2&se=3&sr=c&sp=rl&sig=4"), "https://h/a.tif");
  EXPECT_EQ(identityOfUrl("https://me:pass@h/a.tif?X-Amz-Date=1&X-Amz-Signature=2&version=7"),
            "https://h/a.tif?version=7");
  EXPECT_EQ(identityOfUrl("https://h/a.tif?file=1#band=2"), "https://h/a.tif?file=1#band=2");
  EXPECT_EQ(identityOfUrl("/data/a.tif"), "/data/a.tif");
  for (const char *meant : {"https://h/get?key=a", "https://h/get?hash=1&st=2", "https://h/get?token=t&file=1"})
    EXPECT_EQ(identityOfUrl(meant), meant) << "it may say which file is meant";
}
