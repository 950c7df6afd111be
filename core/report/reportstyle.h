#pragma once

#include <string>

namespace ndvi
{

/// The style sheet of a report: light, dark (on screens that ask for it) and print. Heat map colours are seven of
/// viridis (S. van der Walt, N. Smith, 2015), which get steadily darker (light) or lighter (dark) with the share and
/// stay distinct in the common kinds of colour blindness and in grey.
std::string reportStyle();

/// Patterns for pixels without data and failures; once a page, before the first chart.
std::string reportPatterns();

} // namespace ndvi
