#pragma once

#include <string>

namespace ndvi
{

/// What a long run tells and asks its caller. All calls come from the thread that started the run.
class Progress
{
public:
  virtual ~Progress() = default;

  /// True once the user wants to stop; asked at least ten times a second.
  virtual bool isCancelled() = 0;

  /// \a fraction 0…1 of the whole run.
  virtual void setFraction(double fraction) = 0;

  /// What is being done now, a short phrase ("scene 3 of 12: S2A_…").
  virtual void setText(const std::string &text) = 0;

  virtual void info(const std::string &text) = 0;
  virtual void warning(const std::string &text) = 0;
};

/// Says nothing, never cancels.
class SilentProgress : public Progress
{
public:
  bool isCancelled() override { return false; }
  void setFraction(double) override {}
  void setText(const std::string &) override {}
  void info(const std::string &) override {}
  void warning(const std::string &) override {}
};

} // namespace ndvi
