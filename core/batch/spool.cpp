#include "batch/spool.h"

#include "model/error.h"
#include "model/text.h"

#include <cerrno>
#include <cstring>

namespace ndvi
{

namespace
{

[[noreturn]] void fail()
{
  throw Error(
      ErrorCode::Io,
      message(QT_TRANSLATE_NOOP("core", "Results could not be put aside in a temporary file (%1). Is the disk of "
                                        "the folder for temporary files (TMPDIR) full?"),
              {std::strerror(errno)}));
}

} // namespace

void Spool::put(std::size_t number, const std::string &bytes)
{
  if (!mFile)
    mFile.reset(std::tmpfile());
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
