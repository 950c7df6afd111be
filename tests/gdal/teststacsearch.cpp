#include "answeringtransport.h"
#include "foldertree.h"
#include "io/products/jsonreader.h"
#include "io/stac/stacsearch.h"
#include "model/error.h"
#include "model/timestamp.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

const std::string HOST = "https://host/v1";

/// An API with one collection; its search answers what a test puts into the transport.
const char *const LANDING = R"({"type":"Catalog","stac_version":"1.0.0","id":"api",
  "conformsTo":["https://api.stacspec.org/v1.0.0/item-search"],
  "links":[{"rel":"search","href":"https://host/v1/search"},
           {"rel":"search","method":"POST","href":"https://host/v1/search"},
           {"rel":"data","href":"./v1/collections"}]})";

constexpr const char *SEARCH =
    R"(https://host/v1/search {"bbox":[9.0,46.0,10.0,47.0],"collections":["sentinel-2-l2a"],"limit":100})";

Json item(const std::string &id, const std::string &day, double west = 9, double cloud = 10)
{
  Json item = Json::parse(R"({"type":"Feature","stac_version":"1.0.0","collection":"sentinel-2-l2a",
    "properties":{"platform":"sentinel-2a","s2:processing_baseline":"05.09"},"assets":{}})");
  item["id"] = id;
  item["properties"]["datetime"] = "2024-03-" + day + "T10:10:21Z";
  item["properties"]["eo:cloud_cover"] = cloud;
  item["geometry"]["type"] = "Polygon";
  item["geometry"]["coordinates"] = {{{west, 46}, {west + 1, 46}, {west + 1, 47}, {west, 47}, {west, 46}}};
  for (const char *band : {"red", "nir", "scl"})
    item["assets"][band]["href"] = "https://files/" + id + "/" + band + ".tif";
  return item;
}

std::string page(const std::vector<Json> &items, const Json &next = nullptr, int matched = -1)
{
  Json page = {{"type", "FeatureCollection"}, {"features", items}, {"links", Json::array()}};
  if (!next.is_null())
  {
    page["links"].push_back(next);
    page["links"][0]["rel"] = "next";
  }
  if (matched >= 0)
    page["numberMatched"] = matched;
  return page.dump();
}

Json post(const std::string &body, bool merge = false)
{
  return {{"href", "https://host/v1/search"}, {"method", "POST"}, {"merge", merge}, {"body", Json::parse(body)}};
}

StacQuery query(const std::string &url = HOST)
{
  StacQuery query;
  query.sensorsFolder = std::string(NDVI_SOURCE_DIR) + "/metadata/sensors";
  query.endpoint.url = url;
  query.collection = "sentinel-2-l2a";
  query.searchBox = Box{9, 46, 10, 47};
  query.retry.firstDelay = query.retry.longestDelay = 0.001;
  return query;
}

std::string idsOf(const SceneList &list)
{
  std::string ids;
  for (const Scene &scene : list.scenes)
    ids += (ids.empty() ? "" : " ") + scene.id;
  return ids;
}

StacResult search(AnsweringTransport &transport, const StacQuery &query)
{
  SilentProgress progress;
  return searchStac(query, transport, progress);
}

std::string errorOf(AnsweringTransport &transport, const StacQuery &query, ErrorCode code = ErrorCode::Io)
{
  try
  {
    search(transport, query);
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), code) << e.what();
    return e.what();
  }
  return {};
}

AnsweringTransport api()
{
  AnsweringTransport transport;
  transport.documents[HOST] = LANDING;
  transport.documents[HOST + "/collections"] = R"({"collections":[{"id":"naip"},{"id":"sentinel-2-l2a"}]})";
  return transport;
}

} // namespace

