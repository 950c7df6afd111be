#include "aggregate/histogramsum.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ndvi;

namespace
{

std::vector<double> counts(const HistogramSum &sum)
{
  std::vector<double> counts;
  for (const HistogramSum::Bin &bin : sum.bins())
    counts.push_back(countOfUnits(bin.units));
  return counts;
}

} // namespace

TEST(HistogramSum, addsBinByBinInAnyOrder)
{
  HistogramSum sum;
  sum.add(7, 3);
  sum.add(2, 1);
  sum.add(9, 5);
  sum.add(7, 0.25);
  sum.add(2, 10);
  ASSERT_EQ(sum.bins().size(), 3U);
  EXPECT_EQ(sum.bins()[0].bin, 2);
  EXPECT_EQ(sum.bins()[1].bin, 7);
  EXPECT_EQ(counts(sum), (std::vector<double>{11, 3.25, 5}));
  EXPECT_EQ(countOfUnits(sum.total()), 19.25);
}

TEST(HistogramSum, weightsAddExactly)
{
  const double part = std::ldexp(3.0, -32);
  HistogramSum large;
  large.add(0, 1e15);
  large.add(0, part);
  large.add(0, part);
  EXPECT_EQ(static_cast<long long>(large.bins()[0].units - countUnits(1e15)), 6);
  EXPECT_EQ(countOfUnits(countUnits(1234567.0)), 1234567.0);
}
