#include "server/store/companies.hpp"
#include "server/store/migrations.hpp"
#include "server/store/threads.hpp"
#include "tests/server/support/power_cut.hpp"
#include "tests/server/support/small_world.hpp"

#include <catch2/catch_test_macros.hpp>

#include <future>
#include <string>

namespace {

using support::ScratchFolder;

store::Write add_company(int number, std::function<void()> acknowledged) {
  return {.run = [number, acknowledged](store::Transaction& transaction) -> store::Acknowledge {
            store::add_company(transaction,
                               {.ref = {support::ref(number)},
                                .name = "Company",
                                .global_account_id = "GA-" + std::to_string(1000 + number)},
                               support::ref(number), support::SmallWorld::now());
            return acknowledged;
          },
          .failed = [](const std::string&) {}};
}

void migrate(const std::filesystem::path& file) {
  store::Connection connection(file, store::Connection::Mode::ReadWrite);
  store::migrate(connection);
}

std::int64_t company_count(const std::filesystem::path& file) {
  store::Connection connection(file, store::Connection::Mode::ReadWrite);
  return connection.number("SELECT count(*) FROM companies");
}

}  // namespace

TEST_CASE("an acknowledged write can be read by everybody", "[store][writer]") {
  const ScratchFolder folder;
  const auto file = folder / "portal.sqlite";
  migrate(file);
  store::Connection reader(file, store::Connection::Mode::ReadOnly);
  std::promise<std::int64_t> seen;
  store::Writer writer(file);
  REQUIRE(writer.submit(
      add_company(1, [&] { seen.set_value(reader.number("SELECT count(*) FROM companies")); })));
  CHECK(seen.get_future().get() == 1);
}

TEST_CASE("an acknowledged write survives a power cut", "[store][writer]") {
  const ScratchFolder folder;
  support::ForgetfulDisk disk;
  const auto file = folder / "portal.sqlite";
  migrate(file);
  constexpr int kWrites = 10;
  {
    store::Writer writer(file);
    for (int number = 1; number <= kWrites; ++number) {
      std::promise<void> done;
      REQUIRE(writer.submit(add_company(number, [&, number] {
        disk.cut_power(folder / std::to_string(number).c_str());
        done.set_value();
      })));
      done.get_future().wait();
    }
  }
  for (int number = 1; number <= kWrites; ++number) {
    CAPTURE(number);
    CHECK(company_count(folder / std::to_string(number).c_str() / "portal.sqlite") == number);
  }
}

TEST_CASE("a write that fails is undone alone", "[store][writer]") {
  const ScratchFolder folder;
  const auto file = folder / "portal.sqlite";
  migrate(file);
  std::promise<std::string> why;
  std::promise<void> done;
  {
    store::Writer writer(file);
    store::Write twice = add_company(1, [] {});
    twice.run = [first = twice.run](store::Transaction& transaction) {
      first(transaction);
      return first(transaction);  // the same ref again: the database says no
    };
    twice.failed = [&](const std::string& reason) { why.set_value(reason); };
    REQUIRE(writer.submit(twice));
    REQUIRE(writer.submit(add_company(2, [&] { done.set_value(); })));
  }
  CHECK(why.get_future().get().contains("UNIQUE"));
  done.get_future().wait();
  CHECK(company_count(file) == 1);
}

TEST_CASE("a writer that ends carries out what it accepted", "[store][writer]") {
  const ScratchFolder folder;
  const auto file = folder / "portal.sqlite";
  migrate(file);
  {
    store::Writer writer(file);
    for (int number = 1; number <= 200; ++number)
      REQUIRE(writer.submit(add_company(number, [] {})));
  }
  CHECK(company_count(file) == 200);
}
