#include "io/scenereader.h"

#include "io/sceneaverage.h"
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
  if (!scene.red.isEmpty() && !scene.nir.isEmpty())
    openBands(scene, options, source);
  else if (!scene.ndvi.isEmpty())
    openStored(scene, options, source);
  else
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The scene has neither a red and a near-infrared band nor NDVI.")));
  openMask(scene, options, source);
}

std::unique_ptr<RasterReader> SceneReader::openAsset(const AssetRef &asset, const Scene &scene,
                                                     RasterSource &source) const
{
  std::unique_ptr<RasterReader> whole = source.open(asset, scene.authcfg);
  if (mFactor <= 1)
    return whole;
  // Against the leading band's pixels, not the asset's own: a mask is often coarser.
  const double own = whole->grid().pixelSize() / mPixelSize;
  std::unique_ptr<RasterReader> smaller = own > 0 ? whole->overview(mFactor / own) : nullptr;
  return smaller ? std::move(smaller) : std::move(whole);
}

/// The leading band settles the grid, and with it whether a coarser one or a smaller copy is wanted.
void SceneReader::openGrid(std::unique_ptr<RasterReader> leading, const AssetRef &ref, const PixelOptions &options)
{
  mGrid = leading->grid();
  if (mGrid.crs.empty())
    throw Error(ErrorCode::Crs, message(QT_TRANSLATE_NOOP("core", "The raster has no coordinate reference system.")),
                ref.path);
  mGrid.toCrs.inverse();
  mPixelSize = mGrid.pixelSize();
  if (mFactor > 1) // for averages: on the smaller copy's own grid
  {
    if (std::unique_ptr<RasterReader> smaller = leading->overview(mFactor))
      leading = std::move(smaller);
    mGrid = leading->grid();
    mRed = std::make_unique<SceneAsset>(std::move(leading));
    return;
  }
  const double factor = options.scale.metres > 0 ? options.scale.metres / mPixelSize : 1;
  constexpr double SAME = 1 + 1e-9;
  if (options.scale.metres > 0 && !(factor > SAME))
  {
    mRemarks.push_back(
        message(QT_TRANSLATE_NOOP("core", "SCALE is not coarser than the scene's pixels (%1 m): all were used."),
                {metres(mGrid)}));
  }
  if (!(factor > SAME))
  {
    mRed = std::make_unique<SceneAsset>(std::move(leading));
    return;
  }
  mGrid = mGrid.coarsened(factor);
  mFactor = factor;
  if (std::unique_ptr<RasterReader> smaller = leading->overview(mFactor))
    leading = std::move(smaller);
  mRed = std::make_unique<SceneAsset>(std::move(leading), ref, mGrid);
}

bool SceneReader::isMasked() const
{
  return mMask != nullptr;
}

std::size_t SceneReader::bufferBytes() const
{
  std::size_t bytes = mAverage ? mAverage->bufferBytes() : 0;
  for (const SceneAsset *asset : {mRed.get(), mNir.get(), mMask.get()})
    bytes += asset ? asset->reader().bufferBytes() : 0;
  return bytes;
}

void SceneReader::openBands(const Scene &scene, const PixelOptions &options, RasterSource &source)
{
  if (!(scene.quantification > 0) || !std::isfinite(scene.offsetRed) || !std::isfinite(scene.offsetNir))
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The scene's quantification must be above 0 and its "
                                                  "offsets must be numbers.")));
  openGrid(source.open(scene.red, scene.authcfg), scene.red, options);
  mNir = std::make_unique<SceneAsset>(openAsset(scene.nir, scene, source), scene.nir, mGrid);
  if (!mNir->isSame() && mFactor <= 1)
    mRemarks.push_back(message(
        QT_TRANSLATE_NOOP("core",
                          "The near-infrared band (pixel size %1) was brought to the grid of the red band (%2) by "
                          "nearest neighbour."),
        {metres(mNir->reader().grid()), metres(mGrid)}));

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
  openGrid(source.open(scene.ndvi, scene.authcfg), scene.ndvi, options);
  const RasterReader &reader = mRed->reader();
  // The scene's nodata is a DN of its bands; an NDVI file says itself what it uses.
  mArithmetic.stored = StoredArithmetic(reader.scale(), reader.offset(), reader.nodata());
  mArithmetic.path = reader.type() == PixelType::Int16 && mArithmetic.stored.denominator() != 0 ? Path::StoredInteger
                                                                                                : Path::StoredReal;
}

void SceneReader::openMask(const Scene &scene, const PixelOptions &options, RasterSource &source)
{
  if (!options.mask.use)
    return;
  if (scene.scl.isEmpty() || scene.maskType == MaskType::None)
  {
    // Ready NDVI is mostly masked where it was made.
    if (mNir)
      mRemarks.push_back(
          message(QT_TRANSLATE_NOOP("core", "The scene has no cloud mask; its pixels were used unmasked.")));
    return;
  }
  mMask = std::make_unique<SceneAsset>(openAsset(scene.scl, scene, source), scene.scl, mGrid);
  if (mMask->reader().type() != PixelType::UInt16)
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The mask %1 does not hold unsigned integers of 8 or 16 bits."),
                        {scene.scl.path}),
                scene.scl.path, scene.scl.band);
  mMaskTable = maskTable(scene.maskType, options.mask.classes);
}

