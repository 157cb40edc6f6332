#include "web/components/pages.hpp"
#include "web/components/posed.hpp"
#include "web/kit/card.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/message.hpp"
#include "web/kit/notice.hpp"
#include "web/kit/text.hpp"

#include <array>

namespace components {

using kit::Frame;
using kit::NodeKey;

void posed_field(Frame& frame, NodeKey key, const kit::TextFieldVm& vm) {
  frame.pose(Frame::Pose::Focus);
  kit::text_field(frame, key, vm);
  frame.pose(Frame::Pose::Live);
  const auto field = frame.find(key);
  if (!field || frame.focused(key)) return;
  constexpr float kInset = 11, kCaret = 18;
  constexpr theme::Type kStyle = theme::Type::Body;
  const kit::Rect box = frame.box_of(*field);
  const float width = frame.measure(kStyle, vm.value);
  frame.paint_decoration(kStyle, {box.x + kInset, box.y, width, box.h}, vm.value,
                         theme::Color::Text);
  frame.paint().fill({box.x + kInset + width + 1, box.y + (box.h - kCaret) / 2, 1, kCaret},
                     theme::Color::Text);
}

void draw_fields(Frame& frame, Model& model) {
  constexpr float kEdge = 24, kWidth = 400, kGap = 16;
  const NodeKey key("fields");
  const auto main =
      frame.inside({.key = NodeKey("main"), .role = kit::Role::Main, .box = frame.page()});
  {
    const auto area = frame.area({kEdge, 20, frame.page().w - 2 * kEdge, 28});
    kit::heading(frame, NodeKey("title"),
                 {.text = "Fields", .level = 1, .style = theme::Type::DialogTitle});
  }
  {
    const auto area = frame.area({kEdge, 62, kWidth, 0});
    const kit::Card card(frame, key, {});
    const auto column = frame.column({.gap = 16});
    kit::text_field(frame, key / "counted",
                    {.label = "Counted",
                     .value = "UMS Production Oslo",
                     .help = "1 to 64 characters",
                     .counter = "19 / 64"});
    if (auto text = kit::text_field(frame, key / "search",
                                    {.label = "Search",
                                     .value = model.search,
                                     .kind = kit::FieldKind::Search,
                                     .label_hidden = true,
                                     .placeholder = "Search by name or keyword",
                                     .icon = theme::Icon::Search,
                                     .shortcut = "/",
                                     .clear_name = "Clear search"})) {
      model.search = *text;
    }
    kit::file_field(frame, key / "file",
                    {.label = "File",
                     .prompt = "Choose a file or drop it here",
                     .accept = ".crt",
                     .help = "One certificate"});
    kit::file_field(frame, key / "file-busy",
                    {.label = "File, being read",
                     .prompt = {},
                     .file = "ums-prod-new.crt",
                     .accept = ".crt",
                     .busy = true});
    kit::file_field(frame, key / "file-fault",
                    {.label = "File, refused",
                     .prompt = {},
                     .file = "ums-prod-key.pem",
                     .accept = ".crt",
                     .message = "This file has a private key. Export the certificate only.",
                     .tone = kit::Tone::Danger});
  }
  const auto area = frame.area({kEdge + kWidth + kGap, 62, kWidth, 0});
  const kit::Card card(frame, key / "choices", {});
  const auto column = frame.column({.gap = 16});
  constexpr std::array kChoices{
      kit::RadioVm{"mine", "UMS Staging", "Your change, 09:31, not sent yet"},
      kit::RadioVm{"theirs", "UMS Test Oslo", "Saved by Priya Nair, 09:36"}};
  if (auto choice = kit::radio_group(frame, key / "choice", "Name", kChoices, model.radio)) {
    model.radio = *choice;
  }
  kit::notice(frame, key / "warning",
              {.title = "The current UMS may still be running",
               .text = "Last contact was 4 min ago. It loses this identity as soon as you finish.",
               .tone = kit::Tone::Warning});
  kit::notice(frame, key / "info",
              {.title = "These stay as they are", .text = "Name, Auto assign and 3 packs."});
  kit::message(frame, key / "message",
               {.text = "The server did not answer. What you see is from 09:40.",
                .tone = kit::Tone::Danger,
                .tinted = true});
}

}  // namespace components
