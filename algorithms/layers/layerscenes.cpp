#include "layers/layerscenes.h"

#include "io/products/bandnames.h"
#include "model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::LayerScenes)
};

/// The sentence has no subject yet: the layer is put before it.
[[noreturn]] void fail(const QString &sentence)
{
  throw Error(ErrorCode::Input, sentence.toStdString());
}

QString numberText(double number)
{
  return QString::number(number, 'g', 15);
}

const BandFacts &factsOf(const RasterFacts &facts, int band)
{
  return facts.bands[static_cast<std::size_t>(band) - 1];
}

QString nameOf(const RasterFacts &facts, int band)
{
  return QString::fromStdString(factsOf(facts, band).name);
}

/// The id of a scene is that of its layer; in a stack, with the name of its band behind it, or the number where names
/// are missing or alike.
QStringList idsOf(const RasterInput &input, const RasterFacts &facts, const std::vector<int> &leading)
{
  const QString layer = input.fileStem().isEmpty() ? input.name : input.fileStem();
  if (leading.size() == 1)
    return {layer};
  QSet<QString> names;
  for (const int band : leading)
    names << nameOf(facts, band);
  const bool isNamed = names.size() == static_cast<int>(leading.size()) && !names.contains(QString());
  QStringList ids;
  for (const int band : leading)
    ids << layer + QLatin1Char('_') + (isNamed ? nameOf(facts, band) : QStringLiteral("band%1").arg(band));
  return ids;
}

/// The id of a scene, and its layer where the id does not tell.
QString withLayer(const QString &id, const RasterInput &input)
{
  const QString stem = input.fileStem();
  if (id.startsWith(input.name) || (!stem.isEmpty() && id.startsWith(stem)))
    return id;
  return Tr::tr("%1 in layer “%2”").arg(id, input.name);
}

} // namespace

std::vector<LayerScenes::Bands> LayerScenes::bandsOf(const RasterFacts &facts) const
{
  const std::vector<std::string> names = facts.bandNames();
  std::vector<Bands> scenes;
  if (mContent.isNdvi)
  {
    std::vector<int> bands(names.size());
    std::iota(bands.begin(), bands.end(), 1);
    if (!mContent.ndviBand.isEmpty())
      bands = bandsFor(mContent.ndviBand.toStdString(), names);
    const std::vector<int> masks =
        mContent.maskBand.isEmpty() ? std::vector<int>() : bandsFor(mContent.maskBand.toStdString(), names);
    for (const int band : bands)
    {
      if (!mContent.ndviBand.isEmpty() || std::find(masks.begin(), masks.end(), band) == masks.end())
        scenes.push_back({0, 0, band, 0});
    }
  }
  else
  {
    BandPairs pairs;
    if (mContent.redBand.isEmpty())
    {
      pairs = bandPairsByName(names, mPatterns);
      if (pairs.red.empty())
        fail(Tr::tr("its red and near-infrared bands have no name that is known, so RED_BAND and NIR_BAND have to say "
                    "which they are. Its bands are: %1. Ready NDVI needs CONTENT=1.")
                 .arg(QString::fromStdString(listOfBands(names))));
    }
    else
    {
      pairs = {bandsFor(mContent.redBand.toStdString(), names), bandsFor(mContent.nirBand.toStdString(), names)};
      if (pairs.red.size() != pairs.nir.size())
        fail(Tr::tr("RED_BAND names %1 of its bands, NIR_BAND %2: they must be as many. Its bands are: %3.")
                 .arg(pairs.red.size())
                 .arg(pairs.nir.size())
                 .arg(QString::fromStdString(listOfBands(names))));
    }
    for (std::size_t i = 0; i < pairs.red.size(); ++i)
      scenes.push_back({pairs.red[i], pairs.nir[i], 0, 0});
  }
  addMasks(facts, scenes);
  return scenes;
}

