#pragma once

#include <qgsprocessingmodelalgorithm.h>

namespace ndvi
{

/// A model of the plugin folder, shown in the user's language: a model file keeps one language only.
class ShippedModel : public QgsProcessingModelAlgorithm
{
public:
  /// False where the file is no model, or one with outputs that our algorithms do not have.
  bool load(const QString &path);

  QString displayName() const override;
  QString shortDescription() const override;

  /// The description, and of each parameter and output what the algorithm behind it says.
  QString shortHelpString() const override;
  QIcon icon() const override;
  QString svgIconPath() const override;

protected:
  QgsProcessingAlgorithm *createInstance() const override;

private:
  void translateParameters();

  /// What the help of the step that takes the parameter, or gives the output, says of it.
  QString helpOnParameter(const QString &parameter) const;
};

} // namespace ndvi
