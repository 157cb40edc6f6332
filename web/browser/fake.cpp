#include "web/browser/fake.hpp"

#include "web/browser/certificates.hpp"
#include "web/browser/clipboard.hpp"
#include "web/browser/clock.hpp"
#include "web/browser/download.hpp"
#include "web/browser/frames.hpp"
#include "web/browser/history.hpp"
#include "web/browser/leader.hpp"
#include "web/browser/leave.hpp"
#include "web/browser/page_state.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <string_view>
#include <utility>

namespace browser {
namespace {

struct Fake {
  fake::Recording recording;
  fake::Answers answers;
  std::map<std::uint64_t, std::vector<ChosenFile>> files;
  std::uint64_t random = 0;
};

// Stands for the browser, of which there is one.
Fake& the_browser() {
  static Fake fake;
  return fake;
}

}  // namespace

namespace fake {

void reset() {
  the_browser() = {};
  take_arrivals();
}

Recording& recording() {
  return the_browser().recording;
}
Answers& answers() {
  return the_browser().answers;
}

void choose_files(std::uint64_t key, std::vector<ChosenFile> files) {
  const auto count = static_cast<double>(files.size());
  the_browser().files[key] = std::move(files);
  arrive(ActionArrived{.key = key, .action = kit::Action::Files, .text = {}, .number = count});
}

}  // namespace fake

using fake::answers;
using fake::recording;

void commit(std::span<const kit::Node> nodes, std::span<const char> pool) {
  recording().commits.push_back({{nodes.begin(), nodes.end()}, {pool.begin(), pool.end()}});
}
void request_focus(std::uint64_t key) {
  recording().focus_requests.push_back(key);
}
void announce(std::string_view text, Urgency urgency) {
  recording().announcements.push_back({std::string(text), urgency});
}

void wake(int frames) {
  recording().frames_asked = std::max(recording().frames_asked, frames);
}
void wake_at(std::int64_t moment) {
  auto& earliest = recording().wakes_at;
  earliest = earliest == 0 ? moment : std::min(earliest, moment);
}

void send(const Request& request) {
  recording().requests.push_back(request);
}
std::string_view take_body(std::uint32_t id, std::span<char> room) {
  std::string& left = answers().held_bodies[id];
  const std::size_t size = left.copy(room.data(), room.size());
  left.erase(0, size);
  return {room.data(), size};
}
void cancel(std::uint32_t id) {
  recording().cancelled.push_back(id);
}

std::string current_url() {
  return answers().url;
}
void push_url(std::string_view url) {
  answers().url = url;
  recording().pushed.emplace_back(url);
}
void replace_url(std::string_view url) {
  answers().url = url;
  recording().replaced.emplace_back(url);
}
void set_title(std::string_view title) {
  recording().title = title;
}

void copy_to_clipboard(std::string_view text, std::uint32_t request) {
  recording().copies.push_back({request, std::string(text)});
}
void download_url(std::string_view url) {
  recording().downloads.push_back({.url = std::string(url), .name = {}, .type = {}, .bytes = {}});
}
void download_bytes(std::string_view name, std::string_view type, std::span<const char> bytes) {
  recording().downloads.push_back({.url = {},
                                   .name = std::string(name),
                                   .type = std::string(type),
                                   .bytes = {bytes.begin(), bytes.end()}});
}
std::vector<ChosenFile> take_files(std::uint64_t key) {
  return std::exchange(the_browser().files[key], {});
}
void warn_before_leaving(std::string_view unsaved) {
  recording().unsaved = unsaved;
}

bool page_visible() {
  return answers().visible;
}
bool browser_online() {
  return answers().online;
}
std::int64_t unix_ms() {
  return answers().unix_ms;
}
double monotonic_ms() {
  return answers().monotonic_ms;
}

std::string random_hex(std::size_t bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text(bytes * 2, '0');
  auto left = ++the_browser().random;
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit, left /= 16) {
    *digit = kDigits[left % 16];
  }
  return text;
}

void decode_certificate(std::uint32_t request, std::span<const char> bytes) {
  recording().decodes.push_back({request, {bytes.begin(), bytes.end()}});
}
const Preferences& preferences() {
  return answers().preferences;
}
std::string kept_settings() {
  return answers().settings;
}
void keep_settings(std::string_view text) {
  answers().settings = text;
}
void show_scheme(std::string_view name) {
  recording().scheme = name;
}
void stand_for_leader() {
  recording().stood_for_leader = true;
}
void send_to_tabs(std::span<const char> bytes) {
  recording().tab_messages.emplace_back(bytes.begin(), bytes.end());
}

const Surface& surface() {
  return answers().surface;
}
std::span<const ScrollerView> scrollers() {
  return answers().scrollers;
}
std::span<const float> baselines_in_100() {
  return answers().baselines_in_100;
}
std::span<const FontFile> fonts() {
  return answers().fonts;
}
void load_script(int /*script*/) {}

}  // namespace browser
