#pragma once

#include "report/reportdata.h"

#include <cstddef>
#include <map>
#include <string>

namespace ndvi
{

/// How much of a run a report keeps in memory.
struct ReportLimits
{
  std::size_t rows = 500000;    ///< about 120 bytes each
  std::size_t cells = 4000000;  ///< 8 bytes each
  std::size_t messages = 20000; ///< different ones
  std::size_t causes = 1000;    ///< different ones
};

/// Collects what a report tells, row by row, in bounded memory: where rows or histograms become too many, those of the
/// half of the zones that need attention least so far are given up, and counted in the totals only.
class ReportBuilder
{
public:
  explicit ReportBuilder(const ReportLimits &limits = {}) : mLimits(limits) {}

  /// Both give the index. Of \a chosen zones nothing is ever given up. Folders in messages are left out, here and in
  /// addRow().
  std::size_t addZone(const std::string &name, const std::string &details, bool chosen = false);
  std::int32_t addScene(ReportScene scene);

  /// To tell more of one that was added.
  void setStatus(std::int32_t scene, const std::string &status, const std::string &text, bool masked = false);
  void setTime(std::int32_t scene, std::optional<Timestamp> time);

  void setBin(std::size_t bin, double lower, double upper) { ndvi::setBin(mData, bin, lower, upper); }

  /// \a row.message is set here, from \a text. A scene that does not meet the zone is only counted.
  void addRow(std::size_t zone, ReportRow row, const std::string &text);

  const ReportData &data() const { return mData; }

  /// The data, rows by time. The builder is empty afterwards.
  ReportData finish();

private:
  std::uint32_t messageIndex(const std::string &message);
  void addCause(const ReportRow &row, const std::string &message);
  void giveUpCells();
  void giveUpRows();
  std::vector<std::size_t> leastUrgent(bool ReportZone::*kept) const;

  ReportLimits mLimits;
  ReportData mData;
  std::size_t mRows = 0, mCells = 0;
  std::map<std::string, std::uint32_t> mMessages;
  std::map<std::pair<ZoneStatus, std::string>, ReportCause> mCauses;
};

/// Sorts the rows of each zone by time; rows without one come last, equal ones keep their order.
void sortRows(ReportData &data);

} // namespace ndvi
