#include "parameters/shardparameter.h"

#include "model/error.h"
#include "parameters/parameterchecks.h"

#include <QCoreApplication>
#include <qgsprocessingparameters.h>

#include <numeric>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ShardParameter)
};

const QString SHARD = QStringLiteral("SHARD");

Shard shardOf(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context)
{
  const QString text =
      QgsProcessingParameters::parameterAsString(algorithm.parameterDefinition(SHARD), parameters, context);
  return text.trimmed().isEmpty() ? Shard() : parseShard(text.toStdString());
}

} // namespace

ParameterList shardParameters()
{
  return {advanced(new QgsProcessingParameterString(SHARD, Tr::tr("Part of the scenes (3/40: the third of forty)"),
                                                    QVariant(), false, true))};
}

QString shardHelp()
{
  return paragraph(
      "SHARD",
      Tr::tr(
          "do a part of the scenes only, to share the work between computers: 3/40 is the third of forty parts of "
          "about equal work. Every scene is in one of them, the same one on every computer, and scenes of a day stay "
          "together with SAME_DAY. The rows of all parts are those of one run; NDVI aggregate tables puts them "
          "together."));
}

QString shardProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                     QgsProcessingContext &context, const QStringList &whole, const QString &instead)
{
  Shard shard;
  try
  {
    shard = shardOf(algorithm, parameters, context);
  }
  catch (const Error &e)
  {
    return QString::fromUtf8(e.what());
  }
  if (shard.isWhole())
    return QString();
  for (const QString &output : whole)
  {
    if (!isUnset(parameters.value(output)) && parameters.value(output) != QVariant(false))
      return Tr::tr("%1 is of all scenes, but SHARD asks for a part of them: parts of it do not add up.").arg(output) +
             (instead.isEmpty() ? QString() : ' ' + instead);
  }
  return QString();
}

ShardOfRun::ShardOfRun(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                       QgsProcessingContext &context)
    : mShard(shardOf(algorithm, parameters, context))
{
}

std::vector<std::size_t> ShardOfRun::numbers(const std::vector<Scene> &scenes, bool sameDay, const ZoneLayer &zones,
                                             ZoneProjector &projector, Progress &progress) const
{
  const std::vector<std::uint64_t> work =
      mShard.isWhole() ? std::vector<std::uint64_t>(scenes.size(), 1) : workOf(scenes, zones, projector);
  return told(scenesOfShard(scenes, work, sameDay, mShard), scenes.size(), progress);
}

std::vector<std::size_t> ShardOfRun::numbers(const std::vector<Scene> &scenes, Progress &progress) const
{
  return told(scenesOfShard(scenes, std::vector<std::uint64_t>(scenes.size(), 1), false, mShard), scenes.size(),
              progress);
}

std::vector<std::size_t> ShardOfRun::told(std::vector<std::size_t> own, std::size_t all, Progress &progress) const
{
  if (!mShard.isWhole())
    progress.info(Tr::tr("Part %1 of %2: %3 of %4 scenes.")
                      .arg(QString::number(mShard.number), QString::number(mShard.count), QString::number(own.size()),
                           QString::number(all))
                      .toStdString());
  return own;
}

} // namespace ndvi
