#include "io/gdal/gdalrastersource.h"

#include "io/gdal/blockbuffers.h"
#include "io/gdal/fileidentity.h"
#include "io/gdal/gdalerrors.h"
#include "io/gdal/gdalgrid.h"
#include "io/gdal/openproblem.h"
#include "io/gdal/scenetags.h"
#include "io/gdal/tiffblocks.h"
#include "io/http/remoteaccess.h"
#include "model/error.h"
#include "model/text.h"

#include <gdal_priv.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

namespace ndvi
{

namespace
{

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
  for (std::size_t at = text.find(what); at != std::string::npos && what != with;
       at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

/// What GDAL says, on one line and ending like a sentence.
std::string sentence(const std::string &reason)
{
  std::string text = reason.empty() ? message(QT_TRANSLATE_NOOP("core", "unknown reason")) : reason;
  std::replace(text.begin(), text.end(), '\n', ' ');
  text.erase(text.find_last_not_of(" .\r") + 1);
  return text + ".";
}

/// Why a file on a server could not be read, and how often it was tried.
std::string remoteFailure(const AssetRef &ref, const RemoteFile &file)
{
  const RemoteStory story = file.story();
  std::string text = message(QT_TRANSLATE_NOOP("core", "Could not read %1 from its server: %2"),
                             {ref.toString(), sentence(story.failure.reason)});
  if (story.mostAttempts > 1)
    text += ' ' + message(QT_TRANSLATE_NOOP("core", "It was tried %1 times."), {std::to_string(story.mostAttempts)});
  return text;
}

/// Throws where something of the file could not be read that GDAL does without.
void checkWhole(const GdalErrors &errors, const AssetRef &ref, const RemoteFile *remote)
{
  // Of what a server did not give, newer GDAL says nothing.
  const bool isLost = remote && remote->story().failure.problem != HttpProblem::None;
  if (errors.lostBytes().empty() && !isLost)
    return;
  if (isLost)
    throw Error(ErrorCode::Io, remoteFailure(ref, *remote), ref.path, ref.band);
  throw Error(ErrorCode::Io,
              message(QT_TRANSLATE_NOOP("core", "The head of %1 could not be read whole, the file is damaged or "
                                                "incomplete: %2"),
                      {ref.toString(), sentence(errors.lostBytes())}),
              ref.path, ref.band);
}

PixelType pixelType(GDALDataType type)
{
  switch (type)
  {
  case GDT_Byte:
  case GDT_UInt16:
    return PixelType::UInt16;
  case GDT_Int16:
#if GDAL_VERSION_NUM >= GDAL_COMPUTE_VERSION(3, 7, 0)
  case GDT_Int8:
#endif
    return PixelType::Int16;
  case GDT_Float32:
    return PixelType::Float32;
  default:
    return PixelType::Float64;
  }
}

/// Pixels a side, ten times those of a map of the world at 30 m; whole numbers of 32 bits have room for all sums of
/// columns and widths.
constexpr int MOST_PIXELS = 10000000;

/// Bytes of a decoded block: an image of 23000 × 23000 pixels of 16 bits that is stored in one piece.
constexpr double MOST_BLOCK_BYTES = 1073741824.0;

/// Refuses what no memory holds. What a file says of its size is only a promise: a virtual raster makes any of them.
void checkSize(GDALDataset &dataset, GDALRasterBand &band, const AssetRef &asset)
{
  const int width = band.GetXSize(), height = band.GetYSize();
  if (width > MOST_PIXELS || height > MOST_PIXELS)
    throw Error(
        ErrorCode::Input,
        message(QT_TRANSLATE_NOOP("core", "%1 has %2 × %3 pixels, more than can be read (%4 a side). Cut out the "
                                          "part you need (gdal_translate -projwin)."),
                {asset.path, std::to_string(width), std::to_string(height), std::to_string(MOST_PIXELS)}),
        asset.path, asset.band);
  int blockWidth = 0, blockHeight = 0;
  band.GetBlockSize(&blockWidth, &blockHeight);
  // Where the bands of a pixel stand together, all of them are decoded.
  const char *interleave = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE");
  const int bands = interleave && EQUAL(interleave, "PIXEL") ? dataset.GetRasterCount() : 1;
  if (double(blockWidth) * blockHeight * GDALGetDataTypeSizeBytes(band.GetRasterDataType()) * bands > MOST_BLOCK_BYTES)
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP(
                            "core", "%1 is stored in blocks of %2 × %3 pixels, which are too large to be "
                                    "read. Store it in tiles (gdal_translate -co TILED=YES -co INTERLEAVE=BAND)."),
                        {asset.path, std::to_string(blockWidth), std::to_string(blockHeight)}),
                asset.path, asset.band);
}

class GdalReader : public RasterReader
{
public:
  GdalReader(std::shared_ptr<GDALDataset> dataset, GDALRasterBand &band, const AssetRef &ref, const CrsFacts &crs,
             std::shared_ptr<BlockBuffers> buffers, std::shared_ptr<RemoteFile> remote = nullptr)
      : mRemote(std::move(remote)),
        mBuffers(std::move(buffers)),
        mDataset(std::move(dataset)),
        mBand(&band),
        mRef(ref),
        mCrs(crs),
        mGrid(gridOf(*mDataset, band, crs)),
        mTiffBlocks(TiffBlocks::of(*mDataset, band, mBuffers)),
        mStoredType(mBand->GetRasterDataType())
  {
    mBand->GetBlockSize(&mBlockWidth, &mBlockHeight);
    int has = FALSE;
    const double value = mBand->GetNoDataValue(&has);
    if (has)
      mNodata = value;
    mScale = mBand->GetScale(&has);
    mOffset = mBand->GetOffset(&has);
  }

