#pragma once

#include "web/kit/geometry.hpp"
#include "web/theme/fonts.hpp"

#include <cstdint>
#include <memory>
#include <vector>

struct ImGuiContext;

namespace kit {

// Shows each pass to an ImGui window, for ImGui's own test hooks to say which items it saw: what
// the kit placed, and what anyone asked of ImGui itself. In the shipped page, which opens no
// window, it is empty.
class ItemWatch {
 public:
#ifdef PORTAL_TEST_HOOKS
  struct Item {
    std::uint32_t id = 0;
    Rect box;
  };

  // `fonts` must outlive this and have begun each pass before it.
  explicit ItemWatch(theme::Fonts& fonts);
  ~ItemWatch();
  ItemWatch(const ItemWatch&) = delete;
  ItemWatch& operator=(const ItemWatch&) = delete;

  void begin(Size page, float scale);
  void add(std::uint64_t key, const Rect& box);
  void end();

  // Of the last pass, without the parts of the window itself.
  std::vector<Item> items() const;
  // The id under which ImGui knows the node of a key (its 53 bits).
  static std::uint32_t id_of(std::uint64_t key);

 private:
  struct Window;
  std::unique_ptr<Window> window_;
#else
  explicit ItemWatch(theme::Fonts&) {}
  void begin(Size, float) {}
  void add(std::uint64_t, const Rect&) {}
  void end() {}
#endif
};

}  // namespace kit
