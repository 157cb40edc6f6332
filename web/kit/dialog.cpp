#include "web/kit/dialog.hpp"

#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kHighest = 150;  // top of a dialog that has room
constexpr float kMargin = 16;    // between a tall one and the edges of the page
constexpr float kTitleLine = 24, kLineGap = 2, kLine = 18, kButtonGap = 8;

void paint_scrim(Frame& frame) {
  frame.paint().fill(frame.page(), theme::Color::Scrim);
}

// Pale panels on dark grounds need an edge, shadows do not show there.
void paint_panel(Frame& frame, const Rect& box, float radius) {
  frame.paint().shadow(box, radius, theme::Elevation::Dialog);
  frame.paint().fill(box, theme::Color::Raised, radius);
  if (frame.input().scheme != theme::Scheme::Light) {
    frame.paint().outline(box, theme::Color::Line, theme::stroke::kLine, radius);
  }
}

struct Header {
  NodeIndex title, line;
};

// Title and line at the pen; a close button at the right end of the row.
Header draw_header(Frame& frame, NodeKey key, TextView title, TextView line, TextView close_name,
                   bool* dismissed) {
  constexpr float kClose = 36, kCloseUp = 5;  // its icon, not its box, ends with the padding
  constexpr float kOverhang = 8;
  Header header;
  const float room = frame.rest() - (close_name.empty() ? 0 : kClose);
  const ParagraphVm about{
      .text = line, .style = theme::Type::Small, .color = theme::Color::TextMuted, .width = room};
  const float height = kTitleLine + kLineGap + std::max(kLine, size_of(frame, about).h);
  const auto row = frame.row({.height = height, .align = Align::Start});
  {
    const auto column = frame.column({.width = room});
    heading(frame, key / "title",
            {.text = title, .level = 2, .style = theme::Type::DialogTitle, .width = room});
    header.title = frame.find(key / "title").value_or(NodeIndex{});
    if (!line.empty()) {
      frame.skip(kLineGap);
      paragraph(frame, key / "line", about);
      header.line = frame.find(key / "line").value_or(NodeIndex{});
    }
  }
  if (!close_name.empty()) {
    const Point at = frame.pen();
    const auto corner = frame.area({at.x + kOverhang, at.y - kCloseUp, kClose, kClose});
    if (icon_button(frame, key / "close", {.icon = theme::Icon::Close, .name = close_name})) {
      *dismissed = true;
    }
  }
  return header;
}

std::optional<std::size_t> draw_footer(Frame& frame, NodeKey key, const Rect& box, float padding,
                                       TextView note, std::span<const ButtonVm> buttons,
                                       const ButtonVm* separate) {
  std::optional<std::size_t> pressed;
  frame.paint().horizontal_line(box.x, box.y, box.w, theme::Color::Line);
  const auto area = frame.area({box.x + padding, box.y + 1, box.w - 2 * padding, box.h - 1});
  const auto row = frame.row({.height = box.h - 1, .gap = kButtonGap});
  float width = kButtonGap * static_cast<float>(std::max<std::size_t>(buttons.size(), 1) - 1);
  for (const ButtonVm& vm : buttons) width += size_of(frame, vm).w;
  if (!note.empty()) {
    text(frame, key / "footer/note",
         {.text = note,
          .style = theme::Type::Small,
          .color = theme::Color::TextMuted,
          .width = std::min(frame.measure(theme::Type::Small, note),
                            std::max(1.0f, frame.rest() - width - kButtonGap))});
  }
  if (separate != nullptr && button(frame, key / "footer/separate", *separate))
    pressed = buttons.size();
  frame.align_end(width);
  for (std::size_t index = 0; index < buttons.size(); ++index) {
    constexpr std::string_view kNames[] = {"first", "second", "third", "fourth"};
    if (button(frame, key / "footer" / kNames[std::min<std::size_t>(index, 3)], buttons[index])) {
      pressed = index;
    }
  }
  return pressed;
}

}  // namespace

Dialog::Dialog(Frame& frame, NodeKey key, const DialogVm& vm)
    : frame_(frame), key_(key), vm_(vm), parent_before_(frame.parent()) {
  const Size page = frame.input().size;
  const float smallest = 2 * vm.padding + vm.footer;
  const float wanted = vm.height > 0 ? vm.height : frame.remembered(key, smallest);
  const float height = std::min(wanted, page.h - 2 * kMargin);
  const float top = std::max(kMargin, std::min(kHighest, (page.h - height) / 2));
  const float width = std::min(vm.width, page.w - 2 * kMargin);
  card_ = frame.snap(Rect{(page.w - width) / 2, top, width, height});
  frame.begin_layer(key, Frame::Cover::Page);
  paint_scrim(frame);
  paint_panel(frame, card_, theme::radius::kDialog);
  node_ = frame.say({.key = key,
                     .role = vm.kind == DialogKind::Confirmation ? Role::AlertDialog : Role::Dialog,
                     .box = card_});
  frame.enter(node_);
  dismissed_ = frame.take(key, Action::Dismiss);
  const float pad = vm.padding;
  constexpr float kTop = 20;
  frame.open_layout(Rect{card_.x + pad, card_.y + std::min(pad, kTop), card_.w - 2 * pad, card_.h});
  frame.open_layout(ColumnSpec{});
  const Header header = draw_header(frame, key, vm.title, vm.line, vm.close_name, &dismissed_);
  frame.node(node_).a = header.title.reference();
  frame.node(node_).b = header.line.reference();
}

