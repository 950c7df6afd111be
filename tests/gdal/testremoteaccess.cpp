#include "httpserver.h"
#include "io/gdal/gdalrastersource.h"
#include "io/http/remoteaccess.h"
#include "model/error.h"
#include "tiffpatch.h"
#include "tokenserver.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

using namespace ndvi;

namespace
{

/// The bytes of a tiled GeoTIFF of 1024 × 1024 pixels, compressed as Sentinel-2 ones mostly are.
std::string tiff()
{
  GDALAllRegister();
  const char *const options[] = {"TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", nullptr};
  GDALDatasetUniquePtr dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
      "/vsimem/remote.tif", 1024, 1024, 1, GDT_UInt16, const_cast<char **>(options)));
  OGRSpatialReference srs;
  srs.importFromEPSG(32633);
  dataset->SetSpatialRef(&srs);
  std::vector<std::uint16_t> pixels(1024 * 1024);
  std::uint32_t state = 7;
  for (std::uint16_t &pixel : pixels)
    pixel = static_cast<std::uint16_t>((state = state * 1664525 + 1013904223) >> 20);
  EXPECT_EQ(dataset->GetRasterBand(1)->RasterIO(GF_Write, 0, 0, 1024, 1024, pixels.data(), 1024, 1024, GDT_UInt16, 0, 0,
                                                nullptr),
            CE_None);
  dataset.reset();
  vsi_l_offset size = 0;
  const GByte *bytes = VSIGetMemFileBuffer("/vsimem/remote.tif", &size, FALSE);
  std::string file(reinterpret_cast<const char *>(bytes), size);
  VSIUnlink("/vsimem/remote.tif");
  return file;
}

std::vector<std::uint16_t> readWindow(RasterReader &reader, const Window &window)
{
  std::vector<std::uint16_t> pixels(window.pixels());
  reader.read(window, pixels.data());
  return pixels;
}

RemoteOptions quick()
{
  RemoteOptions options;
  options.retry.firstDelay = 0.002;
  options.retry.longestDelay = 0.01;
  options.http = {5, 5};
  return options;
}

std::shared_ptr<RemoteAccess> access()
{
  return std::make_shared<RemoteAccess>(quick());
}

std::string errorOf(GdalRasterSource &source, const std::string &path, const Window &window)
{
  try
  {
    readWindow(*source.open({path, 1}, ""), window);
  }
  catch (const Error &e)
  {
    return e.what();
  }
  return {};
}

} // namespace

TEST(RemoteAccess, urls)
{
  EXPECT_EQ(RemoteAccess::urlOf("https://host/a.tif"), "https://host/a.tif");
  EXPECT_EQ(RemoteAccess::urlOf("/vsicurl/https://host/a.tif?sig=x%2F"), "https://host/a.tif?sig=x%2F");
  EXPECT_EQ(RemoteAccess::urlOf("/vsicurl?max_retry=3&url=https%3A%2F%2Fhost%2Fa.tif"), "https://host/a.tif");
  EXPECT_EQ(RemoteAccess::urlOf("/vsizip//vsicurl/https://host/a.zip/b.tif"), "https://host/a.zip/b.tif");
  for (const char *local :
       {"/data/a.tif", "a.tif", "/vsizip/a.zip/b.tif", "/vsimem/a.tif", "", "C:\\a.tif", "/vsicurl/a.tif"})
    EXPECT_EQ(RemoteAccess::urlOf(local), "") << local;
}

