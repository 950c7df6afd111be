#include "aggregate/edgetable.h"
#include "model/error.h"

#include <gtest/gtest.h>

#include <cstdio>

using namespace ndvi;

namespace
{

/// Bins of one width, as a run writes them.
void addUniform(EdgeTable &edges, std::uint32_t table, double min, double width, std::initializer_list<int> bins)
{
  for (const int bin : bins)
  {
    const double lower = min + bin * width;
    edges.add(table, bin, {lower, lower + width / 2, lower + width});
  }
}

void addBin(EdgeTable &edges, std::uint32_t table, int bin, double lower, double upper)
{
  edges.add(table, bin, {lower, (lower + upper) / 2, upper});
}

/// What check() says; empty where it finds nothing.
std::string problem(EdgeTable &edges)
{
  try
  {
    edges.check();
  }
  catch (const Error &error)
  {
    EXPECT_EQ(error.code(), ErrorCode::Input);
    return error.what();
  }
  return {};
}

void expectParts(const std::string &text, std::initializer_list<const char *> parts)
{
  for (const char *part : parts)
    EXPECT_NE(text.find(part), std::string::npos) << part << " not in: " << text;
}

} // namespace

TEST(EdgeTable, takesBinsInAnyOrderAndWithGaps)
{
  EdgeTable edges({"A", "B", "empty"});
  addUniform(edges, 0, -1, 0.05, {24, 20, 24});
  addUniform(edges, 1, -1, 0.05, {21});
  edges.add(1, 24, {0.2 + 1e-13, 0.225, 0.25}); // as a text may round it
  EXPECT_EQ(problem(edges), "");
  EXPECT_EQ(edges.bins().size(), 3U);
  EXPECT_NEAR(edges.bins().at(24).lower, 0.2, 1e-15);
  EXPECT_EQ(edges.sourceOf(21), 1U);
}

// -1, 0, 0.2, 0.4, 1
TEST(EdgeTable, takesBinsOfDifferentWidths)
{
  EdgeTable edges({"A", "B", "C"});
  addBin(edges, 0, 0, -1, 0);
  addBin(edges, 1, 1, 0, 0.2);
  addBin(edges, 1, 2, 0.2, 0.4);
  addBin(edges, 2, 3, 0.4, 1);
  addBin(edges, 2, 0, -1, 0);
  EXPECT_EQ(problem(edges), "");
}

// Tables of few bins may be of one run though their bins would fit no common scale.
TEST(EdgeTable, takesFarBinsOfDifferentWidths)
{
  EdgeTable edges({"A", "B"});
  addBin(edges, 0, 0, -1, 0);
  addBin(edges, 1, 2, 0.2, 0.4);
  EXPECT_EQ(problem(edges), "");
}

TEST(EdgeTable, saysThatTheWidthDiffers)
{
  EdgeTable edges({"A", "B"});
  addUniform(edges, 0, -1, 0.1, {11, 12, 18});
  addUniform(edges, 1, -1, 0.05, {22, 23, 25});
  expectParts(problem(edges), {"cannot be added. The width differs: 0.1 and 0.05.",
                               "In “A” 3 bins occur, numbers 11 to 18 from 0.1 to 0.9, each 0.1 wide; number 0 begins "
                               "at -1.",
                               "In “B” 3 bins occur, numbers 22 to 25 from 0.1 to 0.3, each 0.05 wide; number 0 begins "
                               "at -1.",
                               "BIN_WIDTH"});
}

TEST(EdgeTable, saysThatTheRangeDiffers)
{
  EdgeTable edges({"A", "B"});
  addUniform(edges, 0, -1, 0.1, {11, 12});
  addUniform(edges, 1, 0, 0.1, {1, 2});
  expectParts(problem(edges), {"The range differs: bin 0 begins at -1 and at 0.", "“A” 2 bins", "“B” 2 bins"});
}

TEST(EdgeTable, saysThatEdgesAreShifted)
{
  EdgeTable edges({"A", "B"});
  addUniform(edges, 0, -1, 0.1, {11, 12, 13});
  addUniform(edges, 1, -0.975, 0.1, {11});
  expectParts(problem(edges), {"The edges are shifted against each other by 0.025.",
                               "In “B” 1 bin occurs, number 11 from 0.125 to 0.225."});
}

