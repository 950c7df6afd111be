#pragma once

#include "compute/coverage.h"
#include "model/geometry.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

constexpr std::int64_t WHOLE = std::int64_t{1} << 32; ///< weight of a whole pixel

/// Weights of all pixels, row by row, in units of 2^-32; fails where \a pixels are not in the promised order.
inline std::vector<std::int64_t> coverageImage(const ndvi::ZonePixels &pixels, int width, int height)
{
  std::vector<std::int64_t> weights(static_cast<std::size_t>(width) * height, 0);
  const auto at = [&](int row, int column) -> std::int64_t &
  { return weights.at(static_cast<std::size_t>(row) * width + column); };
  for (std::size_t i = 0; i < pixels.spans.size(); ++i)
  {
    const ndvi::Span &s = pixels.spans[i];
    EXPECT_TRUE(s.row >= 0 && s.row < height && s.begin >= 0 && s.begin < s.end && s.end <= width);
    if (i > 0)
    {
      const ndvi::Span &before = pixels.spans[i - 1];
      EXPECT_TRUE(before.row < s.row || (before.row == s.row && before.end < s.begin)) << "row " << s.row;
    }
    for (int c = s.begin; c < s.end; ++c)
      at(s.row, c) = WHOLE;
  }
  for (std::size_t i = 0; i < pixels.edges.size(); ++i)
  {
    const ndvi::EdgePixel &e = pixels.edges[i];
    EXPECT_GT(e.weight, 0u);
    if (i > 0)
    {
      const ndvi::EdgePixel &before = pixels.edges[i - 1];
      EXPECT_TRUE(before.row < e.row || (before.row == e.row && before.column < e.column)) << "row " << e.row;
    }
    EXPECT_EQ(at(e.row, e.column), 0) << "row " << e.row << " column " << e.column << " comes twice";
    at(e.row, e.column) = e.weight;
  }
  return weights;
}

/// Sum of all weights, in pixels.
inline double coverageTotal(const ndvi::ZonePixels &pixels)
{
  std::int64_t whole = 0, parts = 0;
  for (const ndvi::Span &s : pixels.spans)
    whole += s.end - s.begin;
  for (const ndvi::EdgePixel &e : pixels.edges)
    parts += e.weight;
  return static_cast<double>(whole) + static_cast<double>(parts) / WHOLE;
}

/// Greatest difference, in units of 2^-32, between the weights of \a geometry and each pixel's area clipped on its own
/// (Sutherland and Hodgman, clippedArea()), which shares no code with them.
inline double greatestCoverageError(const ndvi::MultiPolygon &geometry, int width, int height)
{
  const auto weights = coverageImage(pixelsOf(geometry, ndvi::PixelRule::Coverage, width, height), width, height);
  double greatest = 0;
  for (int row = 0; row < height; ++row)
  {
    for (int column = 0; column < width; ++column)
    {
      const ndvi::Box pixel{double(column), double(row), column + 1.0, row + 1.0};
      const double expected = clippedArea(geometry, pixel) * WHOLE;
      const double weight = static_cast<double>(weights[static_cast<std::size_t>(row) * width + column]);
      greatest = std::max(greatest, std::abs(weight - expected));
    }
  }
  return greatest;
}
