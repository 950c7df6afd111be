#include "fuzzing.h"
#include "io/products/jsonreader.h"
#include "io/products/stacitem.h"

#include <cmath>

using namespace ndvi;

namespace
{

const SensorPatterns &sensors()
{
  static const SensorPatterns patterns = loadSensorPatterns(NDVI_SOURCE_DIR "/metadata/sensors");
  return patterns;
}

void check(const FoundScene &found)
{
  const Scene &scene = found.scene;
  FUZZ_CHECK(!scene.id.empty());
  FUZZ_CHECK(!scene.cloudCover || (*scene.cloudCover >= 0 && *scene.cloudCover <= 100));
  FUZZ_CHECK(std::isfinite(scene.quantification) && scene.quantification > 0);
  FUZZ_CHECK(std::isfinite(scene.offsetRed) && std::isfinite(scene.offsetNir));
  const Box box = boundingBox(scene.footprint);
  FUZZ_CHECK(scene.footprint.empty() || (box.xMin >= -180 && box.xMax <= 180 && box.yMin >= -90 && box.yMax <= 90));
  // Only a scene with both bands has nothing missing.
  FUZZ_CHECK(!found.missing.empty() || scene.hasBands());
  FUZZ_CHECK(scene.maskType == MaskType::None || !scene.scl.isEmpty());
}

} // namespace

// A STAC document. No file its hrefs may name exists, but for those that do on any machine.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  std::string error;
  const std::optional<Json> document = parseJson(std::string(reinterpret_cast<const char *>(data), size), error);
  FUZZ_CHECK(document || !error.empty());
  if (!document)
    return 0;
  for (const Json *item : stacItems(*document))
  {
    for (const BandRequest &request : {BandRequest{"B08", 10}, BandRequest{"B8A", 20}})
      check(readStacItem(*item, "/nowhere/item.json", sensors(), request));
    for (const auto &asset : jsonMember(*item, "assets").items())
    {
      const StacHref href = resolveStacHref(jsonText(asset.value(), "href"), "/nowhere");
      FUZZ_CHECK(href.path.empty() == href.remote);
      for (const char *network : {"/vsicurl/", "/vsis3/", "/vsigs/"})
        FUZZ_CHECK(href.path.compare(0, std::strlen(network), network) != 0);
    }
  }
  return 0;
}
