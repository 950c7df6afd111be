#pragma once

#include "compute/mask.h"
#include "io/sceneasset.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ndvi
{

/// The mask of a scene, open in one thread: flags of the pixels of a window, by rows of the scene's grid.
class SceneMask
{
public:
  /// \a asset holds unsigned integers; \a table says which of them are masked.
  SceneMask(std::unique_ptr<SceneAsset> asset, const MaskTable &table) : mAsset(std::move(asset)), mTable(table) {}

  const SceneAsset &asset() const { return *mAsset; }

  /// Reads \a window. \a rows gets for each of its rows the PixelFlag bits of its pixels, nullptr where none has any,
  /// with those in \a outside (empty, or a byte a pixel) added; good until the mask is read again. Rows that see the
  /// same row of a coarser mask share theirs. Throws Error(Io).
  void read(const Window &window, const std::vector<std::uint8_t> &outside, std::vector<const std::uint8_t *> &rows);

  /// Stored number of a pixel by its place in the window read last; −1 where the mask does not reach it.
  int classAt(int row, int column) const;

private:
  bool fillRow(std::size_t row, std::size_t width, std::uint8_t *flags);

  std::unique_ptr<SceneAsset> mAsset;
  MaskTable mTable;
  PixelView<std::uint16_t> mClasses;
  std::vector<std::uint16_t> mClassBuffer;
  NearestPixels mPixels;             ///< of a mask on another grid
  std::vector<std::uint8_t> mOwnRow; ///< PixelFlag bits of a row of the mask's own pixels
  std::vector<std::uint8_t> mFlags;  ///< PixelFlag bits, row by row
};

} // namespace ndvi
