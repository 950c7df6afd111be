#include "foldersearchlog.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <algorithm>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::FolderSearchLog)
};

/// Reasons named in an error message; the log has them all.
constexpr int SHOWN_REASONS = 10;

/// "3× reason", the commonest first.
QStringList countedReasons(const std::vector<LeftOut> &leftOut, bool filteredOnly)
{
  QMap<QString, int> counts;
  for (const LeftOut &entry : leftOut)
  {
    if (entry.filtered || !filteredOnly)
      ++counts[QString::fromStdString(entry.reason)];
  }
  QStringList reasons = counts.keys();
  std::stable_sort(reasons.begin(), reasons.end(),
                   [&counts](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
  for (QString &reason : reasons)
    reason = QStringLiteral("%1× %2").arg(counts.value(reason)).arg(reason);
  return reasons;
}

} // namespace

void reportSearch(const FolderResult &found, Progress &progress)
{
  for (const LeftOut &entry : found.leftOut)
  {
    if (!entry.filtered)
    {
      progress.warning(Tr::tr("Left out %1: %2")
                           .arg(QString::fromStdString(entry.path), QString::fromStdString(entry.reason))
                           .toStdString());
    }
  }
  for (const QString &reason : countedReasons(found.leftOut, true))
    progress.info(Tr::tr("Left out: %1").arg(reason).toStdString());
  for (const std::string &warning : found.warnings)
    progress.warning(warning);
  progress.info(Tr::tr("%1 scenes found, %2 products left out, %3 files seen.")
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
    return Tr::tr(
               "No scene found in %1: none of its %2 files belongs to a .SAFE product or a STAC item or has the name "
               "of a band file of Sentinel-2, Landsat or HLS.")
        .arg(folder)
        .arg(found.filesSeen);
  }
  QStringList reasons = countedReasons(found.leftOut, false);
  const bool more = reasons.size() > SHOWN_REASONS;
  reasons = reasons.mid(0, SHOWN_REASONS);
  if (more)
    reasons << Tr::tr("and more, see the log");
  return Tr::tr("No scene found in %1: all %2 products were left out. %3")
      .arg(folder)
      .arg(found.leftOut.size())
      .arg(reasons.join(QLatin1String("; ")));
}

} // namespace ndvi
