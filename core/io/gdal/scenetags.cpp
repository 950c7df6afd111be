#include "io/gdal/scenetags.h"

#include "io/gdal/rasterfacts.h"
#include "model/status.h"

#include <cpl_conv.h>
#include <gdal_priv.h>

namespace ndvi
{

namespace
{

constexpr const char *SCENE_ID = "SCENE_ID", *TIME = "ACQUISITION_DATETIME", *CLOUD_COVER = "CLOUD_COVER",
                     *MASK_APPLIED = "MASK_APPLIED", *MASK_CLASSES = "MASK_CLASSES", *CLIPPED = "CLIPPED_TO_ZONES",
                     *NO_DATA_STATUS = "NO_DATA_STATUS", *NO_DATA_REASON = "NO_DATA_REASON", *YES = "YES", *NO = "NO";

struct TextTag
{
  const char *key;
  std::string Scene::*text;
};
const TextTag sTexts[] = {{"PLATFORM", &Scene::platform},
                          {"TILE", &Scene::tile},
                          {"LEVEL", &Scene::level},
                          {"BASELINE", &Scene::baseline},
                          {"RELATIVE_ORBIT", &Scene::relativeOrbit}};

void write(GDALMajorObject &object, const char *key, const std::string &text)
{
  if (!text.empty())
    object.SetMetadataItem(key, text.c_str());
}

/// Empty where there is none, or what programs put in place of texts that differ in the rasters they merge.
std::string read(GDALMajorObject &object, const char *key)
{
  const char *text = object.GetMetadataItem(key);
  return text && !isMergedAway(text) ? text : "";
}

MaskState maskOf(GDALMajorObject &object)
{
  const std::string text = read(object, MASK_APPLIED);
  return EQUAL(text.c_str(), YES) ? MaskState::Yes : EQUAL(text.c_str(), NO) ? MaskState::No : MaskState::Unknown;
}

/// Where only some of several merged rasters were clipped, what they make together is too.
bool isClipped(GDALMajorObject &object)
{
  const char *text = object.GetMetadataItem(CLIPPED);
  return text && (EQUAL(text, YES) || isMergedAway(text));
}

} // namespace

bool isMergedAway(const std::string &text)
{
  return text == "*";
}

void writeSceneTags(GDALMajorObject &object, const Scene &scene, const BandOrigin &origin)
{
  write(object, SCENE_ID, scene.id);
  if (scene.datetime)
    write(object, TIME, formatTimestamp(*scene.datetime));
  for (const TextTag &tag : sTexts)
    write(object, tag.key, scene.*tag.text);
  if (scene.cloudCover)
    write(object, CLOUD_COVER, CPLSPrintf("%.15g", *scene.cloudCover));
  if (!origin.noDataReason.empty())
  {
    write(object, NO_DATA_STATUS, statusName(origin.isSkipped ? SceneStatus::Skipped : SceneStatus::ReadError));
    write(object, NO_DATA_REASON, origin.noDataReason);
    object.SetMetadataItem(MASK_APPLIED, nullptr); // written when the band was thought to be readable
    object.SetMetadataItem(MASK_CLASSES, nullptr);
    object.SetMetadataItem(CLIPPED, nullptr);
    return;
  }
  if (origin.mask != MaskState::Unknown)
    write(object, MASK_APPLIED, origin.isMasked() ? YES : NO);
  write(object, MASK_CLASSES, origin.maskClasses);
  if (origin.isClipped)
    write(object, CLIPPED, YES);
}

std::optional<Scene> readSceneTags(GDALMajorObject &object)
{
  Scene scene;
  scene.id = read(object, SCENE_ID);
  if (scene.id.empty())
    return std::nullopt;
  scene.datetime = metadataTime(read(object, TIME));
  for (const TextTag &tag : sTexts)
    scene.*tag.text = read(object, tag.key);
  const std::string cloudCover = read(object, CLOUD_COVER);
  char *end = nullptr;
  const double percent = CPLStrtod(cloudCover.c_str(), &end);
  if (!cloudCover.empty() && *end == '\0' && percent >= 0 && percent <= 100)
    scene.cloudCover = percent;
  return scene;
}

BandOrigin readOriginTags(GDALMajorObject &object)
{
  BandOrigin origin;
  origin.mask = maskOf(object);
  if (origin.isMasked()) // gdalwarp keeps what only the first of its rasters has
    origin.maskClasses = read(object, MASK_CLASSES);
  origin.isClipped = isClipped(object);
  if (read(object, SCENE_ID).empty())
    return origin; // whoever wrote that it holds nothing, it was not writeSceneTags()
  origin.noDataReason = read(object, NO_DATA_REASON);
  origin.isSkipped = sceneStatusFromName(read(object, NO_DATA_STATUS)) == SceneStatus::Skipped;
  return origin;
}

BandOrigin readOriginTags(GDALMajorObject &file, GDALMajorObject &band)
{
  const bool hasOwn = band.GetMetadataItem(MASK_APPLIED) || band.GetMetadataItem(SCENE_ID);
  return readOriginTags(hasOwn ? band : file);
}

} // namespace ndvi
