#include "model/error.h"
#include "model/result.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

using namespace ndvi;

namespace
{

ZoneResult goodRow()
{
  ZoneResult row;
  row.status = ZoneStatus::Ok;
  row.pixels = 10;
  row.valid = 6;
  row.masked = 2;
  row.nodata = 1;
  row.undefined = 1;
  row.below = 1;
  row.above = 2;
  row.bins = {1, 0, 2};
  row.zoneShare = 1;
  return row;
}

ZoneResult failedRow(ZoneStatus status, const std::string &why)
{
  ZoneResult row;
  row.status = status;
  row.message = why;
  return row;
}

} // namespace

TEST(CheckSums, acceptsRowsThatKeepTheRules)
{
  EXPECT_NO_THROW(checkSums(goodRow()));
  ZoneResult row;
  row.message = "outside";
  EXPECT_NO_THROW(checkSums(row));
}

TEST(CheckSums, refusesEveryBrokenRule)
{
  const std::function<void(ZoneResult &)> damages[] = {
      [](ZoneResult &r) { r.bins[1] = 1; },
      [](ZoneResult &r) { r.above = 1; },
      [](ZoneResult &r) { r.pixels = 11; },
      [](ZoneResult &r) { r.masked = 3; },
      [](ZoneResult &r) { r.valid = 0; },
      [](ZoneResult &r) { r.status = ZoneStatus::AllMasked; },
      [](ZoneResult &r) { r.status = ZoneStatus::NoPixel; },
      [](ZoneResult &r) { r.status = ZoneStatus::Partial; }, // without a message
      [](ZoneResult &r) { r.status = ZoneStatus::ReadError; },
      [](ZoneResult &r) { r.mean = std::nan(""); },
      [](ZoneResult &r) { r.max = std::nan(""); },
      [](ZoneResult &r) { r.median = 1; },
      [](ZoneResult &r) { r.mean = 1; },
      [](ZoneResult &r) { r.zoneShare = 0; },
      [](ZoneResult &r) { r = failedRow(ZoneStatus::ReadError, ""); },
      [](ZoneResult &r)
      {
        r = failedRow(ZoneStatus::NoValid, "x");
        r.pixels = r.masked = 3;
      },
  };
  for (const auto &damage : damages)
  {
    ZoneResult row = goodRow();
    damage(row);
    try
    {
      checkSums(row);
      ADD_FAILURE() << "accepted, damage number " << &damage - damages;
    }
    catch (const Error &e)
    {
      EXPECT_EQ(e.code(), ErrorCode::Internal);
    }
  }
}
