#pragma once

#include "aggregation/tableaggregator.h"

namespace ndvi
{

/// The statistics of a row of the output.
struct GroupTotal
{
  ZoneResult result;       ///< bins is left empty; median and percentiles NaN where they are not known
  QString percentilesFrom; ///< "pixels", "histogram", or "histogram: p10, p90" for these only; empty: there are none
};

/// The sum of the rows of \a group. Where several rows have valid pixels, median and percentiles are recomputed from
/// the histogram; a single one keeps its own, and only those it has not are. One that might be off by more than the
/// widest bin, since it falls among pixels below or above all bins, is NaN, and the message says between which values
/// it lies. Throws Error(Internal) where the sum breaks a rule of the tables.
GroupTotal totalOf(const AggregateGroup &group, const TableAggregator &tables);

} // namespace ndvi
