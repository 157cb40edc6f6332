#include "server/clock/clock.hpp"
#include "server/config/data_folder.hpp"
#include "server/config/flags.hpp"
#include "server/demo/seed.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/check.hpp"
#include "server/store/companies.hpp"
#include "server/store/migrations.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace {

constexpr const char* kHelp = R"(Usage: portal-ctl COMMAND [FLAGS]

  demo   fill an empty data folder with the demo's companies
           --data DIR   the data folder (default .data)
           --now TIME   the moment the demo shows, like 2026-03-02T09:00:00Z (default: now)
           --fresh      first throw away the database and the keys that are there
  check  read the whole database and say what is wrong with it; ends with 1 if anything is
           --data DIR
)";

int fail(const std::string& sentence) {
  std::fprintf(stderr, "portal-ctl: %s\n", sentence.c_str());
  return 1;
}

// The database's file and what SQLite keeps beside it, and the keys: what this program made.
void throw_away(const config::DataFolder& folder) {
  for (const char* beside : {"", "-wal", "-shm", "-journal"}) {
    std::filesystem::remove(folder.database().string() + beside);
  }
  std::filesystem::remove_all(folder.keys());
}

int seed_demo(const config::DataFolder& folder, base::Instant now) {
  const auto key = signing::IssuingKey::open(folder.keys());
  if (!key) return fail(key.error());
  store::Connection connection(folder.database(), store::Connection::Mode::ReadWrite);
  store::migrate(connection);
  store::Transaction transaction(connection, store::Transaction::Kind::Write);
  if (!store::companies(transaction).empty()) {
    return fail("the data folder holds companies already; --fresh throws them away.");
  }
  demo::seed(transaction, demo::Moments(now), *key);
  transaction.commit();
  std::printf("the demo's companies are in %s\n", folder.database().c_str());
  return 0;
}

int demo_command(const config::Flags& flags) {
  base::Instant now = server_clock::now();
  if (const auto text = flags.value("--now")) {
    const auto given = base::parse_instant(*text);
    if (!given) return fail("--now takes a time like 2026-03-02T09:00:00Z.");
    now = *given;
  }
  const auto folder = config::DataFolder::open(flags.value("--data").value_or(".data"));
  if (!folder) return fail(folder.error());
  if (flags.has("--fresh")) throw_away(*folder);
  return seed_demo(*folder, now);
}

int check_command(const config::Flags& flags) {
  const std::filesystem::path data = flags.value("--data").value_or(".data");
  if (!std::filesystem::exists(data)) return fail("there is no folder " + data.string());
  const auto folder = config::DataFolder::open(data);
  if (!folder) return fail(folder.error());
  if (!std::filesystem::exists(folder->database())) return fail("there is no database there");
  // Reads and writes: a server that was killed leaves a log that must be taken in.
  store::Connection connection(folder->database(), store::Connection::Mode::ReadWrite);
  store::migrate(connection);
  store::Transaction transaction(connection, store::Transaction::Kind::Read);
  const auto wrong = store::check(transaction, base::date_of(server_clock::now()));
  for (const std::string& sentence : wrong) std::printf("%s\n", sentence.c_str());
  std::printf("%s\n", wrong.empty() ? "the database is in order" : "the database is NOT in order");
  return wrong.empty() ? 0 : 1;
}

int run(const std::vector<std::string>& words) {
  const std::string command = words.empty() ? "--help" : words.front();
  if (command == "--help") return std::fputs(kHelp, stdout) < 0 ? 1 : 0;
  if (command != "demo" && command != "check") {
    return fail("there is no command '" + command + "'. --help lists them.");
  }
  const bool is_demo = command == "demo";
  config::Flags::Known known{.with_value = {"--data"}, .plain = {}};
  if (is_demo) known = {.with_value = {"--data", "--now"}, .plain = {"--fresh"}};
  const auto flags = config::Flags::parse(std::span(words).subspan(1), known);
  if (!flags) return fail(flags.error());
  return is_demo ? demo_command(*flags) : check_command(*flags);
}

}  // namespace

int main(int count, char** words) {
  try {
    return run({words + 1, words + count});
  } catch (const std::exception& error) {
    return fail(error.what());
  }
}
