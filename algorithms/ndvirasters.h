#pragma once

#include "algorithmbase.h"
#include "layers/collectionplace.h"
#include "model/scene.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace ndvi
{

/// ndvi:ndvirasters: writes the NDVI of every scene of a collection as a raster.
class NdviRasters : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::NdviRasters)

public:
  QString name() const override { return QStringLiteral("ndvirasters"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  NdviRasters *createInstance() const override { return new NdviRasters(); }

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

/// File names <date>_<tile>_<id>_NDVI.tif, one a scene: what is unknown is left out, what a file system refuses becomes
/// "_", and no two differ by the case of their letters alone.
QStringList rasterFileNames(const std::vector<Scene> &scenes);

} // namespace ndvi
