#include "web/kit/frame.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

namespace kit {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr float kUnits = 64;  // of a Node's rectangle in one CSS px

std::int32_t units(float px) {
  return static_cast<std::int32_t>(std::lround(px * kUnits));
}

constexpr std::uint64_t kFoldBasis = 0xcbf29ce484222325u;
std::uint64_t fold(std::uint64_t state, std::uint64_t word) {
  return (state ^ word) * 0x9E3779B97F4A7C15u ^ (state >> 29);
}

std::uint64_t fold(std::uint64_t state, std::string_view bytes) {
  while (bytes.size() >= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data(), 8);
    state = fold(state, word);
    bytes.remove_prefix(8);
  }
  std::uint64_t word = std::uint64_t{bytes.size()} << 56;
  if (!bytes.empty()) std::memcpy(&word, bytes.data(), bytes.size());
  return fold(state, word);
}

std::uint64_t pair(std::uint32_t high, std::uint32_t low) {
  return std::uint64_t{high} << 32 | low;
}

std::uint64_t pair(std::int32_t high, std::int32_t low) {
  return pair(static_cast<std::uint32_t>(high), static_cast<std::uint32_t>(low));
}

bool names_nodes_in_a(Role role) {
  return role == Role::Dialog || role == Role::AlertDialog || role == Role::Menu ||
         role == Role::TabPanel || role == Role::Listbox;
}

}  // namespace

Frame::Frame(theme::Fonts& fonts) : fonts_(fonts), picture_(fonts), items_(fonts) {}

void Frame::begin(const Input& input, Actions* actions) {
  input_ = input;
  actions_ = actions;
  nodes_.clear();
  boxes_.clear();
  origins_.clear();
  pool_.assign(4, 0);  // offset 0 is the empty string
  layouts_.clear();
  std::swap(layers_before_, layers_);
  layers_.clear();
  open_layers_.clear();
  wrapped_used_ = 0;
  painted_texts_.clear();
  posed_.clear();
  hovered_box_.reset();
  parent_ = kNoParent;
  settled_ = true;
  repaint_in_ms_ = kNever;
  tip_ = {};
  if (actions_ != nullptr) take_focus();

  fonts_.begin_pass(input_.scale);
  picture_.begin(input_.size, input_.scale);
  items_.begin(input_.size, input_.scale);
  painter_.begin(&picture_.list(), input_.scheme, input_.scale);
  painter_.fill(page(), theme::Color::Bg);
  open_layout(page());
}

void Frame::end() {
  draw_tooltip();
  close_layout();
  picture_.end();
  items_.end();
  hide_covered_text();
  hash_.reset();
  if (actions_ != nullptr) actions_->clear();
  actions_ = nullptr;
}

void Frame::take_focus() {
  for (const ActionRecord& record : actions_->waiting()) {
    if (record.action == Action::Focus) {
      focused_ = record.key;
      focus_visible_ = record.number != 0;
      tip_dismissed_ = 0;
    } else if (record.action == Action::Blur && record.key == focused_) {
      focused_ = 0;
      focus_visible_ = false;
    }
  }
}

// --- nodes
// ----------------------------------------------------------------------------------------

std::uint32_t Frame::pooled(TextView text) {
  const std::string_view bytes = text.view();
  if (bytes.empty()) return 0;
  const auto at = static_cast<std::uint32_t>(pool_.size());
  const auto length = static_cast<std::uint32_t>(bytes.size());
  pool_.resize(at + ((4 + length + 3) & ~std::uint32_t{3}));
  std::memcpy(pool_.data() + at, &length, 4);
  std::memcpy(pool_.data() + at + 4, bytes.data(), length);
  return at;
}

NodeIndex Frame::say(const Said& said) {
  const NodeIndex index{static_cast<std::uint32_t>(nodes_.size())};
  Node& node = nodes_.emplace_back();
  node.key = said.key.value();
  node.parent = parent_;
  node.role = said.role;
  node.style = std::to_underlying(said.style);
  node.inset =
      static_cast<std::uint8_t>(std::clamp(std::lround(said.inset), 0L, std::lround(kWidestInset)));
  node.tab = said.tab;
  node.state = said.state;
  node.name = pooled(said.name);
  node.value = pooled(said.value);
  node.hint = pooled(said.hint);
  node.a = said.a;
  node.b = said.b;
  Point origin{said.box.x, said.box.y};
  if (said.role == Role::Scroller) {
    const ScrollView view = scroll_of(said.key);
    origin = {origin.x - view.left, origin.y - view.top};
  }
  boxes_.emplace_back();
  origins_.push_back(origin);
  resize(index, said.box);
  return index;
}

