#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// Small file helpers on GDAL's virtual file systems, so that a folder, a zip (/vsizip/) and an archive in memory
// (/vsimem/) are read alike. Paths are UTF-8 with forward slashes.

namespace ndvi
{

/// What one folder holds: names without the path, sorted.
struct FolderListing
{
  std::vector<std::string> files;
  std::vector<std::string> folders;
};

/// Lists one folder, symbolic links followed. Nothing where it cannot be listed; \a error then says why.
std::optional<FolderListing> listFolder(const std::string &path, std::string *error = nullptr);

/// True where \a path is a folder that exists (its rights are not asked).
bool isFolder(const std::string &path);

/// The folder's path with symbolic links resolved, to notice a folder met before; \a path itself in a virtual file
/// system.
std::string canonicalFolder(const std::string &path);

/// True for paths of GDAL's virtual file systems, /vsizip/ and the like.
bool isVirtualPath(const std::string &path);

/// True for a path that starts at a root: "/…", "C:/…", "\\\\…".
bool isAbsolutePath(const std::string &path);

/// The path made absolute against the working folder and freed of "." and ".." parts; virtual paths stay as they are.
std::string absolutePath(const std::string &path);

/// "folder/name", with one slash between them.
std::string joinPath(const std::string &folder, const std::string &name);

/// What is behind the last slash; a trailing slash is ignored.
std::string fileName(const std::string &path);

/// What is before the last slash; empty where there is none.
std::string parentFolder(const std::string &path);

/// The part of a file name behind its last dot, in lower case; empty where there is none.
std::string lowerExtension(const std::string &name);

/// The file name without its last extension.
std::string stem(const std::string &name);

/// ASCII letters in lower case, the rest as it is.
std::string toLower(std::string text);

bool startsWithNoCase(const std::string &text, const std::string &start);
bool endsWithNoCase(const std::string &text, const std::string &end);

/// The whole file, at most \a maxBytes. Nothing where it is missing, larger or unreadable; \a error then says why.
std::optional<std::string> readTextFile(const std::string &path, std::size_t maxBytes, std::string *error = nullptr);

/// The first \a bytes of a file, or all of it; empty where it cannot be read.
std::string beginningOf(const std::string &path, std::size_t bytes);

/// What stands in the way of reading \a path as a band file, as a sentence; empty where its first bytes are those of a
/// JPEG 2000 file, a JPEG 2000 codestream or a TIFF, whatever its extension says. Opens no dataset.
std::string bandFileProblem(const std::string &path);

/// 64 MiB: no metadata file of a product or catalog comes near it, so larger ones are not read.
constexpr std::size_t MAX_METADATA_BYTES = std::size_t{64} << 20;

} // namespace ndvi
