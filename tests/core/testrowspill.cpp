#include "io/sqlite/rowspill.h"
#include "model/error.h"
#include "tempfolder.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
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

/// More than all caches hold.
constexpr int MANY = 400000;
constexpr std::size_t WIDTH = 120;

std::string bytesOf(int number)
{
  std::string bytes = std::to_string(number);
  bytes.resize(WIDTH, '\0');
  return bytes;
}

void fill(RowSpill &spill, int rows = MANY)
{
  for (int i = 0; i < rows; ++i)
    spill.add(0, static_cast<std::uint32_t>(i % 7), bytesOf(i));
}

/// What fill() and reading back say where they fail; empty where they don't.
std::string problemOfMany()
{
  try
  {
    RowSpill spill;
    fill(spill);
    for (RowSpill::Row row; spill.next(row);)
      continue;
  }
  catch (const Error &error)
  {
    return error.code() == ErrorCode::Io ? error.what() : std::string("another code: ") + error.what();
  }
  return {};
}

/// Runs \a work in another process, where limits and folders can be changed; true where it gives true.
bool holdsInChild(const std::function<bool()> &work)
{
  const pid_t child = fork();
  if (child == 0)
    _exit(work() ? 0 : 1);
  int status = 0;
  return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Bytes of the files without a name that this process has open.
std::uintmax_t bytesOfHiddenFiles()
{
  std::uintmax_t bytes = 0;
  for (const auto &entry : fs::directory_iterator("/proc/self/fd"))
  {
    std::error_code gone;
    const std::string name = fs::read_symlink(entry.path(), gone).string();
    if (!gone && name.find("etilqs") != std::string::npos && name.find("(deleted)") != std::string::npos)
      bytes += fs::file_size(entry.path(), gone);
  }
  return bytes;
}

} // namespace

TEST(RowSpill, givesBackByGroupThenZoneThenAsTheyCame)
{
  struct Expected
  {
    std::uint32_t group, zone;
    std::string bytes;
  };
  std::mt19937 random(11);
  RowSpill spill;
  std::vector<Expected> rows;
  for (int i = 0; i < 5000; ++i)
  {
    Expected row{static_cast<std::uint32_t>(random() % 5), static_cast<std::uint32_t>(random() % 9), std::to_string(i)};
    if (i % 100 == 0)
      row = {4294967295U, 4294967295U, std::string()}; // the largest numbers, no bytes
    rows.push_back(row);
    spill.add(row.group, row.zone, row.bytes);
  }
  EXPECT_EQ(spill.size(), 5000);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Expected &a, const Expected &b)
                   { return a.group != b.group ? a.group < b.group : a.zone < b.zone; });
  RowSpill::Row row;
  for (const Expected &expected : rows)
  {
    ASSERT_TRUE(spill.next(row));
    EXPECT_EQ(row.group, expected.group);
    EXPECT_EQ(row.zone, expected.zone);
    EXPECT_EQ(row.bytes, expected.bytes);
  }
  EXPECT_FALSE(spill.next(row));
}

TEST(RowSpill, mayBeEmpty)
{
  RowSpill spill;
  RowSpill::Row row;
  EXPECT_FALSE(spill.next(row));
}

TEST(RowSpill, keepsNulAndAllOtherBytes)
{
  std::string bytes;
  for (int i = 0; i < 256; ++i)
    bytes += static_cast<char>(i);
  RowSpill spill;
  spill.add(1, 2, bytes);
  RowSpill::Row row;
  ASSERT_TRUE(spill.next(row));
  EXPECT_EQ(row.bytes, bytes);
}

TEST(RowSpill, whatIsTooMuchForMemoryWaitsInFiles)
{
  RowSpill small;
  fill(small, 100);
  EXPECT_EQ(bytesOfHiddenFiles(), 0U);
  RowSpill spill;
  fill(spill);
  EXPECT_GT(bytesOfHiddenFiles(), MANY * WIDTH / 2);
  int rows = 0;
  RowSpill::Row row;
  for (; spill.next(row); ++rows)
  {
    // Zone z has z, z + 7, …: so many are before it.
    const int zone = static_cast<int>(row.zone), before = zone * (MANY / 7) + std::min(zone, MANY % 7);
    ASSERT_EQ(row.bytes, bytesOf(zone + 7 * (rows - before)));
  }
  EXPECT_EQ(rows, MANY);
}

TEST(RowSpill, sortingCanBeStopped)
{
  bool isStopped = false;
  RowSpill spill([&isStopped] { return isStopped; });
  fill(spill);
  isStopped = true;
  RowSpill::Row row;
  try
  {
    spill.next(row);
    FAIL() << "went on";
  }
  catch (const Error &error)
  {
    EXPECT_EQ(error.code(), ErrorCode::Cancelled);
  }
}

TEST(RowSpill, filesGoWithIt)
{
  {
    RowSpill spill;
    fill(spill);
    ASSERT_GT(bytesOfHiddenFiles(), 0U);
  }
  EXPECT_EQ(bytesOfHiddenFiles(), 0U);
}

TEST(RowSpill, saysThatTheDiskIsFullAndWhatToDo)
{
  const TempFolder folder;
  const std::string disk = folder.path("disk");
  fs::create_directory(disk);
  // Full while rows are added, or only when they are sorted.
  for (const char *size : {"size=4m", "size=64m"})
  {
    if (mount("none", disk.c_str(), "tmpfs", 0, size) != 0)
      GTEST_SKIP() << "Needs the right to mount a small file system.";
    EXPECT_TRUE(holdsInChild(
        [&disk]
        {
          sqlite3_temp_directory = sqlite3_mprintf("%s", disk.c_str());
          const std::string problem = problemOfMany();
          return problem.find("the disk is full") != std::string::npos && problem.find("TMPDIR") != std::string::npos;
        }))
        << size;
    EXPECT_EQ(umount(disk.c_str()), 0);
  }
}

TEST(RowSpill, saysWhyAFileCannotGrow)
{
  EXPECT_TRUE(holdsInChild(
      []
      {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {1000000, 1000000};
        setrlimit(RLIMIT_FSIZE, &limit);
        const std::string problem = problemOfMany();
        return problem.find(std::strerror(EFBIG)) != std::string::npos && problem.find("TMPDIR") != std::string::npos;
      }));
}

TEST(RowSpill, saysThatNoFolderCanBeWritten)
{
  EXPECT_TRUE(holdsInChild(
      []
      {
        const rlimit limit = {0, 0}; // not one file more
        setrlimit(RLIMIT_NOFILE, &limit);
        return problemOfMany().find("TMPDIR") != std::string::npos;
      }));
}
