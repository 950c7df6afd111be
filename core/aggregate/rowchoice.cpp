#include "aggregate/rowchoice.h"

#include "aggregate/agreement.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace ndvi
{

namespace
{

bool haveSameNumbers(const RowFacts &a, const RowFacts &b)
{
  return a.status == b.status && agree(a.pixels, b.pixels) && agree(a.valid, b.valid) && agree(a.nodata, b.nodata) &&
         agree(a.mean, b.mean);
}

/// Why a row is worth less than another of the day.
class DayRank
{
public:
  DayRank(const RowFacts &row, const SceneFacts &scene) : mValid(row.valid), mScene(scene)
  {
    // To 1e-9, so that shares a text has rounded stay equal.
    if (hasCounts(row.status))
      mCover = row.pixels > 0 ? std::llround(1e9 * row.zoneShare * (1 - row.nodata / row.pixels)) : 0;
  }

  bool isBetterThan(const DayRank &other) const { return order() < other.order(); }

  RowFate fateBehind(const DayRank &winner) const
  {
    if (mCover != winner.mCover)
      return RowFate::LessCover;
    if (mValid != winner.mValid)
      return RowFate::FewerValid;
    return mScene.baseline != winner.mScene.baseline ? RowFate::OlderBaseline : RowFate::LaterName;
  }

private:
  std::tuple<long long, double, int, const std::string &> order() const
  {
    return {-mCover, -mValid, -mScene.baseline, mScene.id};
  }

  long long mCover = -1; ///< a row without counts covers nothing
  double mValid = 0;
  const SceneFacts &mScene;
};

} // namespace

const char *fateName(RowFate fate)
{
  switch (fate)
  {
  case RowFate::Kept:
    return "kept";
  case RowFate::Duplicate:
    return "duplicate";
  case RowFate::Replaced:
    return "replaced";
  case RowFate::MeetsScene:
    return "meets_scene";
  case RowFate::LessCover:
    return "less_cover";
  case RowFate::FewerValid:
    return "fewer_valid";
  case RowFate::OlderBaseline:
    return "older_baseline";
  case RowFate::LaterName:
    return "later_name";
  }
  return "";
}

bool isOfTheDay(RowFate fate)
{
  return fate == RowFate::LessCover || fate == RowFate::FewerValid || fate == RowFate::OlderBaseline ||
         fate == RowFate::LaterName;
}

std::optional<std::size_t> RowChoice::add(const RowFacts &row)
{
  const auto number = static_cast<std::uint32_t>(mRows.size());
  const auto [at, isNew] = mByZoneAndScene.emplace(key(row.zone, row.scene), number);
  RowFacts added = row;
  if (!isNew)
  {
    RowFacts &other = mRows[at->second];
    added.winner = at->second;
    if (hasCounts(row.status) && !hasCounts(other.status))
    {
      other.fate = RowFate::Replaced;
      other.winner = number;
      at->second = number;
    }
    else if (!hasCounts(row.status))
      added.fate = hasCounts(other.status) ? RowFate::Replaced : RowFate::Duplicate;
    else if (haveSameNumbers(row, other))
      added.fate = RowFate::Duplicate;
    else
      return at->second;
  }
  mRows.push_back(added);
  return std::nullopt;
}

std::optional<std::size_t> RowChoice::find(std::uint32_t zone, std::uint32_t scene) const
{
  const auto at = mByZoneAndScene.find(key(zone, scene));
  return at == mByZoneAndScene.end() ? std::nullopt : std::optional<std::size_t>(at->second);
}

void RowChoice::dropRowsWithoutScene(std::uint32_t noScene)
{
  std::unordered_map<std::uint32_t, std::uint32_t> withScene; // zone: one of its rows
  for (std::size_t i = 0; i < mRows.size(); ++i)
  {
    if (mRows[i].scene != noScene)
      withScene.emplace(mRows[i].zone, static_cast<std::uint32_t>(i));
  }
  for (RowFacts &row : mRows)
  {
    const auto other = withScene.find(row.zone);
    if (row.scene != noScene || row.fate != RowFate::Kept || other == withScene.end())
      continue;
    row.fate = RowFate::MeetsScene;
    row.winner = other->second;
  }
}

void RowChoice::keepOneADay(const std::vector<SceneFacts> &scenes)
{
  struct Candidate
  {
    std::uint32_t zone = 0;
    Timestamp day = 0;
    std::uint32_t row = 0;
  };
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < mRows.size(); ++i)
  {
    const std::optional<Timestamp> &time = scenes[mRows[i].scene].datetime;
    if (time && mRows[i].fate == RowFate::Kept)
      candidates.push_back({mRows[i].zone, startOf(civilDate(*time)), static_cast<std::uint32_t>(i)});
  }
  const auto rank = [&](const Candidate &c) { return DayRank(mRows[c.row], scenes[mRows[c.row].scene]); };
  std::sort(candidates.begin(), candidates.end(),
            [&](const Candidate &a, const Candidate &b)
            {
              if (std::tie(a.zone, a.day) != std::tie(b.zone, b.day))
                return std::tie(a.zone, a.day) < std::tie(b.zone, b.day);
              return rank(a).isBetterThan(rank(b));
            });
  const Candidate *winner = nullptr;
  for (const Candidate &candidate : candidates)
  {
    if (!winner || std::tie(candidate.zone, candidate.day) != std::tie(winner->zone, winner->day))
    {
      winner = &candidate;
      continue;
    }
    RowFacts &row = mRows[candidate.row];
    row.fate = rank(candidate).fateBehind(rank(*winner));
    row.winner = winner->row;
  }
}

} // namespace ndvi
