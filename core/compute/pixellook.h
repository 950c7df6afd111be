#pragma once

#include "compute/cells.h"
#include "compute/ndvi.h"

#include <cstdint>

namespace ndvi
{

/// Up to CHUNK pixels: their kinds, unless all are valid, and on real paths their NDVI (anything where not valid).
struct Chunk
{
  std::size_t size = 0;
  std::uint32_t counts[KINDS] = {};
  std::uint8_t kinds[CHUNK];
  double values[CHUNK];
  bool isAllValid() const { return counts[0] == size; }
};

/// Looks at the first chunk.size pixels: counts their kinds and fills chunk.kinds, which is left alone where all are
/// valid, and chunk.values on real paths.
void lookAt(const NdviArithmetic &arithmetic, const StoredPixels &pixels, Chunk &chunk, PixelEvidence &evidence);

} // namespace ndvi
