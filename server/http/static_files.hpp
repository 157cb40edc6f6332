#pragma once

#include "server/http/message.hpp"

#include <expected>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace http {

// The page's files, read once into memory: a request never touches the disk, so no path can leave
// the folder. Twins `NAME.br` and `NAME.gz` are sent to clients that take them.
class StaticFiles {
 public:
  // Nothing to serve.
  StaticFiles() = default;

  // Fails with a sentence if the folder has no index.html or cannot be read.
  static std::expected<StaticFiles, std::string> read(const std::filesystem::path& folder);

  struct Wanted {
    std::string_view path;             // decoded
    std::string_view accept_encoding;  // as sent; empty: only the plain form
    std::string_view if_none_match;    // as sent
  };

  // None if neither a file nor a page of that path exists. Paths of pages ("/", "/c/...",
  // "/sign-in") answer index.html, that of a folder the index.html in it.
  std::optional<Response> find(const Wanted& wanted) const;

 private:
  struct File {
    std::string content_type;
    std::string etag;
    bool immutable = false;
    std::string plain;
    std::optional<std::string> brotli;
    std::optional<std::string> gzip;
  };

  std::map<std::string, File, std::less<>> files_;  // by path: "/index.html"
};

// Whether `coding` is acceptable by this Accept-Encoding value (RFC 9110 section 12.5.3).
bool accepts(std::string_view accept_encoding, std::string_view coding);

}  // namespace http