/// One mask for each scene, or one for all.
void LayerScenes::addMasks(const RasterFacts &facts, std::vector<Bands> &scenes) const
{
  QSet<int> leading;
  for (const Bands &bands : scenes)
  {
    if (bands.red == bands.nir && bands.red > 0)
      fail(Tr::tr("band %1 is named as red and as near infrared.").arg(bands.red));
    if (leading.contains(bands.leading()))
      fail(Tr::tr("band %1 is named twice.").arg(bands.leading()));
    leading << bands.leading();
  }
  if (mContent.maskBand.isEmpty())
    return;
  const std::vector<int> masks = bandsFor(mContent.maskBand.toStdString(), facts.bandNames());
  if (masks.size() != 1 && masks.size() != scenes.size())
    fail(Tr::tr("MASK_BAND names bands (%1), but not one for all scenes or one for each of them (%2).")
             .arg(masks.size())
             .arg(scenes.size()));
  for (std::size_t i = 0; i < scenes.size(); ++i)
  {
    scenes[i].mask = masks[masks.size() == 1 ? 0 : i];
    if (factsOf(facts, scenes[i].mask).kind != NumberKind::Integer)
      fail(Tr::tr("its mask, band %1, does not hold integers of 8 or 16 bits.").arg(scenes[i].mask));
  }
}

void LayerScenes::setReflectance(const RasterFacts &facts, const Bands &bands, Scene &scene)
{
  const BandFacts &red = factsOf(facts, bands.red), &nir = factsOf(facts, bands.nir);
  // Tags of the bands are put into the collection's numbers, and nowhere else applied again.
  if (red.hasTags() || nir.hasTags())
  {
    if (red.scale != nir.scale || !(red.scale > 0))
      fail(Tr::tr("the scale tags of its red and near-infrared bands, %1 and %2, must be above 0 and alike.")
               .arg(numberText(red.scale), numberText(nir.scale)));
    setScaleOffset(scene, red.scale, red.offset, nir.offset);
    scene.offsetSource = OffsetSource::Metadata;
  }
  if (mContent.quantification)
    scene.quantification = *mContent.quantification;
  if (mContent.offset)
    scene.offsetRed = scene.offsetNir = *mContent.offset;
  if (mContent.offset)
    scene.offsetSource = OffsetSource::User;
  scene.nodata = mContent.nodata;
  mHasAssumedOffset = mHasAssumedOffset || scene.offsetSource == OffsetSource::Assumed;
}

/// Tags of the file count where it has some, integers without need the user's word.
void LayerScenes::setStored(const RasterInput &input, const BandFacts &band, Scene &scene)
{
  if (!band.hasTags() && band.kind == NumberKind::WideInteger)
    fail(Tr::tr("it holds integers of more than 16 bits without a scale tag. Give the file its scale first: "
                "gdal_edit.py -scale 0.0001 FILE."));
  if (!band.hasTags() && band.kind == NumberKind::Integer && !mContent.quantification)
    fail(Tr::tr("it holds integers, and no scale tag tells how they become NDVI: QUANTIFICATION has to, as in 10000 "
                "for NDVI × 10000 (NDVI = (number + OFFSET) / QUANTIFICATION)."));
  if (band.kind == NumberKind::Real && !band.hasTags() && (mContent.quantification || mContent.offset))
    fail(Tr::tr("it holds floating point numbers, which are taken as they are: QUANTIFICATION and OFFSET are for "
                "integers. If they are no NDVI yet, give the file its scale first: gdal_edit.py -scale 0.0001 FILE."));
  const bool overruled = (band.hasTags() && (mContent.quantification || mContent.offset)) ||
                         (band.nodata && mContent.nodata && *band.nodata != *mContent.nodata);
  if (overruled && !mWithOwnTags.contains(input.name))
    mWithOwnTags << input.name;
  scene.quantification = mContent.quantification.value_or(1);
  scene.offsetRed = scene.offsetNir = mContent.offset.value_or(0);
  scene.nodata = mContent.nodata;
  const bool isSaid = mContent.quantification || mContent.offset || mContent.nodata;
  scene.offsetSource = isSaid ? OffsetSource::User : band.hasTags() ? OffsetSource::Metadata : OffsetSource::Assumed;
}

