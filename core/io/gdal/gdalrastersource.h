#pragma once

#include "io/rastersource.h"

#include <memory>

namespace ndvi
{

class BlockBuffers;
class CrsCache;
class RemoteAccess;

/// Opens assets with GDAL. Warnings of a decoder (a truncated code stream, say) count as errors.
class GdalRasterSource : public RasterSource
{
public:
  /// \a remote: how files on servers are read; without, GDAL reads them in its own way.
  explicit GdalRasterSource(std::shared_ptr<RemoteAccess> remote = nullptr);
  ~GdalRasterSource() override;
  std::unique_ptr<RasterReader> open(const AssetRef &asset, const std::string &authcfg) override;
  bool isRemote(const AssetRef &asset) const override;
  void claim(const AssetRef &asset) override;
  AccessStory release(const AssetRef &asset) override;
  std::string identity(const AssetRef &asset, const std::string &authcfg) override;
  void stop() override;

private:
  std::shared_ptr<BlockBuffers> mBuffers;
  std::unique_ptr<CrsCache> mCrsCache;
  std::shared_ptr<RemoteAccess> mRemote;
};

} // namespace ndvi