TEST(RemoteAccess, rastersAreReadByRanges)
{
  const std::string file = tiff();
  const HttpServer server([&file](const auto &request, auto &reply) { HttpServer::sendRange(request, reply, file); });
  VSIFCloseL(VSIFileFromMemBuffer("/vsimem/local.tif", reinterpret_cast<GByte *>(const_cast<char *>(file.data())),
                                  file.size(), FALSE));
  GdalRasterSource source(access()), local;
  const Window window{300, 300, 200, 200};
  const std::unique_ptr<RasterReader> reader = source.open({"/vsicurl/" + server.url("/a.tif"), 1}, "");
  EXPECT_EQ(readWindow(*reader, window), readWindow(*local.open({"/vsimem/local.tif", 1}, ""), window));
  std::uint64_t bytes = 0;
  for (const HttpServer::Request &request : server.requests())
  {
    EXPECT_EQ(request.path, "/a.tif") << "nothing beside the file is asked for";
    bytes += std::min<std::uint64_t>(request.last, file.size() - 1) - request.first + 1;
  }
  EXPECT_LT(bytes, file.size() / 4) << "1 of 16 blocks of 256 × 256 pixels";
  VSIUnlink("/vsimem/local.tif");
}

TEST(RemoteAccess, failuresSayWhy)
{
  const std::string file = tiff();
  std::atomic<bool> isDown{false};
  const HttpServer server(
      [&](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        if (request.path == "/missing.tif")
          return reply.answer("404 Not Found", "", "");
        if (isDown)
          return reply.answer("503 Service Unavailable", "", "");
        HttpServer::sendRange(request, reply, request.path == "/text.tif" ? "no raster" : file);
      });
  GdalRasterSource source(access());
  const Window window{300, 300, 200, 200};
  const std::string missing = errorOf(source, server.url("/missing.tif"), window);
  EXPECT_NE(missing.find("HTTP status 404"), std::string::npos) << missing;
  EXPECT_NE(missing.find(server.url("/missing.tif")), std::string::npos) << missing;
  EXPECT_EQ(missing.find("vsindvi"), std::string::npos) << missing;
  const std::string text = errorOf(source, server.url("/text.tif"), window);
  EXPECT_NE(text.find("not recognized"), std::string::npos) << text;
  EXPECT_EQ(text.find("vsindvi"), std::string::npos) << text;
  const std::unique_ptr<RasterReader> reader = source.open({server.url("/a.tif"), 1}, "");
  isDown = true;
  try
  {
    readWindow(*reader, window);
    ADD_FAILURE() << "read from a server that is down";
  }
  catch (const Error &e)
  {
    EXPECT_NE(std::string(e.what()).find("HTTP status 503"), std::string::npos) << e.what();
  }
}

TEST(RemoteAccess, archivesOnServers)
{
  const std::string file = tiff();
  VSILFILE *zip = VSIFOpenL("/vsizip//vsimem/a.zip/inner/b.tif", "wb");
  ASSERT_NE(zip, nullptr);
  EXPECT_EQ(VSIFWriteL(file.data(), 1, file.size(), zip), file.size());
  VSIFCloseL(zip);
  vsi_l_offset size = 0;
  const GByte *bytes = VSIGetMemFileBuffer("/vsimem/a.zip", &size, FALSE);
  const std::string archive(reinterpret_cast<const char *>(bytes), size);
  const HttpServer server([&archive](const auto &request, auto &reply)
                          { HttpServer::sendRange(request, reply, archive); });
  GdalRasterSource source(access()), local;
  const Window window{0, 0, 300, 300};
  const auto reader = source.open({"/vsizip//vsicurl/" + server.url("/a.zip") + "/inner/b.tif", 1}, "");
  EXPECT_EQ(readWindow(*reader, window), readWindow(*local.open({"/vsizip//vsimem/a.zip/inner/b.tif", 1}, ""), window));
  VSIUnlink("/vsimem/a.zip");
}

