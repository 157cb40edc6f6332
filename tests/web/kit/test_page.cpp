#include "tests/web/kit/test_page.hpp"

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
  add_script(theme::Script::Latin, "");
  input.size = {1440, 900};
}

void TestPage::add_script(theme::Script script, std::string_view name) {
  for (const int weight : theme::kWeights) {
    const auto bytes = bytes_of(std::string(PORTAL_FONTS) + "/inter-" + std::string(name) +
                                std::to_string(weight) + ".ttf");
    fonts_.add(weight, script, bytes);
  }
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
