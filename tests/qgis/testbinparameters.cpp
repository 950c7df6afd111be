#include "model/error.h"
#include "parameters/binparameters.h"
#include "parameters/percentiles.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

void expectRefused(const BinInput &input, std::initializer_list<const char *> parts)
{
  try
  {
    makeBins(input);
    ADD_FAILURE() << "accepted, though " << *parts.begin();
  }
  catch (const Error &error)
  {
    for (const char *part : parts)
      EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << part << " not in: " << error.what();
  }
}

/// The default values given explicitly, as a dialog does.
BinInput asDialog()
{
  BinInput input;
  input.min = BinInput::MIN;
  input.max = BinInput::MAX;
  input.width = BinInput::WIDTH;
  return input;
}

} // namespace

TEST(BinParameters, defaultsAreFortyBins)
{
  for (const BinInput &input : {BinInput(), asDialog()})
  {
    const Bins bins = makeBins(input);
    EXPECT_EQ(bins.count(), 40);
    EXPECT_EQ(bins.edge(1), -0.95);
    EXPECT_EQ(bins.edge(21), 0.05);
  }
}

TEST(BinParameters, takesEveryWayOfDividing)
{
  BinInput input = asDialog();
  input.count = 8;
  EXPECT_EQ(makeBins(input).edge(1), -0.75);
  input = asDialog();
  input.edges = "-1; 0,0.25  1";
  EXPECT_EQ(makeBins(input).count(), 3);
  input = asDialog();
  input.maxBuckets = 10;
  EXPECT_EQ(makeBins(input).count(), 8);
  input.minBucketWidth = 0.1; // 0.2 makes ten bins of −1 … 1
  EXPECT_EQ(makeBins(input).count(), 10);
  EXPECT_EQ(makeBins(input).edge(1), -0.8);
}

TEST(BinParameters, refusesContradictionsNamingBoth)
{
  BinInput input = asDialog();
  input.count = 10;
  input.width = 0.1;
  expectRefused(input, {"BIN_WIDTH", "BIN_COUNT"});
  input.width = BinInput::WIDTH;
  input.edges = "0,1";
  expectRefused(input, {"BIN_COUNT", "BIN_EDGES"});
  input.count.reset();
  input.max = 0.9;
  expectRefused(input, {"BIN_MAX", "BIN_EDGES"});
  input = asDialog();
  input.minBucketWidth = 0.1;
  expectRefused(input, {"MIN_BUCKET_WIDTH", "MAX_BUCKETS"});
}

TEST(BinParameters, refusesWhatMakesNoBins)
{
  BinInput input;
  input.width = 0.03;
  expectRefused(input, {"BIN_WIDTH", "0.025"});
  input.width = -0.1;
  expectRefused(input, {"BIN_WIDTH"});
  input.width = 1e-17;
  expectRefused(input, {"BIN_WIDTH"});
  input = BinInput();
  input.min = 1;
  expectRefused(input, {"BIN_MIN", "BIN_MAX"});
  input = BinInput();
  input.count = 2.5;
  expectRefused(input, {"BIN_COUNT"});
  input = BinInput();
  input.edges = "0,x";
  expectRefused(input, {"BIN_EDGES", "x"});
  input.edges = "0,1,0.5";
  expectRefused(input, {"0.5"});
}

TEST(Percentiles, areSortedOnceEachAndNamed)
{
  QString error;
  const Percentiles found = parsePercentiles("95; 2.5 5,5, 100", error);
  EXPECT_EQ(error.toStdString(), "");
  EXPECT_EQ(found.values, (std::vector<double>{2.5, 5, 95, 100}));
  EXPECT_EQ(found.names.join(' ').toStdString(), "p2_5 p5 p95 p100");
  EXPECT_TRUE(parsePercentiles(" ", error).values.empty());
  EXPECT_EQ(error.toStdString(), "");
}

TEST(Percentiles, refuseWhatIsNone)
{
  for (const char *text : {"-1", "100.5", "5,x", "5%"})
  {
    QString error;
    EXPECT_TRUE(parsePercentiles(text, error).values.empty());
    EXPECT_TRUE(error.contains("PERCENTILES")) << text;
  }
}
