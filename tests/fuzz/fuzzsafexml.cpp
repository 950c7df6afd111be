#include "fuzzing.h"
#include "io/products/safemetadata.h"
#include "memoryfile.h"

#include <cmath>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

void checkFootprint(const MultiPolygon &footprint)
{
  const Box box = boundingBox(footprint);
  FUZZ_CHECK(footprint.empty() || (box.xMin >= -180 && box.xMax <= 180 && box.yMin >= -90 && box.yMax <= 90));
}

void checkPercentage(const std::optional<double> &value)
{
  FUZZ_CHECK(!value || (*value >= 0 && *value <= 100));
}

void checkProduct(const SafeMetadata &m)
{
  checkPercentage(m.cloudCover);
  FUZZ_CHECK(!m.quantification || (std::isfinite(*m.quantification) && *m.quantification > 0));
  FUZZ_CHECK(m.relativeOrbit.empty() || m.relativeOrbit.size() == 3);
  FUZZ_CHECK(m.productName.find('/') == std::string::npos);
  for (const auto &[band, offset] : m.offsets)
    FUZZ_CHECK(std::isfinite(offset));
  checkFootprint(m.footprint);
}

} // namespace

// The metadata files of SAFE products; the first byte says which kind.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  FuzzInput input(data, size);
  const int kind = input.byte() % 3;
  const std::string xml = input.rest();
  const MemoryFile file("/vsimem/fuzz.xml", xml);
  std::string error;
  bool read = false;
  if (kind == 0)
  {
    if (const auto metadata = readSafeMetadata(file.path(), error))
      checkProduct(*metadata), read = true;
  }
  else if (kind == 1)
  {
    if (const auto metadata = readGranuleMetadata(file.path(), error))
    {
      checkPercentage(metadata->cloudCover);
      checkFootprint(metadata->footprint);
      read = true;
    }
  }
  else if (const auto manifest = readSafeManifest(file.path(), error))
    checkProduct(*manifest), read = true;
  FUZZ_CHECK(read || !error.empty());
  return 0;
}
