#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ndvi
{

/// What an asset's href leads to: a path GDAL opens, or why it cannot be used.
struct AssetPath
{
  std::string path;
  bool isRemote = false; ///< on a server: not looked at before it is read
  std::string problem;   ///< a sentence behind "Its asset “…”: "; empty where path can be used
};

/// How the hrefs of STAC items become paths. That depends on where the items come from.
class AssetPaths
{
public:
  virtual ~AssetPaths() = default;

  /// Of an asset of \a item.
  virtual AssetPath pathOf(const std::string &href, const nlohmann::json &item) const = 0;
};

/// Of items in a folder: only files of this machine are taken.
class LocalAssetPaths : public AssetPaths
{
public:
  explicit LocalAssetPaths(std::string folder) : mFolder(std::move(folder)) {}
  AssetPath pathOf(const std::string &href, const nlohmann::json &item) const override;

private:
  std::string mFolder;
};

/// Where a STAC asset's href points to.
struct StacHref
{
  std::string path;    ///< local file or GDAL path; empty for what is remote
  bool remote = false; ///< needs a network: https, s3, /vsicurl/, …
};

/// Resolves an href against the folder of its item: relative paths, absolute ones, file:// and local GDAL paths
/// (/vsizip/…). Percent-encoding is undone where the file does not exist as written.
StacHref resolveStacHref(const std::string &href, const std::string &itemFolder);

} // namespace ndvi
