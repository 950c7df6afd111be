#include "io/scenereader.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

std::string metres(const Grid &grid)
{
  const double size = std::sqrt(std::fabs(grid.toCrs.determinant()));
  std::string text = std::to_string(size);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.')
    text.pop_back();
  return text;
}

} // namespace

SceneReader::SceneReader(const Scene &scene, const PixelOptions &options, RasterSource &source)
{
  mBands.clampNegative = options.negative == NegativeReflectance::Clamp;
  if (!scene.red.isEmpty() && !scene.nir.isEmpty())
    openBands(scene, source);
  else if (!scene.ndvi.isEmpty())
    openStored(scene, source);
  else
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The scene has neither a red and a near-infrared band nor NDVI.")));
  if (grid().crs.empty())
    throw Error(ErrorCode::Crs, message(QT_TRANSLATE_NOOP("core", "The raster has no coordinate reference system.")),
                scene.red.isEmpty() ? scene.ndvi.path : scene.red.path);
  grid().toCrs.inverse();
  openMask(scene, options.mask, source);
}

const Grid &SceneReader::grid() const
{
  return mRed->reader().grid();
}

bool SceneReader::isMasked() const
{
  return mMask != nullptr;
}

void SceneReader::openBands(const Scene &scene, RasterSource &source)
{
  if (!(scene.quantification > 0) || !std::isfinite(scene.offsetRed) || !std::isfinite(scene.offsetNir))
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The scene's quantification must be above 0 and its "
                                                  "offsets must be numbers.")));
  mRed = std::make_unique<SceneAsset>(source.open(scene.red, scene.authcfg));
  mNir = std::make_unique<SceneAsset>(source.open(scene.nir, scene.authcfg), scene.nir, grid());
  if (!mNir->isSame())
    mRemarks.push_back(message(
        QT_TRANSLATE_NOOP("core",
                          "The near-infrared band (pixel size %1) was brought to the grid of the red band (%2) by "
                          "nearest neighbour."),
        {metres(mNir->reader().grid()), metres(grid())}));

  const RasterReader &red = mRed->reader(), &nir = mNir->reader();
  mBands.offsetRed = scene.offsetRed;
  mBands.offsetNir = scene.offsetNir;
  mBands.quantification = scene.quantification;
  mBands.nodataRed = scene.nodata ? scene.nodata : red.nodata();
  mBands.nodataNir = scene.nodata ? scene.nodata : nir.nodata();
  const auto bothAre = [&](PixelType type) { return red.type() == type && nir.type() == type; };
  const auto isInteger = [](PixelType type) { return type == PixelType::UInt16 || type == PixelType::Int16; };
  mSaturates = isInteger(red.type()) && isInteger(nir.type());
  if (mBands.isIntegral() && bothAre(PixelType::UInt16))
    mPath = Path::UnsignedBands;
  else if (mBands.isIntegral() && bothAre(PixelType::Int16))
    mPath = Path::SignedBands;
  else
    mPath = Path::RealBands;
}

void SceneReader::openStored(const Scene &scene, RasterSource &source)
{
  mRed = std::make_unique<SceneAsset>(source.open(scene.ndvi, scene.authcfg));
  const RasterReader &reader = mRed->reader();
  // The scene's nodata is a DN of its bands; an NDVI file says itself what it uses.
  mStored = StoredArithmetic(reader.scale(), reader.offset(), reader.nodata());
  mPath = reader.type() == PixelType::Int16 && mStored.denominator() != 0 ? Path::StoredInteger : Path::StoredReal;
}

void SceneReader::openMask(const Scene &scene, const MaskOptions &options, RasterSource &source)
{
  if (!options.use)
    return;
  if (scene.scl.isEmpty() || scene.maskType == MaskType::None)
  {
    // Ready NDVI is mostly masked where it was made.
    if (mPath != Path::StoredInteger && mPath != Path::StoredReal)
      mRemarks.push_back(
          message(QT_TRANSLATE_NOOP("core", "The scene has no cloud mask; its pixels were used unmasked.")));
    return;
  }
  mMask = std::make_unique<SceneAsset>(source.open(scene.scl, scene.authcfg), scene.scl, grid());
  if (mMask->reader().type() != PixelType::UInt16)
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The mask %1 does not hold unsigned integers of 8 or 16 bits."),
                        {scene.scl.path}),
                scene.scl.path, scene.scl.band);
  mMaskTable = maskTable(scene.maskType, options.classes);
}

