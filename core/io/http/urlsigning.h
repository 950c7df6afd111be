#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

// How the token service of Microsoft's Planetary Computer signs URLs of files in Azure's blob store, as GDAL names
// them: /vsicurl?pc_url_signing=yes&pc_collection=NAME&url=… (GDAL, "Virtual file systems", since 3.5.2;
// https://planetarycomputer.microsoft.com/docs/concepts/sas/).

namespace ndvi
{

/// The options of "/vsicurl?option=value&url=…", names in lower case, escapes resolved. Empty for other paths.
std::map<std::string, std::string> vsicurlOptions(const std::string &path);

/// Where tokens come from.
struct TokenService
{
  std::string token; ///< what the name of a collection is put behind
  std::string sign;  ///< what a URL is put behind, where no collection is named

  /// The Planetary Computer's, or what GDAL's options VSICURL_PC_SAS_TOKEN_URL and VSICURL_PC_SAS_SIGN_HREF_URL name.
  static TokenService configured();
};

/// A kind of token: that of a collection, or that of one file.
struct TokenRequest
{
  std::string collection; ///< empty: that of one file
  std::string file;       ///< the URL of it, escaped as it goes to the server; empty for a collection
  std::string url;        ///< where it is asked for
};

/// What \a path (/vsicurl?…) wants its file to be signed with; nothing where it does not want that, or where the file
/// must not get a token. A token goes to https servers of Azure's blob store, and to the server it comes from, which
/// knows it: a row of a collection may name any server, and what a service signs is nothing for all of them. URLs that
/// have access of their own (a signature, a password) get none.
std::optional<TokenRequest> tokenRequestOf(const std::string &path, const TokenService &service);

/// What a service answers.
struct UrlToken
{
  std::string query;                  ///< what is appended to the URL, without "?"
  std::optional<std::int64_t> expiry; ///< seconds since 1970; nothing where the answer does not tell
};

/// Reads the JSON \a answer to \a request: {"msft:expiry", "token"}, or {"msft:expiry", "href"} for one file. Nothing
/// where it is anything else, or signs another file than the one asked for.
std::optional<UrlToken> readToken(const std::string &answer, const TokenRequest &request);

/// False for what is cut off, or another kind of document.
bool isJson(const std::string &answer);

/// \a url with the token \a query in its query.
std::string withToken(const std::string &url, const std::string &query);

/// How long to use a token that holds for \a lifetime seconds: until two minutes before its end, of a short life two
/// thirds. 0 where it is over already; a day at most.
double secondsToUse(double lifetime);

} // namespace ndvi
