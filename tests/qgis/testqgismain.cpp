// One QgsApplication for all tests of this executable; no display, no profile of the user.

#include "pluginfolder.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  testing::InitGoogleTest(&argc, argv);

  const QTemporaryDir profile;
  QgsApplication application(argc, argv, false, profile.path());
  QgsApplication::initQgis();
  ndvi::setPluginFolder(QStringLiteral(NDVI_BINARY_DIR "/plugins/ndvi_collections"));
  const int result = RUN_ALL_TESTS();
  QgsApplication::exitQgis();
  return result;
}