TEST(StacSearch, pagesByPostReplaceOrMergeTheBody)
{
  for (const bool merge : {false, true})
  {
    AnsweringTransport transport = api();
    const std::string body = merge ? R"({"token":"2"})" : R"({"collections":["sentinel-2-l2a"],"token":"2"})";
    transport.documents[SEARCH] = page({item("a", "01"), item("b", "02")}, post(body, merge), 3);
    // Sorted keys, as it is sent.
    transport.documents[merge ? "https://host/v1/search {\"bbox\":[9.0,46.0,10.0,47.0],\"collections\":["
                                "\"sentinel-2-l2a\"],\"limit\":100,\"token\":\"2\"}"
                              : "https://host/v1/search " + body] = page({item("c", "03")}, post(body, merge), 3);
    const StacResult found = search(transport, query());
    EXPECT_EQ(idsOf(found), "a b c");
    EXPECT_EQ(found.matched, 3u);
    EXPECT_EQ(found.itemsSeen, 3u);
    EXPECT_EQ(found.requests, 3) << "all that match are there: the page behind is not asked for";
    EXPECT_FALSE(found.isCut);
    EXPECT_EQ(found.scenes[0].red.path, "/vsicurl/https://files/a/red.tif");
    EXPECT_EQ(found.scenes[0].scl.path, "/vsicurl/https://files/a/scl.tif");
    EXPECT_EQ(found.scenes[0].offsetRed, -1000);
    EXPECT_EQ(found.scenes[0].offsetSource, OffsetSource::Baseline);
  }
}

TEST(StacSearch, aNumberThatIsAnEstimateEndsNoList)
{
  AnsweringTransport transport = api();
  const auto body = [](int token) { return R"({"token":")" + std::to_string(token) + R"("})"; };
  const auto pageAt = [](int token)
  { return R"(https://host/v1/search {"token":")" + std::to_string(token) + R"("})"; };
  transport.documents[SEARCH] = page({item("a", "01"), item("b", "02")}, post(body(2)), 1);
  transport.documents[pageAt(2)] = page({item("c", "03"), item("d", "04")}, post(body(3)), 1);
  transport.documents[pageAt(3)] = page({item("e", "05")}, post(body(4)), 1);
  EXPECT_EQ(idsOf(search(transport, query())), "a b c d e");
  // All are there, and what comes next was read already: that is an end too.
  transport.documents[pageAt(2)] = page({item("c", "03"), item("d", "04")}, post(body(2)), 4);
  EXPECT_EQ(idsOf(search(transport, query())), "a b c d");
}

TEST(StacSearch, pagesByGet)
{
  AnsweringTransport transport = api();
  transport.documents[HOST] = R"({"type":"Catalog","links":[{"rel":"search","href":"/v1/search"}]})";
  transport.documents["https://host/v1/search?collections=sentinel-2-l2a&bbox=9%2C46%2C10%2C47&limit=100"] =
      page({item("a", "01")}, {{"href", "search?token=next:2"}});
  transport.documents["https://host/v1/search?token=next:2"] =
      page({item("b", "02")}, {{"href", "https://host/v1/search?token=next:3"}});
  transport.documents["https://host/v1/search?token=next:3"] = page({});
  EXPECT_EQ(idsOf(search(transport, query())), "a b");
}

TEST(StacSearch, itemsOfACollectionOfAnApi)
{
  AnsweringTransport transport;
  transport.documents["https://host/v1/collections/s2"] =
      R"({"type":"Collection","id":"sentinel-2-l2a","links":[{"rel":"items","href":"https://host/v1/items"}]})";
  transport.documents["https://host/v1/items?bbox=9%2C46%2C10%2C47&limit=100"] = page({item("a", "01")});
  StacQuery of = query("https://host/v1/collections/s2");
  of.collection.clear();
  EXPECT_EQ(idsOf(search(transport, of)), "a");
}

