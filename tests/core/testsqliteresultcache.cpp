#include "io/sqlite/sqliteresultcache.h"
#include "model/error.h"
#include "tempfolder.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <functional>
#include <random>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

// "NDVI" in the header, as cachefile.h has it.
const std::string OUR_ID = "PRAGMA application_id = 1313101385";

Key keyOf(int number)
{
  return KeyBuilder().add(number).key();
}

/// Bytes that depend on the number alone: from nothing to 3 MB.
std::string recordOf(int number)
{
  std::mt19937 random(static_cast<unsigned>(number));
  std::string bytes(number % 7 == 6 ? 3000000 : random() % 20000, '\0');
  for (char &byte : bytes)
    byte = static_cast<char>(random() >> 8);
  return bytes;
}

std::string bytesOf(const std::string &path)
{
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string &path, const std::string &bytes)
{
  std::ofstream(path, std::ios::binary) << bytes;
}

/// Another program's connection.
class Sqlite
{
public:
  explicit Sqlite(const std::string &path) { EXPECT_EQ(sqlite3_open(path.c_str(), &mDatabase), SQLITE_OK); }
  ~Sqlite() { sqlite3_close_v2(mDatabase); }
  Sqlite(const Sqlite &) = delete;
  Sqlite &operator=(const Sqlite &) = delete;

