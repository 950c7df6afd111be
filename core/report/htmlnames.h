#pragma once

#include "report/htmlwriter.h"

#include <string>

namespace ndvi
{

/// Adds a name somebody else gave (of a zone, a scene): whole, in its own direction, breakable behind _ - ; and / so
/// that names that differ in the middle can be told apart; the style sheet cuts what takes more than a few lines, the
/// title has it all.
void addName(HtmlWriter &html, const std::string &name);

/// Adds a sentence whose dates (2024-06-11) are not broken across lines.
void addSentence(HtmlWriter &html, const std::string &text);

} // namespace ndvi
