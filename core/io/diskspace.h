#pragma once

#include "model/error.h"

#include <string>

namespace ndvi
{

/// There is no room for what the run writes: the run ends, whatever became of its scenes. what() is a sentence.
class DiskFullError : public Error
{
public:
  DiskFullError(const std::string &sentence, const std::string &path) : Error(ErrorCode::Io, sentence, path) {}
};

/// True where a file at \a path cannot grow: its disk has next to nothing free, or \a reason (of GDAL, SQLite or the
/// system, in English) says that disk or quota are exhausted. \a path need not exist; UTF-8.
bool isDiskFull(const std::string &path, const std::string &reason);

/// Why \a path could not be written, to follow "… cannot be written: ". Where the disk is full that is said, with what
/// to do, for libraries then give no reason or a strange one ("no such table"); else \a reason.
std::string writeProblem(const std::string &path, const std::string &reason);

} // namespace ndvi
