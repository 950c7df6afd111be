#include "foldertree.h"
#include "io/gdal/tiffblocks.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <gdal_priv.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <random>

using namespace ndvi;
using test::TempFolder;

namespace
{

constexpr int WIDTH = 211, HEIGHT = 150; // no multiple of any block

/// WIDTH × HEIGHT pixels of a walk that now and then jumps, the same every time; bands differ.
void writeWalk(const std::string &path, GDALDataType type, int bands, std::vector<const char *> options,
               int rowsToWrite = HEIGHT)
{
  GDALAllRegister();
  CPLStringList list;
  for (const char *option : options)
    list.AddString(option);
  GDALDatasetUniquePtr file(
      GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.c_str(), WIDTH, HEIGHT, bands, type, list.List()));
  ASSERT_TRUE(file) << path;
  const int most = type == GDT_Byte ? 256 : 4096; // also what NBITS=12 holds
  std::mt19937 random(1);
  for (int band = 1; band <= bands; ++band)
  {
    std::vector<double> pixels(static_cast<std::size_t>(WIDTH) * static_cast<std::size_t>(rowsToWrite));
    int value = 100;
    for (double &pixel : pixels)
    {
      value = (value + static_cast<int>(random() % (random() % 50 == 0 ? 4096 : 9))) % most;
      pixel = type == GDT_Int16 ? value - 2000 : value;
    }
    ASSERT_EQ(file->GetRasterBand(band)->RasterIO(GF_Write, 0, 0, WIDTH, rowsToWrite, pixels.data(), WIDTH, rowsToWrite,
                                                  GDT_Float64, 0, 0, nullptr),
              CE_None);
  }
}

struct OpenBand
{
  explicit OpenBand(const std::string &path, int number = 1)
      : dataset(GDALDataset::Open(path.c_str())),
        band(dataset ? dataset->GetRasterBand(number) : nullptr),
        blocks(band ? TiffBlocks::of(*dataset, *band, std::make_shared<BlockBuffers>()) : nullptr)
  {
    EXPECT_TRUE(band) << path;
    band->GetBlockSize(&width, &height);
    bytes = GDALGetDataTypeSizeBytes(band->GetRasterDataType());
  }

  std::vector<std::uint8_t> room() const
  {
    return std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height * bytes), 0xcd);
  }

  GDALDatasetUniquePtr dataset;
  GDALRasterBand *band;
  std::unique_ptr<TiffBlocks> blocks;
  int width = 0, height = 0, bytes = 0;
};

/// Reads all blocks both ways.
void expectWhatGdalReads(OpenBand &file)
{
  ASSERT_TRUE(file.blocks);
  for (int row = 0; row * file.height < HEIGHT; ++row)
  {
    for (int column = 0; column * file.width < WIDTH; ++column)
    {
      std::vector<std::uint8_t> ours = file.room(), gdals = file.room();
      ASSERT_TRUE(file.blocks->read(column, row, ours.data())) << column << " " << row;
      ASSERT_EQ(file.band->ReadBlock(column, row, gdals.data()), CE_None);
      const int rows = std::min(file.height, HEIGHT - row * file.height);
      const int columns = std::min(file.width, WIDTH - column * file.width);
      for (int y = 0; y < rows; ++y)
      {
        const std::size_t at = static_cast<std::size_t>(y) * static_cast<std::size_t>(file.width * file.bytes);
        ASSERT_EQ(std::memcmp(ours.data() + at, gdals.data() + at, static_cast<std::size_t>(columns * file.bytes)), 0)
            << "block " << column << " " << row << ", row " << y;
      }
    }
  }
}

