#pragma once

#include "algorithmbase.h"
#include "layers/collectionplace.h"
#include "tables/zonejoin.h"

#include <QCoreApplication>

namespace ndvi
{

/// ndvi:zonalstatistics: NDVI statistics of every zone in every scene of a collection, as a table or joined to the
/// zones.
class ZonalStatistics : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ZonalStatistics)

public:
  QString name() const override { return QStringLiteral("zonalstatistics"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  ZonalStatistics *createInstance() const override { return new ZonalStatistics(); }

protected:
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  bool prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                        QgsProcessingFeedback *feedback) override;
  QString checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                  QgsProcessingFeedback *feedback) override;

private:
  void addOutputs();
  std::vector<JoinField> joinFields(const QVariantMap &parameters, QgsProcessingContext &context) const;

  CollectionPlace mCollection;
};

} // namespace ndvi
