#include "core/rules/commands.hpp"
#include "tests/core/rules/deciding.hpp"

#include <catch2/catch_test_macros.hpp>

#include <deque>

using namespace std::chrono_literals;
using deciding::decide;
using deciding::refusal_of;
using deciding::World;
using domain::RefusalCode;
using domain::RegisterUmsId;
using support::an_ums_id;
using support::d;
using support::kNow;
using support::ums;

namespace {

domain::CertificateFacts facts(std::string of = "new") {
  return domain::UmsId(an_ums_id(std::move(of))).certificate.certificate;
}

World a_world() {
  World world{.rows = support::a_company()
                          .with(an_ums_id("test").named("UMS Test"))
                          .with(an_ums_id("gone").named("UMS Radiologie").closed())};
  world.certificate = facts();
  return world;
}

RegisterUmsId registration(std::string name = "UMS Neu") {
  return {.ref = ums("new"), .name = std::move(name), .certificate = {1}, .auto_assign = true};
}

}  // namespace

TEST_CASE("an uploaded certificate becomes an open, unproven UMS ID", "[rules][register]") {
  const auto decision = decide(a_world(), registration("  UMS  Neu "));
  REQUIRE(decision.has_value());
  REQUIRE(decision->rows.size() == 1);
  const auto& row = std::get<domain::UmsId>(decision->rows[0]);
  CHECK(row.ref == ums("new"));
  CHECK(row.name == "UMS Neu");
  CHECK(row.auto_assign);
  CHECK(row.lifecycle == domain::Lifecycle::Open);
  CHECK(row.certificate.certificate == facts());
  CHECK(row.certificate.proof == domain::Proof::Unproven);
  CHECK(row.certificate.source == domain::RegistrationSource::Upload);
  CHECK(row.certificate.registered_by == "Lena Brandt");
  CHECK(row.certificate.from == kNow);
  CHECK(row.created_at == kNow);
  CHECK_FALSE(row.last_contact_at.has_value());
  CHECK_FALSE(row.last_license.has_value());
}

TEST_CASE("names are checked before the certificate", "[rules][register]") {
  World world = a_world();
  world.certificate = std::unexpected(domain::Refusal{.code = RefusalCode::FileEmpty});
  CHECK(refusal_of(world, registration(" ")) == RefusalCode::NameEmpty);
  CHECK(refusal_of(world, registration("ums test")) == RefusalCode::NameTaken);
  CHECK(refusal_of(world, registration()) == RefusalCode::FileEmpty);
  world.certificate = std::nullopt;
  CHECK(refusal_of(world, registration()) == RefusalCode::NotACertificate);
}

TEST_CASE("a certificate counts from its first to its last second", "[rules][register]") {
  World world = a_world();
  world.certificate.emplace(facts()).value().not_before = kNow + 1s;
  CHECK(refusal_of(world, registration()) == RefusalCode::CertificateNotYetValid);
  world.certificate.emplace(facts()).value().not_before = kNow;
  CHECK(decide(world, registration()).has_value());
  world.certificate.emplace(facts()).value().not_after = kNow;
  CHECK(decide(world, registration()).has_value());
  world.certificate.emplace(facts()).value().not_after = kNow - 1s;
  CHECK(refusal_of(world, registration()) == RefusalCode::CertificateExpired);
}

TEST_CASE("a certificate that is open here leads to its UMS ID", "[rules][register]") {
  World world = a_world();
  world.certificate = facts("test");
  CHECK(refusal_of(world, registration()) == RefusalCode::CertificateInCompany);
  CHECK(decide(world, registration()).error().subject == "test");
}

TEST_CASE("a new certificate of the same key leads to its UMS ID", "[rules][register]") {
  World world = a_world();
  world.certificate.emplace(facts()).value().identifier = facts("test").identifier;
  CHECK(refusal_of(world, registration()) == RefusalCode::SameKeyInCompany);
  CHECK(decide(world, registration()).error().subject == "test");
}

TEST_CASE("the certificate of a removed UMS ID can be registered again", "[rules][register]") {
  World world = a_world();
  world.certificate = facts("gone");
  CHECK(decide(world, registration("UMS Radiologie")).has_value());
}

TEST_CASE("what another company proved is refused without naming it", "[rules][register]") {
  World world = a_world();
  SECTION("by its certificate") {
    world.proven_elsewhere = {facts().fingerprint};
  }
  SECTION("by its key") {
    world.proven_elsewhere = {facts().identifier};
  }
  CHECK(refusal_of(world, registration()) == RefusalCode::CertificateProvenElsewhere);
  CHECK(decide(world, registration()).error().facts.empty());
  CHECK(decide(world, registration()).error().subject.empty());
}

TEST_CASE("a ref that is taken is not registered over", "[rules][register]") {
  RegisterUmsId command = registration();
  command.ref = ums("gone");
  CHECK(refusal_of(a_world(), command) == RefusalCode::RequestIdReused);
}

TEST_CASE("a company has at most 100,000 open UMS IDs", "[rules][register]") {
  std::deque<domain::UmsId> many;
  for (std::size_t i = 0; i < rules::kMaxUmsIds; ++i) {
    domain::UmsId row;
    row.ref.text = std::to_string(i);
    row.name = row.ref.text;
    many.push_back(std::move(row));
  }
  many.front().lifecycle = domain::Lifecycle::Removed;
  World world = a_world();
  world.rows.ums_ids = domain::Table<domain::UmsId>(std::move(many));
  CHECK(decide(world, registration()).has_value());
  world.rows.ums_ids.put(an_ums_id("the-last"));
  CHECK(refusal_of(world, registration()) == RefusalCode::TooManyUmsIds);
}
