#pragma once

#include <string>

namespace ndvi
{

/// \a text with what gives access taken out of the URLs in it: user and password before the host ("https://…@host"),
/// and the values of query parameters that sign or authorize ("?sig=…", "X-Amz-Signature=…", "token=…"). What is shown
/// or written must not hand them on: messages and reports are passed around, signatures are as good as passwords. Other
/// text stays as it is.
std::string withoutSecrets(const std::string &text);

/// What \a url names, whoever signed it and until when: where its query signs, without the parameters that do, those
/// that tell how long a signature is good for too; without user and password. Equal for URLs of one file that were
/// signed twice. Any other query may tell files apart and stays, secrets included: to be kept as a fingerprint, not to
/// be shown.
std::string identityOfUrl(const std::string &url);

} // namespace ndvi
