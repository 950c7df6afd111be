#include "io/http/urlsigning.h"

#include "io/http/url.h"
#include "model/secrets.h"
#include "model/timestamp.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace ndvi
{

namespace
{

/// Longer than any signature.
constexpr std::size_t LONGEST_TOKEN = 8192;

std::string unescaped(const std::string &text)
{
  char *plain = CPLUnescapeString(text.c_str(), nullptr, CPLES_URL);
  std::string result = plain;
  CPLFree(plain);
  return result;
}

/// As parts of a path: an account and a container may be named instead of a collection.
std::string encodedParts(const std::string &text)
{
  std::string result = percentEncoded(text);
  for (std::size_t at = result.find("%2F"); at != std::string::npos; at = result.find("%2F", at))
    result.replace(at, 3, "/");
  return result;
}

/// An account of Azure's blob store; \a origin as originOf() gives it.
bool isBlobStore(const std::string &origin)
{
  static const std::string ENDING = ".blob.core.windows.net:443";
  return origin.rfind("https://", 0) == 0 && origin.size() > ENDING.size() &&
         origin.compare(origin.size() - ENDING.size(), ENDING.size(), ENDING) == 0;
}

/// The query of \a href, which has to be that of \a url with a token.
std::string queryOf(const std::string &href, const std::string &url)
{
  if (href.size() <= url.size() || href.compare(0, url.size(), url) != 0)
    return {};
  const char separator = url.find('?') == std::string::npos ? '?' : '&';
  return href[url.size()] == separator ? href.substr(url.size() + 1) : std::string();
}

bool isQuery(const std::string &text)
{
  return !text.empty() && text.size() <= LONGEST_TOKEN &&
         std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != '#' && c != '?'; });
}

} // namespace

std::map<std::string, std::string> vsicurlOptions(const std::string &path)
{
  static const std::string BEGIN = "/vsicurl?";
  std::map<std::string, std::string> options;
  if (path.compare(0, BEGIN.size(), BEGIN) != 0)
    return options;
  for (std::size_t at = BEGIN.size(); at < path.size();)
  {
    const std::size_t next = std::min(path.find('&', at), path.size());
    const std::string pair = path.substr(at, next - at);
    const std::size_t equals = pair.find('=');
    if (equals != std::string::npos)
      options.emplace(CPLString(unescaped(pair.substr(0, equals))).tolower(), unescaped(pair.substr(equals + 1)));
    at = next + 1;
  }
  return options;
}

TokenService TokenService::configured()
{
  return {CPLGetConfigOption("VSICURL_PC_SAS_TOKEN_URL", "https://planetarycomputer.microsoft.com/api/sas/v1/token/"),
          CPLGetConfigOption("VSICURL_PC_SAS_SIGN_HREF_URL",
                             "https://planetarycomputer.microsoft.com/api/sas/v1/sign?href=")};
}

std::optional<TokenRequest> tokenRequestOf(const std::string &path, const TokenService &service)
{
  const std::map<std::string, std::string> options = vsicurlOptions(path);
  const auto value = [&options](const char *name)
  {
    const auto found = options.find(name);
    return found == options.end() ? std::string() : found->second;
  };
  if (!CPLTestBool(options.count("pc_url_signing") ? value("pc_url_signing").c_str() : "NO"))
    return std::nullopt;
  TokenRequest request;
  request.collection = value("pc_collection");
  const std::string file = escapedUrl(value("url"));
  request.url = request.collection.empty() ? service.sign + percentEncoded(file)
                                           : service.token + encodedParts(request.collection);
  const std::string origin = originOf(file);
  const bool mayKnow = isBlobStore(origin) || (!origin.empty() && origin == originOf(request.url));
  if (!mayKnow || identityOfUrl(file) != file)
    return std::nullopt;
  if (request.collection.empty())
    request.file = file;
  return request;
}

std::optional<UrlToken> readToken(const std::string &answer, const TokenRequest &request)
{
  const nlohmann::json document = nlohmann::json::parse(answer, nullptr, false);
  if (!document.is_object())
    return std::nullopt;
  const auto text = [&document](const char *name)
  {
    const auto found = document.find(name);
    return found != document.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  UrlToken token;
  token.query = request.file.empty() ? text("token") : queryOf(text("href"), request.file);
  if (request.file.empty() && !token.query.empty() && token.query.front() == '?')
    token.query.erase(0, 1);
  if (!isQuery(token.query))
    return std::nullopt;
  if (const std::optional<Timestamp> expiry = parseTimestamp(text("msft:expiry")))
    token.expiry = *expiry / 1000;
  return token;
}

bool isJson(const std::string &answer)
{
  return nlohmann::json::accept(answer);
}

std::string withToken(const std::string &url, const std::string &query)
{
  const std::size_t end = std::min(url.find('#'), url.size());
  const char separator = url.find('?') < end ? '&' : '?';
  return url.substr(0, end) + separator + query;
}

double secondsToUse(double lifetime)
{
  constexpr double MARGIN = 120, DAY = 86400;
  return std::clamp(lifetime - std::min(MARGIN, lifetime / 3), 0.0, DAY);
}

} // namespace ndvi
