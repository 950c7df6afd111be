#include "batch/spool.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(Spool, givesBackWhatWasPutAside)
{
  Spool spool;
  const std::string large(3 << 20, 'x');
  spool.put(7, large);
  spool.put(2, "");
  spool.put(5, std::string("a\0b", 3));
  EXPECT_EQ(spool.get(2), "");
  EXPECT_EQ(spool.get(5), std::string("a\0b", 3));
  EXPECT_EQ(spool.get(7), large);
  spool.put(7, "another");
  EXPECT_EQ(spool.get(7), "another");
  EXPECT_EQ(spool.get(5), std::string("a\0b", 3));
}
