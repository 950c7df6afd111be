#pragma once

#include "algorithmbase.h"
#include "layers/layerscenes.h"

#include <QCoreApplication>

namespace ndvi
{

/// ndvi:collectionfromlayers: lists raster layers, or the dates of a stack, as the scenes of a collection.
class CollectionFromLayers : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::CollectionFromLayers)

public:
  QString name() const override { return QStringLiteral("collectionfromlayers"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  CollectionFromLayers *createInstance() const override { return new CollectionFromLayers(); }

protected:
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  QString checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  bool prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                        QgsProcessingFeedback *feedback) override;
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                  QgsProcessingFeedback *feedback) override;

private:
  LayerContent content(const QVariantMap &parameters, QgsProcessingContext &context) const;

  /// Tells the log what was found and assumed. Throws Error(Input) where scenes have no date and must.
  static void report(const LayerScenes &made, const LayerDates &dates, std::size_t scenes, bool allowUndated,
                     FeedbackProgress &progress);

  std::vector<RasterInput> mInputs;
};

} // namespace ndvi
