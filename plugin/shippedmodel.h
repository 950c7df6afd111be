#pragma once

#include <qgsprocessingmodelalgorithm.h>

namespace ndvi
{

/// A model of the plugin folder as an algorithm like the others: in the user's language, where a model file keeps one
/// only; with the same checks of what it is given; and with outputs that need not be asked for.
class ShippedModel : public QgsProcessingModelAlgorithm
{
public:
  /// False where the file is no model, or one with outputs that our algorithms do not have.
  bool load(const QString &path);

  QString displayName() const override;
  QString group() const override;
  QString groupId() const override { return QStringLiteral("models"); } // the file keeps the group's name only
  QStringList tags() const override;
  QString shortDescription() const override;

  /// Its page of the user guide, as AlgorithmBase; QGIS takes what the model file says.
  QString helpUrl() const override;

  /// The description, what the model or the algorithm behind it says of each parameter and output, and an example
  /// command.
  QString shortHelpString() const override;
  QIcon icon() const override;
  QString svgIconPath() const override;

  /// As AlgorithmBase, so that nobody has to wait for a step to find out.
  bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                            QString *message = nullptr) const override;

protected:
  /// Makes temporary what a step needs to write and nobody asked for; QGIS makes no output of a model unasked.
  QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                               QgsProcessingFeedback *feedback) override;
  QgsProcessingAlgorithm *createInstance() const override;

private:
  /// What is said of the parameters: in the user's language, and that no output is required.
  void adaptParameters();

  /// What the model, else the help of the step that takes the parameter or gives the output, says of it.
  QString helpOnParameter(const QString &parameter) const;
};

} // namespace ndvi