TEST(RemoteAccess, aTagThatDidNotComeIsNoFileWithoutIt)
{
  GDALAllRegister();
  const char *const path = "/vsimem/tagged.tif";
  {
    GDALDatasetUniquePtr dataset(
        GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path, 64, 64, 1, GDT_UInt16, nullptr));
    dataset->GetRasterBand(1)->SetNoDataValue(65000);
  }
  vsi_l_offset size = 0;
  const GByte *bytes = VSIGetMemFileBuffer(path, &size, FALSE);
  std::string file(reinterpret_cast<const char *>(bytes), size);
  VSIUnlink(path);
  // Far from the head, in a range of its own.
  file.resize(1 << 20);
  ASSERT_TRUE(ndvi::test::moveTagValue(file, ndvi::test::TIFF_NODATA, static_cast<std::uint32_t>(file.size())));
  file += std::string("65000\0", 6);
  std::atomic<bool> isDown{false};
  const HttpServer server(
      [&](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        if (isDown && request.first > (1 << 19))
          return reply.answer("503 Service Unavailable", "", "");
        HttpServer::sendRange(request, reply, file);
      });
  GdalRasterSource source(access());
  const AssetRef asset{server.url("/a.tif"), 1};
  EXPECT_EQ(source.open(asset, "")->nodata(), 65000);
  source.release(asset);
  isDown = true;
  EXPECT_THROW(source.open(asset, ""), Error);
  EXPECT_TRUE(source.release(asset).isWorthRetrying);
  isDown = false;
  EXPECT_EQ(source.open(asset, "")->nodata(), 65000) << "nothing of the failure is remembered";
}

TEST(RemoteAccess, oneSceneInAnArchiveDoesNotSpoilTheNext)
{
  const std::string file = tiff();
  for (const char *name : {"/vsizip//vsimem/two.zip/a.tif", "/vsizip//vsimem/two.zip/b.tif"})
  {
    VSILFILE *zip = VSIFOpenL(name, "wb");
    ASSERT_NE(zip, nullptr);
    EXPECT_EQ(VSIFWriteL(file.data(), 1, file.size(), zip), file.size());
    VSIFCloseL(zip);
  }
  vsi_l_offset size = 0;
  const GByte *bytes = VSIGetMemFileBuffer("/vsimem/two.zip", &size, FALSE);
  const std::string archive(reinterpret_cast<const char *>(bytes), size);
  VSIUnlink("/vsimem/two.zip");
  std::atomic<bool> isDown{true};
  const HttpServer server(
      [&](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        if (isDown)
          return reply.answer("503 Service Unavailable", "", "");
        HttpServer::sendRange(request, reply, archive);
      });
  GdalRasterSource source(access());
  const std::string zip = "/vsizip//vsicurl/" + server.url("/two.zip");
  const AssetRef a{zip + "/a.tif", 1}, b{zip + "/b.tif", 1};
  source.claim(a);
  source.claim(b);
  EXPECT_THROW(source.open(a, ""), Error);
  EXPECT_THROW(source.open(b, ""), Error);
  EXPECT_TRUE(source.release(a).isWorthRetrying);
  isDown = false;
  // The second try of a, while b is not released yet.
  source.claim(a);
  EXPECT_EQ(source.open(a, "")->grid().width, 1024);
  EXPECT_FALSE(source.release(a).isWorthRetrying);
  EXPECT_TRUE(source.release(b).isWorthRetrying);
}

TEST(RemoteAccess, nothingOfAFileIsRememberedOnceItIsReleased)
{
  // Replaced by one of another place between two runs of a source.
  std::string files[2];
  for (int i = 0; i < 2; ++i)
  {
    GDALAllRegister();
    GDALDatasetUniquePtr dataset(
        GetGDALDriverManager()->GetDriverByName("GTiff")->Create("/vsimem/place.tif", 64, 64, 1, GDT_UInt16, nullptr));
    OGRSpatialReference srs;
    srs.importFromEPSG(32632 + i);
    dataset->SetSpatialRef(&srs);
    double gt[6] = {600000, 10, 0, 5200000, 0, -10};
    dataset->SetGeoTransform(gt);
    dataset.reset();
    vsi_l_offset size = 0;
    const GByte *bytes = VSIGetMemFileBuffer("/vsimem/place.tif", &size, FALSE);
    files[i].assign(reinterpret_cast<const char *>(bytes), size);
    VSIUnlink("/vsimem/place.tif");
  }
  std::atomic<int> version{0};
  const HttpServer server(
      [&](const HttpServer::Request &request, HttpServer::Reply &reply) {
        HttpServer::sendRange(request, reply, files[version], "ETag: \"" + std::to_string(version.load()) + "\"\r\n");
      });
  GdalRasterSource source(access());
  const AssetRef asset{server.url("/a.tif"), 1};
  source.claim(asset);
  EXPECT_EQ(source.open(asset, "")->grid().crs, "EPSG:32632");
  source.release(asset);
  version = 1;
  source.claim(asset);
  EXPECT_EQ(source.open(asset, "")->grid().crs, "EPSG:32633");
}

