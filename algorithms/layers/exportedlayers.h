#pragma once

#include "io/gdal/rasterfacts.h"
#include "layers/rasterinput.h"
#include "qgiscompat.h"
#include "run/feedbackprogress.h"
#include "tables/stagingfolder.h"

#include <QSet>

#include <memory>

namespace ndvi
{

/// The folder that gets copies of the layers GDAL cannot open, and what the files of all layers tell.
class ExportedLayers
{
public:
  /// \a folder: empty where the user named none.
  explicit ExportedLayers(const QString &folder);

  /// The header of a layer's file. A layer that has none is written first, and gets the path its copy will have. Throws
  /// Error(Input) where that needs a folder and there is none, and what exportRaster() and readRasterFacts() throw.
  RasterFacts factsOf(RasterInput &input, const QgsCoordinateTransformContext &transforms, FeedbackProgress &progress);

  /// Puts the copies in place, over older ones. Throws Error(Cancelled) before anything is moved.
  void moveIntoPlace(FeedbackProgress &progress);

  bool isUsed() const { return mStaging != nullptr; }
  const QString &folder() const { return mFolder; }

private:
  QString mFolder;
  std::unique_ptr<StagingFolder> mStaging; ///< made for the first copy
  QSet<QString> mNames;                    ///< of copies, lower case
  QStringList mObsolete;                   ///< statistics and overviews of older copies
};

} // namespace ndvi
