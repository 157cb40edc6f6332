#pragma once

#include "web/kit/actions.hpp"
#include "web/kit/geometry.hpp"
#include "web/kit/input.hpp"
#include "web/kit/item_watch.hpp"
#include "web/kit/key.hpp"
#include "web/kit/layout.hpp"
#include "web/kit/node.hpp"
#include "web/kit/painter.hpp"
#include "web/kit/picture.hpp"
#include "web/kit/text_view.hpp"
#include "web/theme/fonts.hpp"
#include "web/theme/theme.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct ImFont;
struct ImFontBaked;

namespace kit {

// What a widget says about itself. `box` in CSS px of the screen; the rest as in Node.
struct Said {
  NodeKey key;
  Role role = Role::Group;
  Rect box = {};
  TextView name = {}, value = {}, hint = {};
  theme::Type style = theme::Type::Body;
  float inset = 0;
  Tab tab = Tab::None;
  std::uint32_t state = 0;
  std::uint32_t a = 0, b = 0;
};

// A node of this pass.
struct NodeIndex {
  std::uint32_t value = kNoParent;
  // As Node::a and Node::b name another node.
  std::uint32_t reference() const { return value == kNoParent ? 0 : value + 1; }
};

class Inside;

// One page, drawn and said at once. It lives as long as the page; each pass is
//   frame.begin(input, &actions); app::build(frame); frame.end();
// with no actions (nullptr) when only painting. Rules for widgets: ui.md, section 4.
class Frame {
 public:
  // --- for web/main.cpp -------------------------------------------------------------------------

  // `fonts` must outlive this, with at least one weight before the first pass.
  explicit Frame(theme::Fonts& fonts);
  // With actions, focus and blur are taken from them at once.
  void begin(const Input& input, Actions* actions);
  // Drops the actions that nobody took.
  void end();
  // False if something was laid out by a size that this pass has just found to be wrong (a tall
  // dialog's height): build once more before the commit, at most kMostPasses in a row.
  bool settled() const { return settled_; }
  static constexpr int kMostPasses = 3;

  std::span<const Node> nodes() const { return nodes_; }
  std::span<const char> pool() const { return pool_; }
  // Of all nodes of the last pass; each has its own from then on.
  std::uint64_t hash();
  // What ImGui's backend paints, until the next begin().
  ImDrawData& picture() { return picture_.data(); }
  // Milliseconds after which the picture changes by itself (a spinner, a tooltip): 0 is the next
  // animation frame, infinity is never.
  double repaint_in_ms() const { return repaint_in_ms_; }

  // --- for screens ------------------------------------------------------------------------------

  const Input& input() const { return input_; }
  Rect page() const { return {0, 0, input_.size.w, input_.size.h}; }
  // A window without room for tables and side by side: one column, what can be hit is 44 px.
  bool narrow() const { return input_.size.w < kNarrowBelow.w || input_.size.h < kNarrowBelow.h; }
  // Without room even for the bars: all of the page scrolls together.
  bool low() const { return input_.size.h < 400; }
  static constexpr Size kNarrowBelow{1024, 560};

  // Layout, see layout.hpp.
  [[nodiscard]] Layout row(const RowSpec& spec);
  [[nodiscard]] Layout column(const ColumnSpec& spec);
  [[nodiscard]] Layout area(const Rect& box);  // a column at a place of its own
  Rect space(Size size);                       // the next box of the current layout, snapped
  void skip(float along);                      // leaves room (a row: to the right, a column: down)
  void align_end(float width);  // in a row: the next `width` px end at its right edge
  float rest() const;           // px left in a row; the width of a column
  Point pen() const;

  // Says a node without drawing, and makes it the parent of what follows.
  [[nodiscard]] Inside inside(const Said& said);
  [[nodiscard]] Inside inside(NodeIndex node);
  NodeIndex parent() const { return {parent_}; }

  // px that `text` takes in `style`, rounded up.
  float measure(theme::Type style, TextView text);

  // --- for widgets ------------------------------------------------------------------------------

  // The next box of the layout, an item of the key for those who watch.
  Rect place(NodeKey key, Size size);
  void place_at(NodeKey key, const Rect& box);

  NodeIndex say(const Said& said);
  Node& node(NodeIndex index) { return nodes_[index.value]; }
  void resize(NodeIndex index, const Rect& box);
  std::optional<NodeIndex> find(NodeKey key) const;  // among what was said in this pass
  Rect box_of(NodeIndex index) const { return boxes_[index.value]; }

  // True once for each action. What a disabled node reports is dropped.
  bool take(NodeKey key, Action action);
  std::optional<ActionRecord> take_record(NodeKey key, Action action);
  // Whether Shift was held at the press that was taken last.
  bool pressed_with_shift() const { return with_shift_; }
  // The newest sequence number that the field reported.
  std::uint32_t sequence(NodeKey key) const;

  // The one path of text. The text must also be said by a node (parity), or be decorative.
  // Text that is wider than the box is cut with an ellipsis.
  void paint_text(theme::Type style, const Rect& box, TextView text,
                  theme::Color color = theme::Color::Text);
  void paint_decoration(theme::Type style, const Rect& box, TextView text, theme::Color color);
  // State::DomText if the canvas cannot paint `text`.
  std::uint32_t dom_text(TextView text);
  // `text` with its line breaks at `width`; stays valid until the end of the pass.
  struct Lines {
    TextView text;
    int count = 0;
  };
  Lines wrap(theme::Type style, TextView text, float width);

  Painter& paint() { return painter_; }
  float snap(float v) const;
  Rect snap(const Rect& box) const;

