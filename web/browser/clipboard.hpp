#pragma once

#include <cstdint>
#include <string_view>

namespace browser {

struct CopyFinished {
  std::uint32_t request = 0;
  bool copied = false;  // false: the browser refused
  friend bool operator==(const CopyFinished&, const CopyFinished&) = default;
};

// Copies `text`. Call it in the logic pass of the press that asked for it: browsers want the user's
// activation. The answer is a later CopyFinished in the inbox.
void copy_to_clipboard(std::string_view text, std::uint32_t request);

}  // namespace browser
