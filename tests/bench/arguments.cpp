#include "arguments.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace ndvi::bench
{

Arguments::Arguments(int argc, char **argv, const std::vector<std::string> &switches)
{
  if (argc > 1)
    mCommand = argv[1];
  for (int i = 2; i < argc; ++i)
  {
    const std::string name = argv[i];
    if (name.compare(0, 2, "--") != 0)
      throw std::runtime_error("unexpected argument: " + name);
    if (std::find(switches.begin(), switches.end(), name) != switches.end())
      mValues[name];
    else if (++i < argc)
      mValues[name] = argv[i];
    else
      throw std::runtime_error(name + " needs a value");
  }
}

std::string Arguments::text(const std::string &name, const std::string &standard) const
{
  const auto found = mValues.find(name);
  return found != mValues.end() ? found->second : standard;
}

std::string Arguments::required(const std::string &name) const
{
  if (!has(name))
    throw std::runtime_error(mCommand + " needs " + name);
  return mValues.at(name);
}

int Arguments::number(const std::string &name, int standard) const
{
  return has(name) ? std::stoi(mValues.at(name)) : standard;
}

std::vector<double> numberList(const std::string &text)
{
  std::vector<double> numbers;
  if (text == "none")
    return numbers;
  std::istringstream stream(text);
  for (std::string item; std::getline(stream, item, ',');)
    numbers.push_back(std::stod(item));
  return numbers;
}

} // namespace ndvi::bench
