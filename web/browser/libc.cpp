// Two functions of the C library that only the JSON reader asks for, in place of those that a
// linker would add with all that C promises of them: 15 kB for numbers that the browser reads as
// well, and for a message that nobody sees.
#include "web/browser/imports.hpp"

#include <cstddef>
#include <cstdlib>
#include <string_view>

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): the linker's names
double __wrap_strtod(const char* text, char** end);
int __wrap_snprintf(char* room, std::size_t size, const char* format, ...);

// `text` is a JSON number and nothing after it.
double __wrap_strtod(const char* text, char** end) {
  const std::string_view number(text);
  *end = const_cast<char*>(number.end());
  return host_number(number.data(), number.size());
}

// A control character in the text of an error, of which only the kind is told.
int __wrap_snprintf(char* room, std::size_t size, const char* format, ...) {
  if (size == 0 || std::string_view(format) != "<U+%.4X>") std::abort();
  *room = '\0';
  return 0;
}
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)

}  // extern "C"