TEST(TiffBlocks, areWhatGdalReads)
{
  const TempFolder folder;
  const std::vector<std::vector<const char *>> layouts = {
      {"TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=32"},
      {"TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"},
      {"BLOCKYSIZE=1"},
      {"BLOCKYSIZE=16"},
      {"BLOCKYSIZE=150"},
      {"TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=128", "BIGTIFF=YES"},
      {"BLOCKYSIZE=7", "ZLEVEL=1"},
  };
  for (const GDALDataType type : {GDT_Byte, GDT_UInt16, GDT_Int16})
  {
    for (const std::vector<const char *> &layout : layouts)
    {
      for (const char *predictor : {"PREDICTOR=1", "PREDICTOR=2"})
      {
        SCOPED_TRACE(std::string(GDALGetDataTypeName(type)) + " " + layout.front() + " " + layout.back() + " " +
                     predictor);
        std::vector<const char *> options = layout;
        options.insert(options.end(), {"COMPRESS=DEFLATE", predictor});
        const std::string path = folder.path("walk.tif");
        writeWalk(path, type, 1, options);
        OpenBand file(path);
        expectWhatGdalReads(file);
      }
    }
  }
}

TEST(TiffBlocks, ofBandsOneAfterTheOther)
{
  const TempFolder folder;
  const std::string path = folder.path("three.tif");
  writeWalk(path, GDT_UInt16, 3, {"COMPRESS=DEFLATE", "PREDICTOR=2", "INTERLEAVE=BAND", "TILED=YES"});
  for (int band = 1; band <= 3; ++band)
  {
    OpenBand file(path, band);
    expectWhatGdalReads(file);
  }
}

TEST(TiffBlocks, otherFilesAreLeftToGdal)
{
  const TempFolder folder;
  const std::string path = folder.path("other.tif");
  const auto isLeft = [&path](GDALDataType type, int bands, const std::vector<const char *> &options)
  {
    writeWalk(path, type, bands, options);
    return !OpenBand(path).blocks;
  };
  EXPECT_TRUE(isLeft(GDT_UInt16, 1, {}));
  EXPECT_TRUE(isLeft(GDT_UInt16, 1, {"COMPRESS=LZW", "PREDICTOR=2"}));
  EXPECT_TRUE(isLeft(GDT_UInt16, 1, {"COMPRESS=DEFLATE", "NBITS=12"}));
  EXPECT_TRUE(isLeft(GDT_UInt32, 1, {"COMPRESS=DEFLATE", "PREDICTOR=2"}));
  EXPECT_TRUE(isLeft(GDT_Float32, 1, {"COMPRESS=DEFLATE", "PREDICTOR=3"}));
  EXPECT_TRUE(isLeft(GDT_UInt16, 2, {"COMPRESS=DEFLATE", "PREDICTOR=2", "INTERLEAVE=PIXEL"}));
  EXPECT_TRUE(isLeft(GDT_Byte, 4, {"COMPRESS=DEFLATE", "PREDICTOR=2", "INTERLEAVE=BAND", "PHOTOMETRIC=CMYK"}))
      << "GDAL turns inks into colours";
  EXPECT_FALSE(isLeft(GDT_Byte, 4, {"COMPRESS=DEFLATE", "PREDICTOR=2", "INTERLEAVE=BAND"}));
  EXPECT_FALSE(isLeft(GDT_UInt16, 1, {"COMPRESS=DEFLATE", "PREDICTOR=2"}));
  EXPECT_FALSE(isLeft(GDT_UInt16, 1, {"COMPRESS=DEFLATE"})) << "GDAL does not look at the checksum";

  // Not to be seen before its bytes are.
  writeWalk(path, GDT_UInt16, 1, {"COMPRESS=DEFLATE", "PREDICTOR=2", "ENDIANNESS=BIG"});
  OpenBand big(path);
  ASSERT_TRUE(big.blocks);
  EXPECT_FALSE(big.blocks->read(0, 0, big.room().data()));
}

