// The packs of one UMS ID on a narrow page: a card each.
#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/field.hpp"
#include "web/screens/details.hpp"
#include "web/screens/parts.hpp"

#include <utility>

namespace screens {
namespace {

constexpr kit::NodeKey kPacks("packs");

void between(kit::Frame& frame, kit::NodeKey key, const std::string& left,
             const portal::LineVm& right) {
  const auto row = frame.row({.height = 20});
  kit::text(frame, key / "first", {.text = left});
  if (right.text.empty()) return;
  frame.align_end(width_of_line(frame, right));
  line(frame, key / "second", right);
}

void pack_card(kit::Frame& frame, const portal::PackRowVm& vm, const std::string& ums_id,
               Posts& posts) {
  const kit::NodeKey key = kPacks.of("row", vm.id);
  const kit::Block item(frame, {.key = key, .role = kit::Role::ListItem});
  const kit::Card card(frame, key / "card", {});
  {
    const auto row = frame.row({.height = 24});
    kit::text(frame, key / "pack/first",
              {.text = vm.pack_id, .style = theme::Type::CardTitlePhone});
    frame.align_end(width_of_chip(frame, vm.status));
    chip(frame, key / "status", vm.status);
  }
  const auto muted = [&](std::string_view name, const std::string& words) {
    kit::text(frame, key / name,
              {.text = words, .style = theme::Type::Caption, .color = theme::Color::TextMuted});
  };
  muted("pack/second", vm.product);
  frame.skip(10);
  kit::UsageVm bar = usage(vm.usage, frame.rest());
  bar.height = 29;
  kit::usage_bar(frame, key / "used", bar);
  frame.skip(10);
  between(frame, key / "expires", vm.expires, vm.expires_in);
  muted("picked-up", vm.picked_up);
  if (!vm.can_unassign) return;
  frame.skip(12);
  if (kit::button(frame, key / "unassign",
                  {.label = texts::kUnassign,
                   .icon = theme::Icon::Minus,
                   .opens_dialog = true,
                   .name = vm.unassign_name,
                   .width = frame.rest()})) {
    posts.emplace_back(portal::OpenDialog{portal::Dialog::Unassign, {ums_id}, {vm.id}});
  }
}

void no_packs(kit::Frame& frame, std::string_view id, std::string_view words) {
  kit::paragraph(frame, kPacks / id, {.text = words, .color = theme::Color::TextMuted});
}

}  // namespace

void pack_cards(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  kit::heading(frame, kPacks / "title", {.text = texts::kAssignedPacks, .level = 2});
  frame.skip(12);
  if (!vm.has_packs) {
    no_packs(frame, "none", texts::kNoPackAssigned);
    no_packs(frame, "none-why", texts::kNoPackAssignedWhy);
    return;
  }
  pack_search(frame, vm, posts);
  frame.skip(12);
  if (const auto order = order_select(frame, kPacks / "order", vm.order)) {
    posts.emplace_back(
        portal::SortPacks{static_cast<query::PackColumn>(order->column), order->descending});
  }
  frame.skip(16);
  if (vm.packs.empty()) {
    no_packs(frame, "no-match", texts::kNoPackMatches);
    return;
  }
  constexpr float kGap = 12;
  const kit::Block list(
      frame, {.key = kPacks / "cards", .role = kit::Role::List, .name = texts::kAssignedPacks},
      kGap);
  for (const portal::PackRowVm& pack : vm.packs) pack_card(frame, pack, vm.id, posts);
}

}  // namespace screens
