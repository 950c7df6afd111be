#include "fuzzing.h"
#include "io/products/sensorpatterns.h"
#include "memoryfile.h"
#include "model/datemask.h"
#include "model/error.h"

using namespace ndvi;
using namespace ndvi::test;

namespace
{

/// Every character of the part of a path that matched is of one field or of the template's own text.
void checkMatch(const NameTemplate &name, const std::string &path, bool anyBand)
{
  const auto match = name.match(path, {"B04", "B08", "B8A", "red", "B4", "SR_B4"}, anyBand);
  if (!match)
    return;
  FUZZ_CHECK(!match->band.empty() || anyBand);
  FUZZ_CHECK(match->fields.count("band") == 1);
  for (const auto &[field, text] : match->fields)
    FUZZ_CHECK(path.find(text) != std::string::npos);
  // A date that matched is one that exists.
  if (match->date)
    FUZZ_CHECK(parseTimestamp(formatTimestamp(*match->date)) == match->date);
  fillFields("{tile}_{date}_{band}_{", *match);
}

} // namespace

// First byte 0 … 127: a template, a date pattern and paths, one a line. Else a sensor description.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  FuzzInput input(data, size);
  if (input.byte() < 128)
  {
    const std::string text = input.line(), dates = input.line();
    std::optional<NameTemplate> name;
    std::optional<DatePatterns> patterns;
    try
    {
      name.emplace(text);
    }
    catch (const Error &)
    {
    }
    try
    {
      patterns.emplace(dates);
    }
    catch (const Error &)
    {
    }
    while (input.left() > 0)
    {
      const std::string path = input.line();
      if (name)
      {
        checkMatch(*name, path, false);
        checkMatch(*name, path, true);
      }
      if (patterns)
      {
        const FoundDate found = patterns->find(path);
        FUZZ_CHECK(!found.date || parseTimestamp(formatTimestamp(*found.date)) == found.date);
        FUZZ_CHECK(!found.date || found.impossible.empty());
        FUZZ_CHECK(path.find(found.impossible) != std::string::npos);
      }
    }
    return 0;
  }
  const std::string json = input.rest();
  const MemoryFile file("/vsimem/sensors/fuzz.json", json);
  try
  {
    const SensorPatterns sensors = loadSensorPatterns("/vsimem/sensors");
    FUZZ_CHECK(!sensors.files.empty());
    for (const FilePattern &pattern : sensors.files)
    {
      FUZZ_CHECK(!pattern.templates.empty() && !pattern.extensions.empty() && pattern.radiometry.scale > 0);
      for (const NameTemplate &name : pattern.templates)
        name.match("T32TPS_20240611T100601_B04_10m", pattern.bandNames, true);
    }
  }
  catch (const Error &e)
  {
    FUZZ_CHECK(e.code() == ErrorCode::Input);
  }
  return 0;
}