  // Visuals only. Hover is false under a layer.
  bool hovered(const Rect& box) const;
  bool held(NodeKey key) const;
  bool focused(NodeKey key) const;
  bool focus_ring(NodeKey key) const;
  // For a picture of all states side by side: what follows looks hovered, focused or held, or the
  // widget of one key alone, said before it is drawn and for this pass.
  enum class Pose : std::uint8_t { Live, Hover, Focus, Held };
  struct Posed {
    std::uint64_t key = 0;
    Pose pose = Pose::Live;
  };
  void pose(Pose pose) { pose_ = pose; }
  void pose(NodeKey key, Pose pose) { posed_.push_back({key.value(), pose}); }
  const std::vector<Posed>& posed() const { return posed_; }
  ScrollView scroll_of(NodeKey key) const;
  // Turns of a spinner, 0 to 1; asks for the next frame.
  float animation_phase(float period_ms, bool steps_when_reduced);
  void repaint_in(double ms);

  // What Layout and Inside do, for containers that are objects themselves.
  void open_layout(const RowSpec& spec);
  void open_layout(const ColumnSpec& spec);
  void open_layout(const Rect& box);
  void close_layout();
  float layout_extent() const;  // of the open layout: how far its boxes reached
  void enter(NodeIndex parent) { parent_ = parent.value; }

  // Layers: what lies under is not hovered, and its dom text is hidden.
  enum class Cover : std::uint8_t { Box, Page };
  void begin_layer(NodeKey key, Cover cover);
  void end_layer(const Rect& box);
  // The height that this key had at the end of the last pass, `otherwise` at first. Panels are
  // painted by it before their content; remember() what came out, and the pass is not settled if
  // that is new.
  float remembered(NodeKey key, float otherwise) const;
  void remember(NodeKey key, float height);

  // The text of a tooltip that belongs to this box; drawn last, after a while of hover or focus.
  void offer_tooltip(NodeKey owner, const Rect& box, TextView text);

  struct PaintedText {
    std::string text;
    bool decorative = false;
  };
  // Recorded in builds with test hooks only.
  const std::vector<PaintedText>& painted_texts() const { return painted_texts_; }
  const ItemWatch& items() const { return items_; }

 private:
  friend class Inside;

  struct LayoutState {
    Rect box;  // of the layout itself; width or height 0 while open
    float x = 0, y = 0;
    float gap = 0;
    float extent = 0;  // how far the content reached across (row) or down (column)
    Axis axis = Axis::Down;
    Align align = Align::Center;
    bool advances = true;
    bool fresh = true;  // nothing placed yet: no gap before the next
  };
  struct Layer {
    std::uint64_t key = 0;
    Rect box;
    Cover cover = Cover::Box;
    std::uint32_t first_node = 0;
  };
  struct Remembered {
    std::uint64_t key = 0;
    float height = 0;
  };
  struct Sequence {
    std::uint64_t key = 0;
    std::uint32_t number = 0;
  };

  std::uint32_t pooled(TextView text);
  void take_focus();
  Pose pose_of(NodeKey key) const;
  float top_for(float height) const;
  void advance(Size size);
  void hide_covered_text();
  void hash_nodes();
  void draw_tooltip();
  ImFont* font_of(theme::Type type) const;
  ImFontBaked* baked_of(theme::Type type, unsigned int character) const;
  bool is_foreign(std::string_view text) const;
  float exact_width(theme::Type style, std::string_view text) const;
  std::string_view as_fits(theme::Type style, std::string_view text, float width) const;
  void paint_lines(theme::Type style, const Rect& box, std::string_view text, theme::Color color);
  void paint_line(theme::Type style, const Rect& box, std::string_view text, theme::Color color);
  void draw_glyphs(theme::Type style, Point baseline, std::string_view text, theme::Color color);
  void record(TextView text, bool decorative);

  Input input_;
  Actions* actions_ = nullptr;
  Painter painter_;
  theme::Fonts& fonts_;
  Picture picture_;
  [[no_unique_address]] ItemWatch items_;
  std::vector<Node> nodes_;
  std::vector<Rect> boxes_;     // of nodes_, on the screen
  std::vector<Point> origins_;  // of their children: a scroller's moves with its content
  std::vector<char> pool_;
  std::vector<LayoutState> layouts_;
  std::vector<Layer> layers_, layers_before_;
  std::vector<std::size_t> open_layers_;
  std::vector<Remembered> remembered_;
  std::vector<Sequence> sequences_;
  bool with_shift_ = false;
  std::vector<std::string> wrapped_;
  std::size_t wrapped_used_ = 0;
  std::vector<PaintedText> painted_texts_;
  std::uint32_t parent_ = kNoParent;
  std::uint64_t focused_ = 0;
  bool focus_visible_ = false;
  bool settled_ = true;
  Pose pose_ = Pose::Live;
  std::vector<Posed> posed_;
  std::optional<Rect> hovered_box_;  // of the widget that is posed so, once it is placed
  std::optional<std::uint64_t> hash_;
  double repaint_in_ms_ = 0;
  struct Tip {
    std::uint64_t key = 0;
    Rect box;
    std::string text;
  } tip_;
  std::uint64_t tip_key_ = 0;  // whose tooltip is awaited or shown
  double tip_since_ms_ = 0;
  std::uint64_t tip_dismissed_ = 0;
};

// While it lives, nodes that are said become children of this one.
class Inside {
 public:
  ~Inside() { frame_.parent_ = before_; }
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;
  NodeIndex node() const { return node_; }

 private:
  friend class Frame;
  Inside(Frame& frame, NodeIndex node) : frame_(frame), node_(node), before_(frame.parent_) {
    frame.parent_ = node.value;
  }
  Frame& frame_;
  NodeIndex node_;
  std::uint32_t before_;
};

}  // namespace kit
