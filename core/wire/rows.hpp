#pragma once

#include "core/domain/company_rows.hpp"

#include <concepts>
#include <type_traits>

// The members of each row, for JsonReader and JsonWriter alike.
namespace wire {

template <class T, class Row>
concept Either = std::same_as<std::remove_const_t<T>, Row>;

void describe(auto& io, Either<domain::Company> auto& row) {
  io.member("ref", row.ref);
  io.member("name", row.name);
  io.member("global_account_id", row.global_account_id);
}

void describe(auto& io, Either<domain::CertificateFacts> auto& facts) {
  io.member("fingerprint", facts.fingerprint);
  io.member("identifier", facts.identifier);
  io.member("subject", facts.subject);
  io.member("issuer", facts.issuer);
  io.member("serial", facts.serial);
  io.member("not_before", facts.not_before);
  io.member("not_after", facts.not_after);
  io.member("key_kind", facts.key_kind);
  io.member("key_bits", facts.key_bits);
  io.member("signature_algorithm", facts.signature_algorithm);
  io.member("self_signed", facts.self_signed);
  io.member("weak_signature", facts.weak_signature);
}

void describe(auto& io, Either<domain::CertificateUse> auto& use) {
  io.member("facts", use.certificate);
  io.member("proof", use.proof);
  io.member("proven_at", use.proven_at);
  io.member("from", use.from);
  io.member("registered_by", use.registered_by);
  io.member("source", use.source);
}

void describe(auto& io, Either<domain::IssuedUmsLicense> auto& file) {
  io.member("serial", file.serial);
  io.member("level", file.level);
  io.member("expires_on", file.expires_on);
  io.member("fingerprint", file.fingerprint);
  io.member("issued_at", file.issued_at);
}

void describe(auto& io, Either<domain::UmsId> auto& row) {
  io.member("ref", row.ref);
  io.member("name", row.name);
  io.member("auto_assign", row.auto_assign);
  io.member("lifecycle", row.lifecycle);
  io.member("closed_at", row.closed_at);
  io.member("certificate", row.certificate);
  io.member("last_contact_at", row.last_contact_at);
  io.member("last_license", row.last_license);
  io.member("waiting_devices", row.waiting_devices);
  io.member("created_at", row.created_at);
}

void describe(auto& io, Either<domain::ProductPack> auto& row) {
  io.member("ref", row.ref);
  io.member("pack_id", row.pack_id);
  io.member("product", row.product);
  io.member("kind", row.kind);
  io.member("total", row.total);
  io.member("used", row.used);
  io.member("starts_on", row.starts_on);
  io.member("expires_on", row.expires_on);
  io.member("comment", row.comment);
  io.member("archived", row.archived);
  io.member("merged_into", row.merged_into);
  io.member("ums_id", row.ums_id);
  io.member("assigned_at", row.assigned_at);
  io.member("assigned_by", row.assigned_by);
  io.member("picked_up_at", row.picked_up_at);
  io.member("order", row.order);
  io.member("key", row.key);
}

void describe(auto& io, Either<domain::SubscriptionKey> auto& row) {
  io.member("ref", row.ref);
  io.member("key", row.key);
  io.member("edition", row.edition);
  io.member("expires_on", row.expires_on);
}

void describe(auto& io, Either<domain::Order> auto& row) {
  io.member("ref", row.ref);
  io.member("number", row.number);
  io.member("delivered_at", row.delivered_at);
  io.member("eula_state", row.eula_state);
}

}  // namespace wire
