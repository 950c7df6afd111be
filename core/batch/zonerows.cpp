#include "batch/zonerows.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

std::string percent(double share)
{
  // One decimal, and never "100 %" or "0 %" for what is neither.
  const int nearest = std::clamp(static_cast<int>(std::lround(share * 1000)), 1, 999);
  const int tenths = share <= 0 ? 0 : share >= 1 ? 1000 : nearest;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

ZoneStatus statusOf(const ZoneResult &row, const GridZone &zone)
{
  if (zone.share <= 0)
    return ZoneStatus::NoOverlap;
  if (row.pixels == 0)
    return zone.pixels > 0 || zone.betweenPixels ? ZoneStatus::NotSampled : ZoneStatus::NoPixel;
  if (row.valid > 0)
    return isWholeZone(zone.share) ? ZoneStatus::Ok : ZoneStatus::Partial;
  if (row.nodata == row.pixels)
    return ZoneStatus::AllNodata;
  if (row.masked == row.pixels)
    return ZoneStatus::AllMasked;
  return row.undefined == row.pixels ? ZoneStatus::AllUndefined : ZoneStatus::NoValid;
}

std::string reasonOfNoPixel(const ZoneResult &row, const RowWords &words)
{
  if (words.rule != PixelRule::Centre)
    return message(QT_TRANSLATE_NOOP("core", "The polygon covers too little of any pixel to count."));
  if (isWholeZone(row.zoneShare))
    return message(
        QT_TRANSLATE_NOOP("core", "No pixel centre lies in the polygon: it is smaller or thinner than a pixel."));
  return message(
      words.isOfDay
          ? QT_TRANSLATE_NOOP("core", "No pixel centre lies in the part of the polygon inside the scenes of this day.")
          : QT_TRANSLATE_NOOP("core", "No pixel centre lies in the part of the polygon inside the scene."));
}

const char *reasonOfNoData(const BandOrigin &origin)
{
  if (origin.isClipped)
    return QT_TRANSLATE_NOOP(
        "core", "All pixels (%1) are without data, or were masked or cut off when the raster was written.");
  if (origin.mask == MaskState::Yes)
    return QT_TRANSLATE_NOOP("core", "All pixels (%1) are without data, or were masked when the raster was written.");
  if (origin.mask == MaskState::Unknown)
    return QT_TRANSLATE_NOOP("core", "All pixels (%1) are without data: outside the swath, missing in the product, or "
                                     "masked when the raster was made (the file does not say).");
  return QT_TRANSLATE_NOOP("core", "All pixels (%1) are without data: outside the swath or missing in the product.");
}

std::string reasonOf(const ZoneResult &row, const RowWords &words)
{
  switch (row.status)
  {
  case ZoneStatus::Partial:
    if (words.origin.isClipped)
      return message(QT_TRANSLATE_NOOP("core",
                                       "%1 % of the polygon lies inside the raster, which was cut to the pixels "
                                       "of polygons when it was written."),
                     {percent(row.zoneShare)});
    return message(words.isOfDay ? QT_TRANSLATE_NOOP("core", "%1 % of the polygon lies inside the scenes of this day.")
                                 : QT_TRANSLATE_NOOP("core", "%1 % of the polygon lies inside the scene."),
                   {percent(row.zoneShare)});
  case ZoneStatus::NoOverlap:
    if (words.origin.isClipped)
      return message(QT_TRANSLATE_NOOP("core", "The polygon does not meet the raster, which was cut to the pixels of "
                                               "polygons when it was written."));
    return message(words.isOfDay ? QT_TRANSLATE_NOOP("core", "The polygon meets no scene of this day.")
                                 : QT_TRANSLATE_NOOP("core", "The polygon does not meet the scene."));
  case ZoneStatus::NoPixel:
    return reasonOfNoPixel(row, words);
  case ZoneStatus::NotSampled:
    return message(QT_TRANSLATE_NOOP("core", "The polygon holds pixels, but none of those that FRACTION and SCALE "
                                             "choose."));
  case ZoneStatus::AllNodata:
    return message(reasonOfNoData(words.origin), {countText(row.pixels)});
  case ZoneStatus::AllMasked:
    return message(QT_TRANSLATE_NOOP("core", "All pixels (%1) are masked (cloud, shadow or saturated)."),
                   {countText(row.pixels)});
  case ZoneStatus::AllUndefined:
    return message(QT_TRANSLATE_NOOP("core", "All pixels (%1) have NIR + red of 0 or less, so no NDVI."),
                   {countText(row.pixels)});
  case ZoneStatus::NoValid:
    return message(
        QT_TRANSLATE_NOOP("core", "None of the pixels (%1) is valid: %2 masked, %3 without data, %4 undefined."),
        {countText(row.pixels), countText(row.masked), countText(row.nodata), countText(row.undefined)});
  default:
    return {};
  }
}

} // namespace

