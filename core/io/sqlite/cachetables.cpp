#include "io/sqlite/cachetables.h"

#include "io/sqlite/cachefile.h"
#include "io/sqlite/sqlitedatabase.h"

#include <sqlite3.h>

#include <vector>

namespace ndvi
{

namespace
{

/// Of the tables and what they hold: results of another one are of no use.
constexpr std::int64_t FORMAT = 1;

const std::string PREFIX = "ndvi_";

/// What the table was made with; SQLite keeps this text. The record comes last: what is before it can then be read
/// without it.
std::string tableSql()
{
  return std::string("CREATE TABLE ") + CACHE_TABLE +
         " (key BLOB NOT NULL UNIQUE, label TEXT NOT NULL, stored TEXT NOT NULL, length INTEGER NOT NULL, "
         "checksum INTEGER NOT NULL, record BLOB NOT NULL)";
}

struct Contents
{
  std::int64_t applicationId = 0;
  std::int64_t version = 0;
  std::vector<std::string> tables; ///< ours, of whatever version
  bool isIntact = false;           ///< the one table of this version, as it was made
  bool hasOthers = false;          ///< tables, views or triggers that are not ours
};

Contents contentsOf(SqliteDatabase &database)
{
  Contents contents;
  contents.applicationId = database.integer("PRAGMA application_id");
  contents.version = database.integer("PRAGMA user_version");
  SqliteStatement query = database.statement("SELECT type, name, sql FROM sqlite_master");
  bool isAsMade = false;
  while (query.step())
  {
    const std::string name(query.text(1));
    if (name.compare(0, 7, "sqlite_") == 0)
      continue;
    if (query.text(0) != "table" || name.compare(0, PREFIX.size(), PREFIX) != 0)
      contents.hasOthers = true;
    else
      contents.tables.push_back(name);
    if (name == CACHE_TABLE)
      isAsMade = query.text(2) == tableSql();
  }
  contents.isIntact = isAsMade && contents.tables.size() == 1 && !contents.hasOthers;
  return contents;
}

bool isEmpty(const Contents &contents)
{
  return contents.tables.empty() && !contents.hasOthers;
}

void makeTables(SqliteDatabase &database)
{
  database.run("PRAGMA application_id = " + std::to_string(CACHE_APPLICATION_ID) +
               "; PRAGMA user_version = " + std::to_string(FORMAT) + "; " + tableSql());
}

} // namespace

CacheTables prepareCacheTables(SqliteDatabase &database)
{
  SqliteTransaction transaction(database);
  const Contents contents = contentsOf(database);
  const bool isOurs = contents.applicationId == CACHE_APPLICATION_ID;
  if (contents.applicationId == 0 && isEmpty(contents))
  {
    makeTables(database);
    transaction.commit();
    return CacheTables::Made;
  }
  if (contents.hasOthers || (!isOurs && !contents.isIntact))
    return CacheTables::Foreign;
  if (isOurs && contents.version > FORMAT)
    return CacheTables::Newer;
  if (isOurs && contents.version < FORMAT)
  {
    for (const std::string &table : contents.tables)
      database.run("DROP TABLE \"" + table + "\"");
    makeTables(database);
    transaction.commit();
    return CacheTables::Emptied;
  }
  if (!isOurs || !contents.isIntact)
    throw SqliteError(SQLITE_CORRUPT, 0, "its tables are not as they were made");
  return CacheTables::Ready;
}

void checkCacheWritable(SqliteDatabase &database)
{
  SqliteTransaction transaction(database);
  database.run("PRAGMA user_version = " + std::to_string(FORMAT));
  transaction.commit();
}

} // namespace ndvi
