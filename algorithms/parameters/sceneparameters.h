#pragma once

#include "io/products/sceneselection.h"
#include "parameters/runparameters.h"

namespace ndvi
{

// What algorithms that look for scenes share: which of them they take, and which of their bands.

ParameterList sceneFilterParameters();                        ///< START_DATE, END_DATE, MAX_CLOUD_COVER, EXTENT
ParameterList sceneBandParameters();                          ///< advanced: NIR_BAND, RESOLUTION, OFFSET
QgsProcessingParameterDefinition *sceneDuplicatesParameter(); ///< advanced: DUPLICATES

// The lines on the parameters above.
QString sceneDateHelp();
QString sceneCloudHelp();
QString sceneExtentHelp();
QString sceneBandHelp();
QString sceneDuplicatesHelp();

/// A choice whose options are the names themselves, so that command lines and models read --LEVEL=L2A; the first one is
/// the default.
QgsProcessingParameterEnum *choiceByName(const QString &name, const QString &text, const QStringList &options);

/// Brings the values of these parameters into \a query. Throws Error(Input).
void readSceneQuery(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                    QgsProcessingContext &context, SceneQuery &query);

} // namespace ndvi