ReadingPlan SceneReader::plan() const
{
  // Windows of about this many pixels where blocks are small: enough to keep the kernels busy, small enough for the
  // processor's cache to help.
  constexpr int LEAST = 256;
  constexpr int STRIP_PIXELS = 512 * 1024;
  const RasterReader &reader = mRed->reader();
  const auto multiple = [](int block, int wanted) { return block * std::max(1, wanted / std::max(block, 1)); };

  ReadingPlan plan;
  const bool strips = reader.blockWidth() >= grid().width;
  plan.windowWidth = strips ? grid().width : multiple(reader.blockWidth(), LEAST);
  plan.windowHeight = multiple(reader.blockHeight(), strips ? std::max(1, STRIP_PIXELS / grid().width) : LEAST);
  plan.windowWidth = std::min(plan.windowWidth, grid().width);
  plan.windowHeight = std::min(plan.windowHeight, grid().height);
  for (const SceneAsset *asset : {mNir.get(), mMask.get()})
  {
    if (!asset)
      continue;
    const double MOST = 8;
    const auto [width, height] = asset->blockFootprint();
    const auto windows = [MOST](double footprint, int window)
    { return static_cast<int>(std::clamp(std::round(footprint / window), 1.0, MOST)); };
    plan.groupColumns = std::max(plan.groupColumns, windows(width, plan.windowWidth));
    plan.groupRows = std::max(plan.groupRows, windows(height, plan.windowHeight));
  }
  return plan;
}

void SceneReader::read(const Window &window)
{
  mWindow = window;
  mFlags.clear();
  switch (mPath)
  {
  case Path::UnsignedBands:
    mRed->read(window, mRedUnsigned, mFlags);
    mNir->read(window, mNirUnsigned, mFlags);
    break;
  case Path::SignedBands:
    mRed->read(window, mRedSigned, mFlags);
    mNir->read(window, mNirSigned, mFlags);
    break;
  case Path::RealBands:
    mRed->read(window, mRedReal, mFlags);
    mNir->read(window, mNirReal, mFlags);
    break;
  case Path::StoredInteger:
    mRed->read(window, mRedSigned, mFlags);
    break;
  case Path::StoredReal:
    mRed->read(window, mRedReal, mFlags);
    break;
  }
  if (mMask)
    readMask(window);
}

void SceneReader::readMask(const Window &window)
{
  mMaskFlags.clear();
  mMask->read(window, mClasses, mMaskFlags);
  mFlags.resize(window.pixels(), 0);
  for (std::size_t i = 0; i < mFlags.size(); ++i)
    mFlags[i] = static_cast<std::uint8_t>(mFlags[i] | (mMaskTable[mClasses[i]] ? FLAG_MASKED : 0));
  for (std::size_t i = 0; i < mMaskFlags.size(); ++i)
    mFlags[i] |= mMaskFlags[i];
}

void SceneReader::evaluate(int row, int column, std::size_t n, PixelRun &run) const
{
  const std::size_t i = index(row, column);
  const std::uint8_t *flags = mFlags.empty() ? nullptr : mFlags.data() + i;
  switch (mPath)
  {
  case Path::UnsignedBands:
    computeNdvi(mBands, mRedUnsigned.data() + i, mNirUnsigned.data() + i, flags, n, run);
    break;
  case Path::SignedBands:
    computeNdvi(mBands, mRedSigned.data() + i, mNirSigned.data() + i, flags, n, run);
    break;
  case Path::RealBands:
    computeNdvi(mBands, mRedReal.data() + i, mNirReal.data() + i, mSaturates, flags, n, run);
    break;
  case Path::StoredInteger:
    storedNdvi(mStored, mRedSigned.data() + i, flags, n, run);
    break;
  case Path::StoredReal:
    storedNdvi(mStored, mRedReal.data() + i, flags, n, run);
    break;
  }
}

SceneReader::Stored SceneReader::stored(int row, int column) const
{
  const std::size_t i = index(row, column);
  Stored s{std::nan(""), std::nan(""), -1};
  const auto reflectance = [this](double dn, double offset) { return (dn + offset) / mBands.quantification; };
  const auto set = [&](const auto &red, const auto &nir)
  {
    s.red = reflectance(red[i], mBands.offsetRed);
    s.nir = reflectance(nir[i], mBands.offsetNir);
  };
  if (mPath == Path::UnsignedBands)
    set(mRedUnsigned, mNirUnsigned);
  else if (mPath == Path::SignedBands)
    set(mRedSigned, mNirSigned);
  else if (mPath == Path::RealBands)
    set(mRedReal, mNirReal);
  if (mMask && (mMaskFlags.empty() || !(mMaskFlags[i] & FLAG_OUTSIDE)))
    s.maskClass = mClasses[i];
  return s;
}

} // namespace ndvi
