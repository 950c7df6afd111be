#include "io/sqlite/cachefile.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ndvi
{

namespace
{

namespace fs = std::filesystem;

constexpr std::string_view MAGIC("SQLite format 3\0", 16);

struct Closer
{
  void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

[[noreturn]] void failToOpen(const std::string &path, int error)
{
  throw Error(
      ErrorCode::Io,
      message(QT_TRANSLATE_NOOP("core", "The result cache %1 cannot be opened: %2."), {path, std::strerror(error)}),
      path);
}

void checkPlace(const std::string &path)
{
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  if (fs::is_directory(status))
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The result cache %1 is a folder: choose a file."), {path}), path);
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The result cache %1 is no ordinary file: choose another."), {path}),
                path);
  const fs::path folder = fs::path(path).parent_path();
  if (!fs::is_directory(folder, ignored))
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The folder of the result cache does not exist: %1. Create it, or "
                                                  "choose another file."),
                        {folder.string()}),
                path);
}

std::string firstBytes(const std::string &path)
{
  // The largest page SQLite has; the names of tables are at the end of the first.
  std::string bytes(65536, '\0');
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file)
  {
    if (errno == ENOENT)
      return {};
    failToOpen(path, errno);
  }
  bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file.get()));
  if (std::ferror(file.get()))
    failToOpen(path, errno);
  return bytes;
}

/// Big endian, as SQLite keeps its header.
std::uint32_t integerAt(const std::string &bytes, std::size_t at)
{
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return value;
}

/// Keeps other runs from setting files of a folder aside meanwhile, as far as its file system can.
class FolderLock
{
public:
  explicit FolderLock(const fs::path &folder) : mFolder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  {
    if (mFolder >= 0)
      ::flock(mFolder, LOCK_EX);
  }
  ~FolderLock()
  {
    if (mFolder >= 0)
      ::close(mFolder);
  }
  FolderLock(const FolderLock &) = delete;
  FolderLock &operator=(const FolderLock &) = delete;

private:
  int mFolder;
};

/// Makes an empty file that did not exist; false where it did.
bool reserve(const std::string &path)
{
  const File file(std::fopen(path.c_str(), "wbx"));
  if (!file && errno != EEXIST)
    failToOpen(path, errno);
  return file != nullptr;
}

} // namespace

bool CacheFileLook::isForeign() const
{
  // Ours by what it holds is ours, whatever happened to its header.
  if (!isSqlite || hasMark || applicationId == CACHE_APPLICATION_ID)
    return false;
  return applicationId != 0 || hasWriteAheadLog;
}

bool CacheFileLook::mayBeCache() const
{
  if (hasMark)
    return true;
  return isSqlite ? applicationId == CACHE_APPLICATION_ID : isBlank || isNamedLikeDatabase;
}

CacheFileLook lookAtCacheFile(const std::string &path)
{
  checkPlace(path);
  const std::string bytes = firstBytes(path);
  CacheFileLook look;
  look.exists = !bytes.empty();
  look.isSqlite = bytes.size() >= 100 && std::string_view(bytes).substr(0, MAGIC.size()) == MAGIC;
  if (look.isSqlite)
  {
    look.applicationId = integerAt(bytes, 68);
    look.hasWriteAheadLog = bytes[18] == 2 || bytes[19] == 2;
    look.isOdd = bytes[18] < 1 || bytes[18] > 2 || bytes[19] < 1 || bytes[19] > 2;
  }
  look.hasMark = bytes.find(std::string("CREATE TABLE ") + CACHE_TABLE) != std::string::npos;
  look.isBlank = look.exists && std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
  const std::string extension = fs::path(path).extension().string();
  look.isNamedLikeDatabase = extension == ".sqlite" || extension == ".sqlite3" || extension == ".db";
  return look;
}

std::string identityOfFile(const std::string &path)
{
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0)
    return {};
  return std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino);
}

std::string setFileAside(const std::string &path, const std::string &identity)
{
  const fs::path file(path);
  const FolderLock lock(file.parent_path());
  if (identityOfFile(path) != identity)
    return {};
  const std::string name = file.extension() == ".sqlite" ? file.stem().string() : file.filename().string();
  std::string target;
  for (int number = 1; target.empty(); ++number)
  {
    const std::string candidate =
        (file.parent_path() / (name + ".damaged-" + std::to_string(number) + ".sqlite")).string();
    if (reserve(candidate))
      target = candidate;
  }
  // What is beside it goes first: a journal that stayed would be played back into the new file.
  for (const char *suffix : {"-journal", "-wal", "-shm", ""})
  {
    std::error_code error;
    fs::rename(path + suffix, target + suffix, error);
    const bool isGone = error == std::errc::no_such_file_or_directory;
    if (isGone && *suffix)
      continue;
    if (error)
    {
      std::error_code ignored;
      fs::remove(target, ignored);
    }
    if (isGone)
      return {};
    if (error)
      throw Error(ErrorCode::Io,
                  message(QT_TRANSLATE_NOOP("core", "The damaged result cache %1 cannot be set aside as %2: %3. Delete "
                                                    "it, or choose another file."),
                          {path, target, error.message()}),
                  path);
  }
  return target;
}

} // namespace ndvi
