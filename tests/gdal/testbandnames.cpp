#include "io/products/bandnames.h"
#include "model/error.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

using Names = std::vector<std::string>;
using Numbers = std::vector<int>;

BandPairs pairsOf(const Names &names)
{
  static const SensorPatterns patterns = loadSensorPatterns(std::string(NDVI_SOURCE_DIR) + "/metadata/sensors");
  return bandPairsByName(names, patterns);
}

void expectPairs(const Names &names, const Numbers &red, const Numbers &nir)
{
  const BandPairs pairs = pairsOf(names);
  EXPECT_EQ(pairs.red, red) << listOfBands(names);
  EXPECT_EQ(pairs.nir, nir) << listOfBands(names);
}

} // namespace

TEST(BandNames, numbersAndNames)
{
  const Names names{"B02", "B04", "", "2024-06-11_B08", "Red edge"};
  EXPECT_EQ(bandsFor("3", names), Numbers{3});
  EXPECT_EQ(bandsFor("b04", names), Numbers{2});
  EXPECT_EQ(bandsFor("B08, 1", names), (Numbers{4, 1}));
  EXPECT_EQ(bandsFor("red edge", names), Numbers{5});
  EXPECT_EQ(bandsFor("B04", {"a_B04", "a_B08", "b_B04"}), (Numbers{1, 3}));
  for (const char *text : {"0", "6", "-1", "red", "B4", "B0", "", "1,", "1.5"})
    EXPECT_THROW(bandsFor(text, names), Error) << text;
  try
  {
    bandsFor("B99", names);
    FAIL();
  }
  catch (const Error &e)
  {
    EXPECT_EQ(std::string(e.what()), "there is no band “B99”. Its bands are: 1 (B02), 2 (B04), 3, 4 (2024-06-11_B08), "
                                     "5 (Red edge).");
  }
}

TEST(BandNames, whatSensorsCallTheirBands)
{
  expectPairs({"B02", "B03", "B04", "B08"}, {3}, {4});
  // All of Sentinel-2: its B05 is red edge, the near infrared of Landsat in HLS.
  expectPairs({"B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"}, {4}, {8});
  expectPairs({"B02", "B04", "B05", "B8A"}, {2}, {4});
  expectPairs({"B04", "B05"}, {1}, {2});
  expectPairs({"Red", "Green", "NIR"}, {1}, {3});
  expectPairs({"red", "nir08"}, {1}, {2});
  expectPairs({"SR_B4", "SR_B5"}, {1}, {2});
  expectPairs({"blue", "red edge", "infrared"}, {}, {});
  expectPairs({"", "", ""}, {}, {});
  expectPairs({}, {}, {});
}

TEST(BandNames, stacksOfDatesPairInTheirOrder)
{
  expectPairs({"2024-06-11_B04", "2024-06-11_B08", "2024-06-21_B04", "2024-06-21_B08"}, {1, 3}, {2, 4});
  EXPECT_THROW(pairsOf({"2024-06-11_B04", "2024-06-11_B08", "2024-06-21_B08"}), Error);
}

TEST(BandNames, whatIsAmbiguousIsNotGuessed)
{
  // Red and near infrared are SR_B4 and SR_B5 of Landsat 8, SR_B3 and SR_B4 of Landsat 7.
  EXPECT_THROW(pairsOf({"SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5"}), Error);
}
