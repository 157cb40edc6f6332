#include "web/kit/test_hooks.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace {

bool is_interactive(kit::Role role) {
  switch (role) {
    case kit::Role::Button:
    case kit::Role::Link:
    case kit::Role::Switch:
    case kit::Role::Checkbox:
    case kit::Role::FilterChip:
    case kit::Role::Radio:
    case kit::Role::TextField:
    case kit::Role::SearchField:
    case kit::Role::PasswordField:
    case kit::Role::EmailField:
    case kit::Role::FileField:
    case kit::Role::Select:
    case kit::Role::Combobox:
    case kit::Role::MenuButton:
    case kit::Role::MenuItem:
    case kit::Role::MenuItemRadio:
    case kit::Role::Tab: return true;
    case kit::Role::Group:
    case kit::Role::Text:
    case kit::Role::Heading1:
    case kit::Role::Heading2:
    case kit::Role::Heading3:
    case kit::Role::RadioGroup:
    case kit::Role::Form:
    case kit::Role::Option:
    case kit::Role::Listbox:
    case kit::Role::Menu:
    case kit::Role::Separator:
    case kit::Role::Scroller:
    case kit::Role::Grid:
    case kit::Role::GridHead:
    case kit::Role::GridBody:
    case kit::Role::Row:
    case kit::Role::ColumnHeader:
    case kit::Role::RowHeader:
    case kit::Role::Cell:
    case kit::Role::TabList:
    case kit::Role::TabPanel:
    case kit::Role::Dialog:
    case kit::Role::AlertDialog:
    case kit::Role::Tooltip:
    case kit::Role::Banner:
    case kit::Role::Navigation:
    case kit::Role::Main:
    case kit::Role::Complementary:
    case kit::Role::Region:
    case kit::Role::Search:
    case kit::Role::List:
    case kit::Role::ListItem:
    case kit::Role::Facts:
    case kit::Role::Fact:
    case kit::Role::FactTerm:
    case kit::Role::FactValue:
    case kit::Role::Paragraph:
    case kit::Role::Status:
    case kit::Role::Alert:
    case kit::Role::Progress:
    case kit::Role::Code:
    case kit::Role::Image:
    case kit::Role::Count: return false;
  }
  return false;
}

std::string_view text_at(std::span<const char> pool, std::uint32_t offset) {
  if (offset == 0) return {};
  std::uint32_t length = 0;
  std::memcpy(&length, pool.data() + offset, sizeof length);
  return {pool.data() + offset + sizeof length, length};
}

bool within_a_pixel(const kit::Rect& a, const kit::Rect& b) {
  return std::abs(a.x - b.x) <= 1 && std::abs(a.y - b.y) <= 1 &&
         std::abs(a.right() - b.right()) <= 1 && std::abs(a.bottom() - b.bottom()) <= 1;
}

std::string described(const kit::Frame& frame, std::size_t index) {
  const kit::Node& node = frame.nodes()[index];
  return "node " + std::to_string(index) + " (role " + std::to_string(static_cast<int>(node.role)) +
         ", '" + std::string(text_at(frame.pool(), node.name)) + "')";
}

void report_items(const kit::Frame& frame, std::string& report) {
  std::unordered_map<std::uint32_t, kit::Rect> recorded;
  for (const kit::ItemWatch::Item& item : frame.items().items())
    recorded.insert_or_assign(item.id, item.box);
  for (std::size_t index = 0; index < frame.nodes().size(); ++index) {
    const kit::Node& node = frame.nodes()[index];
    if (!is_interactive(node.role)) continue;
    const auto item = recorded.find(kit::ItemWatch::id_of(node.key));
    const kit::Rect box = frame.box_of({static_cast<std::uint32_t>(index)});
    if (item == recorded.end()) {
      report += described(frame, index) + " was not placed as an item\n";
      continue;
    }
    if (!within_a_pixel(item->second, box)) {
      report += described(frame, index) + " lies elsewhere than its item\n";
    }
    recorded.erase(item);
  }
  for (const auto& [id, box] : recorded) {
    report += "item " + std::to_string(id) + " at " + std::to_string(box.x) + ", " +
              std::to_string(box.y) + " has no node\n";
  }
}

void report_texts(const kit::Frame& frame, std::string& report) {
  std::unordered_set<std::string_view> said;
  for (const kit::Node& node : frame.nodes()) {
    const bool icon_only = (node.state & kit::State::IconOnly) != 0;
    if (!icon_only) said.insert(text_at(frame.pool(), node.name));
    said.insert(text_at(frame.pool(), node.value));
    said.insert(text_at(frame.pool(), node.hint));
  }
  for (const kit::Frame::PaintedText& text : frame.painted_texts()) {
    if (text.decorative || text.text.empty() || said.contains(text.text)) continue;
    report += "painted, but not said: '" + text.text + "'\n";
  }
}

void report_keys(const kit::Frame& frame, std::string& report) {
  std::unordered_set<std::uint64_t> keys;
  for (std::size_t index = 0; index < frame.nodes().size(); ++index) {
    if (keys.insert(frame.nodes()[index].key).second) continue;
    report += described(frame, index) + " has the key of another node\n";
  }
}

}  // namespace

namespace kit {

std::string parity_report(const Frame& frame) {
  std::string report;
  report_items(frame, report);
  report_texts(frame, report);
  report_keys(frame, report);
  return report;
}

}  // namespace kit
