#include "io/scenereader.h"

#include "io/sceneaverage.h"
#include "io/storedtags.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// Pixel size in metres, to the centimetre.
std::string metres(const Grid &grid)
{
  const long long centimetres = std::llround(grid.pixelSize() * 100);
  std::string text = std::to_string(centimetres / 100);
  if (centimetres % 100 != 0)
    text += '.' + std::to_string(100 + centimetres % 100).substr(1);
  return text;
}

} // namespace

SceneReader::SceneReader(const Scene &scene, const PixelOptions &options, RasterSource &source)
{
  open(scene, options, source);
  if (mGrid.coarser > 1 && options.scale.resampling == Resampling::Average)
  {
    mAverage = std::make_unique<SceneAverage>(scene, options, source, mGrid);
    mArithmetic = mAverage->arithmetic();
  }
}

SceneReader::SceneReader(const Scene &scene, const PixelOptions &options, RasterSource &source, double factor)
    : mFactor(factor)
{
  open(scene, options, source);
}

SceneReader::~SceneReader() = default;

void SceneReader::open(const Scene &scene, const PixelOptions &options, RasterSource &source)
{
  if (scene.hasBands())
    openBands(scene, options, source);
  else if (!scene.ndvi.isEmpty())
    openStored(scene, options, source);
  else
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The scene has neither a red and a near-infrared band nor NDVI.")));
  openMask(scene, options, source);
}

/// The leading band settles the grid, and with it whether a coarser one is wanted.
void SceneReader::settleGrid(const Grid &leading, const AssetRef &ref, const ScaleOptions &scale)
{
  mGrid = leading;
  if (mGrid.crs.empty())
    throw Error(ErrorCode::Crs,
                message(QT_TRANSLATE_NOOP("core", "%1 has no coordinate reference system."), {ref.toString()}),
                ref.path);
  mGrid.toCrs.inverse();
  if (!mGrid.isUsable())
    throw Error(
        ErrorCode::Grid,
        message(QT_TRANSLATE_NOOP("core", "The geotransform of %1 does not fit its coordinate reference system: "
                                          "its pixels would lie nowhere on Earth. Georeference it anew."),
                {ref.path}),
        ref.path, ref.band);
  mWholeWidth = mGrid.width;
  mWholeHeight = mGrid.height;
  if (!(scale.metres > 0))
    return;
  constexpr double SAME = 1 + 1e-9;
  const double factor = scale.metres / mGrid.pixelSize();
  if (factor > SAME)
  {
    mGrid = mGrid.coarsened(factor);
    mFactor = factor;
    return;
  }
  mRemarks.push_back(
      message(QT_TRANSLATE_NOOP("core", "SCALE is not coarser than the scene's pixels (%1 m): all were used."),
              {metres(mGrid)}));
}

std::unique_ptr<SceneAsset> SceneReader::onGrid(std::unique_ptr<RasterReader> reader, const AssetRef &ref) const
{
  return std::make_unique<SceneAsset>(std::move(reader), ref, mGrid);
}

bool SceneReader::isMasked() const
{
  return mMask != nullptr || mOrigin.isMasked();
}

std::size_t SceneReader::bufferBytes() const
{
  std::size_t bytes = mAverage ? mAverage->bufferBytes() : 0;
  for (const SceneAsset *asset :
       {static_cast<const SceneAsset *>(mRed.get()), static_cast<const SceneAsset *>(mNir.get()), maskAsset()})
    bytes += asset ? asset->reader().bufferBytes() : 0;
  // Copies of a window where bands or mask are not used as they lie in their blocks: 16 bits and flags.
  const ReadingPlan window = plan();
  const double shrink = mGrid.coarser * mGrid.coarser;
  const double pixels = static_cast<double>(window.windowWidth) * window.windowHeight;
  const double copies = mRed->isSame() && !mAverage ? 3 * pixels : 3 * 2 * pixels * shrink + 20 * pixels;
  return bytes + static_cast<std::size_t>(copies);
}