void Frame::resize(NodeIndex index, const Rect& box) {
  Node& node = nodes_[index.value];
  boxes_[index.value] = box;
  // A dialog is placed on the screen wherever it stands in the tree.
  const bool on_screen =
      node.parent == kNoParent || node.role == Role::Dialog || node.role == Role::AlertDialog;
  const Point origin = on_screen ? Point{} : origins_[node.parent];
  const bool placed = (node.state & State::Flow) == 0;
  node.x = placed ? units(box.x - origin.x) : 0;
  node.y = placed ? units(box.y - origin.y) : 0;
  node.w = units(box.w);
  node.h = units(box.h);
}

Inside Frame::inside(const Said& said) {
  return Inside(*this, say(said));
}
Inside Frame::inside(NodeIndex node) {
  return Inside(*this, node);
}

std::optional<NodeIndex> Frame::find(NodeKey key) const {
  for (std::uint32_t index = static_cast<std::uint32_t>(nodes_.size()); index-- > 0;) {
    if (nodes_[index].key == key.value()) return NodeIndex{index};
  }
  return std::nullopt;
}

std::uint64_t Frame::hash() {
  if (!hash_) hash_nodes();
  return *hash_;
}

void Frame::hash_nodes() {
  const auto text = [this](std::uint32_t offset) {
    if (offset == 0) return std::string_view();
    std::uint32_t length = 0;
    std::memcpy(&length, pool_.data() + offset, 4);
    return std::string_view(pool_.data() + offset + 4, length);
  };
  const auto key_of = [this](std::uint32_t reference) {
    return reference == 0 ? 0 : nodes_[reference - 1].key;
  };
  std::uint64_t all = kFoldBasis;
  for (Node& node : nodes_) {
    const std::uint64_t parent = node.parent == kNoParent ? 0 : nodes_[node.parent].key;
    std::uint64_t hash =
        fold(kFoldBasis, pair(std::uint32_t{std::to_underlying(node.role)} << 24 |
                                  std::uint32_t{node.style} << 16 | std::uint32_t{node.inset} << 8 |
                                  std::to_underlying(node.tab),
                              node.state));
    hash = fold(hash, pair(node.x, node.y));
    hash = fold(hash, pair(node.w, node.h));
    hash = fold(hash, text(node.name));
    hash = fold(hash, text(node.value));
    hash = fold(hash, text(node.hint));
    hash = fold(hash, names_nodes_in_a(node.role) ? key_of(node.a) : node.a);
    // `b` counts columns in a grid and is a reference everywhere else.
    hash = fold(hash, node.role == Role::Grid ? node.b : key_of(node.b));
    node.hash = hash;
    all = fold(fold(fold(all, parent), node.key), hash);
  }
  hash_ = all;
}

// --- actions
// --------------------------------------------------------------------------------------

std::optional<ActionRecord> Frame::take_record(NodeKey key, Action action) {
  if (actions_ == nullptr || actions_->empty()) return std::nullopt;
  std::optional<ActionRecord> record = actions_->take(key, action);
  if (!record) return std::nullopt;
  const std::optional<NodeIndex> node = find(key);
  if (node && (nodes_[node->value].state & (State::Disabled | State::Busy)) != 0) {
    return std::nullopt;
  }
  if (action == Action::Press) with_shift_ = record->number != 0;
  if (action == Action::Input) {
    const auto known = std::ranges::find(sequences_, key.value(), &Sequence::key);
    Sequence& sequence = known == sequences_.end() ? sequences_.emplace_back() : *known;
    sequence = {key.value(), static_cast<std::uint32_t>(record->number)};
  }
  return record;
}

bool Frame::take(NodeKey key, Action action) {
  return take_record(key, action).has_value();
}

std::uint32_t Frame::sequence(NodeKey key) const {
  const auto known = std::ranges::find(sequences_, key.value(), &Sequence::key);
  return known == sequences_.end() ? 0 : known->number;
}

// --- places
// ---------------------------------------------------------------------------------------

Rect Frame::place(NodeKey key, Size size) {
  const Rect box = space(size);
  place_at(key, box);
  return box;
}

