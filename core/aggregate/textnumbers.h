#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ndvi
{

/// Numbers texts in the order in which they turn up. Made for a million of them: beside its bytes a text takes some
/// twenty more.
class TextNumbers
{
public:
  /// The number of \a text, a new one where it was not there before.
  std::uint32_t add(std::string_view text);

  std::optional<std::uint32_t> find(std::string_view text) const;

  /// Valid until the next add().
  std::string_view text(std::uint32_t number) const;

  std::size_t size() const { return mEnds.size(); }

private:
  std::size_t slotOf(std::string_view text) const;
  void grow();

  std::string mTexts;                ///< one behind the other
  std::vector<std::uint64_t> mEnds;  ///< of each in mTexts
  std::vector<std::uint32_t> mSlots; ///< number + 1 by hash, 0 where free; a power of two, at most two thirds taken
};

} // namespace ndvi
