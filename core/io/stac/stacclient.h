#pragma once

#include "batch/progress.h"
#include "io/http/retrypolicy.h"
#include "io/products/jsonreader.h"
#include "io/stac/stactransport.h"

#include <random>
#include <string>

namespace ndvi
{

/// " The server says: …" where an answer that is not what was asked for has an explanation, as JSON; else nothing.
std::string explanationIn(const Json &answer);

/// Fetches STAC documents from servers, and from files where the user named one.
class StacClient
{
public:
  /// \a place: what the user named, a URL or a file.
  StacClient(std::string place, StacTransport &transport, const RetryPolicy &retry, Progress &progress);

  /// True where the user named a URL: no document may lead to files of this machine then.
  bool isOnServer() const { return mIsOnServer; }

  /// The document at a URL or, where the user named a file, a file. Throws Error(Io) where it cannot be had or is no
  /// JSON object, with the place and what to do; Error(Cancelled). \a cameFrom, where given, becomes the place it came
  /// from in the end, which its links are relative to: servers redirect.
  Json read(const std::string &place, std::string *cameFrom = nullptr);

  /// The answer to \a request, likewise. Requests to other servers than the user's carry nothing that is the user's.
  Json ask(StacRequest request, std::string *cameFrom = nullptr);

  /// False where the server says that there is no such document (404, 410); true also where nobody knows.
  bool exists(StacRequest request);

  /// The place that \a href in the document at \a place means; empty where it leads from a server to a file, or
  /// nowhere.
  std::string resolved(const std::string &place, const std::string &href) const;

  int requests() const { return mRequests; }

  /// True where the server refused the last request (4xx).
  bool isRefused() const { return mStatus >= 400 && mStatus < 500; }

private:
  HttpResult sendUntilItComes(const StacRequest &request);
  void pause(double seconds);
  bool isCancelled() const { return mProgress.isCancelled(); }

  std::string mPlace;
  bool mIsOnServer;
  std::string mOrigin;
  StacTransport &mTransport;
  RetryPolicy mRetry;
  Progress &mProgress;
  std::mt19937_64 mRandom;
  int mRequests = 0;
  int mStatus = 0; ///< of the last answer
};

} // namespace ndvi