void checkZoneCrs(const ZoneLayer &zones)
{
  if (zones.crs.empty())
    throw Error(ErrorCode::Crs, message(QT_TRANSLATE_NOOP("core", "The ZONES layer has no coordinate reference system: "
                                                                  "set it in the layer's properties.")));
}

void addSentence(ZoneResult &row, const std::string &sentence)
{
  row.message += (row.message.empty() ? "" : " ") + sentence;
}

bool hasValid(const ZoneResult &row)
{
  return hasCounts(row.status) && row.valid > 0;
}

void setFailed(ZoneResult &row, ZoneStatus status, const std::string &reason)
{
  row.status = status;
  row.message = reason;
}

double sampleShare(const ZoneResult &row, const GridZone &zone, const ScaleOptions &scale)
{
  if (zone.pixels == 0)
    return zone.betweenPixels ? 0 : 1;
  if (row.pixels == 0)
    return 0; // none was chosen, and the raster itself may have none either
  // Averages look at all pixels of the coarse ones; nearest neighbour at one of each.
  const UInt128 all = scale.resampling == Resampling::Nearest ? zone.ownWeight : zone.weight;
  const double share = row.pixels / std::ldexp(static_cast<double>(all), -WEIGHT_BITS);
  return std::min(share, 1.0); // a coarse pixel may count for a zone that holds no centre of the raster's own
}

void setStatus(ZoneResult &row, const GridZone &zone, const RowWords &words)
{
  row.status = statusOf(row, zone);
  row.message = reasonOf(row, words);
  const std::string outside = emptyHistogramReason(row);
  if (!outside.empty())
    addSentence(row, outside);
  if (zone.repaired)
    addSentence(row, repairRemark());
}

void settleRow(ZoneResult &row, const ZoneOutcome &outcome, const RowWords &words,
               const std::function<void(ZoneResult &)> &fill)
{
  const GridZone &zone = outcome.zone;
  if (!outcome.problem.empty())
  {
    setFailed(row, ZoneStatus::GeometryError, outcome.problem);
    return;
  }
  if (outcome.isUnread)
  {
    setFailed(row, outcome.missingStatus, outcome.missing);
    return;
  }
  if (!zone.problem.empty())
  {
    setFailed(row, ZoneStatus::GeometryError, zone.problem);
    return;
  }
  row.zoneShare = zone.share;
  if (!outcome.error.empty())
  {
    setFailed(row, ZoneStatus::ReadError, outcome.error);
    return;
  }
  if (zone.share <= 0 && !outcome.missing.empty())
  {
    setFailed(row, outcome.missingStatus, outcome.missing);
    return;
  }
  fill(row);
  setStatus(row, zone, words);
  if (!outcome.missing.empty() && !isWholeZone(zone.share))
    addSentence(row, outcome.missing);
}

void countZone(SceneResult &scene, ZoneStatus status)
{
  switch (status)
  {
  case ZoneStatus::Ok:
  case ZoneStatus::Partial:
    ++scene.zonesOk;
    break;
  case ZoneStatus::ReadError:
  case ZoneStatus::GeometryError:
    ++scene.zonesFailed;
    break;
  default:
    ++scene.zonesEmpty;
  }
}

std::vector<ZoneResult> skippedRows(const ZoneLayer &zones, SceneResult &scene)
{
  std::vector<ZoneResult> rows(zones.zones.size());
  for (std::size_t z = 0; z < rows.size(); ++z)
  {
    rows[z].zone = z;
    rows[z].scenes = {scene.scene};
    const std::string &problem = zones.zones[z].problem;
    if (problem.empty())
      setFailed(rows[z], ZoneStatus::Skipped, scene.message);
    else
      setFailed(rows[z], ZoneStatus::GeometryError, problem);
    countZone(scene, rows[z].status);
  }
  return rows;
}

void announceScene(Progress &progress, const Scene &scene, std::size_t number, std::size_t count)
{
  progress.setText(message(QT_TRANSLATE_NOOP("core", "Scene %1 of %2: %3"),
                           {std::to_string(number + 1), std::to_string(count), scene.id}));
}

void reportScene(Progress &progress, const Scene &scene, const SceneResult &result)
{
  // What so many scenes have in common is told once, at the end.
  std::string own = result.message;
  if (!result.unmasked.empty())
    own.erase(own.size() - result.unmasked.size());
  if (!own.empty() && own.back() == ' ')
    own.pop_back();
  if (!own.empty())
  {
    const std::string line = scene.id + ": " + own;
    if (result.status == SceneStatus::Ok && !result.suspicious)
      progress.info(line);
    else
      progress.warning(line);
  }
}

} // namespace ndvi
