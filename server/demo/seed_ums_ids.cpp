#include "core/certificate/facts.hpp"
#include "core/certificate/upload.hpp"
#include "core/domain/names.hpp"
#include "core/rules/ums_license.hpp"
#include "server/demo/seeding.hpp"
#include "server/demo/self_signed.hpp"
#include "server/license_file/ums_license_file.hpp"
#include "server/store/certificates.hpp"
#include "server/store/license_files.hpp"
#include "server/store/vendor.hpp"

#include <algorithm>
#include <chrono>
#include <future>
#include <map>
#include <optional>
#include <stdexcept>
#include <utility>

namespace demo {
namespace {

constexpr auto kLastSecond = std::chrono::days(1) - std::chrono::seconds(1);
// Out-of-date files were issued before a renewal moved the company's expiry by this much.
constexpr auto kRenewedBy = std::chrono::days(70);

struct Made {
  base::Bytes der;
  domain::CertificateFacts facts;
};

CertificateWish wish_of(const Line& line, const Moments& moments, std::string organization) {
  return {.key = line["key"],
          .signature = line["signature"],
          .common_name = line["common_name"],
          .organization = std::move(organization),
          .not_before = moments.date(line["not_before"]),
          .not_after = moments.date(line["not_after"]) + kLastSecond};
}

Made read(base::Bytes der) {
  const auto upload = certificate::read_upload(der);
  if (!upload) throw std::runtime_error("the demo made a certificate that the portal refuses");
  return {std::move(der), certificate::facts_of(*upload)};
}

// Certificate name -> its company's name: of the last UMS ID that uses it.
std::map<std::string, std::string> organizations(const Seeding& seeding) {
  std::map<std::string, std::string> names;
  for (const Line& use : table("certificate_uses")) {
    const std::string& company = seeding.company_of_ums_id.find(use["ums_id"])->second;
    names[use["certificate"]] = seeding.companies.find(company)->second.name;
  }
  return names;
}

// All keys at the same time: making them is nearly all the time that seeding takes.
std::map<std::string, Made> make_certificates(const Seeding& seeding) {
  const auto names = organizations(seeding);
  std::map<std::string, std::future<base::Bytes>> making;
  for (const Line& line : table("certificates")) {
    const std::string& certificate = line["certificate"];
    making[certificate] =
        std::async(std::launch::async, make_self_signed,
                   wish_of(line, seeding.moments, names.find(certificate)->second));
  }
  std::map<std::string, Made> made;
  for (auto& [certificate, bytes] : making) made.emplace(certificate, read(bytes.get()));
  for (const auto& [certificate, one] : made) {
    store::put_certificate(seeding.transaction, one.facts, one.der, one.facts.not_before);
  }
  return made;
}

std::optional<base::Instant> optional_instant(const Seeding& seeding, const Line& line,
                                              std::string_view column) {
  if (!line.has(column)) return std::nullopt;
  return seeding.moments.instant(line[column]);
}

domain::UmsId row_of(const Seeding& seeding, const Line& line) {
  domain::UmsId row;
  row.ref = {ref_of("ums_id", line["number"])};
  row.name = line["name"];
  row.auto_assign = line["auto"] == "on";
  row.lifecycle = *domain::parse_name<domain::Lifecycle>(line["lifecycle"]);
  row.closed_at = optional_instant(seeding, line, "closed");
  row.last_contact_at = optional_instant(seeding, line, "contact");
  row.created_at = seeding.moments.instant(line["created"]);
  return row;
}

void add_use(Seeding& seeding, const Line& line, const Made& made) {
  domain::UmsId& ums_id = seeding.ums_ids[line["ums_id"]];
  domain::CertificateUse use{
      .certificate = made.facts,
      .proof = *domain::parse_name<domain::Proof>(line["proof"]),
      .proven_at = std::nullopt,
      .from = seeding.moments.instant(line["from"]),
      .registered_by = line["registered_by"],
      .source = *domain::parse_name<domain::RegistrationSource>(line["source"])};
  if (use.proof == domain::Proof::Proven) use.proven_at = use.from;
  std::optional<std::string> ended_by;
  if (line.has("ended_by")) ended_by = line["ended_by"];
  store::add_certificate_use(seeding.transaction,
                             seeding.view(seeding.company_of_ums_id[line["ums_id"]]).company,
                             ums_id.ref, use,
                             {.ended_at = optional_instant(seeding, line, "until"),
                              .ended_by = ended_by,
                              .last_contact_at = optional_instant(seeding, line, "contact")});
  ums_id.certificate = use;
}

// The certificate that the last file was issued for: the first one, or for most the only one.
std::map<std::string, domain::CertificateUse> first_uses(Seeding& seeding) {
  std::map<std::string, domain::CertificateUse> uses;
  const auto made = make_certificates(seeding);
  for (const Line& line : table("certificate_uses")) {
    add_use(seeding, line, made.find(line["certificate"])->second);
    uses.emplace(line["ums_id"], seeding.ums_ids[line["ums_id"]].certificate);
  }
  return uses;
}

}  // namespace

void seed_ums_ids(Seeding& seeding) {
  for (const Line& line : table("ums_ids")) {
    const domain::UmsId row = row_of(seeding, line);
    store::write_without_certificate(seeding.transaction, seeding.view(line["company"]), row);
    seeding.ums_ids.emplace(line["number"], row);
    seeding.company_of_ums_id[line["number"]] = line["company"];
  }
  seeding.certificate_of_file = first_uses(seeding);
}

void seed_license_files(Seeding& seeding) {
  for (const Line& line : table("ums_ids")) {
    const std::string& state = line["file"];
    if (state == "never") continue;
    const store::View view = seeding.view(line["company"]);
    const auto level = rules::license_level(store::subscription_keys(seeding.transaction, view),
                                            seeding.moments.today());
    domain::UmsId ums_id = seeding.ums_ids[line["number"]];
    ums_id.certificate = seeding.certificate_of_file[line["number"]];
    const base::Instant issued =
        std::max(seeding.moments.instant("D-20 11:00"), ums_id.created_at + std::chrono::hours(2));
    ums_id.last_license = {
        .serial = 1,
        .level = level.level,
        .expires_on =
            *level.expires_on - (state == "out_of_date" ? kRenewedBy : std::chrono::days(0)),
        .fingerprint = ums_id.certificate.certificate.fingerprint,
        .issued_at = issued};
    store::add_license_file(
        seeding.transaction, view.company, ums_id.ref,
        {.issued = *ums_id.last_license,
         .issued_by = "Order desk",
         .file = license_file::make(seeding.transaction, seeding.companies[line["company"]], ums_id,
                                    seeding.key)});
  }
}

}  // namespace demo
