#include "fuzzing.h"
#include "model/scene.h"
#include "model/text.h"
#include "model/timestamp.h"
#include "report/htmlwriter.h"

#include <cmath>

using namespace ndvi;

namespace
{

void checkAsset(const std::string &text)
{
  const AssetRef ref = AssetRef::parse(text);
  FUZZ_CHECK(ref.band >= 1);
  FUZZ_CHECK(text.compare(0, ref.path.size(), ref.path) == 0);
  // What is written for it names the same band of the same file again, unless the path itself ends like a band.
  const AssetRef again = AssetRef::parse(ref.toString());
  FUZZ_CHECK(ref.band == 1 || (again.path == ref.path && again.band == ref.band));
}

void checkTime(const std::string &text)
{
  const auto time = parseTimestamp(text);
  if (!time)
    return;
  FUZZ_CHECK(parseTimestamp(formatTimestamp(*time)) == time);
  const CivilDate date = civilDate(*time);
  FUZZ_CHECK(date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31);
  FUZZ_CHECK(startOf(date) == startOfDay(*time) && startOf(date) <= *time && *time < startOf(date) + MS_PER_DAY);
}

/// No markup of the text's own is left, and nothing an XML document may not hold.
void checkEscaped(const std::string &text)
{
  const std::string html = escaped(text);
  FUZZ_CHECK(html.find_first_of("<>\"'") == std::string::npos);
  for (std::size_t at = html.find('&'); at != std::string::npos; at = html.find('&', at + 1))
  {
    const std::size_t end = html.find(';', at);
    FUZZ_CHECK(end != std::string::npos && end - at <= 5);
  }
  for (const char c : html)
    FUZZ_CHECK(static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n');
}

} // namespace

// Single texts: asset references, times, numbers, and what reports show.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  const std::string text(reinterpret_cast<const char *>(data), size);
  checkAsset(text);
  checkTime(text);
  checkEscaped(text);
  const auto number = parseNumber(text);
  FUZZ_CHECK(!number || std::isfinite(*number));
  FUZZ_CHECK(message("%1", {text}) == text);
  return 0;
}
