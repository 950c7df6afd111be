#pragma once

#include "algorithmbase.h"
#include "io/products/foldersearch.h"

#include <QCoreApplication>

namespace ndvi
{

/// ndvi:collectionfromfolder: finds the scenes in a folder and lists them in a collection layer.
class CollectionFromFolder : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::CollectionFromFolder)

public:
  QString name() const override { return QStringLiteral("collectionfromfolder"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  CollectionFromFolder *createInstance() const override { return new CollectionFromFolder(); }

protected:
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  QString checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                  QgsProcessingFeedback *feedback) override;

private:
  FolderQuery query(const QVariantMap &parameters, QgsProcessingContext &context) const;
};

} // namespace ndvi
