#pragma once

#include "web/kit/frame.hpp"

namespace kit {

// Lines as they are, in a sunken box that scrolls where it is too small.
struct CodeBlockVm {
  TextView name;
  TextView text;     // lines by '\n'
  float height = 0;  // 0: all lines
};
void code_block(Frame& frame, NodeKey key, const CodeBlockVm& vm);

}  // namespace kit
