#include "io/gdal/openproblem.h"

#include "model/text.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

namespace ndvi
{

namespace
{

/// The beginning of a file that holds text, its first line; empty where the file holds anything else.
std::string firstWords(const fs::path &file)
{
  std::array<char, 40> bytes = {};
  std::ifstream stream(file, std::ios::binary);
  stream.read(bytes.data(), bytes.size());
  std::string text(bytes.data(), static_cast<std::size_t>(stream.gcount()));
  const auto isText = [](char c) { return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t'; };
  if (!std::all_of(text.begin(), text.end(), isText))
    return {};
  return text.substr(0, text.find_first_of("\r\n"));
}

} // namespace

std::string openProblem(const std::string &path)
{
  std::error_code error;
  const fs::path file = fs::u8path(path);
  if (fs::is_directory(file, error))
    return message(QT_TRANSLATE_NOOP("core", "%1 is a folder, but must be a raster file."), {path});
  if (!fs::is_regular_file(file, error))
    return {};
  if (fs::file_size(file, error) == 0 && !error)
    return message(QT_TRANSLATE_NOOP("core", "%1 is empty (0 bytes). Copy or download it again."), {path});
  const std::string words = firstWords(file);
  // A page with an error of a server explains itself. Other texts may be anything, and messages are passed around.
  if (!words.empty() && words.front() != '<')
    return message(QT_TRANSLATE_NOOP("core", "%1 is no raster but a text. Copy or download the band again."), {path});
  if (!words.empty())
    return message(QT_TRANSLATE_NOOP("core", "%1 is no raster but a text, which begins with “%2”. Copy or download the "
                                             "band again."),
                   {path, words});
  return {};
}

} // namespace ndvi
