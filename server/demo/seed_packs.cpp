#include "core/domain/names.hpp"
#include "server/demo/seeding.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace demo {
namespace {

constexpr auto kFirstAssigned = std::chrono::hours(8);  // of the day
constexpr auto kPickedUpAfter = std::chrono::hours(1);

domain::ProductPack pack_of(const Seeding& seeding, const Line& line) {
  domain::ProductPack pack;
  pack.ref = {ref_of("product_pack", line["pack_id"])};
  pack.pack_id = line["pack_id"];
  pack.product = *domain::parse_name<domain::Product>(line["product"]);
  pack.kind = *domain::parse_name<domain::PackKind>(line["kind"]);
  pack.total = std::stoi(line["total"]);
  pack.starts_on = seeding.moments.date(line["starts"]);
  pack.expires_on = seeding.moments.date(line["expires"]);
  pack.archived = line["state"] == "archived";
  pack.order = {ref_of("order", line["order"])};
  pack.key = {ref_of("subscription_key", line["key"])};
  static const std::string kMerged = "merged ";
  if (line["state"].starts_with(kMerged)) {
    pack.merged_into = {ref_of("product_pack", line["state"].substr(kMerged.size()))};
  }
  return pack;
}

}  // namespace

void seed_packs(Seeding& seeding) {
  std::chrono::minutes later{0};  // one minute apart in the order of the table
  for (const Line& line : table("product_packs")) {
    domain::ProductPack pack = pack_of(seeding, line);
    if (line.has("ums_id")) {
      pack.ums_id = seeding.ums_ids[line["ums_id"]].ref;
      pack.assigned_at = seeding.moments.date(line["assigned_on"]) + kFirstAssigned + later++;
      pack.assigned_by = "Order desk";
      pack.picked_up_at = *pack.assigned_at + kPickedUpAfter;
    }
    const std::string& company = seeding.company_of_key[line["key"]];
    store::write(seeding.transaction, seeding.view(company), pack,
                 std::chrono::time_point_cast<std::chrono::seconds>(pack.starts_on));
    seeding.company_of_pack[pack.pack_id] = company;
    seeding.packs.emplace(pack.pack_id, pack);
  }
}

}  // namespace demo
