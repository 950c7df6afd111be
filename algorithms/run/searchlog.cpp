#include "run/searchlog.h"

#include "model/secrets.h"
#include "model/timestamp.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::SearchLog)
};

/// Reasons named in an error message; the log has them all.
constexpr int SHOWN_REASONS = 10;

/// Reasons alike but for names, dates and numbers.
struct Kind
{
  int count = 0;
  QString first; ///< the first such reason
};

/// The kinds of reasons, the commonest first: the reason itself, or how many there are like it.
QStringList countedReasons(const std::vector<LeftOut> &leftOut, bool filteredOnly)
{
  static const QRegularExpression varying(QStringLiteral("\\S*\\d\\S*"));
  QMap<QString, Kind> kinds;
  for (const LeftOut &entry : leftOut)
  {
    if (filteredOnly && !entry.filtered)
      continue;
    const QString reason = QString::fromStdString(entry.reason);
    Kind &kind = kinds[QString(reason).replace(varying, QStringLiteral("#"))];
    if (kind.count++ == 0)
      kind.first = reason;
  }
  QList<Kind> sorted = kinds.values();
  std::stable_sort(sorted.begin(), sorted.end(), [](const Kind &a, const Kind &b) { return a.count > b.count; });
  QStringList reasons;
  for (const Kind &kind : std::as_const(sorted))
    reasons << (kind.count == 1 ? kind.first : Tr::tr("%1 like this: %2").arg(kind.count).arg(kind.first));
  return reasons;
}

void reportList(const SceneList &found, Progress &progress)
{
  for (const LeftOut &entry : found.leftOut)
  {
    if (entry.filtered)
      continue;
    const QString path = QString::fromStdString(entry.path), reason = QString::fromStdString(entry.reason);
    // Many a reason names the place itself.
    progress.warning(
        (reason.contains(path) ? Tr::tr("Left out: %1").arg(reason) : Tr::tr("Left out %1: %2").arg(path, reason))
            .toStdString());
  }
  for (const QString &reason : countedReasons(found.leftOut, true))
    progress.info(Tr::tr("Left out: %1").arg(reason).toStdString());
  for (const std::string &warning : found.warnings)
    progress.warning(warning);
}

/// The commonest reasons, for an error message.
QString mainReasons(const SceneList &found)
{
  QStringList reasons = countedReasons(found.leftOut, false);
  const bool more = reasons.size() > SHOWN_REASONS;
  reasons = reasons.mid(0, SHOWN_REASONS);
  if (more)
    reasons << Tr::tr("And more, see the log.");
  return reasons.join(QLatin1Char(' ')); // sentences
}

QString placeOf(const Box &box)
{
  return Tr::tr("place %1, %2, %3, %4 (degrees: west, east, south, north)")
      .arg(box.xMin)
      .arg(box.xMax)
      .arg(box.yMin)
      .arg(box.yMax);
}

/// What was asked for, for an error message.
QString askedFor(const StacQuery &query)
{
  QStringList asked;
  if (!query.collection.empty() || !query.endpoint.collection.empty())
    asked << QStringLiteral("COLLECTION_ID %1")
                 .arg(QString::fromStdString(query.collection.empty() ? query.endpoint.collection : query.collection));
  if (query.start)
    asked << QStringLiteral("START_DATE %1").arg(QString::fromStdString(formatDate(*query.start)));
  if (query.end)
    asked << QStringLiteral("END_DATE %1").arg(QString::fromStdString(formatDate(*query.end)));
  if (query.maxCloudCover)
    asked << QStringLiteral("MAX_CLOUD_COVER %1").arg(*query.maxCloudCover);
  if (query.searchBox)
    asked << placeOf(*query.searchBox);
  return asked.join(QLatin1String("; "));
}

} // namespace

void reportSearch(const FolderResult &found, Progress &progress)
{
  reportList(found, progress);
  progress.info(Tr::tr("Scenes found: %1; products left out: %2; files seen: %3.")
                    .arg(found.scenes.size())
                    .arg(found.leftOut.size())
                    .arg(found.filesSeen)
                    .toStdString());
}

QString whyNothingFound(const FolderResult &found, const QString &folder)
{
  if (found.filesSeen == 0)
    return Tr::tr("No scene found: there is no file in %1.").arg(folder);
  if (found.leftOut.empty())
  {
    return Tr::tr("No scene found in %1: none of its files (%2) belongs to a .SAFE product or a STAC item or has the "
                  "name of a band file of Sentinel-2, Landsat or HLS.")
        .arg(folder)
        .arg(found.filesSeen);
  }
  return Tr::tr("No scene found in %1: all products (%2) were left out. %3")
      .arg(folder)
      .arg(found.leftOut.size())
      .arg(mainReasons(found));
}

void tellPlace(const StacQuery &query, Progress &progress)
{
  if (query.searchBox)
    progress.info(Tr::tr("Searching: %1").arg(placeOf(*query.searchBox)).toStdString());
}

void reportSearch(const StacResult &found, const StacQuery &query, Progress &progress)
{
  reportList(found, progress);
  if (found.isCut)
    progress.warning(Tr::tr("MAX_SCENES (%1) was reached, and there are more scenes: of %2 items that match, %3 were "
                            "looked at. Raise it, or ask for fewer days, clouds or places.%4")
                         .arg(query.maxScenes)
                         .arg(found.matched ? QString::number(*found.matched) : Tr::tr("an unknown number of"))
                         .arg(found.itemsSeen)
                         .arg(found.isSorted ? QString()
                                             : ' ' + Tr::tr("The API cannot sort: they are the first it gave, not the "
                                                            "earliest."))
                         .toStdString());
  progress.info(Tr::tr("Scenes found: %1; items left out: %2; items read: %3 with %4 request(s).")
                    .arg(found.scenes.size())
                    .arg(found.leftOut.size())
                    .arg(found.itemsSeen)
                    .arg(found.requests)
                    .toStdString());
  if (!found.scenes.empty() && !query.endpoint.note.empty())
    progress.info(query.endpoint.note);
}

QString whyNothingFound(const StacResult &found, const StacQuery &query)
{
  const QString place = QString::fromStdString(withoutSecrets(query.endpoint.url));
  if (found.leftOut.empty())
    return Tr::tr("No scene found: %1 has no item of what was asked for (%2).").arg(place, askedFor(query));
  return Tr::tr("No scene found at %1: all items (%2) were left out. %3")
      .arg(place)
      .arg(found.leftOut.size())
      .arg(mainReasons(found));
}

} // namespace ndvi
