#pragma once

#include <cpl_vsi.h>

#include <cstddef>
#include <string>

namespace ndvi::test
{

/// Bytes as a file of GDAL's memory file system, which goes with the object. The bytes have to outlive it.
class MemoryFile
{
public:
  MemoryFile(std::string path, const std::string &bytes) : mPath(std::move(path))
  {
    VSIFCloseL(VSIFileFromMemBuffer(mPath.c_str(), reinterpret_cast<GByte *>(const_cast<char *>(bytes.data())),
                                    bytes.size(), FALSE));
  }
  ~MemoryFile() { VSIUnlink(mPath.c_str()); }
  MemoryFile(const MemoryFile &) = delete;
  MemoryFile &operator=(const MemoryFile &) = delete;

  const std::string &path() const { return mPath; }

private:
  std::string mPath;
};

} // namespace ndvi::test
