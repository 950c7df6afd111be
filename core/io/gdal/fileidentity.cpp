#include "io/gdal/fileidentity.h"

#include "io/gdal/gdalerrors.h"

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace ndvi
{

namespace
{

namespace fs = std::filesystem;

std::string sizeAndTime(const fs::path &file)
{
  std::error_code error;
  const auto size = fs::file_size(file, error);
  if (error)
    return {};
  const auto time = fs::last_write_time(file, error).time_since_epoch().count();
  return error ? std::string() : std::to_string(size) + ' ' + std::to_string(time);
}

/// Of an archive that \a path ("/vsizip//data/a.zip/b.tif", "/vsizip/{/data/a.zip}/b.tif") is in.
std::string archiveState(const std::string &path)
{
  const std::size_t begin = path.find('/', 1);
  std::string inner = begin == std::string::npos ? std::string() : path.substr(begin + 1);
  inner.erase(std::remove_if(inner.begin(), inner.end(), [](char c) { return c == '{' || c == '}'; }), inner.end());
  for (fs::path file = inner; file.has_relative_path(); file = file.parent_path())
  {
    std::error_code error;
    if (fs::is_regular_file(file, error))
      return sizeAndTime(file);
  }
  return {};
}

std::string stateOf(const std::string &file)
{
  if (file.rfind("/vsi", 0) != 0)
    return sizeAndTime(file);
  if (file.rfind("/vsimem/", 0) == 0)
  {
    VSIStatBufL stat;
    return VSIStatL(file.c_str(), &stat) == 0
               ? std::to_string(stat.st_size) + ' ' + std::to_string(static_cast<long long>(stat.st_mtime))
               : std::string();
  }
  return archiveState(file);
}

/// Adds the files of \a path and, of a VRT, those of what it refers to. False where one cannot be looked at.
bool addFiles(const std::string &path, std::set<std::string> &files, int depth)
{
  constexpr int DEEPEST = 8; // a VRT of VRTs of … itself
  const GdalErrors quiet;
  const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY));
  if (!dataset || depth > DEEPEST)
    return false;
  const CPLStringList own(dataset->GetFileList());
  for (int i = 0; i < own.size(); ++i)
  {
    const std::string file = own[i];
    if (!files.insert(file).second)
      continue;
    const bool isVrt = file.size() > 4 && EQUAL(file.c_str() + file.size() - 4, ".vrt");
    if (isVrt && file != path && !addFiles(file, files, depth + 1))
      return false;
  }
  return !files.empty();
}

} // namespace

std::string fileIdentity(const std::string &path)
{
  std::set<std::string> files;
  if (!addFiles(path, files, 0))
    return {};
  std::string identity;
  for (const std::string &file : files)
  {
    const std::string state = stateOf(file);
    if (state.empty())
      return {};
    identity.append(file).append(1, '\n').append(state).append(1, '\n');
  }
  return identity;
}

} // namespace ndvi
