#include "compute/mask.h"

namespace ndvi
{

namespace
{

enum SceneClass
{
  NO_DATA = 0,
  CLOUD_SHADOW = 3,
  WATER = 6,
  CLOUD_MEDIUM = 8,
  CLOUD_HIGH = 9,
  CIRRUS = 10,
  SNOW = 11
};

/// One bit of a bit mask and the scene class that stands for it.
struct BitMeaning
{
  int bit;
  SceneClass sceneClass;
};

constexpr BitMeaning FMASK_BITS[] = {{0, CIRRUS},       {1, CLOUD_HIGH}, {2, CLOUD_MEDIUM},
                                     {3, CLOUD_SHADOW}, {4, SNOW},       {5, WATER}};
constexpr std::size_t FMASK_FILL = 255;

constexpr BitMeaning QA_PIXEL_BITS[] = {{0, NO_DATA},      {1, CLOUD_MEDIUM}, {2, CIRRUS}, {3, CLOUD_HIGH},
                                        {4, CLOUD_SHADOW}, {5, SNOW},         {7, WATER}};

template <std::size_t N>
void markBits(MaskTable &table, const BitMeaning (&bits)[N], const std::array<bool, 12> &classes)
{
  std::size_t wanted = 0;
  for (const BitMeaning &b : bits)
    wanted |= classes[b.sceneClass] ? std::size_t(1) << b.bit : 0;
  for (std::size_t value = 0; value < table.size(); ++value)
    table[value] = (value & wanted) != 0;
}

} // namespace

MaskTable maskTable(MaskType type, const std::array<bool, 12> &classes)
{
  if (type == MaskType::None)
    return {};
  MaskTable table(65536, 0);
  switch (type)
  {
  case MaskType::Scl:
    for (std::size_t c = 0; c < classes.size(); ++c)
      table[c] = classes[c];
    break;
  case MaskType::Fmask:
    markBits(table, FMASK_BITS, classes);
    table[FMASK_FILL] = classes[NO_DATA];
    break;
  case MaskType::QaPixel:
    markBits(table, QA_PIXEL_BITS, classes);
    break;
  case MaskType::Binary:
    table.assign(65536, 1);
    table[0] = 0;
    break;
  case MaskType::None:
    break;
  }
  return table;
}

std::string maskClassesText(MaskType type, const std::array<bool, 12> &classes)
{
  std::string text;
  for (std::size_t i = 0; i < classes.size() && type != MaskType::Binary; ++i)
  {
    if (classes[i])
      text += (text.empty() ? "" : ",") + std::to_string(i);
  }
  return text;
}

} // namespace ndvi
