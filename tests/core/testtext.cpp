#include "model/text.h"

#include <gtest/gtest.h>

using ndvi::message;

TEST(Message, replacesPlacesOnce)
{
  EXPECT_EQ(message("%2 before %1", {"a", "b"}), "b before a");
  EXPECT_EQ(message("%1", {"100%2"}), "100%2") << "an argument is never read as a pattern";
  EXPECT_EQ(message("50 % of %1 and %3", {"x"}), "50 % of x and %3");
}

TEST(Message, translates)
{
  ndvi::setTranslator([](const char *source) { return "zh:" + std::string(source); });
  EXPECT_EQ(message("%1", {"a"}), "zh:a");
  ndvi::setTranslator(nullptr);
  EXPECT_EQ(message("%1", {"a"}), "a");
}

TEST(ParseNumber, takesWholeFiniteNumbersOnly)
{
  EXPECT_EQ(ndvi::parseNumber("-1000"), -1000);
  EXPECT_EQ(ndvi::parseNumber("+2.5e3"), 2500);
  EXPECT_EQ(ndvi::parseNumber(".5"), 0.5);
  for (const char *text : {"", " 1", "1 ", "1,5", "nan", "inf", "1e999", "0x10", "1e", "--1", "1.2.3"})
    EXPECT_FALSE(ndvi::parseNumber(text)) << text;
}
