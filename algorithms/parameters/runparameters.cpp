#include "parameters/runparameters.h"

#include "model/error.h"
#include "parameters/outputchecks.h"
#include "parameters/parameterchecks.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <algorithm>
#include <limits>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::RunParameters)
};

QStringList maskClassNames()
{
  return {Tr::tr("0 no data"),
          Tr::tr("1 saturated or defective"),
          Tr::tr("2 dark, topographic shadow"),
          Tr::tr("3 cloud shadow"),
          Tr::tr("4 vegetation"),
          Tr::tr("5 bare soil"),
          Tr::tr("6 water"),
          Tr::tr("7 unclassified"),
          Tr::tr("8 cloud, medium probability"),
          Tr::tr("9 cloud, high probability"),
          Tr::tr("10 thin cirrus"),
          Tr::tr("11 snow or ice")};
}

QVariantList defaultMaskClasses()
{
  QVariantList classes;
  const MaskOptions standard;
  for (std::size_t i = 0; i < standard.classes.size(); ++i)
  {
    if (standard.classes[i])
      classes << static_cast<int>(i);
  }
  return classes;
}

} // namespace

ParameterList collectionParameters()
{
  return {new QgsProcessingParameterFeatureSource(QStringLiteral("COLLECTION"), Tr::tr("Collection of scenes"),
                                                  sourceTypes({SOURCE_TABLE}))};
}

ParameterList zoneParameters()
{
  return {new QgsProcessingParameterFeatureSource(QStringLiteral("ZONES"), Tr::tr("Zones (polygons)"),
                                                  sourceTypes({SOURCE_POLYGON})),
          new QgsProcessingParameterField(QStringLiteral("ZONE_ID"), Tr::tr("Field that names each zone"), QVariant(),
                                          QStringLiteral("ZONES"), FIELD_ANY, false, true),
          new QgsProcessingParameterField(QStringLiteral("FIELDS"), Tr::tr("Fields of the zones to carry along"),
                                          QVariant(), QStringLiteral("ZONES"), FIELD_ANY, true, true)};
}

ParameterList maskParameters()
{
  return {new QgsProcessingParameterBoolean(QStringLiteral("MASK"), Tr::tr("Leave out clouds and other masked pixels"),
                                            true),
          new QgsProcessingParameterEnum(QStringLiteral("MASK_CLASSES"),
                                         Tr::tr("Classes of the scene classification to mask"), maskClassNames(), true,
                                         defaultMaskClasses()),
          new QgsProcessingParameterBoolean(QStringLiteral("REQUIRE_MASK"), Tr::tr("Skip scenes that have no mask"),
                                            false)};
}

ParameterList ruleParameters()
{
  return {new QgsProcessingParameterEnum(
      QStringLiteral("PIXEL_RULE"), Tr::tr("Pixels that belong to a zone"),
      {Tr::tr("Centre inside"), Tr::tr("All touched"), Tr::tr("Weighted with the covered share")}, false, 0)};
}

ParameterList sameDayParameters()
{
  return {new QgsProcessingParameterBoolean(QStringLiteral("SAME_DAY"),
                                            Tr::tr("Merge the scenes of one day and platform"), false)};
}

ParameterList sampleParameters()
{
  const auto number =
      [](const char *name, const QString &text, NumberType type, const QVariant &standard, double least, double most)
  {
    return advanced(new QgsProcessingParameterNumber(QString::fromLatin1(name), text, type, standard,
                                                     !standard.isValid(), least, most));
  };
  return {
      number("SCALE", Tr::tr("Pixel size to look at scenes with, in metres"), NUMBER_DOUBLE, QVariant(), 0, 1e6),
      advanced(new QgsProcessingParameterEnum(QStringLiteral("RESAMPLING"), Tr::tr("What a coarser pixel takes"),
                                              {Tr::tr("The pixel at its centre"), Tr::tr("The mean reflectance")},
                                              false, 0)),
      number("FRACTION", Tr::tr("Share of the pixels to look at"), NUMBER_DOUBLE, 1, 0, 1),
      number("SEED", Tr::tr("Seed that chooses these pixels"), NUMBER_INTEGER, 0, 0, std::numeric_limits<int>::max())};
}

