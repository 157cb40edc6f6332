#include "core/query/list_query.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using query::Chip;
using query::Column;
using query::Direction;
using query::ListQuery;

TEST_CASE("the standard list has no query", "[query][url]") {
  CHECK(query::to_url_query(ListQuery{}).empty());
  CHECK(query::parse_list_query("") == ListQuery{});
  CHECK(query::parse_list_query("?") == ListQuery{});
}

TEST_CASE("everything that was asked stands in the URL", "[query][url]") {
  ListQuery asked;
  asked.search = "süd & 50%";
  asked.chips.toggle(Chip::Expiring);
  asked.chips.toggle(Chip::CertificateProblems);
  asked.show_closed = true;
  asked.sort = Column::ProductPacks;
  asked.direction = Direction::Descending;
  asked.page = 2;
  asked.rows = 50;
  CHECK(query::to_url_query(asked) ==
        "q=s%C3%BCd%20%26%2050%25&show=expiring,certificate-problems,closed&sort=-packs&page=2"
        "&rows=50");
  CHECK(query::parse_list_query("?" + query::to_url_query(asked)) == asked);
}

TEST_CASE("descending by name is told, ascending is not", "[query][url]") {
  ListQuery asked;
  asked.direction = Direction::Descending;
  CHECK(query::to_url_query(asked) == "sort=-name");
}

TEST_CASE("what makes no sense in a URL leaves the standard", "[query][url]") {
  const auto url = GENERATE("page=0", "page=-1", "page=x", "page=99999999999", "page=", "rows=26",
                            "rows=0", "sort=size", "sort=-", "show=new", "show=,", "q=%FF", "q",
                            "&&", "=", "unknown=1", "page=2x");
  CAPTURE(url);
  CHECK(query::parse_list_query(url) == ListQuery{});
}

TEST_CASE("a URL that a person typed is read", "[query][url]") {
  CHECK(query::parse_list_query("q=klinik+s%c3%bcd").search == "klinik süd");
  CHECK(query::parse_list_query("q=50%").search == "50%");
  CHECK(query::parse_list_query("q=%zz%4").search == "%zz%4");
  CHECK(query::parse_list_query("show=expiring,expiring").chips.has(Chip::Expiring));
  CHECK(query::parse_list_query("q=a=b").search == "a=b");
}

TEST_CASE("every query is read back from its URL", "[query][url][property]") {
  const auto seed = GENERATE(range(1, 100));
  CAPTURE(seed);
  support::Random random(static_cast<std::uint64_t>(seed));
  ListQuery asked;
  asked.search = random.text(20);
  asked.chips.bits = static_cast<std::uint8_t>(random.below(1 << query::kChipCount));
  asked.show_closed = random.chance(50);
  asked.sort = static_cast<Column>(random.below(5));
  asked.direction = static_cast<Direction>(random.below(2));
  asked.page = 1 + random.below(5000);
  asked.rows = query::kRowsPerPage[random.below(4)];
  CHECK(query::parse_list_query(query::to_url_query(asked)) == asked);
}
