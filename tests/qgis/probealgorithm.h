#pragma once

#include "algorithmbase.h"
#include "qgiscompat.h"
#include "reports/reportfile.h"

#include <functional>

/// An algorithm with a parameter of every kind, whose work is given by the test.
class ProbeAlgorithm : public ndvi::AlgorithmBase
{
public:
  using Work = std::function<QVariantMap(ProbeAlgorithm &, const QVariantMap &, QgsProcessingContext &,
                                         ndvi::FeedbackProgress &)>;

  explicit ProbeAlgorithm(Work work = {}) : mWork(std::move(work)) { initAlgorithm(); }

  QString name() const override { return QStringLiteral("probe"); }
  QString displayName() const override { return QStringLiteral("Probe"); }
  QgsProcessingAlgorithm *createInstance() const override { return new ProbeAlgorithm(mWork); }

  void initAlgorithm(const QVariantMap & = {}) override
  {
    if (!parameterDefinitions().isEmpty())
      return;
    using namespace ndvi;
    addParameter(new QgsProcessingParameterFeatureSource("ZONES", {}, sourceTypes({SOURCE_TABLE}), QVariant(), true));
    addParameter(new QgsProcessingParameterField("ZONE_ID", {}, QVariant(), "ZONES", FIELD_ANY, false, true));
    addParameter(new QgsProcessingParameterFile("FOLDER", {}, FILE_FOLDER, {}, QVariant(), true));
    addParameter(new QgsProcessingParameterNumber("THREADS", {}, NUMBER_INTEGER, 0, false, 0, 64));
    addParameter(new QgsProcessingParameterNumber("BIN_WIDTH", {}, NUMBER_DOUBLE, 0.05, false, 0));
    addParameter(new QgsProcessingParameterNumber("OFFSET", {}, NUMBER_DOUBLE, QVariant(), true));
    addParameter(new QgsProcessingParameterEnum("LEVEL", {}, {"any", "L1C", "L2A"}, false, 0));
    addParameter(new QgsProcessingParameterEnum("MASK_CLASSES", {}, {"a", "b", "c"}, true, QVariantList{0, 1}));
    addParameter(new QgsProcessingParameterDateTime("START_DATE", {}, DATETIME_DATE, QVariant(), true));
    addParameter(new QgsProcessingParameterBoolean("MASK", {}, true));
    addParameter(new QgsProcessingParameterRange("RANGE", {}, NUMBER_DOUBLE, QVariant(), true));
    addParameter(new QgsProcessingParameterFeatureSink("OUTPUT", {}, SOURCE_TABLE, QVariant(), true, false));
    addParameter(new QgsProcessingParameterFeatureSink("SECOND", {}, SOURCE_TABLE, QVariant(), true, false));
    addParameter(reportParameter(true));
  }

protected:
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, ndvi::FeedbackProgress &progress,
                  QgsProcessingFeedback *) override
  {
    return mWork ? mWork(*this, parameters, context, progress) : QVariantMap();
  }

private:
  Work mWork;
};
