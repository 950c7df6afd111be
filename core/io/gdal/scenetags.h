#pragma once

#include "model/bandorigin.h"
#include "model/scene.h"

#include <optional>

class GDALMajorObject;

namespace ndvi
{

/// What NDVI rasters (as metadata of the file) and the bands of stacks (as theirs) say of their scene and of how their
/// pixels came to be: SCENE_ID, ACQUISITION_DATETIME, PLATFORM, TILE, LEVEL, BASELINE, RELATIVE_ORBIT, CLOUD_COVER of
/// the scene, where known; MASK_APPLIED, MASK_CLASSES (both missing where unknown), CLIPPED_TO_ZONES, NO_DATA_STATUS
/// and NO_DATA_REASON of the pixels.
void writeSceneTags(GDALMajorObject &object, const Scene &scene, const BandOrigin &origin);

/// True for "*", which gdalwarp (-cvmd) and others put in place of metadata that differ in the rasters they merge.
bool isMergedAway(const std::string &text);

/// The scene that writeSceneTags() wrote, without assets; nothing where there is no SCENE_ID: other programs use names
/// like these too, and a mosaic of several scenes is none of them.
std::optional<Scene> readSceneTags(GDALMajorObject &object);

/// The origin that writeSceneTags() wrote. NO_DATA_REASON counts beside a SCENE_ID only.
BandOrigin readOriginTags(GDALMajorObject &object);

/// The same of a band: its own, or those of the file where it has none.
BandOrigin readOriginTags(GDALMajorObject &file, GDALMajorObject &band);

} // namespace ndvi
