#include "compute/mask.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{
constexpr std::array<bool, 12> DEFAULT{{true, true, false, true, false, false, false, false, true, true, true, false}};
std::array<bool, 12> only(int sceneClass)
{
  std::array<bool, 12> classes{};
  classes[sceneClass] = true;
  return classes;
}
} // namespace

TEST(MaskTable, sclClasses)
{
  const MaskTable table = maskTable(MaskType::Scl, DEFAULT);
  for (int c = 0; c < 12; ++c)
    EXPECT_EQ(table[c], DEFAULT[c]) << c;
  EXPECT_EQ(table[12], 0);
}

TEST(MaskTable, fmaskBits)
{
  // HLS v2 Fmask: bit 1 cloud, bit 3 shadow, bit 4 snow; 255 fill; bits 6-7 aerosol are no mask.
  const MaskTable table = maskTable(MaskType::Fmask, DEFAULT);
  EXPECT_TRUE(table[0b00000010]);
  EXPECT_TRUE(table[0b00001000]);
  EXPECT_FALSE(table[0b00010000]);
  EXPECT_FALSE(table[0b11000000]);
  EXPECT_FALSE(table[0b00100000]);
  EXPECT_TRUE(table[255]);
  EXPECT_TRUE(maskTable(MaskType::Fmask, only(11))[0b00010000]);
}

TEST(MaskTable, qaPixelBits)
{
  // Landsat Collection 2: 21824 is clear, 22280 high-confidence cloud, 23888 cloud shadow, 1 fill, 54596 cirrus.
  const MaskTable table = maskTable(MaskType::QaPixel, DEFAULT);
  EXPECT_FALSE(table[21824]);
  EXPECT_TRUE(table[22280]);
  EXPECT_TRUE(table[23888]);
  EXPECT_TRUE(table[1]);
  EXPECT_TRUE(table[54596]);
  EXPECT_FALSE(table[21952]) << "clear water";
  EXPECT_TRUE(maskTable(MaskType::QaPixel, only(6))[21952]);
}

TEST(MaskTable, binaryAndNone)
{
  const MaskTable table = maskTable(MaskType::Binary, only(4));
  EXPECT_FALSE(table[0]);
  EXPECT_TRUE(table[1]);
  EXPECT_TRUE(table[65535]);
  EXPECT_TRUE(maskTable(MaskType::None, DEFAULT).empty());
}
