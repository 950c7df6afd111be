#include "layers/scenecolumns.h"

#include <QHash>
#include <QRegularExpression>

namespace ndvi
{

namespace
{

QString plainName(const std::string &text)
{
  static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9_]+"));
  return QString::fromStdString(text).replace(other, QStringLiteral("_"));
}

QString dayOf(const Scene &scene)
{
  return scene.datetime ? QString::fromStdString(formatDate(*scene.datetime)).remove('-') : plainName(scene.id);
}

} // namespace

QStringList sceneSuffixes(const std::vector<Scene> &scenes, TileInName tile)
{
  QHash<QString, int> scenesOfDay;
  for (const Scene &scene : scenes)
    ++scenesOfDay[dayOf(scene)];
  QStringList suffixes;
  QSet<QString> taken;
  for (const Scene &scene : scenes)
  {
    QString suffix = dayOf(scene);
    const bool isNeeded = tile == TileInName::Always || scenesOfDay[suffix] > 1;
    if (isNeeded && scene.datetime && !scene.tile.empty())
      suffix += '_' + plainName(scene.tile);
    suffixes << uniqueName(suffix, taken);
  }
  return suffixes;
}

QString uniqueName(const QString &wanted, QSet<QString> &taken)
{
  QString name = wanted;
  for (int i = 2; taken.contains(name.toLower()); ++i)
    name = QStringLiteral("%1_%2").arg(wanted).arg(i);
  taken << name.toLower();
  return name;
}

} // namespace ndvi
