#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace ndvi
{

/// A hidden folder `.ndvi-…` beside a destination, on the same disk so that what is whole can be renamed into place.
/// Removed with all it holds when destroyed; what a killed run left behind is removed by the next one there.
class StagingFolder
{
public:
  /// \a folder: where the finished files will be. Throws Error(Io) where no folder can be made in it.
  explicit StagingFolder(const QString &folder);
  ~StagingFolder();
  StagingFolder(const StagingFolder &) = delete;
  StagingFolder &operator=(const StagingFolder &) = delete;

  QString path() const { return mPath; }

  /// What was moved from where to where, in this order.
  using Moves = std::vector<std::pair<QString, QString>>;

  /// Moves everything in here to the folder it stands in, over what is there; \a obsolete names files there that
  /// belonged to what is replaced. Throws Error(Io) with all as it was before. What was replaced is kept in here, so
  /// that takeBack() can undo the move while this object lives.
  Moves moveIntoPlace(const QStringList &obsolete) const;

  /// Puts everything back where it was before moveIntoPlace().
  static void takeBack(const Moves &moves);

  /// Removes the staging folders in \a folder whose process is gone (or, of another computer, that are a day old).
  /// Files a kill caught between being taken aside and being replaced go back to their places first.
  static void removeLeftovers(const QString &folder);

private:
  QString mFolder;
  QString mPath;
};

} // namespace ndvi
