#include "provider.h"

#include "aggregatetables.h"
#include "collectionfromfolder.h"
#include "collectionfromlayers.h"
#include "collectionfromstac.h"
#include "histogramreport.h"
#include "histogramtables.h"
#include "ndvirasters.h"
#include "run/pluginfolder.h"
#include "samplepixels.h"
#include "shippedmodel.h"
#include "stackbands.h"
#include "version.h"
#include "zonalstatistics.h"

#include <QCoreApplication>
#include <QDir>
#include <qgsmessagelog.h>
#include <QIcon>

namespace ndvi
{

QString Provider::id() const
{
  return QStringLiteral("ndvi");
}

QString Provider::name() const
{
  return QCoreApplication::translate("Provider", "NDVI Collections");
}

QString Provider::longName() const
{
  return QCoreApplication::translate("Provider", "NDVI Collections (histograms of polygons over image collections)");
}

QString Provider::helpId() const
{
  return id();
}

QString Provider::versionInfo() const
{
  return QStringLiteral(NDVI_VERSION);
}

QIcon Provider::icon() const
{
  return QIcon(svgIconPath());
}

QString Provider::svgIconPath() const
{
  return pluginFile(QStringLiteral("icons/ndvi.svg"));
}

void Provider::loadAlgorithms()
{
  // One line an algorithm, in the order of the work: collections, rasters, tables, reports.
  addAlgorithm(new CollectionFromFolder());
  addAlgorithm(new CollectionFromStac());
  addAlgorithm(new CollectionFromLayers());
  addAlgorithm(new NdviRasters());
  addAlgorithm(new StackBands());
  addAlgorithm(new SamplePixels());
  addAlgorithm(new HistogramTables());
  addAlgorithm(new ZonalStatistics());
  addAlgorithm(new AggregateTables());
  addAlgorithm(new HistogramReport());

  if (mModelsEnabled)
    loadModels();
}

void Provider::loadModels()
{
  const QDir folder(pluginFile(QStringLiteral("models")));
  const QStringList files = folder.entryList({QStringLiteral("*.model3")}, QDir::Files, QDir::Name);
  for (const QString &file : files)
  {
    auto model = std::make_unique<ShippedModel>();
    if (!model->load(folder.filePath(file)))
    {
      QgsMessageLog::logMessage(QCoreApplication::translate("Provider", "The model %1 cannot be read.").arg(file),
                                name());
      continue;
    }
    addAlgorithm(model.release());
  }
}

} // namespace ndvi
