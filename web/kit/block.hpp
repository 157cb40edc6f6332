#pragma once

#include "web/kit/frame.hpp"

namespace kit {

// A node at the pen, as wide as what is left and as high as the column that is drawn while it
// lives: a form, a list, a list of facts. The said box is not read.
class Block {
 public:
  Block(Frame& frame, Said said, float gap = 0);
  ~Block();
  Block(const Block&) = delete;
  Block& operator=(const Block&) = delete;

 private:
  Frame& frame_;
  Rect box_;
  NodeIndex parent_before_, node_;
};

}  // namespace kit
