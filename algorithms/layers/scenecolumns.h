#pragma once

#include "model/scene.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace ndvi
{

/// When the name of a scene's column has its tile.
enum class TileInName
{
  Always,     ///< 20240611_T32TPS
  WhereNeeded ///< 20240611, unless another scene is of that day
};

/// What tells the columns of scenes apart in tables with a column per scene: day (UTC) and tile, or the id where there
/// is no time; letters, digits and underscores only. Scenes that share these get _2, _3 …, in their order. By number of
/// the scene, unique without regard to case.
QStringList sceneSuffixes(const std::vector<Scene> &scenes, TileInName tile);

/// \a wanted, with _2, _3 … behind it where \a taken (small letters) holds it already; adds the name to \a taken.
QString uniqueName(const QString &wanted, QSet<QString> &taken);

} // namespace ndvi
