#include "io/gdal/fileidentity.h"
#include "tempfolder.h"

#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

void writeTiff(const std::string &path, int size = 16)
{
  GDALAllRegister();
  GDALDatasetUniquePtr(
      GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.c_str(), size, size, 1, GDT_UInt16, nullptr));
}

void makeYounger(const std::string &path)
{
  namespace fs = std::filesystem;
  fs::last_write_time(path, fs::last_write_time(path) + std::chrono::milliseconds(5));
}

} // namespace

TEST(FileIdentity, tellsStatesOfAFileApart)
{
  const TempFolder folder;
  const std::string path = folder.path("a.tif");
  EXPECT_EQ(fileIdentity(path), "") << "there is none";
  writeTiff(path);
  const std::string first = fileIdentity(path);
  EXPECT_NE(first, "");
  EXPECT_EQ(fileIdentity(path), first);
  makeYounger(path);
  const std::string touched = fileIdentity(path);
  EXPECT_NE(touched, first);
  writeTiff(path, 32);
  EXPECT_NE(fileIdentity(path), touched);
  const std::string alone = fileIdentity(path);
  std::ofstream(path + ".aux.xml") << "<PAMDataset></PAMDataset>";
  EXPECT_NE(fileIdentity(path), alone) << "a scale or a nodata value may stand in it";
  std::ofstream(folder.path("text.tif")) << "no raster";
  EXPECT_EQ(fileIdentity(folder.path("text.tif")), "");
}

TEST(FileIdentity, aVrtIsWhatItRefersTo)
{
  const TempFolder folder;
  writeTiff(folder.path("a.tif"));
  const auto writeVrt = [&folder](const char *name, const char *of)
  {
    std::ofstream(folder.path(name)) << "<VRTDataset rasterXSize=\"16\" rasterYSize=\"16\"><VRTRasterBand "
                                        "dataType=\"UInt16\" band=\"1\"><SimpleSource><SourceFilename "
                                        "relativeToVRT=\"1\">"
                                     << of << "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>";
  };
  writeVrt("inner.vrt", "a.tif");
  writeVrt("outer.vrt", "inner.vrt");
  const std::string inner = fileIdentity(folder.path("inner.vrt")), outer = fileIdentity(folder.path("outer.vrt"));
  makeYounger(folder.path("a.tif"));
  EXPECT_NE(fileIdentity(folder.path("inner.vrt")), inner);
  EXPECT_NE(fileIdentity(folder.path("outer.vrt")), outer) << "also by way of another VRT";
  std::filesystem::remove(folder.path("a.tif"));
  EXPECT_EQ(fileIdentity(folder.path("outer.vrt")), "");
}

TEST(FileIdentity, whatIsInAnArchiveIsTheArchive)
{
  const TempFolder folder;
  writeTiff(folder.path("a.tif"));
  const std::string zip = folder.path("a.zip"), inside = "/vsizip/" + zip + "/in/a.tif";
  ASSERT_EQ(CPLCopyFile(inside.c_str(), folder.path("a.tif").c_str()), 0);
  const std::string first = fileIdentity(inside);
  EXPECT_NE(first, "");
  EXPECT_EQ(fileIdentity("/vsizip/{" + zip + "}/in/a.tif").empty(), false);
  makeYounger(zip);
  EXPECT_NE(fileIdentity(inside), first);
}