TEST(TiffBlocks, damagedAndMissingBlocksAreLeftToGdal)
{
  const TempFolder folder;
  const std::string path = folder.path("damaged.tif");
  writeWalk(path, GDT_UInt16, 1, {"COMPRESS=DEFLATE", "PREDICTOR=2", "BLOCKYSIZE=30"});
  std::uint64_t offset = 0, size = 0;
  {
    OpenBand file(path);
    offset = std::strtoull(file.band->GetMetadataItem("BLOCK_OFFSET_0_2", "TIFF"), nullptr, 10);
    size = std::strtoull(file.band->GetMetadataItem("BLOCK_SIZE_0_2", "TIFF"), nullptr, 10);
  }
  {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(offset + size / 2));
    file.write("\xff\x00\xff", 3);
  }
  {
    OpenBand file(path);
    ASSERT_TRUE(file.blocks);
    std::vector<std::uint8_t> room = file.room();
    CPLErrorReset();
    for (int row = 0; row < 5; ++row)
    {
      EXPECT_EQ(file.blocks->read(0, row, room.data()), row != 2) << row;
      EXPECT_EQ(file.blocks->isDamaged(), row == 2) << row;
    }
    EXPECT_STREQ(CPLGetLastErrorMsg(), "") << "GDAL's own reading tells of it, once";
  }
  {
    std::ifstream whole(path, std::ios::binary);
    std::vector<char> bytes(static_cast<std::size_t>(offset + size / 2));
    whole.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    whole.close();
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }
  {
    OpenBand file(path);
    ASSERT_TRUE(file.blocks);
    std::vector<std::uint8_t> room = file.room();
    EXPECT_TRUE(file.blocks->read(0, 1, room.data()));
    EXPECT_FALSE(file.blocks->isDamaged());
    EXPECT_FALSE(file.blocks->read(0, 2, room.data()));
    EXPECT_FALSE(file.blocks->read(0, 4, room.data()));
  }
  const std::string sparse = folder.path("sparse.tif");
  writeWalk(sparse, GDT_UInt16, 1, {"COMPRESS=DEFLATE", "PREDICTOR=2", "BLOCKYSIZE=30", "SPARSE_OK=TRUE"}, 60);
  OpenBand file(sparse);
  ASSERT_TRUE(file.blocks);
  std::vector<std::uint8_t> room = file.room();
  EXPECT_TRUE(file.blocks->read(0, 1, room.data()));
  EXPECT_FALSE(file.blocks->read(0, 3, room.data()));
}

/// Sets a tag of the first directory of a little-endian TIFF file to another 16 bit number.
void patchTag(const std::string &path, std::uint16_t tag, std::uint16_t number)
{
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  const auto at = [&file](std::uint32_t offset, auto value)
  {
    file.seekg(offset);
    file.read(reinterpret_cast<char *>(&value), sizeof value);
    return value;
  };
  const auto directory = at(4, std::uint32_t());
  const auto entries = at(directory, std::uint16_t());
  for (std::uint32_t i = 0; i < entries; ++i)
  {
    const std::uint32_t entry = directory + 2 + 12 * i;
    if (at(entry, std::uint16_t()) != tag)
      continue;
    file.seekp(entry + 8);
    file.write(reinterpret_cast<const char *>(&number), sizeof number);
    return;
  }
  ADD_FAILURE() << "no tag " << tag;
}

TEST(TiffBlocks, ofBlocksThatHoldMoreTheirPixelsAreTaken)
{
  const TempFolder folder;
  const std::string path = folder.path("more.tif");
  writeWalk(path, GDT_UInt16, 1, {"COMPRESS=DEFLATE", "PREDICTOR=2", "BLOCKYSIZE=150"});
  OpenBand whole(path);
  std::vector<std::uint8_t> expected = whole.room();
  ASSERT_EQ(whole.band->ReadBlock(0, 0, expected.data()), CE_None);
  // The raster ends sooner than its only strip, whose bytes stay.
  const std::string cut = folder.path("cut.tif");
  std::ofstream(cut, std::ios::binary) << std::ifstream(path, std::ios::binary).rdbuf();
  constexpr std::uint16_t IMAGE_LENGTH = 257, ROWS_PER_STRIP = 278, ROWS = 101;
  patchTag(cut, IMAGE_LENGTH, ROWS);
  patchTag(cut, ROWS_PER_STRIP, ROWS);
  OpenBand file(cut);
  ASSERT_TRUE(file.blocks);
  ASSERT_EQ(file.height, ROWS);
  std::vector<std::uint8_t> room = file.room();
  EXPECT_TRUE(file.blocks->read(0, 0, room.data()));
  EXPECT_FALSE(file.blocks->isDamaged());
  EXPECT_EQ(std::memcmp(room.data(), expected.data(), room.size()), 0);
}

} // namespace
