#include "web/kit/dialog.hpp"

#include "web/kit/hit_area.hpp"
#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kHighest = 150;  // top of a dialog that has room
constexpr float kMargin = 16;    // between a tall one and the edges of the page
constexpr float kTop = 20, kLineGap = 2, kLine = 18, kButtonGap = 8, kNarrowPadding = 16;

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
  // The icon of the button, not its box, ends with the padding.
  const float close = std::max(36.0f, target(frame));
  const float overhang = (close - 20) / 2, up = (close - 26) / 2;
  Header header;
  const float room = frame.rest() - (close_name.empty() ? 0 : close);
  const HeadingVm name{
      .text = title, .level = 2, .style = theme::Type::DialogTitle, .width = room, .wraps = true};
  const ParagraphVm about{
      .text = line, .style = theme::Type::Small, .color = theme::Color::TextMuted, .width = room};
  const float height = size_of(frame, name).h + kLineGap + std::max(kLine, size_of(frame, about).h);
  const auto row = frame.row({.height = height, .align = Align::Start});
  {
    const auto column = frame.column({.width = room});
    heading(frame, key / "title", name);
    header.title = frame.find(key / "title").value_or(NodeIndex{});
    if (!line.empty()) {
      frame.skip(kLineGap);
      paragraph(frame, key / "line", about);
      header.line = frame.find(key / "line").value_or(NodeIndex{});
    }
  }
  if (!close_name.empty()) {
    const Point at = frame.pen();
    const auto corner = frame.area({at.x + overhang, at.y - up, close, close});
    if (icon_button(frame, key / "close", {.icon = theme::Icon::Close, .name = close_name})) {
      *dismissed = true;
    }
  }
  return header;
}

constexpr std::string_view kButtonNames[] = {"first", "second", "third", "fourth"};
constexpr float kStackPadding = 12, kNoteLine = 18;

float width_of(Frame& frame, std::span<const ButtonVm> buttons) {
  float width = kButtonGap * static_cast<float>(std::max<std::size_t>(buttons.size(), 1) - 1);
  for (const ButtonVm& vm : buttons) width += size_of(frame, vm).w;
  return width;
}

// The end of a dialog: a note and a button of its own at the left, the others at the right. Narrow,
// where they do not fit beside each other they stand one above the other, the last one first.
class Footer {
 public:
  Footer(Frame& frame, NodeKey key, float padding, TextView note, std::span<const ButtonVm> buttons,
         const ButtonVm* separate)
      : frame_(frame),
        key_(key / "footer"),
        padding_(padding),
        note_(note),
        buttons_(buttons),
        separate_(separate) {}

  float height(float width, float usual) const {
    if (!frame_.narrow()) return usual;
    const float target = theme::target::kTouch;
    if (!is_stacked(width)) return 1 + 2 * kStackPadding + target;
    const auto count = static_cast<float>(buttons_.size() + (separate_ != nullptr ? 1 : 0));
    const float note = note_.empty() ? 0 : kNoteLine + kButtonGap;
    return 1 + 2 * kStackPadding + note + count * target + (count - 1) * kButtonGap;
  }

  std::optional<std::size_t> draw(const Rect& box) {
    frame_.paint().horizontal_line(box.x, box.y, box.w, theme::Color::Line);
    const auto area = frame_.area({box.x + padding_, box.y + 1, box.w - 2 * padding_, box.h - 1});
    if (is_stacked(box.w)) {
      stack();
    } else {
      line(box.h - 1);
    }
    return pressed_;
  }

 private:
  bool is_stacked(float width) const {
    if (!frame_.narrow()) return false;
    float needed = width_of(frame_, buttons_);
    if (separate_ != nullptr) needed += size_of(frame_, *separate_).w + kButtonGap;
    if (!note_.empty()) needed += frame_.measure(theme::Type::Small, note_) + kButtonGap;
    return needed > width - 2 * padding_;
  }

  void line(float height) {
    const auto row = frame_.row({.height = height, .gap = kButtonGap});
    const float width = width_of(frame_, buttons_);
    if (!note_.empty()) note(std::max(1.0f, frame_.rest() - width - kButtonGap));
    if (separate_ != nullptr) separate(*separate_);
    frame_.align_end(width);
    for (std::size_t index = 0; index < buttons_.size(); ++index) one(index, buttons_[index]);
  }

