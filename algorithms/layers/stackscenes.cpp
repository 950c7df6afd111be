#include "layers/stackscenes.h"

#include "io/gdal/gdalzoneprojector.h"
#include "io/gdal/ndvirasterwriter.h"
#include "layers/qgisprojection.h"
#include "run/scenesource.h"

#include <QCoreApplication>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::StackScenes)
};

} // namespace

StackedScenes storedScenes(const std::vector<Scene> &scenes)
{
  StackedScenes stacked;
  const std::vector<std::string> descriptions = stackDescriptions(scenes);
  for (std::size_t s = 0; s < scenes.size(); ++s)
  {
    StackBand band;
    band.description = descriptions[s];
    band.source = scenes[s].ndvi;
    band.scene = scenes[s];
    stacked.bands.push_back(band);
    SceneResult result;
    result.scene = s;
    stacked.results.push_back(result);
  }
  return stacked;
}

void leaveOutMissing(StackedScenes &stacked)
{
  for (std::size_t s = 0; s < stacked.bands.size(); ++s)
  {
    StackBand &band = stacked.bands[s];
    if (!band.source.isEmpty())
      continue;
    const bool isKnown = !band.scene.noNdviReason.empty();
    band.problem = isKnown ? band.scene.noNdviReason
                           : Tr::tr("The scene has no stored NDVI (field ndvi) that a .vrt could refer to: “NDVI "
                                    "rasters” (ndvi:ndvirasters) writes it, or says in SCENES why it could not.")
                                 .toStdString();
    band.skipped = !isKnown || band.scene.isNdviSkipped;
    stacked.results[s].attempts = 0;
  }
}

bool fetchMissing(const std::vector<Scene> &scenes, const RunParameters &shared,
                  const QgsCoordinateTransformContext &transforms, const QString &folder, StackedScenes &stacked,
                  Progress &progress)
{
  GdalRasterSource source = sceneSource(shared.batch());
  std::vector<Scene> missing;
  std::vector<std::size_t> numbers;
  for (std::size_t s = 0; s < scenes.size(); ++s)
  {
    Scene scene = scenes[s];
    if (!scene.ndvi.isEmpty())
    {
      if (!source.isRemote(scene.ndvi))
        continue;
      if (!scene.red.isEmpty() || !scene.nir.isEmpty()) // quantification, offsets and nodata are theirs
      {
        scene.offsetSource = OffsetSource::Assumed;
        scene.nodata.reset();
      }
      scene.red = scene.nir = scene.scl = {}; // as it is stored
    }
    missing.push_back(scene);
    numbers.push_back(s);
  }
  if (missing.empty())
    return false;
  const auto pathOf = [&folder](std::size_t scene) { return QStringLiteral("%1/%2.tif").arg(folder).arg(scene); };
  const auto createWriter = [&](std::size_t scene, const Grid &grid, const BandOrigin &origin)
  {
    const std::string path = pathOf(scene).toStdString();
    return createNdviRaster(path, folder.toStdString(), grid, {missing[scene], origin});
  };
  const auto sceneDone = [&](const SceneResult &done)
  {
    const std::size_t s = numbers[done.scene];
    stacked.results[s] = done;
    stacked.results[s].scene = s;
    stacked.bands[s].scene.ndvi = {}; // what was stored on a server is in a raster of this run now
    if (done.status == SceneStatus::Ok)
      stacked.bands[s].source = {pathOf(done.scene).toStdString(), 1};
    else
      stacked.bands[s].problem = done.message;
    stacked.bands[s].skipped = done.status == SceneStatus::Skipped;
  };
  GdalZoneProjector projector(qgisPointTransform(transforms), 1);
  return runRasters(missing, {shared.pixels(), shared.batch(), {}}, source, projector, createWriter, sceneDone,
                    progress)
      .stopped;
}

void takeOver(const StackLayout &stack, bool wantsMasks, std::vector<SceneResult> &results, Progress &progress)
{
  const auto add = [](SceneResult &result, const std::string &sentence)
  {
    if (!sentence.empty())
      result.message += (result.message.empty() ? "" : " ") + sentence;
  };
  for (std::size_t s = 0; s < stack.bands.size(); ++s)
  {
    SceneResult &result = results[s];
    const StackBand &band = stack.bands[s];
    result.seconds += band.seconds;
    if (!band.problem.empty() && result.status == SceneStatus::Ok)
    {
      result.status = band.skipped ? SceneStatus::Skipped : SceneStatus::ReadError;
      result.message = result.cause = band.problem;
      progress.warning(band.scene.id + ": " + band.problem);
    }
    add(result, band.remark);
    if (result.status != SceneStatus::Ok || band.scene.ndvi.isEmpty()) // computed or fetched: the row tells already
      continue;
    const MaskState mask = stack.sources[s].origin.mask;
    result.masked = mask == MaskState::Yes;
    result.isMaskUnknown = mask == MaskState::Unknown;
    result.unmasked = wantsMasks ? unmaskedRemark(mask) : std::string();
    add(result, result.unmasked);
  }
}

} // namespace ndvi
