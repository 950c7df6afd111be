#pragma once

#include <string>

namespace ndvi
{

/// What a file says of how the NDVI stored in it came to be: why pixels without a value may have none.
struct BandOrigin
{
  bool isMasked = false;   ///< masked pixels (cloud …) were left out when it was written
  std::string maskClasses; ///< of the Sentinel-2 scene classification, as MASK_CLASSES: "0,1,3"; empty where unknown
  bool isClipped = false;  ///< so were pixels outside of polygons

  /// Why the band holds no value at all, a sentence; empty where it may hold some.
  std::string noDataReason;
  bool isSkipped = false; ///< noDataReason is no failure: the scene was left out on purpose
};

} // namespace ndvi