  void stack() {
    frame_.skip(kStackPadding);
    const auto column = frame_.column({.gap = kButtonGap});
    if (!note_.empty()) note(frame_.rest());
    const auto whole = [&](const ButtonVm& vm) {
      ButtonVm wide = vm;
      wide.width = frame_.rest();
      return wide;
    };
    for (std::size_t index = buttons_.size(); index-- > 0;) one(index, whole(buttons_[index]));
    if (separate_ != nullptr) separate(whole(*separate_));
  }

  void note(float room) {
    text(frame_, key_ / "note",
         {.text = note_,
          .style = theme::Type::Small,
          .color = theme::Color::TextMuted,
          .width = std::min(frame_.measure(theme::Type::Small, note_), room)});
  }

  void separate(const ButtonVm& vm) {
    if (button(frame_, key_ / "separate", vm)) pressed_ = buttons_.size();
  }

  void one(std::size_t index, const ButtonVm& vm) {
    if (button(frame_, key_ / kButtonNames[std::min<std::size_t>(index, 3)], vm)) pressed_ = index;
  }

  Frame& frame_;
  NodeKey key_;
  float padding_;
  TextView note_;
  std::span<const ButtonVm> buttons_;
  const ButtonVm* separate_;
  std::optional<std::size_t> pressed_;
};

}  // namespace

Dialog::Dialog(Frame& frame, NodeKey key, const DialogVm& vm)
    : frame_(frame), key_(key), vm_(vm), parent_before_(frame.parent()) {
  const Rect page = frame.page();
  const bool narrow = frame.narrow();
  padding_ = narrow ? kNarrowPadding : vm.padding;
  const float smallest = 2 * vm.padding + vm.footer;
  const float wanted = vm.height > 0 ? vm.height : frame.remembered(key, smallest);
  const float room = page.h - 2 * kMargin;
  const float height = std::min(wanted, room);
  const float top = std::max(kMargin, std::min(kHighest, (page.h - height) / 2));
  const float width = std::min(vm.width, page.w - 2 * kMargin);
  card_ = narrow ? page : frame.snap(Rect{(page.w - width) / 2, top, width, height});
  frame.begin_layer(key, Frame::Cover::Page);
  if (!narrow) paint_scrim(frame);
  paint_panel(frame, card_, narrow ? 0 : theme::radius::kDialog);
  node_ = frame.say({.key = key,
                     .role = vm.kind == DialogKind::Confirmation ? Role::AlertDialog : Role::Dialog,
                     .box = card_});
  frame.enter(node_);
  dismissed_ = frame.take(key, Action::Dismiss);
  if (narrow || wanted > room) {
    const float foot = frame.low() ? 0 : frame.remembered(key / "foot", vm.footer);
    // What is confirmed is only read; in other dialogs there is something to go to.
    const bool read_only = vm.kind == DialogKind::Confirmation && !frame.low();
    scroll_.emplace(frame, key / "body", Rect{card_.x, card_.y, card_.w, card_.h - foot}, padding_,
                    0.0f, read_only ? vm.title : TextView());
  } else {
    frame.open_layout(Rect{card_.x + padding_, card_.y, card_.w - 2 * padding_, card_.h});
  }
  frame.skip(std::min(padding_, kTop));
  const Header header = draw_header(frame, key, vm.title, vm.line, vm.close_name, &dismissed_);
  frame.node(node_).a = header.title.reference();
  frame.node(node_).b = header.line.reference();
}

std::optional<std::size_t> Dialog::footer(TextView note, std::span<const ButtonVm> buttons,
                                          const ButtonVm* separate) {
  Footer footer(frame_, key_, padding_, note, buttons, separate);
  const float foot_height = footer.height(card_.w, vm_.footer);
  const float own = frame_.layout_extent() + foot_height;
  if (scroll_ && frame_.low()) {
    const Rect foot{card_.x, frame_.pen().y, card_.w, foot_height};
    frame_.skip(foot_height);
    const auto pressed = footer.draw(foot);
    scroll_.reset();
    return pressed;
  }
  if (scroll_) {
    scroll_.reset();
  } else {
    frame_.close_layout();
  }
  if (frame_.narrow()) frame_.remember(key_ / "foot", foot_height);
  if (vm_.height == 0) frame_.remember(key_, own);
  if (vm_.height == 0 && !frame_.narrow()) {
    card_.h = std::min(own, frame_.page().h - 2 * kMargin);
    frame_.resize(node_, card_);
  }
  return footer.draw({card_.x, card_.bottom() - foot_height, card_.w, foot_height});
}

