#include "io/gdal/bandstack.h"

#include "io/gdal/gdalerrors.h"
#include "io/gdal/gdalgrid.h"
#include "io/gdal/stackwarp.h"
#include "io/gdal/tiffcreation.h"
#include "model/error.h"
#include "model/text.h"

#include <gdal_priv.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
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

bool isNear(double a, double b, double slack)
{
  return std::fabs(a - b) <= slack;
}

} // namespace

std::vector<std::string> stackDescriptions(const std::vector<Scene> &scenes)
{
  std::vector<std::string> descriptions;
  std::set<std::string> taken;
  for (const Scene &scene : scenes)
  {
    std::string stem = scene.datetime ? formatDate(*scene.datetime) : "";
    if (!scene.tile.empty())
      stem += (stem.empty() ? "" : "_") + scene.tile;
    if (stem.empty())
      stem = scene.id;
    stem += "_NDVI";
    std::string unique = stem;
    for (int i = 2; !taken.insert(unique).second; ++i)
      unique = stem + "_" + std::to_string(i);
    descriptions.push_back(unique);
  }
  return descriptions;
}

BandStack::BandStack(std::vector<StackBand> bands) : mBands(std::move(bands)), mSources(mBands.size())
{
  for (std::size_t b = 0; b < mBands.size(); ++b)
  {
    if (mBands[b].problem.empty())
      open(b);
  }
}

