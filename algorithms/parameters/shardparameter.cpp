#include "parameters/shardparameter.h"

#include "model/error.h"
#include "parameters/parameterchecks.h"

#include <QCoreApplication>
#include <qgsprocessingparameters.h>

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
          "together with SAME_DAY. The rows of all parts are those of one run; “Aggregate tables” puts them "
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
    const QgsProcessingParameterDefinition *definition = algorithm.parameterDefinition(output);
    const bool isAsked = definition->type() == QgsProcessingParameterBoolean::typeName()
                             ? QgsProcessingParameters::parameterAsBool(definition, parameters, context)
                             : !isUnset(parameters.value(output));
    if (isAsked)
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

ShardScenes ShardOfRun::of(const std::vector<Scene> &scenes, bool sameDay, const ZoneLayer &zones,
                           ZoneProjector &projector, Progress &progress) const
{
  if (mShard.isWhole())
    return of(scenes, progress);
  const std::vector<std::size_t> parts = partsOfScenes(scenes, workOf(scenes, zones, projector), sameDay, mShard.count);
  ShardScenes own = told(parts, progress);
  own.zonesToTellOf = zonesToTellOf(scenes, parts, zones, mShard, projector);
  return own;
}

ShardScenes ShardOfRun::of(const std::vector<Scene> &scenes, Progress &progress) const
{
  return told(partsOfScenes(scenes, std::vector<std::uint64_t>(scenes.size(), 1), false, mShard.count), progress);
}

ShardScenes ShardOfRun::told(const std::vector<std::size_t> &parts, Progress &progress) const
{
  ShardScenes own;
  for (std::size_t scene = 0; scene < parts.size(); ++scene)
  {
    if (parts[scene] == mShard.number)
      own.numbers.push_back(scene);
  }
  if (!mShard.isWhole())
    progress.info(Tr::tr("Part %1 of %2: %3 of %4 scenes.")
                      .arg(QString::number(mShard.number), QString::number(mShard.count),
                           QString::number(own.numbers.size()), QString::number(parts.size()))
                      .toStdString());
  return own;
}

} // namespace ndvi
