#pragma once

#include <cpl_error.h>

#include <cstring>
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

  /// The first complaint of any level that says bytes could not be had: what GDAL then goes on without (a tag, an
  /// overview) it takes for something the file does not have. Empty where there was none.
  const std::string &lostBytes() const { return mLostBytes; }

  /// The first complaint: those behind it mostly follow from it. Empty where there was none.
  const std::string &text() const { return mText; }

private:
  static void CPL_STDCALL take(CPLErr level, CPLErrorNum number, const char *text)
  {
    auto *self = static_cast<GdalErrors *>(CPLGetErrorHandlerUserData());
    // Files on servers complain with this number; libtiff says what it could not read.
    if (self->mLostBytes.empty() && level >= CE_Warning &&
        (number == CPLE_HttpResponse || std::strstr(text, "IO error during reading")))
      self->mLostBytes = text;
    if (level >= self->mLeast && self->mText.empty())
      self->mText = text;
  }

  CPLErr mLeast;
  std::string mText, mLostBytes;
};

} // namespace ndvi