  ~GdalReader() override
  {
    for (Block &block : mBlocks)
      mBuffers->giveBack(std::move(block.buffer));
  }

  GdalReader(const GdalReader &) = delete;
  GdalReader &operator=(const GdalReader &) = delete;

  const Grid &grid() const override { return mGrid; }
  PixelType type() const override { return pixelType(mStoredType); }
  std::optional<double> nodata() const override { return mNodata; }
  double scale() const override { return mScale; }
  double offset() const override { return mOffset; }
  BandOrigin origin() const override { return readOriginTags(*mDataset, *mBand); }
  int blockWidth() const override { return mBlockWidth; }
  int blockHeight() const override { return mBlockHeight; }

  void read(const Window &window, std::uint16_t *buffer) override { readBlocks(window, buffer, GDT_UInt16); }
  void read(const Window &window, std::int16_t *buffer) override { readBlocks(window, buffer, GDT_Int16); }
  void read(const Window &window, float *buffer) override { readBlocks(window, buffer, GDT_Float32); }
  void read(const Window &window, double *buffer) override { readBlocks(window, buffer, GDT_Float64); }

  PixelView<std::uint16_t> view(const Window &window, std::vector<std::uint16_t> &buffer) override
  {
    return mStoredType == GDT_UInt16 && isInOneBlock(window) ? viewOfBlock<std::uint16_t>(window)
                                                             : readInto(window, buffer);
  }
  PixelView<std::int16_t> view(const Window &window, std::vector<std::int16_t> &buffer) override
  {
    return mStoredType == GDT_Int16 && isInOneBlock(window) ? viewOfBlock<std::int16_t>(window)
                                                            : readInto(window, buffer);
  }

