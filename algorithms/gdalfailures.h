#pragma once

#include <cpl_error.h>

#include <string>

namespace ndvi
{

/// While it lives, keeps what GDAL calls failures on this thread, instead of printing them. Some writers of QGIS
/// swallow the last ones (a disk that fills up at the closing commit).
class GdalFailures
{
public:
  GdalFailures() { CPLPushErrorHandlerEx(&GdalFailures::take, this); }
  ~GdalFailures() { CPLPopErrorHandler(); }
  GdalFailures(const GdalFailures &) = delete;
  GdalFailures &operator=(const GdalFailures &) = delete;

  bool isEmpty() const { return mText.empty(); }

  /// The first failure: those behind it mostly follow from it.
  const std::string &text() const { return mText; }

private:
  static void CPL_STDCALL take(CPLErr level, CPLErrorNum, const char *text)
  {
    auto *self = static_cast<GdalFailures *>(CPLGetErrorHandlerUserData());
    if (level >= CE_Failure && self->mText.empty())
      self->mText = text;
  }

  std::string mText;
};

} // namespace ndvi