std::optional<std::size_t> Dialog::footer(TextView note, std::span<const ButtonVm> buttons,
                                          const ButtonVm* separate) {
  constexpr float kTop = 20;
  const float content = std::min(vm_.padding, kTop) + frame_.layout_extent();
  frame_.close_layout();
  frame_.close_layout();
  const float own = content + vm_.footer;
  const float height = vm_.height > 0 ? vm_.height : own;
  if (vm_.height == 0) {
    frame_.remember(key_, height);
    card_.h = std::min(height, frame_.input().size.h - 2 * kMargin);
    frame_.resize(node_, card_);
  }
  const Rect foot{card_.x, card_.bottom() - vm_.footer, card_.w, vm_.footer};
  return draw_footer(frame_, key_, foot, vm_.padding, note, buttons, separate);
}

Dialog::~Dialog() {
  frame_.end_layer(card_);
  frame_.enter(parent_before_);
}

SidePanel::SidePanel(Frame& frame, NodeKey key, const SidePanelVm& vm)
    : frame_(frame), key_(key), vm_(vm), parent_before_(frame.parent()) {
  const Size page = frame.input().size;
  const float width = std::min(vm.width, page.w);
  panel_ = {page.w - width, 0, width, page.h};
  frame.begin_layer(key, Frame::Cover::Page);
  paint_scrim(frame);
  paint_panel(frame, panel_, 0);
  node_ = frame.say({.key = key, .role = Role::Dialog, .box = panel_});
  frame.enter(node_);
  dismissed_ = frame.take(key, Action::Dismiss);
  constexpr float kTop = 20, kBelowHeader = 12;
  frame.open_layout(Rect{panel_.x + kPadding, kTop, panel_.w - 2 * kPadding, panel_.h});
  frame.open_layout(ColumnSpec{});
  const Header header = draw_header(frame, key, vm.title, vm.line, vm.close_name, &dismissed_);
  frame.node(node_).a = header.title.reference();
  frame.node(node_).b = header.line.reference();
  frame.skip(kBelowHeader);
}

void SidePanel::begin_list(TextView name, float content_height) {
  const float top = frame_.pen().y;
  frame_.close_layout();
  frame_.close_layout();
  const float bottom = panel_.bottom() - kFooter - kTotals;
  list_ = frame_.snap(Rect{panel_.x, top, panel_.w, std::max(0.0f, bottom - top)});
  frame_.paint().horizontal_line(list_.x, list_.y, list_.w, theme::Color::Line);
  list_ = {list_.x, list_.y + 1, list_.w, list_.h - 1};
  const NodeKey key = key_ / "list";
  const ScrollView view = frame_.scroll_of(key);
  const NodeIndex scroller = frame_.say(
      {.key = key, .role = Role::Scroller, .box = list_, .name = name, .tab = Tab::Stop});
  frame_.enter(scroller);
  // The height of what is scrolled: absolute children do not stretch a native scroller.
  frame_.say({.key = key / "content",
              .role = Role::Group,
              .box = {list_.x - view.left, list_.y - view.top, 1, content_height}});
  frame_.paint().push_clip(list_);
  const float width = view.width > 0 ? view.width : list_.w;
  frame_.open_layout(Rect{list_.x - view.left, list_.y - view.top, width, content_height});
}

void SidePanel::begin_totals() {
  frame_.close_layout();
  frame_.paint().pop_clip();
  frame_.enter(node_);
  const float y = panel_.bottom() - kFooter - kTotals;
  frame_.paint().horizontal_line(panel_.x, y, panel_.w, theme::Color::Line);
  frame_.open_layout(Rect{panel_.x + kPadding, y + 1, panel_.w - 2 * kPadding, kTotals - 1});
  frame_.open_layout(RowSpec{.height = kTotals - 1});
}

std::optional<std::size_t> SidePanel::footer(TextView note, std::span<const ButtonVm> buttons) {
  frame_.close_layout();
  frame_.close_layout();
  const Rect foot{panel_.x, panel_.bottom() - kFooter, panel_.w, kFooter};
  return draw_footer(frame_, key_, foot, kPadding, note, buttons, nullptr);
}

SidePanel::~SidePanel() {
  frame_.end_layer(panel_);
  frame_.enter(parent_before_);
}

}  // namespace kit
