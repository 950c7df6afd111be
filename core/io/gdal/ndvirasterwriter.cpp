#include "io/gdal/ndvirasterwriter.h"

#include "io/diskspace.h"
#include "io/gdal/gdalerrors.h"
#include "io/gdal/scenetags.h"
#include "io/gdal/tiffcreation.h"
#include "io/gdal/vsifile.h"
#include "model/error.h"
#include "model/text.h"

#include <gdal_priv.h>

#include <filesystem>

namespace fs = std::filesystem;

namespace ndvi
{

namespace
{

/// GDAL goes on while this gives TRUE.
int CPL_STDCALL goOn(double, const char *, void *isStopped)
{
  return (*static_cast<const std::function<bool()> *>(isStopped))() ? FALSE : TRUE;
}

class NdviRasterWriter : public RasterWriter
{
public:
  NdviRasterWriter(const std::string &path, const std::string &stagingFolder, const Grid &grid,
                   const NdviRasterTags &tags, const NdviFormat &format)
      : mPath(fs::u8path(path)),
        mStaged(fs::u8path(stagingFolder) / mPath.filename()),
        mPlain(mStaged),
        mFormat(format),
        mEncoder(format.values)
  {
    if (format.file == NdviFile::Cog)
      mPlain += ".plain.tif";
    try
    {
      create(grid, tags);
    }
    catch (...)
    {
      remove();
      throw;
    }
  }

  ~NdviRasterWriter() override
  {
    const GdalErrors quiet;
    mDataset.reset();
    if (!mIsPlaced)
      remove();
  }

  NdviRasterWriter(const NdviRasterWriter &) = delete;
  NdviRasterWriter &operator=(const NdviRasterWriter &) = delete;

  void write(const Window &window, const float *values) override
  {
    const GdalErrors errors;
    const void *stored = mEncoder.encode(values, window.pixels());
    const CPLErr error = mDataset->GetRasterBand(1)->RasterIO(GF_Write, window.x, window.y, window.width, window.height,
                                                              const_cast<void *>(stored), window.width, window.height,
                                                              storedType(mEncoder), 0, 0, nullptr);
    if (error != CE_None)
      fail(errors.text());
  }

  void close(const std::function<bool()> &isStopped) override
  {
    // Closing writes too, and tells of a full disk by an error message only.
    const GdalErrors errors;
    mDataset->FlushCache(true);
    if (mFormat.file == NdviFile::Cog && errors.isEmpty())
      copyToCog(isStopped, errors);
    mDataset.reset();
    if (!errors.isEmpty())
      fail(errors.text());
    if (mPlain != mStaged)
      fs::remove(mPlain);
  }

  std::string remark() const override { return clampedRemark(mEncoder.clamped()); }

  void commit() override
  {
    std::error_code error;
    fs::rename(mStaged, mPath, error);
    if (error)
      fail(error.message());
    mIsPlaced = true;
    for (const std::string &sidecar : rasterSidecars(mPath.u8string()))
      fs::remove(fs::u8path(sidecar), error);
    if (const std::string item = itemBeside(mPath.u8string()); isOwnItem(item))
      fs::remove(fs::u8path(item), error);
  }

private:
  void create(const Grid &grid, const NdviRasterTags &tags)
  {
    const GdalErrors errors;
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const NdviCompression compression =
        mFormat.file == NdviFile::Cog ? NdviCompression::None : mFormat.compression; // what is copied needs none
    const CPLStringList options = tiffOptions(grid.width, grid.height, mFormat.values, compression);
    if (driver)
      mDataset.reset(
          driver->Create(mPlain.u8string().c_str(), grid.width, grid.height, 1, storedType(mEncoder), options.List()));
    if (!mDataset)
      fail(errors.text());
    setGrid(*mDataset, grid);
    setValueTags(*mDataset, 1, mEncoder);
    mDataset->GetRasterBand(1)->SetDescription("NDVI");
    writeSceneTags(*mDataset, tags.scene, tags.origin);
    if (tags.scene.datetime)
      mDataset->SetMetadataItem("TIFFTAG_DATETIME", tiffTime(*tags.scene.datetime).c_str());
  }

  void copyToCog(const std::function<bool()> &isStopped, const GdalErrors &errors)
  {
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("COG");
    if (!driver)
      fail(message(QT_TRANSLATE_NOOP("core", "this GDAL has no COG driver")));
    const CPLStringList options = cogOptions(mFormat.compression);
    auto asked = isStopped;
    const GDALDatasetUniquePtr copy(
        driver->CreateCopy(mStaged.u8string().c_str(), mDataset.get(), FALSE, options.List(), goOn, &asked));
    if (!copy)
      fail(errors.text());
  }

  void remove()
  {
    std::error_code ignored;
    fs::remove(mStaged, ignored);
    fs::remove(mPlain, ignored);
  }

  [[noreturn]] void fail(const std::string &reason) const
  {
    const std::string place = mStaged.u8string();
    const std::string sentence = message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"),
                                         {mPath.u8string(), writeProblem(place, reason)});
    if (isDiskFull(place, reason))
      throw DiskFullError(sentence, mPath.u8string());
    throw Error(ErrorCode::Io, sentence, mPath.u8string());
  }

  fs::path mPath, mStaged;
  fs::path mPlain;        ///< what is written to: mStaged, or what a COG is copied from
  bool mIsPlaced = false; ///< which may be where it was staged
  NdviFormat mFormat;
  NdviEncoder mEncoder;
  GDALDatasetUniquePtr mDataset;
};

} // namespace

std::unique_ptr<RasterWriter> createNdviRaster(const std::string &path, const std::string &stagingFolder,
                                               const Grid &grid, const NdviRasterTags &tags, const NdviFormat &format)
{
  return std::make_unique<NdviRasterWriter>(path, stagingFolder, grid, tags, format);
}

std::string itemBeside(const std::string &path)
{
  return joinPath(parentFolder(path), stem(fileName(path)) + ".json");
}

bool isOwnItem(const std::string &path)
{
  const std::optional<std::string> text = readTextFile(path, MAX_METADATA_BYTES);
  return text && text->find(std::string("\"") + ITEM_MARK + "\"") != std::string::npos;
}

std::vector<std::string> rasterSidecars(const std::string &path)
{
  return {path + ".aux.xml", path + ".ovr", path + ".msk"};
}

} // namespace ndvi