ParameterList memoryParameters()
{
  return {advanced(new QgsProcessingParameterNumber(QStringLiteral("MEMORY_MB"),
                                                    Tr::tr("Memory for pixels in MiB (0 = 48 a thread)"),
                                                    NUMBER_INTEGER, 0, false, 0, 1 << 20))};
}

ParameterList cacheParameters()
{
  auto *file =
      new QgsProcessingParameterFile(QStringLiteral("CACHE"), Tr::tr("File that keeps results for later runs"),
                                     FILE_FILE, QString(), QVariant(), true, Tr::tr("SQLite files (*.sqlite)"));
  file->setMetadata({{MADE_WHERE_MISSING, true}});
  return {file};
}

ParameterList batchParameters()
{
  const BatchOptions standard;
  auto *threads = new QgsProcessingParameterNumber(QStringLiteral("THREADS"), Tr::tr("Threads (0 = all cores)"),
                                                   NUMBER_INTEGER, 0, false, 0, 1024);
  return {
      advanced(new QgsProcessingParameterEnum(QStringLiteral("NEGATIVE_REFLECTANCE"), Tr::tr("Negative reflectance"),
                                              {Tr::tr("Keep"), Tr::tr("Take as 0")}, false, 0)),
      advanced(new QgsProcessingParameterEnum(QStringLiteral("ON_ERROR"), Tr::tr("When a scene cannot be read"),
                                              {Tr::tr("Record it and go on"), Tr::tr("Stop")}, false, 0)),
      advanced(threads),
      advanced(new QgsProcessingParameterNumber(QStringLiteral("REQUESTS"),
                                                Tr::tr("Requests to servers at the same time"), NUMBER_INTEGER,
                                                standard.requests, false, 1, 64)),
      advanced(new QgsProcessingParameterNumber(QStringLiteral("MAX_ATTEMPTS"),
                                                Tr::tr("Attempts at each part of a file on a server"), NUMBER_INTEGER,
                                                standard.maxAttempts, false, 1, 20))};
}

QString collectionHelp()
{
  return paragraph("COLLECTION",
                   Tr::tr("the scenes, one feature each, as “Collection from folder” makes them. Filter or "
                          "select its features to work on some of them. Any vector format, also CSV."));
}

QString zoneHelp()
{
  return paragraph("ZONES",
                   Tr::tr("polygons in any coordinate reference system. Their vertices are brought into the "
                          "CRS of each scene and joined by straight lines; add vertices to very long edges of a "
                          "layer in degrees first.")) +
         paragraph("ZONE_ID", Tr::tr("a field with a different value for every zone; it becomes zone_id in the tables. "
                                     "Without one the feature id is taken, which other steps may change.")) +
         paragraph("FIELDS", Tr::tr("attributes of the zones to copy into every row (crop, owner …)."));
}

QString maskHelp()
{
  return paragraph("MASK",
                   Tr::tr("leave out the pixels whose mask class is one of MASK_CLASSES. A scene without a mask "
                          "is used unmasked and says so, unless REQUIRE_MASK is set.")) +
         paragraph("MASK_CLASSES",
                   Tr::tr("classes of the Sentinel-2 scene classification (SCL) to leave out; by default "
                          "0, 1, 3, 8, 9 and 10. On the command line: --MASK_CLASSES=3,8,9")) +
         paragraph("REQUIRE_MASK", Tr::tr("skip scenes that have no mask; stored NDVI that was masked when it was "
                                          "written, as its file says, is taken."));
}

QString ruleHelp()
{
  return paragraph(
      "PIXEL_RULE",
      Tr::tr("0: a pixel belongs to a zone when its centre lies inside, so neighbours never share one. 1: every pixel "
             "of which any part lies inside. 2: the same pixels, each weighted with the share of its area inside: "
             "counts become real numbers, and percentiles are the smallest values that reach their share of the "
             "weight."));
}

QString sameDayHelp()
{
  return paragraph(
      "SAME_DAY",
      Tr::tr("a zone that lies in several tiles gets one row a day (UTC) and platform instead of one a scene. Where "
             "scenes overlap, the ground counts once: it belongs to the first of them that has data there, as its "
             "footprint says, whether the tiles are of one UTM zone or of two. scene_id then names all scenes that "
             "hold a part "
             "of it, and is empty where the zone meets none of that day's."));
}

