#include "aggregate/textnumbers.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(TextNumbers, areOfTheOrderInWhichTextsTurnUp)
{
  TextNumbers numbers;
  EXPECT_FALSE(numbers.find("a"));
  EXPECT_EQ(numbers.add("b"), 0U);
  EXPECT_EQ(numbers.add(""), 1U);
  EXPECT_EQ(numbers.add("a"), 2U);
  EXPECT_EQ(numbers.add("b"), 0U);
  EXPECT_EQ(numbers.add(""), 1U);
  EXPECT_EQ(numbers.add(std::string_view("a\0", 2)), 3U);
  EXPECT_EQ(numbers.find("a"), 2U);
  EXPECT_FALSE(numbers.find("ab"));
  EXPECT_EQ(numbers.size(), 4U);
  EXPECT_EQ(numbers.text(0), "b");
  EXPECT_EQ(numbers.text(1), "");
  EXPECT_EQ(numbers.text(3), std::string_view("a\0", 2));
}

TEST(TextNumbers, tellManyApart)
{
  TextNumbers numbers;
  for (std::uint32_t round = 0; round < 2; ++round)
  {
    for (std::uint32_t i = 0; i < 100000; ++i)
      ASSERT_EQ(numbers.add("zone " + std::to_string(i)), i);
  }
  EXPECT_EQ(numbers.size(), 100000U);
  EXPECT_EQ(numbers.text(77777), "zone 77777");
  EXPECT_FALSE(numbers.find("zone 100000"));
}