TEST(StacSearch, filtersAreAppliedWhateverTheServerDid)
{
  AnsweringTransport transport = api();
  Json landsat = item("landsat", "04");
  landsat["collection"] = "landsat-c2-l2";
  transport.documents[SEARCH] =
      page({item("a", "01"), item("cloudy", "02", 9, 60.1), item("far", "03", 20), landsat, item("late", "28")});
  StacQuery filtered = query();
  filtered.extent = filtered.searchBox;
  filtered.maxCloudCover = 60;
  filtered.end = parseTimestamp("2024-03-27T00:00:00Z");
  transport.documents[R"(https://host/v1/search {"bbox":[9.0,46.0,10.0,47.0],"collections":["sentinel-2-l2a"],)"
                      R"("datetime":"../2024-03-27T00:00:00Z","limit":100})"] = transport.documents[SEARCH];
  const StacResult found = search(transport, filtered);
  EXPECT_EQ(idsOf(found), "a");
  std::string reasons;
  for (const LeftOut &entry : found.leftOut)
  {
    EXPECT_TRUE(entry.filtered);
    reasons += entry.reason + "\n";
  }
  for (const char *reason : {"cloudy: its cloud cover is 60.1 %.", "far lies outside the extent asked for.",
                             "landsat is of the collection landsat-c2-l2, not of sentinel-2-l2a.",
                             "late of 2024-03-28T10:10:21Z lies outside"})
    EXPECT_TRUE(contains(reasons, reason)) << reasons;
}

TEST(StacSearch, zonesDecideAndMostScenesEndIt)
{
  AnsweringTransport transport = api();
  transport.documents[SEARCH] = page({item("a", "01"), item("elsewhere", "02", 9.5), item("c", "03"), item("d", "04")},
                                     post(R"({"token":"2"})"), 5);
  StacQuery few = query();
  few.meetsZones = [](const MultiPolygon &footprint) { return boundingBox(footprint).xMin < 9.2; };
  few.maxScenes = 2;
  const StacResult found = search(transport, few);
  EXPECT_EQ(idsOf(found), "a c");
  EXPECT_TRUE(found.isCut);
  EXPECT_EQ(found.itemsSeen, 3u);
  EXPECT_EQ(found.matched, 5u);
  EXPECT_EQ(found.requests, 2) << "the second page is not read";
  ASSERT_EQ(found.leftOut.size(), 1u);
  EXPECT_EQ(found.leftOut[0].reason, "elsewhere meets no zone.");
}

TEST(StacSearch, versionsOfAnAcquisitionCountAsOne)
{
  AnsweringTransport transport = api();
  const auto version = [](const std::string &id, const std::string &day, const std::string &baseline)
  {
    Json made = item(id, day);
    made["properties"]["s2:mgrs_tile"] = "32TPS";
    made["properties"]["s2:processing_baseline"] = baseline;
    return made;
  };
  transport.documents[SEARCH] =
      page({version("a0", "01", "02.14"), version("a1", "01", "05.00"), version("b0", "02", "02.14"),
            version("b1", "02", "05.00"), version("c0", "03", "02.14")});
  StacQuery two = query();
  two.maxScenes = 2;
  const StacResult found = search(transport, two);
  EXPECT_EQ(idsOf(found), "a1 b1") << "the newest of each, though an older one came first";
  EXPECT_TRUE(found.isCut);
  EXPECT_FALSE(found.isSorted);
}

TEST(StacSearch, busyServersAreAskedAgain)
{
  AnsweringTransport transport = api();
  transport.documents[SEARCH] = page({item("a", "01")});
  transport.failures["https://host/v1/search"] = 2;
  EXPECT_EQ(idsOf(search(transport, query())), "a");
  transport.failures["https://host/v1/search"] = 100;
  const std::size_t before = transport.asked.size();
  const std::string error = errorOf(transport, query());
  EXPECT_EQ(error, "Could not read https://host/v1/search: The server answered with HTTP status 503. It was tried 5 "
                   "times.");
  EXPECT_EQ(transport.asked.size() - before, 1u + 5u);
}

