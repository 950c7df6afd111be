#include "io/scenemask.h"

#include <algorithm>

namespace ndvi
{

void SceneMask::read(const Window &window, const std::vector<std::uint8_t> &outside,
                     std::vector<const std::uint8_t *> &rows)
{
  const auto width = static_cast<std::size_t>(window.width), height = static_cast<std::size_t>(window.height);
  mPixels = {};
  if (mAsset->isSame())
  {
    mClasses = mAsset->reader().view(window, mClassBuffer);
  }
  else
  {
    mPixels = mAsset->nearest(window);
    if (!mPixels.part.isEmpty())
      mClasses = mAsset->reader().view(mPixels.part, mClassBuffer);
  }
  mFlags.resize(window.pixels());
  for (std::size_t r = 0; r < height; ++r)
  {
    if (outside.empty() && r > 0 && !mAsset->isSame() && mPixels.rows[r] == mPixels.rows[r - 1])
    {
      rows[r] = rows[r - 1];
      continue;
    }
    std::uint8_t *flags = mFlags.data() + r * width;
    bool any = fillRow(r, width, flags);
    if (!outside.empty())
    {
      const std::uint8_t *others = outside.data() + r * width;
      for (std::size_t c = 0; c < width; ++c)
        flags[c] = static_cast<std::uint8_t>((any ? flags[c] : 0) | others[c]);
      any = true;
    }
    if (any)
      rows[r] = flags;
  }
}

/// Flags of a row of the window by the mask alone; false, and \a flags left alone, where no pixel has one.
bool SceneMask::fillRow(std::size_t row, std::size_t width, std::uint8_t *flags)
{
  const bool isSame = mAsset->isSame();
  if (!isSame && mPixels.rows[row] == NearestPixels::OUTSIDE)
  {
    std::fill(flags, flags + width, std::uint8_t(FLAG_OUTSIDE));
    return true;
  }
  // The mask's own pixels first: mostly fewer, and mostly none of them masked.
  const std::size_t count = isSame ? width : static_cast<std::size_t>(mPixels.part.width);
  const std::size_t classRow = isSame ? row : static_cast<std::size_t>(mPixels.rows[row] - mPixels.part.y);
  const std::uint16_t *classes = mClasses.data + classRow * mClasses.stride;
  mOwnRow.resize(count);
  std::uint8_t any = 0;
  for (std::size_t i = 0; i < count; ++i)
  {
    mOwnRow[i] = mTable[classes[i]] ? FLAG_MASKED : 0;
    any |= mOwnRow[i];
  }
  if (any == 0 && !mPixels.anyOutside)
    return false;
  if (isSame)
  {
    std::copy(mOwnRow.begin(), mOwnRow.end(), flags);
    return true;
  }
  for (std::size_t c = 0; c < width; ++c)
  {
    const int column = mPixels.columns[c];
    flags[c] = column == NearestPixels::OUTSIDE ? std::uint8_t(FLAG_OUTSIDE)
                                                : mOwnRow[static_cast<std::size_t>(column - mPixels.part.x)];
  }
  return true;
}

int SceneMask::classAt(int row, int column) const
{
  if (!mAsset->isSame())
  {
    row = mPixels.rows[static_cast<std::size_t>(row)];
    column = mPixels.columns[static_cast<std::size_t>(column)];
    if (row == NearestPixels::OUTSIDE || column == NearestPixels::OUTSIDE)
      return -1;
    row -= mPixels.part.y;
    column -= mPixels.part.x;
  }
  return mClasses.data[static_cast<std::size_t>(row) * mClasses.stride + static_cast<std::size_t>(column)];
}

} // namespace ndvi