ReadingPlan SceneReader::plan() const
{
  // Windows of about this many pixels where blocks are small: enough to keep the kernels busy, small enough for the
  // processor's cache to help.
  constexpr int LEAST = 256;
  constexpr int STRIP_PIXELS = 512 * 1024;
  // Blocks do not end where coarse pixels do: windows of several blocks each way read few of them twice.
  constexpr double BLOCKS_IN_COARSE = 4;
  const auto [blockWidth, blockHeight] = mRed->blockFootprint();
  const auto multiple = [](double block, double wanted)
  { return static_cast<int>(std::max(1.0, std::round(block * std::max(1.0, std::floor(wanted / block))))); };

  ReadingPlan plan;
  const double factor = mRed->isSame() ? 1 : BLOCKS_IN_COARSE;
  const bool strips = blockWidth >= mGrid.width;
  plan.windowWidth = strips ? mGrid.width : multiple(blockWidth * factor, LEAST);
  plan.windowHeight = multiple(blockHeight * factor, strips ? std::max(1, STRIP_PIXELS / mGrid.width) : LEAST);
  plan.windowWidth = std::min(plan.windowWidth, mGrid.width);
  plan.windowHeight = std::min(plan.windowHeight, mGrid.height);
  for (const SceneAsset *asset : {mNir.get(), mMask.get()})
  {
    if (!asset || !mRed->isSame())
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

/// Sets the flags of the window's pixels. Rows that see the same row of a coarser mask share theirs.
void SceneReader::readMask(const Window &window)
{
  const auto width = static_cast<std::size_t>(window.width), height = static_cast<std::size_t>(window.height);
  mFlagRows.assign(height, nullptr);
  if (!mMask)
  {
    for (std::size_t r = 0; r < height && !mOutside.empty(); ++r)
      mFlagRows[r] = mOutside.data() + r * width;
    return;
  }
  mMaskPixels = {};
  bool shares = mOutside.empty();
  if (mMask->isSame())
  {
    mClasses = mMask->reader().view(window, mClassBuffer);
  }
  else
  {
    mMaskPixels = mMask->nearest(window);
    if (!mMaskPixels.part.isEmpty())
      mClasses = mMask->reader().view(mMaskPixels.part, mClassBuffer);
  }
  mFlags.resize(window.pixels());
  for (std::size_t r = 0; r < height; ++r)
  {
    std::uint8_t *flags = mFlags.data() + r * width;
    if (mMask->isSame())
    {
      const std::uint16_t *classes = mClasses.data + r * mClasses.stride;
      for (std::size_t c = 0; c < width; ++c)
        flags[c] = mMaskTable[classes[c]] ? FLAG_MASKED : 0;
    }
    else if (shares && r > 0 && mMaskPixels.rows[r] == mMaskPixels.rows[r - 1])
    {
      mFlagRows[r] = mFlagRows[r - 1];
      continue;
    }
    else if (mMaskPixels.rows[r] == NearestPixels::OUTSIDE)
    {
      std::fill(flags, flags + width, std::uint8_t(FLAG_OUTSIDE));
    }
    else
    {
      const std::uint16_t *classes =
          mClasses.data + static_cast<std::size_t>(mMaskPixels.rows[r] - mMaskPixels.part.y) * mClasses.stride;
      for (std::size_t c = 0; c < width; ++c)
      {
        const int column = mMaskPixels.columns[c];
        if (column == NearestPixels::OUTSIDE)
          flags[c] = FLAG_OUTSIDE;
        else
          flags[c] = mMaskTable[classes[column - mMaskPixels.part.x]] ? FLAG_MASKED : 0;
      }
    }
    for (std::size_t c = 0; c < width && !mOutside.empty(); ++c)
      flags[c] |= mOutside[r * width + c];
    if (std::any_of(flags, flags + width, [](std::uint8_t f) { return f != 0; }))
      mFlagRows[r] = flags;
  }
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
  auto r = row - mWindow.y, c = column - mWindow.x;
  if (!mMask->isSame())
  {
    r = mMaskPixels.rows[static_cast<std::size_t>(r)];
    c = mMaskPixels.columns[static_cast<std::size_t>(c)];
    if (r == NearestPixels::OUTSIDE || c == NearestPixels::OUTSIDE)
      return s;
    r -= mMaskPixels.part.y;
    c -= mMaskPixels.part.x;
  }
  s.maskClass = mClasses.data[static_cast<std::size_t>(r) * mClasses.stride + static_cast<std::size_t>(c)];
  return s;
}

} // namespace ndvi
