#pragma once

#include "batch/progress.h"

namespace ndvi
{

/// Progress of one of several steps: its 0…1 is a part of the whole.
class PartProgress : public Progress
{
public:
  PartProgress(Progress &whole, double begin, double end) : mWhole(whole), mBegin(begin), mEnd(end) {}

  bool isCancelled() override { return mWhole.isCancelled(); }
  void setFraction(double fraction) override { mWhole.setFraction(mBegin + (mEnd - mBegin) * fraction); }
  void setText(const std::string &text) override { mWhole.setText(text); }
  void info(const std::string &text) override { mWhole.info(text); }
  void warning(const std::string &text) override { mWhole.warning(text); }

private:
  Progress &mWhole;
  double mBegin, mEnd;
};

} // namespace ndvi
