#include "io/http/url.h"

#include "io/gdal/vsifile.h"

#include <cstring>
#include <curl/curl.h>
#include <memory>

namespace ndvi
{

namespace
{

using Parts = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

/// The parts of \a url; null where it is none.
Parts partsOf(const std::string &url)
{
  Parts parts(curl_url(), curl_url_cleanup);
  if (!parts || !isHttpUrl(url) || curl_url_set(parts.get(), CURLUPART_URL, escapedUrl(url).c_str(), 0) != CURLUE_OK)
    return {nullptr, curl_url_cleanup};
  return parts;
}

std::string part(const Parts &parts, CURLUPart which, unsigned int flags = 0)
{
  char *text = nullptr;
  std::string result;
  if (parts && curl_url_get(parts.get(), which, &text, flags) == CURLUE_OK)
    result = text;
  curl_free(text);
  return result;
}

} // namespace

std::string escapedUrl(const std::string &url)
{
  static constexpr const char *DIGITS = "0123456789ABCDEF";
  const std::size_t scheme = url.find("://");
  const std::size_t path = url.find_first_of("/?#", scheme == std::string::npos ? 0 : scheme + 3);
  std::string result = url.substr(0, path);
  for (std::size_t i = result.size(); i < url.size(); ++i)
  {
    const auto c = static_cast<unsigned char>(url[i]);
    if (c <= ' ' || c >= 0x7f || std::strchr("\"<>\\^`{|}", c))
      result += {'%', DIGITS[c >> 4], DIGITS[c & 15]};
    else
      result += url[i];
  }
  return result;
}

bool isHttpUrl(const std::string &text)
{
  return startsWithNoCase(text, "http://") || startsWithNoCase(text, "https://");
}

std::string resolvedUrl(const std::string &base, const std::string &reference)
{
  const Parts parts = partsOf(base);
  if (!parts || curl_url_set(parts.get(), CURLUPART_URL, escapedUrl(reference).c_str(), 0) != CURLUE_OK)
    return {};
  const std::string url = part(parts, CURLUPART_URL);
  return isHttpUrl(url) ? url : std::string();
}

std::string withQuery(const std::string &url, const std::vector<std::pair<std::string, std::string>> &parameters)
{
  std::string result = url.substr(0, url.find('#'));
  for (const auto &[name, value] : parameters)
    result += (result.find('?') == std::string::npos ? '?' : '&') + percentEncoded(name) + '=' + percentEncoded(value);
  return result;
}

std::string originOf(const std::string &url)
{
  const Parts parts = partsOf(url);
  const std::string host = part(parts, CURLUPART_HOST);
  return host.empty() ? host
                      : part(parts, CURLUPART_SCHEME) + "://" + toLower(host) + ':' +
                            part(parts, CURLUPART_PORT, CURLU_DEFAULT_PORT);
}

std::string hostOf(const std::string &url)
{
  return toLower(part(partsOf(url), CURLUPART_HOST));
}

std::string percentEncoded(const std::string &text)
{
  char *escaped = curl_easy_escape(nullptr, text.c_str(), static_cast<int>(text.size()));
  std::string result = escaped ? escaped : "";
  curl_free(escaped);
  return result;
}

} // namespace ndvi
