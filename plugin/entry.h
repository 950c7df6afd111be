#pragma once

// The two functions the start-up shim (__init__.py) calls through ctypes: all that the library exports.

#include <qglobal.h>

enum
{
  NDVI_REGISTERED = 0, ///< the provider is there, added now or before
  NDVI_NO_QGIS = 1,    ///< called outside a running QGIS
  NDVI_REFUSED = 2     ///< the Processing registry did not take the provider
};

extern "C"
{
  /// Adds the provider to QGIS. \a pluginFolder: UTF-8 path of the folder that holds icons/, models/, sensors/.
  Q_DECL_EXPORT int ndvi_collections_register(const char *pluginFolder);

  /// Removes it again; harmless where it is not there.
  Q_DECL_EXPORT void ndvi_collections_unregister();
}