TEST(EdgeTable, saysWhichEdgesDiffer)
{
  EdgeTable edges({"A", "B"});
  addBin(edges, 0, 0, -1, 0);
  addBin(edges, 0, 1, 0, 0.2);
  addBin(edges, 0, 3, 0.4, 1);
  addBin(edges, 1, 0, -1, 0);
  addBin(edges, 1, 1, 0, 0.3);
  expectParts(problem(edges), {"Bin 1 goes from 0 to 0.2 in the one and from 0 to 0.3 in the other.",
                               "In “A” 3 bins occur, numbers 0 to 3 with the edges -1, 0, 0.2 … 0.4, 1."});
}

TEST(EdgeTable, namesBinsThatOverlapOrLieOnTheWrongSide)
{
  for (const auto &[bin, lower, upper] :
       {std::tuple<int, double, double>{21, 0.06, 0.1}, {22, 0.15, 0.21}, {30, 0.1, 0.15}, {10, 0, 0.1}})
  {
    EdgeTable edges({"A", "B"});
    addUniform(edges, 0, -1, 0.05, {20, 24});
    addBin(edges, 1, bin, lower, upper);
    EXPECT_NE(problem(edges), "") << bin;
  }
}

TEST(EdgeTable, namesAllTablesThatDiffer)
{
  EdgeTable edges({"A", "B", "C", "D"});
  addUniform(edges, 0, -1, 0.1, {11, 12});
  addUniform(edges, 1, -1, 0.1, {11});
  addUniform(edges, 2, -1, 0.05, {22, 24});
  addUniform(edges, 3, -1, 0.05, {23, 24});
  expectParts(problem(edges), {"In “A”", "In “C”", "Tables that differ from “A” too: “D”."});
}

// Tables of other widths whose bins do not meet may be parts of one list of edges: nothing wrong is added.
TEST(EdgeTable, doubtsOtherScalesThatDoNotMeet)
{
  EdgeTable edges({"A", "B", "C"});
  addUniform(edges, 0, -1, 0.1, {11, 14});
  addUniform(edges, 1, -1, 0.1, {18});
  EXPECT_EQ(problem(edges), "");
  EXPECT_EQ(edges.doubt(), "");
  addUniform(edges, 2, -1, 0.05, {39}); // counted from −1 too
  EXPECT_EQ(problem(edges), "");
  EXPECT_EQ(edges.bins().size(), 4U);
  expectParts(edges.doubt(), {"may be of runs with different bins: The width differs: 0.1 and 0.05.", "In “A” 2 bins",
                              "In “C” 1 bin occurs, number 39 from 0.95 to 1.", "BIN_EDGES"});
}

// 0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.2 … 1
TEST(EdgeTable, takesPartsOfOneListOfEdges)
{
  EdgeTable edges({"dark", "bright"});
  addUniform(edges, 0, 0, 0.02, {0, 1, 2, 3});
  addUniform(edges, 1, -0.4, 0.1, {9, 10, 11, 12});
  EXPECT_EQ(problem(edges), "");
  expectParts(edges.doubt(), {"The width differs: 0.02 and 0.1."});
  // 0, 0.02, 0.2, 0.3: single bins
  EdgeTable single({"dark", "bright"});
  addBin(single, 0, 0, 0, 0.02);
  addBin(single, 1, 2, 0.2, 0.3);
  EXPECT_EQ(problem(single), "");
  EXPECT_EQ(single.bins().size(), 2U);
}

// No bin 1 fits between them.
TEST(EdgeTable, refusesBinsThatLeaveNoRoomForOthers)
{
  EdgeTable edges({"A", "B"});
  addBin(edges, 0, 0, 0, 0.2);
  addBin(edges, 1, 2, 0.2, 0.3);
  expectParts(problem(edges), {"cannot be added", "number 0 from 0 to 0.2", "number 2 from 0.2 to 0.3"});
}

TEST(EdgeTable, showsDifferencesOfManyDigits)
{
  for (const double difference : {2e-12, 1e-10, -3e-9, 1e-6})
  {
    EdgeTable edges({"A", "B"});
    addBin(edges, 0, 5, 1.0 / 3, 0.5);
    addBin(edges, 1, 5, 1.0 / 3, 0.5 + difference);
    char upper[30];
    std::snprintf(upper, sizeof upper, "%.12g", 0.5 + difference);
    expectParts(problem(edges), {"from 0.333333333333 to 0.5", upper});
  }
}

TEST(EdgeTable, refusesOneTableOfTwoRuns)
{
  EdgeTable edges({"A"});
  addBin(edges, 0, 11, 0.1, 0.2);
  try
  {
    addBin(edges, 0, 11, 0.1, 0.15);
    ADD_FAILURE() << "accepted";
  }
  catch (const Error &error)
  {
    expectParts(error.what(), {"“A” has rows of different bins", "0.2", "0.15"});
  }
}
