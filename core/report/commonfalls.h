#pragma once

#include "report/reportdata.h"

#include <string>
#include <vector>

namespace ndvi
{

/// A day on which the median of most zones falls: more likely the scene than the fields.
struct CommonFall
{
  Timestamp day = 0;
  std::string name;    ///< the day as text, or the name of the period
  int falls = 0;       ///< zones whose median has fallen to that day
  int zones = 0;       ///< that are clear enough on that day, and on one soon enough before it, to tell
  bool masked = false; ///< a mask was applied in one of the scenes
};

struct CommonFallRules
{
  static constexpr int ZONES = 5;          ///< of fewer zones "most" says little
  static constexpr double SHARE = 2.0 / 3; ///< of them
  static constexpr std::size_t NAMED = 5;  ///< days
};

/// These days, those with most falls first, at most CommonFallRules::NAMED; rows have to be sorted by time.
std::vector<CommonFall> commonFalls(const ReportData &data);

/// One of them as a sentence.
std::string commonFallText(const CommonFall &fall);

} // namespace ndvi
