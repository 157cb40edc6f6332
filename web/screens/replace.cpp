#include "web/screens/replace.hpp"

#include "core/portal/later_texts.hpp"
#include "core/portal/texts.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/compare_table.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/field.hpp"
#include "web/kit/message.hpp"
#include "web/kit/notice.hpp"
#include "web/kit/steps.hpp"
#include "web/kit/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace screens {
namespace {

namespace texts = portal::texts;
using Posts = std::vector<portal::ReplaceMsg>;
using portal::ReplaceStep;

constexpr kit::NodeKey kKey("replace");
constexpr float kHeight = 744;  // the same in every step, so that nothing jumps

void show_steps(kit::Frame& frame, ReplaceStep step) {
  constexpr std::array kSteps{kit::StepVm{"upload", "1", texts::kUploadStep},
                              kit::StepVm{"compare", "2", texts::kCompareStep},
                              kit::StepVm{"confirm", "3", texts::kConfirmStep}};
  kit::steps(frame, kKey / "steps", texts::kReplaceSteps, kSteps, static_cast<std::size_t>(step));
}

void upload(kit::Frame& frame, const portal::ReplaceVm& vm, Posts& posts) {
  const bool faulty = !vm.file_fault.empty();
  if (const auto files = kit::file_field(frame, kKey / "file",
                                         {.label = texts::kNewCertificateFile,
                                          .prompt = texts::kFileHint,
                                          .file = vm.file,
                                          .accept = texts::kFileAccept,
                                          .message = vm.file_fault,
                                          .tone = faulty ? kit::Tone::Danger : kit::Tone::Neutral,
                                          .help = texts::kNewCertificateHelp,
                                          .busy = vm.reading,
                                          .autofocus = true,
                                          .height = 160})) {
    posts.emplace_back(portal::GiveNewCertificate{*files});
  }
}

void notices(kit::Frame& frame, const portal::ReplaceVm& vm) {
  constexpr float kGap = 16;
  const kit::NoticeVm running{
      .title = texts::kMayStillRun, .text = vm.running, .tone = kit::Tone::Warning};
  const kit::NoticeVm stays{.title = texts::kStaysAsItIs, .text = vm.stays};
  if (vm.running.empty()) {
    kit::notice(frame, kKey / "stays", stays);
    return;
  }
  const float half = (frame.rest() - kGap) / 2;
  const float height = std::max({size_of(frame, running, half).h, size_of(frame, stays, half).h});
  const auto row = frame.row({.gap = kGap, .align = kit::Align::Start});
  for (const bool first : {true, false}) {
    const auto column = frame.column({.width = half});
    kit::notice(frame, kKey / (first ? "running" : "stays"), first ? running : stays, height);
  }
}

void compare(kit::Frame& frame, const portal::ReplaceVm& vm) {
  std::vector<kit::CompareRowVm> rows;
  for (const portal::ReplaceRowVm& one : vm.rows) {
    rows.push_back({.id = one.id,
                    .label = one.label,
                    .before = one.current,
                    .after = one.fresh,
                    .word = one.changed ? texts::kChanged : texts::kSame,
                    .changed = one.changed,
                    .hex = one.hex});
  }
  kit::compare_table(frame, kKey / "table",
                     {.name = texts::kReplaceComparison,
                      .field_title = texts::kField,
                      .word_title = texts::kResult,
                      .before_title = texts::kCurrentCertificate,
                      .before_line = vm.current_line,
                      .after_title = texts::kNewCertificate,
                      .after_line = vm.new_line},
                     rows);
  frame.skip(16);
  notices(frame, vm);
}

void confirm(kit::Frame& frame, const portal::ReplaceVm& vm, Posts& posts) {
  notices(frame, vm);
  frame.skip(20);
  if (!vm.tick.empty()) {
    const auto row = frame.row({.height = 24});
    if (kit::checkbox(frame, kKey / "tick",
                      {.name = vm.tick,
                       .check = vm.ticked ? kit::Check::On : kit::Check::Off,
                       .enabled = !vm.busy,
                       .labeled = true})) {
      posts.emplace_back(portal::TickReplacement{!vm.ticked});
    }
  }
  if (vm.fault.empty()) return;
  frame.skip(16);
  kit::message(frame, kKey / "fault", {.text = vm.fault, .tone = kit::Tone::Danger, .alert = true});
}

std::optional<ReplaceStep> before(ReplaceStep step) {
  switch (step) {
    case ReplaceStep::Upload: return std::nullopt;
    case ReplaceStep::Compare: return ReplaceStep::Upload;
    case ReplaceStep::Confirm: return ReplaceStep::Compare;
  }
  std::unreachable();
}

portal::ReplaceMsg going_on(ReplaceStep step) {
  switch (step) {
    case ReplaceStep::Upload: return portal::GoToReplaceStep{ReplaceStep::Compare};
    case ReplaceStep::Compare: return portal::GoToReplaceStep{ReplaceStep::Confirm};
    case ReplaceStep::Confirm: return portal::SubmitReplacement{};
  }
  std::unreachable();
}

void foot(kit::Dialog& dialog, const portal::ReplaceVm& vm, Posts& posts) {
  const bool last = vm.step == ReplaceStep::Confirm;
  const std::optional<ReplaceStep> back = before(vm.step);
  std::vector<kit::ButtonVm> buttons{
      {.label = texts::kCancel, .kind = kit::ButtonKind::Quiet, .autofocus = last}};
  if (back) buttons.push_back({.label = texts::kBack, .enabled = !vm.busy});
  buttons.push_back({.label = last ? texts::kReplaceCertificate : texts::kContinue,
                     .kind = kit::ButtonKind::Primary,
                     .enabled = vm.can_continue,
                     .busy = vm.busy,
                     .reason = vm.can_continue ? std::string_view() : std::string_view(vm.reason)});
  const auto pressed =
      dialog.footer(vm.step == ReplaceStep::Compare ? vm.count : std::string_view(), buttons);
  if (!pressed) return;
  if (*pressed == 0) {
    posts.emplace_back(portal::CancelReplacement{});
  } else if (*pressed + 1 == buttons.size()) {
    posts.push_back(going_on(vm.step));
  } else {
    posts.emplace_back(portal::GoToReplaceStep{*back});
  }
}

}  // namespace

void replace_dialog(kit::Frame& frame, const portal::ReplaceVm& vm, Posts& posts) {
  kit::Dialog dialog(frame, kKey,
                     {.title = vm.title,
                      .line = vm.line,
                      .width = theme::size::kDialogWizard,
                      .height = kHeight,
                      .close_name = texts::kClose});
  if (dialog.dismissed()) posts.emplace_back(portal::CancelReplacement{});
  frame.skip(16);
  show_steps(frame, vm.step);
  frame.skip(16);
  switch (vm.step) {
    case ReplaceStep::Upload: upload(frame, vm, posts); break;
    case ReplaceStep::Compare: compare(frame, vm); break;
    case ReplaceStep::Confirm: confirm(frame, vm, posts); break;
  }
  foot(dialog, vm, posts);
}

}  // namespace screens
