#pragma once

#include <cpl_error.h>

#include <string>

namespace ndvi
{

/// While it lives, GDAL prints nothing in this thread; its first complaint is kept. Objects may be nested.
class GdalErrors
{
public:
  /// \a least: complaints below this level are dropped.
  explicit GdalErrors(CPLErr least = CE_Failure) : mLeast(least)
  {
    CPLPushErrorHandlerEx(&GdalErrors::take, this);
    CPLErrorReset();
  }
  ~GdalErrors()
  {
    CPLPopErrorHandler();
    CPLErrorReset();
  }
  GdalErrors(const GdalErrors &) = delete;
  GdalErrors &operator=(const GdalErrors &) = delete;

  bool isEmpty() const { return mText.empty(); }

  /// The first complaint: those behind it mostly follow from it. Empty where there was none.
  const std::string &text() const { return mText; }

private:
  static void CPL_STDCALL take(CPLErr level, CPLErrorNum, const char *text)
  {
    auto *self = static_cast<GdalErrors *>(CPLGetErrorHandlerUserData());
    if (level >= self->mLeast && self->mText.empty())
      self->mText = text;
  }

  CPLErr mLeast;
  std::string mText;
};

} // namespace ndvi
