#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kit {

// A finished string of a view-model that outlives the widget call: a literal or a string that
// somebody owns. Temporaries do not compile. Used as a field of the structs that are a widget's
// parameters, since thousands of owning copies in each frame would cost more than the frame.
class TextView {
 public:
  constexpr TextView() = default;
  template <std::size_t N>
  constexpr TextView(const char (&literal)[N])  // NOLINT(google-explicit-constructor): a string
      : text_(literal) {}
  TextView(const std::string& owned)  // NOLINT(google-explicit-constructor): a string
      : text_(owned) {}
  constexpr TextView(std::string_view owned)  // NOLINT(google-explicit-constructor): a string
      : text_(owned) {}
  TextView(std::string&&) = delete;

  constexpr std::string_view view() const { return text_; }
  constexpr bool empty() const { return text_.empty(); }

 private:
  std::string_view text_;
};

}  // namespace kit
