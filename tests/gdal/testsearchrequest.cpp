#include "io/stac/searchrequest.h"
#include "model/timestamp.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

StacQuery query()
{
  StacQuery query;
  query.collection = "sentinel-2-l2a";
  query.start = parseTimestamp("2024-03-01T00:00:00Z");
  query.end = *parseTimestamp("2024-03-31T00:00:00Z") + MS_PER_DAY - 1;
  return query;
}

constexpr const char *URL = "https://host/v1/search";

std::string bodyOf(const StacQuery &query, const StacAbilities &abilities, const Box *box = nullptr)
{
  return itemSearch(query, URL, true, abilities, box).body.dump();
}

} // namespace

TEST(SearchRequest, bodiesSayWhatIsAskedFor)
{
  const Box box{9, 47, 10, 48};
  EXPECT_EQ(bodyOf(query(), {}, &box), R"({"bbox":[9.0,47.0,10.0,48.0],"collections":["sentinel-2-l2a"],)"
                                       R"("datetime":"2024-03-01T00:00:00Z/2024-03-31T23:59:59.999Z","limit":100})");
  StacQuery open = query();
  open.end.reset();
  EXPECT_EQ(bodyOf(open, {}), R"({"collections":["sentinel-2-l2a"],"datetime":"2024-03-01T00:00:00Z/..","limit":100})");
  open.start.reset();
  EXPECT_EQ(bodyOf(open, {}), R"({"collections":["sentinel-2-l2a"],"limit":100})");
}

TEST(SearchRequest, whatTheServerDoesNotDeclareIsNotAskedOfIt)
{
  StacQuery cloudless = query();
  cloudless.start.reset();
  cloudless.end.reset();
  cloudless.maxCloudCover = 20;
  const std::string plain = R"({"collections":["sentinel-2-l2a"],"limit":100})";
  EXPECT_EQ(bodyOf(cloudless, {}), plain);
  StacAbilities able;
  able.query = able.sort = true;
  EXPECT_EQ(bodyOf(cloudless, able),
            R"({"collections":["sentinel-2-l2a"],"limit":100,"query":{"eo:cloud_cover":{"lte":30.0}},)"
            R"("sortby":[{"direction":"asc","field":"properties.datetime"}]})");
  able = {};
  able.cql2Json = true;
  EXPECT_EQ(
      bodyOf(cloudless, able),
      R"({"collections":["sentinel-2-l2a"],)"
      R"("filter":{"args":[{"args":[{"property":"eo:cloud_cover"},30.0],"op":"<="},)"
      R"({"args":[{"property":"eo:cloud_cover"}],"op":"isNull"}],"op":"or"},"filter-lang":"cql2-json","limit":100})");
  cloudless.maxCloudCover = 95; // with the margin everything
  EXPECT_EQ(bodyOf(cloudless, able), plain);
}

TEST(SearchRequest, byGet)
{
  StacQuery cloudless = query();
  cloudless.maxCloudCover = 20;
  const Box box{9.5, 47, 10, 48};
  StacAbilities able;
  EXPECT_EQ(itemSearch(cloudless, URL, false, able, &box).request.url,
            "https://host/v1/search?collections=sentinel-2-l2a&bbox=9.5%2C47%2C10%2C48"
            "&datetime=2024-03-01T00%3A00%3A00Z%2F2024-03-31T23%3A59%3A59.999Z&limit=100");
  able.cql2Text = able.sort = true;
  EXPECT_EQ(itemSearch(cloudless, URL, false, able, nullptr).request.url,
            "https://host/v1/search?collections=sentinel-2-l2a"
            "&datetime=2024-03-01T00%3A00%3A00Z%2F2024-03-31T23%3A59%3A59.999Z&limit=100"
            "&sortby=%2Bproperties.datetime&filter-lang=cql2-text&filter=eo%3Acloud_cover%20%3C%3D%2030%20OR%20eo%"
            "3Acloud_cover%20IS%20NULL");
  EXPECT_TRUE(itemSearch(cloudless, URL, false, able, nullptr).body.is_null());
  EXPECT_EQ(collectionItems(cloudless, "https://host/v1/collections/c/items", &box).request.url,
            "https://host/v1/collections/c/items?bbox=9.5%2C47%2C10%2C48"
            "&datetime=2024-03-01T00%3A00%3A00Z%2F2024-03-31T23%3A59%3A59.999Z&limit=100");
}

TEST(SearchRequest, abilitiesAreThoseOfTheConformanceClasses)
{
  const auto of = [](const char *list) { return abilitiesOf(Json::parse(list)); };
  // As Earth Search v1 and the Planetary Computer have them.
  const StacAbilities earthSearch = of(R"({"conformsTo":["https://api.stacspec.org/v1.0.0/core",
    "https://api.stacspec.org/v1.0.0/item-search","https://api.stacspec.org/v1.0.0/item-search#fields",
    "https://api.stacspec.org/v1.0.0/item-search#sort","https://api.stacspec.org/v1.0.0/item-search#query"]})");
  EXPECT_TRUE(earthSearch.query && earthSearch.sort && !earthSearch.cql2Json && !earthSearch.cql2Text);
  const StacAbilities planetary = of(R"({"conformsTo":["https://api.stacspec.org/v1.0.0-rc.2/item-search#filter",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json","http://www.opengis.net/spec/cql2/1.0/conf/cql2-text"]})");
  EXPECT_TRUE(!planetary.query && planetary.cql2Json && planetary.cql2Text);
  const StacAbilities noSearch = of(R"({"conformsTo":["http://www.opengis.net/spec/cql2/1.0/conf/cql2-json"]})");
  EXPECT_FALSE(noSearch.cql2Json) << "of features, not of the search";
  for (const char *odd : {"{}", R"({"conformsTo":3})", R"({"conformsTo":[1,null,{}]})", "[]"})
    EXPECT_FALSE(of(odd).query) << odd;
}

TEST(SearchRequest, boxesAcrossTheAntimeridianAreTwo)
{
  const auto boxes = [](double west, double east) { return searchBoxes(Box{west, -10, east, 10}); };
  ASSERT_EQ(boxes(9, 10).size(), 1u);
  EXPECT_EQ(boxes(9, 10)[0].xMin, 9);
  for (const auto &[west, east] : {std::make_pair(179.0, 181.0), std::make_pair(-181.0, -179.0)})
  {
    const std::vector<Box> two = boxes(west, east);
    ASSERT_EQ(two.size(), 2u);
    EXPECT_EQ(two[0].xMin, 179);
    EXPECT_EQ(two[0].xMax, 180);
    EXPECT_EQ(two[1].xMin, -180);
    EXPECT_EQ(two[1].xMax, -179);
  }
  ASSERT_EQ(boxes(190, 200).size(), 1u);
  EXPECT_EQ(boxes(190, 200)[0].xMin, -170);
  EXPECT_EQ(boxes(-180, 180)[0].xMax, 180);
  EXPECT_EQ(boxes(-300, 300).size(), 1u);
  EXPECT_TRUE(searchBoxes(std::nullopt).empty());
}
