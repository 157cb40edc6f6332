#pragma once

#include "web/theme/tokens.hpp"

#include <memory>
#include <span>
#include <vector>

struct ImFont;
struct ImFontAtlas;

namespace theme {

// The page's fonts and the atlas of their glyphs, which grows as text is measured and drawn.
class Fonts {
 public:
  Fonts();
  ~Fonts();
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  // Adds one weight of Inter, of which ImGui keeps a copy; bytes that it cannot read add nothing.
  // Call it for each of kWeights before the first pass.
  void add(int weight, std::span<const unsigned char> truetype);

  // The font of a weight; the nearest one that was added if that weight was not, nullptr if none.
  ImFont* of(int weight) const;

  // Before each pass over the page. `scale` is device px per CSS px.
  void begin_pass(float scale);

  ImFontAtlas& atlas() { return *atlas_; }

 private:
  struct Weight {
    int weight = 0;
    ImFont* font = nullptr;
  };
  std::unique_ptr<ImFontAtlas> atlas_;
  std::vector<Weight> weights_;
  int passes_ = 0;
};

}  // namespace theme
