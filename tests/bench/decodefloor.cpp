#include "decodefloor.h"

#include "compute/coverage.h"
#include "io/gdal/gdalrastersource.h"
#include "io/gdal/gdalzoneprojector.h"

#include <gdal_priv.h>

#include <atomic>
#include <filesystem>
#include <future>
#include <optional>
#include <stdexcept>

namespace ndvi::bench
{

namespace
{

/// The pixels of all zones on one grid.
std::vector<Span> spansOf(const ZoneLayer &zones, const Grid &grid)
{
  std::vector<Span> spans;
  for (ProjectedZone &zone : GdalZoneProjector().project(zones, grid.crs))
  {
    for (Polygon &polygon : zone.geometry)
    {
      for (Ring &ring : polygon)
      {
        for (Point &p : ring)
          p = grid.toPixel(p);
      }
    }
    const std::vector<Span> found = centreSpans(zone.geometry, grid.width, grid.height);
    spans.insert(spans.end(), found.begin(), found.end());
  }
  return spans;
}

/// Zones on the grid of a scene, and the blocks of its files that they touch.
class TouchedBlocks
{
public:
  TouchedBlocks(const ZoneLayer &zones, const Grid &grid) : mGrid(grid), mSpans(spansOf(zones, grid)) {}

  const Grid &grid() const { return mGrid; }

  /// By block, row by row, of a file over the same ground, of whatever pixel size.
  std::vector<bool> of(const RasterReader &reader) const
  {
    const double across = double(reader.grid().width) / mGrid.width;
    const double down = double(reader.grid().height) / mGrid.height;
    const int columns = blockColumns(reader);
    std::vector<bool> touched(static_cast<std::size_t>(columns) * blockRows(reader));
    for (const Span &span : mSpans)
    {
      const int row = static_cast<int>((span.row + 0.5) * down) / reader.blockHeight();
      const int first = static_cast<int>((span.begin + 0.5) * across) / reader.blockWidth();
      const int last = static_cast<int>((span.end - 0.5) * across) / reader.blockWidth();
      for (int column = first; column <= last; ++column)
        touched[static_cast<std::size_t>(row) * columns + column] = true;
    }
    return touched;
  }

  static int blockColumns(const RasterReader &reader)
  {
    return (reader.grid().width + reader.blockWidth() - 1) / reader.blockWidth();
  }
  static int blockRows(const RasterReader &reader)
  {
    return (reader.grid().height + reader.blockHeight() - 1) / reader.blockHeight();
  }

private:
  Grid mGrid;
  std::vector<Span> mSpans;
};

/// Pixels of a block inside the raster.
std::uint64_t pixelsIn(const RasterReader &reader, int column, int row)
{
  const int width = std::min(reader.blockWidth(), reader.grid().width - column * reader.blockWidth());
  const int height = std::min(reader.blockHeight(), reader.grid().height - row * reader.blockHeight());
  return static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height);
}

void addFile(DecodeWork &work, const AssetRef &file, const RasterReader &reader, const TouchedBlocks &blocks,
             bool countsPixels)
{
  const std::vector<bool> touched = blocks.of(reader);
  const int columns = TouchedBlocks::blockColumns(reader);
  const std::size_t before = work.blocks.size();
  for (std::size_t i = 0; i < touched.size(); ++i)
  {
    if (!touched[i])
      continue;
    const int column = static_cast<int>(i) % columns, row = static_cast<int>(i) / columns;
    work.blocks.push_back({work.files.size(), column, row});
    if (countsPixels)
      work.pixels += pixelsIn(reader, column, row);
  }
  const std::uint64_t size = std::filesystem::file_size(file.path);
  work.bytes += size * (work.blocks.size() - before) / touched.size();
  work.blocksInFiles += touched.size();
  work.files.push_back(file);
}

/// Blocks one after the other, for one thread. Blocks are asked for in the order of the files, so one handle is enough.
class BlockDecoder
{
public:
  explicit BlockDecoder(const DecodeWork &work) : mWork(work) {}

  void decode(const FileBlock &block)
  {
    if (mFile != block.file)
      open(block.file);
    if (mBand->ReadBlock(block.column, block.row, mBuffer.data()) != CE_None)
      throw std::runtime_error("a block of " + mWork.files[block.file].path + " could not be read");
    // Every pixel is looked at once, as cheaply as can be: to have them somewhere in memory is not to have read them.
    for (const std::uint64_t pixels : mBuffer)
      mSeen ^= pixels;
  }

  std::uint64_t seen() const { return mSeen; }

private:
  void open(std::size_t file)
  {
    const AssetRef &ref = mWork.files[file];
    mDataset.reset(GDALDataset::Open(ref.path.c_str(), GDAL_OF_RASTER));
    mBand = mDataset ? mDataset->GetRasterBand(ref.band) : nullptr;
    if (!mBand)
      throw std::runtime_error("cannot open " + ref.toString());
    int width = 0, height = 0;
    mBand->GetBlockSize(&width, &height);
    const std::size_t bytes =
        static_cast<std::size_t>(width) * height * GDALGetDataTypeSizeBytes(mBand->GetRasterDataType());
    mBuffer.resize((bytes + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t));
    mFile = file;
  }

  const DecodeWork &mWork;
  std::optional<std::size_t> mFile;
  GDALDatasetUniquePtr mDataset;
  GDALRasterBand *mBand = nullptr;
  std::vector<std::uint64_t> mBuffer;
  std::uint64_t mSeen = 0;
};

} // namespace

DecodeWork decodeWork(const std::vector<Scene> &scenes, const ZoneLayer &zones)
{
  GdalRasterSource source;
  DecodeWork work;
  std::optional<TouchedBlocks> blocks; // scenes mostly share one grid
  for (const Scene &scene : scenes)
  {
    const std::unique_ptr<RasterReader> red = source.open(scene.red, {});
    if (!blocks || blocks->grid() != red->grid())
      blocks.emplace(zones, red->grid());
    addFile(work, scene.red, *red, *blocks, true);
    for (const AssetRef &file : {scene.nir, scene.scl})
    {
      if (!file.isEmpty())
        addFile(work, file, *source.open(file, {}), *blocks, false);
    }
  }
  return work;
}

void decode(const DecodeWork &work, int threads)
{
  std::atomic<std::size_t> next{0};
  std::atomic<std::uint64_t> seen{0}; // keeps compilers from leaving the look out
  const auto run = [&work, &next, &seen]
  {
    BlockDecoder decoder(work);
    for (std::size_t i = next++; i < work.blocks.size(); i = next++)
      decoder.decode(work.blocks[i]);
    seen ^= decoder.seen();
  };
  std::vector<std::future<void>> workers;
  for (int t = 0; t < threads; ++t)
    workers.push_back(std::async(std::launch::async, run));
  for (std::future<void> &worker : workers)
    worker.get();
}

} // namespace ndvi::bench
