#pragma once

#include "core/base/shared_text.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace wire {

// Texts that were read a moment ago, so that rows which say the same share it: the people, orders,
// keys and algorithms of a company are few. What comes rarely may be forgotten in between.
class TextPool {
 public:
  base::SharedText share(std::string_view text) {
    base::SharedText& recent = recent_[std::hash<std::string_view>{}(text) % recent_.size()];
    if (recent != text) recent = text;
    return recent;
  }

 private:
  static constexpr std::size_t kKept = 1024;
  std::array<base::SharedText, kKept> recent_;
};

}  // namespace wire
