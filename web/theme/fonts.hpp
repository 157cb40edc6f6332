#pragma once

#include "web/theme/tokens.hpp"

#include <array>
#include <cstdint>
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

  // Adds one weight of a script, of which ImGui keeps a copy; bytes that it cannot read add
  // nothing. Call it between passes, and for each of kWeights of Latin before the first one.
  void add(int weight, Script script, std::span<const unsigned char> truetype);

  // The font of a weight; the nearest one that was added if that weight was not, nullptr if none of
  // the script was.
  ImFont* of(int weight, Script script = Script::Latin) const;

  // Whether the script was added; if not, it is wanted.
  bool has(Script script);

  // The scripts that are wanted, each one once.
  std::vector<Script> take_wanted();

  // Before each pass over the page. `scale` is device px per CSS px.
  void begin_pass(float scale);

  ImFontAtlas& atlas() { return *atlas_; }

 private:
  struct Weight {
    int weight = 0;
    ImFont* font = nullptr;
  };
  enum class Wish : std::uint8_t { None, Wanted, Taken };
  std::unique_ptr<ImFontAtlas> atlas_;
  std::array<std::vector<Weight>, kScriptCount> weights_;
  std::array<Wish, kScriptCount> wishes_{};
  int passes_ = 0;
};

}  // namespace theme
