#include "core/domain/names.hpp"
#include "server/demo/seeding.hpp"
#include "server/store/devices.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace demo {
namespace {

constexpr unsigned kFirstGenerated = 0x100000;
constexpr auto kReported = std::chrono::hours(9) + std::chrono::minutes(30);  // of the day
constexpr auto kGivenAfter = std::chrono::minutes(5);

std::string generated_unit_id(unsigned number) {
  std::array<char, 8> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16);
  std::string unit_id = "00E0C5";
  for (const char* at = digits.data(); at != end.ptr; ++at) {
    unit_id += *at >= 'a' ? static_cast<char>(*at - 'a' + 'A') : *at;
  }
  return unit_id;
}

// Devices of a UMS were last reported when it last called; those that lost their UMS, before that.
base::Instant last_reported(Seeding& seeding, const std::string& ums_id, base::Instant first) {
  if (ums_id.empty()) return std::max(first, seeding.moments.instant("D-5 16:20"));
  return std::max(first, seeding.ums_ids[ums_id].last_contact_at.value_or(first));
}

struct Reported {
  std::string unit_id;
  std::string name;
  std::string ums_id;  // its number; empty: none
  base::Instant first_at;
};

domain::DeviceRef add_device(Seeding& seeding, const domain::CompanyRef& company,
                             const Reported& reported) {
  domain::Device device;
  device.ref = {ref_of("device", reported.unit_id)};
  device.unit_id = reported.unit_id;
  device.name = reported.name;
  if (!reported.ums_id.empty()) device.ums_id = seeding.ums_ids[reported.ums_id].ref;
  device.first_reported_at = reported.first_at;
  device.last_reported_at = last_reported(seeding, reported.ums_id, reported.first_at);
  store::add_device(seeding.transaction, company, device);
  return device.ref;
}

struct Given {
  base::Instant at;
  std::string by;
};

void add_license(Seeding& seeding, const domain::ProductPack& pack, const domain::DeviceRef& device,
                 const Given& given) {
  store::add_license(seeding.transaction,
                     seeding.view(seeding.company_of_pack[pack.pack_id]).company,
                     {.ref = {ref_of("license", pack.pack_id + "/" + std::string(device.text))},
                      .pack = pack.ref,
                      .device = device,
                      .given_at = given.at,
                      .given_by = given.by,
                      .valid_until = pack.expires_on,
                      .ended_at = std::nullopt,
                      .end_reason = std::nullopt},
                     pack.product);
}

Given given_of(const Seeding& seeding, const Line& pack) {
  return {seeding.moments.date(pack["given_on"]) + kReported + kGivenAfter, pack["given_by"]};
}

// The named devices, a line for each product that one asks for. How many hold a license of a pack.
std::map<std::string, int> seed_named(Seeding& seeding) {
  std::map<std::string, Line> pack_lines;
  for (const Line& line : table("product_packs")) pack_lines.emplace(line["pack_id"], line);
  std::map<std::string, int> holders;
  std::string previous;
  for (const Line& line : table("devices")) {
    const domain::CompanyRef company = seeding.view(line["company"]).company;
    const domain::DeviceRef device{ref_of("device", line["unit_id"])};
    if (line["unit_id"] != previous) {
      add_device(seeding, company,
                 {.unit_id = line["unit_id"],
                  .name = line["name"],
                  .ums_id = line["ums_id"],
                  .first_at = seeding.moments.date(line["first_reported"]) + kReported});
      previous = line["unit_id"];
    }
    // A license that ran out leaves its device waiting from midnight on, not from the first report.
    const bool ran_out = line["reason"] == "pack_expired";
    std::optional<std::string> reason;
    if (line.has("reason")) reason = line["reason"];
    store::add_need(
        seeding.transaction, company,
        {.device = device,
         .product = *domain::parse_name<domain::Product>(line["asks_for"]),
         .waiting_since = seeding.moments.date(line["waiting_since"]) +
                          (ran_out ? std::chrono::minutes(0) : std::chrono::minutes(kReported)),
         .held = line["held"] == "yes"},
        reason);
    if (!line.has("license_from")) continue;
    add_license(seeding, seeding.packs[line["license_from"]], device,
                given_of(seeding, pack_lines.find(line["license_from"])->second));
    ++holders[line["license_from"]];
  }
  return holders;
}

void add_holder(Seeding& seeding, const Line& line, const domain::ProductPack& pack,
                const std::string& unit_id) {
  const domain::CompanyRef company = seeding.view(seeding.company_of_pack[pack.pack_id]).company;
  const bool late = line["ums_id"] == "12";
  const base::Instant reported = seeding.moments.date(late ? "D-1" : "D-29") + kReported;
  const domain::DeviceRef device = add_device(seeding, company,
                                              {.unit_id = unit_id,
                                               .name = "ITC" + unit_id,
                                               .ums_id = line["ums_id"],
                                               .first_at = reported});
  const bool ran_out = pack.expires_on < seeding.moments.today();
  const base::Instant waiting_since =
      ran_out ? base::Instant(pack.expires_on + std::chrono::days(1)) : reported;
  std::optional<std::string> reason;
  if (ran_out && pack.ums_id) reason = "pack_expired";
  store::add_need(
      seeding.transaction, company,
      {.device = device, .product = pack.product, .waiting_since = waiting_since, .held = false},
      reason);
  add_license(seeding, pack, device, given_of(seeding, line));
}

}  // namespace

void seed_devices(Seeding& seeding) {
  std::map<std::string, int> holders = seed_named(seeding);
  unsigned next = kFirstGenerated;
  for (const Line& line : table("product_packs")) {
    const domain::ProductPack& pack = seeding.packs[line["pack_id"]];
    for (int held = holders[pack.pack_id]; held < std::stoi(line["licenses"]); ++held) {
      add_holder(seeding, line, pack, generated_unit_id(next++));
    }
  }
}

}  // namespace demo
