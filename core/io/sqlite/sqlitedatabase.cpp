#include "io/sqlite/sqlitedatabase.h"

#include "model/text.h"

#include <sqlite3.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#include <utility>

namespace ndvi
{

namespace
{

[[noreturn]] void fail(sqlite3 *database, int code)
{
  if (!database)
    throw SqliteError(code, 0, sqlite3_errstr(code));
  const int kind = code & 0xFF;
  const bool isOfSystem = kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN; // else it is of an earlier call
  throw SqliteError(sqlite3_extended_errcode(database), isOfSystem ? sqlite3_system_errno(database) : 0,
                    sqlite3_errmsg(database));
}

bool isForbidden(int systemError)
{
  return systemError == EACCES || systemError == EPERM || systemError == EROFS;
}

} // namespace

bool SqliteError::isDamage() const
{
  return code() == SQLITE_CORRUPT || code() == SQLITE_NOTADB || code() == SQLITE_FORMAT ||
         extendedCode() == SQLITE_IOERR_CORRUPTFS;
}

bool SqliteError::isOddTables() const
{
  return code() == SQLITE_SCHEMA || code() == SQLITE_ERROR;
}

bool SqliteError::isMovedFile() const
{
  return extendedCode() == SQLITE_READONLY_DBMOVED;
}

bool SqliteError::isStop() const
{
  return code() == SQLITE_INTERRUPT;
}

std::string SqliteError::reason() const
{
  if (code() == SQLITE_FULL || mSystemError == ENOSPC)
    return message(QT_TRANSLATE_NOOP("core", "the disk is full"));
  if (code() == SQLITE_BUSY || code() == SQLITE_LOCKED)
    return message(QT_TRANSLATE_NOOP("core", "another program has locked it"));
  // SQLite tries to read what it may not write, and then tells that it is not there.
  const bool isUnwritable = code() == SQLITE_CANTOPEN && mSystemError == ENOENT;
  if (code() == SQLITE_READONLY || code() == SQLITE_PERM || isForbidden(mSystemError) || isUnwritable)
    return message(QT_TRANSLATE_NOOP("core", "it and its folder must be writable"));
  if (mSystemError != 0)
    return std::string(what()) + " (" + std::strerror(mSystemError) + ")";
  return what();
}

void SqliteStatement::Finalizer::operator()(sqlite3_stmt *statement) const
{
  sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(sqlite3 *database, const char *sql) : mDatabase(database)
{
  sqlite3_stmt *statement = nullptr;
  check(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr));
  mStatement.reset(statement);
}

SqliteStatement &SqliteStatement::begin()
{
  end();
  return *this;
}

SqliteStatement &SqliteStatement::bindBlob(int index, std::string_view bytes)
{
  // A null pointer would bind NULL, not an empty blob.
  check(sqlite3_bind_blob64(mStatement.get(), index, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_STATIC));
  return *this;
}

SqliteStatement &SqliteStatement::bindText(int index, std::string_view text)
{
  check(sqlite3_bind_text64(mStatement.get(), index, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC,
                            SQLITE_UTF8));
  return *this;
}

SqliteStatement &SqliteStatement::bindInteger(int index, std::int64_t value)
{
  check(sqlite3_bind_int64(mStatement.get(), index, value));
  return *this;
}

bool SqliteStatement::step()
{
  const int code = sqlite3_step(mStatement.get());
  if (code == SQLITE_ROW)
    return true;
  if (code != SQLITE_DONE)
    fail(mDatabase, code);
  return false;
}

void SqliteStatement::end() noexcept
{
  sqlite3_reset(mStatement.get()); // repeats the error of the last step, which is known
  sqlite3_clear_bindings(mStatement.get());
}

std::int64_t SqliteStatement::integer(int column) const
{
  return sqlite3_column_int64(mStatement.get(), column);
}

std::string_view SqliteStatement::text(int column) const
{
  const unsigned char *text = sqlite3_column_text(mStatement.get(), column);
  if (!text)
    return {};
  return {reinterpret_cast<const char *>(text),
          static_cast<std::size_t>(sqlite3_column_bytes(mStatement.get(), column))};
}

std::string_view SqliteStatement::blob(int column) const
{
  if (sqlite3_column_type(mStatement.get(), column) != SQLITE_BLOB)
    return {};
  const void *bytes = sqlite3_column_blob(mStatement.get(), column);
  if (!bytes)
  {
    // An empty one, or one that could not be read.
    const int code = sqlite3_errcode(mDatabase);
    if (code == SQLITE_NOMEM)
      fail(mDatabase, code);
    return {};
  }
  return {static_cast<const char *>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(mStatement.get(), column))};
}

void SqliteStatement::check(int code) const
{
  if (code != SQLITE_OK)
    fail(mDatabase, code);
}

/// Called by SQLite while another holds a lock, the \a times-th time; 0 gives up.
int SqliteDatabase::waitForLock(void *wait, int times)
{
  constexpr int PAUSE = 20; // ms
  const SqliteWait &how = *static_cast<const SqliteWait *>(wait);
  if (times >= how.milliseconds / PAUSE || (how.isStopped && how.isStopped()))
    return 0;
  std::this_thread::sleep_for(std::chrono::milliseconds(PAUSE));
  return 1;
}

SqliteDatabase::SqliteDatabase(const std::string &path, Mode mode, const SqliteWait &wait) : mWait(wait)
{
  const int access = mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  const int code = sqlite3_open_v2(path.c_str(), &mDatabase, access | SQLITE_OPEN_FULLMUTEX, nullptr);
  try
  {
    if (code != SQLITE_OK)
      fail(mDatabase, code);
    sqlite3_extended_result_codes(mDatabase, 1);
    sqlite3_busy_handler(mDatabase, waitForLock, &mWait);
  }
  catch (...)
  {
    sqlite3_close_v2(mDatabase); // even one that could not be opened
    throw;
  }
}

SqliteDatabase::~SqliteDatabase()
{
  sqlite3_close_v2(mDatabase);
}

void SqliteDatabase::run(const std::string &sql)
{
  const int code = sqlite3_exec(mDatabase, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK)
    fail(mDatabase, code);
}

std::int64_t SqliteDatabase::integer(const char *sql)
{
  SqliteStatement query = statement(sql);
  return query.step() ? query.integer(0) : 0;
}

std::string SqliteDatabase::text(const char *sql)
{
  SqliteStatement query = statement(sql);
  return query.step() ? std::string(query.text(0)) : std::string();
}

void SqliteDatabase::stopWhere(std::function<bool()> isStopped)
{
  constexpr int INSTRUCTIONS = 100000; // of its machine: a few milliseconds
  mIsStopped = std::move(isStopped);
  sqlite3_progress_handler(
      mDatabase, INSTRUCTIONS, [](void *stop) { return (*static_cast<std::function<bool()> *>(stop))() ? 1 : 0; },
      &mIsStopped);
}

void SqliteDatabase::distrustFile()
{
  sqlite3_db_config(mDatabase, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
}

SqliteTransaction::SqliteTransaction(SqliteDatabase &database) : mDatabase(database)
{
  mDatabase.run("BEGIN IMMEDIATE");
}

SqliteTransaction::~SqliteTransaction()
{
  if (!mIsOpen)
    return;
  try
  {
    mDatabase.run("ROLLBACK");
  }
  catch (const SqliteError &)
  {
    // Some errors have rolled it back already.
  }
}

void SqliteTransaction::commit()
{
  mDatabase.run("COMMIT");
  mIsOpen = false;
}

} // namespace ndvi
