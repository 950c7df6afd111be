#pragma once

#include "io/products/foundscene.h"

#include <string>
#include <vector>

namespace ndvi
{

/// One band file of a granule.
struct SafeBandFile
{
  std::string band;   ///< B04, SCL, …
  int resolution = 0; ///< m
  std::string path;
};

/// The band files below a granule's folder, whether IMG_DATA is there or not, with or without R10m, R20m, R60m.
/// Masks and auxiliary data are not looked at. \a filesSeen is counted up.
std::vector<SafeBandFile> findSafeBands(const std::string &folder, std::size_t &filesSeen);

/// Fills red, nir, scl and mask type of \a found, whose level must be set, from \a files. L1C has each band once, at
/// its own resolution; in L2A both bands are taken at the one asked for. A band that is not there or no image is left
/// empty and explained in found.missing, with the NIR_BAND and RESOLUTION that would work.
void chooseSafeBands(const std::vector<SafeBandFile> &files, const BandRequest &request, FoundScene &found);

} // namespace ndvi
