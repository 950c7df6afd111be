#pragma once

#include "compute/moments.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ndvi
{

/// Order statistics of many values without sorting them: counts by cells tell in which cell each one lies, then only
/// the values of those cells are needed. A greater value must not have a lesser cell.
class RankSelection
{
public:
  /// \a weights: of all values, by cell. \a ranks: 1 … total weight, any order; wanted is the smallest value whose
  /// cumulated weight reaches the rank.
  RankSelection(const std::vector<UInt128> &weights, const std::vector<UInt128> &ranks);
  ~RankSelection();
  RankSelection(const RankSelection &) = delete;
  RankSelection &operator=(const RankSelection &) = delete;

  /// Values of the cell are needed.
  bool isWanted(std::size_t cell) const { return mWanted[cell] != 0; }

  /// By cell: 1 where it is wanted, else 0.
  const std::uint8_t *wanted() const { return mWanted.data(); }

  /// Weight of all values that are needed.
  UInt128 wantedWeight() const { return mWantedWeight; }

  /// A value of a wanted cell.
  void add(std::size_t cell, double value, std::uint64_t weight);

  /// The values at the ranks, in their order; all values of wanted cells have been added: throws Error(Io) where their
  /// weight is another, because the pixels have been read twice and were not the same.
  std::vector<double> find();

private:
  static constexpr std::int32_t NONE = -1;
  struct Candidate
  {
    double value;
    std::uint64_t weight;
  };
  struct Place
  {
    std::int32_t list;
    UInt128 rank; ///< within the cell
  };
  static std::vector<std::vector<Candidate>> &spareLists();
  static std::vector<Candidate> spareList();
  static double valueAt(std::vector<Candidate> &candidates, UInt128 rank);
  static void sortAndJoin(std::vector<Candidate> &candidates);

  std::vector<std::uint8_t> mWanted; ///< by cell
  std::vector<std::int32_t> mListOf; ///< by cell
  std::vector<Place> mPlaces;        ///< by rank asked for
  std::vector<std::vector<Candidate>> mLists;
  std::vector<std::size_t> mJoinAt; ///< by list: the size at which equal values are joined next
  UInt128 mWantedWeight = 0;
};

} // namespace ndvi
