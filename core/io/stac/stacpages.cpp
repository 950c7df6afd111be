#include "io/stac/stacpages.h"

#include "io/stac/staclinks.h"
#include "model/error.h"
#include "model/secrets.h"
#include "model/text.h"

#include <utility>

namespace ndvi
{

namespace
{

std::optional<std::size_t> matchedOf(const Json &page)
{
  for (const auto &[outer, inner] : {std::make_pair("", "numberMatched"), std::make_pair("context", "matched"),
                                     std::make_pair("search:metadata", "matched")})
  {
    const std::optional<double> number = jsonNumber(*outer ? jsonMember(page, outer) : page, inner);
    if (number && *number >= 0 && *number < 1e15)
      return static_cast<std::size_t>(*number);
  }
  return std::nullopt;
}

void setHeaders(StacRequest &request, const Json &headers, bool merge)
{
  if (!merge)
    request.headers.clear();
  for (const auto &[name, value] : headers.items())
  {
    std::string text;
    for (const std::string &one : jsonTexts(value))
      text += (text.empty() ? "" : ", ") + one;
    request.headers.emplace_back(name, text);
  }
}

} // namespace

StacPages::StacPages(StacClient &client, StacRequest first, Json body)
    : mClient(client), mRequest(std::move(first)), mBody(std::move(body))
{
}

StacPages::StacPages(StacClient &client, Json firstPage, const std::string &place)
    : mClient(client), mFirst(std::move(firstPage))
{
  mRequest.url = place;
}

/// URL and body of the next request.
std::string StacPages::key() const
{
  return mRequest.url + '\n' +
         (mBody.is_null() ? std::string() : mBody.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::optional<Json> StacPages::next()
{
  if (mIsOver)
    return std::nullopt;
  mRequest.isPost = !mBody.is_null();
  mRequest.body = mRequest.isPost ? mBody.dump(-1, ' ', false, Json::error_handler_t::replace) : std::string();
  if (!mAsked.insert(key()).second)
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "The pages of %1 go round in circles: page %2 leads to one that was "
                                                  "read already. The list of items cannot be read to its end."),
                        {withoutSecrets(mRequest.url), std::to_string(mAsked.size())}),
                mRequest.url);
  Json page = mFirst ? *std::exchange(mFirst, std::nullopt) : mClient.ask(mRequest, &mRequest.url);
  if (jsonText(page, "type") != "FeatureCollection" || !jsonMember(page, "features").is_array())
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "%1 did not answer with a list of STAC items."),
                        {withoutSecrets(mRequest.url)}) +
                    explanationIn(page),
                mRequest.url);
  if (const std::optional<std::size_t> matched = matchedOf(page))
    mMatched = matched;
  return page;
}

void StacPages::follow(const Json &page)
{
  const StacLink link = findLink(page, "next");
  const std::string url = mClient.resolved(mRequest.url, link.href);
  if (url.empty() && !link.href.empty())
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "The next page of %1 is at %2, where nothing can be read from here. "
                                                  "The list of items cannot be read to its end."),
                        {withoutSecrets(mRequest.url), withoutSecrets(link.href)}),
                mRequest.url);
  mIsOver = url.empty();
  mRequest.url = url;
  setHeaders(mRequest, link.headers, link.merge);
  if (!link.isPost)
    mBody = nullptr;
  else if (link.merge && mBody.is_object() && link.body.is_object())
    mBody.update(link.body);
  else if (link.body.is_object())
    mBody = link.body;
}

} // namespace ndvi
