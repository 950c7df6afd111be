#include "compute/thinning.h"

#include <cmath>

namespace ndvi
{

Thinning::Thinning(double fraction, std::uint64_t seed) : mAll(fraction >= 1), mSeed(mix(seed))
{
  if (!mAll && fraction > 0)
    mLimit = static_cast<std::uint64_t>(std::ldexp(fraction, 64));
}

} // namespace ndvi
