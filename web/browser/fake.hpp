#pragma once

#include "web/browser/fetch.hpp"
#include "web/browser/files.hpp"
#include "web/browser/inbox.hpp"
#include "web/browser/mirror.hpp"
#include "web/browser/preferences.hpp"
#include "web/browser/surface.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

// The native twin of the bindings: nothing happens but a record, and tests say what the browser
// would. Reset it at the start of each test.
namespace browser::fake {

struct Committed {
  std::vector<kit::Node> nodes;
  std::vector<char> pool;
};

struct Announcement {
  std::string text;
  Urgency urgency = Urgency::Polite;
  friend bool operator==(const Announcement&, const Announcement&) = default;
};

struct Download {
  std::string url;  // or
  std::string name, type, bytes;
  friend bool operator==(const Download&, const Download&) = default;
};

struct Copy {
  std::uint32_t request = 0;
  std::string text;
  friend bool operator==(const Copy&, const Copy&) = default;
};

struct Decode {
  std::uint32_t request = 0;
  std::string bytes;
  friend bool operator==(const Decode&, const Decode&) = default;
};

// What the program did to the browser, oldest first.
struct Recording {
  std::vector<Committed> commits;
  std::vector<std::uint64_t> focus_requests;
  std::vector<Announcement> announcements;
  std::vector<Request> requests;
  std::vector<std::uint32_t> cancelled;
  std::vector<std::string> pushed, replaced;
  std::string title, scheme;
  std::vector<Download> downloads;
  std::vector<Copy> copies;
  std::vector<Decode> decodes;
  std::vector<std::string> tab_messages;
  std::string unsaved;
  bool stood_for_leader = false;
  int frames_asked = 0;       // the most that one wake() asked for since the reset
  std::int64_t wakes_at = 0;  // the earliest moment asked for; 0 is none
};

// What the browser would say, set by the test.
struct Answers {
  std::string url = "/";
  std::string settings;
  std::int64_t unix_ms = 0;
  double monotonic_ms = 0;
  bool visible = true, online = true;
  Preferences preferences;
  Surface surface;
  std::vector<ScrollerView> scrollers;
  std::vector<float> baselines_in_100;
  std::vector<FontFile> fonts;
  std::map<std::uint32_t, std::string> held_bodies;  // by request
};

void reset();
Recording& recording();
Answers& answers();
void choose_files(std::uint64_t key,
                  std::vector<ChosenFile> files);  // as if chosen: files and action
// random_hex counts up from 1 after each reset, so that ids are known.

}  // namespace browser::fake