  std::unique_ptr<RasterReader> overview(double factor) override
  {
    constexpr double SLACK = 1 + 1e-9;
    // The smaller resolutions of JPEG 2000 are what its wavelets leave: no means, beyond the values around them at
    // every edge, and with nodata mixed into its neighbours.
    if (isJpeg2000())
      return nullptr;
    const GdalErrors errors;
    GDALRasterBand *coarsest = nullptr;
    for (int i = 0; i < mBand->GetOverviewCount(); ++i)
    {
      GDALRasterBand *band = mBand->GetOverview(i);
      if (!band || band->GetXSize() < 1 || band->GetYSize() < 1)
        continue;
      const double own = std::max(double(mGrid.width) / band->GetXSize(), double(mGrid.height) / band->GetYSize());
      if (own > 1 && own <= factor * SLACK && (!coarsest || band->GetXSize() < coarsest->GetXSize()))
        coarsest = band;
    }
    checkWhole(errors, mRef, mRemote.get());
    if (!coarsest)
      return nullptr;
    // Most formats keep the tags of a band at the band alone.
    auto reader = std::make_unique<GdalReader>(mDataset, *coarsest, mRef, mCrs, mBuffers, mRemote);
    reader->mTiffBlocks.reset(); // a file of its own may hold it
    reader->mNodata = mNodata;
    reader->mScale = mScale;
    reader->mOffset = mOffset;
    return reader;
  }

  std::size_t bufferBytes() const override
  {
    return mBlocks.size() * static_cast<std::size_t>(mBlockWidth) * mBlockHeight *
           GDALGetDataTypeSizeBytes(mStoredType);
  }

private:
  bool isInOneBlock(const Window &window) const
  {
    return window.x / mBlockWidth == (window.x + window.width - 1) / mBlockWidth &&
           window.y / mBlockHeight == (window.y + window.height - 1) / mBlockHeight;
  }

  template <class T> PixelView<T> viewOfBlock(const Window &window)
  {
    const int column = window.x / mBlockWidth, row = window.y / mBlockHeight;
    const T *pixels = reinterpret_cast<const T *>(decoded(column, row).buffer.bytes.get());
    const auto stride = static_cast<std::size_t>(mBlockWidth);
    return {pixels + static_cast<std::size_t>(window.y - row * mBlockHeight) * stride +
                (window.x - column * mBlockWidth),
            stride};
  }

  /// A decoded block. A few are kept: windows of a finer asset come back to the same block of a coarser one.
  struct Block
  {
    int column = -1, row = -1;
    BlockBuffer buffer;
    std::uint64_t used = 0;
  };

  template <class T> void readBlocks(const Window &window, T *buffer, GDALDataType type)
  {
    const int size = GDALGetDataTypeSizeBytes(mStoredType);
    const int firstRow = window.y / mBlockHeight, lastRow = (window.y + window.height - 1) / mBlockHeight;
    const int firstColumn = window.x / mBlockWidth, lastColumn = (window.x + window.width - 1) / mBlockWidth;
    for (int br = firstRow; br <= lastRow; ++br)
    {
      for (int bc = firstColumn; bc <= lastColumn; ++bc)
      {
        const Block &block = decoded(bc, br);
        const int left = std::max(window.x, bc * mBlockWidth);
        const int right = std::min(window.x + window.width, (bc + 1) * mBlockWidth);
        const int top = std::max(window.y, br * mBlockHeight);
        const int bottom = std::min(window.y + window.height, (br + 1) * mBlockHeight);
        for (int y = top; y < bottom; ++y)
        {
          const std::size_t from =
              static_cast<std::size_t>(y - br * mBlockHeight) * mBlockWidth + (left - bc * mBlockWidth);
          T *to = buffer + static_cast<std::size_t>(y - window.y) * window.width + (left - window.x);
          GDALCopyWords64(block.buffer.bytes.get() + from * size, mStoredType, size, to, type, sizeof(T), right - left);
        }
      }
    }
  }

  bool isJpeg2000() const
  {
    const GDALDriver *driver = mDataset->GetDriver();
    return driver && (STARTS_WITH_CI(driver->GetDescription(), "JP2") || EQUAL(driver->GetDescription(), "JPEG2000"));
  }

