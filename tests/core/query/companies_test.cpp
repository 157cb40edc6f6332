#include "core/query/companies.hpp"

#include <catch2/catch_test_macros.hpp>

namespace {

wire::Membership membership(std::string name, bool is_default = false) {
  return {.company = {name},
          .name = name,
          .global_account_id = "GA-1",
          .role = domain::Role::UmsAdmin,
          .is_default = is_default};
}

}  // namespace

TEST_CASE("the default company comes first, the others by name", "[query][companies]") {
  const auto sorted = query::in_selector_order(
      {membership("Tarn & Vale Council"), membership("brenner Klinikverbund GmbH"),
       membership("Halden Logistics AS", true), membership("Client 10"), membership("Client 9")});
  std::vector<std::string> names;
  for (const auto& entry : sorted) names.push_back(entry.name);
  CHECK(names == std::vector<std::string>{"Halden Logistics AS", "brenner Klinikverbund GmbH",
                                          "Client 9", "Client 10", "Tarn & Vale Council"});
}
