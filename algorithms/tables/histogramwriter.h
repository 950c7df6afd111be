#pragma once

#include "run/cancelcheck.h"
#include "tables/resulttables.h"
#include "tables/stagedtable.h"

namespace ndvi
{

/// Which rows are written.
struct RowOptions
{
  CountType counts = CountType::Whole;
  std::size_t percentiles = 0; ///< columns of the statistics table
  bool emptyBins = false;      ///< bins with count 0, where the zone has valid pixels in the scene
  bool noOverlapRows = true;   ///< zone × scene pairs that do not meet
};

/// The tables of a histogram run.
struct HistogramOutputs
{
  StagedTable *histogram; ///< nullptr: none
  StagedTable &statistics;
  StagedTable &scenes;
  StagedTable *wide = nullptr; ///< a column per bin; not there where nobody asks
};

/// Writes what a histogram run finds, scene by scene or day by day, into its tables. Refuses a row that breaks a sum.
class HistogramWriter : public HistogramSink
{
public:
  HistogramWriter(const std::vector<Scene> &scenes, const ZoneTable &zones, const Bins &bins, const RowOptions &options,
                  const HistogramOutputs &outputs, Progress &progress);

  /// Throws Error(Cancelled), Error(Internal) where a row breaks a sum, QgsProcessingException where it cannot be
  /// written.
  void addScene(const SceneResult &scene, const std::vector<ZoneResult> &rows) override;

  /// Rows of the zones that met no scene, where the others were left out; of those \a toTellOf alone (by zone; empty:
  /// of all). Call after the run, before commit.
  void finish(const std::vector<bool> &toTellOf = {});

  const RunDigest &digest() const { return mDigest; }

private:
  void addRow(const QgsAttributes &key, const ZoneResult &row);

  const std::vector<Scene> &mScenes;
  const ZoneTable &mZones;
  const Bins &mBins;
  const RowOptions mOptions;
  const HistogramOutputs mOutputs;
  std::vector<bool> mHasRow; ///< by zone
  CancelCheck mCancelled;
  RunDigest mDigest;
};

} // namespace ndvi
