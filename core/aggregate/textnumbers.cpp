#include "aggregate/textnumbers.h"

#include <functional>

namespace ndvi
{

std::uint32_t TextNumbers::add(std::string_view text)
{
  if (3 * (mEnds.size() + 1) > 2 * mSlots.size())
    grow();
  const std::size_t slot = slotOf(text);
  if (mSlots[slot] == 0)
  {
    mTexts += text;
    mEnds.push_back(mTexts.size());
    mSlots[slot] = static_cast<std::uint32_t>(mEnds.size());
  }
  return mSlots[slot] - 1;
}

std::optional<std::uint32_t> TextNumbers::find(std::string_view text) const
{
  if (mSlots.empty())
    return std::nullopt;
  const std::uint32_t found = mSlots[slotOf(text)];
  return found == 0 ? std::nullopt : std::optional<std::uint32_t>(found - 1);
}

std::string_view TextNumbers::text(std::uint32_t number) const
{
  const std::uint64_t begin = number == 0 ? 0 : mEnds[number - 1];
  return std::string_view(mTexts).substr(begin, mEnds[number] - begin);
}

/// Where \a text is, or would be.
std::size_t TextNumbers::slotOf(std::string_view text) const
{
  std::size_t slot = std::hash<std::string_view>()(text) & (mSlots.size() - 1);
  while (mSlots[slot] != 0 && this->text(mSlots[slot] - 1) != text)
    slot = (slot + 1) & (mSlots.size() - 1);
  return slot;
}

void TextNumbers::grow()
{
  mSlots.assign(mSlots.empty() ? 16 : 2 * mSlots.size(), 0);
  for (std::uint32_t number = 0; number < mEnds.size(); ++number)
    mSlots[slotOf(text(number))] = number + 1;
}

} // namespace ndvi
