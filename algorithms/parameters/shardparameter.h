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

/// What a part does of a collection and its zones.
struct ShardScenes
{
  std::vector<std::size_t> numbers; ///< of its scenes, ascending

  /// By zone: it is for this part to tell where the zone meets no scene. Empty: of all zones.
  std::vector<bool> zonesToTellOf;
};

/// The part of a collection that SHARD names.
class ShardOfRun
{
public:
  /// Throws Error(Input) where SHARD is no part.
  ShardOfRun(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context);

  /// All scenes without SHARD. Zones tell how much work scenes are. Throws Error(Crs).
  ShardScenes of(const std::vector<Scene> &scenes, bool sameDay, const ZoneLayer &zones, ZoneProjector &projector,
                 Progress &progress) const;

  /// The same where scenes are as much work as others, and there are no zones to tell of.
  ShardScenes of(const std::vector<Scene> &scenes, Progress &progress) const;

private:
  ShardScenes told(const std::vector<std::size_t> &parts, Progress &progress) const;

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
