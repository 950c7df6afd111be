#pragma once

#include <qgsprocessingprovider.h>

namespace ndvi
{

/// The Processing provider `ndvi`: the algorithms, and the models in the plugin folder.
class Provider : public QgsProcessingProvider
{
public:
  QString id() const override;
  QString name() const override;
  QString longName() const override;
  QString helpId() const override;
  QString versionInfo() const override;
  QIcon icon() const override;
  QString svgIconPath() const override;
  bool supportsNonFileBasedOutput() const override { return true; }

  /// Models refer to our own algorithms by id; outputs of algorithms that no registered provider has vanish silently
  /// from a loaded model. So models are added only after this call, by a refresh of the registered provider.
  void enableModels() { mModelsEnabled = true; }

protected:
  void loadAlgorithms() override;

private:
  void loadModels();

  bool mModelsEnabled = false;
};

} // namespace ndvi
