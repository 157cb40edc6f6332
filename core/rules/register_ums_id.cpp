#include "core/rules/commands.hpp"
#include "core/rules/name.hpp"
#include "core/rules/refuse.hpp"

#include <utility>

namespace rules {
namespace {

using domain::RefusalCode;

// Checks 6 to 8 of domain.md 6.2; the certificate room made those before.
std::optional<domain::Refusal> not_acceptable(const Records& records,
                                              const domain::CertificateFacts& certificate,
                                              base::Instant now) {
  if (now < certificate.not_before) {
    return refusal(RefusalCode::CertificateNotYetValid,
                   {{"date", base::to_human(base::date_of(certificate.not_before))}});
  }
  if (now > certificate.not_after) {
    return refusal(RefusalCode::CertificateExpired,
                   {{"date", base::to_human(base::date_of(certificate.not_after))}});
  }
  if (const auto holder = records.open_ums_id_with_fingerprint(certificate.fingerprint)) {
    return refusal(RefusalCode::CertificateInCompany, {{"name", holder->name}}, holder->ref.text);
  }
  if (const auto holder = records.open_ums_id_with_identifier(certificate.identifier)) {
    return refusal(RefusalCode::SameKeyInCompany, {{"name", holder->name}}, holder->ref.text);
  }
  if (records.proven_elsewhere(certificate.fingerprint, certificate.identifier)) {
    return refusal(RefusalCode::CertificateProvenElsewhere);
  }
  return std::nullopt;
}

domain::UmsId new_row(const domain::RegisterUmsId& command, std::string name,
                      const domain::CertificateFacts& certificate, const Context& context) {
  domain::UmsId row;
  row.ref = command.ref;
  row.name = std::move(name);
  row.auto_assign = command.auto_assign;
  row.certificate.certificate = certificate;
  row.certificate.from = context.now;
  row.certificate.registered_by = context.actor.name;
  row.certificate.source = domain::RegistrationSource::Upload;
  row.created_at = context.now;
  return row;
}

}  // namespace

Decided register_ums_id(const Records& records, const Context& context,
                        const domain::RegisterUmsId& command) {
  auto name = clean_name(command.name);
  if (!name) return std::unexpected(std::move(name.error()));
  if (records.ums_id(command.ref)) {
    return refuse(RefusalCode::RequestIdReused, {}, command.ref.text);
  }
  if (auto taken = name_taken(records, *name, command.ref)) {
    return std::unexpected(*std::move(taken));
  }
  if (!context.certificate) return refuse(RefusalCode::NotACertificate);
  if (!*context.certificate) return std::unexpected(context.certificate->error());
  const domain::CertificateFacts& certificate = **context.certificate;
  if (auto refused = not_acceptable(records, certificate, context.now)) {
    return std::unexpected(*std::move(refused));
  }
  if (records.open_ums_id_count() >= kMaxUmsIds) {
    return refuse(RefusalCode::TooManyUmsIds, {{"company", records.company().name}});
  }
  return Decision{.rows = {new_row(command, *std::move(name), certificate, context)},
                  .licenses = {}};
}

}  // namespace rules