void Frame::place_at(NodeKey key, const Rect& box) {
  items_.add(key.value(), box);
  if (!posed_.empty() && pose_of(key) == Pose::Hover) hovered_box_ = box;
}

// Half a device px goes up, also where scrolling has left a float a little below it: else scrolled
// rows would change their boxes.
float Frame::snap(float v) const {
  constexpr float kHalf = 0.5f + 1.0f / 64;
  return std::floor(v * input_.scale + kHalf) / input_.scale;
}

Rect Frame::snap(const Rect& box) const {
  const float x = snap(box.x), y = snap(box.y);
  return {x, y, snap(box.right()) - x, snap(box.bottom()) - y};
}

// --- visuals
// --------------------------------------------------------------------------------------

Frame::Pose Frame::pose_of(NodeKey key) const {
  if (pose_ != Pose::Live) return pose_;
  const auto one = std::ranges::find(posed_, key.value(), &Posed::key);
  return one == posed_.end() ? Pose::Live : one->pose;
}

bool Frame::held(NodeKey key) const {
  return pose_of(key) == Pose::Held || (input_.pressed != 0 && input_.pressed == key.value());
}

bool Frame::focused(NodeKey key) const {
  return pose_of(key) == Pose::Focus || (focused_ != 0 && focused_ == key.value());
}

bool Frame::focus_ring(NodeKey key) const {
  return pose_of(key) == Pose::Focus || (focus_visible_ && focused(key));
}

bool Frame::hovered(const Rect& box) const {
  if (pose_ != Pose::Live) return pose_ == Pose::Hover;
  if (hovered_box_ == box) return true;
  if (!box.contains(input_.pointer) || !painter_.shows(input_.pointer)) return false;
  // Layers of the last pass that are not open now lie above this box.
  return std::ranges::none_of(layers_before_, [&](const Layer& layer) {
    const bool above = std::ranges::none_of(
        layers_, [&](const Layer& reached) { return reached.key == layer.key; });
    return above && (layer.cover == Cover::Page || layer.box.contains(input_.pointer));
  });
}

ScrollView Frame::scroll_of(NodeKey key) const {
  const auto known = std::ranges::find(input_.scrollers, key.value(), &ScrollView::key);
  if (known == input_.scrollers.end()) return {.key = key.value()};
  ScrollView view = *known;
  view.left = snap(view.left);
  view.top = snap(view.top);
  return view;
}

void Frame::repaint_in(double ms) {
  repaint_in_ms_ = std::min(repaint_in_ms_, ms);
}

float Frame::animation_phase(float period_ms, bool steps_when_reduced) {
  constexpr double kStep = 150;
  double now = input_.now_ms;
  if (input_.reduced_motion) {
    if (!steps_when_reduced) return 0;
    repaint_in(kStep - std::fmod(now, kStep));
    now = std::floor(now / kStep) * static_cast<double>(period_ms) / 8;
  } else {
    repaint_in(0);
  }
  return static_cast<float>(std::fmod(now, static_cast<double>(period_ms)) /
                            static_cast<double>(period_ms));
}

// --- layers
// ---------------------------------------------------------------------------------------

void Frame::begin_layer(NodeKey key, Cover cover) {
  open_layers_.push_back(layers_.size());
  layers_.push_back({key.value(), {}, cover, static_cast<std::uint32_t>(nodes_.size())});
}

void Frame::end_layer(const Rect& box) {
  layers_[open_layers_.back()].box = box;
  open_layers_.pop_back();
}

void Frame::hide_covered_text() {
  for (std::uint32_t index = 0; index < nodes_.size(); ++index) {
    if ((nodes_[index].state & State::DomText) == 0) continue;
    for (const Layer& layer : layers_) {
      if (index >= layer.first_node) continue;
      if (layer.cover == Cover::Page || layer.box.overlaps(boxes_[index])) {
        nodes_[index].state |= State::DomTextHidden;
      }
    }
  }
}

float Frame::remembered(NodeKey key, float otherwise) const {
  const auto known = std::ranges::find(remembered_, key.value(), &Remembered::key);
  return known == remembered_.end() ? otherwise : known->height;
}

void Frame::remember(NodeKey key, float height) {
  const auto known = std::ranges::find(remembered_, key.value(), &Remembered::key);
  if (known != remembered_.end() && known->height == height) return;
  settled_ = false;
  if (known == remembered_.end()) {
    remembered_.push_back({key.value(), height});
  } else {
    known->height = height;
  }
}

}  // namespace kit
