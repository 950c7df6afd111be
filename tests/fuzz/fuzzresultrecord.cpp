#include "batch/resultrecord.h"
#include "fuzzing.h"
#include "samerows.h"

using namespace ndvi;
using namespace ndvi::test;
using namespace ndvi::test;

namespace
{

const std::vector<std::size_t> GROUP = {17, 4, 9};

std::string textOf(FuzzInput &input)
{
  const std::uint8_t length = input.byte();
  std::string text;
  for (int i = 0; i < (length < 250 ? length % 8 : 300); ++i)
    text += static_cast<char>(input.byte());
  return text;
}

/// A count, a simple share or anything.
double numberOf(FuzzInput &input)
{
  const std::uint8_t kind = input.byte();
  if (kind < 100)
    return input.byte();
  return kind < 200 ? input.take<float>() : input.take<double>();
}

ZoneResult rowOf(FuzzInput &input, std::size_t zone, std::size_t bins, std::size_t percentiles)
{
  ZoneResult row;
  row.zone = zone;
  const std::uint8_t flags = input.byte();
  for (std::size_t i = 0; i < GROUP.size(); ++i)
  {
    if (flags >> i & 1)
      row.scenes.push_back(GROUP[i]);
  }
  row.status = static_cast<ZoneStatus>(input.byte() % 12);
  row.message = textOf(input);
  for (double *number :
       {&row.pixels, &row.valid, &row.masked, &row.nodata, &row.undefined, &row.below, &row.above, &row.zoneShare,
        &row.sampleShare, &row.area, &row.mean, &row.stddev, &row.min, &row.max, &row.median})
    *number = numberOf(input);
  for (std::size_t i = 0; (flags & 16) && i < bins; ++i)
    row.bins.push_back(numberOf(input));
  for (std::size_t i = 0; (flags & 32) && i < percentiles; ++i)
    row.percentiles.push_back(numberOf(input));
  return row;
}

GroupRecord recordOf(FuzzInput &input, std::size_t zones, std::size_t bins, std::size_t percentiles)
{
  GroupRecord record;
  record.meetsAnyZone = input.byte() % 2 == 1;
  for (const std::size_t scene : GROUP)
  {
    SceneResult result;
    result.scene = scene;
    result.status = static_cast<SceneStatus>(input.byte() % 4);
    const std::uint8_t flags = input.byte();
    result.suspicious = flags & 1;
    result.masked = flags & 2;
    result.isMaskUnknown = flags & 4;
    result.message = textOf(input);
    result.cause = textOf(input);
    result.unmasked = textOf(input);
    result.attempts = input.take<std::int32_t>();
    result.seconds = numberOf(input);
    result.zonesOk = input.take<std::uint32_t>();
    record.scenes.push_back(result);
  }
  for (std::size_t zone = 0; zone < zones; ++zone)
  {
    // Neighbours are often alike.
    if (zone > 0 && input.byte() % 4 == 0)
    {
      record.rows.push_back(record.rows.back());
      record.rows.back().zone = zone;
    }
    else
      record.rows.push_back(rowOf(input, zone, bins, percentiles));
  }
  return record;
}

} // namespace

// First byte even: bytes that may be a record; else what a record is made of. A record comes back as it was.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  FuzzInput input(data, size);
  const bool isMade = input.byte() % 2 == 1;
  const std::size_t zones = input.byte() % 40, bins = input.byte() % 8, percentiles = input.byte() % 4;
  GroupRecord record;
  if (isMade)
    record = recordOf(input, zones, bins, percentiles);
  else
  {
    const std::string bytes = input.rest();
    std::optional<GroupRecord> read = decodeRecord(bytes, GROUP, zones, bins, percentiles);
    if (!read)
      return 0;
    record = std::move(*read);
    FUZZ_CHECK(record.rows.size() == zones && record.scenes.size() == GROUP.size());
  }
  const std::string bytes = encodeRecord(record, GROUP);
  const std::optional<GroupRecord> again = decodeRecord(bytes, GROUP, zones, bins, percentiles);
  FUZZ_CHECK(again);
  FUZZ_CHECK(again->meetsAnyZone == record.meetsAnyZone);
  FUZZ_CHECK(difference({again->rows}, {record.rows}).empty());
  for (std::size_t i = 0; i < record.rows.size(); ++i)
    FUZZ_CHECK(again->rows[i].scenes == record.rows[i].scenes);
  for (std::size_t i = 0; i < record.scenes.size(); ++i)
  {
    const SceneResult &a = again->scenes[i], &b = record.scenes[i];
    FUZZ_CHECK(a.scene == b.scene && test::textOf(a) == test::textOf(b) && a.attempts == b.attempts);
    FUZZ_CHECK(isSame(a.seconds, b.seconds) && a.unmasked == b.unmasked && a.isMaskUnknown == b.isMaskUnknown);
  }
  FUZZ_CHECK(encodeRecord(*again, GROUP) == bytes);
  // One byte less or more is no record.
  FUZZ_CHECK(!decodeRecord(std::string_view(bytes).substr(0, bytes.size() - 1), GROUP, zones, bins, percentiles));
  FUZZ_CHECK(!decodeRecord(bytes + '\0', GROUP, zones, bins, percentiles));
  return 0;
}