Dialog::~Dialog() {
  frame_.end_layer(card_);
  frame_.enter(parent_before_);
}

float SidePanel::padding(const Frame& frame) {
  constexpr float kPadding = 24;
  return frame.narrow() ? kNarrowPadding : kPadding;
}

SidePanel::SidePanel(Frame& frame, NodeKey key, const SidePanelVm& vm)
    : frame_(frame), key_(key), vm_(vm), padding_(padding(frame)), parent_before_(frame.parent()) {
  const Rect page = frame.page();
  const bool narrow = frame.narrow();
  const float width = narrow ? page.w : std::min(vm.width, page.w);
  panel_ = {page.w - width, 0, width, page.h};
  frame.begin_layer(key, Frame::Cover::Page);
  if (!narrow) paint_scrim(frame);
  paint_panel(frame, panel_, 0);
  node_ = frame.say({.key = key, .role = Role::Dialog, .box = panel_});
  frame.enter(node_);
  dismissed_ = frame.take(key, Action::Dismiss);
  constexpr float kBelowHeader = 12;
  if (narrow) {
    const float foot =
        frame.low() ? 0 : kTotals + frame.remembered(key / "foot", theme::size::kDialogFooter);
    scroll_.emplace(frame, key / "body", Rect{panel_.x, 0, panel_.w, panel_.h - foot}, padding_);
  } else {
    frame.open_layout(Rect{panel_.x + padding_, 0, panel_.w - 2 * padding_, panel_.h});
  }
  frame.skip(kTop);
  const Header header = draw_header(frame, key, vm.title, vm.line, vm.close_name, &dismissed_);
  frame.node(node_).a = header.title.reference();
  frame.node(node_).b = header.line.reference();
  frame.skip(kBelowHeader);
}

// In a box of its own that scrolls; narrow, a part of what scrolls anyway.
void SidePanel::begin_list(TextView name, float content_height) {
  const NodeKey key = key_ / "list";
  const float top = frame_.pen().y;
  frame_.paint().horizontal_line(panel_.x, frame_.snap(top), panel_.w, theme::Color::Line);
  if (scroll_) {
    list_ = {panel_.x, top + 1, panel_.w, content_height};
    frame_.skip(1 + content_height);
    list_parent_ = frame_.parent();
    frame_.enter(frame_.say({.key = key, .role = Role::Region, .box = list_, .name = name}));
    frame_.open_layout(list_);
    return;
  }
  frame_.close_layout();
  const float foot = kTotals + theme::size::kDialogFooter;
  list_ = frame_.snap(
      Rect{panel_.x, top + 1, panel_.w, std::max(0.0f, panel_.bottom() - foot - top - 1)});
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
  if (scroll_) {
    frame_.enter(list_parent_);
    if (!frame_.low()) scroll_.reset();
  } else {
    frame_.paint().pop_clip();
    frame_.enter(node_);
  }
  const float foot = frame_.remembered(key_ / "foot", theme::size::kDialogFooter);
  const float y = scroll_ ? frame_.pen().y : panel_.bottom() - foot - kTotals;
  if (scroll_) frame_.skip(kTotals);
  frame_.paint().horizontal_line(panel_.x, y, panel_.w, theme::Color::Line);
  frame_.open_layout(Rect{panel_.x + padding_, y + 1, panel_.w - 2 * padding_, kTotals - 1});
  frame_.open_layout(RowSpec{.height = kTotals - 1});
}

std::optional<std::size_t> SidePanel::footer(TextView note, std::span<const ButtonVm> buttons) {
  frame_.close_layout();
  frame_.close_layout();
  Footer footer(frame_, key_, padding_, note, buttons, nullptr);
  const float height = footer.height(panel_.w, theme::size::kDialogFooter);
  if (frame_.narrow()) frame_.remember(key_ / "foot", height);
  const Rect foot{panel_.x, scroll_ ? frame_.pen().y : panel_.bottom() - height, panel_.w, height};
  if (scroll_) frame_.skip(height);
  const auto pressed = footer.draw(foot);
  scroll_.reset();
  return pressed;
}

SidePanel::~SidePanel() {
  frame_.end_layer(panel_);
  frame_.enter(parent_before_);
}

}  // namespace kit