std::optional<Timestamp> LayerScenes::dateOf(const RasterInput &input, const RasterFacts &facts, const Bands &bands,
                                             const QStringList &ids, bool hasOthers, bool isAlone)
{
  const int leading = bands.leading();
  const QString stem = input.fileStem(), band = nameOf(facts, leading);
  DateClues clues;
  clues.keys << ids;
  for (const QString &layer : {input.name, stem})
    clues.keys << layer + QStringLiteral("#band=%1").arg(leading);
  clues.bandNames << band;
  if (bands.nir > 0)
    clues.bandNames << nameOf(facts, bands.nir);
  clues.acquired = factsOf(facts, leading).acquired;
  if (isAlone)
    clues.keys << QString::number(leading);
  clues.keys << band;
  if (!hasOthers)
  {
    clues.keys << input.name << stem << QFileInfo(input.path).fileName();
    clues.names << stem << input.name;
    if (clues.acquired.empty())
      clues.acquired = facts.acquired;
    clues.written = facts.written;
    clues.layerTime = input.layerTime;
    clues.metadataTime = input.metadataTime;
  }
  clues.keys.removeAll(QString());
  return mDates.find(clues);
}

/// \a said: what the file says of the scene, without assets.
Scene LayerScenes::sceneOf(const RasterInput &input, const RasterFacts &facts, const Bands &bands, const Scene &said)
{
  Scene scene = said;
  const auto asset = [&](int band)
  {
    if (band == 0)
      return AssetRef();
    if (factsOf(facts, band).kind == NumberKind::Complex)
      fail(Tr::tr("band %1 holds complex numbers.").arg(band));
    return AssetRef{input.path.toStdString(), band};
  };
  scene.red = asset(bands.red);
  scene.nir = asset(bands.nir);
  scene.ndvi = asset(bands.ndvi);
  scene.scl = asset(bands.mask);
  if (bands.mask > 0)
    scene.maskType = mContent.maskType;
  scene.authcfg = input.authcfg.toStdString();
  scene.footprint = facts.footprint;
  if (bands.ndvi == 0)
    setReflectance(facts, bands, scene);
  else if (factsOf(facts, bands.ndvi).origin.noDataReason.empty()) // else there is no number whose meaning matters
    setStored(input, factsOf(facts, bands.ndvi), scene);
  return scene;
}

std::vector<Scene> LayerScenes::scenesOf(const RasterInput &input, const RasterFacts &facts, bool isAlone)
{
  try
  {
    if (!facts.hasCrs)
      fail(Tr::tr("its file has no place on the ground or no coordinate reference system. One chosen in QGIS is not in "
                  "the file: use “Assign projection” or gdal_edit.py -a_srs EPSG:… FILE."));
    const std::vector<Bands> all = bandsOf(facts);
    std::vector<int> leading(all.size());
    std::transform(all.begin(), all.end(), leading.begin(), [](const Bands &bands) { return bands.leading(); });
    const QStringList ids = idsOf(input, facts, leading);
    std::vector<Scene> scenes;
    for (std::size_t i = 0; i < all.size(); ++i)
    {
      const bool hasOthers = all.size() > 1;
      const BandFacts &band = factsOf(facts, all[i].leading());
      const std::optional<Scene> &said = band.scene || hasOthers ? band.scene : facts.scene;
      QStringList named{ids[static_cast<int>(i)]};
      if (said)
        named.prepend(QString::fromStdString(said->id));
      Scene scene = sceneOf(input, facts, all[i], said.value_or(Scene()));
      scene.id = named.first().toStdString();
      scene.datetime = dateOf(input, facts, all[i], named, hasOthers, isAlone);
      if (!scene.datetime)
        mUndated << withLayer(named.first(), input);
      if (all[i].ndvi > 0 && !band.origin.noDataReason.empty())
        mWithoutData << Tr::tr("Scene %1 has no data, as its file says: %2")
                            .arg(named.first(), QString::fromStdString(band.origin.noDataReason));
      scenes.push_back(std::move(scene));
    }
    return scenes;
  }
  catch (const Error &e)
  {
    throw Error(e.code(), Tr::tr("Layer “%1”: %2").arg(input.name, QString::fromUtf8(e.what())).toStdString());
  }
}

} // namespace ndvi
