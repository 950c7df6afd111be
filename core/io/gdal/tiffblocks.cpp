#include "io/gdal/tiffblocks.h"

#include "io/gdal/gdalerrors.h"

#include <cpl_conv.h>
#include <gdal_priv.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace ndvi
{

namespace
{

bool isLittleEndianHost()
{
  const std::uint16_t one = 1;
  std::uint8_t first = 0;
  std::memcpy(&first, &one, 1);
  return first == 1;
}

bool has(GDALMajorObject &object, const char *item, const char *value)
{
  const char *found = object.GetMetadataItem(item, "IMAGE_STRUCTURE");
  return value ? found && EQUAL(found, value) : found != nullptr;
}

/// Undoes horizontal differences, modulo the type's range.
template <class T> void addUp(std::uint8_t *bytes, std::size_t width, std::size_t rows)
{
  for (std::size_t row = 0; row < rows; ++row)
  {
    auto *pixels = reinterpret_cast<T *>(bytes) + row * width;
    T sum = 0;
    for (std::size_t i = 0; i < width; ++i)
    {
      sum = static_cast<T>(sum + pixels[i]);
      pixels[i] = sum;
    }
  }
}

/// Whether this GDAL names the predictor of a file, so that one it does not name is none. Asked of a file of its own,
/// once.
bool tellsPredictor()
{
  static const bool sTells = []
  {
    const GdalErrors quiet;
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const std::string path = CPLSPrintf("/vsimem/ndvi-predictor-%p.tif", static_cast<const void *>(&sTells));
    CPLStringList options;
    options.SetNameValue("COMPRESS", "DEFLATE");
    options.SetNameValue("PREDICTOR", "2");
    if (!driver || !GDALDatasetUniquePtr(driver->Create(path.c_str(), 1, 1, 1, GDT_UInt16, options.List())))
      return false;
    GDALDatasetUniquePtr file(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER));
    const bool tells = file && has(*file, "PREDICTOR", "2");
    file.reset();
    VSIUnlink(path.c_str());
    return tells;
  }();
  return sTells;
}

} // namespace

std::unique_ptr<TiffBlocks> TiffBlocks::of(GDALDataset &dataset, GDALRasterBand &band,
                                           std::shared_ptr<BlockBuffers> buffers)
{
  const GDALDriver *driver = dataset.GetDriver();
  const GDALDataType type = band.GetRasterDataType();
  const bool isOne = dataset.GetRasterCount() == 1 || has(dataset, "INTERLEAVE", "BAND");
  if (!driver || !EQUAL(driver->GetDescription(), "GTiff") || !isOne || !isLittleEndianHost() ||
      (type != GDT_Byte && type != GDT_UInt16 && type != GDT_Int16) || !has(dataset, "COMPRESSION", "DEFLATE") ||
      has(band, "NBITS", nullptr) || has(dataset, "SOURCE_COLOR_SPACE", nullptr))
    return nullptr;
  const bool areDifferences = has(dataset, "PREDICTOR", "2");
  if (!areDifferences && (has(dataset, "PREDICTOR", nullptr) ? !has(dataset, "PREDICTOR", "1") : !tellsPredictor()))
    return nullptr;
  std::unique_ptr<TiffBlocks> blocks(new TiffBlocks(dataset.GetDescription(), band, std::move(buffers)));
  blocks->mAreDifferences = areDifferences;
  return blocks;
}

TiffBlocks::TiffBlocks(const std::string &path, GDALRasterBand &band, std::shared_ptr<BlockBuffers> buffers)
    : mPath(path),
      mBand(&band),
      mPixelBytes(static_cast<std::size_t>(GDALGetDataTypeSizeBytes(band.GetRasterDataType()))),
      mBuffers(std::move(buffers))
{
  band.GetBlockSize(&mWidth, &mHeight);
  mLastRow = (band.GetYSize() - 1) / mHeight;
  mLastRows = static_cast<std::size_t>(band.GetYSize() - mLastRow * mHeight);
}

