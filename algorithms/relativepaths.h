#pragma once

#include "model/scene.h"
#include "qgiscompat.h"

namespace ndvi
{

// RELATIVE_PATHS of the algorithms that write a collection to OUTPUT.

QgsProcessingParameterDefinition *relativePathsParameter();
QString relativePathsHelp();

/// The folder of the file OUTPUT, from which paths count; empty where RELATIVE_PATHS is not set. Throws Error(Input)
/// where OUTPUT is no file.
QString relativePathsBase(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                          const QgsProcessingContext &context);

/// Makes the paths of all assets count from \a folder; nothing changes where that is empty.
void makePathsRelative(Scene &scene, const QString &folder);

} // namespace ndvi
