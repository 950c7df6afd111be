#include "io/products/nametemplate.h"

#include "io/gdal/vsifile.h"
#include "model/datemask.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cctype>

namespace ndvi
{

namespace
{

bool isDigit(char c)
{
  return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
  return std::isalpha(static_cast<unsigned char>(c)) != 0;
}
bool isDateField(const std::string &field)
{
  return field == "date" || field == "processed";
}

bool readMask(const std::string &mask, const std::string &text, std::size_t &at)
{
  for (const char m : mask)
  {
    const bool there = at < text.size();
    const bool digit = there && isDigit(text[at]);
    if (m == '9')
    {
      at += digit ? 1 : 0;
      continue;
    }
    const bool fits = m == '0'   ? digit
                      : m == 'A' ? there && isLetter(text[at])
                      : m == 'X' ? there && (digit || isLetter(text[at]))
                                 : there && std::toupper(static_cast<unsigned char>(text[at])) == std::toupper(m);
    if (!fits)
      return false;
    ++at;
  }
  return true;
}

/// Length of the longest band that stands at \a at; \a band gets it as the description writes it.
std::size_t readBand(const std::vector<std::string> &bands, const std::string &text, std::size_t at, std::string &band)
{
  for (const std::string &b : bands)
  {
    if (b.size() > band.size() && text.size() - at >= b.size() && toLower(text.substr(at, b.size())) == toLower(b))
      band = b;
  }
  return band.size();
}

/// Length of a word of letters and digits, underscores included, as an unlisted band is.
std::size_t readWord(const std::string &text, std::size_t at)
{
  std::size_t end = at;
  while (end < text.size() && (isDigit(text[end]) || isLetter(text[end]) || text[end] == '_'))
    ++end;
  return end - at;
}

[[noreturn]] void malformed(const std::string &text)
{
  throw Error(ErrorCode::Input, message(QT_TRANSLATE_NOOP("core", "The name template “%1” is malformed."), {text}));
}

} // namespace

NameTemplate::NameTemplate(const std::string &text, bool hasBand) : mText(text)
{
  int bands = 0;
  for (std::size_t at = 0; at < text.size();)
  {
    Piece piece;
    const std::size_t open = text.find('{', at);
    if (open != at)
    {
      piece.text = text.substr(at, open - at);
      at = std::min(open, text.size());
    }
    else
    {
      const std::size_t close = text.find('}', open);
      const std::string field = close == std::string::npos ? std::string() : text.substr(open + 1, close - open - 1);
      const std::size_t colon = field.find(':');
      piece.field = field.substr(0, colon);
      piece.text = colon == std::string::npos ? std::string() : field.substr(colon + 1);
      bands += piece.field == "band" ? 1 : 0;
      if (piece.field.empty() || (piece.field == "band") != piece.text.empty())
        malformed(text);
      at = close + 1;
    }
    if (piece.field.empty() && piece.text.find('}') != std::string::npos)
      malformed(text);
    mSlashes += static_cast<std::size_t>(std::count(piece.text.begin(), piece.text.end(), '/'));
    mPieces.push_back(std::move(piece));
  }
  if (bands != (hasBand ? 1 : 0))
    malformed(text);
}

std::optional<NameMatch> NameTemplate::match(const std::string &path, const std::vector<std::string> &bands,
                                             bool anyBand) const
{
  std::size_t at = path.size();
  for (std::size_t slashes = 0; at > 0; --at)
  {
    if (path[at - 1] == '/' && slashes++ == mSlashes)
      break;
  }
  NameMatch match;
  for (const Piece &piece : mPieces)
  {
    const std::size_t begin = at;
    if (piece.field == "band")
    {
      const std::size_t known = readBand(bands, path, at, match.band);
      at += known > 0 ? known : anyBand ? readWord(path, at) : 0;
      if (at == begin)
        return std::nullopt;
    }
    else if (isDateField(piece.field))
    {
      if (!readDate(piece.text, path, at, piece.field == "date" ? match.date : match.processed))
        return std::nullopt;
    }
    else if (piece.field.empty() ? !startsWithNoCase(path.substr(at, piece.text.size()), piece.text)
                                 : !readMask(piece.text, path, at))
    {
      return std::nullopt;
    }
    if (piece.field.empty())
      at += piece.text.size();
    else
      match.fields[piece.field] = path.substr(begin, at - begin);
  }
  return at == path.size() ? std::optional<NameMatch>(std::move(match)) : std::nullopt;
}

std::string fillFields(const std::string &text, const NameMatch &match)
{
  std::string out;
  for (std::size_t at = 0; at < text.size();)
  {
    const std::size_t open = std::min(text.find('{', at), text.size());
    out += text.substr(at, open - at);
    const std::size_t close = text.find('}', open);
    if (close == std::string::npos)
      break;
    const std::string field = text.substr(open + 1, close - open - 1);
    const auto it = match.fields.find(field);
    if (field == "date" && match.date)
    {
      const std::string day = formatDate(*match.date);
      out += day.substr(0, 4) + day.substr(5, 2) + day.substr(8, 2);
    }
    else if (it != match.fields.end())
    {
      out += it->second;
    }
    at = close + 1;
  }
  return out;
}

} // namespace ndvi
