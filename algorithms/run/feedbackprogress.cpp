#include "run/feedbackprogress.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{
// Ten times as often as a user notices, and rare enough to cost nothing.
constexpr qint64 EVENT_INTERVAL = 50; // ms

// Dialogs show whole pixels of a bar; every signal crosses a thread.
constexpr double PERCENT_STEP = 0.1;
} // namespace

FeedbackProgress::FeedbackProgress(QgsProcessingFeedback *feedback)
    : mFeedback(feedback),
      mOnApplicationThread(QCoreApplication::instance() &&
                           QThread::currentThread() == QCoreApplication::instance()->thread())
{
  mSinceEvents.start();
}

bool FeedbackProgress::isCancelled()
{
  if (mSinceEvents.elapsed() >= EVENT_INTERVAL)
    processEvents();
  return mFeedback && mFeedback->isCanceled();
}

void FeedbackProgress::setFraction(double fraction)
{
  if (!mFeedback || std::isnan(fraction))
    return;
  const double percent = std::clamp(fraction, 0.0, 1.0) * 100;
  if (std::abs(percent - mShown) < PERCENT_STEP && percent < 100)
    return;
  mShown = percent;
  mFeedback->setProgress(percent);
}

void FeedbackProgress::setText(const std::string &text)
{
  if (mFeedback)
    mFeedback->setProgressText(QString::fromStdString(text));
}

void FeedbackProgress::info(const std::string &text)
{
  if (mFeedback)
    mFeedback->pushInfo(QString::fromStdString(text));
}

void FeedbackProgress::warning(const std::string &text)
{
  if (mFeedback)
    mFeedback->pushWarning(QString::fromStdString(text));
}

void FeedbackProgress::lastLook()
{
  processEvents();
  mHasLooked = true;
  if (isCancelled())
    throw Error(ErrorCode::Cancelled, "");
}

void FeedbackProgress::processEvents()
{
  if (!mOnApplicationThread)
    return;
  mSinceEvents.restart();
  // No clicks: in Desktop they could remove the very layers the run reads.
  QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

} // namespace ndvi
