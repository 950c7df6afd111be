#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace ndvi::test
{

namespace fs = std::filesystem;

/// A new folder that goes with the object.
class TempFolder
{
public:
  TempFolder()
  {
    std::string pattern = (fs::temp_directory_path() / "ndvi_test_XXXXXX").string();
    mPath = mkdtemp(pattern.data());
  }
  ~TempFolder()
  {
    std::error_code ignored;
    fs::remove_all(mPath, ignored);
  }
  TempFolder(const TempFolder &) = delete;
  TempFolder &operator=(const TempFolder &) = delete;

  std::string path(const std::string &name = {}) const { return name.empty() ? mPath : mPath + "/" + name; }

private:
  std::string mPath;
};

} // namespace ndvi::test
