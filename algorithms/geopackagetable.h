#pragma once

#include <QString>

namespace ndvi
{

/// Number of rows in the first table of a file of any vector format; -1 where it cannot be opened.
long long countRows(const QString &path);

/// Copies the first table of \a from into the existing GeoPackage \a to, as \a table, replacing a table of that name
/// and nothing else. One transaction: on failure (Error(Io)), and after a kill, \a to is what it was.
/// \a geometryColumn: its name there; empty for the default.
void copyIntoGeoPackage(const QString &from, const QString &to, const QString &table, const QString &geometryColumn);

} // namespace ndvi
