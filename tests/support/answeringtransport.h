#pragma once

#include "io/stac/stactransport.h"

#include <map>
#include <string>
#include <vector>

namespace ndvi::test
{

/// Answers requests from a list of documents; what is not in it is not found.
class AnsweringTransport : public StacTransport
{
public:
  std::map<std::string, std::string> documents; ///< by URL, of a POST with a blank and the body behind it
  std::map<std::string, int> failures;          ///< by URL: how many more times the server is too busy
  std::vector<StacRequest> asked;

  HttpResult send(const StacRequest &request, std::size_t, const std::function<bool()> &) override
  {
    asked.push_back(request);
    HttpResult result;
    int &left = failures[request.url];
    const auto found = documents.find(request.isPost ? request.url + ' ' + request.body : request.url);
    result.status = left > 0 ? 503 : found == documents.end() ? 404 : 200;
    left -= left > 0 ? 1 : 0;
    if (result.status != 200)
    {
      result.problem = HttpProblem::Status;
      result.reason = statusText(result.status);
      return result;
    }
    result.body.assign(found->second.begin(), found->second.end());
    return result;
  }
};

} // namespace ndvi::test
