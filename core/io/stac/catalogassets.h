#pragma once

#include "io/products/assetpaths.h"
#include "io/stac/stacendpoints.h"

#include <string>
#include <vector>

namespace ndvi
{

/// Of items of an API or a catalog: assets on servers get the path GDAL reads them by (/vsicurl/, /vsis3/ …, or what
/// the endpoint says), files of this machine only where the catalog is one itself.
class CatalogAssetPaths : public AssetPaths
{
public:
  /// \a rules: of the endpoint.
  explicit CatalogAssetPaths(std::vector<AssetRule> rules) : mRules(std::move(rules)) {}

  /// The document the next items come from: hrefs are relative to it. Of a list of items (\a isList) each has a place
  /// of its own, which its link "self" tells.
  void setPlace(const std::string &place, bool isList)
  {
    mPlace = place;
    mIsList = isList;
  }

  AssetPath pathOf(const std::string &href, const nlohmann::json &item) const override;

private:
  std::string pathOfUrl(const std::string &url, const std::string &collection) const;

  std::vector<AssetRule> mRules;
  std::string mPlace;
  bool mIsList = false;
};

} // namespace ndvi
