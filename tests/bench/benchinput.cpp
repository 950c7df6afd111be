#include "benchinput.h"

#include "io/gdal/gdalzoneprojector.h"

#include <gdal_priv.h>
#include <nlohmann/json.hpp>
#include <ogrsf_frmts.h>

#include <fstream>
#include <stdexcept>

namespace ndvi::bench
{

namespace
{

std::string wktOf(const OGRSpatialReference *srs)
{
  if (!srs)
    return {};
  char *text = nullptr;
  srs->exportToWkt(&text);
  const std::string wkt = text ? text : "";
  CPLFree(text);
  return wkt;
}

Zone zoneOf(const OGRFeature &feature)
{
  Zone zone;
  zone.name = std::to_string(feature.GetFID());
  const OGRGeometry *geometry = feature.GetGeometryRef();
  if (!geometry)
    throw std::runtime_error("zone " + zone.name + " has no geometry");
  std::vector<unsigned char> wkb(geometry->WkbSize());
  geometry->exportToWkb(wkbNDR, wkb.data(), wkbVariantIso);
  zone.geometry = polygonsFromWkb(wkb.data(), wkb.size());
  return zone;
}

} // namespace

std::vector<Scene> readScenes(const std::string &path, std::size_t count, bool mask)
{
  std::ifstream file(path);
  if (!file)
    throw std::runtime_error("cannot read " + path);
  const nlohmann::json list = nlohmann::json::parse(file);
  if (!list.is_array() || list.empty())
    throw std::runtime_error(path + " lists no scenes");
  std::vector<Scene> scenes;
  for (std::size_t i = 0; i < (count > 0 ? count : list.size()); ++i)
  {
    const nlohmann::json &entry = list[i % list.size()];
    Scene scene;
    scene.id = "scene " + std::to_string(i);
    scene.red.path = entry.at("red").get<std::string>();
    scene.nir.path = entry.at("nir").get<std::string>();
    scene.nodata = 0;
    scene.offsetRed = scene.offsetNir = entry.value("offset", 0.0);
    scene.offsetSource = OffsetSource::User;
    if (mask && entry.contains("scl"))
    {
      scene.scl.path = entry["scl"].get<std::string>();
      scene.maskType = MaskType::Scl;
    }
    scenes.push_back(scene);
  }
  return scenes;
}

ZoneLayer readZones(const std::string &path)
{
  const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR));
  OGRLayer *layer = dataset ? dataset->GetLayer(0) : nullptr;
  if (!layer)
    throw std::runtime_error("cannot read the polygons of " + path);
  ZoneLayer zones;
  zones.crs = wktOf(layer->GetSpatialRef());
  for (const OGRFeatureUniquePtr &feature : *layer)
    zones.zones.push_back(zoneOf(*feature));
  return zones;
}

} // namespace ndvi::bench
