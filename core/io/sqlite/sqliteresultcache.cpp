#include "io/sqlite/sqliteresultcache.h"

#include "io/sqlite/cachefile.h"
#include "io/sqlite/cachetables.h"
#include "io/sqlite/sqlitedatabase.h"
#include "model/error.h"
#include "model/text.h"

#include <sqlite3.h>

#include <filesystem>
#include <utility>

namespace ndvi
{

namespace
{

/// Files up to this size are looked through when they are opened. Damage in larger ones is found when what it hit is
/// read: every record has a checksum.
constexpr std::uintmax_t CHECKED_BYTES = 256u << 20;

/// A run goes on without the cache when its file had to be begun anew so often: the disk, or another program, will do
/// it again.
constexpr int MOST_RECOVERIES = 3;

/// To open a file that other runs set aside meanwhile.
constexpr int MOST_ATTEMPTS = 10;

std::string_view bytesOf(const Key &key)
{
  return {reinterpret_cast<const char *>(key.bytes.data()), key.bytes.size()};
}

/// The key goes in, too: a record that turns up under another key is not the one that was stored there.
std::int64_t checksumOf(const Key &key, std::string_view record)
{
  std::uint64_t seed = 0;
  for (int i = 0; i < 8; ++i)
    seed = seed << 8 | key.bytes[static_cast<std::size_t>(i)];
  return static_cast<std::int64_t>(checksum(record, seed));
}

Error foreignError(const std::string &path)
{
  return {
      ErrorCode::Input,
      message(QT_TRANSLATE_NOOP("core", "%1 is no result cache, so it is left as it is. Choose another file for the "
                                        "result cache."),
              {path}),
      path};
}

Error openingError(const std::string &path, const std::string &reason)
{
  return {ErrorCode::Io,
          message(QT_TRANSLATE_NOOP("core", "The result cache %1 cannot be opened: %2."), {path, reason}), path};
}

/// The file itself: SQLite keeps the journal beside that, not beside a link to it.
std::string realPath(const std::string &path)
{
  std::error_code error;
  const std::filesystem::path absolute = std::filesystem::absolute(path, error);
  if (error)
    return path;
  const std::filesystem::path real = std::filesystem::weakly_canonical(absolute, error);
  return error ? absolute.string() : real.string();
}

/// Durable without a write-ahead log, which does not work in network folders.
void configure(SqliteDatabase &database)
{
  database.distrustFile();
  if (database.text("PRAGMA journal_mode = DELETE") != "delete")
    throw SqliteError(SQLITE_BUSY, 0, "its journal cannot be set");
  // Results are no secrets: what is deleted need not be overwritten.
  database.run("PRAGMA synchronous = FULL; PRAGMA secure_delete = OFF");
}

void checkWhole(SqliteDatabase &database, const std::string &path)
{
  std::error_code ignored;
  const std::uintmax_t size = std::filesystem::file_size(path, ignored);
  if (ignored || size > CHECKED_BYTES)
    return;
  const std::string answer = database.text("PRAGMA quick_check(1)");
  if (answer != "ok")
    throw SqliteError(SQLITE_CORRUPT, 0, answer);
}

void giveBackSpace(SqliteDatabase &database)
{
  try
  {
    database.run("VACUUM");
  }
  catch (const SqliteError &)
  {
    // Another run reads it: the space will be used by what is stored.
  }
}

/// Tells a file of another program from an empty one without the right to write to it.
bool holdsTables(const std::string &path, const SqliteWait &wait)
{
  SqliteDatabase database(path, SqliteDatabase::Mode::Read, wait);
  return database.integer("SELECT count(*) FROM sqlite_master") > 0;
}

} // namespace

struct SqliteResultCache::Connection
{
  SqliteDatabase database;
  std::string identity; ///< of the file it was opened for

  // Made when they are first needed, which is after the tables.
  std::unique_ptr<SqliteStatement> finding, storing, deleting;

  Connection(const std::string &path, const SqliteWait &wait) : database(path, SqliteDatabase::Mode::Write, wait) {}

  SqliteStatement &statement(std::unique_ptr<SqliteStatement> &kept, const char *sql)
  {
    if (!kept)
      kept = std::make_unique<SqliteStatement>(database.statement(sql));
    return kept->begin();
  }

