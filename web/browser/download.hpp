#pragma once

#include <span>
#include <string_view>

// Saving files. The browser shows its own progress and failures; no answer follows.
namespace browser {

// The server answers `url` with Content-Disposition: attachment; the page stays.
void download_url(std::string_view url);

// `name` is a file name without folders, `type` a media type.
void download_bytes(std::string_view name, std::string_view type, std::span<const char> bytes);

}  // namespace browser
