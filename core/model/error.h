#pragma once

#include <stdexcept>
#include <string>

namespace ndvi
{

/// What kind of thing went wrong; decides whether a batch goes on (io of one scene) or the run ends (input, internal).
enum class ErrorCode
{
  Input,     ///< a parameter or a file the user gave cannot be used as it is
  Crs,       ///< a coordinate reference system is missing, unknown or not transformable
  Grid,      ///< bands of one scene do not fit together
  Io,        ///< reading or writing failed
  Memory,    ///< not enough memory
  Cancelled, ///< the user stopped the run
  Internal   ///< a promise of this code was broken: please report it
};

/// The one exception of the core. what() is a sentence for the user; path() and band() say where, where known.
class Error : public std::runtime_error
{
public:
  Error(ErrorCode code, const std::string &message, std::string path = {}, int band = 0)
      : std::runtime_error(message), mCode(code), mPath(std::move(path)), mBand(band)
  {
  }

  ErrorCode code() const { return mCode; }

  /// File (or GDAL path) concerned; empty where none is.
  const std::string &path() const { return mPath; }

  /// 1-based band of path(); 0 where none is concerned.
  int band() const { return mBand; }

private:
  ErrorCode mCode;
  std::string mPath;
  int mBand;
};

} // namespace ndvi
