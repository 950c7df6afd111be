#pragma once

#include "io/products/foldersearch.h"
#include "io/stac/stacquery.h"

#include <QString>

namespace ndvi
{

/// Tells the log what a search found: a line for every product that is broken or incomplete, those that filters left
/// out counted by reason, warnings about scenes that are in.
void reportSearch(const FolderResult &found, Progress &progress);

/// Tells the log where \a query looks.
void tellPlace(const StacQuery &query, Progress &progress);

/// The same of a search by \a query, with how much of what the server has was looked at.
void reportSearch(const StacResult &found, const StacQuery &query, Progress &progress);

/// What was seen and why all of it was left out, where a search of \a folder found no scene.
QString whyNothingFound(const FolderResult &found, const QString &folder);

/// The same of a search by \a query.
QString whyNothingFound(const StacResult &found, const StacQuery &query);

} // namespace ndvi