QString scaleHelp()
{
  return paragraph("SCALE, RESAMPLING",
                   Tr::tr("for a quick look: pixels of this size in metres, from the same origin on. 0: each takes the "
                          "scene's pixel at its centre; 1: the mean reflectance of the valid ones in it. Overviews in "
                          "the files are used where they are fine enough, but for those of JPEG 2000."));
}

QString sampleHelp()
{
  return scaleHelp() +
         paragraph("FRACTION, SEED",
                   Tr::tr("look at this share of the pixels only (above 0, at most 1), the same ones on every date; "
                          "another seed chooses others. sample_share tells how much of a zone was looked at."));
}

QString memoryHelp()
{
  return paragraph(
      "MEMORY_MB",
      Tr::tr("memory for pixels. Where it is not enough to keep what percentiles need, parts of scenes are "
             "read twice; results do not depend on it. Below 32 a thread there are fewer threads."));
}

QString cacheHelp()
{
  return paragraph(
      "CACHE",
      Tr::tr("an SQLite file, made where it is missing, that keeps the result of each scene as soon as it is there. A "
             "run that was ended by a cancel, a crash or a power cut goes on where it stopped, and next week's run "
             "reads the new scenes only. Scenes, zones, bins or other parameters that have changed are noticed and "
             "computed anew. It can be deleted at any time."));
}

QString batchHelp()
{
  return paragraph("NEGATIVE_REFLECTANCE",
                   Tr::tr("0: keep reflectance below 0 as it is, so that NDVI may leave −1 … 1; 1: take it as 0.")) +
         paragraph("ON_ERROR", Tr::tr("0: a scene that cannot be read is recorded and the others go on; 1: stop at the "
                                      "first one (the tables say how far it got).")) +
         paragraph("THREADS", Tr::tr("threads that read; 0 takes all cores. Results do not depend on it.")) +
         paragraph("REQUESTS", Tr::tr("of scenes on servers (http, https, /vsicurl/, /vsis3/ …): how many parts of "
                                      "files are asked for at the same time.")) +
         paragraph(
             "MAX_ATTEMPTS",
             Tr::tr("of scenes on servers: how often a part of a file is asked for, with growing pauses, where the "
                    "server is busy or the connection fails. A scene that fails nevertheless is tried again at "
                    "the end of the run."));
}

QString maskContradiction(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                          QgsProcessingContext &context)
{
  const RunParameters values(algorithm, parameters, context);
  const MaskOptions mask = values.pixels().mask;
  if (mask.use)
    return QString();
  if (mask.require)
    return Tr::tr("MASK is false, but REQUIRE_MASK is true: a scene is skipped for want of a mask only where masks are "
                  "used.");
  if (mask.classes != MaskOptions().classes)
    return Tr::tr(
        "MASK is false, but MASK_CLASSES chooses classes to leave out: these count only where masks are used.");
  return QString();
}

QString sampleContradiction(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                            QgsProcessingContext &context)
{
  const RunParameters values(algorithm, parameters, context);
  const ScaleOptions scale = values.pixels().scale;
  const ThinningOptions thinning = values.thinning();
  if (!isUnset(parameters.value(QStringLiteral("SCALE"))) && !(scale.metres > 0))
    return Tr::tr("SCALE must be greater than 0 metres; leave it empty for the scenes' own pixels.");
  if (scale.metres == 0 && scale.resampling != Resampling::Nearest)
    return Tr::tr("RESAMPLING says what a coarser pixel takes, but SCALE is not given.");
  if (!(thinning.fraction > 0))
    return Tr::tr("FRACTION must be greater than 0: no pixel would be looked at.");
  if (thinning.fraction >= 1 && thinning.mostPixels == 0 && thinning.seed != 0)
    return Tr::tr("SEED chooses pixels, but FRACTION is 1: all of them are looked at.");
  return QString();
}

RunParameters::RunParameters(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                             QgsProcessingContext &context)
    : mAlgorithm(algorithm), mParameters(parameters), mContext(context)
{
}

