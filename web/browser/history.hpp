#pragma once

#include <string>
#include <string_view>

// The address of the page: path and query, as "/c/9000.../ums-ids?page=2".
namespace browser {

// The user went back or forward, or changed the address by hand. Not sent for push and replace.
// The mirror puts the focus where it was at that entry.
struct UrlChanged {
  std::string url;
  friend bool operator==(const UrlChanged&, const UrlChanged&) = default;
};

std::string current_url();
void push_url(std::string_view url);
void replace_url(std::string_view url);
void set_title(std::string_view title);

}  // namespace browser
