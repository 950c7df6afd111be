#pragma once

#include "io/gdal/bandstack.h"
#include "parameters/runparameters.h"

#include <qgscoordinatetransformcontext.h>

#include <vector>

namespace ndvi
{

/// The scenes of a stack: the band of each, and what became of it so far.
struct StackedScenes
{
  std::vector<StackBand> bands;
  std::vector<SceneResult> results;
};

/// Bands with the stored NDVI of the scenes; those of scenes that have none lack a source.
StackedScenes storedScenes(const std::vector<Scene> &scenes);

/// Makes problems of bands without a source: a VRT can only refer to NDVI that is stored. The reason is that of
/// ndvi:ndvirasters where the collection is its own.
void leaveOutMissing(StackedScenes &stacked);

/// Computes the NDVI of scenes that have none stored, as ndvi:ndvirasters does, into rasters in \a folder, and fetches
/// there what is stored on servers. True where a failure stopped the run.
bool fetchMissing(const std::vector<Scene> &scenes, const RunParameters &shared,
                  const QgsCoordinateTransformContext &transforms, const QString &folder, StackedScenes &stacked,
                  Progress &progress);

/// Brings what a stack says of its bands into the rows of the scenes, and tells the log of problems that are new. Where
/// the run \a wantsMasks, stored NDVI that may be unmasked says so.
void takeOver(const StackLayout &stack, bool wantsMasks, std::vector<SceneResult> &results, Progress &progress);

} // namespace ndvi
