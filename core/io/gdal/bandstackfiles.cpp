// The files a BandStack writes.

#include "io/gdal/bandstack.h"
#include "io/gdal/gdalerrors.h"
#include "io/gdal/tiffcreation.h"
#include "model/error.h"
#include "model/text.h"

#include <gdal_priv.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>

namespace ndvi
{

namespace
{

constexpr int WINDOW_WIDTH = 2048, WINDOW_HEIGHT = 512; ///< pixels: whole tiles of the files written here

std::string escaped(const std::string &text)
{
  char *xml = CPLEscapeString(text.c_str(), static_cast<int>(text.size()), CPLES_XML);
  std::string result = xml;
  CPLFree(xml);
  return result;
}

std::string rectangle(const char *name, const Window &w)
{
  std::ostringstream xml;
  xml << '<' << name << " xOff=\"" << w.x << "\" yOff=\"" << w.y << "\" xSize=\"" << w.width << "\" ySize=\""
      << w.height << "\"/>";
  return xml.str();
}

} // namespace

void BandStack::describe(std::size_t number, GDALRasterBandH target) const
{
  const StackBand &band = mBands[number];
  GDALSetDescription(target, band.description.c_str());
  GDALSetMetadataItem(target, "SCENE_ID", band.sceneId.c_str(), nullptr);
  if (band.datetime)
    GDALSetMetadataItem(target, "ACQUISITION_DATETIME", formatTimestamp(*band.datetime).c_str(), nullptr);
  if (!band.problem.empty())
    GDALSetMetadataItem(target, "NO_DATA_REASON", band.problem.c_str(), nullptr);
}

GDALDatasetH BandStack::makeVrt(const std::string &path) const
{
  GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("VRT");
  GDALDatasetUniquePtr vrt(driver ? driver->Create(path.c_str(), mGrid.width, mGrid.height, 0, GDT_Byte, nullptr)
                                  : nullptr);
  if (!vrt)
    throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"), {path, "VRT"}), path);
  ndvi::setGrid(*vrt, mGrid);
  for (std::size_t b = 0; b < mBands.size(); ++b)
  {
    const bool isUsed = mBands[b].problem.empty();
    const Source source = isUsed ? mSources[b] : Source{};
    vrt->AddBand(source.type, nullptr);
    GDALRasterBand &band = *vrt->GetRasterBand(static_cast<int>(b) + 1);
    band.SetNoDataValue(isUsed ? source.nodata : std::numeric_limits<double>::quiet_NaN());
    describe(b, GDALRasterBand::ToHandle(&band));
    if (!isUsed)
      continue;
    if (source.scale != 1 || source.offset != 0)
    {
      band.SetScale(source.scale);
      band.SetOffset(source.offset);
    }
    std::ostringstream xml;
    xml << "<SimpleSource><SourceFilename relativeToVRT=\"0\">" << escaped(source.file)
        << "</SourceFilename><SourceBand>" << source.band << "</SourceBand><SourceProperties RasterXSize=\""
        << source.width << "\" RasterYSize=\"" << source.height << "\" DataType=\"" << GDALGetDataTypeName(source.type)
        << "\" BlockXSize=\"" << source.blockWidth << "\" BlockYSize=\"" << source.blockHeight << "\"/>"
        << rectangle("SrcRect", source.from) << rectangle("DstRect", source.to) << "</SimpleSource>";
    band.SetMetadataItem("source_0", xml.str().c_str(), "new_vrt_sources");
  }
  return GDALDataset::ToHandle(vrt.release());
}

void BandStack::writeVrt(const std::string &path) const
{
  const GdalErrors errors;
  GDALClose(makeVrt(path));
  if (!errors.isEmpty())
    throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"), {path, errors.text()}),
                path);
}

