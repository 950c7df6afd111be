#include "io/http/remotefilesystem.h"

#include "io/http/remoteaccess.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <new>
#include <sys/stat.h>

namespace ndvi
{

namespace
{

struct OpenFile
{
  std::shared_ptr<RemoteFile> file;
  std::uint64_t at = 0;
  bool isAtEnd = false;
};

OpenFile &open(void *handle)
{
  return *static_cast<OpenFile *>(handle);
}

void complain(const RemoteFile &file)
{
  const RemoteStory story = file.story();
  CPLError(CE_Failure, CPLE_HttpResponse, "%s", story.failure.reason.c_str());
}

/// \a name: number of the run, a slash, the URL; what GDAL asks for beside a file (its .aux.xml …) is not known and not
/// there.
std::shared_ptr<RemoteFile> fileNamed(const char *name)
{
  const char *slash = std::strchr(name, '/');
  return slash ? RemoteAccess::find(std::atoi(name), slash + 1) : nullptr;
}

int statFile(void *, const char *name, VSIStatBufL *stat, int)
{
  const std::shared_ptr<RemoteFile> file = fileNamed(name);
  if (!file)
    return -1;
  std::memset(stat, 0, sizeof(*stat));
  const std::optional<std::uint64_t> size = file->size();
  if (!size)
  {
    complain(*file);
    return -1;
  }
  stat->st_mode = S_IFREG;
  stat->st_size = static_cast<decltype(stat->st_size)>(*size);
  // Not its time, but another one for another version: GDAL keeps the directories of archives as long as it is the
  // same.
  stat->st_mtime = static_cast<decltype(stat->st_mtime)>(std::hash<std::string>()(file->version()) & 0x7fffffff);
  return 0;
}

void *openFile(void *, const char *name, const char *access)
{
  if (std::strpbrk(access, "wa+"))
    return nullptr;
  std::shared_ptr<RemoteFile> file = fileNamed(name);
  if (!file)
    return nullptr;
  if (!file->size())
  {
    complain(*file);
    return nullptr;
  }
  return std::make_unique<OpenFile>(OpenFile{std::move(file)}).release();
}

vsi_l_offset tell(void *handle)
{
  return open(handle).at;
}

int seek(void *handle, vsi_l_offset offset, int whence)
{
  OpenFile &file = open(handle);
  if (whence == SEEK_CUR)
    file.at += offset;
  else if (whence == SEEK_END)
    file.at = file.file->size().value_or(0) + offset;
  else
    file.at = offset;
  file.isAtEnd = false;
  return 0;
}

/// RemoteFile::read(), with complaints. GDAL's readers are partly C: nothing may fly through them.
std::optional<std::size_t> readBytes(RemoteFile &file, std::uint64_t offset, std::size_t count, void *buffer)
{
  try
  {
    const std::optional<std::size_t> n = file.read(offset, count, buffer);
    if (!n)
      complain(file);
    return n;
  }
  catch (const std::bad_alloc &)
  {
    CPLError(CE_Failure, CPLE_OutOfMemory, "There was not enough memory to read it.");
    return std::nullopt;
  }
}

std::size_t readFile(void *handle, void *buffer, std::size_t size, std::size_t count)
{
  OpenFile &file = open(handle);
  if (size == 0 || count == 0 || count > std::numeric_limits<std::size_t>::max() / size)
    return 0;
  const std::optional<std::size_t> n = readBytes(*file.file, file.at, size * count, buffer);
  if (!n)
    return 0;
  file.at += *n;
  file.isAtEnd = *n < size * count;
  return *n / size;
}

/// Ranges next to each other, or nearly, are one request.
int readRanges(void *handle, int count, void **buffers, const vsi_l_offset *offsets, const std::size_t *sizes)
{
  constexpr std::uint64_t GAP = 16 << 10, MOST = 8 << 20;
  OpenFile &file = open(handle);
  std::vector<unsigned char> bytes;
  for (int first = 0; first < count;)
  {
    const std::uint64_t start = offsets[first];
    std::uint64_t end = start + sizes[first];
    int next = first + 1;
    while (next < count && offsets[next] >= end && offsets[next] - end <= GAP &&
           offsets[next] + sizes[next] - start <= MOST)
    {
      end = offsets[next] + sizes[next];
      ++next;
    }
    if (next == first + 1) // one alone needs no copy, whatever length the file claims for it
    {
      if (readBytes(*file.file, start, sizes[first], buffers[first]).value_or(0) < sizes[first])
        return -1;
      first = next;
      continue;
    }
    bytes.resize(end - start); // not above MOST
    if (readBytes(*file.file, start, bytes.size(), bytes.data()).value_or(0) < bytes.size())
      return -1;
    for (; first < next; ++first)
      std::memcpy(buffers[first], bytes.data() + (offsets[first] - start), sizes[first]);
  }
  return 0;
}

int isAtEnd(void *handle)
{
  return open(handle).isAtEnd ? 1 : 0;
}

int closeFile(void *handle)
{
  const std::unique_ptr<OpenFile> file(static_cast<OpenFile *>(handle));
  return 0;
}

/// No listing of folders: a server may have none, or one of many thousand files. Beside \a name there is what was
/// looked for by itself.
char **siblings(void *, const char *name)
{
  const std::string sidecar = std::string(name) + RemoteAccess::SIDECAR;
  const bool isThere = fileNamed(sidecar.c_str()) != nullptr;
  return CSLAddString(nullptr, isThere ? sidecar.c_str() + sidecar.rfind('/') + 1 : "");
}

} // namespace

void installRemoteFileSystem()
{
  static std::once_flag installed;
  std::call_once(installed,
                 []
                 {
                   VSIFilesystemPluginCallbacksStruct *callbacks = VSIAllocFilesystemPluginCallbacksStruct();
                   callbacks->stat = statFile;
                   callbacks->open = openFile;
                   callbacks->tell = tell;
                   callbacks->seek = seek;
                   callbacks->read = readFile;
                   callbacks->read_multi_range = readRanges;
                   callbacks->eof = isAtEnd;
                   callbacks->close = closeFile;
                   callbacks->sibling_files = siblings;
                   VSIInstallPluginHandler(REMOTE_PREFIX, callbacks);
                   VSIFreeFilesystemPluginCallbacksStruct(callbacks);
                 });
}

} // namespace ndvi
