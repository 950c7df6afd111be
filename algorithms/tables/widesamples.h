#pragma once

#include "batch/samplerun.h"
#include "layers/zonelayer.h"
#include "run/cancelcheck.h"
#include "tables/stagedtable.h"

#include <QTemporaryFile>

#include <vector>

namespace ndvi
{

/// Fields of the wide table of samples behind those of the zone: tile, crs, x, y, row, col, weight and one of NDVI for
/// each scene (sceneSuffixes()).
QgsFields wideSampleFields(const QgsFields &zoneFields, const std::vector<Scene> &scenes);

/// Turns samples that come scene by scene into rows of a pixel each. They wait in a temporary file, 32 bytes each, and
/// are merged from there: memory does not grow with their number.
class WideSamples
{
public:
  WideSamples(const std::vector<Scene> &scenes, const ZoneTable &zones, StagedTable &table, Progress &progress);
  ~WideSamples();

  /// Samples of a scene sorted by zone, row, column. Throws Error(Io) where the temporary file cannot be written.
  void add(std::size_t scene, const Grid &grid, const std::vector<Sample> &samples);

  /// Writes the rows: grid by grid in their order in the collection, sorted by zone, row, column. Throws Error(Io),
  /// Error(Cancelled), and QgsProcessingException where a row cannot be written.
  void finish();

private:
  struct Record;
  struct Part;
  class Stream;
  struct OnGrid;

  void merge(const OnGrid &grid);
  QgsAttributes startRow(const OnGrid &grid, const Record &record) const;

  const std::vector<Scene> &mScenes;
  const ZoneTable &mZones;
  StagedTable &mTable;
  CancelCheck mCancelled;
  QTemporaryFile mFile;
  std::vector<OnGrid> mGrids;
};

} // namespace ndvi
