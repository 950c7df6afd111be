#include "aggregate/edgetable.h"
#include "aggregate/period.h"
#include "aggregate/stretchpercentiles.h"
#include "fuzzing.h"
#include "model/bins.h"
#include "model/error.h"

#include <cmath>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

/// Bins as rows of histogram tables have them once each value has been read: a number from 0 on, finite edges that
/// increase.
void checkBins(FuzzInput &input)
{
  EdgeTable edges({"a", "b", "c"});
  std::vector<BinMap> tables(3);
  try
  {
    while (input.left() > 0)
    {
      const std::uint32_t table = input.byte() % 3;
      const int bin =
          input.byte() < 240 ? input.byte() : static_cast<int>(input.take<std::uint32_t>() % Bins::MAX_COUNT);
      // Mostly one list of edges, as tables of one run have.
      const bool isUsual = input.byte() < 200;
      const double lower = isUsual ? -1 + bin * 0.05 : input.coordinate();
      const double upper = isUsual ? -1 + (bin + 1) * 0.05 : input.coordinate();
      if (!std::isfinite(lower) || !std::isfinite(upper) || !(lower < upper))
        continue;
      const BinEdges found{lower, (lower + upper) / 2, upper};
      edges.add(table, bin, found);
      tables[table].emplace(bin, found);
    }
    edges.check();
  }
  catch (const Error &e)
  {
    FUZZ_CHECK(e.code() == ErrorCode::Input);
    return;
  }
  edges.doubt();
  // What passed can be of one list of edges.
  const BinEdges *before = nullptr;
  for (const auto &[bin, found] : edges.bins())
  {
    FUZZ_CHECK(!before || found.lower >= before->upper - EDGE_TOLERANCE);
    FUZZ_CHECK(tables[edges.sourceOf(bin)].count(bin) == 1);
    before = &found;
  }
  double last = -HUGE_VAL;
  for (const auto &[bin, lower] : lowerEdges(edges.bins()))
  {
    FUZZ_CHECK(lower >= last - EDGE_TOLERANCE);
    last = lower;
  }
}

void checkPercentiles(FuzzInput &input)
{
  const bool isWeighted = input.byte() % 2 == 1;
  std::vector<CountedStretch> stretches;
  double at = input.coordinate();
  const double min = at;
  if (!(std::fabs(at) < 1e9))
    return;
  for (int n = 1 + input.byte() % 16; n > 0; --n)
  {
    const double width = 1e-3 * input.take<std::uint16_t>();
    const std::uint64_t units =
        isWeighted ? 1 + input.take<std::uint64_t>() / 16 : (1ULL + input.take<std::uint16_t>()) << WEIGHT_BITS;
    stretches.push_back({at, at + width, static_cast<Int128>(units)});
    at += width;
  }
  const std::vector<double> wanted = {0, 0.1, 5, 25, 50, 75, 99.9, 100};
  const auto rule = isWeighted ? PercentileRule::Reached : PercentileRule::Interpolated;
  double last = min;
  for (const EstimatedPercentile &p : percentilesOf(stretches, min, at, wanted, rule))
  {
    FUZZ_CHECK(min <= p.lowest && p.lowest <= p.value && p.value <= p.highest && p.highest <= at);
    FUZZ_CHECK(p.value >= last);
    last = p.value;
  }
}

void checkPeriods(FuzzInput &input)
{
  // From 1600 to 2400: what dates in tables are.
  const Timestamp time = input.take<std::int64_t>() % (400LL * 366 * MS_PER_DAY);
  for (const PeriodKind kind :
       {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Season, PeriodKind::Year})
  {
    const Period period = periodOf(kind, time);
    FUZZ_CHECK(period.start <= time && time < period.end);
    const Period first = periodOf(kind, period.start), last = periodOf(kind, period.end - 1),
                 next = periodOf(kind, period.end);
    FUZZ_CHECK(first.label == period.label && last.label == period.label && next.label != period.label);
    FUZZ_CHECK(next.start == period.end);
  }
}

} // namespace

// What is done with numbers of tables that are read back: their bins, percentiles of summed histograms, periods.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  FuzzInput input(data, size);
  switch (input.byte() % 4)
  {
  case 0:
    checkPercentiles(input);
    break;
  case 1:
    checkPeriods(input);
    break;
  default:
    checkBins(input);
  }
  return 0;
}
