#pragma once

#include "web/kit/geometry.hpp"
#include "web/theme/fonts.hpp"

#include <memory>

struct ImDrawData;
struct ImDrawList;

namespace kit {

// What a pass draws: one ImGui draw list of the whole page, without ImGui's windows (the kit
// places, hovers and scrolls by itself).
class Picture {
 public:
  // `fonts` must outlive this and have begun each pass before it.
  explicit Picture(theme::Fonts& fonts);
  ~Picture();
  Picture(const Picture&) = delete;
  Picture& operator=(const Picture&) = delete;

  // An empty list for a page of `size` CSS px.
  void begin(Size size, float scale);
  void end();

  ImDrawList& list();
  // For ImGui's backend, from end() to the next begin().
  ImDrawData& data();

 private:
  struct Lists;
  std::unique_ptr<Lists> lists_;
};

}  // namespace kit
