#include "fuzzing.h"
#include "model/bins.h"
#include "model/decimallist.h"
#include "model/error.h"

#include <cmath>
#include <functional>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

__extension__ typedef __int128 Int128;

/// An edge as an exact fraction.
struct Fraction
{
  Int128 n = 0;
  std::int64_t d = 1;
};

using EdgeAt = std::function<Fraction(int)>;

/// The bin of p / q by looking at every edge.
int slowBin(const Bins &bins, const EdgeAt &edge, std::int32_t p, std::int32_t q)
{
  int above = 0; // edges at or below p / q
  while (above <= bins.count() && edge(above).n * q <= Int128(p) * edge(above).d)
    ++above;
  const Fraction last = edge(bins.count());
  return above > bins.count() && last.n * q == Int128(p) * last.d ? bins.count() - 1 : above - 1;
}

void check(const Bins &bins, const EdgeAt *edge, FuzzInput &input)
{
  FUZZ_CHECK(bins.count() >= 1 && bins.count() <= Bins::MAX_COUNT);
  for (int i = 0; i < bins.count(); ++i)
  {
    FUZZ_CHECK(std::isfinite(bins.edge(i)) && bins.edge(i) <= bins.mid(i) && bins.mid(i) <= bins.edge(i + 1));
    FUZZ_CHECK(bins.edge(i) < bins.edge(i + 1));
  }
  FUZZ_CHECK(bins.find(static_cast<float>(bins.edge(bins.count()))) == bins.count() - 1);
  for (int i = 0; i < 16; ++i)
  {
    const float value = input.take<float>();
    if (std::isnan(value))
      continue;
    const int bin = bins.find(value);
    FUZZ_CHECK(bin >= Bins::BELOW && bin <= bins.count());
    FUZZ_CHECK(bin == Bins::BELOW ? value < static_cast<float>(bins.edge(0))
                                  : value >= static_cast<float>(bins.edge(0)));
    if (bin >= 0 && bin < bins.count() - 1)
      FUZZ_CHECK(value >= static_cast<float>(bins.edge(bin)) && value < static_cast<float>(bins.edge(bin + 1)));
    // What 16 bit numbers give, exactly.
    const std::int32_t p = input.take<std::int16_t>(), q = 1 + input.take<std::uint16_t>();
    const float quotient = static_cast<float>(p) / static_cast<float>(q);
    if (edge && bins.count() < 2000)
      FUZZ_CHECK(bins.find(quotient, p, q) == slowBin(bins, *edge, p, q));
  }
}

void checkEdges(const std::string &text, FuzzInput &input)
{
  std::string wrong;
  const auto numbers = parseDecimalList(text, wrong);
  FUZZ_CHECK(numbers ? wrong.empty() : text.find(wrong) != std::string::npos);
  if (!numbers)
    return;
  for (const Decimal &number : *numbers)
  {
    FUZZ_CHECK(number.places >= 0 && number.places <= 15 && std::fabs(number.toDouble()) < 1000);
    const auto again = Decimal::parse(number.toString());
    FUZZ_CHECK(again && again->units == number.units && again->places == number.places);
  }
  const EdgeAt edge = [&numbers](int i)
  {
    const Decimal &d = (*numbers)[static_cast<std::size_t>(i)];
    return Fraction{d.units, power10(d.places)};
  };
  check(Bins::fromEdges(*numbers), &edge, input);
}

} // namespace

// First byte: which way of making bins. A line of text: edges, or minimum, maximum, width or number. Then values.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  FuzzInput input(data, size);
  const int way = input.byte() % 4;
  const std::string text = input.line();
  try
  {
    if (way == 0)
    {
      checkEdges(text, input);
      return 0;
    }
    std::string wrong;
    const auto numbers = parseDecimalList(text, wrong);
    if (!numbers || numbers->size() < 3)
      return 0;
    const Decimal min = (*numbers)[0], max = (*numbers)[1], third = (*numbers)[2];
    const int count = static_cast<int>(third.toDouble() * 100);
    if (way == 1)
    {
      const int places = std::max({min.places, max.places, third.places});
      const EdgeAt edge = [&](int i) {
        return Fraction{Int128(unitsAt(min, places)) + Int128(i) * unitsAt(third, places), power10(places)};
      };
      check(Bins::uniform(min, max, third), &edge, input);
    }
    else if (way == 2)
    {
      const int places = std::max(min.places, max.places);
      const Int128 first = unitsAt(min, places), range = unitsAt(max, places) - first;
      const EdgeAt edge = [&](int i) { return Fraction{first * count + i * range, power10(places) * count}; };
      check(Bins::counted(min, max, count), &edge, input);
    }
    else
    {
      const Decimal *width = numbers->size() > 3 ? &(*numbers)[3] : nullptr;
      const Bins bins = Bins::buckets(min, max, count, width);
      FUZZ_CHECK(bins.count() <= count);
      FUZZ_CHECK(bins.edge(0) <= min.toDouble() && bins.edge(bins.count()) >= max.toDouble());
      check(bins, nullptr, input);
    }
  }
  catch (const Error &e)
  {
    FUZZ_CHECK(e.code() == ErrorCode::Input);
  }
  return 0;
}
