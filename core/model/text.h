#pragma once

#include <initializer_list>
#include <optional>
#include <string>

// The core knows no Qt, yet its messages are read by users. Sentences are marked the way Qt's lupdate finds them
// and go through a translator that the plugin sets.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace ndvi
{

/// Translates a source text of context "core"; the default returns it unchanged.
using Translator = std::string (*)(const char *source);

/// Sets the translator for the process; nullptr resets it. Call before any thread of a run exists.
void setTranslator(Translator translator);

/// The sentence \a source in the user's language with %1, %2 … %9 replaced by \a arguments.
/// Call as message( QT_TRANSLATE_NOOP( "core", "…%1…" ), { … } ).
std::string message(const char *source, std::initializer_list<std::string> arguments = {});

/// A count of pixels for a sentence: whole numbers as they are, others with three decimals.
std::string countText(double count);

/// Every \a from in \a text becomes \a to, which is not looked through again; \a from is not empty.
void replaceAll(std::string &text, const std::string &from, const std::string &to);

/// A finite decimal number that fills the whole text, whatever the locale; nothing for anything else.
std::optional<double> parseNumber(const std::string &text);

} // namespace ndvi
