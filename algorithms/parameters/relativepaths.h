#pragma once

#include "model/scene.h"
#include "qgiscompat.h"

namespace ndvi
{

/// What algorithms that make a collection share: RELATIVE_PATHS.

QgsProcessingParameterDefinition *relativePathsParameter();
QString relativePathsHelp();

/// The folder paths are written relative to; empty where they stay absolute. Throws Error(Input) where OUTPUT is no
/// file.
QString relativePathsFolder(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                            QgsProcessingContext &context);

/// \a scene with its assets relative to \a folder; as it is where that is empty.
Scene withRelativePaths(Scene scene, const QString &folder);

} // namespace ndvi
