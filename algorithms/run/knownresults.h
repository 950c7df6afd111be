#pragma once

#include "batch/histogramrun.h"

#include <qgsprocessingalgorithm.h>

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace ndvi
{

class SqliteResultCache;

/// What earlier runs left in the file CACHE, where one is given.
class KnownResults
{
public:
  /// Opens the file, or makes it. Throws Error(Input, Io), Error(Cancelled) where the user does not want to wait for
  /// another run that has locked it.
  KnownResults(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
               Progress &progress);

  /// Tells the log what went wrong with the file, also where the run failed.
  ~KnownResults();

  /// For a run; good as long as this object.
  ResultMemory memory() const;

  /// Tells the log how many scenes were known, and what went wrong with the file. Call after the run.
  void report(const RunSummary &summary, Progress &progress);

private:
  void tellRemarks();

  Progress *mProgress = nullptr;
  std::mutex mMutex;
  std::vector<std::string> mRemarks; ///< of threads of the run
  std::unique_ptr<SqliteResultCache> mCache;
  std::string mEnvironment;
};

} // namespace ndvi
