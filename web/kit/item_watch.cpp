#include "web/kit/item_watch.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace kit {

struct ItemWatch::Window {
  explicit Window(ImFontAtlas& atlas) {
    ImGuiContext* const before = ImGui::GetCurrentContext();
    context = ImGui::CreateContext(&atlas);
    ImGui::SetCurrentContext(before);
    context->TestEngine = &items;
    context->TestEngineHookItems = true;
    context->IO.IniFilename = nullptr;
    context->IO.BackendFlags = ImGuiBackendFlags_RendererHasTextures;
  }
  ~Window() { ImGui::DestroyContext(context); }
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  ImGuiContext* context = nullptr;
  ImGuiContext* outer = nullptr;  // current before the pass
  std::vector<Item> items;
};

namespace {

// A window and its own parts: ImGui opens one by itself, with a button that collapses it.
bool is_window(const ImGuiContext& context, ImGuiID id) {
  return std::ranges::any_of(context.Windows, [id](const ImGuiWindow* window) {
    return window->ID == id || window->MoveId == id || ImHashStr("#COLLAPSE", 0, window->ID) == id;
  });
}

}  // namespace

ItemWatch::ItemWatch(theme::Fonts& fonts) : window_(std::make_unique<Window>(fonts.atlas())) {}
ItemWatch::~ItemWatch() = default;

void ItemWatch::begin(Size page, float scale) {
  constexpr ImGuiWindowFlags kPlain = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoInputs |
                                      ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                                      ImGuiWindowFlags_NoSavedSettings;
  window_->items.clear();
  window_->outer = ImGui::GetCurrentContext();
  ImGui::SetCurrentContext(window_->context);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {page.w, page.h};
  io.DisplayFramebufferScale = {scale, scale};
  io.DeltaTime = 1.0f / 60;  // s; ImGui wants one, nothing of ours uses it
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({page.w, page.h});
  ImGui::Begin("page", nullptr, kPlain);
}

void ItemWatch::add(std::uint64_t key, const Rect& box) {
  const ImRect bounds(box.x, box.y, box.right(), box.bottom());
  ImGui::ItemAdd(bounds, id_of(key), nullptr, ImGuiItemFlags_NoNav);
}

void ItemWatch::end() {
  ImGui::End();
  ImGui::EndFrame();
  ImGui::SetCurrentContext(window_->outer);
}

std::vector<ItemWatch::Item> ItemWatch::items() const {
  std::vector<Item> out = window_->items;
  std::erase_if(out, [&](const Item& item) { return is_window(*window_->context, item.id); });
  return out;
}

std::uint32_t ItemWatch::id_of(std::uint64_t key) {
  const auto id = static_cast<std::uint32_t>(key ^ (key >> 32));
  return id == 0 ? 1 : id;
}

}  // namespace kit

// The four functions that ImGui asks for when it is compiled with its test hooks.
// NOLINTBEGIN(readability-identifier-naming): the names are ImGui's
void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& bb,
                                 const ImGuiLastItemData*) {
  auto& seen = *static_cast<std::vector<kit::ItemWatch::Item>*>(context->TestEngine);
  seen.push_back({id, {bb.Min.x, bb.Min.y, bb.GetWidth(), bb.GetHeight()}});
}
void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*, ImGuiItemStatusFlags) {}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) {
  return nullptr;
}
// NOLINTEND(readability-identifier-naming)