  /// Read past GDAL's block cache: blocks are used once, and the cache belongs to the whole process.
  const Block &decoded(int column, int row)
  {
    Block *oldest = &mBlocks[0];
    for (Block &block : mBlocks)
    {
      if (block.column == column && block.row == row)
      {
        block.used = ++mClock;
        return block;
      }
      if (block.used < oldest->used)
        oldest = &block;
    }
    // Who asks again for a broken block (zone by zone) must not pay for decoding it again.
    const auto known = mBroken.find({column, row});
    if (known != mBroken.end())
      fail(known->second);
    oldest->column = -1;
    if (!oldest->buffer.bytes)
      oldest->buffer =
          mBuffers->take(static_cast<std::size_t>(mBlockWidth) * mBlockHeight * GDALGetDataTypeSizeBytes(mStoredType));
    std::uint8_t *pixels = oldest->buffer.bytes.get();
    const GdalErrors errors(CE_Warning);
    bool isRead = mTiffBlocks && mTiffBlocks->read(column, row, pixels);
    if (!isRead && errors.isEmpty())
    {
      // Decoders may leave pixels out without a word; they must not be those of another block.
      std::memset(pixels, 0, oldest->buffer.capacity);
      isRead = mBand->ReadBlock(column, row, pixels) == CE_None;
      if (isRead && errors.isEmpty() && mTiffBlocks && mTiffBlocks->isDamaged())
        CPLError(CE_Failure, CPLE_AppDefined, "Decoding error in block %d, %d", column, row);
    }
    if (!isRead || !errors.isEmpty())
    {
      mBroken[{column, row}] = errors.text();
      fail(errors.text());
    }
    oldest->column = column;
    oldest->row = row;
    oldest->used = ++mClock;
    return *oldest;
  }

  [[noreturn]] void fail(const std::string &reason) const
  {
    if (mRemote && mRemote->story().failure.problem != HttpProblem::None)
      throw Error(ErrorCode::Io, remoteFailure(mRef, *mRemote), mRef.path, mRef.band);
    throw Error(
        ErrorCode::Io,
        message(QT_TRANSLATE_NOOP("core", "A block of %1 could not be read, the file is damaged or incomplete: %2"),
                {mRef.toString(), sentence(reason)}),
        mRef.path, mRef.band);
  }

  std::shared_ptr<RemoteFile> mRemote; ///< null: the file is on no server
  std::shared_ptr<BlockBuffers> mBuffers;
  std::shared_ptr<GDALDataset> mDataset;
  GDALRasterBand *mBand; ///< of mDataset
  AssetRef mRef;
  CrsFacts mCrs;
  Grid mGrid;
  std::unique_ptr<TiffBlocks> mTiffBlocks; ///< faster than mBand, where the file is one of those
  GDALDataType mStoredType;
  int mBlockWidth = 1, mBlockHeight = 1;
  std::optional<double> mNodata;
  double mScale = 1, mOffset = 0;
  std::array<Block, 2> mBlocks;
  std::uint64_t mClock = 0;
  std::map<std::pair<int, int>, std::string> mBroken; ///< by column and row of the block: why
};

} // namespace

GdalRasterSource::GdalRasterSource(std::shared_ptr<RemoteAccess> remote)
    : mBuffers(std::make_shared<BlockBuffers>()), mCrsCache(std::make_unique<CrsCache>()), mRemote(std::move(remote))
{
  // Within QGIS they are registered, by QGIS's own choice of drivers.
  static std::once_flag registered;
  std::call_once(registered,
                 []
                 {
                   if (GDALGetDriverCount() == 0)
                     GDALAllRegister();
                 });
}

GdalRasterSource::~GdalRasterSource() = default;

bool GdalRasterSource::isRemote(const AssetRef &asset) const
{
  return mRemote && RemoteAccess::isRemote(asset.path);
}

void GdalRasterSource::claim(const AssetRef &asset)
{
  if (isRemote(asset))
    mRemote->claim(asset.path);
}

