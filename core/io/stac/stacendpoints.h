#pragma once

#include <string>
#include <vector>

// What is known of single STAC APIs is data: metadata/catalogs/*.json, described in metadata/catalogs/README.md.

namespace ndvi
{

/// How assets on some hosts are named, so that whoever reads them may.
struct AssetRule
{
  std::string hostEnd; ///< ".blob.core.windows.net"
  std::string path;    ///< GDAL path with {url} (escaped) and {collection}
};

/// A STAC API or catalog.
struct StacEndpoint
{
  std::string name;       ///< what API takes: "earth-search"
  std::string title;      ///< for readers
  std::string url;        ///< of its landing page
  std::string collection; ///< taken where none is named; empty: one has to be
  std::vector<AssetRule> assets;
  std::string note; ///< what users need to read its assets, a sentence; empty: nothing
};

/// Reads all descriptions of a folder. Throws Error(Input) where there are none or one is malformed.
std::vector<StacEndpoint> loadStacEndpoints(const std::string &folder);

/// The endpoint that \a api names: by its name, or by a URL at or below its own, that URL then in its place. Anything
/// else is an API or catalog nothing is known of. Throws Error(Input) for what is neither a known name, a URL nor a
/// file.
StacEndpoint stacEndpoint(const std::string &api, const std::vector<StacEndpoint> &known);

} // namespace ndvi
