#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace ndvi
{

/// Takes rows in any order and gives them back sorted, in bounded memory: what is too much for it waits in temporary
/// files that are gone when the program ends, however it ends. Where these are says SQLite: in SQLITE_TMPDIR or TMPDIR
/// where they are set, else in /var/tmp. A row takes its bytes and some twenty more, for a time twice.
class RowSpill
{
public:
  /// A row that is given back; its bytes are valid until the next one is asked for.
  struct Row
  {
    std::uint32_t group = 0, zone = 0;
    std::string_view bytes;
  };

  /// Throws Error(Io), as all that follow. \a isStopped is asked while rows are sorted; true ends it with
  /// Error(Cancelled).
  explicit RowSpill(std::function<bool()> isStopped = {});
  ~RowSpill();

  /// Not after the first next().
  void add(std::uint32_t group, std::uint32_t zone, std::string_view bytes);

  /// Steps through the rows by group, then by zone, those of a zone as they were added; false behind the last.
  bool next(Row &row);

  long long size() const { return mRows; }

private:
  struct Connection;
  std::unique_ptr<Connection> mConnection;
  long long mRows = 0;
};

} // namespace ndvi
