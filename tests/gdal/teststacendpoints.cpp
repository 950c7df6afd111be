#include "foldertree.h"
#include "io/products/jsonreader.h"
#include "io/stac/catalogassets.h"
#include "io/stac/stacendpoints.h"
#include "model/error.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

const std::vector<StacEndpoint> &shipped()
{
  static const std::vector<StacEndpoint> endpoints =
      loadStacEndpoints(std::string(NDVI_SOURCE_DIR) + "/metadata/catalogs");
  return endpoints;
}

std::string problemOf(const std::string &json)
{
  const TempFolder folder;
  writeText(folder.path("endpoints.json"), json);
  try
  {
    loadStacEndpoints(folder.path());
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Input);
    return e.what();
  }
  return {};
}

} // namespace

TEST(StacEndpoints, areKnownByNameAndAddress)
{
  EXPECT_EQ(stacEndpoint("earth-search", shipped()).url, "https://earth-search.aws.element84.com/v1");
  for (const char *name : {"Planetary-Computer", "planetary computer", "PlanetaryComputer"})
    EXPECT_EQ(stacEndpoint(name, shipped()).collection, "sentinel-2-l2a") << name;
  const StacEndpoint below =
      stacEndpoint("https://planetarycomputer.microsoft.com/api/stac/v1/collections/hls2-s30", shipped());
  EXPECT_EQ(below.name, "planetary-computer");
  EXPECT_EQ(below.url, "https://planetarycomputer.microsoft.com/api/stac/v1/collections/hls2-s30");
  EXPECT_EQ(below.assets.size(), 1u);
  EXPECT_EQ(stacEndpoint("https://earth-search.aws.element84.com/v10", shipped()).name, "") << "another address";
  EXPECT_EQ(stacEndpoint("https://host/stac", shipped()).name, "");
}

TEST(StacEndpoints, whatIsNoneSaysWhichThereAre)
{
  for (const char *api : {"earthsearcher", "", "/nowhere/catalog.json", "ftp://host/x"})
  {
    try
    {
      stacEndpoint(api, shipped());
      ADD_FAILURE() << api;
    }
    catch (const Error &e)
    {
      EXPECT_TRUE(contains(e.what(), "earth-search, earth-search-v0, planetary-computer, copernicus, lpcloud"))
          << e.what();
    }
  }
  const TempFolder folder;
  writeText(folder.path("catalog.json"), "{}");
  EXPECT_EQ(stacEndpoint(folder.path("catalog.json"), shipped()).url, folder.path("catalog.json"));
  EXPECT_EQ(stacEndpoint(folder.path(), shipped()).url, folder.path("catalog.json")) << "the one in it";
  EXPECT_EQ(stacEndpoint("file://" + folder.path("catalog.json"), shipped()).url, folder.path("catalog.json"));
}

TEST(StacEndpoints, malformedListsAreNamed)
{
  EXPECT_TRUE(contains(problemOf("{"), "not well-formed"));
  EXPECT_TRUE(contains(problemOf("{}"), "no endpoint"));
  EXPECT_TRUE(contains(problemOf(R"({"endpoints":[{"name":"a"}]})"), "a name and a url"));
  EXPECT_TRUE(
      contains(problemOf(R"({"endpoints":[{"name":"a","url":"https://a","assets":[{"hostEnd":".b","path":"/c"}]}]})"),
               "a path with {url}"));
  EXPECT_EQ(problemOf(R"({"endpoints":[{"name":"a","url":"https://a"}]})"), "");
}

TEST(CatalogAssetPaths, serversAndStores)
{
  CatalogAssetPaths paths(stacEndpoint("planetary-computer", shipped()).assets);
  paths.setPlace("https://planetarycomputer.microsoft.com/api/stac/v1/search", true);
  const Json item = {{"collection", "sentinel-2-l2a"}};
  const auto of = [&](const char *href) { return paths.pathOf(href, item); };
  EXPECT_EQ(of("https://sentinel2l2a01.blob.core.windows.net/sentinel2-l2/33/T/B04.tif").path,
            "/vsicurl?pc_url_signing=yes&pc_collection=sentinel-2-l2a&url="
            "https%3A%2F%2Fsentinel2l2a01.blob.core.windows.net%2Fsentinel2-l2%2F33%2FT%2FB04.tif");
  EXPECT_EQ(of("https://blob.core.windows.net.evil.org/B04.tif").path,
            "/vsicurl/https://blob.core.windows.net.evil.org/B04.tif")
      << "gets no token";
  EXPECT_EQ(of("s3://eodata/Sentinel-2/B04.jp2").path, "/vsis3/eodata/Sentinel-2/B04.jp2");
  EXPECT_EQ(of("gs://bucket/B04.tif").path, "/vsigs/bucket/B04.tif");
  EXPECT_EQ(of("../B04.tif").path, "/vsicurl/https://planetarycomputer.microsoft.com/api/stac/B04.tif");
  for (const char *nowhere :
       {"", "file:///etc/passwd", "/vsimem/a.tif", "/vsizip//etc/a.zip/b.tif", "ftp://host/a.tif", "s3://"})
  {
    EXPECT_EQ(of(nowhere).path, "") << nowhere;
    EXPECT_TRUE(contains(of(nowhere).problem, "nothing can be read from here")) << nowhere;
  }
}

TEST(CatalogAssetPaths, relativeOnesCountFromTheItem)
{
  CatalogAssetPaths paths({});
  paths.setPlace("https://host/search?token=2", true);
  const Json item = Json::parse(R"({"links":[{"rel":"self","href":"https://host/items/a/a.json"}]})");
  EXPECT_EQ(paths.pathOf("./B04.tif", item).path, "/vsicurl/https://host/items/a/B04.tif");
  paths.setPlace("https://mirror/stac/a/item.json", false);
  EXPECT_EQ(paths.pathOf("B04.tif", item).path, "/vsicurl/https://mirror/stac/a/B04.tif") << "of a copy the copies";
  paths.setPlace("https://host/stac/a/item.json", false);
  EXPECT_EQ(paths.pathOf("B04.tif", Json::object()).path, "/vsicurl/https://host/stac/a/B04.tif");
}

TEST(CatalogAssetPaths, ofACatalogInFilesFilesAreTakenToo)
{
  const TempFolder folder;
  writeText(folder.path("B04.tif"), tifBytes());
  CatalogAssetPaths paths({});
  paths.setPlace(folder.path("item.json"), false);
  EXPECT_EQ(paths.pathOf("./B04.tif", Json::object()).path, folder.path("B04.tif"));
  EXPECT_EQ(paths.pathOf("https://host/B04.tif", Json::object()).path, "/vsicurl/https://host/B04.tif");
  EXPECT_TRUE(contains(paths.pathOf("./B05.tif", Json::object()).problem, "does not exist"));
}
