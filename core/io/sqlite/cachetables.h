#pragma once

#include <string>

namespace ndvi
{

class SqliteDatabase;

/// What becomes of a file's tables when it is opened as a result cache.
enum class CacheTables
{
  Ready,   ///< those of a result cache
  Made,    ///< the file was new
  Emptied, ///< they were of an older version
  Newer,   ///< they are of a newer version, and nothing was done
  Foreign  ///< they are another program's, and nothing was done
};

/// Looks at the tables and makes them where the file is new. Several programs may do so at the same time. Throws
/// SqliteError, with SQLITE_CORRUPT where tables of a result cache are not as they were made.
CacheTables prepareCacheTables(SqliteDatabase &database);

/// Writes what is there already: whether that can be done, journal and all, is better known now than after hours of
/// work. Throws SqliteError where not.
void checkCacheWritable(SqliteDatabase &database);

} // namespace ndvi
