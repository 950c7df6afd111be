#include "aggregate/rowrecord.h"

#include "batch/bytestream.h"
#include "model/error.h"

#include <array>

namespace ndvi
{

namespace
{

constexpr std::array NUMBERS = {
    &ZoneResult::pixels, &ZoneResult::valid,  &ZoneResult::masked,    &ZoneResult::nodata,      &ZoneResult::undefined,
    &ZoneResult::below,  &ZoneResult::above,  &ZoneResult::zoneShare, &ZoneResult::sampleShare, &ZoneResult::area,
    &ZoneResult::mean,   &ZoneResult::stddev, &ZoneResult::min,       &ZoneResult::max,         &ZoneResult::median};

/// How a number follows its tag: a count below this many is the tag itself.
constexpr std::uint8_t SMALL_COUNTS = 253;
constexpr std::uint8_t COUNT = 253, NUMBER = 254;

/// Most numbers of tables are small counts, or 0 or 1.
void write(ByteWriter &bytes, double value)
{
  if (!isCount(value))
  {
    bytes.byte(NUMBER);
    bytes.number(value);
  }
  else if (value < SMALL_COUNTS)
  {
    bytes.byte(static_cast<std::uint8_t>(value));
  }
  else
  {
    bytes.byte(COUNT);
    bytes.count(static_cast<std::uint64_t>(value));
  }
}

double readNumber(ByteReader &bytes)
{
  const std::uint8_t tag = bytes.byte();
  if (tag < SMALL_COUNTS)
    return tag;
  return tag == COUNT ? static_cast<double>(bytes.count()) : bytes.number();
}

void write(ByteWriter &bytes, const RowSource &source)
{
  bytes.count(source.table);
  bytes.count(source.scene);
  bytes.count(static_cast<std::uint64_t>(source.row));
}

RowSource readSource(ByteReader &bytes)
{
  RowSource source;
  source.table = static_cast<std::uint32_t>(bytes.count());
  source.scene = static_cast<std::uint32_t>(bytes.count());
  source.row = static_cast<long long>(bytes.count());
  return source;
}

void checkEnd(const ByteReader &bytes)
{
  if (bytes.isBroken() || bytes.left() != 0)
    throw Error(ErrorCode::Internal, "a row that was put aside came back broken");
}

} // namespace

std::string bytesOf(const StatisticsRecord &record)
{
  ByteWriter bytes;
  write(bytes, record.source);
  bytes.byte(static_cast<std::uint8_t>(record.result.status));
  bytes.text(record.result.message);
  bytes.text(record.percentilesFrom);
  for (const auto member : NUMBERS)
    write(bytes, record.result.*member);
  bytes.count(record.result.percentiles.size());
  for (const double percentile : record.result.percentiles)
    write(bytes, percentile);
  return bytes.take();
}

StatisticsRecord statisticsRecord(std::string_view text)
{
  ByteReader bytes(text);
  StatisticsRecord record;
  record.source = readSource(bytes);
  record.result.status = static_cast<ZoneStatus>(bytes.byte());
  record.result.message = bytes.text();
  record.percentilesFrom = bytes.text();
  for (const auto member : NUMBERS)
    record.result.*member = readNumber(bytes);
  record.result.percentiles.resize(bytes.index(bytes.left() + 1));
  for (double &percentile : record.result.percentiles)
    percentile = readNumber(bytes);
  checkEnd(bytes);
  return record;
}

std::string bytesOf(const HistogramRecord &record)
{
  ByteWriter bytes;
  write(bytes, record.source);
  bytes.count(record.bins.size());
  for (const HistogramRecord::Bin &bin : record.bins)
  {
    bytes.count(static_cast<std::uint64_t>(bin.bin));
    write(bytes, bin.count);
  }
  return bytes.take();
}

HistogramRecord histogramRecord(std::string_view text)
{
  ByteReader bytes(text);
  HistogramRecord record;
  record.source = readSource(bytes);
  record.bins.resize(bytes.index(bytes.left() + 1));
  for (HistogramRecord::Bin &bin : record.bins)
  {
    bin.bin = static_cast<int>(bytes.count());
    bin.count = readNumber(bytes);
  }
  checkEnd(bytes);
  return record;
}

} // namespace ndvi
