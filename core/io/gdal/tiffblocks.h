#pragma once

#include "io/gdal/blockbuffers.h"

#include <cpl_vsi.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

class GDALDataset;
class GDALRasterBand;

namespace ndvi
{

/// Blocks of the GeoTIFF most satellite bands come in: DEFLATE, 8 or 16 bits, mostly with horizontal differences
/// (predictor 2). libtiff does not look at the checksum behind a block, so flipped bits would become other pixels; and
/// it takes more than half as long to add the differences up as to inflate them; here it takes a fifth of that. GDAL
/// says where the compressed bytes are, and inflates them. Everything else, and whatever looks odd, is left to GDAL's
/// own reading.
class TiffBlocks
{
public:
  /// nullptr where \a band, of \a dataset and no overview, is not stored like that. \a buffers: for compressed blocks.
  static std::unique_ptr<TiffBlocks> of(GDALDataset &dataset, GDALRasterBand &band,
                                        std::shared_ptr<BlockBuffers> buffers);

  /// Decodes a block as GDALRasterBand::ReadBlock() does, but for pixels beyond the raster's edge, which may be
  /// anything. False, and \a pixels may be anything, where GDAL has to be asked: it also knows what is wrong. But where
  /// GDAL complains meanwhile, the block is broken, whatever is made of it after that.
  bool read(int column, int row, std::uint8_t *pixels);

  /// True where the block read() has just given false for does not inflate as a whole. GDAL may take what it can of it,
  /// without a word and with any numbers in the last pixels.
  bool isDamaged() const { return mIsDamaged; }

private:
  TiffBlocks(const std::string &path, GDALRasterBand &band, std::shared_ptr<BlockBuffers> buffers);

  struct Close
  {
    void operator()(VSILFILE *file) const { VSIFCloseL(file); }
  };
  bool open();
  bool inflate(int column, int row, std::uint8_t *pixels, std::size_t &bytes);
  bool inflateBeginning(const std::uint8_t *compressed, std::uint64_t size, std::uint8_t *pixels, std::size_t bytes);

  std::string mPath;
  GDALRasterBand *mBand;
  int mWidth = 0, mHeight = 0; ///< pixels of a block
  std::size_t mPixelBytes = 0;
  bool mAreDifferences = false;
  std::size_t mLastRows = 0; ///< of the raster in the blocks at its lower edge
  int mLastRow = 0;          ///< of blocks
  std::unique_ptr<VSILFILE, Close> mFile;
  bool mIsUsable = true;
  bool mIsDamaged = false;
  std::shared_ptr<BlockBuffers> mBuffers;
};

} // namespace ndvi
