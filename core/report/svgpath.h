#pragma once

#include <string>

namespace ndvi
{

/// The d attribute of an SVG path: rectangles and lines, in pixels with one decimal.
class SvgPath
{
public:
  SvgPath &moveTo(double x, double y);
  SvgPath &lineTo(double x, double y);
  SvgPath &rectangle(double x, double y, double width, double height);

  bool isEmpty() const { return mData.empty(); }
  const std::string &data() const { return mData; }

private:
  void point(char command, double x, double y);

  std::string mData;
};

} // namespace ndvi
