#pragma once

#include "algorithmbase.h"
#include "io/stac/stacquery.h"

#include <QCoreApplication>

namespace ndvi
{

/// ndvi:collectionfromstac: finds scenes by a STAC API or catalog and lists them in a collection layer. Their files
/// stay where they are.
class CollectionFromStac : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::CollectionFromStac)

public:
  QString name() const override { return QStringLiteral("collectionfromstac"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  CollectionFromStac *createInstance() const override { return new CollectionFromStac(); }

protected:
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  QString checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                  QgsProcessingFeedback *feedback) override;

private:
  StacQuery query(const QVariantMap &parameters, QgsProcessingContext &context) const;
};

} // namespace ndvi