  /// After a failed call, so that nothing stays locked.
  void endStatements() noexcept
  {
    for (SqliteStatement *statement : {finding.get(), storing.get(), deleting.get()})
    {
      if (statement)
        statement->end();
    }
  }
};

SqliteResultCache::SqliteResultCache(std::string path, Remark remark, SqliteWait wait)
    : mPath(std::move(path)), mRemark(std::move(remark)), mWait(std::move(wait))
{
  mWait.isStopped = [this, isStopped = std::move(mWait.isStopped)]
  { return mIsStopped.load() || (isStopped && isStopped()); };
}

SqliteResultCache::~SqliteResultCache() = default;

std::unique_ptr<SqliteResultCache> SqliteResultCache::open(const std::string &path, Remark remark, SqliteWait wait)
{
  std::unique_ptr<SqliteResultCache> cache(new SqliteResultCache(realPath(path), std::move(remark), std::move(wait)));
  cache->connect();
  return cache;
}

/// Opens the file, setting aside a damaged one; throws Error.
void SqliteResultCache::connect()
{
  int setsAside = 0;
  for (int attempt = 1;; ++attempt)
  {
    const std::string identity = identityOfFile(mPath);
    const CacheFileLook look = lookAtCacheFile(mPath);
    if (look.isForeign())
      throw foreignError(mPath);
    try
    {
      if (look.isSqlite && look.applicationId == 0 && !look.hasMark && holdsTables(mPath, mWait))
        throw foreignError(mPath);
      if (look.isOdd) // SQLite would only read it
        throw SqliteError(SQLITE_NOTADB, 0, "its header is broken");
      auto connection = std::make_unique<Connection>(mPath, mWait);
      configure(connection->database);
      switch (prepareCacheTables(connection->database))
      {
      case CacheTables::Foreign:
        throw foreignError(mPath);
      case CacheTables::Newer:
        throw Error(ErrorCode::Input,
                    message(QT_TRANSLATE_NOOP("core", "The result cache %1 was made by a newer version of this plugin. "
                                                      "Update the plugin, or choose another file."),
                            {mPath}),
                    mPath);
      case CacheTables::Emptied:
        giveBackSpace(connection->database);
        mRemark(message(QT_TRANSLATE_NOOP("core", "The result cache %1 was made by an older version of this plugin and "
                                                  "was emptied."),
                        {mPath}));
        break;
      case CacheTables::Made:
        break;
      case CacheTables::Ready:
        checkWhole(connection->database, mPath);
        checkCacheWritable(connection->database);
      }
      connection->identity = look.exists ? identity : identityOfFile(mPath);
      mConnection = std::move(connection);
      return;
    }
    catch (const SqliteError &error)
    {
      const bool isDamage = error.isDamage() || error.isOddTables();
      if (isDamage && !look.mayBeCache())
        throw foreignError(mPath);
      // Where another run set it aside meanwhile, or set aside what it found and began a new one, look again.
      if (attempt == MOST_ATTEMPTS || !(isDamage || error.isMovedFile()))
        throw openingError(mPath, error.reason());
      if (isDamage && setAside(identity) && ++setsAside > 1)
        throw openingError(mPath, error.reason());
    }
  }
}

/// False where the file is not that of \a identity any more.
bool SqliteResultCache::setAside(const std::string &identity)
{
  const std::string aside = setFileAside(mPath, identity);
  if (!aside.empty())
    mRemark(
        message(QT_TRANSLATE_NOOP("core", "The result cache %1 is damaged. It was set aside as %2 and a new one was "
                                          "begun; results are computed anew."),
                {mPath, aside}));
  return !aside.empty();
}

/// True where the file can be used again, or another in its place.
bool SqliteResultCache::recover(const SqliteError &error)
{
  if (!error.isDamage() && !error.isMovedFile() && !error.isOddTables())
    return false;
  if (++mRecoveries > MOST_RECOVERIES)
    return false;
  const std::string identity = mConnection->identity;
  mConnection.reset();
  if (error.isDamage())
    setAside(identity);
  connect();
  return true;
}

void SqliteResultCache::switchOff(const std::string &reason)
{
  mConnection.reset();
  mRemark(
      message(QT_TRANSLATE_NOOP("core", "The results of this run are complete, but from here on they are not kept in "
                                        "the result cache %1: %2"),
              {mPath, reason}));
}

/// Runs \a work on the connection, once more where the file had to be begun anew; false where the cache is off.
template <class Work> bool SqliteResultCache::attempt(const Work &work)
{
  while (mConnection)
  {
    std::string reason;
    try
    {
      work(*mConnection);
      return true;
    }
    catch (const SqliteError &error)
    {
      mConnection->endStatements();
      reason = error.reason();
      try
      {
        if (recover(error))
          continue;
      }
      catch (const Error &another)
      {
        reason = another.what();
      }
    }
    switchOff(reason);
  }
  return false;
}

std::optional<std::string> SqliteResultCache::find(const Key &key)
{
  std::optional<std::string> record;
  std::string label;
  bool isDamaged = false;
  attempt(
      [&](Connection &connection)
      {
        record.reset();
        isDamaged = false;
        SqliteStatement &query = connection.statement(
            connection.finding, "SELECT length, checksum, record, label FROM ndvi_results WHERE key = ?1");
        query.bindBlob(1, bytesOf(key));
        if (query.step())
        {
          const std::string_view bytes = query.blob(2);
          if (static_cast<std::uint64_t>(query.integer(0)) == bytes.size() &&
              query.integer(1) == checksumOf(key, bytes))
            record = std::string(bytes);
          else
            label = std::string(query.text(3));
          isDamaged = !record;
        }
        query.end();
      });
  if (isDamaged)
  {
    mRemark(message(QT_TRANSLATE_NOOP("core", "A result in the cache %1 is damaged and is computed anew: %2"),
                    {mPath, label}));
    attempt(
        [&](Connection &connection)
        {
          SqliteStatement &query = connection.statement(connection.deleting, "DELETE FROM ndvi_results WHERE key = ?1");
          query.bindBlob(1, bytesOf(key));
          query.step();
          query.end();
        });
  }
  return record;
}

void SqliteResultCache::store(const Key &key, const std::string &label, const std::string &record)
{
  attempt(
      [&](Connection &connection)
      {
        SqliteStatement &query = connection.statement(
            connection.storing, "INSERT OR REPLACE INTO ndvi_results (key, label, stored, length, checksum, record) "
                                "VALUES (?1, ?2, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?3, ?4, ?5)");
        query.bindBlob(1, bytesOf(key)).bindText(2, label);
        query.bindInteger(3, static_cast<std::int64_t>(record.size())).bindInteger(4, checksumOf(key, record));
        query.bindBlob(5, record).step();
        query.end();
      });
}

} // namespace ndvi