bool TiffBlocks::read(int column, int row, std::uint8_t *pixels)
{
  const auto width = static_cast<std::size_t>(mWidth), height = static_cast<std::size_t>(mHeight);
  const std::size_t rowBytes = width * mPixelBytes;
  std::size_t bytes = rowBytes * height;
  mIsDamaged = false;
  if (!mIsUsable || (!mFile && !open()) || !inflate(column, row, pixels, bytes))
    return false;
  // The last strip of a file ends with the raster, the last tile does not.
  const std::size_t rows = bytes / rowBytes;
  const bool endsWithRaster = row == mLastRow && rows == mLastRows && mWidth == mBand->GetXSize();
  if (bytes % rowBytes != 0 || (rows != height && !endsWithRaster))
    return false;
  if (!mAreDifferences)
    return true;
  if (mPixelBytes == 1)
    addUp<std::uint8_t>(pixels, width, rows);
  else
    addUp<std::uint16_t>(pixels, width, rows);
  return true;
}

/// Only when the first block is asked for: many files are opened for what they are, not for their pixels.
bool TiffBlocks::open()
{
  const GdalErrors quiet;
  mFile.reset(VSIFOpenL(mPath.c_str(), "rb"));
  char order[2] = {};
  mIsUsable = mFile && VSIFReadL(order, 1, sizeof(order), mFile.get()) == sizeof(order) && order[0] == 'I' &&
              order[1] == 'I'; // little-endian
  return mIsUsable;
}

/// \a bytes: room for decoded ones, then how many there are.
bool TiffBlocks::inflate(int column, int row, std::uint8_t *pixels, std::size_t &bytes)
{
  const auto item = [&](const char *name) -> std::uint64_t
  {
    const char *text = mBand->GetMetadataItem(CPLSPrintf("%s_%d_%d", name, column, row), "TIFF");
    return text ? std::strtoull(text, nullptr, 10) : 0;
  };
  // What goes wrong with the index here is said here alone: GDAL takes the block for one that was left out afterwards.
  const std::uint64_t offset = item("BLOCK_OFFSET"), size = item("BLOCK_SIZE");
  const GdalErrors quiet; // of the rest GDAL's own reading says it better
  // DEFLATE hardly ever makes a block larger.
  if (offset == 0 || size == 0 || size > bytes + bytes / 2 + 1024)
    return false;
  // As large as a decoded one, so that any buffer fits both.
  BlockBuffer compressed = mBuffers->take(std::max(static_cast<std::size_t>(size), bytes));
  const std::size_t room = bytes;
  const bool isThere =
      VSIFSeekL(mFile.get(), offset, SEEK_SET) == 0 && VSIFReadL(compressed.bytes.get(), 1, size, mFile.get()) == size;
  bool isInflated = isThere && CPLZLibInflate(compressed.bytes.get(), size, pixels, room, &bytes);
  if (isThere && !isInflated)
  {
    bytes = room;
    isInflated = inflateBeginning(compressed.bytes.get(), size, pixels, room);
  }
  mBuffers->giveBack(std::move(compressed));
  mIsDamaged = isThere && !isInflated;
  return isInflated;
}

/// Of a block that holds more than its pixels, those.
bool TiffBlocks::inflateBeginning(const std::uint8_t *compressed, std::uint64_t size, std::uint8_t *pixels,
                                  std::size_t bytes)
{
  const std::size_t room = 2 * bytes;
  BlockBuffer all = mBuffers->take(room);
  std::size_t there = 0;
  const bool isWhole = CPLZLibInflate(compressed, size, all.bytes.get(), room, &there) && there >= bytes;
  if (isWhole)
    std::memcpy(pixels, all.bytes.get(), bytes);
  mBuffers->giveBack(std::move(all));
  return isWhole;
}

} // namespace ndvi
