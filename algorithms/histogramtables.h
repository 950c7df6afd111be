#pragma once

#include "algorithmbase.h"
#include "layers/collectionreader.h"
#include "parameters/binparameters.h"

#include <QCoreApplication>

namespace ndvi
{

/// ndvi:histogramtables: the NDVI histogram and statistics of every zone in every scene of a collection.
class HistogramTables : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::HistogramTables)

public:
  QString name() const override { return QStringLiteral("histogramtables"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  HistogramTables *createInstance() const override { return new HistogramTables(); }

protected:
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  bool prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                        QgsProcessingFeedback *feedback) override;
  QString checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                  QgsProcessingFeedback *feedback) override;

private:
  void addBinParameters();
  void addOutputs();
  BinInput binInput(const QVariantMap &parameters, QgsProcessingContext &context) const;

  CollectionPlace mCollection;
};

} // namespace ndvi
