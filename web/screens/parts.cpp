#include "web/screens/parts.hpp"

#include "web/kit/field.hpp"
#include "web/kit/menu.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace screens {
kit::Check check(portal::PageCheck check) {
  switch (check) {
    case portal::PageCheck::Off: return kit::Check::Off;
    case portal::PageCheck::On: return kit::Check::On;
    case portal::PageCheck::Mixed: return kit::Check::Mixed;
  }
  std::unreachable();
}

kit::FilterChipVm filter_chip_of(const portal::ChipFilterVm& vm) {
  return {.label = vm.label, .count = vm.count, .on = vm.on, .enabled = vm.enabled};
}

std::optional<Order> order_select(kit::Frame& frame, kit::NodeKey key, const portal::OrdersVm& vm) {
  std::vector<std::string> values;
  values.reserve(vm.labels.size());
  std::vector<kit::OptionVm> options;
  for (std::size_t index = 0; index < vm.labels.size(); ++index) {
    values.push_back(std::to_string(index));
    options.push_back({values.back(), vm.labels[index]});
  }
  const kit::TextView shown =
      vm.chosen < values.size() ? kit::TextView(values[vm.chosen]) : kit::TextView();
  const auto chosen = kit::select(
      frame, key, {.name = texts::kOrder, .value = shown, .label_above = true}, options);
  if (!chosen) return std::nullopt;
  const auto at = std::ranges::find(values, *chosen);
  if (at == values.end()) return std::nullopt;
  const auto index = static_cast<int>(at - values.begin());
  return Order{index / 2, index % 2 == 1};
}

bool auto_assign(kit::Frame& frame, kit::NodeKey key, const portal::AutoAssignVm& vm,
                 bool emphasized) {
  const theme::Type style = emphasized ? theme::Type::Body : theme::Type::Small;
  const theme::Color color = emphasized ? theme::Color::Text : theme::Color::TextMuted;
  if (!vm.changeable) {
    kit::text(frame, key, {.text = vm.word, .style = style, .color = color});
    return false;
  }
  return kit::switch_button(frame, key,
                            {.name = vm.name,
                             .word = vm.word,
                             .on = vm.on,
                             .busy = vm.busy,
                             .pending = vm.waiting,
                             .failed = vm.failed,
                             .reason = vm.reason,
                             .word_style = style,
                             .word_color = color});
}

void row_menu(kit::Frame& frame, kit::NodeKey key, kit::NodeKey opener, const portal::RowMenuVm& vm,
              const std::string& ums_id, Posts& posts) {
  std::vector<kit::MenuItemVm> items;
  std::vector<portal::Msg> chosen;
  const domain::UmsRef ref{ums_id};
  if (vm.license) {
    items.push_back({.id = "license",
                     .label = vm.license->label,
                     .icon = theme::Icon::Download,
                     .enabled = vm.license->enabled,
                     .reason = vm.license->reason});
    chosen.emplace_back(portal::OpenDialog{portal::Dialog::License, ref, {}});
  }
  if (vm.rename) {
    items.push_back({.id = "rename", .label = vm.rename->label, .icon = theme::Icon::Pencil});
    chosen.emplace_back(portal::OpenDialog{portal::Dialog::Rename, ref, {}});
  }
  items.push_back(
      {.id = "certificate", .label = vm.certificate_file.label, .icon = theme::Icon::Cert});
  chosen.emplace_back(portal::DownloadUmsId{ref});
  if (vm.select && frame.narrow()) {
    items.push_back({.id = "select", .label = vm.select->label, .icon = theme::Icon::Check});
    chosen.emplace_back(portal::SelectRow{ref, false});
  }
  const kit::MenuResult result = kit::menu(frame, key, {.opener = opener, .name = vm.title}, items);
  if (result.chosen) posts.push_back(std::move(chosen[*result.chosen]));
  if (result.dismissed) posts.emplace_back(portal::CloseMenu{});
}

}  // namespace screens
