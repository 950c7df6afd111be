#pragma once

#include <map>
#include <string>
#include <vector>

namespace ndvi::bench
{

/// Command line: a command, then options "--name value" and switches "--name".
class Arguments
{
public:
  /// \a switches: names of options without a value. Throws std::runtime_error naming what is wrong.
  Arguments(int argc, char **argv, const std::vector<std::string> &switches);

  const std::string &command() const { return mCommand; }
  bool has(const std::string &name) const { return mValues.count(name) > 0; }

  /// Value of an option, \a standard where it is not given.
  std::string text(const std::string &name, const std::string &standard) const;

  /// Value of an option that has to be given.
  std::string required(const std::string &name) const;
  int number(const std::string &name, int standard) const;

private:
  std::string mCommand;
  std::map<std::string, std::string> mValues;
};

/// "5,25" as numbers; nothing for "none".
std::vector<double> numberList(const std::string &text);

} // namespace ndvi::bench
