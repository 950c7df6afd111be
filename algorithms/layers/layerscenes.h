#pragma once

#include "io/gdal/rasterfacts.h"
#include "io/products/sensorpatterns.h"
#include "layers/layerdates.h"
#include "layers/rasterinput.h"
#include "model/scene.h"

namespace ndvi
{

/// What the layers hold and what the user says of it; empty texts and nullopt: not said.
struct LayerContent
{
  bool isNdvi = false;                  ///< ready NDVI; else red and near-infrared bands
  QString redBand, nirBand, ndviBand;   ///< numbers and names, as bandsFor() takes them
  QString maskBand;                     ///< of the same layers
  MaskType maskType = MaskType::None;   ///< of maskBand
  std::optional<double> quantification; ///< value = (stored + offset) / quantification
  std::optional<double> offset;         ///< DN
  std::optional<double> nodata;         ///< stored
};

/// Makes scenes of raster layers: one of each layer, or one of each NDVI band or pair of bands where it is a stack.
class LayerScenes
{
public:
  /// \a patterns and \a dates must outlive this object.
  LayerScenes(const LayerContent &content, const SensorPatterns &patterns, LayerDates &dates)
      : mContent(content), mPatterns(patterns), mDates(dates)
  {
  }

  /// The scenes of one layer, whose header is \a facts; \a isAlone: it is the only layer, so that a number names a
  /// band. Throws Error(Input) naming the layer where its bands cannot be found or used or a date does not exist. A
  /// scene without a date is among them, and in undated().
  std::vector<Scene> scenesOf(const RasterInput &input, const RasterFacts &facts, bool isAlone);

  /// Ids of the scenes without a date.
  const QStringList &undated() const { return mUndated; }

  /// True where nothing tells how the numbers of some layer's bands become reflectance.
  bool hasAssumedOffset() const { return mHasAssumedOffset; }

  /// Sentences of the scenes that have no data, as the files say; they are among those of scenesOf() all the same.
  const QStringList &withoutData() const { return mWithoutData; }

  /// Layers whose own tags were taken, not the QUANTIFICATION, OFFSET or NODATA of the user.
  const QStringList &withOwnTags() const { return mWithOwnTags; }

private:
  /// The bands of one scene, numbers from 1; 0: none.
  struct Bands
  {
    int red = 0, nir = 0, ndvi = 0, mask = 0;
    int leading() const { return red > 0 ? red : ndvi; }
  };

  std::vector<Bands> bandsOf(const RasterFacts &facts) const;
  void addMasks(const RasterFacts &facts, std::vector<Bands> &scenes) const;
  void setReflectance(const RasterFacts &facts, const Bands &bands, Scene &scene);
  void setStored(const RasterInput &input, const BandFacts &band, Scene &scene);
  Scene sceneOf(const RasterInput &input, const RasterFacts &facts, const Bands &bands, const Scene &said);
  std::optional<Timestamp> dateOf(const RasterInput &input, const RasterFacts &facts, const Bands &bands,
                                  const QStringList &ids, bool hasOthers, bool isAlone);

  LayerContent mContent;
  const SensorPatterns &mPatterns;
  LayerDates &mDates;
  QStringList mUndated, mWithOwnTags, mWithoutData;
  bool mHasAssumedOffset = false;
};

} // namespace ndvi