void SceneReader::openBands(const Scene &scene, const PixelOptions &options, RasterSource &source)
{
  if (!(scene.quantification > 0) || !std::isfinite(scene.offsetRed) || !std::isfinite(scene.offsetNir))
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The scene's quantification must be above 0 and its "
                                                  "offsets must be numbers.")));
  mOrigin.mask = MaskState::No; // what a mask leaves out is counted as that
  std::unique_ptr<RasterReader> redBand = source.open(scene.red, scene.authcfg);
  std::unique_ptr<RasterReader> nirBand = source.open(scene.nir, scene.authcfg);
  settleGrid(redBand->grid(), scene.red, options.scale);
  const bool areAlike = redBand->grid() == nirBand->grid();
  if (mFactor > 1 && areAlike)
  {
    // Smaller copies of both or of none: half a pair would compare a mean with a single pixel.
    std::unique_ptr<RasterReader> redCopy = redBand->overview(mFactor), nirCopy = nirBand->overview(mFactor);
    if (redCopy && nirCopy && redCopy->grid() == nirCopy->grid())
    {
      redBand = std::move(redCopy);
      nirBand = std::move(nirCopy);
    }
  }
  if (mGrid.coarser <= 1) // for averages: on the smaller copies' own grid
    mGrid = redBand->grid();
  mRed = onGrid(std::move(redBand), scene.red);
  mNir = onGrid(std::move(nirBand), scene.nir);
  const Grid &redGrid = mRed->reader().grid(), &nirGrid = mNir->reader().grid();
  if (!areAlike && metres(redGrid) == metres(nirGrid))
    mRemarks.push_back(message(
        QT_TRANSLATE_NOOP("core",
                          "The near-infrared band (%1 × %2 pixels) lies on another grid than the red band (%3 × %4 "
                          "pixels) and was brought to that by nearest neighbour: are both of this scene?"),
        {std::to_string(nirGrid.width), std::to_string(nirGrid.height), std::to_string(redGrid.width),
         std::to_string(redGrid.height)}));
  else if (!areAlike)
    mRemarks.push_back(message(
        QT_TRANSLATE_NOOP("core",
                          "The near-infrared band (pixels of %1 m) was brought to the grid of the red band (%2 m) by "
                          "nearest neighbour."),
        {metres(nirGrid), metres(redGrid)}));

  const RasterReader &red = mRed->reader(), &nir = mNir->reader();
  BandArithmetic &bands = mArithmetic.bands;
  bands.clampNegative = options.negative == NegativeReflectance::Clamp;
  bands.offsetRed = scene.offsetRed;
  bands.offsetNir = scene.offsetNir;
  bands.quantification = scene.quantification;
  bands.nodataRed = scene.nodata ? scene.nodata : red.nodata();
  bands.nodataNir = scene.nodata ? scene.nodata : nir.nodata();
  const auto bothAre = [&](PixelType type) { return red.type() == type && nir.type() == type; };
  const auto isInteger = [](PixelType type) { return type == PixelType::UInt16 || type == PixelType::Int16; };
  mArithmetic.saturates = isInteger(red.type()) && isInteger(nir.type());
  if (bands.isIntegral() && bothAre(PixelType::UInt16))
    mArithmetic.path = Path::UnsignedBands;
  else if (bands.isIntegral() && bothAre(PixelType::Int16))
    mArithmetic.path = Path::SignedBands;
  else
    mArithmetic.path = Path::RealBands;
}

void SceneReader::openStored(const Scene &scene, const PixelOptions &options, RasterSource &source)
{
  std::unique_ptr<RasterReader> stored = source.open(scene.ndvi, scene.authcfg);
  mOrigin = stored->origin();
  settleGrid(stored->grid(), scene.ndvi, options.scale);
  std::unique_ptr<RasterReader> copy = mFactor > 1 ? stored->overview(mFactor) : nullptr;
  if (copy)
    stored = std::move(copy);
  if (mGrid.coarser <= 1) // for averages: on the smaller copy's own grid
    mGrid = stored->grid();
  mRed = onGrid(std::move(stored), scene.ndvi);
  const RasterReader &reader = mRed->reader();
  const bool isSmallInteger = reader.type() == PixelType::UInt16 || reader.type() == PixelType::Int16;
  const StoredTags tags = storedTags({reader.scale(), reader.offset(), reader.nodata()}, isSmallInteger, scene);
  mArithmetic.stored = StoredArithmetic(tags.scale, tags.offset, tags.nodata);
  mArithmetic.path = reader.type() == PixelType::Int16 && mArithmetic.stored.denominator() != 0 ? Path::StoredInteger
                                                                                                : Path::StoredReal;
}

