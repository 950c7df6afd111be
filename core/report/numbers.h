#pragma once

#include <string>

namespace ndvi
{

/// \a value with \a places decimals and a point, whatever the locale; "−" never for a rounded zero.
std::string fixed(double value, int places);

/// fixed() without zeros (and point) at its end: short coordinates.
std::string shortNumber(double value, int places = 1);

/// A share 0…1 as text: "62 %", below a tenth "6.2 %", "5 %", "under 0.1 %", "0 %". A no-break space is before the
/// sign.
std::string percentText(double share);

/// An NDVI as text, "0.57"; "–" for NaN.
std::string ndviText(double value);

/// Whole numbers as they are, weighted counts with one decimal.
std::string pixelText(double count);

} // namespace ndvi