TEST(RemoteAccess, overviewsThatDidNotComeAreNoFileWithoutThem)
{
  GDALAllRegister();
  const char *const path = "/vsimem/overviews.tif";
  {
    const std::string file = tiff();
    VSILFILE *to = VSIFOpenL(path, "wb");
    ASSERT_NE(to, nullptr);
    EXPECT_EQ(VSIFWriteL(file.data(), 1, file.size(), to), file.size());
    VSIFCloseL(to);
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(path, GDAL_OF_UPDATE));
    int factor = 2;
    ASSERT_EQ(dataset->BuildOverviews("AVERAGE", 1, &factor, 0, nullptr, nullptr, nullptr), CE_None);
  }
  vsi_l_offset size = 0;
  const GByte *bytes = VSIGetMemFileBuffer(path, &size, FALSE);
  const std::string file(reinterpret_cast<const char *>(bytes), size);
  VSIUnlink(path);
  std::atomic<bool> isDown{false};
  const HttpServer server(
      [&](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        // Their directory lies behind the pixels.
        if (isDown && request.first > (1 << 19))
          return reply.answer("503 Service Unavailable", "", "");
        HttpServer::sendRange(request, reply, file);
      });
  GdalRasterSource source(access());
  const AssetRef asset{server.url("/a.tif"), 1};
  EXPECT_EQ(source.open(asset, "")->overview(2)->grid().width, 512);
  source.release(asset);
  isDown = true;
  const std::unique_ptr<RasterReader> reader = source.open(asset, "");
  try
  {
    const std::unique_ptr<RasterReader> overview = reader->overview(2);
    ADD_FAILURE() << (overview ? "overviews that did not come" : "read as if it had no overviews");
  }
  catch (const Error &e)
  {
    EXPECT_NE(std::string(e.what()).find("HTTP status 503"), std::string::npos) << e.what();
  }
  EXPECT_TRUE(source.release(asset).isWorthRetrying);
}

namespace
{

/// GDAL's options for a token service, for as long as this lives.
struct ServiceOptions
{
  ServiceOptions(const std::string &token, const std::string &sign)
  {
    CPLSetConfigOption("VSICURL_PC_SAS_TOKEN_URL", token.c_str());
    CPLSetConfigOption("VSICURL_PC_SAS_SIGN_HREF_URL", sign.c_str());
  }
  ~ServiceOptions()
  {
    CPLSetConfigOption("VSICURL_PC_SAS_TOKEN_URL", nullptr);
    CPLSetConfigOption("VSICURL_PC_SAS_SIGN_HREF_URL", nullptr);
  }
  ServiceOptions(const ServiceOptions &) = delete;
  ServiceOptions &operator=(const ServiceOptions &) = delete;
};

} // namespace

TEST(RemoteAccess, signedFilesShareATokenForACollection)
{
  TokenServer server(tiff());
  const ServiceOptions options(server.service(), "");
  GdalRasterSource source(access());
  std::vector<std::thread> threads;
  std::atomic<int> read{0};
  for (int thread = 0; thread < 4; ++thread)
    threads.emplace_back(
        [&, thread]
        {
          for (int i = 0; i < 5; ++i)
          {
            const std::string file = "/" + std::to_string(5 * thread + i) + ".tif";
            const AssetRef asset{server.path(file, i == 0 ? "other" : "col"), 1};
            source.claim(asset);
            readWindow(*source.open(asset, ""), {300, 300, 100, 100});
            read += source.release(asset).attempts;
          }
        });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(read, 20);
  EXPECT_EQ(server.count("/token/col"), 1);
  EXPECT_EQ(server.count("/token/other"), 1);
  EXPECT_EQ(server.count("/token/"), 2);
}

