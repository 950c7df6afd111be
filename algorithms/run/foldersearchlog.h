#pragma once

#include "io/products/foldersearch.h"

#include <QString>

namespace ndvi
{

/// Tells the log what a search found: a line for every product that is broken or incomplete, those that filters left
/// out counted by reason, warnings about scenes that are in.
void reportSearch(const FolderResult &found, Progress &progress);

/// What was seen and why all of it was left out, where a search of \a folder found no scene.
QString whyNothingFound(const FolderResult &found, const QString &folder);

} // namespace ndvi
