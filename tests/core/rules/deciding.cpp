#include "tests/core/rules/deciding.hpp"

#include "core/rules/refusal_text.hpp"

#include <catch2/catch_test_macros.hpp>

namespace deciding {
namespace {

class WorldRecords final : public rules::Records {
 public:
  explicit WorldRecords(const World& world) : world_(world), replica_(world.rows) {}

  domain::Company company() const override { return replica_.company(); }
  std::optional<domain::UmsId> ums_id(const domain::UmsRef& ref) const override {
    return replica_.ums_id(ref);
  }
  std::optional<domain::ProductPack> pack(const domain::PackRef& ref) const override {
    return replica_.pack(ref);
  }
  std::optional<domain::Order> order(const domain::OrderRef& ref) const override {
    return replica_.order(ref);
  }
  std::vector<domain::SubscriptionKey> subscription_keys() const override {
    return replica_.subscription_keys();
  }
  std::optional<domain::UmsId> open_ums_id_named(std::string_view name) const override {
    return replica_.open_ums_id_named(name);
  }
  std::optional<domain::UmsId> open_ums_id_with_fingerprint(
      std::string_view fingerprint) const override {
    return replica_.open_ums_id_with_fingerprint(fingerprint);
  }
  std::optional<domain::UmsId> open_ums_id_with_identifier(
      std::string_view identifier) const override {
    return replica_.open_ums_id_with_identifier(identifier);
  }
  std::size_t open_ums_id_count() const override { return replica_.open_ums_id_count(); }
  std::size_t pack_count_of(const domain::UmsRef& ref) const override {
    return replica_.pack_count_of(ref);
  }
  std::uint32_t highest_license_serial(std::string_view identifier) const override {
    return replica_.highest_license_serial(identifier);
  }
  bool proven_elsewhere(std::string_view fingerprint, std::string_view identifier) const override {
    return world_.proven_elsewhere.contains(std::string(fingerprint)) ||
           world_.proven_elsewhere.contains(std::string(identifier));
  }
  bool changed_meanwhile(std::string_view ref, rules::Aspect aspect) const override {
    return world_.changed_meanwhile.contains({std::string(ref), aspect});
  }

 private:
  const World& world_;
  rules::ReplicaRecords replica_;
};

}  // namespace

std::expected<rules::Decision, domain::Refusal> decide(const World& world,
                                                       const domain::CommandBody& command) {
  return rules::decide(WorldRecords(world),
                       {.actor = world.actor, .now = world.now, .certificate = world.certificate},
                       command);
}

domain::RefusalCode refusal_of(const World& world, const domain::CommandBody& command) {
  const auto decision = decide(world, command);
  REQUIRE_FALSE(decision.has_value());
  const std::string text = rules::refusal_text(decision.error());
  CAPTURE(text);
  CHECK(text.find('{') == std::string::npos);  // every fact of the sentence is there
  return decision.error().code;
}

domain::CompanyRows rows_after(const World& world, const domain::CommandBody& command) {
  auto decision = decide(world, command);
  REQUIRE(decision.has_value());
  domain::CompanyRows rows = world.rows;
  for (domain::Row& row : decision->rows) domain::put(rows, std::move(row));
  return rows;
}

}  // namespace deciding
