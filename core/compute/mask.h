#pragma once

#include "model/scene.h"

#include <array>
#include <cstdint>
#include <vector>

namespace ndvi
{

/// For every 16 bit value of a mask asset, whether it is masked.
using MaskTable = std::vector<std::uint8_t>;

/// \a classes: the Sentinel-2 scene classes 0…11 to mask. Masks that hold bits are read by what the classes mean:
/// 0 → fill, 3 → cloud shadow, 8 and 9 → cloud (8 also what lies next to it: adjacent, dilated), 10 → cirrus,
/// 11 → snow, 6 → water. Sources: Sentinel-2 L2A product definition (SCL); HLS user guide v2.0, table 9 (Fmask);
/// Landsat Collection 2 data format control book, table 6-2 (QA_PIXEL). Binary masks everything but 0.
/// Empty for MaskType::None.
MaskTable maskTable(MaskType type, const std::array<bool, 12> &classes);

/// The classes as MASK_CLASSES takes them: "0,1,3"; empty for a binary mask, which has none.
std::string maskClassesText(MaskType type, const std::array<bool, 12> &classes);

} // namespace ndvi
