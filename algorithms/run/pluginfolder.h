#pragma once

#include <QString>

namespace ndvi
{

/// The folder the plugin was loaded from: where icons/, sensors/, styles/ and models/ are. Empty before it is set.
QString pluginFolder();

/// Called once, when the plugin is loaded (and by tests).
void setPluginFolder(const QString &folder);

/// Absolute path of \a relative inside the plugin folder, e.g. pluginFile( "sensors" ).
QString pluginFile(const QString &relative);

} // namespace ndvi
