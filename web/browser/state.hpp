#pragma once

#include "web/browser/files.hpp"
#include "web/browser/preferences.hpp"
#include "web/browser/surface.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

// What the browser last said, kept for the questions of the headers. Only the bindings see it.
namespace browser {

struct State {
  std::string buffer;  // the bytes that came with the call under way
  std::string url;
  std::string settings;
  bool visible = true, online = true;
  Preferences preferences;
  Surface surface;
  std::vector<ScrollerView> scrollers;
  std::vector<float> baselines_in_100;
  std::vector<FontFile> fonts;
  std::map<std::uint64_t, std::vector<ChosenFile>> files;
  std::int64_t wakes_at = 0;  // 0: no moment asked for
};

// C exports have no object to live in, and there is one browser.
State& state();

}  // namespace browser