void BandStack::writeTiff(const std::string &path, const NdviFormat &format, Progress &progress)
{
  const auto fail = [&path](const std::string &reason)
  {
    throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"), {path, reason}), path);
  };
  const GdalErrors errors;
  const GDALDatasetUniquePtr vrt(GDALDataset::FromHandle(makeVrt("")));
  GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
  const CPLStringList options = tiffOptions(mGrid.width, mGrid.height, format.values, format.compression);
  const int count = static_cast<int>(mBands.size());
  GDALDatasetUniquePtr tiff(driver ? driver->Create(path.c_str(), mGrid.width, mGrid.height, count,
                                                    storedType(NdviEncoder(format.values)), options.List())
                                   : nullptr);
  if (!tiff)
    fail(errors.text());
  ndvi::setGrid(*tiff, mGrid);
  for (int b = 0; b < count; ++b)
  {
    setValueTags(*tiff, b + 1, NdviEncoder(format.values));
    describe(static_cast<std::size_t>(b), GDALRasterBand::ToHandle(tiff->GetRasterBand(b + 1)));
  }
  const GDALDatasetH from = GDALDataset::ToHandle(vrt.get()), to = GDALDataset::ToHandle(tiff.get());
  for (std::size_t b = 0; b < mBands.size(); ++b)
  {
    NdviEncoder encoder(format.values);
    if (!copyBand(b, from, to, encoder, progress))
    {
      encoder = NdviEncoder(format.values);
      copyBand(b, from, to, encoder, progress);
      describe(b, GDALGetRasterBand(to, static_cast<int>(b) + 1));
    }
    const std::string remark = clampedRemark(encoder.clamped());
    if (!remark.empty())
      mBands[b].remark += (mBands[b].remark.empty() ? "" : " ") + remark;
  }
  tiff->FlushCache(true);
  tiff.reset();
  if (!errors.isEmpty())
    fail(errors.text());
}

/// Writes a band, "no value" where it has a problem. False where it has one now: then it is to be written again.
bool BandStack::copyBand(std::size_t number, GDALDatasetH vrt, GDALDatasetH tiff, NdviEncoder &encoder,
                         Progress &progress)
{
  StackBand &band = mBands[number];
  const Source &source = mSources[number];
  const int b = static_cast<int>(number) + 1;
  std::vector<double> stored;
  std::vector<float> values;
  for (int y = 0; y < mGrid.height; y += WINDOW_HEIGHT)
  {
    progress.setFraction((double(number) + double(y) / mGrid.height) / double(mBands.size()));
    for (int x = 0; x < mGrid.width; x += WINDOW_WIDTH)
    {
      if (progress.isCancelled())
        throw Error(ErrorCode::Cancelled, "");
      const int width = std::min(WINDOW_WIDTH, mGrid.width - x), height = std::min(WINDOW_HEIGHT, mGrid.height - y);
      const std::size_t n = Window{x, y, width, height}.pixels();
      values.assign(n, std::numeric_limits<float>::quiet_NaN());
      if (band.problem.empty())
      {
        stored.resize(n);
        // A decoder that goes on after a warning has guessed.
        const GdalErrors reading(CE_Warning);
        if (GDALRasterIO(GDALGetRasterBand(vrt, b), GF_Read, x, y, width, height, stored.data(), width, height,
                         GDT_Float64, 0, 0) != CE_None ||
            !reading.isEmpty())
        {
          band.problem = message(
              QT_TRANSLATE_NOOP("core", "A block of %1 could not be read, the file is damaged or incomplete: %2"),
              {band.source.toString(), reading.text()});
          return false;
        }
        for (std::size_t i = 0; i < n; ++i)
        {
          if (stored[i] != source.nodata && std::isfinite(stored[i]))
            values[i] = static_cast<float>(stored[i] * source.scale + source.offset);
        }
      }
      const GdalErrors writing;
      void *encoded = const_cast<void *>(encoder.encode(values.data(), n));
      if (GDALRasterIO(GDALGetRasterBand(tiff, b), GF_Write, x, y, width, height, encoded, width, height,
                       storedType(encoder), 0, 0) != CE_None)
        throw Error(ErrorCode::Io, writing.text(), GDALGetDescription(tiff));
    }
  }
  return true;
}

} // namespace ndvi
