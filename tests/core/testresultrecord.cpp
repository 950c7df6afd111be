#include "batch/resultrecord.h"
#include "model/error.h"
#include "samerows.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

const std::vector<std::size_t> GROUP = {17, 4, 9};
constexpr std::size_t BINS = 4;
constexpr std::size_t PERCENTILES = 2;

ZoneResult okRow()
{
  ZoneResult row;
  row.scenes = {4, 17};
  row.status = ZoneStatus::Ok;
  row.pixels = 70000;
  row.valid = 60000;
  row.masked = 4000;
  row.nodata = 5900;
  row.undefined = 100;
  row.below = 1;
  row.above = 128;
  row.bins = {0, 59000, 871, 0};
  row.zoneShare = 1;
  row.area = 6e6;
  row.mean = 0.1 + 0.2;
  row.stddev = 1e-300;
  row.min = -0.25;
  row.max = static_cast<double>(0.7F);
  row.median = 0.7;
  row.percentiles = {0.3, 0.5};
  return row;
}

ZoneResult awayRow()
{
  ZoneResult row;
  row.status = ZoneStatus::NoOverlap;
  row.message = "The polygon does not meet the scene.";
  return row;
}

/// Every kind of row there is.
GroupRecord richRecord()
{
  GroupRecord record;
  record.meetsAnyZone = true;
  for (const std::size_t scene : {std::size_t{9}, std::size_t{17}, std::size_t{4}})
  {
    SceneResult result;
    result.scene = scene;
    record.scenes.push_back(result);
  }
  SceneResult &scene = record.scenes[1];
  scene.status = SceneStatus::PartlyRead;
  scene.message = "Gelesen: \xc3\xa4, 中文";
  scene.cause = std::string("a\0b", 3);
  scene.unmasked = "Not masked.";
  scene.suspicious = true;
  scene.isMaskUnknown = true;
  scene.attempts = -3;
  scene.seconds = 0.1;
  scene.zonesOk = 1;
  scene.zonesEmpty = 300;
  scene.zonesFailed = std::numeric_limits<std::size_t>::max();
  record.scenes[2].masked = true;
  record.scenes[2].status = SceneStatus::Skipped;

  record.rows = {awayRow(), okRow(), awayRow(), awayRow()};
  ZoneResult real = okRow();
  real.status = ZoneStatus::Partial;
  real.message = "Half of it.";
  real.pixels = 1.0 / 3;
  real.bins = {0.5, -0.0, std::nan("7"), std::numeric_limits<double>::infinity()};
  real.mean = std::numeric_limits<double>::denorm_min();
  real.min = -0.0;
  real.max = 3.5e38; // more than a float holds
  real.stddev = -std::numeric_limits<double>::infinity();
  real.percentiles = {std::nan(""), 1e-50};
  record.rows.push_back(real);
  ZoneResult big = okRow();
  big.pixels = 9007199254740992.0;
  big.valid = 4294967296;
  big.message = std::string(5000, 'm');
  record.rows.push_back(big);
  ZoneResult failed;
  failed.status = ZoneStatus::GeometryError;
  failed.message = big.message;
  record.rows.insert(record.rows.end(), 3, failed);
  ZoneResult masked;
  masked.status = ZoneStatus::AllMasked;
  masked.pixels = masked.masked = 5;
  masked.zoneShare = 0.3;
  masked.sampleShare = 0.25;
  masked.scenes = {9};
  record.rows.insert(record.rows.end(), 300, masked);
  record.rows.insert(record.rows.end(), 128, awayRow());
  record.rows.push_back(okRow());
  for (std::size_t i = 0; i < record.rows.size(); ++i)
    record.rows[i].zone = i;
  return record;
}

