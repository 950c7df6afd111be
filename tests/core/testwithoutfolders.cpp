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

TEST(WithoutFolders, sentencesStay)
{
  for (const char *text : {"", "/", "//", "a /", "read/write and/or 5 / 6, km/h", "file.jp2 is not a JPEG/JP2 file",
                           "50.0 % of the polygon lies inside the scene."})
    EXPECT_EQ(withoutFolders(text), text);
  EXPECT_EQ(withoutFolders("/home/me/f.jp2 is not a JPEG/JP2 file"), "f.jp2 is not a JPEG/JP2 file");
  const std::string odd = std::string(100000, '/') + std::string(100000, 'x');
  EXPECT_EQ(withoutFolders(odd), std::string(100000, 'x'));
}
