#include "io/diskspace.h"

#include "model/text.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace fs = std::filesystem;

namespace ndvi
{

namespace
{

/// A disk with less than this is full: a write that failed may have given back what it had got.
constexpr std::uintmax_t NEXT_TO_NOTHING = 1048576;

/// Bytes a user may still write to the disk of \a path; nothing where that cannot be asked.
std::optional<std::uintmax_t> freeBytes(const std::string &path)
{
  std::error_code error;
  fs::path place = fs::u8path(path);
  while (!fs::exists(place, error) && place.has_relative_path())
    place = place.parent_path();
  const fs::space_info space = fs::space(place, error);
  if (error || space.capacity == 0)
    return std::nullopt;
  return space.available;
}

bool tellsOfFullDisk(const std::string &reason)
{
  for (const char *words : {"disk is full", "No space left", "quota exceeded"})
  {
    if (reason.find(words) != std::string::npos)
      return true;
  }
  return false;
}

} // namespace

bool isDiskFull(const std::string &path, const std::string &reason)
{
  if (tellsOfFullDisk(reason))
    return true;
  const std::optional<std::uintmax_t> left = freeBytes(path);
  return left && *left < NEXT_TO_NOTHING;
}

std::string writeProblem(const std::string &path, const std::string &reason)
{
  if (isDiskFull(path, reason))
    return message(QT_TRANSLATE_NOOP("core",
                                     "the disk is full, or your quota is used up (%1 kB free). Make room or choose "
                                     "another place, and run it again."),
                   {std::to_string(freeBytes(path).value_or(0) / 1024)});
  if (reason.find("database is locked") != std::string::npos)
    return message(QT_TRANSLATE_NOOP("core", "another program has it in use. Close it there and run it again (%1)."),
                   {reason});
  return reason.empty() ? message(QT_TRANSLATE_NOOP("core", "no reason was given.")) : reason;
}

} // namespace ndvi