TEST(RemoteAccess, tokensAreNotForTheFileUnderItsOtherNames)
{
  TokenServer server(tiff());
  const ServiceOptions options(server.service(), "");
  GdalRasterSource source(access());
  const AssetRef signedAsset{server.path("/a.tif"), 1}, plain{server.server().url("/a.tif"), 1};
  EXPECT_NO_THROW(source.open(signedAsset, ""));
  EXPECT_THROW(source.open(plain, ""), Error);
  const TokenServer other(tiff()); // which the service knows nothing of
  EXPECT_THROW(source.open({other.path("/a.tif"), 1}, ""), Error);
  for (const HttpServer::Request &request : other.server().requests())
    EXPECT_EQ(request.path, "/a.tif") << "nor gets a token of it";
}

TEST(RemoteAccess, filesAreSignedOneByOneWithoutACollection)
{
  const std::string file = tiff();
  const HttpServer server(
      [&](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        const std::string sign = "/sign?href=";
        if (request.path.rfind(sign, 0) == 0)
        {
          char *url = CPLUnescapeString(request.path.c_str() + sign.size(), nullptr, CPLES_URL);
          reply.answer("200 OK", "", std::string("{\"href\":\"") + url + "?sig=secret\"}");
          return CPLFree(url);
        }
        if (request.path.find("?sig=secret") == std::string::npos)
          return reply.answer("403 Forbidden", "", "");
        HttpServer::sendRange(request, reply, file);
      });
  const ServiceOptions options("", server.url("/sign?href="));
  GdalRasterSource source(access());
  for (const char *name : {"/a.tif", "/b.tif"})
  {
    const AssetRef asset{"/vsicurl?pc_url_signing=yes&url=" + server.url(name), 1};
    readWindow(*source.open(asset, ""), {300, 300, 100, 100});
  }
  int signs = 0;
  for (const HttpServer::Request &request : server.requests())
    signs += request.path.rfind("/sign?href=", 0) == 0;
  EXPECT_EQ(signs, 2);
}

TEST(RemoteAccess, failuresOfTheTokenServiceAreThoseOfTheFile)
{
  std::atomic<bool> isDown{true};
  TokenServer *self = nullptr;
  TokenServer server(tiff(),
                     [&](const HttpServer::Request &, HttpServer::Reply &reply)
                     {
                       if (isDown)
                         return reply.answer("503 Service Unavailable", "", "");
                       reply.answer("200 OK", "", self->nextToken("col"));
                     });
  self = &server;
  const ServiceOptions options(server.service(), "");
  GdalRasterSource source(access());
  const AssetRef asset{server.path("/a.tif"), 1};
  source.claim(asset);
  const std::string error = errorOf(source, asset.path, {300, 300, 100, 100});
  EXPECT_NE(error.find("Could not read " + asset.path), std::string::npos) << error;
  EXPECT_NE(error.find("The token service on 127.0.0.1:"), std::string::npos) << error;
  EXPECT_NE(error.find("answered with HTTP status 503. It was tried 5 times."), std::string::npos) << error;
  EXPECT_EQ(source.identity(asset, ""), "");
  const AccessStory story = source.release(asset);
  EXPECT_TRUE(story.isWorthRetrying);
  EXPECT_EQ(story.attempts, 5);
  isDown = false;
  source.claim(asset);
  EXPECT_EQ(errorOf(source, asset.path, {300, 300, 100, 100}), "");
  EXPECT_EQ(source.identity(asset, ""), "\"1\" " + std::to_string(tiff().size()));
}

TEST(RemoteAccess, aLoginIsForTheTokenService)
{
  TokenServer server(tiff());
  const ServiceOptions options(server.service(), "");
  RemoteOptions remote = quick();
  remote.authorize = [](const std::string &authcfg, std::string &)
  { return std::vector<std::string>{"X-Key: " + authcfg}; };
  GdalRasterSource source(std::make_shared<RemoteAccess>(remote));
  readWindow(*source.open({server.path("/a.tif"), 1}, "mine"), {300, 300, 100, 100});
  for (const HttpServer::Request &request : server.server().requests())
  {
    const bool hasKey = std::count(request.headers.begin(), request.headers.end(), "X-Key: mine") > 0;
    EXPECT_EQ(hasKey, request.path == "/token/col") << request.path;
  }
}