void SceneReader::openMask(const Scene &scene, const PixelOptions &options, RasterSource &source)
{
  if (!options.mask.use)
    return;
  if (!scene.hasMask())
  {
    // Ready NDVI is mostly masked where it was made.
    if (mNir)
      mRemarks.push_back(
          message(QT_TRANSLATE_NOOP("core", "The scene has no cloud mask; its pixels were used unmasked.")));
    return;
  }
  // Never a smaller copy: averages of classes and of bits are other classes and bits.
  std::unique_ptr<SceneAsset> mask = onGrid(source.open(scene.scl, scene.authcfg), scene.scl);
  if (mask->reader().type() != PixelType::UInt16)
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The mask %1 does not hold unsigned integers of 8 or 16 bits."),
                        {scene.scl.path}),
                scene.scl.path, scene.scl.band);
  mMask = std::make_unique<SceneMask>(std::move(mask), maskTable(scene.maskType, options.mask.classes));
}

ReadingPlan SceneReader::plan() const
{
  // Windows of about this many pixels of the bands where blocks are small: enough to keep the kernels busy, small
  // enough for the processor's cache to help.
  constexpr double LEAST = 256, STRIP_PIXELS = 512 * 1024;
  const SceneAsset &leading = mAverage ? mAverage->leading() : *mRed;
  const Grid &own = leading.reader().grid();
  const double across = own.width / mGrid.rasterWidth(),
               down = own.height / mGrid.rasterHeight(); // band pixels a pixel
  const double blockWidth = leading.reader().blockWidth(), blockHeight = leading.reader().blockHeight();
  const auto pixels = [](double block, double wanted, double bandPixels)
  {
    // As few blocks as coarse pixels end with: then none is read twice. Where they do with no few blocks, windows of
    // several read few of them twice.
    constexpr double WIDE = 2048, WIDEST = 3072, SLACK = 1e-9;
    double blocks = 1;
    const auto endTogether = [&]
    {
      const double count = blocks * block / bandPixels;
      return std::fabs(count - std::round(count)) < SLACK * count;
    };
    while (!endTogether() && (blocks + 1) * block <= WIDEST)
      ++blocks;
    const double inBand = endTogether() ? blocks * block * std::max(1.0, std::floor(wanted / (blocks * block)))
                                        : block * std::max(1.0, std::floor(WIDE / block));
    return static_cast<int>(std::max(1.0, std::floor(inBand / bandPixels * (1 + SLACK))));
  };

  ReadingPlan plan;
  const bool strips = blockWidth >= own.width;
  plan.windowWidth = strips ? mGrid.width : pixels(blockWidth, LEAST, across);
  plan.windowHeight = pixels(blockHeight, strips ? std::max(1.0, STRIP_PIXELS / own.width) : LEAST, down);
  plan.windowWidth = std::min(plan.windowWidth, mGrid.width);
  plan.windowHeight = std::min(plan.windowHeight, mGrid.height);
  for (const SceneAsset *asset : {static_cast<const SceneAsset *>(mNir.get()), maskAsset()})
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
  mOutside.clear();
  if (mAverage)
  {
    mAverage->read(window, mRedRealBuffer, mNirRealBuffer, mOutside);
    mRedReal = {mRedRealBuffer.data(), static_cast<std::size_t>(window.width)};
    mNirReal = {mNirRealBuffer.data(), static_cast<std::size_t>(window.width)};
    mFlagRows.clear();
    for (int r = 0; r < window.height; ++r)
      mFlagRows.push_back(mOutside.data() + static_cast<std::size_t>(r) * static_cast<std::size_t>(window.width));
    return;
  }
  switch (mArithmetic.path)
  {
  case Path::UnsignedBands:
    mRedUnsigned = mRed->read(window, mRedUnsignedBuffer, mOutside);
    mNirUnsigned = mNir->read(window, mNirUnsignedBuffer, mOutside);
    break;
  case Path::SignedBands:
    mRedSigned = mRed->read(window, mRedSignedBuffer, mOutside);
    mNirSigned = mNir->read(window, mNirSignedBuffer, mOutside);
    break;
  case Path::RealBands:
    mRedReal = mRed->read(window, mRedRealBuffer, mOutside);
    mNirReal = mNir->read(window, mNirRealBuffer, mOutside);
    break;
  case Path::StoredInteger:
    mRedSigned = mRed->read(window, mRedSignedBuffer, mOutside);
    break;
  case Path::StoredReal:
    mRedReal = mRed->read(window, mRedRealBuffer, mOutside);
    break;
  }
  readMask(window);
}

/// Sets the flags of the window's pixels.
void SceneReader::readMask(const Window &window)
{
  const auto width = static_cast<std::size_t>(window.width), height = static_cast<std::size_t>(window.height);
  mFlagRows.assign(height, nullptr);
  if (mMask)
  {
    mMask->read(window, mOutside, mFlagRows);
    return;
  }
  for (std::size_t r = 0; r < height && !mOutside.empty(); ++r)
    mFlagRows[r] = mOutside.data() + r * width;
}

