#pragma once

#include "io/products/sensorpatterns.h"

#include <string>
#include <vector>

namespace ndvi
{

/// Which bands of a raster are meant. Numbers start at 1.

/// True where a band called \a name is the one called \a wanted: the same whatever the case, or, where \a wanted has a
/// digit in it, \a wanted as one word of \a name (B04 in 2024-06-11_B04). "red" alone is no word for "red edge".
bool isBandName(const std::string &name, const std::string &wanted);

/// The bands a user's \a text stands for: numbers and names with commas between them. A name may stand for several
/// bands, as in a stack of dates; they come in their order. \a names: of all bands, empty where a band has none.
/// Throws Error(Input), a sentence without subject ("there is no band …"), where one is not there.
std::vector<int> bandsFor(const std::string &text, const std::vector<std::string> &names);

/// Red and near-infrared bands, as many of one as of the other.
struct BandPairs
{
  std::vector<int> red, nir;
};

/// The bands whose names some sensor description has for red and near infrared; none where no description fits.
/// Names only Sentinel-2 has (B08, B8A) go before others, B08 before B8A. Throws Error(Input), a sentence without
/// subject, where descriptions disagree or there are not as many red as near-infrared bands.
BandPairs bandPairsByName(const std::vector<std::string> &names, const SensorPatterns &patterns);

/// "1 (B02), 2 (B03), 3": for messages.
std::string listOfBands(const std::vector<std::string> &names);

} // namespace ndvi
