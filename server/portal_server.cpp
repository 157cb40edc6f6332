#include "server/api/backend.hpp"
#include "server/clock/clock.hpp"
#include "server/config/data_folder.hpp"
#include "server/config/server_config.hpp"
#include "server/http/server.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/migrations.hpp"

#include <unistd.h>

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

namespace {

constexpr std::size_t kReaders = 2;

// One call, so that lines of several threads do not mix.
void write_line(const std::string& line) {
  const std::string whole = line + '\n';
  if (write(STDERR_FILENO, whole.data(), whole.size()) < 0) return;  // nobody reads it any more
}

int fail(const std::string& sentence) {
  std::fprintf(stderr, "portal-server: %s\n", sentence.c_str());
  return 1;
}

http::Settings settings_of(const config::ServerConfig& config) {
  return {.address = config.address,
          .port = config.port,
          .hosts = config.hosts,
          .origins = config.origins,
          .limits = {},
          .now = server_clock::now,
          .log = write_line};
}

// The order matters: the backend's threads end before the server that they answer to.
int serve(const config::ServerConfig& config, const config::DataFolder& folder,
          http::StaticFiles files) {
  const auto key = signing::IssuingKey::open(folder.keys());
  if (!key) return fail(key.error());
  {
    store::Connection connection(folder.database(), store::Connection::Mode::ReadWrite);
    store::migrate(connection);
  }
  http::Server server(settings_of(config), std::move(files));
  const auto port = server.listen();
  if (!port) return fail(port.error());
  server.stop_on_signals();
  api::Backend backend(
      {.database = folder.database(),
       .readers = kReaders,
       .key = *key,
       .now = server_clock::now,
       .changed = [&server](const std::string& company,
                            std::uint64_t revision) { server.changed(company, revision); },
       .failed =
           [](const std::string& request_id, const std::string& what) {
             write_line("request " + request_id + " failed: " + what);
           }});
  const std::string host =
      config.address.contains(':') ? '[' + config.address + ']' : config.address;
  std::printf("listening on http://%s:%d\n", host.c_str(), static_cast<int>(*port));
  std::fflush(stdout);
  server.run(backend);
  return 0;
}

int run(const std::vector<std::string>& words) {
  const auto config = config::parse_server_config(words);
  if (!config) return fail(config.error());
  if (config->help) return std::fputs(config::kServerHelp.data(), stdout) < 0 ? 1 : 0;
  if (config->now) {
    if (const auto started = server_clock::start_at(*config->now); !started) {
      return fail(started.error());
    }
  }
  http::StaticFiles files;
  if (config->static_files) {
    auto read = http::StaticFiles::read(*config->static_files);
    if (!read) return fail(read.error());
    files = *std::move(read);
  }
  const auto folder = config::DataFolder::open(config->data);
  if (!folder) return fail(folder.error());
  return serve(*config, *folder, std::move(files));
}

}  // namespace

int main(int count, char** words) {
  try {
    return run({words + 1, words + count});
  } catch (const std::exception& error) {
    return fail(error.what());
  }
}
