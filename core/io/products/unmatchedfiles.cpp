#include "io/products/unmatchedfiles.h"

#include "io/gdal/gdalerrors.h"
#include "io/gdal/vsifile.h"
#include "model/datemask.h"
#include "model/text.h"

#include <gdal_priv.h>

#include <algorithm>
#include <memory>

namespace ndvi
{

namespace
{

/// Headers are opened for this many files only: a folder may hold thousands of rasters that have nothing to do with it.
constexpr std::size_t MAX_DESCRIBED = 5;
constexpr int MAX_BANDS_NAMED = 12;

std::string describe(const std::string &path)
{
  std::string problem = bandFileProblem(path);
  if (!problem.empty())
    return problem;
  // Once only: registering searches the plugin folder each time, and QGIS has its own choice of drivers.
  if (GDALGetDriverCount() == 0)
    GDALAllRegister();
  const GdalErrors quiet;
  const char *const drivers[] = {"GTiff", "JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", nullptr};
  const std::unique_ptr<GDALDataset> dataset(
      GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers, nullptr, nullptr));
  const std::string name = fileName(path);
  const int bands = dataset ? dataset->GetRasterCount() : 0;
  if (bands < 1)
    return message(QT_TRANSLATE_NOOP("core", "%1 cannot be opened as a raster."), {name});
  static const DatePatterns dates("yyyyMMddTHHmmss,yyyyMMdd,yyyy-MM-dd,yyyy_MM_dd");
  const FoundDate date = dates.find(name);
  if (bands == 1 && !date.date && !date.impossible.empty())
    return message(QT_TRANSLATE_NOOP("core",
                                     "The name of %1 is not that of a band file of a sensor known here: %2 is no "
                                     "date that exists. Correct the name, or leave the file out."),
                   {name, date.impossible});
  if (bands == 1)
    return message(QT_TRANSLATE_NOOP("core", "The name of %1 is not that of a band file of a sensor known here: see "
                                             "metadata/sensors for the names, which can be added to."),
                   {name});
  std::string names;
  for (int i = 1; i <= std::min(bands, MAX_BANDS_NAMED); ++i)
  {
    const std::string band = dataset->GetRasterBand(i)->GetDescription();
    if (!band.empty())
      names += (names.empty() ? "" : ", ") + band;
  }
  return message(QT_TRANSLATE_NOOP("core", "%1 is a stack of %2 bands%3, and the search takes only files with one band "
                                           "each. Either split it into such files, or name its bands as %1#band=N in a "
                                           "collection of your own."),
                 {name, std::to_string(bands), names.empty() ? names : " (" + names + ")"});
}

} // namespace

void reportUnmatchedFiles(const std::vector<std::string> &paths, std::vector<LeftOut> &leftOut)
{
  const std::size_t described = std::min(paths.size(), MAX_DESCRIBED);
  for (std::size_t i = 0; i < described; ++i)
    leftOut.push_back({paths[i], describe(paths[i]), false});
  if (paths.size() > described)
    leftOut.push_back(
        {parentFolder(paths[described]),
         message(QT_TRANSLATE_NOOP("core", "More raster files with names of no known kind: %1, the first is %2."),
                 {std::to_string(paths.size() - described), fileName(paths[described])}),
         false});
}

} // namespace ndvi
