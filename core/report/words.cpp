#include "report/words.h"

#include "model/text.h"

namespace ndvi
{

std::string statusWords(ZoneStatus status)
{
  switch (status)
  {
  case ZoneStatus::Ok:
    return message(QT_TRANSLATE_NOOP("core", "valid pixels, zone wholly inside the scene"));
  case ZoneStatus::Partial:
    return message(QT_TRANSLATE_NOOP("core", "valid pixels, part of the zone outside the scene"));
  case ZoneStatus::NoOverlap:
    return message(QT_TRANSLATE_NOOP("core", "zone and scene do not meet"));
  case ZoneStatus::NoPixel:
    return message(QT_TRANSLATE_NOOP("core", "the zone holds no pixel"));
  case ZoneStatus::AllNodata:
    return message(QT_TRANSLATE_NOOP("core", "all pixels without data"));
  case ZoneStatus::AllMasked:
    return message(QT_TRANSLATE_NOOP("core", "all pixels masked (cloud, shadow …)"));
  case ZoneStatus::AllUndefined:
    return message(QT_TRANSLATE_NOOP("core", "all pixels without a defined NDVI"));
  case ZoneStatus::NoValid:
    return message(QT_TRANSLATE_NOOP("core", "no valid pixel, for several reasons"));
  case ZoneStatus::NotSampled:
    return message(QT_TRANSLATE_NOOP("core", "none of its pixels was looked at"));
  case ZoneStatus::ReadError:
    return message(QT_TRANSLATE_NOOP("core", "could not be read"));
  case ZoneStatus::Skipped:
    return message(QT_TRANSLATE_NOOP("core", "left out on purpose"));
  case ZoneStatus::GeometryError:
    return message(QT_TRANSLATE_NOOP("core", "the polygon could not be used"));
  }
  return {};
}

std::string listSeparator()
{
  //: Between the members of a list in a sentence.
  return message(QT_TRANSLATE_NOOP("core", ", "));
}

std::string sceneStatusWords(const std::string &status)
{
  if (status == statusName(SceneStatus::Ok))
    return message(QT_TRANSLATE_NOOP("core", "read"));
  if (status == statusName(SceneStatus::PartlyRead))
    return message(QT_TRANSLATE_NOOP("core", "read in part"));
  if (status == statusName(SceneStatus::ReadError))
    return message(QT_TRANSLATE_NOOP("core", "could not be read"));
  if (status == statusName(SceneStatus::Skipped))
    return message(QT_TRANSLATE_NOOP("core", "left out on purpose"));
  return status;
}

} // namespace ndvi
