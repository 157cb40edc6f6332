#include "web/browser/certificates.hpp"
#include "web/browser/clipboard.hpp"
#include "web/browser/clock.hpp"
#include "web/browser/download.hpp"
#include "web/browser/fetch.hpp"
#include "web/browser/files.hpp"
#include "web/browser/frames.hpp"
#include "web/browser/history.hpp"
#include "web/browser/imports.hpp"
#include "web/browser/leader.hpp"
#include "web/browser/leave.hpp"
#include "web/browser/mirror.hpp"
#include "web/browser/page_state.hpp"
#include "web/browser/painter.hpp"
#include "web/browser/program.hpp"
#include "web/browser/settings.hpp"
#include "web/browser/state.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <new>
#include <utility>

namespace browser {

State& state() {
  static State the_state;
  return the_state;
}

void tell_when_memory_ends() {
  std::set_new_handler(host_out_of_memory);
}

bool can_paint() {
  return host_can_paint() != 0;
}
void make_texture(std::uint32_t id, int width, int height) {
  host_texture(id, width, height);
}
void fill_texture(std::uint32_t id, const TexturePart& part, const unsigned char* pixels, int row) {
  host_fill(id, part.x, part.y, part.width, part.height, pixels, row);
}
void drop_texture(std::uint32_t id) {
  host_drop(id);
}
void paint(const Picture& picture) {
  host_paint(picture.vertices.data(), picture.vertices.size(), picture.indices.data(),
             picture.indices.size(), picture.parts.data(), picture.parts.size(), picture.width,
             picture.height, picture.across, picture.down);
}

void commit(std::span<const kit::Node> nodes, std::span<const char> pool) {
  host_commit(nodes.data(), nodes.size(), pool.data());
}
void request_focus(std::uint64_t key) {
  host_focus(static_cast<double>(key));
}
void announce(std::string_view text, Urgency urgency) {
  host_announce(text.data(), text.size(), urgency == Urgency::Assertive ? 1 : 0);
}

void wake(int frames) {
  host_wake(frames);
}
void wake_at(std::int64_t moment) {
  auto& earliest = state().wakes_at;
  if (earliest != 0 && earliest <= moment) return;
  earliest = moment;
  set_timer();
}
void forget_wake() {
  state().wakes_at = 0;
}
void set_timer() {
  host_timer(static_cast<double>(state().wakes_at));
}

void send(const Request& request) {
  host_send(request.id, std::to_underlying(request.method), request.url.data(), request.url.size(),
            request.content_type.data(), request.content_type.size(), request.body.data(),
            request.body.size(), request.timeout_ms, request.largest_body);
}
std::string_view take_body(std::uint32_t id, std::span<char> room) {
  return {room.data(), host_take(id, room.data(), room.size())};
}
void cancel(std::uint32_t id) {
  host_cancel(id);
}

std::string current_url() {
  return state().url;
}
void push_url(std::string_view url) {
  state().url = url;
  host_go(url.data(), url.size(), 0);
}
void replace_url(std::string_view url) {
  state().url = url;
  host_go(url.data(), url.size(), 1);
}
void set_title(std::string_view title) {
  host_title(title.data(), title.size());
}

void copy_to_clipboard(std::string_view text, std::uint32_t request) {
  host_copy(text.data(), text.size(), request);
}
void download_url(std::string_view url) {
  host_download(url.data(), url.size());
}
void download_bytes(std::string_view name, std::string_view type, std::span<const char> bytes) {
  host_save(name.data(), name.size(), type.data(), type.size(), bytes.data(), bytes.size());
}
std::vector<ChosenFile> take_files(std::uint64_t key) {
  const auto chosen = state().files.extract(key);
  return chosen.empty() ? std::vector<ChosenFile>{} : std::move(chosen.mapped());
}
void warn_before_leaving(std::string_view unsaved) {
  host_unsaved(unsaved.data(), unsaved.size());
}

bool page_visible() {
  return state().visible;
}
bool browser_online() {
  return state().online;
}
std::int64_t unix_ms() {
  return static_cast<std::int64_t>(host_now());
}
double monotonic_ms() {
  return host_monotonic();
}

std::string random_hex(std::size_t bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::vector<unsigned char> random(bytes);
  host_random(random.data(), random.size());
  std::string text;
  text.reserve(bytes * 2);
  for (const unsigned char byte : random) {
    text += kDigits[byte / 16];
    text += kDigits[byte % 16];
  }
  return text;
}

void decode_certificate(std::uint32_t request, std::span<const char> bytes) {
  host_decode(request, bytes.data(), bytes.size());
}
const Preferences& preferences() {
  return state().preferences;
}
void show_scheme(std::string_view name) {
  host_scheme(name.data(), name.size());
}
std::string kept_settings() {
  return state().settings;
}
void keep_settings(std::string_view text) {
  state().settings = text;
  host_keep(text.data(), text.size());
}
void stand_for_leader() {
  host_stand();
}
void send_to_tabs(std::span<const char> bytes) {
  host_tell(bytes.data(), bytes.size());
}

const Surface& surface() {
  return state().surface;
}
std::span<const ScrollerView> scrollers() {
  return state().scrollers;
}
std::span<const float> baselines_in_100() {
  return state().baselines_in_100;
}
std::span<const FontFile> fonts() {
  return state().fonts;
}
void load_script(int script) {
  host_script(script);
}

}  // namespace browser
