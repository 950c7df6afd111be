#include "model/secrets.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

namespace ndvi
{

namespace
{

bool isOneOf(const std::string &name, const char *const *begin, const char *const *end)
{
  return std::any_of(begin, end, [&name](const char *known) { return name == known; });
}

/// Name of a query parameter, in lower case, whose value is as good as a password. What object stores, portals and
/// content networks use; and whatever calls itself a key or a token.
bool isSecret(const std::string &name)
{
  static constexpr std::array<const char *, 6> NAMES = {"sig", "policy", "auth", "pwd", "hmac", "hash"};
  static constexpr std::array<const char *, 7> PARTS = {"signature", "token",  "credential", "secret",
                                                        "passw",     "apikey", "key"};
  return isOneOf(name, NAMES.data(), NAMES.data() + NAMES.size()) ||
         std::any_of(PARTS.begin(), PARTS.end(),
                     [&name](const char *part) { return name.find(part) != std::string::npos; });
}

/// Name of a query parameter that belongs to a signature without being secret: times, algorithms, rights. Azure's have
/// two or three letters (Azure Storage, "Create a service SAS"), Amazon's and Google's a common beginning.
bool isOfSignature(const std::string &name)
{
  static constexpr std::array<const char *, 15> NAMES = {"st",    "se",    "sv",  "sr",  "sp",  "spr", "ss",     "srt",
                                                         "skoid", "sktid", "skt", "ske", "sks", "skv", "expires"};
  return name.rfind("x-amz-", 0) == 0 || name.rfind("x-goog-", 0) == 0 || name.rfind("x-oss-", 0) == 0 ||
         isOneOf(name, NAMES.data(), NAMES.data() + NAMES.size());
}

std::string lower(std::string text)
{
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

/// What may follow a URL in a sentence, as far as it cannot be part of one here.
bool endsUrl(char c)
{
  return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '`';
}

/// Where the query that begins at \a at, behind its question mark, ends.
std::size_t endOfQuery(const std::string &text, std::size_t at)
{
  while (at < text.size() && !endsUrl(text[at]) && text[at] != '#' && text[at] != '}')
    ++at;
  return at;
}

/// A value that is an escaped URL ("/vsicurl?url=https%3A%2F%2F…"), without what may be secret in it.
std::string cleanedValue(const std::string &value)
{
  const std::string low = lower(value);
  const std::size_t scheme = low.find("%3a%2f%2f");
  if (scheme == std::string::npos)
    return value;
  if (low.find("%40", scheme) != std::string::npos)
    return "…";
  const std::size_t query = low.find("%3f", scheme);
  return query == std::string::npos ? value : value.substr(0, query) + "…";
}

/// True where the query signs: a parameter "key" elsewhere may say which file is meant.
bool isSigned(const std::string &query)
{
  const std::string names = '&' + lower(query);
  static constexpr std::array<const char *, 3> SIGNATURES = {"&sig=", "signature=", "&hmac="};
  return std::any_of(SIGNATURES.begin(), SIGNATURES.end(),
                     [&names](const char *name) { return names.find(name) != std::string::npos; });
}

/// The query with values taken out, or the whole parameters.
std::string cleaned(const std::string &query, bool isIdentity)
{
  std::string result;
  const bool leavesOut = isIdentity && isSigned(query);
  for (std::size_t at = 0; at <= query.size();)
  {
    const std::size_t next = std::min(query.find('&', at), query.size());
    const std::string pair = query.substr(at, next - at);
    const std::size_t equals = pair.find('=');
    const std::string name = lower(pair.substr(0, equals));
    const bool hasValue = equals != std::string::npos;
    at = next + 1;
    if (leavesOut && (isSecret(name) || isOfSignature(name)))
      continue;
    if (!result.empty())
      result += '&';
    if (!hasValue || isIdentity)
      result += pair;
    else
      result += pair.substr(0, equals + 1) + (isSecret(name) ? "…" : cleanedValue(pair.substr(equals + 1)));
  }
  return result;
}

std::string cleanedText(const std::string &text, bool isIdentity)
{
  std::string result;
  for (std::size_t at = 0; at < text.size();)
  {
    if (text.compare(at, 3, "://") == 0)
    {
      // "user:password@" ends before the host does.
      std::size_t end = at + 3;
      while (end < text.size() && !endsUrl(text[end]) && text[end] != '/' && text[end] != '?' && text[end] != '#')
        ++end;
      const std::size_t sign = text.rfind('@', end == 0 ? 0 : end - 1);
      result += "://";
      if (sign != std::string::npos && sign >= at + 3)
      {
        if (!isIdentity)
          result += "…@";
        at = sign + 1;
      }
      else
        at += 3;
      result += text.substr(at, end - at);
      at = end;
    }
    else if (text[at] == '?')
    {
      const std::size_t end = endOfQuery(text, at + 1);
      const std::string query = cleaned(text.substr(at + 1, end - at - 1), isIdentity);
      if (!isIdentity || !query.empty())
        result += '?' + query;
      at = end;
    }
    else
      result += text[at++];
  }
  return result;
}

} // namespace

std::string withoutSecrets(const std::string &text)
{
  return cleanedText(text, false);
}

std::string identityOfUrl(const std::string &url)
{
  return cleanedText(url, true);
}

} // namespace ndvi
