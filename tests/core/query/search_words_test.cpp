#include "core/query/search_words.hpp"

#include <catch2/catch_test_macros.hpp>

using Words = std::vector<std::string>;

TEST_CASE("a search is split at white space and folded", "[query][search]") {
  CHECK(query::search_words("") == Words{});
  CHECK(query::search_words("  \t ") == Words{});
  CHECK(query::search_words(" UMS\u00A0SÜD ") == Words{"ums", "süd"});
}

TEST_CASE("an identifier as it is shown finds itself", "[query][search]") {
  CHECK(query::search_words("AbCdEfGhIj … 0123456789") == Words{"abcdefghij", "0123456789"});
  CHECK(query::search_words("AbCdEfGhIj…0123456789") == Words{"abcdefghij", "0123456789"});
}

TEST_CASE("colons of a fingerprint are dropped, those of other words are not", "[query][search]") {
  CHECK(query::search_words("3A:91:F0:7C") == Words{"3a91f07c"});
  CHECK(query::search_words("site:oslo") == Words{"site:oslo"});
  CHECK(query::search_words(":") == Words{});
}

TEST_CASE("each word must be there", "[query][search]") {
  CHECK(query::has_all("ums klinik süd", {"süd", "ums"}));
  CHECK_FALSE(query::has_all("ums klinik süd", {"süd", "nord"}));
  CHECK(query::has_all("", {}));
}
