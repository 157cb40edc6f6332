#include "core/portal/later_texts.hpp"
#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/text.hpp"
#include "web/screens/later_dialogs.hpp"
#include "web/screens/marks.hpp"

namespace screens {
namespace {

namespace texts = portal::texts;

void use(kit::Frame& frame, kit::NodeKey key, const portal::CertificateUseVm& vm,
         std::vector<portal::CertificateHistoryMsg>& posts) {
  constexpr float kRow = 60, kStatus = 92, kGap = 12;
  const kit::Point at = frame.pen();
  frame.paint().horizontal_line(at.x, at.y, frame.rest(), theme::Color::Line);
  const kit::Block item(frame, {.key = key, .role = kit::Role::ListItem});
  const auto row = frame.row({.height = kRow});
  {
    const auto status = frame.row({.height = 24, .width = kStatus});
    chip(frame, key / "status", vm.status);
  }
  frame.skip(kGap);
  const kit::ButtonVm restore{
      .label = texts::kRestore, .small = true, .opens_dialog = true, .name = vm.restore_name};
  const float button = vm.can_restore ? size_of(frame, restore).w + kGap : 0;
  {
    const float words = frame.rest() - button;
    const auto column = frame.column({.width = words, .height = 36});
    kit::text(frame, key / "fingerprint", {.text = vm.fingerprint, .width = words});
    kit::text(frame, key / "line",
              {.text = vm.line,
               .style = theme::Type::Caption,
               .color = theme::Color::TextMuted,
               .width = words});
  }
  if (!vm.can_restore) return;
  frame.skip(kGap);
  if (kit::button(frame, key / "restore", restore)) {
    posts.emplace_back(portal::RestoreCertificate{vm.id});
  }
}

}  // namespace

void certificate_history(kit::Frame& frame, kit::NodeKey key,
                         const std::vector<portal::CertificateUseVm>& uses,
                         std::vector<portal::CertificateHistoryMsg>& posts) {
  const kit::Block list(frame,
                        {.key = key, .role = kit::Role::List, .name = texts::kCertificateHistory});
  for (const portal::CertificateUseVm& one : uses) use(frame, key.of("use", one.id), one, posts);
}

}  // namespace screens
