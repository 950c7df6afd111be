#include "fuzzing.h"
#include "io/gdal/gdalerrors.h"
#include "io/gdal/gdalrastersource.h"
#include "memoryfile.h"
#include "model/error.h"

#include <gdal_priv.h>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

constexpr int MOST = 4096; // pixels a side that are worth the time

/// What GDAL makes of a block; nothing where it fails or warns.
std::vector<double> gdalsPixels(const std::string &path, int column, int row, const Window &w)
{
  const GdalErrors errors(CE_Warning);
  const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER));
  if (!dataset)
    return {};
  GDALRasterBand &band = *dataset->GetRasterBand(1);
  int width = 0, height = 0;
  band.GetBlockSize(&width, &height);
  const GDALDataType type = band.GetRasterDataType();
  const auto bytes = static_cast<std::size_t>(GDALGetDataTypeSizeBytes(type));
  // What a decoder leaves out is 0 in ours too.
  std::vector<std::uint8_t> block(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * bytes, 0);
  if (band.ReadBlock(column, row, block.data()) != CE_None || !errors.isEmpty())
    return {};
  std::vector<double> pixels(w.pixels());
  for (int y = 0; y < w.height; ++y)
    GDALCopyWords64(block.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width) * bytes, type,
                    static_cast<int>(bytes), pixels.data() + static_cast<std::size_t>(y) * w.width, GDT_Float64,
                    sizeof(double), w.width);
  return pixels;
}

void checkBlock(RasterReader &reader, const std::string &path, int column, int row, const Window &w)
{
  std::vector<double> pixels(w.pixels());
  try
  {
    reader.read(w, pixels.data());
  }
  catch (const Error &e)
  {
    FUZZ_CHECK(e.code() == ErrorCode::Io && e.path() == path);
    return;
  }
  // What is read without a complaint is what GDAL reads, where it does.
  const std::vector<double> expected = gdalsPixels(path, column, row, w);
  FUZZ_CHECK(expected.empty() || std::memcmp(expected.data(), pixels.data(), pixels.size() * sizeof(double)) == 0);
  if (reader.type() == PixelType::UInt16)
  {
    std::vector<std::uint16_t> numbers(w.pixels());
    reader.read(w, numbers.data());
    FUZZ_CHECK(std::equal(numbers.begin(), numbers.end(), pixels.begin()));
  }
}

} // namespace

// A GeoTIFF: what of it can be opened is read block by block, by our reader and by GDAL's.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  static GdalRasterSource source;
  static const bool only = []
  {
    // Other drivers are not ours to test, and some would look for files the bytes name.
    CPLSetConfigOption("GDAL_CACHEMAX", "16");
    CPLSetConfigOption("GDAL_PAM_ENABLED", "NO");
    CPLSetConfigOption("GTIFF_DIRECT_IO", "NO");
    return true;
  }();
  static_cast<void>(only);
  const std::string bytes(reinterpret_cast<const char *>(data), size);
  if (size < 4 || (bytes.compare(0, 2, "II") != 0 && bytes.compare(0, 2, "MM") != 0))
    return 0;
  const MemoryFile file("/vsimem/fuzz.tif", bytes);
  try
  {
    const std::unique_ptr<RasterReader> reader = source.open({file.path(), 1}, {});
    const Grid &grid = reader->grid();
    FUZZ_CHECK(grid.width > 0 && grid.height > 0 && reader->blockWidth() > 0 && reader->blockHeight() > 0);
    if (grid.width > MOST || grid.height > MOST || reader->blockWidth() > MOST || reader->blockHeight() > MOST)
      return 0;
    const int bw = reader->blockWidth(), bh = reader->blockHeight();
    const int columns = std::min(4, (grid.width + bw - 1) / bw), rows = std::min(4, (grid.height + bh - 1) / bh);
    for (int r = 0; r < rows; ++r)
    {
      for (int c = 0; c < columns; ++c)
      {
        const Window w{c * bw, r * bh, std::min(bw, grid.width - c * bw), std::min(bh, grid.height - r * bh)};
        checkBlock(*reader, file.path(), c, r, w);
      }
    }
  }
  catch (const Error &e)
  {
    FUZZ_CHECK(e.code() == ErrorCode::Io || e.code() == ErrorCode::Input);
  }
  return 0;
}
