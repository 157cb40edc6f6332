#include "core/domain/table.hpp"

#include "core/domain/order.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <string>

namespace {

domain::Order order(std::string ref, std::string number) {
  return {.ref = {std::move(ref)}, .number = std::move(number), .delivered_at = {}};
}

using Orders = domain::Table<domain::Order>;

}  // namespace

TEST_CASE("equal sets of rows are equal tables, in whatever order they came", "[domain][table]") {
  Orders put;
  put.put(order("c", "3"));
  put.put(order("a", "1"));
  put.put(order("b", "2"));
  CHECK(put == Orders({order("b", "2"), order("c", "3"), order("a", "1")}));
  CHECK(put.begin()->ref.text == "a");
}

TEST_CASE("of rows with the same ref the later one counts", "[domain][table]") {
  Orders table({order("a", "old"), order("b", "2"), order("a", "new")});
  REQUIRE(table.size() == 2);
  CHECK(table.find({"a"})->number == "new");
  table.put(order("a", "newest"));
  CHECK(table.size() == 2);
  CHECK(table.find({"a"})->number == "newest");
}

TEST_CASE("a row that is not there is not found and cannot be erased", "[domain][table]") {
  Orders table({order("b", "2")});
  CHECK(table.find({"a"}) == nullptr);
  CHECK(table.find({"c"}) == nullptr);
  table.erase({"c"});
  CHECK(table.size() == 1);
  table.erase({"b"});
  CHECK(table.empty());
}

TEST_CASE("a table does what a map does", "[domain][table][property]") {
  support::Random random(11);
  Orders table;
  std::map<std::string, std::string> map;
  for (int step = 0; step < 500; ++step) {
    const std::string ref = random.hex(2);
    if (random.chance(30)) {
      table.erase({ref});
      map.erase(ref);
    } else {
      const std::string number = random.hex(4);
      table.put(order(ref, number));
      map[ref] = number;
    }
  }
  REQUIRE(table.size() == map.size());
  for (const auto& [ref, number] : map) CHECK(table.find({ref})->number == number);
}
