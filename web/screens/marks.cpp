#include "web/screens/marks.hpp"

#include "web/kit/status_chip.hpp"
#include "web/kit/text.hpp"

#include <optional>
#include <utility>

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

void line(kit::Frame& frame, kit::NodeKey key, const portal::LineVm& vm) {
  kit::text(frame, key, text_of(vm));
}

float width_of_chip(kit::Frame& frame, const portal::ChipVm& vm) {
  return size_of(frame, status_chip_of(vm)).w;
}

float width_of_line(kit::Frame& frame, const portal::LineVm& vm) {
  return size_of(frame, text_of(vm)).w;
}

}  // namespace screens
