#pragma once

#include "algorithmbase.h"

#include <QCoreApplication>

namespace ndvi
{

/// ndvi:histogramreport: an HTML page to look at, made of the tables of a histogram run.
class HistogramReport : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::HistogramReport)

public:
  QString name() const override { return QStringLiteral("histogramreport"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  HistogramReport *createInstance() const override { return new HistogramReport(); }

protected:
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                  QgsProcessingFeedback *feedback) override;

private:
  std::shared_ptr<QgsProcessingFeatureSource> table(const char *name, const QVariantMap &parameters,
                                                    QgsProcessingContext &context) const;
};

} // namespace ndvi
