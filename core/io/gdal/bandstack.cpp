#include "io/gdal/bandstack.h"

#include "io/gdal/gdalerrors.h"
#include "io/gdal/gdalgrid.h"
#include "io/gdal/scenetags.h"
#include "io/gdal/stackwarp.h"
#include "io/storedtags.h"
#include "model/error.h"
#include "model/secrets.h"
#include "model/stopwatch.h"
#include "model/text.h"

#include <gdal_priv.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace ndvi
{

namespace
{

bool isNear(double a, double b, double slack)
{
  return std::fabs(a - b) <= slack;
}

bool isValueOf(GDALDataType type, double value)
{
  int clamped = FALSE, rounded = FALSE;
  GDALAdjustValueToDataType(type, value, &clamped, &rounded);
  return !clamped && !rounded;
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

BandStack::BandStack(std::vector<StackBand> bands)
{
  mStack.bands = std::move(bands);
  mStack.sources.resize(mStack.bands.size());
  for (std::size_t b = 0; b < mStack.bands.size(); ++b)
  {
    if (!mStack.bands[b].problem.empty())
      continue;
    const Stopwatch watch(mStack.bands[b].seconds);
    open(b);
  }
}

void BandStack::open(std::size_t number)
{
  StackBand &band = mStack.bands[number];
  StackSource &source = mStack.sources[number];
  const GdalErrors errors;
  const std::string &path = band.source.path;
  const GDALDatasetUniquePtr dataset(
      GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
  if (!dataset)
  {
    band.problem =
        withoutSecrets(message(QT_TRANSLATE_NOOP("core", "Could not open: %1"), {path + ": " + errors.text()}));
    return;
  }
  if (band.source.band < 1 || band.source.band > dataset->GetRasterCount())
  {
    band.problem =
        message(QT_TRANSLATE_NOOP("core", "%1 has no band %3 (number of bands: %2)."),
                {withoutSecrets(path), std::to_string(dataset->GetRasterCount()), std::to_string(band.source.band)});
    return;
  }
  GDALRasterBand &raster = *dataset->GetRasterBand(band.source.band);
  source.origin = readOriginTags(*dataset, raster);
  if (!source.origin.noDataReason.empty())
  {
    band.problem = source.origin.noDataReason;
    band.skipped = source.origin.isSkipped;
    return;
  }
  CrsCache crs;
  source.grid = gridOf(*dataset, raster, crs.of(*dataset, path));
  if (source.grid.crs.empty())
  {
    band.problem = message(QT_TRANSLATE_NOOP("core", "The raster has no coordinate reference system."));
    return;
  }
  source.type = raster.GetRasterDataType();
  source.fileType = source.type;
  const bool isFloating = GDALDataTypeIsFloating(source.type);
  const bool isSmallInteger = !isFloating && GDALGetDataTypeSizeBits(source.type) <= 16;
  int has = FALSE;
  const double nodata = raster.GetNoDataValue(&has);
  const StoredTags tags =
      storedTags({raster.GetScale(), raster.GetOffset(), has ? std::optional<double>(nodata) : std::nullopt},
                 isSmallInteger, band.scene);
  source.scale = tags.scale;
  source.offset = tags.offset;
  if (tags.nodata && (has || isValueOf(source.type, *tags.nodata)))
  {
    source.nodata = *tags.nodata;
    source.isNodataDeclared = !has;
  }
  else
  {
    // What lies outside the raster needs a value that none of its numbers has.
    if (!isFloating)
      source.type = GDALGetDataTypeSizeBits(source.type) > 16 ? GDT_Float64 : GDT_Float32;
    source.nodata = std::numeric_limits<double>::quiet_NaN();
  }
  raster.GetBlockSize(&source.blockWidth, &source.blockHeight);
  source.file = path;
  source.band = band.source.band;
  source.width = source.grid.width;
  source.height = source.grid.height;
}

std::optional<Grid> BandStack::commonestGrid() const
{
  std::vector<std::pair<const Grid *, int>> counts;
  for (std::size_t b = 0; b < mStack.bands.size(); ++b)
  {
    if (!mStack.bands[b].problem.empty())
      continue;
    const Grid &grid = mStack.sources[b].grid;
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
  mStack.grid = grid;
  for (std::size_t b = 0; b < mStack.bands.size(); ++b)
  {
    if (mStack.bands[b].problem.empty())
      place(b, resampling);
  }
}

void BandStack::place(std::size_t number, StackResampling resampling)
{
  StackSource &source = mStack.sources[number];
  const bool isWhole = placeWholePixels(source);
  if (isWhole ? source.to.isEmpty() : !gridsMeet(source.grid, mStack.grid))
  {
    mStack.bands[number].problem = message(QT_TRANSLATE_NOOP("core", "The scene does not meet the grid of the stack."));
    mStack.bands[number].skipped = true;
    return;
  }
  if (!isWhole)
    warp(number, resampling);
}

/// Where the source's pixels are pixels of the stack: which ones of both; nothing in common gives an empty window.
bool BandStack::placeWholePixels(StackSource &source) const
{
  constexpr double SLACK = 1e-6; // pixels
  const Affine &mine = mStack.grid.toCrs, &its = source.grid.toCrs;
  const double size = std::max(std::fabs(mine.a), std::fabs(mine.e));
  const double across = std::max(mStack.grid.width, source.grid.width),
               down = std::max(mStack.grid.height, source.grid.height);
  const double slack = SLACK * size;
  if (source.grid.crs != mStack.grid.crs || !isNear(mine.a * across, its.a * across, slack) ||
      !isNear(mine.b * down, its.b * down, slack) || !isNear(mine.d * across, its.d * across, slack) ||
      !isNear(mine.e * down, its.e * down, slack))
    return false;
  const Point corner = mStack.grid.toPixel({its.c, its.f});
  const double x = std::round(corner.x), y = std::round(corner.y);
  if (!isNear(corner.x, x, SLACK) || !isNear(corner.y, y, SLACK) || std::fabs(x) > 1e9 || std::fabs(y) > 1e9)
    return false;
  const int left = std::max(0, static_cast<int>(x)), top = std::max(0, static_cast<int>(y));
  const int right = std::min(mStack.grid.width, static_cast<int>(x) + source.grid.width);
  const int bottom = std::min(mStack.grid.height, static_cast<int>(y) + source.grid.height);
  source.to = {left, top, right - left, bottom - top};
  source.from = {left - static_cast<int>(x), top - static_cast<int>(y), source.to.width, source.to.height};
  if (bottom <= top)
    source.to = {};
  return true;
}

void BandStack::warp(std::size_t number, StackResampling resampling)
{
  StackSource &source = mStack.sources[number];
  WarpWanted wanted;
  wanted.grid = mStack.grid;
  wanted.type = source.type;
  wanted.nodata = source.nodata;
  wanted.isNodataOfSource = source.isNodataDeclared;
  constexpr const char *METHODS[] = {"near", "bilinear", "average"};
  wanted.method = METHODS[static_cast<int>(resampling)];
  try
  {
    source.file = warpedVrt(mStack.bands[number].source, wanted);
  }
  catch (const Error &e)
  {
    mStack.bands[number].problem = withoutSecrets(e.what());
    return;
  }
  source.band = 1;
  source.fileType = source.type;
  source.width = mStack.grid.width;
  source.height = mStack.grid.height;
  source.blockWidth = std::min(512, mStack.grid.width);
  source.blockHeight = std::min(128, mStack.grid.height);
  source.from = source.to = {0, 0, mStack.grid.width, mStack.grid.height};
  mStack.bands[number].remark =
      message(QT_TRANSLATE_NOOP("core", "The raster was resampled to the grid of the stack (%1)."), {wanted.method});
}

bool BandStack::isMixed() const
{
  const StackSource *first = nullptr;
  for (std::size_t b = 0; b < mStack.bands.size(); ++b)
  {
    if (!mStack.bands[b].problem.empty())
      continue;
    const StackSource &source = mStack.sources[b];
    if (!first)
      first = &source;
    const bool sameNodata = source.nodata == first->nodata || (std::isnan(source.nodata) && std::isnan(first->nodata));
    if (!sameNodata || source.type != first->type || source.scale != first->scale || source.offset != first->offset)
      return true;
  }
  return false;
}

} // namespace ndvi
