#include "io/gdal/gdalgrid.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <array>

namespace ndvi
{

namespace
{

/// "EPSG:32613" where the CRS names that authority for itself, else empty.
std::string codeOf(const OGRSpatialReference &srs)
{
  const char *authority = srs.GetAuthorityName(nullptr);
  const char *code = srs.GetAuthorityCode(nullptr);
  return authority && code && EQUAL(authority, "EPSG") ? std::string(authority) + ":" + code : std::string();
}

std::string wktOf(const OGRSpatialReference &srs)
{
  char *wkt = nullptr;
  const char *const options[] = {"FORMAT=WKT2_2019", nullptr};
  srs.exportToWkt(&wkt, options);
  std::string text = wkt ? wkt : "";
  CPLFree(wkt);
  return text;
}

CrsFacts factsOf(const OGRSpatialReference &srs, const std::string &code)
{
  CrsFacts facts;
  if (!srs.IsEmpty())
    facts.text = code.empty() ? wktOf(srs) : code;
  facts.geographic = srs.IsGeographic();
  facts.metresPerUnit = facts.geographic ? 1 : srs.GetLinearUnits();
  if (facts.geographic)
  {
    // Slow: it goes through WKT, for which PROJ looks up names.
    facts.semiMajorAxis = srs.GetSemiMajor();
    facts.inverseFlattening = srs.GetInvFlattening();
  }
  return facts;
}

} // namespace

CrsFacts CrsCache::of(GDALDataset &dataset, const std::string &path)
{
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    const auto known = mOfFile.find(path);
    if (known != mOfFile.end())
      return known->second;
  }
  // Not under the lock: other threads need not wait for PROJ.
  CrsFacts facts;
  if (const OGRSpatialReference *srs = dataset.GetSpatialRef())
  {
    const std::string code = codeOf(*srs);
    std::unique_lock<std::mutex> lock(mMutex);
    const auto known = mOfCode.find(code);
    if (!code.empty() && known != mOfCode.end())
    {
      facts = known->second;
    }
    else
    {
      lock.unlock();
      facts = factsOf(*srs, code);
      lock.lock();
      if (!code.empty())
        mOfCode[code] = facts;
    }
  }
  const std::lock_guard<std::mutex> lock(mMutex);
  mOfFile[path] = facts;
  return facts;
}

void CrsCache::forget(const std::string &path)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  mOfFile.erase(path);
}

Grid gridOf(GDALDataset &dataset, GDALRasterBand &band, const CrsFacts &crs)
{
  Grid grid;
  grid.width = band.GetXSize();
  grid.height = band.GetYSize();
  std::array<double, 6> gt{};
  if (dataset.GetGeoTransform(gt.data()) != CE_None)
    return grid;
  const double across = double(dataset.GetRasterXSize()) / grid.width;
  const double down = double(dataset.GetRasterYSize()) / grid.height;
  grid.toCrs = {gt[1] * across, gt[2] * down, gt[0], gt[4] * across, gt[5] * down, gt[3]};
  grid.crs = crs.text;
  grid.geographic = crs.geographic;
  grid.metresPerUnit = crs.metresPerUnit;
  grid.semiMajorAxis = crs.semiMajorAxis;
  grid.inverseFlattening = crs.inverseFlattening;
  return grid;
}

} // namespace ndvi
