#pragma once

#include "layers/collectionplace.h"
#include "qgiscompat.h"

#include <qgsprocessingalgorithm.h>

#include <functional>

namespace ndvi
{

/// Makes a layer look like what it holds, once QGIS has loaded it.
using LayerLook = std::function<void(QgsMapLayer &layer, QgsProcessingFeedback *feedback)>;

/// Has a layer that is to be loaded shown with that \a look, once: what a user makes of it then stays. It goes where
/// the \a collection is in the layer tree, or into a group of its name. The rest of the project stays as it is.
void presentLayer(QgsProcessingContext::LayerDetails &details, const CollectionPlace &collection,
                  const LayerLook &look);

/// What the layers of a run have to do with.
struct ResultSubject
{
  /// Of the layer tree: that which the layer of this name (a collection) is in, or one called so; empty: none.
  QString group;

  QString layerId;           ///< of the collection, where it is a layer of the project: two may be called alike
  QString name;              ///< of what the layers tell something of, put behind their names; empty: nothing is
  QString ndviColumn;        ///< of polygons with statistics: the one that colours them
  bool isCollection = false; ///< the layer begins a group of its own name

  /// A collection of \a name (a folder, an API), which begins a group.
  static ResultSubject newCollection(const QString &name = QString());

  /// What was made of a collection, and tells of \a name.
  static ResultSubject madeOf(const CollectionPlace &collection, const QString &name,
                              const QString &ndviColumn = QString());
};

/// What a layer called so tells something of: “fields” of “Statistics – fields”, and of “fields” itself.
QString subjectName(const QString &layerName);

/// Has those of the \a outputs of a run that are to be loaded shown as styleResultLayer() and styleNdviRaster() do, in
/// the group of \a subject, with telling names. Layers that an earlier run has shown stay as the user has them. Names a
/// user or a model gave stay, and so does what the user told QGIS to name layers by. Does nothing where nothing is
/// loaded (qgis_process).
void presentResults(const QgsProcessingAlgorithm &algorithm, const QVariantMap &outputs, const ResultSubject &subject,
                    QgsProcessingContext &context);

} // namespace ndvi
