// One QgsApplication for all tests of this executable; no display, no profile of the user.

#include "run/pluginfolder.h"

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

#if defined(__SANITIZE_ADDRESS__)
/// What the libraries below QGIS keep until the process ends is not ours to free: OpenSSL's tables, Qt's screens and
/// fonts, PROJ's and SQLite's caches, QGIS's singletons.
extern "C" __attribute__((visibility("default"))) const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier): the sanitizer's name
{
  return "leak:libcrypto\nleak:libQt5\nleak:libqoffscreen\nleak:libqgis\nleak:libproj\nleak:libfontconfig\nleak:"
         "libsqlite3\n"
         "leak:libspatialite\nleak:libpython\nleak:libglib\n";
}
#endif
