#pragma once

#include "algorithmbase.h"
#include "layers/collectionplace.h"

#include <QCoreApplication>

namespace ndvi
{

/// ndvi:samplepixels: lists the valid pixels of every zone in every scene of a collection.
class SamplePixels : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::SamplePixels)

public:
  QString name() const override { return QStringLiteral("samplepixels"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  SamplePixels *createInstance() const override { return new SamplePixels(); }

protected:
  QString checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  bool prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                        QgsProcessingFeedback *feedback) override;
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                  QgsProcessingFeedback *feedback) override;

private:
  CollectionPlace mCollection;
};

} // namespace ndvi
