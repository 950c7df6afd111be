#pragma once

#include "batch/histogrammember.h"
#include "batch/histogramrun.h"
#include "batch/percentilerounds.h"
#include "batch/resultrecord.h"

#include <memory>
#include <string>
#include <vector>

namespace ndvi
{

/// What the jobs of one run share.
struct HistogramContext
{
  const std::vector<Scene> &scenes;
  const ZoneLayer &zones;
  const HistogramOptions &options;
  const TallyContext &tallies;
  RasterSource &source;
  GridZonesCache &cache;
};

/// Counts the zones of one scene, or of the scenes of one day together: each of these stands for a part of the ground
/// (takenGround()). A zone's row is made as soon as its last window has been read, so that what was kept for it can go.
/// Where there was not enough memory to keep the values of a zone, its percentiles are looked for in another round,
/// which reads its windows again.
class HistogramJob : public SceneJob, private MemberOwner
{
public:
  /// \a scenes: by number, in the order in which they take ground; at least one.
  HistogramJob(const HistogramContext &run, const std::vector<std::size_t> &scenes, const RunContext &context);

  PartGroups open() override;
  void runPart(std::size_t group, std::size_t part, std::size_t worker) override;
  PartGroups nextRound() override;
  void finish() override;

  /// Once, after finish().
  GroupRecord takeOutcome();

private:
  std::unique_ptr<ZoneVisitor> visitorFor(const GridZones &zones) override;
  void take(HistogramMember &member, ZoneVisitor &done) override;
  void begun(std::size_t zone) override { ++mMembersLeft[zone]; }
  void completed(std::size_t zone) override;

  std::vector<std::vector<MultiPolygon>> takenGround();
  PartGroups gathered(const std::vector<PartGroups> &ofMembers);
  void takeFailures(HistogramMember &member, const std::vector<std::pair<std::size_t, std::string>> &failures);
  void takeTally(const HistogramMember &member, std::size_t zone, std::unique_ptr<Tally> tally);
  void makeRow(std::size_t zone);

  void finishRow(ZoneResult &row) const;
  void finishScene(HistogramMember &member);

  const HistogramContext &mRun;
  std::vector<std::unique_ptr<HistogramMember>> mMembers;
  std::vector<std::size_t> mFirstGroups; ///< by member: number of its first group in this round

  std::mutex mMutex;
  std::vector<std::uint64_t> mPixels;            ///< by zone: on the grids of all members
  std::vector<std::uint32_t> mMembersLeft;       ///< by zone: members that have not shown all of it yet in this round
  std::vector<std::unique_ptr<Tally>> mTallies;  ///< by zone; of those begun and not complete
  std::vector<const HistogramMember *> mCodesOf; ///< by zone: whose codes the tally holds
  std::vector<std::string> mErrors;              ///< by zone: why a block it needs could not be read
  std::vector<ZoneResult> mRows;
  std::vector<char> mIsFilled; ///< by zone: the row has its counts; bytes, since threads set them side by side
  PercentileRounds mRounds;
};

} // namespace ndvi
