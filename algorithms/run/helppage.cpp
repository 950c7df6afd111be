#include "run/helppage.h"

#include "run/pluginfolder.h"

#include <QFileInfo>
#include <qgsapplication.h>
#include <QLocale>
#include <QStringList>
#include <QUrl>

namespace ndvi
{

QString helpPage(const QString &algorithm, const QString &locale)
{
  // zh, zh_CN and zh-Hans are all zh_CN to QLocale, as they are to the translator that the plugin loads.
  const QString name = QLocale(locale).name();
  const QStringList languages{name, name.section('_', 0, 0), QStringLiteral("en")};
  for (const QString &language : languages)
  {
    const QString page = pluginFile(QStringLiteral("help/%1/algorithms/%2.html").arg(language, algorithm));
    if (QFileInfo::exists(page))
      return QUrl::fromLocalFile(page).toString(QUrl::FullyEncoded);
  }
  return {};
}

QString helpPage(const QString &algorithm)
{
  return helpPage(algorithm, QgsApplication::locale());
}

} // namespace ndvi
