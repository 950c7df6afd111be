#pragma once

#include "batch/resultcache.h"
#include "io/sqlite/sqlitedatabase.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace ndvi
{

/// Results in one SQLite file, which several runs may share and which may lie in a network folder. Every result is a
/// transaction of its own: after a kill or a power cut there are all results stored until then, each whole. A result
/// whose bytes are not those that were stored is told, deleted and treated as missing. A damaged file is set aside and
/// another one begun, also in the middle of a run. What keeps results from being stored (a full disk, a lock, a folder
/// that went away) is told once; then the cache is no longer used.
///
/// Use an object from one thread at a time.
class SqliteResultCache : public ResultCache
{
public:
  /// Takes a sentence for the user, in the thread that uses the cache.
  using Remark = std::function<void(const std::string &)>;

  /// Opens the file, or makes it. A damaged file is only taken for a result cache, and set aside, where its header or
  /// table tells so, where it begins with zeros, or where its name is that of a database (.sqlite, .sqlite3, .db).
  /// Throws Error(Input) where \a path is a folder, in none that exists, a file of another program (which is never
  /// touched) or of a newer version of this one; Error(Io) where it cannot be used for another reason: not writable,
  /// the disk full, locked by others for longer than \a wait says. Removes all results of an older version, with a
  /// remark.
  static std::unique_ptr<SqliteResultCache> open(const std::string &path, Remark remark, SqliteWait wait = {});

  ~SqliteResultCache() override;

  /// Waits, like store(), while another program has locked the file.
  std::optional<std::string> find(const Key &key) override;

  void store(const Key &key, const std::string &label, const std::string &record) override;

  void stop() override { mIsStopped = true; }

  /// False from the moment it is no longer used, whose reason was told.
  bool isOn() const { return mConnection != nullptr; }

private:
  struct Connection;

  SqliteResultCache(std::string path, Remark remark, SqliteWait wait);
  void connect();
  bool recover(const SqliteError &error);
  bool setAside(const std::string &identity);
  void switchOff(const std::string &reason);
  template <class Work> bool attempt(const Work &work);

  std::string mPath;
  Remark mRemark;
  SqliteWait mWait;
  std::atomic<bool> mIsStopped{false};
  std::unique_ptr<Connection> mConnection; ///< null when it is no longer used
  int mRecoveries = 0;
};

} // namespace ndvi
