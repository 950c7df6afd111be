#include "aggregate/edgetable.h"
#include "model/error.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

void expectRefused(EdgeTable edges, int bin, double lower, double upper, std::initializer_list<const char *> parts)
{
  try
  {
    edges.add(bin, lower, (lower + upper) / 2, upper, "B");
    ADD_FAILURE() << "accepted";
  }
  catch (const Error &error)
  {
    EXPECT_EQ(error.code(), ErrorCode::Input);
    for (const char *part : parts)
      EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << part << " not in: " << error.what();
  }
}

} // namespace

TEST(EdgeTable, takesBinsInAnyOrderAndWithGaps)
{
  EdgeTable edges;
  edges.add(24, 0.2, 0.225, 0.25, "A");
  edges.add(20, 0, 0.025, 0.05, "A");
  edges.add(21, 0.05, 0.075, 0.1, "B");
  edges.add(24, 0.2 + 1e-13, 0.225, 0.25, "B"); // as a text may round it
  EXPECT_EQ(edges.bins().size(), 3U);
  EXPECT_EQ(edges.bins().at(24).lower, 0.2);
}

TEST(EdgeTable, refusesOtherEdges)
{
  EdgeTable edges;
  edges.add(20, 0, 0.025, 0.05, "A");
  edges.add(24, 0.2, 0.225, 0.25, "A");
  expectRefused(edges, 20, 0, 0.1, {"“A”", "“B”", "bin 20", "0.05", "0.1"});
  expectRefused(edges, 24, 0.2001, 0.25, {"0.2001"});
  expectRefused(edges, 10, 0, 0.1, {"bin 10 of “B”", "bin 20 of “A”"}); // width 0.1 from −1
  expectRefused(edges, 21, 0.06, 0.1, {"bin 21", "bin 20"});
  expectRefused(edges, 22, 0.15, 0.21, {"bin 24"});
  expectRefused(edges, 30, 0.1, 0.15, {"bin 30", "bin 24"});
}

TEST(EdgeTable, refusesOtherScalesThatDoNotMeet)
{
  EdgeTable edges;
  edges.add(11, 0.1, 0.15, 0.2, "A");
  edges.add(14, 0.4, 0.45, 0.5, "A");
  edges.add(18, 0.8, 0.85, 0.9, "C");
  EXPECT_NO_THROW(edges.checkScales());
  edges.add(36, 0.95, 0.975, 1, "B"); // width 0.05 from -0.85
  EXPECT_THROW(edges.checkScales(), Error);
}

// -1, 0, 0.2, 0.4, 1
TEST(EdgeTable, takesBinsOfDifferentWidths)
{
  EdgeTable edges;
  edges.add(0, -1, -0.5, 0, "A");
  edges.add(1, 0, 0.1, 0.2, "B");
  edges.add(2, 0.2, 0.3, 0.4, "B");
  edges.add(3, 0.4, 0.7, 1, "C");
  edges.add(0, -1, -0.5, 0, "C");
  EXPECT_NO_THROW(edges.checkScales());
}
