#pragma once

#include "io/products/assetpaths.h"
#include "io/products/foundscene.h"
#include "io/products/sensorpatterns.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace ndvi
{

/// The items of a parsed document: the document itself, the features of a FeatureCollection, or none for catalogs,
/// collections and everything else.
std::vector<const nlohmann::json *> stacItems(const nlohmann::json &document);

/// One item as scene; \a itemPath is the file it comes from. Bands that cannot be had are explained in `missing`; an
/// item whose assets are no bands of a known sensor has an explanation there too. Of several sets of keys that fit
/// (Earth Search has red and red-jp2) the first is taken whose assets can be used, as \a paths says; without it, files
/// of this machine. An item that has none of these, but an asset "ndvi", is a scene of ready NDVI.
///
/// Offsets: `earthsearch:boa_offset_applied` (v0: `sentinel:…`) true means 0, whatever the assets say; else the
/// scale and offset of the assets (raster:bands, or raster:scale and raster:offset as in STAC 1.1); else the baseline.
/// Source: https://github.com/stac-extensions/raster, https://github.com/Element84/earth-search.
FoundScene readStacItem(const nlohmann::json &item, const std::string &itemPath, const SensorPatterns &sensors,
                        const BandRequest &request);
FoundScene readStacItem(const nlohmann::json &item, const std::string &itemPath, const SensorPatterns &sensors,
                        const BandRequest &request, const AssetPaths &paths);

} // namespace ndvi