  void run(const std::string &sql)
  {
    ASSERT_EQ(sqlite3_exec(mDatabase, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(mDatabase);
  }

  std::string text(const std::string &sql)
  {
    std::string found;
    const auto take = [](void *to, int, char **values, char **)
    {
      *static_cast<std::string *>(to) = values[0] ? values[0] : "";
      return 0;
    };
    EXPECT_EQ(sqlite3_exec(mDatabase, sql.c_str(), take, &found, nullptr), SQLITE_OK) << sqlite3_errmsg(mDatabase);
    return found;
  }

private:
  sqlite3 *mDatabase = nullptr;
};

class SqliteResultCacheTest : public testing::Test
{
protected:
  std::unique_ptr<SqliteResultCache> open(int busyMilliseconds = 30000)
  {
    return SqliteResultCache::open(
        mPath, [this](const std::string &text) { mRemarks.push_back(text); }, {busyMilliseconds, {}});
  }

  /// A cache of so many records.
  void fill(int count)
  {
    const auto cache = open();
    for (int i = 0; i < count; ++i)
      cache->store(keyOf(i), "scene " + std::to_string(i), recordOf(i));
    ASSERT_TRUE(mRemarks.empty()) << told();
  }

  std::string told() const
  {
    std::string text;
    for (const std::string &remark : mRemarks)
      text += remark + "\n";
    return text;
  }

  /// Every record of the first \a count that is found is the one that was stored; their number.
  int countWhole(SqliteResultCache &cache, int count)
  {
    int found = 0;
    for (int i = 0; i < count; ++i)
    {
      const std::optional<std::string> record = cache.find(keyOf(i));
      EXPECT_TRUE(!record || *record == recordOf(i)) << i;
      found += record ? 1 : 0;
    }
    return found;
  }

  void expectUsable(SqliteResultCache &cache)
  {
    cache.store(keyOf(1000), "more", "a record");
    EXPECT_EQ(cache.find(keyOf(1000)), "a record");
    EXPECT_TRUE(cache.isOn());
  }

  /// Opening fails with that code and a sentence that holds those words.
  void expectRefused(ErrorCode code, const std::string &words, int busyMilliseconds = 30000)
  {
    try
    {
      open(busyMilliseconds);
      ADD_FAILURE() << "opened";
    }
    catch (const Error &e)
    {
      EXPECT_EQ(e.code(), code);
      EXPECT_NE(std::string(e.what()).find(words), std::string::npos) << e.what();
      EXPECT_EQ(e.path(), mPath);
    }
    EXPECT_TRUE(mRemarks.empty()) << told();
  }

  /// Opening a damaged file gives a new one, sets the old aside with its bytes and says so once.
  void expectSetAside(const std::string &damaged, int number = 1)
  {
    const std::string aside = mFolder.path("cache.damaged-" + std::to_string(number) + ".sqlite");
    const auto cache = open();
    ASSERT_EQ(mRemarks.size(), 1u) << told();
    EXPECT_NE(mRemarks[0].find(mPath), std::string::npos) << told();
    EXPECT_NE(mRemarks[0].find(aside), std::string::npos) << told();
    EXPECT_TRUE(bytesOf(aside) == damaged);
    EXPECT_EQ(countWhole(*cache, 10), 0);
    expectUsable(*cache);
    EXPECT_EQ(mRemarks.size(), 1u) << told();
  }

  /// Runs \a work in another process; what it returns is the exit code.
  static pid_t start(const std::function<int()> &work)
  {
    const pid_t child = fork();
    if (child == 0)
    {
      int code = 99;
      try
      {
        code = work();
      }
      catch (const std::exception &e)
      {
        std::fprintf(stderr, "%s\n", e.what());
      }
      _exit(code);
    }
    return child;
  }

  static int exitCode(pid_t child)
  {
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
  }

  TempFolder mFolder;
  std::string mPath = mFolder.path("cache.sqlite");
  std::vector<std::string> mRemarks;
};

} // namespace

TEST_F(SqliteResultCacheTest, findsWhatWasStored)
{
  fill(10);
  const auto cache = open();
  EXPECT_EQ(countWhole(*cache, 12), 10);
  cache->store(keyOf(3), "again", "another");
  cache->store(keyOf(4), "empty", "");
  EXPECT_EQ(cache->find(keyOf(3)), "another");
  EXPECT_EQ(cache->find(keyOf(4)), "");
  EXPECT_TRUE(mRemarks.empty()) << told();
  Sqlite other(mPath);
  EXPECT_EQ(other.text("SELECT group_concat(label) FROM (SELECT label FROM ndvi_results ORDER BY rowid)"),
            "scene 0,scene 1,scene 2,scene 5,scene 6,scene 7,scene 8,scene 9,again,empty");
  EXPECT_EQ(other.text("PRAGMA integrity_check"), "ok");
  EXPECT_EQ(other.text("PRAGMA journal_mode"), "delete");
  EXPECT_EQ(other.text("PRAGMA application_id"), std::to_string(0x4E445649));
}

TEST_F(SqliteResultCacheTest, anEmptyFileIsANewCache)
{
  write(mPath, "");
  expectUsable(*open());
  EXPECT_TRUE(mRemarks.empty()) << told();
}

TEST_F(SqliteResultCacheTest, anEmptyDatabaseIsANewCache)
{
  Sqlite(mPath).run("VACUUM");
  ASSERT_FALSE(bytesOf(mPath).empty());
  expectUsable(*open());
  EXPECT_TRUE(mRemarks.empty()) << told();
}

TEST_F(SqliteResultCacheTest, aLinkLeadsToTheFile)
{
  fill(2);
  fs::create_directory(mFolder.path("elsewhere"));
  const std::string file = mPath;
  fs::create_symlink(file, mPath = mFolder.path("elsewhere/link.sqlite"));
  EXPECT_EQ(countWhole(*open(), 2), 2);
  write(file, std::string(5000, 'x'));
  expectUsable(*open());
  EXPECT_TRUE(fs::is_symlink(mPath));
  EXPECT_TRUE(fs::exists(mFolder.path("cache.damaged-1.sqlite")));
}

TEST_F(SqliteResultCacheTest, whatCannotBeAFileIsRefused)
{
  const std::string file = mPath;
  write(file, "");
  mPath = mFolder.path();
  expectRefused(ErrorCode::Input, "is a folder");
  mPath = mFolder.path("missing/cache.sqlite");
  expectRefused(ErrorCode::Input, "does not exist: " + mFolder.path("missing"));
  mPath = file + "/cache.sqlite";
  expectRefused(ErrorCode::Input, "does not exist");
  mPath = "/dev/null";
  expectRefused(ErrorCode::Input, "no ordinary file");
}

TEST_F(SqliteResultCacheTest, filesOfOthersStayAsTheyAre)
{
  const std::vector<std::pair<std::string, std::function<void()>>> makers = {
      {"other.sqlite", [&] { Sqlite(mPath).run("CREATE TABLE parcels (id INTEGER); INSERT INTO parcels VALUES (1)"); }},
      {"other.gpkg",
       [&] { Sqlite(mPath).run("PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents (id INTEGER)"); }},
      {"empty.sqlite", [&] { Sqlite(mPath).run("PRAGMA application_id = 7; VACUUM"); }},
      {"wal.sqlite", [&] { Sqlite(mPath).run("PRAGMA journal_mode = WAL; CREATE TABLE parcels (id INTEGER)"); }},
      // Not ours alone any more.
      {"shared.sqlite",
       [&]
       {
         fill(1);
         Sqlite(mPath).run("CREATE TABLE parcels (id INTEGER)");
       }},
      {"trigger.sqlite",
       [&]
       {
         fill(1);
         Sqlite(mPath).run("CREATE TRIGGER t AFTER INSERT ON ndvi_results BEGIN DELETE FROM ndvi_results; END");
       }},
      {"broken.gpkg",
       [&]
       {
         Sqlite(mPath).run("PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents (id INTEGER)");
         fs::resize_file(mPath, 5000);
       }},
      {"text.csv", [&] { write(mPath, "id,name\n1,a\n"); }},
      {"image.tif", [&] { write(mPath, "II*" + std::string(70000, 'x')); }},
  };
  for (const auto &[name, make] : makers)
  {
    SCOPED_TRACE(name);
    mPath = mFolder.path(name);
    make();
    const std::string before = bytesOf(mPath);
    expectRefused(ErrorCode::Input, "is no result cache");
    EXPECT_TRUE(bytesOf(mPath) == before);
  }
  EXPECT_EQ(std::distance(fs::directory_iterator(mFolder.path()), {}), static_cast<std::ptrdiff_t>(makers.size()));
}

TEST_F(SqliteResultCacheTest, aNewerFormatIsRefusedAndAnOlderEmptied)
{
  fill(3);
  Sqlite(mPath).run("PRAGMA user_version = 2");
  const std::string before = bytesOf(mPath);
  expectRefused(ErrorCode::Input, "newer version");
  EXPECT_TRUE(bytesOf(mPath) == before);

  Sqlite(mPath).run("PRAGMA user_version = 0; CREATE TABLE ndvi_older (id INTEGER)");
  const auto cache = open();
  ASSERT_EQ(mRemarks.size(), 1u);
  EXPECT_NE(mRemarks[0].find("was emptied"), std::string::npos) << told();
  EXPECT_EQ(countWhole(*cache, 3), 0);
  expectUsable(*cache);
  EXPECT_EQ(Sqlite(mPath).text("SELECT count(*) FROM sqlite_master WHERE type = 'table'"), "1");
  EXPECT_LT(fs::file_size(mPath), 20000u);
}

TEST_F(SqliteResultCacheTest, damagedFilesAreSetAside)
{
  fill(10);
  const std::string good = bytesOf(mPath);
  std::mt19937 random(1);
  std::string noise(good.size(), '\0');
  for (char &byte : noise)
    byte = static_cast<char>(random() >> 8);
  std::string noHeader = good;
  noHeader.replace(0, 100, std::string(100, 'x'));
  std::string noTree = good; // the first page after the header is the root of the table
  noTree.replace(4096, 200, std::string(200, '\x55'));
  std::string otherId = good;
  otherId[70] = static_cast<char>(otherId[70] ^ 4);

  int number = 0;
  for (const std::string &damaged :
       {noise, noHeader, noTree, otherId, std::string(8192, '\0'), good.substr(0, good.size() / 2),
        good.substr(0, good.size() - 4096), good.substr(0, 4096), good.substr(0, 50), std::string("SQLite format 3")})
  {
    SCOPED_TRACE(++number);
    mRemarks.clear();
    write(mPath, damaged);
    expectSetAside(damaged, number);
  }
}

TEST_F(SqliteResultCacheTest, aFileWithoutItsTableIsSetAside)
{
  const std::vector<std::string> damages = {"DROP TABLE ndvi_results", "ALTER TABLE ndvi_results RENAME TO ndvi_others",
                                            "ALTER TABLE ndvi_results DROP COLUMN label"};
  for (std::size_t i = 0; i < damages.size(); ++i)
  {
    SCOPED_TRACE(damages[i]);
    mRemarks.clear();
    fs::remove(mPath);
    fill(2);
    Sqlite(mPath).run(damages[i]);
    expectSetAside(bytesOf(mPath), static_cast<int>(i) + 1);
  }
}

TEST_F(SqliteResultCacheTest, everyBrokenByteOfTheHeaderIsSurvived)
{
  fill(4);
  const std::string good = bytesOf(mPath);
  for (std::size_t at = 0; at < 120; ++at)
  {
    SCOPED_TRACE(at);
    std::string damaged = good;
    damaged[at] = static_cast<char>(~damaged[at]);
    fs::remove_all(mFolder.path("byte"));
    fs::create_directory(mFolder.path("byte"));
    mPath = mFolder.path("byte/cache.sqlite");
    write(mPath, damaged);
    mRemarks.clear();
    try
    {
      const auto cache = open();
      countWhole(*cache, 4);
      expectUsable(*cache);
    }
    catch (const Error &e)
    {
      // Only what says that a newer version wrote it.
      EXPECT_TRUE(at >= 60 && at < 64) << e.what();
      EXPECT_TRUE(bytesOf(mPath) == damaged);
    }
  }
}

TEST_F(SqliteResultCacheTest, anyBrokenByteIsSurvived)
{
  fill(6);
  const std::string good = bytesOf(mPath);
  std::mt19937 random(2);
  for (int round = 0; round < 30; ++round)
  {
    SCOPED_TRACE(round);
    std::string damaged = good;
    for (int n = 0; n < 1 << (round % 8); ++n)
      damaged[100 + random() % (damaged.size() - 100)] = static_cast<char>(random() >> 8);
    fs::remove_all(mFolder.path("byte"));
    fs::create_directory(mFolder.path("byte"));
    mPath = mFolder.path("byte/cache.sqlite");
    write(mPath, damaged);
    mRemarks.clear();
    const auto cache = open();
    EXPECT_LE(countWhole(*cache, 6), 6);
    expectUsable(*cache);
  }
}

TEST_F(SqliteResultCacheTest, aDamagedRecordIsToldDeletedAndStoredAgain)
{
  fill(10);
  const std::vector<std::string> damages = {
      "record = zeroblob(length)", "record = substr(record, 2)", "record = CAST(record AS TEXT)",
      "checksum = checksum + 1",   "length = length - 1",        "record = (SELECT record FROM ndvi_results LIMIT 1)"};
  for (std::size_t i = 0; i < damages.size(); ++i)
    Sqlite(mPath).run("UPDATE ndvi_results SET " + damages[i] + " WHERE label = 'scene " + std::to_string(i + 1) + "'");
  // The record of one key under another.
  Sqlite(mPath).run("UPDATE ndvi_results SET (length, checksum, record) = (SELECT length, checksum, record FROM "
                    "ndvi_results WHERE label = 'scene 9') WHERE label = 'scene 8'");
  const auto cache = open();
  EXPECT_EQ(countWhole(*cache, 10), 3);
  ASSERT_EQ(mRemarks.size(), 7u) << told();
  EXPECT_NE(mRemarks[0].find(": scene 1"), std::string::npos) << told();
  EXPECT_EQ(Sqlite(mPath).text("SELECT count(*) FROM ndvi_results"), "3");
  EXPECT_EQ(countWhole(*cache, 10), 3);
  for (int i = 0; i < 10; ++i)
    cache->store(keyOf(i), "again", recordOf(i));
  EXPECT_EQ(countWhole(*cache, 10), 10);
  EXPECT_EQ(mRemarks.size(), 7u) << told();
}

TEST_F(SqliteResultCacheTest, damageInTheMiddleOfARunIsSurvived)
{
  fill(10);
  const auto cache = open();
  EXPECT_EQ(countWhole(*cache, 3), 3);
  std::string damaged = bytesOf(mPath);
  {
    // Into the file itself, as a disk would.
    std::fstream file(mPath, std::ios::binary | std::ios::in | std::ios::out);
    for (std::size_t page = 1; page < 10; ++page)
    {
      file.seekp(static_cast<std::streamoff>(page * 4096));
      file << std::string(1000, '\x55');
      damaged.replace(page * 4096, 1000, std::string(1000, '\x55'));
    }
    // Counters of changes, as if another program had written: SQLite then reads its pages again.
    for (const int at : {24, 92})
    {
      file.seekp(at + 3);
      file.put('\x70');
      damaged[static_cast<std::size_t>(at) + 3] = '\x70';
    }
  }
  EXPECT_EQ(cache->find(keyOf(1)), std::nullopt);
  ASSERT_EQ(mRemarks.size(), 1u) << told();
  EXPECT_NE(mRemarks[0].find("cache.damaged-1.sqlite"), std::string::npos) << told();
  EXPECT_TRUE(bytesOf(mFolder.path("cache.damaged-1.sqlite")) == damaged);
  expectUsable(*cache);
}

TEST_F(SqliteResultCacheTest, aFileThatGoesAwayIsBegunAnew)
{
  fill(3);
  const auto cache = open();
  EXPECT_TRUE(cache->find(keyOf(0)));
  fs::rename(mPath, mFolder.path("moved.sqlite"));
  cache->store(keyOf(5), "five", recordOf(5));
  EXPECT_TRUE(mRemarks.empty()) << told();
  EXPECT_EQ(countWhole(*cache, 6), 1);
  EXPECT_EQ(Sqlite(mPath).text("SELECT label FROM ndvi_results"), "five");
  EXPECT_EQ(Sqlite(mFolder.path("moved.sqlite")).text("SELECT count(*) FROM ndvi_results"), "3");
}

TEST_F(SqliteResultCacheTest, aFolderThatGoesAwayIsToldOnce)
{
  fs::create_directory(mFolder.path("sub"));
  mPath = mFolder.path("sub/cache.sqlite");
  const auto cache = open();
  fs::remove_all(mFolder.path("sub"));
  cache->store(keyOf(5), "five", recordOf(5));
  cache->store(keyOf(6), "six", recordOf(6));
  EXPECT_EQ(cache->find(keyOf(5)), std::nullopt);
  EXPECT_FALSE(cache->isOn());
  ASSERT_EQ(mRemarks.size(), 1u) << told();
  EXPECT_NE(mRemarks[0].find("does not exist"), std::string::npos) << told();
}

TEST_F(SqliteResultCacheTest, anotherProgramsTablesInTheMiddleOfARunStayAsTheyAre)
{
  const auto cache = open();
  EXPECT_EQ(cache->find(keyOf(0)), std::nullopt);
  Sqlite(mPath).run("DROP TABLE ndvi_results; CREATE TABLE parcels (id INTEGER)");
  const std::string before = bytesOf(mPath);
  cache->store(keyOf(0), "zero", recordOf(0));
  EXPECT_FALSE(cache->isOn());
  ASSERT_EQ(mRemarks.size(), 1u) << told();
  EXPECT_NE(mRemarks[0].find("is no result cache"), std::string::npos) << told();
  EXPECT_TRUE(bytesOf(mPath) == before);
}

TEST_F(SqliteResultCacheTest, aFileLockedForTooLongIsRefused)
{
  fill(1);
  Sqlite other(mPath);
  other.run("BEGIN EXCLUSIVE");
  expectRefused(ErrorCode::Io, "locked", 100);
}

TEST_F(SqliteResultCacheTest, aFileLockedInTheMiddleOfARunIsToldOnce)
{
  fill(1);
  for (const bool isStoring : {true, false})
  {
    mRemarks.clear();
    const auto cache = open(100);
    Sqlite other(mPath);
    other.run("BEGIN EXCLUSIVE");
    if (isStoring)
      cache->store(keyOf(2), "two", recordOf(2));
    else
      EXPECT_EQ(cache->find(keyOf(0)), std::nullopt);
    other.run("COMMIT");
    EXPECT_FALSE(cache->isOn());
    EXPECT_EQ(cache->find(keyOf(0)), std::nullopt);
    cache->store(keyOf(2), "two", recordOf(2));
    ASSERT_EQ(mRemarks.size(), 1u) << told();
    EXPECT_NE(mRemarks[0].find("locked"), std::string::npos) << told();
  }
  EXPECT_EQ(countWhole(*open(), 3), 1);
}

TEST_F(SqliteResultCacheTest, waitsForALockThatIsGivenUp)
{
  fill(1);
  const auto cache = open();
  int ready[2] = {};
  ASSERT_EQ(pipe(ready), 0);
  const pid_t child = start(
      [&]
      {
        Sqlite other(mPath);
        other.run("BEGIN EXCLUSIVE");
        if (::write(ready[1], "x", 1) != 1)
          return 1;
        usleep(300000);
        other.run("COMMIT");
        return 0;
      });
  char byte = 0;
  ASSERT_EQ(::read(ready[0], &byte, 1), 1);
  cache->store(keyOf(1), "one", recordOf(1));
  EXPECT_EQ(countWhole(*cache, 2), 2);
  EXPECT_TRUE(mRemarks.empty()) << told();
  EXPECT_EQ(exitCode(child), 0);
  close(ready[0]);
  close(ready[1]);
}

TEST_F(SqliteResultCacheTest, severalRunsShareAFile)
{
  // All begin with none and make it at the same time.
  std::vector<pid_t> children;
  for (int child = 0; child < 3; ++child)
  {
    children.push_back(start(
        [&]
        {
          const auto cache = open();
          for (int i = child; i < 45; i += 3)
          {
            cache->store(keyOf(i), "of " + std::to_string(child), recordOf(i));
            countWhole(*cache, 6);
          }
          return mRemarks.empty() && !HasFailure() ? 0 : 1;
        }));
  }
  for (const pid_t child : children)
    EXPECT_EQ(exitCode(child), 0);
  EXPECT_EQ(countWhole(*open(), 45), 45);
  EXPECT_TRUE(mRemarks.empty()) << told();
  EXPECT_EQ(Sqlite(mPath).text("PRAGMA integrity_check"), "ok");
}

TEST_F(SqliteResultCacheTest, runsThatFindTheSameDamageGoOnTogether)
{
  fill(10);
  std::fstream(mPath, std::ios::binary | std::ios::in | std::ios::out).seekp(4096) << std::string(1000, '\x55');
  std::vector<pid_t> children;
  for (int child = 0; child < 3; ++child)
  {
    children.push_back(start(
        [&]
        {
          const auto cache = open();
          for (int i = child; i < 30; i += 3)
            cache->store(keyOf(i), "", recordOf(i));
          std::fputs(cache->isOn() ? "" : told().c_str(), stderr);
          return cache->isOn() ? 0 : 1;
        }));
  }
  for (const pid_t child : children)
    EXPECT_EQ(exitCode(child), 0);
  expectUsable(*open());
}

TEST_F(SqliteResultCacheTest, aKilledRunLeavesWholeRecords)
{
  // Killed at any moment, again and again, on the same file.
  std::mt19937 random(3);
  int journals = 0;
  for (int round = 0; round < 50; ++round)
  {
    int ready[2] = {};
    ASSERT_EQ(pipe(ready), 0);
    const pid_t child = start(
        [&]
        {
          const auto cache = open();
          if (::write(ready[1], "x", 1) != 1)
            return 1;
          for (int i = round;; ++i)
            cache->store(keyOf(i % 20), "scene", recordOf(i % 20));
          return 2;
        });
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    close(ready[0]);
    close(ready[1]);
    usleep(random() % 40000);
    kill(child, SIGKILL);
    EXPECT_EQ(exitCode(child), 1000 + SIGKILL);
    journals += fs::exists(mPath + "-journal") ? 1 : 0;
    if (round % 5 != 4) // the next process may also meet what this one left
      continue;
    const auto cache = open();
    countWhole(*cache, 20);
    expectUsable(*cache);
    ASSERT_TRUE(mRemarks.empty()) << told();
    EXPECT_EQ(Sqlite(mPath).text("PRAGMA integrity_check"), "ok");
  }
  RecordProperty("journals_left", journals);
  EXPECT_EQ(std::distance(fs::directory_iterator(mFolder.path()), {}), 1);
}

TEST_F(SqliteResultCacheTest, whatAKilledRunHadHalfWrittenIsRolledBack)
{
  fill(10);
  const std::string before = bytesOf(mPath);
  const pid_t child = start(
      [&]
      {
        // With almost no memory for pages, SQLite writes them before the transaction ends.
        Sqlite other(mPath);
        other.run("PRAGMA synchronous = OFF; PRAGMA cache_size = 2; BEGIN; UPDATE ndvi_results SET record = "
                  "randomblob(length); "
                  "INSERT INTO ndvi_results SELECT randomblob(16), '', '', 1, 1, zeroblob(100000) FROM ndvi_results");
        kill(getpid(), SIGKILL);
        return 0;
      });
  ASSERT_EQ(exitCode(child), 1000 + SIGKILL);
  ASSERT_TRUE(bytesOf(mPath) != before);
  ASSERT_GT(fs::file_size(mPath + "-journal"), 0u);
  const auto cache = open();
  EXPECT_EQ(countWhole(*cache, 10), 10);
  EXPECT_TRUE(mRemarks.empty()) << told();
  EXPECT_FALSE(fs::exists(mPath + "-journal"));
}

TEST_F(SqliteResultCacheTest, aCacheWhoseMakingWasKilledIsMadeAnew)
{
  // As above, from the first transaction of all: the file, and the journal that says it was empty.
  const pid_t child = start(
      [&]
      {
        Sqlite other(mPath);
        other.run("PRAGMA synchronous = OFF; PRAGMA cache_size = 2; BEGIN; " + OUR_ID +
                  "; CREATE TABLE ndvi_results (record BLOB); "
                  "INSERT INTO ndvi_results VALUES (zeroblob(1000000)); INSERT INTO ndvi_results SELECT * FROM "
                  "ndvi_results");
        kill(getpid(), SIGKILL);
        return 0;
      });
  ASSERT_EQ(exitCode(child), 1000 + SIGKILL);
  ASSERT_GT(fs::file_size(mPath), 0u);
  ASSERT_TRUE(fs::exists(mPath + "-journal"));
  expectUsable(*open());
  EXPECT_TRUE(mRemarks.empty()) << told();
}

TEST_F(SqliteResultCacheTest, aJournalGoesAsideWithItsFile)
{
  fill(3);
  write(mPath, std::string(5000, 'x'));
  write(mPath + "-journal", "no journal");
  expectUsable(*open());
  EXPECT_EQ(bytesOf(mFolder.path("cache.damaged-1.sqlite")), std::string(5000, 'x'));
  EXPECT_FALSE(fs::exists(mPath + "-journal"));
}

TEST_F(SqliteResultCacheTest, aFullDiskEndsTheCacheNotTheRun)
{
  const std::string disk = mFolder.path("disk");
  fs::create_directory(disk);
  if (mount("none", disk.c_str(), "tmpfs", 0, "size=256k") != 0)
    GTEST_SKIP() << "Needs the right to mount a small file system.";
  const auto unmount = [](const std::string *folder) { EXPECT_EQ(umount(folder->c_str()), 0); };
  const std::unique_ptr<const std::string, decltype(unmount)> mounted(&disk, unmount);
  mPath = disk + "/cache.sqlite";
  {
    const auto cache = open();
    cache->store(keyOf(0), "zero", std::string(50000, 'a'));
    cache->store(keyOf(1), "one", std::string(400000, 'b'));
    cache->store(keyOf(2), "two", "c");
    EXPECT_FALSE(cache->isOn());
    ASSERT_EQ(mRemarks.size(), 1u) << told();
    EXPECT_NE(mRemarks[0].find("the disk is full"), std::string::npos) << told();
  }
  // What was stored before is there.
  mRemarks.clear();
  {
    const auto cache = open();
    EXPECT_EQ(cache->find(keyOf(0)), std::string(50000, 'a'));
    EXPECT_EQ(cache->find(keyOf(1)), std::nullopt);
  }
  // Not a byte left when it is opened.
  fs::remove(mPath);
  {
    std::ofstream rest(disk + "/rest", std::ios::binary);
    rest << std::string(1 << 20, 'x') << std::flush;
  }
  expectRefused(ErrorCode::Io, "the disk is full");
}

TEST_F(SqliteResultCacheTest, aFailedWriteEndsTheCacheNotTheRun)
{
  fill(1);
  const pid_t child = start(
      [&]
      {
        const auto cache = open();
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {100000, 100000};
        setrlimit(RLIMIT_FSIZE, &limit);
        cache->store(keyOf(6), "large", recordOf(6));
        cache->store(keyOf(6), "large", recordOf(6));
        return !cache->isOn() && mRemarks.size() == 1 && mRemarks[0].find(std::strerror(EFBIG)) != std::string::npos
                   ? 0
                   : 1;
      });
  EXPECT_EQ(exitCode(child), 0);
  EXPECT_EQ(countWhole(*open(), 10), 1);
  EXPECT_TRUE(mRemarks.empty()) << told();
}

TEST_F(SqliteResultCacheTest, whatCannotBeWrittenIsRefused)
{
  fill(1);
  fs::permissions(mFolder.path(), fs::perms(0755));
  const std::string file = mPath, missing = mFolder.path("new.sqlite");
  const pid_t child = start(
      [&]
      {
        // Root may write everywhere.
        if (geteuid() == 0 && seteuid(65534) != 0)
          return 1;
        std::error_code ignored; // of the folder of another user
        fs::permissions(mFolder.path(), fs::perms(0555), ignored);
        for (const std::string &path : {file, missing})
        {
          mPath = path;
          expectRefused(ErrorCode::Io, "must be writable");
        }
        return HasFailure() ? 2 : 0;
      });
  EXPECT_EQ(exitCode(child), 0);
  fs::permissions(mFolder.path(), fs::perms(0755));
  // A file that may be written in a folder that may not: there would be no journal.
  fs::permissions(file, fs::perms(0666));
  const pid_t second = start(
      [&]
      {
        if (geteuid() != 0)
          return 0;
        if (seteuid(65534) != 0)
          return 1;
        expectRefused(ErrorCode::Io, "must be writable");
        return HasFailure() ? 2 : 0;
      });
  EXPECT_EQ(exitCode(second), 0);
  EXPECT_EQ(countWhole(*open(), 1), 1);
}