AccessStory GdalRasterSource::release(const AssetRef &asset)
{
  if (!isRemote(asset))
    return {};
  const std::shared_ptr<RemoteFile> file = mRemote->file(asset.path);
  const std::shared_ptr<RemoteFile> sidecar = mRemote->file(asset.path + RemoteAccess::SIDECAR);
  mRemote->release(asset.path);
  mCrsCache->forget(asset.path); // it may be another file the next time
  if (!file)
    return {};
  const RemoteStory story = file->story();
  AccessStory told;
  told.attempts = std::max(1, story.mostAttempts);
  told.lastProblem = story.lastProblem;
  // Another version of a file is no reason to give up: all of it can be read anew.
  told.isWorthRetrying = isWorthRetrying(story.failure) || story.failure.problem == HttpProblem::Changed ||
                         (sidecar && isWorthRetrying(sidecar->story().failure));
  return told;
}

std::string GdalRasterSource::identity(const AssetRef &asset, const std::string &authcfg)
{
  if (!isRemote(asset))
    return fileIdentity(asset.path);
  try
  {
    mRemote->pathFor(asset.path, authcfg);
  }
  catch (const Error &)
  {
    return {};
  }
  const std::shared_ptr<RemoteFile> file = mRemote->file(asset.path);
  return file ? file->identity() : std::string();
}

void GdalRasterSource::stop()
{
  if (mRemote)
    mRemote->stop();
}

std::unique_ptr<RasterReader> GdalRasterSource::open(const AssetRef &asset, const std::string &authcfg)
{
  const GdalErrors errors;
  const std::string path = mRemote ? mRemote->pathFor(asset.path, authcfg) : asset.path;
  const std::shared_ptr<RemoteFile> remote = mRemote ? mRemote->file(asset.path) : nullptr;
  const auto openDataset = [&path]
  {
    return std::shared_ptr<GDALDataset>(
        GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR),
        GDALDatasetUniquePtrDeleter());
  };
  std::shared_ptr<GDALDataset> dataset = openDataset();
  // On a server what lies beside a file costs a request: it is made for those that need it.
  if (dataset && remote && !dataset->GetSpatialRef() && mRemote->findSidecar(asset.path, authcfg))
    dataset = openDataset();
  if (!dataset)
  {
    if (remote && remote->story().failure.problem != HttpProblem::None)
      throw Error(ErrorCode::Io, remoteFailure(asset, *remote), asset.path, asset.band);
    if (const std::string problem = openProblem(asset.path); !problem.empty())
      throw Error(ErrorCode::Io, problem, asset.path, asset.band);
    // GDAL mostly names the file itself.
    const std::string reason = errors.isEmpty()
                                   ? message(QT_TRANSLATE_NOOP("core", "%1 is no raster GDAL knows"), {asset.path})
                                   : replaced(errors.text(), path, asset.path);
    const std::string named = reason.find(asset.path) == std::string::npos ? asset.path + ": " + reason : reason;
    throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "Could not open: %1"), {sentence(named)}), asset.path,
                asset.band);
  }
  checkWhole(errors, asset, remote.get());
  if (asset.band < 1 || asset.band > dataset->GetRasterCount())
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "%1 has no band %3 (number of bands: %2)."),
                        {asset.path, std::to_string(dataset->GetRasterCount()), std::to_string(asset.band)}),
                asset.path, asset.band);
  if (GDALDataTypeIsComplex(dataset->GetRasterBand(asset.band)->GetRasterDataType()))
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "%1 holds complex numbers, not reflectance."), {asset.path}),
                asset.path, asset.band);
  // Before GDAL 3.7 such bytes can't be told from others by their type.
  const char *pixelType = dataset->GetRasterBand(asset.band)->GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE");
  if (pixelType && EQUAL(pixelType, "SIGNEDBYTE"))
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "%1 holds signed bytes, which this version of GDAL reads as unsigned "
                                                  "ones: convert it to 16 bits (gdal_translate -ot Int16)."),
                        {asset.path}),
                asset.path, asset.band);
  checkSize(*dataset, *dataset->GetRasterBand(asset.band), asset);
  return std::make_unique<GdalReader>(dataset, *dataset->GetRasterBand(asset.band), asset,
                                      mCrsCache->of(*dataset, asset.path), mBuffers, remote);
}

} // namespace ndvi
