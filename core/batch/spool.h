#pragma once

#include <cstdint>
#include <cstdio>
#include <map>
#include <memory>
#include <string>

namespace ndvi
{

/// Puts bytes aside on disk that would be too many for memory: in a temporary file without a name, which the system
/// removes however the process ends.
class Spool
{
public:
  /// Keeps \a bytes under \a number, in place of what was there. Throws Error(Io).
  void put(std::size_t number, const std::string &bytes);

  /// Gives back what is kept under \a number. Throws Error(Io).
  std::string get(std::size_t number);

private:
  struct Closer
  {
    void operator()(std::FILE *file) const { std::fclose(file); }
  };
  struct Piece
  {
    std::int64_t offset = 0;
    std::size_t size = 0;
  };

  std::unique_ptr<std::FILE, Closer> mFile;
  std::int64_t mEnd = 0;
  std::map<std::size_t, Piece> mPieces;
};

} // namespace ndvi