TEST(RemoteAccess, whatAFileCannotSayIsAskedForBesideIt)
{
  // A file without a CRS, which its .aux.xml has; one that has it needs no such request.
  GDALAllRegister();
  std::map<std::string, std::string> files;
  for (const char *name : {"plain.tif", "whole.tif"})
  {
    const std::string path = std::string("/vsimem/beside/") + name;
    char **options = CSLSetNameValue(nullptr, "PROFILE", std::string(name) == "plain.tif" ? "BASELINE" : "GDALGeoTIFF");
    {
      GDALDatasetUniquePtr dataset(
          GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.c_str(), 64, 64, 1, GDT_UInt16, options));
      OGRSpatialReference srs;
      srs.importFromEPSG(32633);
      dataset->SetSpatialRef(&srs);
      double gt[6] = {600000, 10, 0, 5200000, 0, -10};
      dataset->SetGeoTransform(gt);
      dataset->GetRasterBand(1)->SetNoDataValue(7);
    }
    CSLDestroy(options);
    for (const char *ending : {"", ".aux.xml"})
    {
      vsi_l_offset size = 0;
      const GByte *bytes = VSIGetMemFileBuffer((path + ending).c_str(), &size, FALSE);
      if (bytes)
        files[std::string("/") + name + ending] = std::string(reinterpret_cast<const char *>(bytes), size);
      VSIUnlink((path + ending).c_str());
    }
  }
  ASSERT_EQ(files.count("/plain.tif.aux.xml"), 1u);
  std::atomic<bool> isDown{false};
  const HttpServer server(
      [&](const HttpServer::Request &request, HttpServer::Reply &reply)
      {
        const std::string path = request.path.substr(0, request.path.find('?'));
        const bool isSidecar = path.find(".aux.xml") != std::string::npos;
        if (isDown && isSidecar)
          return reply.answer("503 Service Unavailable", "", "");
        if (!files.count(path))
          return reply.answer("404 Not Found", "", "");
        HttpServer::sendRange(request, reply, files[path]);
      });
  GdalRasterSource source(access());
  for (const char *query : {"", "?sig=abc"})
  {
    const AssetRef plain{server.url("/plain.tif") + query, 1}, whole{server.url("/whole.tif") + query, 1};
    source.claim(plain);
    const std::unique_ptr<RasterReader> reader = source.open(plain, "");
    EXPECT_EQ(reader->grid().crs, "EPSG:32633") << query;
    EXPECT_EQ(reader->nodata(), 7);
    EXPECT_EQ(source.open(plain, "")->grid().crs, "EPSG:32633") << "again, by another thread, say";
    source.release(plain);
    const std::size_t before = server.requests().size();
    EXPECT_EQ(source.open(whole, "")->grid().crs, "EPSG:32633");
    for (std::size_t i = before; i < server.requests().size(); ++i)
      EXPECT_EQ(server.requests()[i].path.find(".aux.xml"), std::string::npos);
    source.release(whole);
  }
  // Neither file nor server say: there is none.
  const AssetRef plain{server.url("/plain.tif"), 1};
  files.erase("/plain.tif.aux.xml");
  source.claim(plain);
  EXPECT_EQ(source.open(plain, "")->grid().crs, "");
  EXPECT_FALSE(source.release(plain).isWorthRetrying);
  // A server that fails is no answer.
  isDown = true;
  source.claim(plain);
  try
  {
    source.open(plain, "");
    ADD_FAILURE() << "read without its CRS";
  }
  catch (const Error &e)
  {
    EXPECT_NE(std::string(e.what()).find("plain.tif.aux.xml: The server answered with HTTP status 503"),
              std::string::npos)
        << e.what();
  }
  EXPECT_TRUE(source.release(plain).isWorthRetrying);
}