const std::uint8_t *SceneReader::flagsAt(int row, int column) const
{
  const std::uint8_t *flags = mFlagRows[static_cast<std::size_t>(row - mWindow.y)];
  return flags ? flags + (column - mWindow.x) : nullptr;
}

StoredPixels SceneReader::pixelsAt(int row, int column) const
{
  const auto r = static_cast<std::size_t>(row - mWindow.y), c = static_cast<std::size_t>(column - mWindow.x);
  const auto at = [r, c](const auto &view) { return view.data + r * view.stride + c; };
  StoredPixels pixels;
  pixels.flags = flagsAt(row, column);
  switch (mArithmetic.path)
  {
  case Path::UnsignedBands:
    pixels.redUnsigned = at(mRedUnsigned);
    pixels.nirUnsigned = at(mNirUnsigned);
    break;
  case Path::SignedBands:
    pixels.redSigned = at(mRedSigned);
    pixels.nirSigned = at(mNirSigned);
    break;
  case Path::RealBands:
    pixels.redReal = at(mRedReal);
    pixels.nirReal = at(mNirReal);
    break;
  case Path::StoredInteger:
    pixels.redSigned = at(mRedSigned);
    break;
  case Path::StoredReal:
    pixels.redReal = at(mRedReal);
    break;
  }
  return pixels;
}

std::size_t SceneReader::gather(int row, int column, std::size_t n, PixelBatch &batch) const
{
  return gatherPixels(mArithmetic, pixelsAt(row, column), n, batch);
}

void SceneReader::gather(const EdgePixel *pixels, std::size_t n, PixelBatch &batch, std::vector<PixelKind> &kinds) const
{
  // Brought together first: one look at many pixels costs far less than many looks at one.
  std::vector<std::uint16_t> redUnsigned, nirUnsigned;
  std::vector<std::int16_t> redSigned, nirSigned;
  std::vector<double> redReal, nirReal;
  std::vector<std::uint8_t> flags(n);
  for (std::size_t i = 0; i < n; ++i)
  {
    const StoredPixels at = pixelsAt(pixels[i].row, pixels[i].column);
    const auto copy = [](const auto *from, auto &to)
    {
      if (from)
        to.push_back(*from);
    };
    copy(at.redUnsigned, redUnsigned);
    copy(at.nirUnsigned, nirUnsigned);
    copy(at.redSigned, redSigned);
    copy(at.nirSigned, nirSigned);
    copy(at.redReal, redReal);
    copy(at.nirReal, nirReal);
    flags[i] = at.flags ? *at.flags : 0;
  }
  const StoredPixels together{redUnsigned.data(), nirUnsigned.data(), redSigned.data(), nirSigned.data(),
                              redReal.data(),     nirReal.data(),     flags.data()};
  gatherPixels(mArithmetic, together, n, batch, &kinds);
}

void SceneReader::evaluate(int row, int column, std::size_t n, PixelRun &run) const
{
  evaluatePixels(mArithmetic, pixelsAt(row, column), n, run);
}

std::pair<double, double> SceneReader::numbers(int row, int column) const
{
  const StoredPixels pixel = pixelsAt(row, column);
  switch (mArithmetic.path)
  {
  case Path::UnsignedBands:
    return {*pixel.redUnsigned, *pixel.nirUnsigned};
  case Path::SignedBands:
    return {*pixel.redSigned, *pixel.nirSigned};
  case Path::RealBands:
    return {*pixel.redReal, *pixel.nirReal};
  case Path::StoredInteger:
    return {*pixel.redSigned, std::nan("")};
  case Path::StoredReal:
    return {*pixel.redReal, std::nan("")};
  }
  return {};
}

SceneReader::Stored SceneReader::stored(int row, int column) const
{
  Stored s{std::nan(""), std::nan(""), -1};
  const BandArithmetic &bands = mArithmetic.bands;
  if (mNir)
  {
    const auto [red, nir] = numbers(row, column);
    s.red = (red + bands.offsetRed) / bands.quantification;
    s.nir = (nir + bands.offsetNir) / bands.quantification;
  }
  if (!mMask || mAverage)
    return s;
  s.maskClass = mMask->classAt(row - mWindow.y, column - mWindow.x);
  return s;
}

} // namespace ndvi
