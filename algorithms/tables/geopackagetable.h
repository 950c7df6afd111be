#pragma once

#include "run/cancelcheck.h"

#include <QString>

#include <memory>

namespace ndvi
{

/// Number of rows in the first table of a file of any vector format; -1 where it cannot be opened. Throws
/// Error(Cancelled).
long long countRows(const QString &path, CancelCheck &cancelled);

/// Copies tables into an existing GeoPackage in one transaction, replacing tables of the same names and nothing else:
/// without commit(), after a failure and after a kill the file is what it was.
class GeoPackageCopy
{
public:
  /// \a shown: the file's name for messages. Throws Error(Io).
  GeoPackageCopy(const QString &path, const QString &shown);
  ~GeoPackageCopy();
  GeoPackageCopy(const GeoPackageCopy &) = delete;
  GeoPackageCopy &operator=(const GeoPackageCopy &) = delete;

  /// Copies the first table of file \a from as \a table; \a geometryColumn: its name there, empty for the default.
  /// Throws Error(Io), Error(Cancelled); destroy the copy then.
  void add(const QString &from, const QString &table, const QString &geometryColumn, CancelCheck &cancelled);

  /// Makes all of it stand. Throws Error(Io) with the file as it was.
  void commit();

private:
  struct Private;
  std::unique_ptr<Private> d;
};

} // namespace ndvi
