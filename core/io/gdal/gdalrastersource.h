#pragma once

#include "io/rastersource.h"

#include <memory>

namespace ndvi
{

class BlockBuffers;

/// Opens assets with GDAL. Warnings of a decoder (a truncated code stream, say) count as errors.
class GdalRasterSource : public RasterSource
{
public:
  GdalRasterSource();
  std::unique_ptr<RasterReader> open(const AssetRef &asset, const std::string &authcfg) override;

private:
  std::shared_ptr<BlockBuffers> mBuffers;
};

} // namespace ndvi