void expectSame(const GroupRecord &a, const GroupRecord &b)
{
  EXPECT_EQ(a.meetsAnyZone, b.meetsAnyZone);
  ASSERT_EQ(a.scenes.size(), b.scenes.size());
  for (std::size_t i = 0; i < a.scenes.size(); ++i)
  {
    const SceneResult &x = a.scenes[i], &y = b.scenes[i];
    EXPECT_EQ(x.scene, y.scene);
    EXPECT_EQ(textOf(x), textOf(y));
    EXPECT_EQ(x.attempts, y.attempts);
    EXPECT_TRUE(isSame(x.seconds, y.seconds));
    EXPECT_EQ(x.isMaskUnknown, y.isMaskUnknown);
    EXPECT_EQ(x.unmasked, y.unmasked);
  }
  EXPECT_EQ(difference({a.rows}, {b.rows}), "");
  for (std::size_t i = 0; i < a.rows.size() && i < b.rows.size(); ++i)
    EXPECT_EQ(a.rows[i].scenes, b.rows[i].scenes) << i;
}

std::optional<GroupRecord> decoded(std::string_view bytes, const GroupRecord &shape)
{
  return decodeRecord(bytes, GROUP, shape.rows.size(), BINS, PERCENTILES);
}

GroupRecord smallRecord()
{
  GroupRecord record = richRecord();
  record.rows = {awayRow(), awayRow(), okRow()};
  for (std::size_t i = 0; i < record.rows.size(); ++i)
    record.rows[i].zone = i;
  return record;
}

} // namespace

TEST(ResultRecord, comesBackToTheLastBit)
{
  const GroupRecord record = richRecord();
  const std::optional<GroupRecord> back = decoded(encodeRecord(record, GROUP), record);
  ASSERT_TRUE(back);
  expectSame(*back, record);
}

TEST(ResultRecord, anEmptyLayerComesBack)
{
  GroupRecord record;
  record.scenes.resize(1);
  const std::optional<GroupRecord> back = decodeRecord(encodeRecord(record, {0}), {0}, 0, BINS, PERCENTILES);
  ASSERT_TRUE(back);
  expectSame(*back, record);
}

TEST(ResultRecord, everyStatusComesBack)
{
  for (int status = 0; status <= static_cast<int>(ZoneStatus::GeometryError); ++status)
  {
    GroupRecord record = smallRecord();
    record.rows[1].status = static_cast<ZoneStatus>(status);
    record.scenes[0].status = static_cast<SceneStatus>(status % 4);
    const std::optional<GroupRecord> back = decoded(encodeRecord(record, GROUP), record);
    ASSERT_TRUE(back);
    expectSame(*back, record);
  }
}

TEST(ResultRecord, scenesAreNumberedWithinTheGroup)
{
  // The same scenes in another collection.
  const std::vector<std::size_t> other = {0, 1000, 2};
  const GroupRecord record = smallRecord();
  const std::string bytes = encodeRecord(record, GROUP);
  const std::optional<GroupRecord> back = decodeRecord(bytes, other, record.rows.size(), BINS, PERCENTILES);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->scenes[0].scene, 2u);
  EXPECT_EQ(back->scenes[1].scene, 0u);
  EXPECT_EQ(back->scenes[2].scene, 1000u);
  EXPECT_EQ(back->rows[2].scenes, (std::vector<std::size_t>{1000, 0}));
  EXPECT_EQ(encodeRecord(*back, other), bytes);
}

TEST(ResultRecord, rowsOfZonesElsewhereTakeNoRoom)
{
  GroupRecord record = smallRecord();
  record.rows.assign(100000, awayRow());
  for (std::size_t i = 0; i < record.rows.size(); ++i)
    record.rows[i].zone = i;
  const std::string bytes = encodeRecord(record, GROUP);
  EXPECT_LT(bytes.size(), 1000u);
  const std::optional<GroupRecord> back = decoded(bytes, record);
  ASSERT_TRUE(back);
  expectSame(*back, record);
}

