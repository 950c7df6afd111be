#include "io/products/acquisitions.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

/// A scene of T32TMT by Sentinel-2A; \a datatake may be empty.
FoundScene scene(const std::string &passed, const std::string &datatake = {},
                 const std::string &platform = "Sentinel-2A")
{
  FoundScene found;
  found.scene.tile = "T32TMT";
  found.scene.level = "L2A";
  found.scene.platform = platform;
  found.scene.datetime = parseTimestamp(passed);
  found.datatake = parseTimestamp(datatake);
  return found;
}

} // namespace

TEST(Acquisitions, sameDatatake)
{
  // The two versions of Earth Search, and the product itself, whose time is the datatake's.
  const FoundScene a = scene("2020-03-05T10:37:41.587Z", "2020-03-05T10:30:21Z");
  EXPECT_TRUE(isSameAcquisition(a, scene("2020-03-05T10:37:41.586Z", "2020-03-05T10:30:21Z")));
  EXPECT_TRUE(isSameAcquisition(a, scene("2020-03-05T10:30:21.024Z", "2020-03-05T10:30:21Z")));
  // The next orbit at a high latitude, and the other satellite.
  EXPECT_FALSE(isSameAcquisition(a, scene("2020-03-05T12:18:00Z", "2020-03-05T12:11:00Z")));
  EXPECT_FALSE(isSameAcquisition(a, scene("2020-03-05T10:37:41Z", "2020-03-05T10:30:51Z", "Sentinel-2C")));
  EXPECT_FALSE(isSameAcquisition(a, scene("2020-03-10T10:37:41Z", "2020-03-10T10:30:21Z", "Sentinel-2B")));
}

TEST(Acquisitions, timesOfPassingMayDifferBySeconds)
{
  const FoundScene a = scene("2020-03-05T10:37:41.587Z");
  EXPECT_TRUE(isSameAcquisition(a, scene("2020-03-05T10:37:41.586Z")));
  EXPECT_TRUE(isSameAcquisition(a, scene("2020-03-05T10:37:27Z")));
  EXPECT_FALSE(isSameAcquisition(a, scene("2020-03-05T10:39:00Z")));
  EXPECT_FALSE(isSameAcquisition(a, scene("2020-03-05T10:37:27Z", "", "Sentinel-2C")));
  // Where the platform is unknown, only to the second.
  EXPECT_TRUE(isSameAcquisition(a, scene("2020-03-05T10:37:41Z", "", "")));
  EXPECT_FALSE(isSameAcquisition(a, scene("2020-03-05T10:37:27Z", "", "")));
}

TEST(Acquisitions, passingLiesInTheDatatake)
{
  const FoundScene product = scene("2020-03-05T10:30:21.024Z", "2020-03-05T10:30:21Z");
  EXPECT_TRUE(isSameAcquisition(product, scene("2020-03-05T10:37:41Z")));
  EXPECT_TRUE(isSameAcquisition(scene("2020-03-05T10:37:41Z"), product));
  EXPECT_FALSE(isSameAcquisition(product, scene("2020-03-05T12:18:00Z")));
  EXPECT_FALSE(isSameAcquisition(product, scene("2020-03-05T09:00:00Z")));
  EXPECT_FALSE(isSameAcquisition(product, scene("2020-03-05T10:37:41Z", "", "")));
  // A date alone is no time.
  EXPECT_FALSE(isSameAcquisition(scene("2020-03-04T23:50:00Z", "2020-03-04T23:50:00Z"), scene("2020-03-05")));
}

TEST(Acquisitions, tileLevelAndOrbitDecideToo)
{
  const FoundScene a = scene("2020-03-05T10:37:41Z");
  FoundScene b = a;
  b.scene.tile = "T32TNT";
  EXPECT_FALSE(isSameAcquisition(a, b));
  b = a;
  b.scene.level = "L1C";
  EXPECT_FALSE(isSameAcquisition(a, b));
  b = a;
  b.scene.relativeOrbit = "108";
  EXPECT_TRUE(isSameAcquisition(a, b));
  FoundScene c = a;
  c.scene.relativeOrbit = "065";
  EXPECT_FALSE(isSameAcquisition(b, c));
  b = a;
  b.scene.tile.clear();
  EXPECT_FALSE(isSameAcquisition(b, b));
  b = a;
  b.scene.datetime.reset();
  EXPECT_FALSE(isSameAcquisition(b, b));
}

TEST(Acquisitions, groups)
{
  FoundScene tileless = scene("2020-03-05T10:37:41Z");
  tileless.scene.tile.clear();
  const std::vector<FoundScene> scenes{scene("2020-03-05T10:37:41Z"), // 0: with 4 and, by the datatake, 5
                                       scene("2020-03-05T12:18:00Z"),
                                       scene("2020-03-10T10:37:00Z"), // 2: with 6
                                       tileless,
                                       scene("2020-03-05T10:37:30Z"),
                                       scene("2020-03-05T10:30:21Z", "2020-03-05T10:30:21Z"),
                                       scene("2020-03-10T10:37:05Z"),
                                       tileless};
  EXPECT_EQ(groupByAcquisition(scenes), (std::vector<std::vector<std::size_t>>{{0, 4, 5}, {2, 6}}));
  EXPECT_TRUE(groupByAcquisition({}).empty());
}
