#pragma once

#include "batch/progress.h"

#include <QElapsedTimer>
#include <qgsprocessingfeedback.h>

namespace ndvi
{

/// Progress of the core over a QGIS feedback. On the application's own thread (qgis_process, Python console) it keeps
/// the event loop alive too: otherwise Ctrl-C would be noticed only at the end.
class FeedbackProgress : public Progress
{
public:
  /// \a feedback may be nullptr: then nothing is said and nothing cancels.
  explicit FeedbackProgress(QgsProcessingFeedback *feedback);

  bool isCancelled() override;
  void setFraction(double fraction) override;
  void setText(const std::string &text) override;
  void info(const std::string &text) override;
  void warning(const std::string &text) override;

  /// Looks once more, whenever the last look was, and throws Error(Cancelled). Call right before outputs are put in
  /// place: a cancel that comes later is too late, and the run a success.
  void lastLook();

  bool hasLooked() const { return mHasLooked; }

private:
  void processEvents();

  QgsProcessingFeedback *mFeedback = nullptr;
  bool mOnApplicationThread = false;
  bool mHasLooked = false; ///< for the last time
  QElapsedTimer mSinceEvents;
  double mShown = -1; ///< percent last told
};

} // namespace ndvi