TEST(ResultRecord, anotherShapeIsNone)
{
  const GroupRecord record = smallRecord();
  const std::string bytes = encodeRecord(record, GROUP);
  ASSERT_TRUE(decodeRecord(bytes, GROUP, 3, BINS, PERCENTILES));
  EXPECT_FALSE(decodeRecord(bytes, GROUP, 2, BINS, PERCENTILES));
  EXPECT_FALSE(decodeRecord(bytes, GROUP, 4, BINS, PERCENTILES));
  EXPECT_FALSE(decodeRecord(bytes, GROUP, 3, BINS + 1, PERCENTILES));
  EXPECT_FALSE(decodeRecord(bytes, GROUP, 3, 0, PERCENTILES));
  EXPECT_FALSE(decodeRecord(bytes, GROUP, 3, BINS, PERCENTILES - 1));
  EXPECT_FALSE(decodeRecord(bytes, {17, 4}, 3, BINS, PERCENTILES));
  EXPECT_FALSE(decodeRecord(bytes, {}, 3, BINS, PERCENTILES));
  EXPECT_FALSE(decodeRecord(bytes, GROUP, std::numeric_limits<std::size_t>::max(), BINS, PERCENTILES));
  EXPECT_FALSE(decodeRecord(bytes, GROUP, 3, std::numeric_limits<std::size_t>::max(), PERCENTILES));
  std::string newer = bytes;
  ++newer[0];
  EXPECT_FALSE(decodeRecord(newer, GROUP, 3, BINS, PERCENTILES));
}

TEST(ResultRecord, partsOfARecordAreNone)
{
  const GroupRecord record = richRecord();
  const std::string bytes = encodeRecord(record, GROUP);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(decoded(std::string_view(bytes).substr(0, size), record)) << size;
  EXPECT_FALSE(decoded(bytes + '\0', record));
  EXPECT_FALSE(decoded(bytes + bytes, record));
}

TEST(ResultRecord, anyBytesAreReadSafely)
{
  // What still is a record is one that can be written and read again.
  const GroupRecord record = richRecord();
  const std::string good = encodeRecord(record, GROUP);
  std::mt19937 random(1);
  const auto number = [&](std::size_t end) { return static_cast<std::size_t>(random() % end); };
  int records = 0;
  for (int round = 0; round < 4000; ++round)
  {
    std::string bytes = good;
    for (std::size_t n = number(4); n > 0; --n)
      bytes[number(bytes.size())] = static_cast<char>(random());
    if (number(4) == 0)
      bytes.erase(number(bytes.size()), number(20));
    if (number(4) == 0)
      bytes.insert(number(bytes.size()), number(20), static_cast<char>(random()));
    if (number(50) == 0)
    {
      for (char &byte : bytes)
        byte = static_cast<char>(random());
    }
    const std::optional<GroupRecord> read = decoded(bytes, record);
    if (!read)
      continue;
    ++records;
    ASSERT_EQ(read->rows.size(), record.rows.size());
    for (const ZoneResult &row : read->rows)
    {
      ASSERT_STRNE(statusName(row.status), "");
      ASSERT_TRUE(row.bins.empty() || row.bins.size() == BINS);
      ASSERT_TRUE(row.percentiles.empty() || row.percentiles.size() == PERCENTILES);
      for (const std::size_t scene : row.scenes)
        ASSERT_TRUE(scene == 17 || scene == 4 || scene == 9);
    }
    const std::optional<GroupRecord> again = decoded(encodeRecord(*read, GROUP), record);
    ASSERT_TRUE(again);
    expectSame(*again, *read);
  }
  EXPECT_GT(records, 200);
  EXPECT_LT(records, 3800);
}

TEST(ResultRecord, whatIsNoRecordOfTheGroupIsRefused)
{
  const std::vector<void (*)(GroupRecord &)> damages = {
      [](GroupRecord &record) { record.scenes[0].scene = 5; }, [](GroupRecord &record) { record.scenes.pop_back(); },
      [](GroupRecord &record) { record.rows[2].scenes = {5}; }, [](GroupRecord &record) { record.rows[1].zone = 2; },
      [](GroupRecord &record)
      {
        record.rows[0] = record.rows[2];
        record.rows[0].zone = 0;
        record.rows[0].bins.pop_back();
      }};
  for (const auto damage : damages)
  {
    GroupRecord record = smallRecord();
    damage(record);
    try
    {
      encodeRecord(record, GROUP);
      ADD_FAILURE() << "not refused";
    }
    catch (const Error &e)
    {
      EXPECT_EQ(e.code(), ErrorCode::Internal);
    }
  }
}
