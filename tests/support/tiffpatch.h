#pragma once

#include <cstdint>
#include <cstring>
#include <string>

namespace ndvi::test
{

/// Moves the value of a tag of the first directory of a little-endian TIFF to \a offset, which may lie behind the end
/// of the file; false where the file has no such tag, or keeps its value in the directory itself.
inline bool moveTagValue(std::string &tiff, std::uint16_t tag, std::uint32_t offset)
{
  const auto number = [&tiff](std::size_t at, std::size_t size)
  {
    std::uint32_t value = 0;
    std::memcpy(&value, tiff.data() + at, size);
    return value;
  };
  const std::size_t directory = number(4, 4), count = number(directory, 2);
  for (std::size_t i = 0; i < count; ++i)
  {
    const std::size_t entry = directory + 2 + 12 * i;
    if (number(entry, 2) != tag || number(entry + 4, 4) <= 4)
      continue;
    std::memcpy(tiff.data() + entry + 8, &offset, 4);
    return true;
  }
  return false;
}

constexpr std::uint16_t TIFF_NODATA = 42113; ///< GDAL_NODATA

} // namespace ndvi::test
