// The views whose data comes later, with what is pressed in them carried out on the samples.
#include "core/base/overloaded.hpp"
#include "web/components/pages.hpp"
#include "web/kit/card.hpp"
#include "web/kit/tabs.hpp"
#include "web/kit/text.hpp"
#include "web/screens/devices.hpp"
#include "web/screens/later_dialogs.hpp"
#include "web/screens/replace.hpp"
#include "web/screens/sign_in.hpp"
#include "web/screens/waiting.hpp"

#include <array>
#include <variant>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;

template <class Msg, class... Handlers>
void carry_out(const std::vector<Msg>& posts, Handlers... handlers) {
  for (const Msg& post : posts) std::visit(base::overloaded{handlers...}, post);
}

void go_on(portal::ReplaceVm& vm) {
  vm.can_continue = !vm.file.empty() && (vm.step != portal::ReplaceStep::Confirm || vm.ticked);
}

}  // namespace

void draw_sign_in(Frame& frame, Model& model, portal::SignInVm& vm) {
  std::vector<portal::SignInMsg> posts;
  screens::sign_in(frame, vm, posts);
  carry_out(
      posts, [&](const portal::TypeEmail& one) { vm.email = one.text; },
      [&](const portal::TypePassword& one) { vm.password = one.text; },
      [&](const portal::ShowPassword& one) { vm.password_shown = one.shown; },
      [&](const portal::KeepSignedIn& one) { vm.keep = one.keep; },
      [&](const portal::SubmitSignIn&) { vm.busy = true; }, [&](const auto&) { ++model.presses; });
}

void draw_session_end(Frame& frame, Model& model) {
  std::vector<portal::SignInMsg> posts;
  screens::session_end(frame, model.views.session_end, posts);
  model.dismissed |= !posts.empty();
}

void draw_replace(Frame& frame, Model& model, portal::ReplaceVm& vm) {
  std::vector<portal::ReplaceMsg> posts;
  screens::replace_dialog(frame, vm, posts);
  carry_out(
      posts,
      [&](const portal::GiveNewCertificate& one) {
        vm.file = one.files > 0 ? "ums-prod-new.crt" : "";
        go_on(vm);
      },
      [&](const portal::GoToReplaceStep& one) {
        vm.step = one.step;
        go_on(vm);
      },
      [&](const portal::TickReplacement& one) {
        vm.ticked = one.ticked;
        go_on(vm);
      },
      [&](const portal::SubmitReplacement&) { vm.busy = true; },
      [&](const portal::CancelReplacement&) { model.dismissed = true; });
}

void draw_waiting(Frame& frame, Model& model) {
  std::vector<portal::WaitingMsg> posts;
  portal::WaitingChangesVm& vm = model.views.waiting;
  screens::waiting_changes(frame, vm, posts);
  carry_out(
      posts,
      [&](const portal::UndoWaiting& one) {
        std::erase_if(vm.waiting, [&](const portal::WaitingVm& two) { return two.id == one.id; });
      },
      [&](const portal::ChooseKept& one) {
        if (!vm.decision) return;
        vm.decision->keep_mine = one.mine;
        vm.decision->button = one.mine ? "Keep mine" : "Use theirs";
      },
      [&](const portal::Decide&) { vm.decision.reset(); },
      [&](const portal::CloseWaiting&) { model.dismissed = true; });
}

void draw_devices(Frame& frame, Model& model, portal::DevicesVm& vm) {
  constexpr float kX = 248, kTop = 74;
  const auto main =
      frame.inside({.key = NodeKey("main"), .role = kit::Role::Main, .box = frame.page()});
  const auto area = frame.area({kX, kTop, frame.page().w - kX - 32, 0});
  kit::heading(frame, NodeKey("title"),
               {.text = "UMS Production", .level = 1, .style = theme::Type::PageTitle});
  frame.skip(16);
  constexpr std::array kTabs{kit::TabVm{"packs", "Product Packs", "3"},
                             kit::TabVm{"devices", "Devices", "228"},
                             kit::TabVm{"certificate", "Certificate"}};
  constexpr std::size_t kDevices = 1;
  if (kit::tabs(frame, NodeKey("tabs"), "UMS Production", kTabs, kDevices)) ++model.presses;
  frame.skip(16);
  const kit::Point corner = frame.pen();
  const auto panel = kit::tab_panel(frame, NodeKey("tabs"), kTabs[kDevices].id,
                                    {corner.x, corner.y, frame.rest(), frame.page().h - corner.y});
  std::vector<portal::DevicesMsg> posts;
  screens::devices(frame, vm, posts);
  carry_out(
      posts, [&](const portal::SearchDevices& one) { vm.search = one.text; },
      [&](const portal::ToggleDeviceChip& one) {
        for (portal::DeviceChipVm& chip : vm.chips) {
          if (chip.id == one.id) chip.on = !chip.on;
        }
      },
      [&](const portal::ChooseDeviceRows& one) { vm.rows_per_page = one.rows; },
      [&](const auto&) { ++model.presses; });
}

void draw_remove(Frame& frame, Model& model) {
  std::vector<portal::RemoveMsg> posts;
  portal::RemoveVm& vm = model.views.remove;
  screens::remove_dialog(frame, vm, posts);
  carry_out(
      posts,
      [&](const portal::TypeRemoval& one) {
        vm.typed = one.text;
        vm.can_remove = vm.typed == vm.name;
      },
      [&](const portal::SubmitRemoval&) { vm.busy = true; },
      [&](const portal::CancelRemoval&) { model.dismissed = true; });
}

void draw_turn_on(Frame& frame, Model& model) {
  std::vector<portal::TurnOnMsg> posts;
  portal::TurnOnVm& vm = model.views.turn_on;
  screens::turn_on_dialog(frame, vm, posts);
  carry_out(
      posts, [&](const portal::ConfirmTurnOn&) { vm.busy = true; },
      [&](const portal::CancelTurnOn&) { model.dismissed = true; });
}

void draw_history(Frame& frame, Model& model) {
  constexpr float kEdge = 24, kWidth = 448;
  const auto main =
      frame.inside({.key = NodeKey("main"), .role = kit::Role::Main, .box = frame.page()});
  const auto area = frame.area({kEdge, 62, kWidth, 0});
  const kit::Card card(frame, NodeKey("history"), {});
  kit::heading(frame, NodeKey("title"), {.text = "Certificate, tab History", .level = 1});
  frame.skip(10);
  std::vector<portal::CertificateHistoryMsg> posts;
  screens::certificate_history(frame, NodeKey("uses"), model.views.history, posts);
  model.presses += static_cast<int>(posts.size());
}

}  // namespace components