std::unique_ptr<QgsProcessingFeatureSource> RunParameters::source(const char *name) const
{
  const QString parameter = QString::fromLatin1(name);
  std::unique_ptr<QgsProcessingFeatureSource> source(
      QgsProcessingParameters::parameterAsSource(mAlgorithm.parameterDefinition(parameter), mParameters, mContext));
  if (!source)
  {
    throw Error(ErrorCode::Input, Tr::tr("%1: the layer “%2” cannot be opened.")
                                      .arg(parameter, mParameters.value(parameter).toString())
                                      .toStdString());
  }
  return source;
}

bool RunParameters::flag(const char *name) const
{
  return QgsProcessingParameters::parameterAsBool(mAlgorithm.parameterDefinition(QString::fromLatin1(name)),
                                                  mParameters, mContext);
}

int RunParameters::choice(const char *name) const
{
  const QgsProcessingParameterDefinition *definition = mAlgorithm.parameterDefinition(QString::fromLatin1(name));
  return definition ? QgsProcessingParameters::parameterAsEnum(definition, mParameters, mContext) : 0;
}

double RunParameters::number(const char *name, double standard) const
{
  const QString parameter = QString::fromLatin1(name);
  const QgsProcessingParameterDefinition *definition = mAlgorithm.parameterDefinition(parameter);
  // An optional number that is not given would be read as 0.
  if (!definition || (isUnset(mParameters.value(parameter)) && !definition->defaultValue().isValid()))
    return standard;
  return QgsProcessingParameters::parameterAsDouble(definition, mParameters, mContext);
}

std::vector<Scene> RunParameters::scenes(const CollectionPlace &place, Progress &progress) const
{
  std::vector<Scene> scenes = readCollection(*source("COLLECTION"), place, mContext, progress);
  const QString problem = bandProblem(mAlgorithm, mParameters, mContext, scenes);
  if (!problem.isEmpty())
    throw QgsProcessingException(problem);
  return scenes;
}

ZoneTable RunParameters::zones(Progress &progress) const
{
  ZoneOptions options;
  options.idField = QgsProcessingParameters::parameterAsString(
      mAlgorithm.parameterDefinition(QStringLiteral("ZONE_ID")), mParameters, mContext);
  const QVariant carried = mParameters.value(QStringLiteral("FIELDS"));
  options.carried = carried.userType() == QMetaType::QString ? carried.toString().split(';') : carried.toStringList();
  options.carried.removeAll(QString());
  const std::unique_ptr<QgsProcessingFeatureSource> layer = source("ZONES");
  // What the dialog offers first for both, where the collection is the active layer.
  if (layer->fields().lookupField(QStringLiteral("scene_id")) >= 0 &&
      layer->fields().lookupField(QStringLiteral("nir")) >= 0)
    progress.warning(
        Tr::tr("ZONES is a collection of scenes: whole footprints are taken as zones. Choose the layer with "
               "your polygons unless that is what you want.")
            .toStdString());
  return readZones(*layer, options, progress);
}

PixelOptions RunParameters::pixels() const
{
  PixelOptions options;
  options.mask.use = flag("MASK");
  options.mask.require = flag("REQUIRE_MASK");
  options.mask.classes.fill(false);
  for (int index : QgsProcessingParameters::parameterAsEnums(
           mAlgorithm.parameterDefinition(QStringLiteral("MASK_CLASSES")), mParameters, mContext))
  {
    if (index >= 0 && index < static_cast<int>(options.mask.classes.size()))
      options.mask.classes[static_cast<std::size_t>(index)] = true;
  }
  options.negative = choice("NEGATIVE_REFLECTANCE") == 1 ? NegativeReflectance::Clamp : NegativeReflectance::Keep;
  options.scale.metres = number("SCALE", 0);
  options.scale.resampling = choice("RESAMPLING") == 1 ? Resampling::Average : Resampling::Nearest;
  return options;
}

