#include "batch/resultrecord.h"

#include "batch/bytestream.h"
#include "model/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <unordered_map>

// The bytes of a record:
//   format, meetsAnyZone, number of scenes, zones, bins (0 where no row has any) and percentiles (likewise)
//   scenes: place in the group, status, flags, message, cause, unmasked, attempts, seconds, numbers of zones
//   rows: either REPEAT + n - 1 (n more rows like the last one, but for the zone) or
//     status, flags, message, scenes, counts, bins, then the other numbers
// A text of a row is 0 (empty), 1 and the text, or 2 + its place among the short texts that came before.
// Counts are whole (count()), or numbers like the others; those begin with two bits each that tell how they follow: see
// Real.

namespace ndvi
{

namespace
{

constexpr std::uint8_t FORMAT = 1;

// The first byte of a row: a status, or how many rows are like the last one.
constexpr std::uint8_t REPEAT = 0x80;
constexpr std::size_t MOST_REPEATS = 0x80;

// Only short rows are repeated and only short texts referred to, so that a few bytes cannot stand for much memory.
constexpr std::size_t SHORT_TEXT = 255;
constexpr std::size_t FEW_SCENES = 4;

enum RowFlag : std::uint8_t
{
  WholeCounts = 1,
  HasBins = 2,
  HasPercentiles = 4,
  AllRowFlags = 7
};

enum SceneFlag : std::uint8_t
{
  Suspicious = 1,
  Masked = 2,
  MaskUnknown = 4,
  AllSceneFlags = 7
};

/// How a number follows.
enum Real : std::uint8_t
{
  Zero,  ///< not at all: it is 0
  One,   ///< not at all: it is 1
  Short, ///< as a float, which holds it exactly
  Long
};

constexpr std::array COUNTS = {&ZoneResult::pixels,    &ZoneResult::valid, &ZoneResult::masked, &ZoneResult::nodata,
                               &ZoneResult::undefined, &ZoneResult::below, &ZoneResult::above};
constexpr std::array REALS = {&ZoneResult::zoneShare, &ZoneResult::sampleShare, &ZoneResult::area, &ZoneResult::mean,
                              &ZoneResult::stddev,    &ZoneResult::min,         &ZoneResult::max,  &ZoneResult::median};

[[noreturn]] void refuse(const std::string &why)
{
  throw Error(ErrorCode::Internal, "A result cannot be kept: " + why);
}

float floatOf(std::uint32_t bits)
{
  float value = 0;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

std::uint32_t bitsOfFloat(float value)
{
  std::uint32_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

Real kindOf(double value)
{
  if (bitsOf(value) == bitsOf(0))
    return Zero;
  if (bitsOf(value) == bitsOf(1))
    return One;
  // Too large for a float, or not a number: conversion would lose bits, or mean nothing.
  if (!(std::abs(value) < 1e38))
    return Long;
  return bitsOf(static_cast<double>(static_cast<float>(value))) == bitsOf(value) ? Short : Long;
}

/// The numbers of a row that are no counts.
std::vector<double> realsOf(const ZoneResult &row)
{
  std::vector<double> reals;
  reals.reserve(REALS.size() + row.percentiles.size());
  for (const auto member : REALS)
    reals.push_back(row.*member);
  reals.insert(reals.end(), row.percentiles.begin(), row.percentiles.end());
  return reals;
}

bool isSame(double a, double b)
{
  return bitsOf(a) == bitsOf(b);
}

bool isShort(const ZoneResult &row)
{
  return row.bins.empty() && row.percentiles.empty() && row.message.size() <= SHORT_TEXT &&
         row.scenes.size() <= FEW_SCENES;
}

/// Two short rows are equal in all but the zone.
bool isRepeated(const ZoneResult &a, const ZoneResult &b)
{
  if (!isShort(a) || !isShort(b) || a.status != b.status || a.message != b.message || a.scenes != b.scenes)
    return false;
  const auto same = [&](auto member) { return isSame(a.*member, b.*member); };
  return std::all_of(COUNTS.begin(), COUNTS.end(), same) && std::all_of(REALS.begin(), REALS.end(), same);
}

class RecordWriter
{
public:
  RecordWriter(const GroupRecord &record, const std::vector<std::size_t> &group) : mRecord(record), mGroup(group) {}

  std::string bytes()
  {
    mOut.byte(FORMAT);
    mOut.byte(mRecord.meetsAnyZone ? 1 : 0);
    mOut.count(mGroup.size());
    mOut.count(mRecord.rows.size());
    mOut.count(length(&ZoneResult::bins));
    mOut.count(length(&ZoneResult::percentiles));
    if (mRecord.scenes.size() != mGroup.size())
      refuse("it is not one of each scene.");
    for (const SceneResult &scene : mRecord.scenes)
      write(scene);
    writeRows();
    return mOut.take();
  }

private:
  /// Of the lists of all rows that have one; 0 where none has.
  std::size_t length(std::vector<double> ZoneResult::*list) const
  {
    std::size_t found = 0;
    for (const ZoneResult &row : mRecord.rows)
    {
      const std::size_t size = (row.*list).size();
      if (size > 0 && found > 0 && size != found)
        refuse("rows have histograms or percentiles of several lengths.");
      found = std::max(found, size);
    }
    return found;
  }

  std::size_t placeOf(std::size_t scene) const
  {
    const auto found = std::find(mGroup.begin(), mGroup.end(), scene);
    if (found == mGroup.end())
      refuse("scene number " + std::to_string(scene) + " is none of the group.");
    return static_cast<std::size_t>(found - mGroup.begin());
  }

  void write(const SceneResult &scene)
  {
    mOut.count(placeOf(scene.scene));
    mOut.byte(static_cast<std::uint8_t>(scene.status));
    mOut.byte(static_cast<std::uint8_t>((scene.suspicious ? Suspicious : 0) | (scene.masked ? Masked : 0) |
                                        (scene.isMaskUnknown ? MaskUnknown : 0)));
    mOut.text(scene.message);
    mOut.text(scene.cause);
    mOut.text(scene.unmasked);
    mOut.fixed(static_cast<std::uint32_t>(scene.attempts), 4);
    mOut.number(scene.seconds);
    mOut.count(scene.zonesOk);
    mOut.count(scene.zonesEmpty);
    mOut.count(scene.zonesFailed);
  }

  void writeRows()
  {
    const std::vector<ZoneResult> &rows = mRecord.rows;
    for (std::size_t i = 0; i < rows.size();)
    {
      std::size_t same = 0;
      while (i > 0 && same < MOST_REPEATS && i + same < rows.size() && isRepeated(rows[i - 1], rows[i + same]))
      {
        checkZone(rows[i + same], i + same);
        ++same;
      }
      if (same > 0)
      {
        mOut.byte(static_cast<std::uint8_t>(REPEAT | (same - 1)));
        i += same;
        continue;
      }
      checkZone(rows[i], i);
      write(rows[i]);
      ++i;
    }
  }

  static void checkZone(const ZoneResult &row, std::size_t place)
  {
    if (row.zone != place)
      refuse("row number " + std::to_string(place) + " is of another zone.");
  }

  void write(const ZoneResult &row)
  {
    const auto whole = [&](auto member) { return isCount(row.*member); };
    const bool isWhole =
        std::all_of(COUNTS.begin(), COUNTS.end(), whole) && std::all_of(row.bins.begin(), row.bins.end(), isCount);
    mOut.byte(static_cast<std::uint8_t>(row.status));
    mOut.byte(static_cast<std::uint8_t>((isWhole ? WholeCounts : 0) | (row.bins.empty() ? 0 : HasBins) |
                                        (row.percentiles.empty() ? 0 : HasPercentiles)));
    writeText(row.message);
    mOut.count(row.scenes.size());
    for (const std::size_t scene : row.scenes)
      mOut.count(placeOf(scene));

    std::vector<double> counts;
    counts.reserve(COUNTS.size() + row.bins.size());
    for (const auto member : COUNTS)
      counts.push_back(row.*member);
    counts.insert(counts.end(), row.bins.begin(), row.bins.end());
    if (isWhole)
    {
      for (const double count : counts)
        mOut.count(static_cast<std::uint64_t>(count));
    }
    else
      writeReals(counts);
    writeReals(realsOf(row));
  }

  void writeText(const std::string &text)
  {
    if (text.empty())
      return mOut.count(0);
    const auto known = mTexts.find(text);
    if (known != mTexts.end())
      return mOut.count(2 + known->second);
    mOut.count(1);
    mOut.text(text);
    if (text.size() <= SHORT_TEXT)
      mTexts.emplace(text, mTexts.size());
  }

  void writeReals(const std::vector<double> &reals)
  {
    for (std::size_t i = 0; i < reals.size(); i += 4)
    {
      int kinds = 0;
      for (std::size_t k = i; k < std::min(i + 4, reals.size()); ++k)
        kinds |= kindOf(reals[k]) << (2 * (k - i));
      mOut.byte(static_cast<std::uint8_t>(kinds));
    }
    for (const double value : reals)
    {
      const Real kind = kindOf(value);
      if (kind == Short)
        mOut.fixed(bitsOfFloat(static_cast<float>(value)), 4);
      else if (kind == Long)
        mOut.number(value);
    }
  }

  const GroupRecord &mRecord;
  const std::vector<std::size_t> &mGroup;
  ByteWriter mOut;
  std::unordered_map<std::string, std::size_t> mTexts;
};

/// Reads what RecordWriter wrote; whatever is wrong makes mIn broken or the return value false.
class RecordReader
{
public:
  RecordReader(std::string_view bytes, const std::vector<std::size_t> &group, std::size_t bins, std::size_t percentiles)
      : mIn(bytes), mGroup(group), mBins(bins), mPercentiles(percentiles)
  {
  }

  std::optional<GroupRecord> record(std::size_t zones)
  {
    GroupRecord record;
    if (mIn.byte() != FORMAT)
      return std::nullopt;
    record.meetsAnyZone = mIn.index(2) == 1;
    if (mIn.count() != mGroup.size() || mIn.count() != zones || !readLength(mBins) || !readLength(mPercentiles))
      return std::nullopt;
    if (!readScenes(record.scenes) || !readRows(record.rows, zones) || mIn.isBroken() || mIn.left() > 0)
      return std::nullopt;
    return record;
  }

private:
  /// The number that follows is \a length, or 0 where no row has such a list: then none may come.
  bool readLength(std::size_t &length)
  {
    const std::uint64_t read = mIn.count();
    if (read != 0 && read != length)
      return false;
    length = static_cast<std::size_t>(read);
    return true;
  }

  bool readScenes(std::vector<SceneResult> &scenes)
  {
    std::vector<std::size_t> seen;
    while (scenes.size() < mGroup.size() && !mIn.isBroken())
    {
      SceneResult scene;
      seen.push_back(mIn.index(mGroup.size()));
      scene.status = static_cast<SceneStatus>(mIn.index(static_cast<std::size_t>(SceneStatus::Skipped) + 1));
      const std::size_t flags = mIn.index(AllSceneFlags + 1);
      scene.suspicious = flags & Suspicious;
      scene.masked = flags & Masked;
      scene.isMaskUnknown = flags & MaskUnknown;
      scene.message = mIn.text();
      scene.cause = mIn.text();
      scene.unmasked = mIn.text();
      scene.attempts = static_cast<int>(static_cast<std::uint32_t>(mIn.fixed(4)));
      scene.seconds = mIn.number();
      scene.zonesOk = static_cast<std::size_t>(mIn.count());
      scene.zonesEmpty = static_cast<std::size_t>(mIn.count());
      scene.zonesFailed = static_cast<std::size_t>(mIn.count());
      if (mIn.isBroken())
        return false;
      scene.scene = mGroup[seen.back()];
      scenes.push_back(std::move(scene));
    }
    std::sort(seen.begin(), seen.end());
    return std::adjacent_find(seen.begin(), seen.end()) == seen.end();
  }

  bool readRows(std::vector<ZoneResult> &rows, std::size_t zones)
  {
    rows.reserve(std::min(zones, mIn.left()));
    while (rows.size() < zones && !mIn.isBroken())
    {
      const std::uint8_t first = mIn.byte();
      if (first >= REPEAT)
      {
        const std::size_t count = first - REPEAT + std::size_t{1};
        if (rows.empty() || !isShort(rows.back()) || count > zones - rows.size())
          return false;
        const ZoneResult last = rows.back();
        rows.insert(rows.end(), count, last);
      }
      else if (first <= static_cast<std::uint8_t>(ZoneStatus::GeometryError))
      {
        rows.emplace_back();
        rows.back().status = static_cast<ZoneStatus>(first);
        read(rows.back());
      }
      else
        return false;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
      rows[i].zone = i;
    return rows.size() == zones;
  }

  void read(ZoneResult &row)
  {
    const std::size_t flags = mIn.index(AllRowFlags + 1);
    row.message = rowText();
    std::size_t scenes = mIn.index(mGroup.size() + 1);
    for (; scenes > 0 && !mIn.isBroken(); --scenes)
    {
      const std::size_t place = mIn.index(mGroup.size());
      row.scenes.push_back(mIn.isBroken() ? 0 : mGroup[place]);
    }
    const bool isWhole = flags & WholeCounts;
    if (flags & HasBins && !takeLength(row.bins, mBins, isWhole))
      return;
    if (flags & HasPercentiles && !takeLength(row.percentiles, mPercentiles, false))
      return;
    if (isWhole)
      fill(COUNTS, row, row.bins, [&]() { return static_cast<double>(mIn.count()); });
    else
      readReals(COUNTS, row, row.bins);
    readReals(REALS, row, row.percentiles);
  }

  /// Makes room for \a length numbers, of a byte each at least, or of two bits; false where there cannot be as many.
  bool takeLength(std::vector<double> &list, std::size_t length, bool areBytes)
  {
    if (mIn.isBroken() || length == 0 || length > (areBytes ? mIn.left() : mIn.left() * 4))
    {
      mIn.setBroken();
      return false;
    }
    list.resize(length);
    return true;
  }

  template <class Members, class Next>
  static void fill(const Members &members, ZoneResult &row, std::vector<double> &list, const Next &next)
  {
    for (const auto member : members)
      row.*member = next();
    std::generate(list.begin(), list.end(), next);
  }

  template <class Members> void readReals(const Members &members, ZoneResult &row, std::vector<double> &list)
  {
    std::vector<std::uint8_t> kinds((members.size() + list.size() + 3) / 4);
    for (std::uint8_t &byte : kinds)
      byte = mIn.byte();
    std::size_t i = 0;
    fill(members, row, list,
         [&]() -> double
         {
           const int kind = kinds[i / 4] >> (2 * (i % 4)) & 3;
           ++i;
           switch (kind)
           {
           case Zero:
             return 0;
           case One:
             return 1;
           case Short:
             return static_cast<double>(floatOf(static_cast<std::uint32_t>(mIn.fixed(4))));
           default:
             return mIn.number();
           }
         });
  }

  std::string rowText()
  {
    const std::size_t kind = mIn.index(2 + mTexts.size());
    if (kind == 0)
      return {};
    if (kind > 1)
      return mTexts[kind - 2];
    std::string text = mIn.text();
    if (text.size() <= SHORT_TEXT)
      mTexts.push_back(text);
    return text;
  }

  ByteReader mIn;
  const std::vector<std::size_t> &mGroup;
  std::size_t mBins;
  std::size_t mPercentiles;
  std::vector<std::string> mTexts;
};

} // namespace

std::string encodeRecord(const GroupRecord &record, const std::vector<std::size_t> &group)
{
  return RecordWriter(record, group).bytes();
}

std::optional<GroupRecord> decodeRecord(std::string_view bytes, const std::vector<std::size_t> &group,
                                        std::size_t zones, std::size_t bins, std::size_t percentiles)
{
  return RecordReader(bytes, group, bins, percentiles).record(zones);
}

} // namespace ndvi
