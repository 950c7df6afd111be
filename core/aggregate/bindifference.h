#pragma once

#include "aggregate/binmap.h"

namespace ndvi
{

/// What two tables whose bins clash differ in (the width, where bins begin, or single edges), and which bins each has:
/// sentences for the user.
std::string describeDifference(const NamedBins &a, const NamedBins &b, const BinClash &clash);

} // namespace ndvi
