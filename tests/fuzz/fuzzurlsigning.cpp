#include "fuzzing.h"
#include "io/http/httpsession.h"
#include "io/http/url.h"
#include "io/http/urlsigning.h"

#include <algorithm>

using namespace ndvi;

// The answer of a token service, in front of it a line with the path of a file.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
  const std::string text(reinterpret_cast<const char *>(data), size);
  const std::size_t line = std::min(text.find('\n'), text.size());
  const std::string path = text.substr(0, line), answer = text.substr(std::min(line + 1, text.size()));
  const TokenService service{"https://service.example/token/", "https://service.example/sign?href="};
  const std::optional<TokenRequest> wanted = tokenRequestOf(path, service);
  if (wanted)
  {
    FUZZ_CHECK(originOf(wanted->url) == originOf(service.token)); // whatever the path says
    FUZZ_CHECK(wanted->collection.empty() != wanted->file.empty());
  }
  const TokenRequest request = wanted.value_or(TokenRequest{"col", "", service.token + "col"});
  const std::optional<UrlToken> token = readToken(answer, request);
  if (!token)
    return 0;
  FUZZ_CHECK(isJson(answer));
  FUZZ_CHECK(!token->query.empty());
  for (const char c : token->query)
    FUZZ_CHECK(c > ' ' && c != '#' && static_cast<unsigned char>(c) < 0x7f);
  // What is signed is the file it was before.
  const std::string url = "https://a.blob.core.windows.net/c/B04.tif";
  FUZZ_CHECK(withToken(url, token->query).compare(0, url.size() + 1, url + '?') == 0);
  FUZZ_CHECK(escapedUrl(withToken(url, token->query)).find(token->query) != std::string::npos ||
             token->query.find_first_of("\"<>\\^`{|}") != std::string::npos);
  return 0;
}
