#include "model/scene.h"

#include <array>
#include <charconv>
#include <utility>

namespace ndvi
{

namespace
{

const std::string sBandSuffix = "#band=";

template <class Enum, std::size_t N> using Names = std::array<std::pair<Enum, const char *>, N>;

const Names<MaskType, 4> sMaskTypes{{{MaskType::Scl, "scl"},
                                     {MaskType::Fmask, "fmask"},
                                     {MaskType::QaPixel, "qa_pixel"},
                                     {MaskType::Binary, "binary"}}};

const Names<OffsetSource, 5> sOffsetSources{{{OffsetSource::Metadata, "metadata"},
                                             {OffsetSource::Baseline, "baseline"},
                                             {OffsetSource::Stac, "stac"},
                                             {OffsetSource::User, "user"},
                                             {OffsetSource::Assumed, "assumed"}}};

template <class Enum, std::size_t N> std::string nameOf(const Names<Enum, N> &names, Enum value)
{
  for (const auto &[v, name] : names)
  {
    if (v == value)
      return name;
  }
  return {};
}

template <class Enum, std::size_t N> std::optional<Enum> valueOf(const Names<Enum, N> &names, const std::string &wanted)
{
  for (const auto &[v, name] : names)
  {
    if (wanted == name)
      return v;
  }
  return std::nullopt;
}

} // namespace

std::string AssetRef::toString() const
{
  return band == 1 || path.empty() ? path : path + sBandSuffix + std::to_string(band);
}

AssetRef AssetRef::parse(const std::string &text)
{
  AssetRef ref{text, 1};
  const std::size_t at = text.rfind(sBandSuffix);
  if (at == std::string::npos || at == 0)
    return ref;
  const char *begin = text.data() + at + sBandSuffix.size();
  const char *end = text.data() + text.size();
  int band = 0;
  const auto [stop, error] = std::from_chars(begin, end, band);
  if (error == std::errc() && stop == end && band >= 1)
  {
    ref.path = text.substr(0, at);
    ref.band = band;
  }
  return ref;
}

std::string maskTypeName(MaskType type)
{
  return nameOf(sMaskTypes, type);
}

std::optional<MaskType> maskTypeFromName(const std::string &name)
{
  return valueOf(sMaskTypes, name);
}

std::string offsetSourceName(OffsetSource source)
{
  return nameOf(sOffsetSources, source);
}

std::optional<OffsetSource> offsetSourceFromName(const std::string &name)
{
  return valueOf(sOffsetSources, name);
}

std::vector<AssetRef> Scene::assets() const
{
  std::vector<AssetRef> assets;
  for (const AssetRef *asset : {&red, &nir, &scl, &ndvi})
  {
    if (!asset->isEmpty())
      assets.push_back(*asset);
  }
  return assets;
}

} // namespace ndvi
