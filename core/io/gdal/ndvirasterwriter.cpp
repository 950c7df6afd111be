#include "io/gdal/ndvirasterwriter.h"

#include "io/gdal/gdalerrors.h"
#include "model/error.h"
#include "model/text.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <array>
#include <filesystem>
#include <limits>

namespace fs = std::filesystem;

namespace ndvi
{

namespace
{

class NdviRasterWriter : public RasterWriter
{
public:
  NdviRasterWriter(const std::string &path, const std::string &stagingFolder, const Grid &grid,
                   const std::optional<Timestamp> &datetime)
      : mPath(fs::u8path(path)), mStaged(fs::u8path(stagingFolder) / mPath.filename())
  {
    try
    {
      create(grid, datetime);
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
    remove();
  }

  NdviRasterWriter(const NdviRasterWriter &) = delete;
  NdviRasterWriter &operator=(const NdviRasterWriter &) = delete;

  void write(const Window &window, const float *values) override
  {
    const GdalErrors errors;
    const CPLErr error = mDataset->GetRasterBand(1)->RasterIO(GF_Write, window.x, window.y, window.width, window.height,
                                                              const_cast<float *>(values), window.width, window.height,
                                                              GDT_Float32, 0, 0, nullptr);
    if (error != CE_None)
      fail(errors.text());
  }

  void close() override
  {
    // Closing writes too, and tells of a full disk by an error message only.
    const GdalErrors errors;
    mDataset->FlushCache(true);
    mDataset.reset();
    if (!errors.isEmpty())
      fail(errors.text());
  }

  void commit() override
  {
    std::error_code error;
    fs::rename(mStaged, mPath, error);
    if (error)
      fail(error.message());
  }

private:
  void create(const Grid &grid, const std::optional<Timestamp> &datetime)
  {
    // Dimensions and tiles: TIFF tiles are multiples of 16; a raster smaller than one would only be padded.
    CPLStringList options;
    if (grid.width >= 512 && grid.height >= 512)
    {
      options.SetNameValue("TILED", "YES");
      options.SetNameValue("BLOCKXSIZE", "512");
      options.SetNameValue("BLOCKYSIZE", "512");
    }
    options.SetNameValue("COMPRESS", "DEFLATE");
    options.SetNameValue("PREDICTOR", "3");
    options.SetNameValue("BIGTIFF", "IF_SAFER");
    const GdalErrors errors;
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    if (driver)
      mDataset.reset(
          driver->Create(mStaged.u8string().c_str(), grid.width, grid.height, 1, GDT_Float32, options.List()));
    if (!mDataset)
      fail(errors.text());
    std::array<double, 6> gt{grid.toCrs.c, grid.toCrs.a, grid.toCrs.b, grid.toCrs.f, grid.toCrs.d, grid.toCrs.e};
    mDataset->SetGeoTransform(gt.data());
    OGRSpatialReference srs;
    if (!grid.crs.empty() && srs.SetFromUserInput(grid.crs.c_str()) == OGRERR_NONE)
      mDataset->SetSpatialRef(&srs);
    mDataset->GetRasterBand(1)->SetNoDataValue(std::numeric_limits<double>::quiet_NaN());
    mDataset->GetRasterBand(1)->SetDescription("NDVI");
    if (!datetime)
      return;
    mDataset->SetMetadataItem("ACQUISITION_DATETIME", formatTimestamp(*datetime).c_str());
    // TIFF wants 2024:09:01 17:28:59.
    std::string tiff = formatTimestamp(*datetime).substr(0, 19);
    tiff[4] = tiff[7] = ':';
    tiff[10] = ' ';
    mDataset->SetMetadataItem("TIFFTAG_DATETIME", tiff.c_str());
  }

  void remove()
  {
    std::error_code ignored;
    fs::remove(mStaged, ignored);
  }

  [[noreturn]] void fail(const std::string &reason) const
  {
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"), {mPath.u8string(), reason}),
                mPath.u8string());
  }

  fs::path mPath, mStaged;
  GDALDatasetUniquePtr mDataset;
};

} // namespace

std::unique_ptr<RasterWriter> createNdviRaster(const std::string &path, const std::string &stagingFolder,
                                               const Grid &grid, const std::optional<Timestamp> &datetime)
{
  return std::make_unique<NdviRasterWriter>(path, stagingFolder, grid, datetime);
}

} // namespace ndvi
