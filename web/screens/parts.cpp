#include "web/screens/parts.hpp"

#include "web/kit/field.hpp"
#include "web/kit/menu.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace screens {
namespace {

std::optional<theme::Icon> icon(portal::Mark mark) {
  switch (mark) {
    case portal::Mark::ByTone: return std::nullopt;
    case portal::Mark::Clock: return theme::Icon::Clock;
    case portal::Mark::Lock: return theme::Icon::Lock;
  }
  std::unreachable();
}

kit::Usage kind(portal::UsageKind usage) {
  switch (usage) {
    case portal::UsageKind::Normal: return kit::Usage::Normal;
    case portal::UsageKind::Near: return kit::Usage::Near;
    case portal::UsageKind::Over: return kit::Usage::Over;
  }
  std::unreachable();
}

kit::StatusChipVm status_chip_of(const portal::ChipVm& vm) {
  return {.label = vm.label, .tone = tone(vm.tone), .icon = icon(vm.mark)};
}

kit::TextVm text_of(const portal::LineVm& vm) {
  kit::TextVm text{
      .text = vm.text, .style = theme::Type::Caption, .color = theme::Color::TextMuted};
  if (vm.tone != portal::Tone::Neutral) {
    text.style = theme::Type::CaptionStrong;
    text.color = kit::text_color(tone(vm.tone));
    text.icon = vm.tone == portal::Tone::Warning ? theme::Icon::Clock : theme::Icon::Error;
  }
  return text;
}

}  // namespace

kit::Tone tone(portal::Tone tone) {
  switch (tone) {
    case portal::Tone::Neutral: return kit::Tone::Neutral;
    case portal::Tone::Info: return kit::Tone::Info;
    case portal::Tone::Success: return kit::Tone::Success;
    case portal::Tone::Warning: return kit::Tone::Warning;
    case portal::Tone::Danger: return kit::Tone::Danger;
  }
  std::unreachable();
}

kit::Check check(portal::PageCheck check) {
  switch (check) {
    case portal::PageCheck::Off: return kit::Check::Off;
    case portal::PageCheck::On: return kit::Check::On;
    case portal::PageCheck::Mixed: return kit::Check::Mixed;
  }
  std::unreachable();
}

kit::UsageVm usage(const portal::UsageVm& vm, float width) {
  return {.used = vm.used,
          .total = vm.total,
          .note = vm.note,
          .usage = kind(vm.kind),
          .share = static_cast<float>(vm.permille) / 1000,
          .width = width};
}

void chip(kit::Frame& frame, kit::NodeKey key, const portal::ChipVm& vm) {
  kit::status_chip(frame, key, status_chip_of(vm));
}

bool link_chip(kit::Frame& frame, kit::NodeKey key, const portal::ChipVm& vm,
               const std::string& name, const std::string& href) {
  return kit::link_chip(frame, key, status_chip_of(vm), name, href);
}

kit::FilterChipVm filter_chip_of(const portal::ChipFilterVm& vm) {
  return {.label = vm.label, .count = vm.count, .on = vm.on, .enabled = vm.enabled};
}

void line(kit::Frame& frame, kit::NodeKey key, const portal::LineVm& vm) {
  kit::text(frame, key, text_of(vm));
}

float width_of_chip(kit::Frame& frame, const portal::ChipVm& vm) {
  return size_of(frame, status_chip_of(vm)).w;
}

float width_of_line(kit::Frame& frame, const portal::LineVm& vm) {
  return size_of(frame, text_of(vm)).w;
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
