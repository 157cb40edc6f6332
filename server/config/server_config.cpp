#include "server/config/server_config.hpp"

#include "server/config/flags.hpp"

#include <charconv>

namespace config {
namespace {

std::expected<std::uint16_t, std::string> parse_port(const std::string& text) {
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size()) {
    return std::unexpected("--port takes a number from 0 to 65535, not '" + text + "'.");
  }
  return port;
}

}  // namespace

constinit const std::string_view kServerHelp = R"(Usage: portal-server [FLAGS]

  --data DIR       folder of the database and the keys (default .data)
  --static DIR     folder of the page's files; without it only the API answers
  --address IP     a loopback address (default 127.0.0.1)
  --port N         0 takes any free port (default 8080)
  --host NAME      one more accepted Host value, as a browser sends it; can be repeated
  --origin ORIGIN  one more accepted Origin value; can be repeated
  --help           this text

It prints "listening on http://..." when it is ready, writes one JSON line a request to its error
output and ends on SIGTERM or Ctrl-C once running requests are answered, 10 seconds later at most.
)";

std::expected<ServerConfig, std::string> parse_server_config(std::span<const std::string> words) {
  const auto flags = Flags::parse(words, {.with_value = {"--data", "--static", "--address",
                                                         "--port", "--host", "--origin", "--now"},
                                          .plain = {"--help"}});
  if (!flags) return std::unexpected(flags.error());
  ServerConfig config;
  config.help = flags->has("--help");
  if (const auto data = flags->value("--data")) config.data = *data;
  if (const auto folder = flags->value("--static")) config.static_files = *folder;
  if (const auto address = flags->value("--address")) config.address = *address;
  if (const auto text = flags->value("--port")) {
    const auto port = parse_port(*text);
    if (!port) return std::unexpected(port.error());
    config.port = *port;
  }
  if (const auto text = flags->value("--now")) {
    config.now = base::parse_instant(*text);
    if (!config.now) return std::unexpected("--now takes a time like 2026-03-02T09:00:00Z.");
  }
  config.hosts = flags->values("--host");
  config.origins = flags->values("--origin");
  return config;
}

}  // namespace config