BatchOptions RunParameters::batch() const
{
  BatchOptions options;
  options.threads = QgsProcessingParameters::parameterAsInt(mAlgorithm.parameterDefinition(QStringLiteral("THREADS")),
                                                            mParameters, mContext);
  options.onError = choice("ON_ERROR") == 1 ? OnError::Stop : OnError::Continue;
  options.memoryMiB = static_cast<int>(number("MEMORY_MB", 0));
  options.requests = static_cast<int>(number("REQUESTS", options.requests));
  options.maxAttempts = static_cast<int>(number("MAX_ATTEMPTS", options.maxAttempts));
  options.pause = 5; // a router that is started anew, say
  return options;
}

PixelRule RunParameters::rule() const
{
  constexpr PixelRule RULES[] = {PixelRule::Centre, PixelRule::AllTouched, PixelRule::Coverage};
  return RULES[std::clamp(choice("PIXEL_RULE"), 0, 2)];
}

ThinningOptions RunParameters::thinning() const
{
  ThinningOptions options;
  options.fraction = number("FRACTION", 1);
  options.seed = static_cast<std::uint64_t>(number("SEED", 0));
  options.mostPixels = static_cast<std::size_t>(number("MAX_PIXELS_PER_ZONE", 0));
  return options;
}

void reportRun(const RunSummary &summary, const RunDigest &digest, Progress &progress)
{
  const auto number = [](std::size_t n) { return QString::number(static_cast<qulonglong>(n)); };
  const std::size_t failed = summary.scenesFailed + summary.scenesPartlyRead + summary.scenesSkipped;
  QStringList parts{Tr::tr("Scenes read: %1 of %2").arg(number(summary.scenes - failed), number(summary.scenes))};
  if (summary.scenesPartlyRead > 0)
    parts << Tr::tr("read in part: %1").arg(number(summary.scenesPartlyRead));
  if (summary.scenesFailed > 0)
    parts << Tr::tr("not readable: %1").arg(number(summary.scenesFailed));
  if (summary.scenesSkipped > 0)
    parts << Tr::tr("skipped: %1").arg(number(summary.scenesSkipped));
  progress.info(Tr::tr("%1.").arg(parts.join(Tr::tr("; "))).toStdString());
  if (summary.scenesUnmasked > 0)
    progress.info(Tr::tr("Scenes of ready NDVI of which nothing says that clouds were masked: %1 of %2. They were used "
                         "as they are; their rows in SCENES say so.")
                      .arg(number(summary.scenesUnmasked), number(summary.scenes))
                      .toStdString());
  if (!digest.rowsByStatus().isEmpty())
    progress.info(Tr::tr("Zones × scenes: %1.").arg(digest.rowsByStatus()).toStdString());
  if (digest.rowsOutsideBins() > 0)
    progress.warning(Tr::tr("In %1 zones × scenes no bin holds any of the valid pixels: all of them lie below or above "
                            "the bins. Give wider bins if that is not meant.")
                         .arg(digest.rowsOutsideBins())
                         .toStdString());
  // The log has each scene's own already.
  for (const QString &cause : digest.mainCauses(2))
    progress.warning(cause.toStdString());
}

void failWhereNothingWorked(const RunSummary &summary, const RunDigest &digest, const QVariantMap &outputs)
{
  const bool nothing = summary.scenesFailed > 0 && summary.scenesFailed + summary.scenesSkipped == summary.scenes;
  if (!nothing && !summary.stopped)
    return;
  QString message = summary.stopped ? Tr::tr("Stopped at the first scene that could not be read.")
                                    : Tr::tr("None of the scenes (%1) could be read.").arg(summary.scenes);
  message += ' ' + Tr::tr("Causes: %1").arg(digest.mainCauses().join(QLatin1String("; ")));
  QStringList written;
  for (const QVariant &output : outputs)
    written << output.toString();
  if (!written.isEmpty())
    message += '\n' + Tr::tr("What was written tells more: %1").arg(written.join(QLatin1String(", ")));
  throw QgsProcessingException(message);
}

void finishRun(const RunSummary &summary, const RunDigest &digest, QVariantMap &outputs, Progress &progress)
{
  reportRun(summary, digest, progress);
  failWhereNothingWorked(summary, digest, outputs);
  outputs.insert(QStringLiteral("SCENE_COUNT"), static_cast<qlonglong>(summary.scenes));
  outputs.insert(QStringLiteral("SCENES_FAILED"), static_cast<qlonglong>(summary.scenesFailed));
}

} // namespace ndvi
