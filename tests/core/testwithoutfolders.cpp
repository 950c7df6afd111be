#include "report/withoutfolders.h"

#include <gtest/gtest.h>

using ndvi::withoutFolders;

TEST(WithoutFolders, pathsKeepTheirLastPart)
{
  EXPECT_EQ(withoutFolders("/home/me/a b/B04.jp2"), "B04.jp2");
  EXPECT_EQ(withoutFolders("Could not open: /home/me/x.tif: No such file"), "Could not open: x.tif: No such file");
  EXPECT_EQ(withoutFolders("无法打开：/home/李/数据/B04.jp2。"), "无法打开：B04.jp2。");
  EXPECT_EQ(withoutFolders("/vsizip//home/x/a.zip/b/c.jp2#band=4 and /x/y/z.tif"), "c.jp2#band=4 and z.tif");
  EXPECT_EQ(withoutFolders("“/home/me/a/b.gpkg”"), "“b.gpkg”");
  EXPECT_EQ(withoutFolders("The folder /home/x/data/ is empty."), "The folder data/ is empty.");
  EXPECT_EQ(withoutFolders("C:\\Users\\me\\scenes & more.gpkg"), "scenes & more.gpkg");
  EXPECT_EQ(withoutFolders("\\\\server\\share\\x.tif"), "x.tif");
}

TEST(WithoutFolders, signedAddressesLoseTheirQuery)
{
  EXPECT_EQ(withoutFolders("/vsicurl/https://host/c/x.tif?sig=a/b&c=d is bad"), "x.tif is bad");
  EXPECT_EQ(withoutFolders("\"https://host/a/b.tif?sig=1\" failed"), "\"b.tif\" failed");
}

TEST(WithoutFolders, escapedAddressesToo)
{
  const std::string path = "/vsicurl?pc_url_signing=yes&pc_collection=c&url=https%3A%2F%2Fhost%2Fd%2FB04_10m.tif";
  EXPECT_EQ(withoutFolders("Could not read " + path + " from its server: no"),
            "Could not read B04_10m.tif from its server: no");
  EXPECT_EQ(withoutFolders(path + "#band=4: why"), "B04_10m.tif#band=4: why");
  EXPECT_EQ(withoutFolders("“" + path + "” 无法读取"), "“B04_10m.tif” 无法读取");
  EXPECT_EQ(withoutFolders(path + "：HTTP 503"), "B04_10m.tif：HTTP 503");
  EXPECT_EQ(withoutFolders(path + "%3Fa%3Db%2Fc&x=1 is bad"), "B04_10m.tif is bad");
  EXPECT_EQ(withoutFolders("/vsicurl?x=1&url=https%3a%2f%2fhost%2fa.tif&y=2"), "a.tif");
  EXPECT_EQ(withoutFolders("/vsicurl?max_retry=3&url=https://host/c/x.tif is bad"), "x.tif is bad");
}

TEST(WithoutFolders, sentencesStay)
{
  for (const char *text : {"", "/", "//", "a /", "read/write and/or 5 / 6, km/h", "file.jp2 is not a JPEG/JP2 file",
                           "50.0 % of the polygon lies inside the scene."})
    EXPECT_EQ(withoutFolders(text), text);
  EXPECT_EQ(withoutFolders("/home/me/f.jp2 is not a JPEG/JP2 file"), "f.jp2 is not a JPEG/JP2 file");
  const std::string odd = std::string(100000, '/') + std::string(100000, 'x');
  EXPECT_EQ(withoutFolders(odd), std::string(100000, 'x'));
}
