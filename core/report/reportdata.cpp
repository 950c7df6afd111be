#include "report/reportdata.h"

#include <algorithm>

namespace ndvi
{

std::size_t ReportData::count(ReportScene::Kind kind) const
{
  return static_cast<std::size_t>(
      std::count_if(scenes.begin(), scenes.end(), [kind](const ReportScene &scene) { return scene.kind == kind; }));
}

} // namespace ndvi
