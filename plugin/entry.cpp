#include "entry.h"

#include "model/text.h"
#include "provider.h"
#include "run/pluginfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <qgsapplication.h>
#include <qgsprocessingregistry.h>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace
{

// The sentences of __init__.py, where lupdate does not look.
[[maybe_unused]] const char *const SENTENCES[] = {
    QT_TRANSLATE_NOOP("Plugin", "%1 is missing. Install the plugin again."),
    QT_TRANSLATE_NOOP("Plugin", "This copy was built for QGIS %1, but QGIS %2 is running."),
    QT_TRANSLATE_NOOP("Plugin", "This copy was built for QGIS %1 with %2, but this QGIS %3 runs with %4."),
    QT_TRANSLATE_NOOP("Plugin", "The library built for QGIS %1 cannot be loaded into this QGIS %2: %3."),
    QT_TRANSLATE_NOOP("Plugin", "QGIS refused the Processing provider (code %1)."),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over two lines
    QT_TRANSLATE_NOOP("Plugin", "Install the package or the zip of NDVI Collections that was made for this QGIS, or "
                                "build it on this system (tools/package in its sources)."),
};

/// Owned by QCoreApplication once installed; kept to remove it again.
QTranslator *sTranslator = nullptr;

std::string translateCore(const char *source)
{
  return QCoreApplication::translate("core", source).toStdString();
}

void installTranslator()
{
  auto translator = std::make_unique<QTranslator>();
  // QgsApplication::locale() is zh, zh_CN or zh-Hans, as QGIS was told; QLocale makes one of them.
  if (translator->load(QLocale(QgsApplication::locale()), QStringLiteral("ndvi_collections"), QStringLiteral("_"),
                       ndvi::pluginFile(QStringLiteral("i18n"))))
  {
    translator->setParent(QCoreApplication::instance());
    if (QCoreApplication::installTranslator(translator.get()))
      sTranslator = translator.release();
  }
  ndvi::setTranslator(translateCore);
}

void removeTranslator()
{
  ndvi::setTranslator(nullptr);
  delete sTranslator;
  sTranslator = nullptr;
}

QgsProcessingProvider *registered()
{
  return QgsApplication::processingRegistry()->providerById(QStringLiteral("ndvi"));
}

} // namespace

// NOLINTBEGIN(bugprone-exception-escape): Qt and QGIS calls below do not throw but for memory.
int ndvi_collections_register(const char *pluginFolder)
{
  if (!QCoreApplication::instance() || !QgsApplication::processingRegistry())
    return NDVI_NO_QGIS;
  if (registered())
    return NDVI_REGISTERED;

  ndvi::setPluginFolder(QString::fromUtf8(pluginFolder));
  installTranslator();

  auto provider = std::make_unique<ndvi::Provider>();
  ndvi::Provider *added = provider.get();
  // The registry deletes a provider it refuses.
  if (!QgsApplication::processingRegistry()->addProvider(provider.release()))
  {
    removeTranslator();
    return NDVI_REFUSED;
  }
  added->enableModels();
  added->refreshAlgorithms();
  return NDVI_REGISTERED;
}

void ndvi_collections_unregister()
{
  if (!QCoreApplication::instance())
    return;
  if (QgsProcessingRegistry *registry = QgsApplication::processingRegistry())
    registry->removeProvider(QStringLiteral("ndvi"));
  removeTranslator();
}
// NOLINTEND(bugprone-exception-escape)
