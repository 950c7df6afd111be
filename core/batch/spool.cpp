#include "batch/spool.h"

#include "model/error.h"
#include "model/text.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace ndvi
{

namespace
{

/// The folder for temporary files, which may be missing.
std::string folder()
{
  std::error_code error;
  const std::filesystem::path path = std::filesystem::temp_directory_path(error);
  const char *wanted = std::getenv("TMPDIR");
  return error ? wanted ? wanted : "/tmp" : path.string();
}

/// Half a sentence is enough: what becomes of the run is for others to say.
[[noreturn]] void fail()
{
  throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "a temporary file in %1 cannot be used: %2"),
                                     {folder(), std::strerror(errno)}));
}

/// A file that nobody sees and that goes with the process (std::tmpfile() asks nobody where).
std::FILE *openTemporary()
{
  std::string pattern = folder() + "/ndvi-held-XXXXXX";
  const int file = mkstemp(pattern.data());
  if (file < 0)
    return nullptr;
  unlink(pattern.c_str());
  return fdopen(file, "w+b");
}

} // namespace

void Spool::put(std::size_t number, const std::string &bytes)
{
  if (!mFile)
    mFile.reset(openTemporary());
  if (!mFile || fseeko(mFile.get(), mEnd, SEEK_SET) != 0 ||
      std::fwrite(bytes.data(), 1, bytes.size(), mFile.get()) != bytes.size() || std::fflush(mFile.get()) != 0)
    fail();
  mPieces[number] = {mEnd, bytes.size()};
  mEnd += static_cast<std::int64_t>(bytes.size());
}

std::string Spool::get(std::size_t number)
{
  const auto found = mPieces.find(number);
  if (found == mPieces.end())
    throw Error(ErrorCode::Internal, "Nothing was put aside under this number.");
  std::string bytes(found->second.size, '\0');
  errno = 0;
  if (fseeko(mFile.get(), found->second.offset, SEEK_SET) != 0 ||
      std::fread(bytes.data(), 1, bytes.size(), mFile.get()) != bytes.size())
    fail();
  return bytes;
}

} // namespace ndvi
