#pragma once

#include "io/rastersource.h"

#include <memory>

namespace ndvi
{

class BlockBuffers;
class CrsCache;

/// Opens assets with GDAL. Warnings of a decoder (a truncated code stream, say) count as errors.
class GdalRasterSource : public RasterSource
{
public:
  GdalRasterSource();
  ~GdalRasterSource() override;
  std::unique_ptr<RasterReader> open(const AssetRef &asset, const std::string &authcfg) override;

private:
  std::shared_ptr<BlockBuffers> mBuffers;
  std::unique_ptr<CrsCache> mCrsCache;
};

} // namespace ndvi
