#pragma once

#include "batch/progress.h"
#include "io/stac/stacquery.h"
#include "io/stac/stactransport.h"

namespace ndvi
{

/// Searches a STAC API (item search by POST or GET, or the items of a collection), or walks through a static catalog,
/// on a server or in files: whichever the document at query.endpoint.url turns out to be. What of the items the
/// collection takes: see SceneSelection; all filters are applied here, whatever the server did. Bands are not opened.
///
/// A broken document within a static catalog never stops the search. Throws Error(Input) where the collection does not
/// exist or none was named; Error(Io) where a server does not answer, or not with STAC, or its pages do not end: half
/// of a list is none; Error(Cancelled).
StacResult searchStac(const StacQuery &query, StacTransport &transport, Progress &progress);

} // namespace ndvi
