#include "model/decimallist.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

std::string read(const std::string &text)
{
  std::string wrong, out;
  const auto numbers = parseDecimalList(text, wrong);
  if (!numbers)
    return "wrong: " + wrong;
  for (const Decimal &number : *numbers)
    out += number.toString() + "|";
  return out;
}

} // namespace

TEST(DecimalList, separators)
{
  EXPECT_EQ(read("-1, 0,0.2;0.40\t1\r\n"), "-1|0|0.2|0.4|1|");
  EXPECT_EQ(read(",;  5"), "5|");
  EXPECT_EQ(read(""), "");
  EXPECT_EQ(read(" ,;"), "");
}

TEST(DecimalList, theFirstPartThatIsNoNumber)
{
  EXPECT_EQ(read("1, two, 3"), "wrong: two");
  EXPECT_EQ(read("1,2.3.4"), "wrong: 2.3.4");
  EXPECT_EQ(read("nan"), "wrong: nan");
  EXPECT_EQ(read("1e999"), "wrong: 1e999");
  EXPECT_EQ(read(std::string("1,\0", 3)), std::string("wrong: \0", 8));
  EXPECT_EQ(read("1\u30012"), "wrong: 1\u30012") << "an ideographic comma parts nothing";
  EXPECT_EQ(read(std::string(100000, '9')).size(), 100007u);
}
