#include "io/gdal/stackfiles.h"

#include "io/diskspace.h"
#include "io/gdal/gdalerrors.h"
#include "io/gdal/scenetags.h"
#include "io/gdal/tiffcreation.h"
#include "model/error.h"
#include "model/stopwatch.h"
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

void describe(const StackLayout &stack, std::size_t number, GDALRasterBand &target)
{
  const StackBand &band = stack.bands[number];
  target.SetDescription(band.description.c_str());
  BandOrigin origin = stack.sources[number].origin;
  origin.noDataReason = band.problem;
  origin.isSkipped = band.skipped;
  writeSceneTags(target, band.scene, origin);
}

GDALDatasetUniquePtr makeVrt(const std::string &path, const StackLayout &stack)
{
  GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("VRT");
  GDALDatasetUniquePtr vrt(
      driver ? driver->Create(path.c_str(), stack.grid.width, stack.grid.height, 0, GDT_Byte, nullptr) : nullptr);
  if (!vrt)
    throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"), {path, "VRT"}), path);
  setGrid(*vrt, stack.grid);
  for (std::size_t b = 0; b < stack.bands.size(); ++b)
  {
    const bool isUsed = stack.bands[b].problem.empty();
    const StackSource source = isUsed ? stack.sources[b] : StackSource{};
    vrt->AddBand(source.type, nullptr);
    GDALRasterBand &band = *vrt->GetRasterBand(static_cast<int>(b) + 1);
    band.SetNoDataValue(isUsed ? source.nodata : std::numeric_limits<double>::quiet_NaN());
    describe(stack, b, band);
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
  return vrt;
}

/// Writes a band, "no value" where it has a problem. False where it has one now: then it is to be written again.
bool copyBand(StackLayout &stack, std::size_t number, GDALDataset &vrt, GDALDataset &tiff, NdviEncoder &encoder,
              Progress &progress)
{
  StackBand &band = stack.bands[number];
  const StackSource &source = stack.sources[number];
  const int b = static_cast<int>(number) + 1;
  progress.setText(message(QT_TRANSLATE_NOOP("core", "Writing band %1 of %2: %3"),
                           {std::to_string(b), std::to_string(stack.bands.size()), band.description}));
  std::vector<double> stored;
  std::vector<float> values;
  for (int y = 0; y < stack.grid.height; y += WINDOW_HEIGHT)
  {
    progress.setFraction((double(number) + double(y) / stack.grid.height) / double(stack.bands.size()));
    for (int x = 0; x < stack.grid.width; x += WINDOW_WIDTH)
    {
      if (progress.isCancelled())
        throw Error(ErrorCode::Cancelled, "");
      const int width = std::min(WINDOW_WIDTH, stack.grid.width - x),
                height = std::min(WINDOW_HEIGHT, stack.grid.height - y);
      const std::size_t n = Window{x, y, width, height}.pixels();
      values.assign(n, std::numeric_limits<float>::quiet_NaN());
      if (band.problem.empty())
      {
        stored.resize(n);
        // A decoder that goes on after a warning has guessed.
        const GdalErrors reading(CE_Warning);
        if (vrt.GetRasterBand(b)->RasterIO(GF_Read, x, y, width, height, stored.data(), width, height, GDT_Float64, 0,
                                           0, nullptr) != CE_None ||
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
      if (tiff.GetRasterBand(b)->RasterIO(GF_Write, x, y, width, height, encoded, width, height, storedType(encoder), 0,
                                          0, nullptr) != CE_None)
        throw Error(ErrorCode::Io, writing.text(), tiff.GetDescription());
    }
  }
  return true;
}

} // namespace

void writeStackVrt(const std::string &path, const StackLayout &stack)
{
  const GdalErrors errors;
  makeVrt(path, stack).reset();
  if (!errors.isEmpty())
    throw Error(
        ErrorCode::Io,
        message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"), {path, writeProblem(path, errors.text())}),
        path);
}

void writeStackTiff(const std::string &path, StackLayout &stack, const NdviFormat &format, Progress &progress)
{
  const auto fail = [&path](const std::string &reason)
  {
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"), {path, writeProblem(path, reason)}),
                path);
  };
  const GdalErrors errors;
  const GDALDatasetUniquePtr vrt = makeVrt("", stack);
  GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
  const CPLStringList options = tiffOptions(stack.grid.width, stack.grid.height, format.values, format.compression);
  const int count = static_cast<int>(stack.bands.size());
  GDALDatasetUniquePtr tiff(driver ? driver->Create(path.c_str(), stack.grid.width, stack.grid.height, count,
                                                    storedType(NdviEncoder(format.values)), options.List())
                                   : nullptr);
  if (!tiff)
    fail(errors.text());
  setGrid(*tiff, stack.grid);
  for (int b = 0; b < count; ++b)
  {
    setValueTags(*tiff, b + 1, NdviEncoder(format.values));
    describe(stack, static_cast<std::size_t>(b), *tiff->GetRasterBand(b + 1));
  }
  for (std::size_t b = 0; b < stack.bands.size(); ++b)
  {
    const Stopwatch watch(stack.bands[b].seconds);
    NdviEncoder encoder(format.values);
    if (!copyBand(stack, b, *vrt, *tiff, encoder, progress))
    {
      encoder = NdviEncoder(format.values);
      copyBand(stack, b, *vrt, *tiff, encoder, progress);
      describe(stack, b, *tiff->GetRasterBand(static_cast<int>(b) + 1));
    }
    const std::string remark = clampedRemark(encoder.clamped());
    if (!remark.empty())
      stack.bands[b].remark += (stack.bands[b].remark.empty() ? "" : " ") + remark;
  }
  tiff->FlushCache(true);
  tiff.reset();
  if (!errors.isEmpty())
    fail(errors.text());
}

} // namespace ndvi
