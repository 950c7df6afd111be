#include "io/products/safemetadata.h"

#include "io/gdal/footprint.h"
#include "io/products/safename.h"
#include "io/products/xmlreader.h"
#include "model/text.h"

#include <cstdio>

namespace ndvi
{

namespace
{

/// A percentage as the producer wrote it; what cannot be one is unknown, never 0.
std::optional<double> percentage(const std::string &text)
{
  const std::optional<double> value = parseNumber(text);
  return value && *value >= 0 && *value <= 100 ? value : std::nullopt;
}

/// "29" or "029" gives 029.
std::string orbitText(const std::string &text)
{
  const std::optional<double> number = parseNumber(text);
  if (!number || *number < 1 || *number > 999)
    return {};
  char buffer[8];
  std::snprintf(buffer, sizeof buffer, "%03d", static_cast<int>(*number));
  return buffer;
}

/// The text of the first of several elements that has one: old and new products, Sen2Cor name the same thing
/// differently.
std::string firstText(const CPLXMLNode *root, std::initializer_list<const char *> names)
{
  for (const char *name : names)
  {
    std::string text = xmlText(root, name);
    if (!text.empty())
      return text;
  }
  return {};
}

std::string levelOf(const std::string &processingLevel)
{
  if (processingLevel.rfind("Level-1C", 0) == 0)
    return "L1C";
  return processingLevel.rfind("Level-2A", 0) == 0 ? "L2A" : std::string();
}

/// Offsets by band id. An entry that is no number or names no band makes the list unusable as a whole.
std::map<int, double> readOffsets(const CPLXMLNode *root)
{
  std::map<int, double> offsets;
  for (const char *name : {"BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"})
  {
    for (const CPLXMLNode *element : xmlElements(root, name))
    {
      const std::optional<double> band = parseNumber(xmlAttribute(element, "band_id"));
      const std::optional<double> offset = parseNumber(xmlText(element));
      if (!band || !offset || *band < 0 || *band > 99)
        return {{-1, 0.0}};
      offsets[static_cast<int>(*band)] = *offset;
    }
  }
  return offsets;
}

XmlDocument readKind(const std::string &path, const char *element, std::string &error)
{
  XmlDocument document = readXml(path, error);
  if (document && xmlElements(document.get(), element).empty())
  {
    error = message(QT_TRANSLATE_NOOP("core", "%1 holds no Sentinel-2 metadata (no %2)."), {path, element});
    document.reset();
  }
  return document;
}

/// The tile's outline from Tile_Geocoding, on its finest grid.
MultiPolygon tileOutline(const CPLXMLNode *root)
{
  const std::string crs = xmlText(root, "HORIZONTAL_CS_CODE");
  const std::vector<const CPLXMLNode *> sizes = xmlElements(root, "Size");
  const std::vector<const CPLXMLNode *> positions = xmlElements(root, "Geoposition");
  for (const CPLXMLNode *size : sizes)
  {
    for (const CPLXMLNode *position : positions)
    {
      if (xmlAttribute(size, "resolution") != xmlAttribute(position, "resolution"))
        continue;
      const std::optional<double> rows = parseNumber(xmlText(size->psChild, "NROWS"));
      const std::optional<double> columns = parseNumber(xmlText(size->psChild, "NCOLS"));
      const std::optional<double> x = parseNumber(xmlText(position->psChild, "ULX"));
      const std::optional<double> y = parseNumber(xmlText(position->psChild, "ULY"));
      const std::optional<double> dx = parseNumber(xmlText(position->psChild, "XDIM"));
      const std::optional<double> dy = parseNumber(xmlText(position->psChild, "YDIM"));
      if (!rows || !columns || !x || !y || !dx || !dy || *rows < 1 || *columns < 1 || *rows > 1e6 || *columns > 1e6)
        continue;
      const double transform[6] = {*x, *dx, 0, *y, 0, *dy};
      return footprintFromGrid(transform, static_cast<int>(*columns), static_cast<int>(*rows), crs);
    }
  }
  return {};
}

} // namespace

std::optional<SafeMetadata> readSafeMetadata(const std::string &path, std::string &error)
{
  const XmlDocument document = readKind(path, "PROCESSING_LEVEL", error);
  if (!document)
    return std::nullopt;
  const CPLXMLNode *root = document.get();
  SafeMetadata m;
  m.productName = safeProductId(firstText(root, {"PRODUCT_URI", "PRODUCT_URI_2A", "PRODUCT_URI_1C"}));
  m.platform = xmlText(root, "SPACECRAFT_NAME");
  m.level = levelOf(xmlText(root, "PROCESSING_LEVEL"));
  m.baseline = xmlText(root, "PROCESSING_BASELINE");
  m.relativeOrbit = orbitText(xmlText(root, "SENSING_ORBIT_NUMBER"));
  m.start = parseTimestamp(xmlText(root, "PRODUCT_START_TIME"));
  m.processed = parseTimestamp(xmlText(root, "GENERATION_TIME"));
  m.cloudCover = percentage(xmlText(root, "Cloud_Coverage_Assessment"));
  m.quantification = parseNumber(
      firstText(root, {"BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE"}));
  if (m.quantification && *m.quantification <= 0)
    m.quantification.reset();
  m.offsets = readOffsets(root);
  m.footprint = footprintFromLatLonList(xmlText(root, "EXT_POS_LIST"));
  return m;
}

std::optional<GranuleMetadata> readGranuleMetadata(const std::string &path, std::string &error)
{
  const XmlDocument document = readKind(path, "Tile_Geocoding", error);
  if (!document)
    return std::nullopt;
  const CPLXMLNode *root = document.get();
  GranuleMetadata m;
  if (const auto name = parseSafeGranuleName(firstText(root, {"TILE_ID", "TILE_ID_2A", "L1C_TILE_ID"})))
    m.tile = name->tile;
  m.sensing = parseTimestamp(xmlText(root, "SENSING_TIME"));
  m.cloudCover = percentage(xmlText(root, "CLOUDY_PIXEL_PERCENTAGE"));
  m.footprint = tileOutline(root);
  return m;
}

std::optional<SafeMetadata> readSafeManifest(const std::string &path, std::string &error)
{
  const XmlDocument document = readKind(path, "metadataSection", error);
  if (!document)
    return std::nullopt;
  const CPLXMLNode *root = document.get();
  SafeMetadata m;
  m.start = parseTimestamp(xmlText(root, "startTime"));
  // Platform "SENTINEL" + "2B".
  const std::vector<const CPLXMLNode *> platforms = xmlElements(root, "platform");
  const std::string number = platforms.empty() ? std::string() : xmlText(platforms.front()->psChild, "number");
  if (number.size() == 2 && number[0] == '2')
    m.platform = "Sentinel-" + number;
  m.relativeOrbit = orbitText(xmlText(root, "relativeOrbitNumber"));
  m.footprint = footprintFromLatLonList(xmlText(root, "coordinates"));
  return m;
}

} // namespace ndvi
