#pragma once

#include "batch/histogramrun.h"
#include "collectionreader.h"
#include "resulttables.h"
#include "zonelayer.h"

namespace ndvi
{

/// Parameters several algorithms share, with their names, defaults and texts; the algorithm adds them in its order.
using ParameterList = QList<QgsProcessingParameterDefinition *>;

ParameterList collectionParameters(); ///< COLLECTION
ParameterList zoneParameters();       ///< ZONES, ZONE_ID, FIELDS
ParameterList maskParameters();       ///< MASK, MASK_CLASSES, REQUIRE_MASK
ParameterList batchParameters();      ///< advanced: NEGATIVE_REFLECTANCE, ON_ERROR, THREADS

// Their lines of the help text, as HTML paragraphs.
QString collectionHelp();
QString zoneHelp();
QString maskHelp();
QString batchHelp();

/// The values of the shared parameters, as the core takes them.
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

private:
  std::unique_ptr<QgsProcessingFeatureSource> source(const char *name) const;
  bool flag(const char *name) const;
  int choice(const char *name) const;

  const QgsProcessingAlgorithm &mAlgorithm;
  const QVariantMap &mParameters;
  QgsProcessingContext &mContext;
};

/// Tells the log how a run ended: scenes, and rows by status where there are any.
void reportRun(const RunSummary &summary, const RunDigest &digest, Progress &progress);

/// Throws QgsProcessingException where no scene could be read or the run was stopped by one; the message has the main
/// causes and the \a outputs that explain it (paths or layer ids; empty ones are left out).
void failWhereNothingWorked(const RunSummary &summary, const RunDigest &digest, const QStringList &outputs);

} // namespace ndvi