TEST(StacSearch, listsWithoutAnEndAreNoLists)
{
  AnsweringTransport transport = api();
  transport.documents[SEARCH] = page({item("a", "01")}, post(R"({"token":"2"})"));
  const std::string second = R"(https://host/v1/search {"token":"2"})";
  transport.documents[second] = page({item("b", "02")}, post(R"({"token":"2"})"));
  EXPECT_TRUE(contains(errorOf(transport, query()), "go round in circles: page 2 leads to one that was read already"));
  // Ever new tokens, and nothing new.
  for (int i = 2; i < 20; ++i)
    transport.documents["https://host/v1/search {\"token\":\"" + std::to_string(i) + "\"}"] =
        page({item("b", "02")}, post("{\"token\":\"" + std::to_string(i + 1) + "\"}"));
  EXPECT_TRUE(contains(errorOf(transport, query()), "do not end: the last 5 brought nothing new"));
}

TEST(StacSearch, whatIsNoStacSaysHowItBegins)
{
  for (const auto &[body, words] :
       {std::make_pair("<!DOCTYPE html>\n<html>  <title>Login</title>",
                       "it begins with “<!DOCTYPE html> <html> <title>Login"),
        std::make_pair(" \n", "https://host/v1/search is no STAC document: it is empty."),
        std::make_pair("[1,2]", "it begins with “[1,2]”"),
        std::make_pair(R"({"type":"FeatureCollection","features":)",
                       "is no STAC document: it is not well-formed JSON ("),
        std::make_pair(R"({"code":"X","description":"not today"})",
                       "did not answer with a list of STAC items. The server says: not today"),
        std::make_pair(R"({"hello":"world"})", "did not answer with a list of STAC items")})
  {
    AnsweringTransport transport = api();
    transport.documents[SEARCH] = body;
    EXPECT_TRUE(contains(errorOf(transport, query()), words)) << errorOf(transport, query());
  }
  AnsweringTransport transport;
  transport.documents[HOST] = R"({"hello":"world"})";
  EXPECT_TRUE(contains(errorOf(transport, query()),
                       "https://host/v1 is no STAC document. Is it the address of a STAC API or catalog?"));
  transport.documents[HOST] = R"({"message":"moved"})";
  EXPECT_TRUE(contains(errorOf(transport, query()), "STAC API or catalog? The server says: moved"));
}

TEST(StacSearch, unknownCollectionsAreNamedWithThoseThereAre)
{
  AnsweringTransport transport = api();
  StacQuery unknown = query();
  unknown.collection = "sentinel2";
  transport
      .documents[R"(https://host/v1/search {"bbox":[9.0,46.0,10.0,47.0],"collections":["sentinel2"],"limit":100})"] =
      page({});
  EXPECT_EQ(errorOf(transport, unknown, ErrorCode::Input),
            "https://host/v1 has no collection “sentinel2” (COLLECTION_ID). It has: sentinel-2-l2a.");
  unknown.collection.clear();
  EXPECT_EQ(errorOf(transport, unknown, ErrorCode::Input),
            "COLLECTION_ID is needed for https://host/v1. It has: sentinel-2-l2a.");
  // Some APIs refuse it.
  transport.documents.erase(
      R"(https://host/v1/search {"bbox":[9.0,46.0,10.0,47.0],"collections":["sentinel2"],"limit":100})");
  unknown.collection = "sentinel2";
  EXPECT_EQ(errorOf(transport, unknown, ErrorCode::Input),
            "https://host/v1 has no collection “sentinel2” (COLLECTION_ID). It has: sentinel-2-l2a.");
  // One that exists has nothing of what was asked for.
  transport.documents[SEARCH] = page({});
  transport.documents[HOST + "/collections/sentinel-2-l2a"] = "{}";
  EXPECT_TRUE(search(transport, query()).scenes.empty());
  StacQuery nowhere = query();
  nowhere.searchBox.reset();
  EXPECT_TRUE(contains(errorOf(transport, nowhere, ErrorCode::Input), "say in ZONES or EXTENT"));
}

