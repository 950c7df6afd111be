#include "report/svgpath.h"

#include "report/numbers.h"

namespace ndvi
{

void SvgPath::point(char command, double x, double y)
{
  mData += command;
  mData += shortNumber(x);
  mData += ' ';
  mData += shortNumber(y);
}

SvgPath &SvgPath::moveTo(double x, double y)
{
  point('M', x, y);
  return *this;
}

SvgPath &SvgPath::lineTo(double x, double y)
{
  point('L', x, y);
  return *this;
}

SvgPath &SvgPath::rectangle(double x, double y, double width, double height)
{
  point('M', x, y);
  mData += 'h' + shortNumber(width) + 'v' + shortNumber(height) + 'h' + shortNumber(-width) + 'z';
  return *this;
}

} // namespace ndvi
