#include "report/reportbuilder.h"

#include "model/text.h"
#include "report/attention.h"
#include "report/withoutfolders.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// Bins beyond this are not remembered: a table with such numbers was not written by us.
constexpr std::size_t MAX_BINS = 200000;

bool isNumeral(char c)
{
  return (c >= '0' && c <= '9') || c == '.' || c == ',';
}

/// The message with its numbers left out, so that messages that differ in pixel counts alone are one.
std::string withoutNumbers(const std::string &message)
{
  std::string out;
  for (const char c : message)
  {
    if (!isNumeral(c))
      out += c;
    else if (out.empty() || out.back() != '#')
      out += '#';
  }
  return out;
}

/// What a sum with data lacks.
std::string failedPart(const ReportRow &row)
{
  return ndvi::message(QT_TRANSLATE_NOOP("core", "Not in the sum: %1 of %2 rows, which failed or were left out."),
                       {std::to_string(row.failed), std::to_string(std::max(row.summed, row.failed))});
}

} // namespace

bool setBin(ReportData &data, std::size_t bin, double lower, double upper)
{
  if (bin >= MAX_BINS)
    return false;
  if (bin >= data.bins.size())
    data.bins.resize(bin + 1);
  ReportBin &known = data.bins[bin];
  if (!known.isKnown())
    known = {lower, upper};
  // Formats that store numbers as text may have lost the last digits.
  const double grace = 1e-9 + 1e-6 * (upper - lower);
  return std::fabs(known.lower - lower) <= grace && std::fabs(known.upper - upper) <= grace;
}

std::size_t ReportBuilder::addZone(const std::string &name, const std::string &details, bool chosen)
{
  ReportZone zone;
  zone.name = name;
  zone.details = details;
  zone.chosen = chosen;
  mData.zones.push_back(std::move(zone));
  return mData.zones.size() - 1;
}

std::int32_t ReportBuilder::addScene(ReportScene scene)
{
  scene.message = withoutFolders(scene.message);
  mData.scenes.push_back(std::move(scene));
  return static_cast<std::int32_t>(mData.scenes.size()) - 1;
}

void ReportBuilder::setStatus(std::int32_t scene, const std::string &status, const std::string &text, bool masked)
{
  ReportScene &target = mData.scenes[static_cast<std::size_t>(scene)];
  target.status = status;
  target.masked = masked;
  target.message = withoutFolders(text);
}

void ReportBuilder::setTime(std::int32_t scene, std::optional<Timestamp> time)
{
  mData.scenes[static_cast<std::size_t>(scene)].datetime = time;
}

std::uint32_t ReportBuilder::messageIndex(const std::string &message)
{
  if (message.empty())
    return 0;
  const auto found = mMessages.find(message);
  if (found != mMessages.end())
    return found->second;
  if (mMessages.size() >= mLimits.messages)
    return 0;
  mData.messages.push_back(message);
  const auto index = static_cast<std::uint32_t>(mData.messages.size() - 1);
  mMessages.emplace(message, index);
  return index;
}

/// Of rows that are ok too, where all their pixels lie outside the bins, or a sum lacks rows that failed.
void ReportBuilder::addCause(const ReportRow &row, const std::string &message)
{
  const ZoneStatus status = row.status;
  if (status == ZoneStatus::Ok && !row.isOutsideBins() && row.failed == 0)
    return;
  auto key = std::make_pair(status, withoutNumbers(message));
  auto found = mCauses.find(key);
  if (found == mCauses.end())
  {
    if (mCauses.size() >= mLimits.causes)
      key.second.clear();
    found = mCauses.emplace(key, ReportCause{status, key.second.empty() ? std::string() : message, 0}).first;
  }
  ++found->second.count;
}

void ReportBuilder::addRow(std::size_t zone, ReportRow row, const std::string &text)
{
  std::string message = withoutFolders(text);
  if (row.failed > 0 && hasCounts(row.status))
    message = failedPart(row) + (message.empty() ? "" : " ") + message;
  ++mData.rowsByStatus[static_cast<std::size_t>(row.status)];
  addCause(row, message);
  ReportZone &target = mData.zones[zone];
  if (row.status == ZoneStatus::NoOverlap && row.scene != ReportRow::NO_SCENE)
  {
    ++target.apart;
    return;
  }
  if (!target.followed)
    return;
  row.message = messageIndex(message);
  if (!target.hasCells)
    std::vector<ReportCell>().swap(row.cells);
  ++mRows;
  mCells += row.cells.size();
  target.rows.push_back(std::move(row));
  if (mCells > mLimits.cells)
    giveUpCells();
  if (mRows > mLimits.rows)
    giveUpRows();
}

std::vector<std::size_t> ReportBuilder::leastUrgent(bool ReportZone::*kept) const
{
  std::vector<std::size_t> zones;
  for (const std::size_t zone : zonesByAttention(mData, attentions(mData)))
  {
    const ReportZone &candidate = mData.zones[zone];
    if (candidate.*kept && !candidate.chosen && !candidate.rows.empty())
      zones.push_back(zone);
  }
  zones.erase(zones.begin(), zones.begin() + static_cast<std::ptrdiff_t>(zones.size() / 2));
  return zones;
}

void ReportBuilder::giveUpCells()
{
  const std::vector<std::size_t> zones = leastUrgent(&ReportZone::hasCells);
  if (zones.empty())
    mLimits.cells *= 2; // what is left was chosen
  for (const std::size_t zone : zones)
  {
    mData.zones[zone].hasCells = false;
    for (ReportRow &row : mData.zones[zone].rows)
    {
      mCells -= row.cells.size();
      std::vector<ReportCell>().swap(row.cells);
    }
  }
}

void ReportBuilder::giveUpRows()
{
  const std::vector<std::size_t> zones = leastUrgent(&ReportZone::followed);
  if (zones.empty())
    mLimits.rows *= 2;
  for (const std::size_t index : zones)
  {
    ReportZone &zone = mData.zones[index];
    zone.followed = zone.hasCells = false;
    mRows -= zone.rows.size();
    for (const ReportRow &row : zone.rows)
      mCells -= row.cells.size();
    std::vector<ReportRow>().swap(zone.rows);
  }
}

ReportData ReportBuilder::finish()
{
  for (auto &cause : mCauses)
    mData.causes.push_back(std::move(cause.second));
  std::stable_sort(mData.causes.begin(), mData.causes.end(),
                   [](const ReportCause &a, const ReportCause &b) { return a.count > b.count; });
  sortRows(mData);
  ReportData data = std::move(mData);
  *this = ReportBuilder(mLimits);
  return data;
}

void sortRows(ReportData &data)
{
  const auto time = [&data](const ReportRow &row)
  {
    const std::optional<Timestamp> known =
        row.scene == ReportRow::NO_SCENE ? std::nullopt : data.scenes[static_cast<std::size_t>(row.scene)].datetime;
    return known ? *known : std::numeric_limits<Timestamp>::max();
  };
  for (ReportZone &zone : data.zones)
    std::stable_sort(zone.rows.begin(), zone.rows.end(),
                     [&time](const ReportRow &a, const ReportRow &b) { return time(a) < time(b); });
}

} // namespace ndvi
