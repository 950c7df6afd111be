#include "model/status.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(Status, namesReadBack)
{
  for (int i = 0; i <= static_cast<int>(ZoneStatus::GeometryError); ++i)
    EXPECT_EQ(zoneStatusFromName(statusName(static_cast<ZoneStatus>(i))), static_cast<ZoneStatus>(i));
  for (int i = 0; i <= static_cast<int>(SceneStatus::Skipped); ++i)
    EXPECT_EQ(sceneStatusFromName(statusName(static_cast<SceneStatus>(i))), static_cast<SceneStatus>(i));
  EXPECT_FALSE(zoneStatusFromName("partly_read"));
  EXPECT_FALSE(sceneStatusFromName("partial"));
  EXPECT_FALSE(zoneStatusFromName(""));
}
