#include "core/base/shared_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>
#include <utility>

TEST_CASE("a shared text is the text it was made of", "[base][shared_text]") {
  CHECK(base::SharedText().empty());
  CHECK(base::SharedText("").view() == std::string_view());
  CHECK(base::SharedText(std::string("Lena\0Brandt", 11)).size() == 11);
  CHECK(std::string(base::SharedText("Lena")) == "Lena");
  CHECK(base::SharedText("Lena") + " Brandt" == "Lena Brandt");
}

TEST_CASE("copies of a shared text are one text", "[base][shared_text]") {
  base::SharedText first("Lena");
  base::SharedText second = first;
  CHECK(first.view().data() == second.view().data());
  second = "Ivar";
  CHECK(first == "Lena");
  first = std::move(second);
  CHECK(first == "Ivar");
  const base::SharedText& same = first;
  first = same;
  CHECK(first == "Ivar");
}

TEST_CASE("shared texts compare as texts do", "[base][shared_text]") {
  CHECK(base::SharedText("a") == base::SharedText(std::string("a")));
  CHECK(base::SharedText("a") < base::SharedText("b"));
  CHECK(base::SharedText() < base::SharedText("a"));
  CHECK(base::SharedText("b") > std::string("a"));
  CHECK(base::SharedText("a") != std::string_view("ab"));
}
