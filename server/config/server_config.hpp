#pragma once

#include "core/base/instant.hpp"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace config {

struct ServerConfig {
  std::filesystem::path data = ".data";
  std::optional<std::filesystem::path> static_files;
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;
  std::vector<std::string> hosts;
  std::vector<std::string> origins;
  std::optional<base::Instant> now;
  bool help = false;
};

// What portal-server is told on its command line. Fails with a sentence.
std::expected<ServerConfig, std::string> parse_server_config(std::span<const std::string> words);

extern const std::string_view kServerHelp;

}  // namespace config
