#pragma once

#include "batch/shard.h"
#include "parameters/runparameters.h"

namespace ndvi
{

ParameterList shardParameters(); ///< advanced: SHARD
QString shardHelp();             ///< the line of the help on it

/// What is wrong with SHARD, as a sentence; or empty. \a whole: outputs that are of the whole collection only, since
/// parts of them do not add up, with what to do instead (a sentence).
QString shardProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                     QgsProcessingContext &context, const QStringList &whole = {}, const QString &instead = QString());

/// The part of a collection that SHARD names.
class ShardOfRun
{
public:
  /// Throws Error(Input) where SHARD is no part.
  ShardOfRun(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context);

  /// Numbers of the scenes of the part; all of them without SHARD. Zones tell how much work scenes are.
  std::vector<std::size_t> numbers(const std::vector<Scene> &scenes, bool sameDay, const ZoneLayer &zones,
                                   ZoneProjector &projector, Progress &progress) const;

  /// The same where scenes are as much work as others.
  std::vector<std::size_t> numbers(const std::vector<Scene> &scenes, Progress &progress) const;

private:
  std::vector<std::size_t> told(std::vector<std::size_t> own, std::size_t all, Progress &progress) const;

  Shard mShard;
};

/// \a values of these \a numbers.
template <class Value>
std::vector<Value> chosen(const std::vector<Value> &values, const std::vector<std::size_t> &numbers)
{
  std::vector<Value> some;
  some.reserve(numbers.size());
  for (const std::size_t number : numbers)
    some.push_back(values[number]);
  return some;
}

} // namespace ndvi
