// Each call only keeps what it was told; the logic pass that follows, or the next painted frame,
// reads it.
#include "web/browser/exports.hpp"

#include "web/browser/inbox.hpp"
#include "web/browser/state.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

using browser::state;

namespace {

std::uint64_t key_of(double number) {
  return static_cast<std::uint64_t>(number);
}

std::string take_buffer() {
  return std::exchange(state().buffer, {});
}

// Splits what came into its first `size` bytes and the rest.
std::pair<std::string, std::string> take_two(std::size_t size) {
  std::string rest = take_buffer();
  std::string first = rest.substr(0, size);
  rest.erase(0, size);
  return {std::move(first), std::move(rest)};
}

}  // namespace

extern "C" {

char* browser_reserve(std::size_t bytes) {
  state().buffer.resize(bytes);
  return state().buffer.data();
}

void browser_action(double key, int action, double number) {
  browser::arrive(browser::ActionArrived{.key = key_of(key),
                                         .action = static_cast<kit::Action>(action),
                                         .text = take_buffer(),
                                         .number = number});
}

void browser_file(double key, std::size_t name_bytes, int readable) {
  auto [name, bytes] = take_two(name_bytes);
  state().files[key_of(key)].push_back(
      {.name = std::move(name), .bytes = std::move(bytes), .readable = readable != 0});
}

void browser_fetched(std::uint32_t id, int failure, int status, double date_ms,
                     std::int32_t retry_after_s, std::size_t type_bytes, int held) {
  auto [type, body] = take_two(type_bytes);
  browser::arrive(browser::FetchAnswer{.id = id,
                                       .failure = static_cast<browser::FetchFailure>(failure),
                                       .status = status,
                                       .date_ms = static_cast<std::int64_t>(date_ms),
                                       .retry_after_s = retry_after_s,
                                       .content_type = std::move(type),
                                       .body = std::move(body),
                                       .held = held != 0});
}

void browser_url(int changed) {
  state().url = take_buffer();
  if (changed != 0) browser::arrive(browser::UrlChanged{state().url});
}

void browser_settings(int changed) {
  state().settings = take_buffer();
  if (changed != 0) browser::arrive(browser::SettingsChanged{state().settings});
}

void browser_copied(std::uint32_t request, int copied) {
  browser::arrive(browser::CopyFinished{.request = request, .copied = copied != 0});
}

void browser_decoded(std::uint32_t request, int failure) {
  browser::arrive(
      browser::CertificateDecoded{.request = request,
                                  .failure = static_cast<browser::DecodeFailure>(failure),
                                  .json = take_buffer()});
}

void browser_visible(int visible) {
  if (state().visible == (visible != 0)) return;
  state().visible = visible != 0;
  browser::arrive(browser::VisibilityChanged{state().visible});
}

void browser_online(int online) {
  if (state().online == (online != 0)) return;
  state().online = online != 0;
  browser::arrive(browser::ConnectionChanged{state().online});
}

void browser_leads() {
  browser::arrive(browser::BecameLeader{});
}

void browser_tab_message() {
  browser::arrive(browser::TabMessage{take_buffer()});
}

void browser_surface(float width, float height, float scale, int drawable) {
  auto& surface = state().surface;
  surface.width = width;
  surface.height = height;
  surface.scale = scale;
  surface.drawable = drawable != 0;
}

void browser_pointer(float x, float y) {
  state().surface.pointer_x = x;
  state().surface.pointer_y = y;
}

void browser_press(double key) {
  state().surface.pressed = key_of(key);
}

void browser_scroller_gone(double key) {
  std::erase_if(state().scrollers, [&](const auto& view) { return view.key == key_of(key); });
}

void browser_scroller(double key, float left, float top, float width, float height) {
  auto& scrollers = state().scrollers;
  const browser::ScrollerView view{
      .key = key_of(key), .left = left, .top = top, .width = width, .height = height};
  const auto known = std::ranges::find(scrollers, view.key, &browser::ScrollerView::key);
  if (known == scrollers.end()) {
    scrollers.push_back(view);
  } else {
    *known = view;
  }
}

void browser_preferences(int dark, int contrast, int still, int coarse) {
  state().preferences = {
      .scheme = dark != 0 ? browser::ColorScheme::Dark : browser::ColorScheme::Light,
      .more_contrast = contrast != 0,
      .reduced_motion = still != 0,
      .coarse_pointer = coarse != 0};
}

void browser_font(int weight, int script) {
  const std::string bytes = take_buffer();
  state().fonts.push_back(
      {.weight = weight, .script = script, .bytes = {bytes.begin(), bytes.end()}});
}

void browser_baseline(std::size_t style, float in_100) {
  auto& baselines = state().baselines_in_100;
  if (style >= baselines.size()) baselines.resize(style + 1);
  baselines[style] = in_100;
}

}  // extern "C"
