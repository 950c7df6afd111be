#include "aggregate/rowrecord.h"
#include "batch/bytestream.h"
#include "model/error.h"

#include <gtest/gtest.h>

#include <limits>

using namespace ndvi;

namespace
{

StatisticsRecord fullRecord()
{
  StatisticsRecord record;
  record.source = {4000000000U, 3000000000U, 1LL << 40};
  ZoneResult &row = record.result;
  row.status = ZoneStatus::Partial;
  row.message = "2 % lies outside: “außen”";
  row.pixels = 9007199254740992.0;
  row.valid = 252;
  row.masked = 253;
  row.nodata = 70000.125;
  row.undefined = -0.0;
  row.below = 1e300;
  row.zoneShare = 0.1 + 0.2;
  row.sampleShare = 1;
  row.area = std::numeric_limits<double>::denorm_min();
  row.mean = -0.25;
  row.stddev = std::numeric_limits<double>::infinity();
  row.min = -1;
  row.max = std::nextafter(1.0, 0.0);
  row.median = std::numeric_limits<double>::quiet_NaN();
  row.percentiles = {0.3, std::numeric_limits<double>::quiet_NaN(), 254};
  record.percentilesFrom = "histogram: p10";
  return record;
}

} // namespace

TEST(RowRecord, statisticsComeBackToTheLastBit)
{
  const StatisticsRecord record = fullRecord();
  const StatisticsRecord back = statisticsRecord(bytesOf(record));
  EXPECT_EQ(back.source.table, record.source.table);
  EXPECT_EQ(back.source.scene, record.source.scene);
  EXPECT_EQ(back.source.row, record.source.row);
  EXPECT_EQ(back.percentilesFrom, record.percentilesFrom);
  EXPECT_EQ(back.result.status, record.result.status);
  EXPECT_EQ(back.result.message, record.result.message);
  for (const auto member :
       {&ZoneResult::pixels, &ZoneResult::valid, &ZoneResult::masked, &ZoneResult::nodata, &ZoneResult::undefined,
        &ZoneResult::below, &ZoneResult::above, &ZoneResult::zoneShare, &ZoneResult::sampleShare, &ZoneResult::area,
        &ZoneResult::mean, &ZoneResult::stddev, &ZoneResult::min, &ZoneResult::max, &ZoneResult::median})
    EXPECT_EQ(bitsOf(back.result.*member), bitsOf(record.result.*member)) << record.result.*member;
  ASSERT_EQ(back.result.percentiles.size(), record.result.percentiles.size());
  for (std::size_t i = 0; i < record.result.percentiles.size(); ++i)
    EXPECT_EQ(bitsOf(back.result.percentiles[i]), bitsOf(record.result.percentiles[i]));
}

TEST(RowRecord, histogramsComeBackToTheLastBit)
{
  HistogramRecord record;
  record.source = {1, 2, 3};
  record.bins = {{0, 0}, {39, 252}, {300, 253}, {1000000, 1e9}, {7, 0.1}};
  const HistogramRecord back = histogramRecord(bytesOf(record));
  EXPECT_EQ(back.source.row, 3);
  ASSERT_EQ(back.bins.size(), record.bins.size());
  for (std::size_t i = 0; i < record.bins.size(); ++i)
  {
    EXPECT_EQ(back.bins[i].bin, record.bins[i].bin);
    EXPECT_EQ(bitsOf(back.bins[i].count), bitsOf(record.bins[i].count));
  }
}

// Where 10⁸ rows wait, a byte is 100 MB.
TEST(RowRecord, smallCountsTakeOneByte)
{
  HistogramRecord record;
  record.source = {9, 99, 100};
  const std::size_t without = bytesOf(record).size();
  for (int bin = 0; bin < 20; ++bin)
    record.bins.push_back({bin, 200});
  EXPECT_EQ(bytesOf(record).size(), without + 40);
}

TEST(RowRecord, refusesWhatIsCutOrTooLong)
{
  const std::string statistics = bytesOf(fullRecord());
  HistogramRecord two;
  two.bins = {{1, 2}, {3, 400}};
  const std::string histogram = bytesOf(two);
  for (std::size_t size = 0; size < statistics.size(); ++size)
    EXPECT_THROW(statisticsRecord(statistics.substr(0, size)), Error) << size;
  for (std::size_t size = 0; size < histogram.size(); ++size)
    EXPECT_THROW(histogramRecord(histogram.substr(0, size)), Error) << size;
  EXPECT_THROW(statisticsRecord(statistics + '\0'), Error);
  EXPECT_THROW(histogramRecord(histogram + '\0'), Error);
}
