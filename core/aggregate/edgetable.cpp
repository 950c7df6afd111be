#include "aggregate/edgetable.h"

#include "aggregate/bindifference.h"
#include "model/error.h"
#include "model/text.h"

#include <cmath>

namespace ndvi
{

EdgeTable::EdgeTable(const std::vector<std::string> &tables)
{
  for (const std::string &table : tables)
    mTables.push_back({table, {}});
}

void EdgeTable::add(std::uint32_t table, int bin, const BinEdges &edges)
{
  NamedBins &own = mTables[table];
  const auto [at, isNew] = own.bins.emplace(bin, edges);
  if (isNew || sameEdges(at->second, edges))
    return;
  throw Error(
      ErrorCode::Input,
      message(QT_TRANSLATE_NOOP("core", "The table “%1” has rows of different bins, so they cannot be added: %2 "
                                        "Put together only tables of runs with the same bins."),
              {own.table, describeDifference({own.table, {*at}}, {own.table, {{bin, edges}}}, {bin, bin})}));
}

void EdgeTable::check()
{
  for (std::size_t table = 0; table < mTables.size(); ++table)
    merge(table);
}

void EdgeTable::merge(std::size_t table)
{
  for (const auto &[bin, edges] : mTables[table].bins)
  {
    if (const std::optional<int> other = clashWith(mBins, bin, edges))
      fail(mSources.at(*other), table, {*other, bin});
    if (mBins.emplace(bin, edges).second)
      mSources.emplace(bin, table);
  }
}

std::string EdgeTable::doubt() const
{
  std::vector<std::size_t> different; // a table of each scale
  std::vector<BinScale> scales;
  for (std::size_t table = 0; table < mTables.size(); ++table)
  {
    const BinMap &bins = mTables[table].bins;
    if (bins.empty())
      continue;
    const std::optional<BinScale> scale = scaleOf(bins);
    if (!scale) // bins of different widths: nothing can be said of tables with few of them
      return {};
    bool isKnown = false;
    for (const BinScale &known : scales)
      isKnown = isKnown || fit(known, *scale);
    if (isKnown)
      continue;
    different.push_back(table);
    scales.push_back(*scale);
  }
  for (std::size_t i = 0; i < different.size(); ++i)
  {
    for (std::size_t j = 0; j < i; ++j)
    {
      const BinMap &a = mTables[different[j]].bins, &b = mTables[different[i]].bins;
      constexpr std::size_t SURE = 3;
      const bool areSure = a.size() >= SURE && b.size() >= SURE;
      const bool haveOneOrigin = std::fabs(scales[i].origin - scales[j].origin) <= 1e-9;
      if ((areSure || haveOneOrigin) && !touch(a, b))
        return message(
            QT_TRANSLATE_NOOP("core",
                              "The histogram tables may be of runs with different bins: %1 They contradict each "
                              "other nowhere and are put together as bins of one list (BIN_EDGES). If the runs "
                              "had other bins, sum their tables apart."),
            {describeDifference(mTables[different[j]], mTables[different[i]], {a.begin()->first, b.begin()->first})});
    }
  }
  return {};
}

void EdgeTable::fail(std::size_t a, std::size_t b, const BinClash &clash) const
{
  constexpr int NAMED = 3;
  std::string others;
  int count = 0;
  for (std::size_t i = 0; i < mTables.size(); ++i)
  {
    if (i != a && i != b && clashOf(mTables[a].bins, mTables[i].bins) && ++count <= NAMED)
      others += (others.empty() ? "“" : ", “") + mTables[i].table + "”";
  }
  std::string text = message(QT_TRANSLATE_NOOP("core", "The bins of the histogram tables differ, so they cannot be "
                                                       "added. %1"),
                             {describeDifference(mTables[a], mTables[b], clash)});
  if (count > 0)
    text += " " + message(QT_TRANSLATE_NOOP("core", "Tables that differ from “%1” too: %2."),
                          {mTables[a].table, count > NAMED ? others + " …" : others});
  text += " " + message(QT_TRANSLATE_NOOP("core", "Make the tables again with the same BIN_MIN, BIN_MAX and BIN_WIDTH "
                                                  "(or the same BIN_EDGES …), or sum those with the same bins apart."));
  throw Error(ErrorCode::Input, text);
}

} // namespace ndvi
