#pragma once

#include <cstdint>
#include <string>

namespace ndvi
{

/// In the header of every result cache ("NDVI"), by which programs know whose file it is.
constexpr std::uint32_t CACHE_APPLICATION_ID = 0x4E445649;

/// The table of results.
constexpr const char *CACHE_TABLE = "ndvi_results";

/// What can be said of a file without SQLite, which might change it.
struct CacheFileLook
{
  bool exists = false;              ///< and holds something
  bool isSqlite = false;            ///< begins as SQLite files do
  std::uint32_t applicationId = 0;  ///< of an SQLite file
  bool hasMark = false;             ///< the name of our table is where it is in a result cache
  bool isBlank = false;             ///< begins with zeros only, as files do whose first blocks never reached the disk
  bool hasWriteAheadLog = false;    ///< set to keep its changes in a second file, as result caches never are
  bool isOdd = false;               ///< the header is none that a version of SQLite wrote
  bool isNamedLikeDatabase = false; ///< .sqlite, .sqlite3, .db

  /// It is somebody else's, for sure.
  bool isForeign() const;

  /// What is found damaged may be taken for a result cache.
  bool mayBeCache() const;
};

/// Looks at the first bytes of \a path. Throws Error(Input) where it is a folder or no ordinary file, or its folder
/// does not exist, and Error(Io) where it cannot be read.
CacheFileLook lookAtCacheFile(const std::string &path);

/// Tells apart files that have or had the same name; empty where there is none.
std::string identityOfFile(const std::string &path);

/// Renames a damaged file, and what SQLite keeps beside it, to NAME.damaged-N.sqlite with the first N that is free, and
/// returns that path; empty where the file is not (any more) the one of \a identity: another run that found the same
/// damage may have begun a new one. Throws Error(Io).
std::string setFileAside(const std::string &path, const std::string &identity);

} // namespace ndvi
