#pragma once

#include "batch/histogramrun.h"
#include "layers/collectionreader.h"
#include "layers/zonelayer.h"
#include "parameters/helptext.h"
#include "tables/resulttables.h"

namespace ndvi
{

/// Parameters several algorithms share, with their names, defaults and texts; the algorithm adds them in its order.
using ParameterList = QList<QgsProcessingParameterDefinition *>;

ParameterList collectionParameters(); ///< COLLECTION
ParameterList zoneParameters();       ///< ZONES, ZONE_ID, FIELDS
ParameterList maskParameters();       ///< MASK, MASK_CLASSES, REQUIRE_MASK
ParameterList ruleParameters();       ///< PIXEL_RULE
ParameterList sameDayParameters();    ///< SAME_DAY
ParameterList sampleParameters();     ///< advanced: SCALE, RESAMPLING, FRACTION, SEED
ParameterList batchParameters();      ///< advanced: NEGATIVE_REFLECTANCE, ON_ERROR, THREADS, REQUESTS, MAX_ATTEMPTS
ParameterList memoryParameters();     ///< advanced: MEMORY_MB
ParameterList cacheParameters();      ///< CACHE

// The lines on the parameters above.
QString collectionHelp();
QString zoneHelp();
QString maskHelp();
QString ruleHelp();
QString sameDayHelp();
QString sampleHelp();
QString scaleHelp(); ///< of sampleHelp(), what SCALE and RESAMPLING are
QString batchHelp();
QString memoryHelp();
QString cacheHelp();

/// What a run without mask (MASK) cannot mean at the same time, as a sentence; or empty.
QString maskContradiction(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                          QgsProcessingContext &context);

/// What is wrong with SCALE, RESAMPLING, FRACTION and SEED, alone or together, as a sentence; or empty.
QString sampleContradiction(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                            QgsProcessingContext &context);

/// The values of the shared parameters, as the core takes them. What an algorithm does not have counts as its default.
class RunParameters
{
public:
  RunParameters(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context);

  /// Reads COLLECTION; \a place was found in prepareAlgorithm().
  std::vector<Scene> scenes(const CollectionPlace &place, Progress &progress) const;

  /// Reads ZONES, ZONE_ID and FIELDS.
  ZoneTable zones(Progress &progress) const;

  PixelOptions pixels() const;
  BatchOptions batch() const;
  PixelRule rule() const;
  ThinningOptions thinning() const;
  bool sameDay() const { return flag("SAME_DAY"); }

private:
  std::unique_ptr<QgsProcessingFeatureSource> source(const char *name) const;
  bool flag(const char *name) const;
  int choice(const char *name) const;
  double number(const char *name, double standard) const;

  const QgsProcessingAlgorithm &mAlgorithm;
  const QVariantMap &mParameters;
  QgsProcessingContext &mContext;
};

/// Tells the log how a run ended: scenes, and rows by status where there are any.
void reportRun(const RunSummary &summary, const RunDigest &digest, Progress &progress);

/// Throws QgsProcessingException where no scene could be read or the run was stopped by one; the message has the main
/// causes and the tables that explain it (\a outputs, as commitTables() gives them).
void failWhereNothingWorked(const RunSummary &summary, const RunDigest &digest, const QVariantMap &outputs);

/// Both of these, and SCENE_COUNT and SCENES_FAILED in \a outputs.
void finishRun(const RunSummary &summary, const RunDigest &digest, QVariantMap &outputs, Progress &progress);

} // namespace ndvi
