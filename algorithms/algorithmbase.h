#pragma once

#include "run/feedbackprogress.h"

#include <qgsprocessingalgorithm.h>

#include <optional>

namespace ndvi
{

/// What all algorithms share: parameter checks QGIS leaves out, errors that never leave as anything but
/// QgsProcessingException, cancelling, icon, help address.
class AlgorithmBase : public QgsProcessingAlgorithm
{
public:
  QIcon icon() const override;
  QString svgIconPath() const override;
  QString helpUrl() const override;

  /// helpText() for who reads it: the dialog, or a terminal.
  QString shortHelpString() const final;

  /// What the algorithm does, each of its parameters and outputs (see paragraph()), and an example command, as HTML: a
  /// paragraph a line.
  virtual QString helpText() const { return {}; }

  /// Refuses unknown parameters, numbers that are none, half ranges, impossible dates and empty multi-choices, which
  /// QGIS lets pass silently; then asks checkValues().
  bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                            QString *message = nullptr) const override;

protected:
  /// Contradictions between parameters; a sentence that names the parameters, or empty. Asked twice (when the dialog
  /// or qgis_process checks, and before run(), because models do not check): keep it cheap.
  virtual QString checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const;

  /// The work. May throw anything derived from std::exception; a cancelled run throws too. Outputs are put in place
  /// after progress.lastLook(), which commitTables() does.
  virtual QVariantMap run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                          QgsProcessingFeedback *feedback) = 0;

  /// Catches everything: a std::exception that leaves here hangs headless qgis_process.
  QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                               QgsProcessingFeedback *feedback) final;

  /// An optional number: nothing where unset or empty (QGIS makes 0 of it). The value may be an expression of
  /// \a context (data-defined, from a model).
  static std::optional<double> optionalNumber(const QVariantMap &parameters, const QString &name,
                                              const QgsProcessingContext &context);
};

} // namespace ndvi
