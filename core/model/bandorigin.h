#pragma once

#include <string>

namespace ndvi
{

/// Whether masked pixels (cloud …) were left out of stored NDVI when it was written.
enum class MaskState
{
  Unknown, ///< its file does not say
  No,
  Yes
};

/// What a file says of how the NDVI stored in it came to be: why pixels without a value may have none.
struct BandOrigin
{
  MaskState mask = MaskState::Unknown;
  std::string maskClasses; ///< of the Sentinel-2 scene classification, as MASK_CLASSES: "0,1,3"; empty where unknown
  bool isClipped = false;  ///< pixels outside of polygons were left out too

  /// Why the band holds no value at all, a sentence; empty where it may hold some.
  std::string noDataReason;
  bool isSkipped = false; ///< noDataReason is no failure: the scene was left out on purpose

  bool isMasked() const { return mask == MaskState::Yes; }
};

/// What the row of a scene of stored NDVI says where a mask was wanted and none is known to have been applied, a
/// sentence; empty where one was.
std::string unmaskedRemark(MaskState mask);

} // namespace ndvi
