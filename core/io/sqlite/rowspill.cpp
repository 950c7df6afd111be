#include "io/sqlite/rowspill.h"

#include "io/sqlite/sqlitedatabase.h"
#include "model/error.h"
#include "model/text.h"

#include <optional>
#include <utility>

namespace ndvi
{

namespace
{

[[noreturn]] void fail(const SqliteError &error)
{
  if (error.isStop())
    throw Error(ErrorCode::Cancelled, "");
  throw Error(
      ErrorCode::Io,
      message(QT_TRANSLATE_NOOP("core", "A temporary file cannot be used: %1. The environment variable TMPDIR says "
                                        "in which folder they are (else /var/tmp)."),
              {error.reason()}));
}

} // namespace

struct RowSpill::Connection
{
  // A file without a name: SQLite keeps it in memory as long as it fits into the cache.
  SqliteDatabase database{"", SqliteDatabase::Mode::Write, {}};
  std::optional<SqliteStatement> insertion, query;
};

RowSpill::RowSpill(std::function<bool()> isStopped)
{
  try
  {
    mConnection = std::make_unique<Connection>();
    SqliteDatabase &database = mConnection->database;
    // The cache also bounds what sorting keeps in memory. Nothing has to outlive a crash.
    database.run("PRAGMA cache_size = -16384; PRAGMA temp_store = FILE; PRAGMA journal_mode = OFF; "
                 "PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; "
                 "CREATE TABLE spill (grouping INTEGER, zone INTEGER, bytes BLOB); BEGIN");
    if (isStopped)
      database.stopWhere(std::move(isStopped));
    mConnection->insertion.emplace(database.statement("INSERT INTO spill VALUES (?1, ?2, ?3)"));
  }
  catch (const SqliteError &error)
  {
    fail(error);
  }
}

RowSpill::~RowSpill() = default;

void RowSpill::add(std::uint32_t group, std::uint32_t zone, std::string_view bytes)
{
  try
  {
    SqliteStatement &insertion = *mConnection->insertion;
    insertion.begin().bindInteger(1, group).bindInteger(2, zone).bindBlob(3, bytes).step();
    insertion.end();
    ++mRows;
  }
  catch (const SqliteError &error)
  {
    fail(error);
  }
}

bool RowSpill::next(Row &row)
{
  try
  {
    std::optional<SqliteStatement> &query = mConnection->query;
    if (!query)
      query.emplace(
          mConnection->database.statement("SELECT grouping, zone, bytes FROM spill ORDER BY grouping, zone, rowid"));
    if (!query->step())
      return false;
    row.group = static_cast<std::uint32_t>(query->integer(0));
    row.zone = static_cast<std::uint32_t>(query->integer(1));
    row.bytes = query->blob(2);
    return true;
  }
  catch (const SqliteError &error)
  {
    fail(error);
  }
}

} // namespace ndvi
