#include "io/gdal/vsifile.h"

#include "model/text.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

namespace ndvi
{

namespace
{

namespace fs = std::filesystem;

struct CloseFile
{
  void operator()(VSILFILE *file) const { VSIFCloseL(file); }
};
using File = std::unique_ptr<VSILFILE, CloseFile>;

struct CloseDir
{
  void operator()(VSIDIR *dir) const { VSICloseDir(dir); }
};

char lower(char c)
{
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalNoCase(const char *a, const char *b, std::size_t count)
{
  return std::equal(a, a + count, b, [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<FolderListing> listVirtual(const std::string &path, std::string *error)
{
  const std::unique_ptr<VSIDIR, CloseDir> dir(VSIOpenDir(path.c_str(), 0, nullptr));
  if (!dir)
  {
    if (error)
      *error = CPLGetLastErrorMsg();
    return std::nullopt;
  }
  FolderListing listing;
  while (const VSIDIREntry *entry = VSIGetNextDirEntry(dir.get()))
    (VSI_ISDIR(entry->nMode) ? listing.folders : listing.files).emplace_back(entry->pszName);
  return listing;
}

std::optional<FolderListing> listLocal(const std::string &path, std::string *error)
{
  std::error_code code;
  fs::directory_iterator it(fs::u8path(path), code);
  FolderListing listing;
  for (; !code && it != fs::directory_iterator(); it.increment(code))
  {
    // An entry whose kind cannot be asked (a dangling link, say) is neither a file nor a folder for us.
    std::error_code ignored;
    if (it->is_directory(ignored))
      listing.folders.push_back(it->path().filename().u8string());
    else if (it->is_regular_file(ignored))
      listing.files.push_back(it->path().filename().u8string());
  }
  if (code)
  {
    if (error)
      *error = code.message();
    return std::nullopt;
  }
  return listing;
}

} // namespace

std::optional<FolderListing> listFolder(const std::string &path, std::string *error)
{
  std::optional<FolderListing> listing = isVirtualPath(path) ? listVirtual(path, error) : listLocal(path, error);
  if (listing)
  {
    std::sort(listing->files.begin(), listing->files.end());
    std::sort(listing->folders.begin(), listing->folders.end());
  }
  return listing;
}

bool isFolder(const std::string &path)
{
  VSIStatBufL info;
  return VSIStatExL(path.c_str(), &info, VSI_STAT_EXISTS_FLAG | VSI_STAT_NATURE_FLAG) == 0 && VSI_ISDIR(info.st_mode);
}

std::string canonicalFolder(const std::string &path)
{
  if (isVirtualPath(path))
    return path;
  std::error_code code;
  const fs::path canonical = fs::canonical(fs::u8path(path), code);
  return code ? path : canonical.generic_u8string();
}

bool isVirtualPath(const std::string &path)
{
  return path.rfind("/vsi", 0) == 0;
}

bool isAbsolutePath(const std::string &path)
{
  if (path.empty())
    return false;
  const bool drive = path.size() > 2 && path[1] == ':' && (path[2] == '/' || path[2] == '\\');
  return path[0] == '/' || drive || path.rfind("\\\\", 0) == 0;
}

std::string absolutePath(const std::string &path)
{
  if (isVirtualPath(path))
    return path;
  std::error_code code;
  const fs::path absolute = fs::absolute(fs::u8path(path), code);
  std::string text = code ? path : absolute.lexically_normal().generic_u8string();
  while (text.size() > 1 && text.back() == '/')
    text.pop_back();
  return text;
}

std::string joinPath(const std::string &folder, const std::string &name)
{
  if (folder.empty() || folder.back() == '/')
    return folder + name;
  return folder + "/" + name;
}

std::string fileName(const std::string &path)
{
  const std::size_t end = path.find_last_not_of('/');
  if (end == std::string::npos)
    return {};
  const std::size_t slash = path.rfind('/', end);
  const std::size_t begin = slash == std::string::npos ? 0 : slash + 1;
  return path.substr(begin, end + 1 - begin);
}

std::string parentFolder(const std::string &path)
{
  const std::size_t end = path.find_last_not_of('/');
  const std::size_t slash = end == std::string::npos ? end : path.rfind('/', end);
  if (slash == std::string::npos)
    return {};
  return path.substr(0, slash == 0 ? 1 : slash);
}

std::string lowerExtension(const std::string &name)
{
  const std::size_t dot = name.rfind('.');
  const std::size_t slash = name.rfind('/');
  if (dot == std::string::npos || (slash != std::string::npos && dot < slash))
    return {};
  return toLower(name.substr(dot + 1));
}

std::string stem(const std::string &name)
{
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

std::string toLower(std::string text)
{
  std::transform(text.begin(), text.end(), text.begin(), lower);
  return text;
}

bool startsWithNoCase(const std::string &text, const std::string &start)
{
  return text.size() >= start.size() && equalNoCase(text.data(), start.data(), start.size());
}

bool endsWithNoCase(const std::string &text, const std::string &end)
{
  return text.size() >= end.size() && equalNoCase(text.data() + text.size() - end.size(), end.data(), end.size());
}

std::optional<std::string> readTextFile(const std::string &path, std::size_t maxBytes, std::string *error)
{
  const auto fail = [error](const std::string &why) -> std::optional<std::string>
  {
    if (error)
      *error = why;
    return std::nullopt;
  };
  VSIStatBufL info;
  if (VSIStatL(path.c_str(), &info) != 0 || VSI_ISDIR(info.st_mode))
    return fail(message(QT_TRANSLATE_NOOP("core", "%1 does not exist."), {path}));
  const auto tooLarge = [&]
  {
    return fail(message(QT_TRANSLATE_NOOP("core", "%1 is larger than %2 MiB and was not read."),
                        {path, std::to_string(maxBytes >> 20)}));
  };
  if (static_cast<vsi_l_offset>(info.st_size) > maxBytes)
    return tooLarge();
  const File file(VSIFOpenL(path.c_str(), "rb"));
  if (!file)
    return fail(message(QT_TRANSLATE_NOOP("core", "%1 cannot be opened."), {path}));
  // Read in pieces rather than trusting the size: a zip's directory may promise less than there is.
  std::string text;
  std::array<char, 65536> buffer{};
  for (std::size_t got = buffer.size(); got == buffer.size();)
  {
    got = VSIFReadL(buffer.data(), 1, buffer.size(), file.get());
    text.append(buffer.data(), got);
    if (text.size() > maxBytes)
      return tooLarge();
  }
  return text;
}

std::string beginningOf(const std::string &path, std::size_t bytes)
{
  const File file(VSIFOpenL(path.c_str(), "rb"));
  std::string text(file ? bytes : 0, '\0');
  text.resize(file ? VSIFReadL(text.data(), 1, bytes, file.get()) : 0);
  return text;
}

std::string bandFileProblem(const std::string &path)
{
  VSIStatBufL info;
  if (VSIStatL(path.c_str(), &info) != 0)
    return message(QT_TRANSLATE_NOOP("core", "%1 does not exist."), {path});
  if (VSI_ISDIR(info.st_mode))
    return message(QT_TRANSLATE_NOOP("core", "%1 is a folder."), {path});
  if (info.st_size == 0)
    return message(QT_TRANSLATE_NOOP("core", "%1 is empty (0 bytes)."), {path});
  const File file(VSIFOpenL(path.c_str(), "rb"));
  std::array<unsigned char, 8> head{};
  if (!file)
    return message(QT_TRANSLATE_NOOP("core", "%1 cannot be opened."), {path});
  if (VSIFReadL(head.data(), 1, head.size(), file.get()) < head.size())
    return message(QT_TRANSLATE_NOOP("core", "%1 is too short to be an image."), {path});
  const auto begins = [&head](std::initializer_list<int> bytes)
  { return std::equal(bytes.begin(), bytes.end(), head.begin(), [](int a, unsigned char b) { return a == b; }); };
  const bool jp2 = begins({0, 0, 0, 0x0c, 'j', 'P', ' ', ' '});
  const bool codestream = begins({0xff, 0x4f, 0xff, 0x51});
  const bool tiff = begins({'I', 'I', 42, 0}) || begins({'M', 'M', 0, 42});
  const bool bigTiff = begins({'I', 'I', 43, 0}) || begins({'M', 'M', 0, 43});
  if (jp2 || codestream || tiff || bigTiff)
    return {};
  return message(QT_TRANSLATE_NOOP("core", "%1 is neither a JPEG 2000 nor a TIFF file."), {path});
}

} // namespace ndvi
