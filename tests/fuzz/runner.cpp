#include "fuzzing.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <vector>

// Runs a fuzz target without a fuzzer: on the files it is given, or those of folders, and on mutations of them that are
// the same in every run.

namespace
{

using Bytes = std::vector<std::uint8_t>;

constexpr int MUTATIONS = 4000;

Bytes sInput; ///< at work

/// Leaves what broke a promise in the folder the runner was started in, to be looked at and kept as a seed.
void keepInput(int)
{
  std::ofstream("fuzz_failure", std::ios::binary)
      .write(reinterpret_cast<const char *>(sInput.data()), static_cast<std::streamsize>(sInput.size()));
}

void run(const Bytes &input)
{
  sInput = input;
  LLVMFuzzerTestOneInput(sInput.data(), sInput.size());
}

Bytes readFile(const std::filesystem::path &path)
{
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Numbers in text and lengths in bytes that readers stumble over.
const std::vector<std::string> &awkward()
{
  static const std::vector<std::string> texts = {
      "-1", "0", "NaN",  "inf",  "1e400",    "99999999999999999999", "2147483647", std::string(1, '\0'),  "<", "]]>",
      "\"", "{", "[[[[", "/../", "\xff\xff", "\xf0\x9f\x8c\xb1",     "%2e%2e",     "9999-99-99T99:99:99", "_", "&#0;"};
  return texts;
}

void mutate(Bytes &bytes, const std::vector<Bytes> &seeds, std::mt19937 &random)
{
  const auto below = [&random](std::size_t n) { return n == 0 ? 0 : static_cast<std::size_t>(random() % n); };
  const std::size_t at = below(bytes.size() + 1);
  const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
  switch (random() % 7)
  {
  case 0: // one bit
    if (at < bytes.size())
      bytes[at] ^= static_cast<std::uint8_t>(1U << random() % 8);
    return;
  case 1: // one byte
    if (at < bytes.size())
      bytes[at] = static_cast<std::uint8_t>(random());
    return;
  case 2: // a stretch is cut out
    bytes.erase(place, place + static_cast<std::ptrdiff_t>(std::min(bytes.size() - at, below(64))));
    return;
  case 3: // the end is cut off
    bytes.erase(place, bytes.end());
    return;
  case 4: // a stretch is doubled
  {
    const Bytes part(place, place + static_cast<std::ptrdiff_t>(std::min(bytes.size() - at, below(64))));
    bytes.insert(place, part.begin(), part.end());
    return;
  }
  case 5:
  {
    const std::string &text = awkward()[below(awkward().size())];
    bytes.insert(place, text.begin(), text.end());
    return;
  }
  default: // a stretch of another seed
  {
    const Bytes &other = seeds[below(seeds.size())];
    const std::size_t from = below(other.size() + 1), count = std::min(other.size() - from, below(128));
    bytes.insert(place, other.begin() + static_cast<std::ptrdiff_t>(from),
                 other.begin() + static_cast<std::ptrdiff_t>(from + count));
  }
  }
}

} // namespace

int main(int count, char **arguments)
{
  std::vector<std::filesystem::path> files;
  for (int i = 1; i < count; ++i)
  {
    if (!std::filesystem::is_directory(arguments[i]))
      files.emplace_back(arguments[i]);
    else
    {
      for (const auto &entry : std::filesystem::directory_iterator(arguments[i]))
        files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  if (files.empty())
  {
    std::cerr << "usage: " << arguments[0] << " FILE_OR_FOLDER…\n";
    return 2;
  }
  std::signal(SIGABRT, keepInput);
  std::vector<Bytes> seeds;
  for (const std::filesystem::path &file : files)
  {
    seeds.push_back(readFile(file));
    run(seeds.back());
  }
  // A single file is one to look at: as it is.
  const int mutations = files.size() > 1 ? MUTATIONS : 0;
  std::mt19937 random(20150623); // the launch of Sentinel-2A
  for (int i = 0; i < mutations; ++i)
  {
    Bytes bytes = seeds[random() % seeds.size()];
    for (std::uint32_t times = 1 + random() % 4; times > 0; --times)
      mutate(bytes, seeds, random);
    run(bytes);
  }
  std::cout << seeds.size() << " seeds, " << mutations << " mutations\n";
  return 0;
}
