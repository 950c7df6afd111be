#pragma once

#include "model/timestamp.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// What a NameTemplate found in a path.
struct NameMatch
{
  std::string band;                          ///< the listed band it names; empty where it names another one
  std::optional<Timestamp> date;             ///< of {date:…}
  std::optional<Timestamp> processed;        ///< of {processed:…}
  std::map<std::string, std::string> fields; ///< text of every field, {band} included
};

/// A name (or the end of a path) of band files, as sensor descriptions write it. Text stands for itself, whatever its
/// case; a "/" parts folders; {name:mask} is a field:
///
///   0 a digit          9 a digit that may be missing
///   A a letter         X a letter or digit          - in a mask, anything else stands for itself
///
/// {date:…} and {processed:…} take yyyy MM dd DDD (day of the year) HH mm ss instead, and M, d for one or two digits.
/// {band} (no mask) is one of the pattern's bands. Extensions are not part of a template.
///
///   {tile:T00AAA}_{date:yyyyMMddTHHmmss}_{band}_{resolution:00}m
///   tiles/{zone:09}/{latitude:A}/{square:AA}/{date:yyyy/M/d}/{sequence:09}/{band}
///
/// Matching reads each character once and never goes back, so a folder of any size costs little.
class NameTemplate
{
public:
  /// Throws Error(Input) where \a text is malformed: it has one {band}, or none where \a hasBand is false.
  explicit NameTemplate(const std::string &text, bool hasBand = true);

  /// Matches the end of \a path, a path with slashes and without extension. \a bands are the bands it may name;
  /// with \a anyBand other words are let through as bands too, leaving NameMatch::band empty.
  std::optional<NameMatch> match(const std::string &path, const std::vector<std::string> &bands, bool anyBand) const;

  const std::string &text() const { return mText; }

private:
  struct Piece
  {
    std::string field; ///< empty: literal text
    std::string text;  ///< the literal or the mask
  };

  std::string mText;
  std::vector<Piece> mPieces;
  std::size_t mSlashes = 0;
};

/// \a text with each {field} replaced by what \a match has for it (dates as yyyyMMdd); unknown fields by nothing.
std::string fillFields(const std::string &text, const NameMatch &match);

} // namespace ndvi
