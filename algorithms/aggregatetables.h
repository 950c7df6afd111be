#pragma once

#include "aggregation/choicetable.h"
#include "algorithmbase.h"

#include <QCoreApplication>

namespace ndvi
{

/// ndvi:aggregatetables: puts histogram and statistics tables of several runs together and sums them by period and
/// zone.
class AggregateTables : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::AggregateTables)

public:
  QString name() const override { return QStringLiteral("aggregatetables"); }
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString helpText() const override;
  AggregateTables *createInstance() const override { return new AggregateTables(); }

protected:
  void initAlgorithm(const QVariantMap &configuration = QVariantMap()) override;
  bool prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                        QgsProcessingFeedback *feedback) override;
  QString checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const override;
  QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                  QgsProcessingFeedback *feedback) override;

private:
  AggregateOptions options(const QVariantMap &parameters, QgsProcessingContext &context) const;
  void report(const TableAggregator &tables, const RunDigest &digest, Progress &progress) const;
  void reportChoices(const TableAggregator &tables, const ChoiceWriter &choices, bool areWritten,
                     Progress &progress) const;

  std::vector<NamedTable> mHistograms, mStatistics;
};

} // namespace ndvi
