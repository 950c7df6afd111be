#include "fuzzing.h"
#include "io/products/safename.h"

#include <cctype>

using namespace ndvi;

namespace
{

bool isTile(const std::string &text)
{
  return text.size() == 6 && text[0] == 'T' && std::isdigit(text[1]) && std::isdigit(text[2]);
}

bool isLevel(const std::string &text)
{
  return text == "L1C" || text == "L2A";
}

} // namespace

// Names of products, granules, bands and datastrips.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  const std::string text(reinterpret_cast<const char *>(data), size);
  const std::string id = safeProductId(text);
  FUZZ_CHECK(safeProductId(id) == id);
  FUZZ_CHECK(id.find('/') == std::string::npos);

  if (const auto name = parseSafeProductName(text))
  {
    FUZZ_CHECK(name->sensing);
    FUZZ_CHECK(isLevel(name->level));
    FUZZ_CHECK(name->tile.empty() || isTile(name->tile));
    FUZZ_CHECK(name->baseline.empty() || baselineNumber(name->baseline));
    FUZZ_CHECK(name->relativeOrbit.empty() || name->relativeOrbit.size() == 3);
    FUZZ_CHECK(parseTimestamp(formatTimestamp(*name->sensing)) == name->sensing);
    const auto again = parseSafeProductName(id);
    FUZZ_CHECK(again && again->sensing == name->sensing && again->tile == name->tile);
  }
  if (const auto granule = parseSafeGranuleName(text))
  {
    FUZZ_CHECK(isLevel(granule->level));
    FUZZ_CHECK(isTile(granule->tile));
  }
  if (const auto band = parseSafeBandName(text))
  {
    FUZZ_CHECK(band->band.size() == 3);
    FUZZ_CHECK(band->resolution >= 0 && band->resolution <= 99);
  }
  const std::string sensing = datastripSensing(text);
  FUZZ_CHECK(sensing.empty() || parseTimestamp(sensing));
  if (const auto number = baselineNumber(text))
  {
    FUZZ_CHECK(*number >= 0 && *number <= 9999);
    FUZZ_CHECK(baselineOffset(text) == (*number >= 400 ? -1000.0 : 0.0));
  }
  return 0;
}