void BandStack::open(std::size_t number)
{
  StackBand &band = mBands[number];
  Source &source = mSources[number];
  const GdalErrors errors;
  const std::string &path = band.source.path;
  const GDALDatasetUniquePtr dataset(
      GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
  if (!dataset)
  {
    band.problem = message(QT_TRANSLATE_NOOP("core", "Could not open: %1"), {path + ": " + errors.text()});
    return;
  }
  if (band.source.band < 1 || band.source.band > dataset->GetRasterCount())
  {
    band.problem = message(QT_TRANSLATE_NOOP("core", "%1 has %2 bands, no band %3."),
                           {path, std::to_string(dataset->GetRasterCount()), std::to_string(band.source.band)});
    return;
  }
  GDALRasterBand &raster = *dataset->GetRasterBand(band.source.band);
  CrsCache crs;
  source.grid = gridOf(*dataset, raster, crs.of(*dataset, path));
  if (source.grid.crs.empty())
  {
    band.problem = message(QT_TRANSLATE_NOOP("core", "The raster has no coordinate reference system."));
    return;
  }
  source.type = raster.GetRasterDataType();
  int has = FALSE;
  source.nodata = raster.GetNoDataValue(&has);
  source.fileType = source.type;
  if (!has)
  {
    // What lies outside the raster needs a value that none of its numbers has.
    if (!GDALDataTypeIsFloating(source.type))
      source.type = GDALGetDataTypeSizeBits(source.type) > 16 ? GDT_Float64 : GDT_Float32;
    source.nodata = std::numeric_limits<double>::quiet_NaN();
  }
  source.scale = raster.GetScale();
  source.offset = raster.GetOffset();
  raster.GetBlockSize(&source.blockWidth, &source.blockHeight);
  source.file = path;
  source.band = band.source.band;
  source.width = source.grid.width;
  source.height = source.grid.height;
}

std::optional<Grid> BandStack::commonestGrid() const
{
  std::vector<std::pair<const Grid *, int>> counts;
  for (std::size_t b = 0; b < mBands.size(); ++b)
  {
    if (!mBands[b].problem.empty())
      continue;
    const Grid &grid = mSources[b].grid;
    const auto known =
        std::find_if(counts.begin(), counts.end(), [&grid](const auto &entry) { return *entry.first == grid; });
    if (known == counts.end())
      counts.emplace_back(&grid, 1);
    else
      ++known->second;
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
  return most == counts.end() ? std::nullopt : std::optional<Grid>(*most->first);
}

void BandStack::setGrid(const Grid &grid, StackResampling resampling)
{
  if (grid.crs.empty())
    throw Error(ErrorCode::Grid, message(QT_TRANSLATE_NOOP("core", "The raster has no coordinate reference system.")));
  grid.toCrs.inverse();
  mGrid = grid;
  for (std::size_t b = 0; b < mBands.size(); ++b)
  {
    if (mBands[b].problem.empty())
      place(b, resampling);
  }
}

void BandStack::place(std::size_t number, StackResampling resampling)
{
  Source &source = mSources[number];
  const bool isWhole = placeWholePixels(source);
  if (isWhole ? source.to.isEmpty() : !meetsGrid(source))
  {
    mBands[number].problem = message(QT_TRANSLATE_NOOP("core", "The scene does not meet the grid of the stack."));
    mBands[number].outside = true;
    return;
  }
  if (!isWhole)
    warp(number, resampling);
}

/// Where the source's pixels are pixels of the stack: which ones of both; nothing in common gives an empty window.
bool BandStack::placeWholePixels(Source &source) const
{
  constexpr double SLACK = 1e-6; // pixels
  const Affine &mine = mGrid.toCrs, &its = source.grid.toCrs;
  const double size = std::max(std::fabs(mine.a), std::fabs(mine.e));
  const double across = std::max(mGrid.width, source.grid.width), down = std::max(mGrid.height, source.grid.height);
  const double slack = SLACK * size;
  if (source.grid.crs != mGrid.crs || !isNear(mine.a * across, its.a * across, slack) ||
      !isNear(mine.b * down, its.b * down, slack) || !isNear(mine.d * across, its.d * across, slack) ||
      !isNear(mine.e * down, its.e * down, slack))
    return false;
  const Point corner = mGrid.toPixel({its.c, its.f});
  const double x = std::round(corner.x), y = std::round(corner.y);
  if (!isNear(corner.x, x, SLACK) || !isNear(corner.y, y, SLACK) || std::fabs(x) > 1e9 || std::fabs(y) > 1e9)
    return false;
  const int left = std::max(0, static_cast<int>(x)), top = std::max(0, static_cast<int>(y));
  const int right = std::min(mGrid.width, static_cast<int>(x) + source.grid.width);
  const int bottom = std::min(mGrid.height, static_cast<int>(y) + source.grid.height);
  source.to = {left, top, right - left, bottom - top};
  source.from = {left - static_cast<int>(x), top - static_cast<int>(y), source.to.width, source.to.height};
  if (bottom <= top)
    source.to = {};
  return true;
}

bool BandStack::meetsGrid(const Source &source) const
{
  return gridsMeet(source.grid, mGrid);
}

void BandStack::warp(std::size_t number, StackResampling resampling)
{
  Source &source = mSources[number];
  WarpWanted wanted;
  wanted.grid = mGrid;
  wanted.type = source.type;
  wanted.nodata = source.nodata;
  constexpr const char *METHODS[] = {"near", "bilinear", "average"};
  wanted.method = METHODS[static_cast<int>(resampling)];
  try
  {
    source.file = warpedVrt(mBands[number].source, wanted);
  }
  catch (const Error &e)
  {
    mBands[number].problem = e.what();
    return;
  }
  source.band = 1;
  source.fileType = source.type;
  source.width = mGrid.width;
  source.height = mGrid.height;
  source.blockWidth = std::min(512, mGrid.width);
  source.blockHeight = std::min(128, mGrid.height);
  source.from = source.to = {0, 0, mGrid.width, mGrid.height};
  mBands[number].remark =
      message(QT_TRANSLATE_NOOP("core", "The raster was resampled to the grid of the stack (%1)."), {wanted.method});
}

bool BandStack::isMixed() const
{
  const Source *first = nullptr;
  for (std::size_t b = 0; b < mBands.size(); ++b)
  {
    if (!mBands[b].problem.empty())
      continue;
    const Source &source = mSources[b];
    if (!first)
      first = &source;
    const bool sameNodata = source.nodata == first->nodata || (std::isnan(source.nodata) && std::isnan(first->nodata));
    if (!sameNodata || source.type != first->type || source.scale != first->scale || source.offset != first->offset)
      return true;
  }
  return false;
}

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