TEST(StacSearch, onlyTheServerTheUserNamedIsTrusted)
{
  AnsweringTransport transport = api();
  transport.documents[SEARCH] = page({item("a", "01")}, {{"href", "https://other/page2"}});
  transport.documents["https://other/page2"] = page({item("b", "02")});
  EXPECT_EQ(idsOf(search(transport, query())), "a b");
  ASSERT_EQ(transport.asked.size(), 3u);
  EXPECT_TRUE(transport.asked[1].isTrusted);
  EXPECT_FALSE(transport.asked[2].isTrusted);
  transport.documents["https://other/page2"] = page({item("b", "02")}, {{"href", "file:///etc/passwd"}});
  EXPECT_EQ(errorOf(transport, query()),
            "The next page of https://other/page2 is at file:///etc/passwd, where nothing can "
            "be read from here. The list of items cannot be read to its end.");
}

TEST(StacSearch, signaturesOfAddressesAreNotShown)
{
  AnsweringTransport transport;
  const std::string error = errorOf(transport, query("https://me:secret1@host/v1?sig=secret2"));
  EXPECT_TRUE(contains(error, "HTTP status 404")) << error;
  EXPECT_FALSE(contains(error, "secret")) << error;
}

TEST(StacSearch, catalogsAreWalkedThrough)
{
  AnsweringTransport transport;
  const auto links = [](const std::vector<std::pair<const char *, const char *>> &list)
  {
    Json made = Json::array();
    for (const auto &[rel, href] : list)
      made.push_back({{"rel", rel}, {"href", href}});
    return made;
  };
  Json root = {{"type", "Catalog"}, {"stac_version", "1.0.0"}};
  root["links"] = links({{"self", "https://host/stac/catalog.json"},
                         {"child", "./2023/collection.json"},
                         {"child", "2024/collection.json"},
                         {"child", "catalog.json"},
                         {"child", "missing.json"},
                         {"child", "file:///etc/passwd"}});
  Json old = {{"type", "Collection"}, {"id", "sentinel-2-l2a"}};
  old["links"] = links({{"item", "old.json"}});
  old["extent"]["temporal"]["interval"] = Json::parse(R"([["2023-01-01T00:00:00Z","2023-12-31T00:00:00Z"]])");
  Json now = {{"type", "Collection"}, {"id", "sentinel-2-l2a"}};
  now["links"] = links({{"item", "a/a.json"}, {"item", "b/b.json"}, {"root", "../catalog.json"}});
  now["extent"]["spatial"]["bbox"] = {{9, 46, 10, 47}};
  Json relative = item("b", "02");
  relative["assets"]["red"]["href"] = "./B04.tif";
  transport.documents["https://host/stac/catalog.json"] = root.dump();
  transport.documents["https://host/stac/2023/collection.json"] = old.dump();
  transport.documents["https://host/stac/2024/collection.json"] = now.dump();
  transport.documents["https://host/stac/2024/a/a.json"] = item("a", "01").dump();
  transport.documents["https://host/stac/2024/b/b.json"] = relative.dump();
  StacQuery of = query("https://host/stac/catalog.json");
  of.collection.clear();
  of.start = parseTimestamp("2024-01-01T00:00:00Z");
  const StacResult found = search(transport, of);
  EXPECT_EQ(idsOf(found), "a b");
  EXPECT_EQ(found.scenes[1].red.path, "/vsicurl/https://host/stac/2024/b/B04.tif");
  EXPECT_EQ(found.requests, 6) << "nothing of 2023";
  ASSERT_EQ(found.leftOut.size(), 2u);
  EXPECT_EQ(found.leftOut[0].reason, "its link to file:///etc/passwd leads nowhere it may.");
  EXPECT_TRUE(contains(found.leftOut[1].reason, "missing.json: The server answered with HTTP status 404"));
}

