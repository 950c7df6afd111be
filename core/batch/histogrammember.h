#pragma once

#include "batch/zonejob.h"
#include "compute/tally.h"

#include <map>
#include <string>

namespace ndvi
{

class HistogramMember;

/// What the members of a histogram job hand what they see to.
class MemberOwner
{
public:
  virtual ~MemberOwner() = default;
  virtual std::unique_ptr<ZoneVisitor> visitorFor(const GridZones &zones) = 0;
  virtual void take(HistogramMember &member, ZoneVisitor &done) = 0; ///< by several threads
  virtual void begun(std::size_t zone) = 0;
  virtual void completed(std::size_t zone) = 0; ///< by several threads
};

/// One scene of a histogram job: reads it, and leaves the counting to the job.
class HistogramMember : public ZoneJob
{
public:
  using ZoneJob::ZoneJob;
  void setOwner(MemberOwner &owner) { mOwner = &owner; }

  using ReadingJob::addEvidence;
  using ReadingJob::addRemark;
  using ReadingJob::arithmetic;
  using ReadingJob::close;
  using ReadingJob::fail;
  using ReadingJob::grid;
  using ReadingJob::isStopped;
  using ReadingJob::openScene;
  using ReadingJob::origin;
  using ReadingJob::releaseReaders;
  using ZoneJob::hasZones;
  using ZoneJob::openZones;
  using ZoneJob::startRound;
  using ZoneJob::zones;

  /// Nothing has gone wrong with the scene as a whole.
  bool isOpen() const { return mResult.status == SceneStatus::Ok; }

  /// A part of the zone lies on ground that the scene stands for.
  bool holds(std::size_t zone) const { return hasZones() && zones().zone(zone).share > 0; }

  const Scene &scene() const { return mScene; }
  std::size_t number() const { return mResult.scene; }
  SceneResult &outcome() { return mResult; }
  const SceneResult &outcome() const { return mResult; }
  void finish() override {} // the job closes it

  std::map<std::size_t, std::string> errors; ///< by zone: why a block of the scene that it needs could not be read
  std::vector<WindowGroup> round;            ///< what is read again

private:
  std::unique_ptr<ZoneVisitor> makeVisitor() override { return mOwner->visitorFor(zones()); }
  void take(ZoneVisitor &done) override { mOwner->take(*this, done); }
  void begun(std::size_t zone) override { mOwner->begun(zone); }
  void completed(std::size_t zone) override { mOwner->completed(zone); }

  MemberOwner *mOwner = nullptr;
};

} // namespace ndvi
