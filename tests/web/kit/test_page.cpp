#include "tests/web/kit/test_page.hpp"

#include "web/kit/test_hooks.hpp"
#include "web/theme/fonts.hpp"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

namespace {

std::vector<unsigned char> bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file.is_open());
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

TestPage::TestPage() {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  for (const int weight : theme::kWeights) {
    fonts_.push_back(
        bytes_of(std::string(PORTAL_FONTS) + "/inter-" + std::to_string(weight) + ".ttf"));
    theme::add_font(weight, fonts_.back());
  }
  kit::watch_items();
  input.size = {1440, 900};
}

TestPage::~TestPage() {
  ImGui::DestroyContext();
}

void TestPage::begin() {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {input.size.w, input.size.h};
  io.DisplayFramebufferScale = {input.scale, input.scale};
  io.DeltaTime = 1.0f / 60;
  kit::forget_items();
  ImGui::NewFrame();
}

const kit::Node& TestPage::node(kit::NodeKey key) const {
  static const kit::Node none{.role = kit::Role::Count};
  const auto index = frame.find(key);
  return index ? frame.nodes()[index->value] : none;
}

std::string_view TestPage::text(std::uint32_t offset) const {
  if (offset == 0) return {};
  std::uint32_t length = 0;
  std::memcpy(&length, frame.pool().data() + offset, sizeof length);
  return {frame.pool().data() + offset + sizeof length, length};
}

kit::Rect TestPage::box_of(kit::NodeKey key) const {
  const auto index = frame.find(key);
  REQUIRE(index);
  return frame.box_of(*index);
}
