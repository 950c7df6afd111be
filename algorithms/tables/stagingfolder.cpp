#include "tables/stagingfolder.h"

#include "io/stagingname.h"
#include "model/error.h"
#include "model/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace fs = std::filesystem;

namespace ndvi
{

namespace
{

const QString PREFIX = QString::fromLatin1(STAGING_PREFIX);
const QString ASIDE = QStringLiteral(".replaced");

/// A few letters that tell this computer from others that share the disk.
QString hostTag()
{
  const QByteArray name = QSysInfo::machineHostName().toUtf8();
  return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex().left(6));
}

bool isProcessAlive(qint64 pid)
{
  return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
}

/// rename(2), which replaces a file in one step; QFile::rename refuses to.
void renameOrThrow(const QString &from, const QString &to)
{
  if (std::rename(from.toLocal8Bit().constData(), to.toLocal8Bit().constData()) != 0)
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "Cannot write %1: %2"), {to.toStdString(), std::strerror(errno)}),
                to.toStdString());
}

/// Keeps a file under a second name, or else a copy of it.
bool keep(const QString &file, const QString &as)
{
  if (::link(file.toLocal8Bit().constData(), as.toLocal8Bit().constData()) == 0)
    return true;
  const fs::path from(file.toLocal8Bit().constData()), to(as.toLocal8Bit().constData());
  std::error_code error;
  const fs::file_time_type time = fs::last_write_time(from, error);
  if (error || !fs::copy_file(from, to, error))
  {
    fs::remove(to, error);
    return false;
  }
  fs::last_write_time(to, time, error); // it may go back
  return true;
}

QStringList allEntries(const QDir &folder)
{
  return folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

/// What a run took away to put files of its own in place, of which a kill kept it: goes back.
void restoreReplaced(const QDir &left, const QDir &there)
{
  QStringList unplaced = allEntries(left);
  unplaced.removeAll(ASIDE);
  if (unplaced.isEmpty())
    return; // the run's own files are all in place
  const QStringList replaced = allEntries(QDir(left.filePath(ASIDE)));
  // Where a new file never arrived, those that did are half a set: the old set replaces them.
  const bool isHalf = std::any_of(replaced.begin(), replaced.end(),
                                  [&](const QString &name)
                                  { return unplaced.contains(name) && !QFileInfo::exists(there.filePath(name)); });
  for (const QString &name : replaced)
  {
    if (isHalf || !QFileInfo::exists(there.filePath(name)))
      std::rename(left.filePath(ASIDE + '/' + name).toLocal8Bit().constData(),
                  there.filePath(name).toLocal8Bit().constData());
  }
}

} // namespace

StagingFolder::StagingFolder(const QString &folder) : mFolder(folder)
{
  removeLeftovers(folder);
  const QString pattern = QStringLiteral("%1/%2%3-%4-XXXXXX")
                              .arg(folder, PREFIX, QString::number(QCoreApplication::applicationPid()), hostTag());
  QTemporaryDir made(pattern);
  if (!made.isValid())
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "Cannot write to the folder %1: %2"),
                        {folder.toStdString(), made.errorString().toStdString()}),
                folder.toStdString());
  made.setAutoRemove(false);
  mPath = made.path();
}

StagingFolder::~StagingFolder()
{
  QDir(mPath).removeRecursively();
}

StagingFolder::Moves StagingFolder::moveIntoPlace(const QStringList &obsolete) const
{
  const QDir here(mPath);
  const QDir there(mFolder);
  const QStringList names = allEntries(here);
  if (names.isEmpty()) // somebody took the folder away
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "Cannot write to the folder %1: %2"),
                        {mFolder.toStdString(), std::strerror(ENOENT)}),
                mFolder.toStdString());

  Moves moves;
  const auto move = [&moves](const QString &from, const QString &to)
  {
    renameOrThrow(from, to);
    moves.emplace_back(from, to);
  };
  // One plain file replaces another in one step, so nobody ever sees neither; what is replaced is kept under a second
  // name, or as a copy where there are no such names (FAT, network shares) or none are allowed (files of others). Only
  // where there is no room for the copy either it is moved aside, and for a moment there is none.
  const bool isOneFile = names.size() == 1 && !QFileInfo(there.filePath(names.first())).isDir();
  try
  {
    here.mkdir(ASIDE);
    QStringList aside = obsolete + names;
    aside.removeDuplicates();
    for (const QString &name : std::as_const(aside))
    {
      const QString from = there.filePath(name), to = here.filePath(ASIDE + '/' + name);
      if (!QFileInfo::exists(from))
        continue;
      if (isOneFile && name == names.first() && keep(from, to))
        moves.emplace_back(from, to);
      else
        move(from, to);
    }
    for (const QString &name : names)
      move(here.filePath(name), there.filePath(name));
  }
  catch (const Error &)
  {
    takeBack(moves);
    throw;
  }
  return moves;
}

void StagingFolder::takeBack(const Moves &moves)
{
  for (auto step = moves.rbegin(); step != moves.rend(); ++step)
    std::rename(step->second.toLocal8Bit().constData(), step->first.toLocal8Bit().constData());
}

void StagingFolder::removeLeftovers(const QString &folder)
{
  const QFileInfoList found =
      QDir(folder).entryInfoList({PREFIX + '*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
  for (const QFileInfo &entry : found)
  {
    const QStringList parts = entry.fileName().mid(PREFIX.size()).split('-');
    bool isNumber = false;
    const qint64 pid = parts.first().toLongLong(&isNumber);
    if (parts.size() != 3 || !isNumber || pid <= 0)
      continue; // not made here
    const bool own = parts[1] == hostTag();
    const bool dead = own ? !isProcessAlive(pid) : entry.lastModified().daysTo(QDateTime::currentDateTime()) >= 1;
    if (!dead)
      continue;
    QDir left(entry.filePath());
    restoreReplaced(left, QDir(folder));
    left.removeRecursively();
  }
}

} // namespace ndvi
