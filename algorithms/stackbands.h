#pragma once

#include "algorithmbase.h"
#include "layers/collectionplace.h"
#include "parameters/stackgrid.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace ndvi
{

class BandStack;

/// ndvi:stackbands: one raster with a band for the NDVI of every scene of a collection.
class StackBands : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::StackBands)

public:
  QString name() const override { return QStringLiteral("stackbands"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  StackBands *createInstance() const override { return new StackBands(); }

protected:
  QString checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  bool prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                        QgsProcessingFeedback *feedback) override;
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                  QgsProcessingFeedback *feedback) override;

private:
  void write(BandStack &stack, const Grid &common, const QString &path, const QVariantMap &parameters,
             QgsProcessingContext &context, Progress &progress) const;

  CollectionPlace mCollection;
  std::shared_ptr<const StackGrid> mGrid;
};

} // namespace ndvi
