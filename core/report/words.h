#pragma once

#include "model/status.h"

#include <string>

namespace ndvi
{

/// What a status of the statistics table means, as a short phrase in small letters.
std::string statusWords(ZoneStatus status);

/// What a status of the scenes table means; an unknown one as it is.
std::string sceneStatusWords(const std::string &status);

/// Between the members of a list: ", " in English.
std::string listSeparator();

} // namespace ndvi
