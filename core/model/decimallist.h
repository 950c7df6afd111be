#pragma once

#include "model/decimal.h"

#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// Reads numbers with commas, semicolons or blanks between them ("-1, 0,0.2 1"), as BIN_EDGES and PERCENTILES have
/// them; none from an empty text. Nothing where a part is no Decimal; \a wrong is that part then.
std::optional<std::vector<Decimal>> parseDecimalList(const std::string &text, std::string &wrong);

} // namespace ndvi