TEST(StacSearch, catalogsInFoldersMayNameFilesAndServers)
{
  const TempFolder folder;
  writeText(folder.path("catalog.json"),
            R"({"type":"Catalog","stac_version":"1.0.0","links":[{"rel":"item","href":"items/a.json"},
               {"rel":"item","href":"./items/broken.json"}]})");
  Json local = item("a", "01");
  local["assets"]["red"]["href"] = "B04.tif";
  writeText(folder.path("items/a.json"), local.dump());
  writeText(folder.path("items/B04.tif"), tifBytes());
  writeText(folder.path("items/broken.json"), "{\"type\":");
  AnsweringTransport transport;
  StacQuery of = query(folder.path("catalog.json"));
  of.collection.clear();
  const StacResult found = search(transport, of);
  ASSERT_EQ(found.scenes.size(), 1u);
  EXPECT_EQ(found.scenes[0].red.path, folder.path("items/B04.tif"));
  EXPECT_EQ(found.scenes[0].nir.path, "/vsicurl/https://files/a/nir.tif");
  ASSERT_EQ(found.leftOut.size(), 1u);
  EXPECT_TRUE(contains(found.leftOut[0].reason, "broken.json is no STAC document"));
}

TEST(StacSearch, aCancelEndsItAlsoBetweenAttempts)
{
  AnsweringTransport transport = api();
  transport.failures["https://host/v1/search"] = 100;
  StacQuery patient = query();
  patient.retry.firstDelay = patient.retry.longestDelay = 3600;
  /// Cancels once a failure was told.
  class Impatient : public SilentProgress
  {
  public:
    bool isCancelled() override { return mIsTold; }
    void info(const std::string &text) override { mIsTold = mIsTold || text.find("Trying again") != std::string::npos; }

  private:
    bool mIsTold = false;
  } progress;
  try
  {
    searchStac(patient, transport, progress);
    ADD_FAILURE() << "was not cancelled";
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Cancelled);
  }
}

namespace
{

/// A static catalog in \a folder: a file by its links, rel and href.
void writeCatalogFile(const std::string &path, Json document,
                      const std::vector<std::pair<std::string, std::string>> &links)
{
  document["stac_version"] = "1.0.0";
  document["links"] = Json::array();
  for (const auto &[rel, href] : links)
    document["links"].push_back({{"rel", rel}, {"href", href}});
  writeText(path, document.dump());
}

} // namespace

TEST(StacSearch, collectionsWiderThanHalfTheEarthAreLookedInto)
{
  const TempFolder folder;
  const std::vector<std::pair<std::string, std::string>> boxes{{"wide", "[-120,-50,100,60]"},
                                                               {"across", "[5,-90,-170,90]"},
                                                               {"all", "[-180,-90,180,90]"},
                                                               {"three", "[-180,-90,0,180,90,100]"},
                                                               {"elsewhere", "[20,40,30,50]"}};
  std::vector<std::pair<std::string, std::string>> children;
  for (const auto &[name, box] : boxes)
  {
    children.emplace_back("child", name + ".json");
    Json collection = {{"type", "Collection"}, {"id", name}};
    collection["extent"]["spatial"]["bbox"] = Json::array({Json::parse(box)});
    writeCatalogFile(folder.path(name + ".json"), collection, {{"item", name + "_item.json"}});
    writeText(folder.path(name + "_item.json"), item(name, "01").dump());
  }
  writeCatalogFile(folder.path("catalog.json"), {{"type", "Catalog"}}, children);
  AnsweringTransport transport;
  StacQuery of = query(folder.path("catalog.json"));
  of.collection.clear();
  EXPECT_EQ(idsOf(search(transport, of)), "across all three wide");
}

