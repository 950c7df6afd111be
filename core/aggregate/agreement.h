#pragma once

#include <algorithm>
#include <cmath>

namespace ndvi
{

/// True where two numbers of tables are the same but for the digits a text leaves out.
inline bool agree(double a, double b)
{
  return std::fabs(a - b) <= 1e-9 * std::max(1.0, std::fabs(b));
}

} // namespace ndvi
