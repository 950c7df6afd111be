#pragma once

#include <qgsfeatureiterator.h>
#include <qgsfields.h>
#include <qgsprocessingutils.h>

#include <memory>

namespace ndvi
{

/// A table to be read once, row by row; geometries are left out.
class TableSource
{
public:
  virtual ~TableSource() = default;

  virtual QgsFields fields() const = 0;

  /// 0 where it is not known without counting.
  virtual long long rowCount() const = 0;

  /// Begins; rows have the attributes with these numbers.
  virtual void start(const QgsAttributeList &used) = 0;

  /// False behind the last row. Throws Error(Input) where the file cannot be read on.
  virtual bool next(QgsFeature &row) = 0;
};

/// That of a layer, whose filters and selections hold.
class LayerTable : public TableSource
{
public:
  explicit LayerTable(std::shared_ptr<QgsProcessingFeatureSource> source) : mSource(std::move(source)) {}

  QgsFields fields() const override { return mSource->fields(); }
  long long rowCount() const override;
  void start(const QgsAttributeList &used) override;
  bool next(QgsFeature &row) override { return mFeatures.nextFeature(row); }

private:
  std::shared_ptr<QgsProcessingFeatureSource> mSource;
  QgsFeatureIterator mFeatures;
};

/// Opens a file, "path" or "path|layername=name", with GDAL itself; values and types are those of QGIS. A layer of QGIS
/// keeps a connection to its file for a minute after its end, and its memory: too much for thousands of tables. Nothing
/// where \a source is another kind of source or cannot be opened.
std::unique_ptr<TableSource> openTableFile(const QString &source);

} // namespace ndvi
