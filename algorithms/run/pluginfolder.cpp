#include "run/pluginfolder.h"

#include <QDir>

namespace ndvi
{

namespace
{
QString &storedFolder()
{
  static QString sFolder;
  return sFolder;
}
} // namespace

QString pluginFolder()
{
  return storedFolder();
}

void setPluginFolder(const QString &folder)
{
  storedFolder() = folder.isEmpty() ? QString() : QDir::cleanPath(QDir(folder).absolutePath());
}

QString pluginFile(const QString &relative)
{
  return QDir(storedFolder()).filePath(relative);
}

} // namespace ndvi
