#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace ndvi
{

/// What SQLite says went wrong. For use within this folder: others are told by an Error.
class SqliteError : public std::runtime_error
{
public:
  SqliteError(int extendedCode, int systemError, const std::string &text)
      : std::runtime_error(text), mCode(extendedCode), mSystemError(systemError)
  {
  }

  /// SQLITE_CORRUPT, SQLITE_BUSY, …, whatever the details.
  int code() const { return mCode & 0xFF; }
  int extendedCode() const { return mCode; }

  /// The file is no database, or a broken one.
  bool isDamage() const;

  /// The SQL does not fit what is in the file: another program changed it, or it is broken in a way that looks so.
  bool isOddTables() const;

  /// The file was moved or deleted while it was open.
  bool isMovedFile() const;

  /// What stopWhere() was given said so.
  bool isStop() const;

  /// Half a sentence for users, without a stop: "the disk is full".
  std::string reason() const;

private:
  int mCode;
  int mSystemError; ///< errno, or 0
};

/// An SQL statement, to be used again and again.
class SqliteStatement
{
public:
  SqliteStatement(sqlite3 *database, const char *sql);

  /// Begins anew. What is bound must stay where it is until the statement is done.
  SqliteStatement &begin();
  SqliteStatement &bindBlob(int index, std::string_view bytes);
  SqliteStatement &bindText(int index, std::string_view text);
  SqliteStatement &bindInteger(int index, std::int64_t value);

  /// True where there is a row; throws SqliteError.
  bool step();

  /// Gives back what the row took: locks and memory.
  void end() noexcept;

  // Of the row; views end with it.

  std::int64_t integer(int column) const;
  std::string_view text(int column) const;

  /// Empty for what is no blob.
  std::string_view blob(int column) const;

private:
  struct Finalizer
  {
    void operator()(sqlite3_stmt *statement) const;
  };
  void check(int code) const;

  sqlite3 *mDatabase;
  std::unique_ptr<sqlite3_stmt, Finalizer> mStatement;
};

/// How locks of other programs are waited for.
struct SqliteWait
{
  int milliseconds = 30000;
  std::function<bool()> isStopped; ///< asked fifty times a second while waiting; true ends it. May be empty
};

/// A connection to a file, used by one thread at a time.
class SqliteDatabase
{
public:
  enum class Mode
  {
    Read,
    Write ///< makes the file where there is none
  };

  /// Throws SqliteError. \a path is absolute.
  SqliteDatabase(const std::string &path, Mode mode, const SqliteWait &wait);
  ~SqliteDatabase();
  SqliteDatabase(const SqliteDatabase &) = delete;
  SqliteDatabase &operator=(const SqliteDatabase &) = delete;

  /// One or several statements whose rows do not matter.
  void run(const std::string &sql);

  /// First column of the first row; 0, or empty, where there is none.
  std::int64_t integer(const char *sql);
  std::string text(const char *sql);

  SqliteStatement statement(const char *sql) { return {mDatabase, sql}; }

  /// \a isStopped is asked now and then while a statement runs; true ends it with an error.
  void stopWhere(std::function<bool()> isStopped);

  /// Does not let SQL that the file brings along (triggers, views) do harm.
  void distrustFile();

private:
  static int waitForLock(void *wait, int times);

  SqliteWait mWait;
  std::function<bool()> mIsStopped;
  sqlite3 *mDatabase = nullptr;
};

/// A transaction that no other program's writing can come between; undone unless committed.
class SqliteTransaction
{
public:
  explicit SqliteTransaction(SqliteDatabase &database);
  ~SqliteTransaction();
  SqliteTransaction(const SqliteTransaction &) = delete;
  SqliteTransaction &operator=(const SqliteTransaction &) = delete;
  void commit();

private:
  SqliteDatabase &mDatabase;
  bool mIsOpen = true;
};

} // namespace ndvi