TEST(StacSearch, whatLiesBelowACollectionIsOfIt)
{
  const TempFolder folder;
  Json part = item("in", "01"), nameless = item("nameless", "02"), foreign = item("foreign", "03");
  part["collection"] = "s2-2024";
  nameless.erase("collection");
  foreign.erase("collection");
  writeCatalogFile(folder.path("catalog.json"), {{"type", "Catalog"}}, {{"child", "s2.json"}, {"child", "other.json"}});
  writeCatalogFile(folder.path("s2.json"), {{"type", "Collection"}, {"id", "s2"}}, {{"child", "s2-2024.json"}});
  writeCatalogFile(folder.path("s2-2024.json"), {{"type", "Collection"}, {"id", "s2-2024"}},
                   {{"item", "in.json"}, {"item", "file://" + folder.path("nameless item.json")}});
  writeCatalogFile(folder.path("other.json"), {{"type", "Collection"}, {"id", "other"}},
                   {{"item", "foreign.json"}, {"child", "deep.json"}});
  writeCatalogFile(folder.path("deep.json"), {{"type", "Collection"}, {"id", "deep"}}, {});
  writeText(folder.path("in.json"), part.dump());
  writeText(folder.path("nameless item.json"), nameless.dump());
  writeText(folder.path("foreign.json"), foreign.dump());
  AnsweringTransport transport;
  StacQuery of = query(folder.path("catalog.json"));
  of.collection = "s2";
  EXPECT_EQ(idsOf(search(transport, of)), "in nameless");
  of.collection.clear();
  EXPECT_EQ(idsOf(search(transport, of)), "in nameless foreign");
}

TEST(StacSearch, itemsOfOneIdOrOfNoneAreNotOne)
{
  const TempFolder folder;
  writeCatalogFile(folder.path("catalog.json"), {{"type", "Catalog"}}, {{"item", "a/i.json"}, {"item", "b/i.json"}});
  writeText(folder.path("a/i.json"), item("i", "01").dump());
  writeText(folder.path("b/i.json"), item("i", "02").dump());
  AnsweringTransport transport;
  StacQuery of = query(folder.path("catalog.json"));
  EXPECT_EQ(idsOf(search(transport, of)), "i i_2");
  std::vector<Json> nameless{item("", "01"), item("", "02"), item("", "03")};
  for (Json &one : nameless)
    one.erase("id");
  writeText(folder.path("list.json"), page(nameless));
  EXPECT_EQ(search(transport, query(folder.path("list.json"))).scenes.size(), 3u);
}

TEST(StacSearch, boxesOnBothSidesOfTheAntimeridianMayHaveTheSameItems)
{
  AnsweringTransport transport = api();
  StacQuery across = query();
  across.searchBox = Box{179, 46, 181, 47};
  for (const char *box : {"[179.0,46.0,180.0,47.0]", "[-180.0,46.0,-179.0,47.0]"})
  {
    std::string request =
        "https://host/v1/search {\"bbox\":" + std::string(box) + ",\"collections\":[\"sentinel-2-l2a\"],\"limit\":100}";
    for (int i = 1; i <= 9; ++i)
    {
      const std::string next = "{\"box\":" + std::string(box) + ",\"page\":" + std::to_string(i + 1) + "}";
      transport.documents[request] =
          page({item("a" + std::to_string(i), "0" + std::to_string(i))}, i < 9 ? post(next) : Json(), 9);
      request = "https://host/v1/search " + next;
    }
  }
  const StacResult found = search(transport, across);
  EXPECT_EQ(idsOf(found), "a1 a2 a3 a4 a5 a6 a7 a8 a9");
  EXPECT_EQ(found.itemsSeen, 9u);
  EXPECT_EQ(found.matched, 9u) << "each list has nine, the same ones";
}

TEST(StacSearch, twoCollectionsCannotBeMeant)
{
  AnsweringTransport transport;
  transport.documents["https://host/v1/collections/s2"] =
      R"({"type":"Collection","id":"s2","links":[{"rel":"items","href":"https://host/v1/items"}]})";
  EXPECT_EQ(
      errorOf(transport, query("https://host/v1/collections/s2"), ErrorCode::Input),
      "https://host/v1/collections/s2 is the collection s2, but COLLECTION_ID is sentinel-2-l2a: leave that empty, or "
      "name the API itself.");
}
