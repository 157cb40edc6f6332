#include "core/wire/license_file.hpp"

#include "core/wire/json_reader.hpp"
#include "core/wire/json_writer.hpp"
#include "core/wire/rows.hpp"

namespace wire {
namespace {

// The envelope with its bytes as text.
struct EncodedEnvelope {
  base::Bytes payload;
  std::string alg;
  std::string kid;
  base::Bytes sig;
};

}  // namespace

void describe(auto& io, Either<UmsLicensePayload::Pack> auto& pack) {
  io.member("pack_id", pack.pack_id);
  io.member("product", pack.product);
  io.member("kind", pack.kind);
  io.member("total", pack.total);
  io.member("starts_on", pack.starts_on);
  io.member("expires_on", pack.expires_on);
}

void describe(auto& io, Either<UmsLicensePayload::DeviceLicense> auto& license) {
  io.member("unit_id", license.unit_id);
  io.member("product", license.product);
  io.member("pack_id", license.pack_id);
  io.member("valid_until", license.valid_until);
}

void describe(auto& io, Either<UmsLicensePayload> auto& payload) {
  io.member("format", payload.format);
  io.member("license_id", payload.license_id);
  io.member("serial", payload.serial);
  io.member("issued_at", payload.issued_at);
  io.member("fingerprint", payload.fingerprint);
  io.member("identifier", payload.identifier);
  io.member("global_account_id", payload.global_account_id);
  io.member("company_name", payload.company_name);
  io.member("level", payload.level);
  io.member("expires_on", payload.expires_on);
  io.member("packs", payload.packs);
  io.member("licenses", payload.licenses);
}

void describe(auto& io, Either<EncodedEnvelope> auto& envelope) {
  io.base64_member("payload", envelope.payload);
  io.member("alg", envelope.alg);
  io.member("kid", envelope.kid);
  io.base64_member("sig", envelope.sig);
}

std::string encode(const UmsLicensePayload& payload) {
  return write_json(payload);
}

template <>
std::expected<UmsLicensePayload, WireError> decode<UmsLicensePayload>(std::string_view json) {
  auto payload = read_json<UmsLicensePayload>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
  if (payload && payload->format != kUmsLicenseFormat) {
    return std::unexpected(WireError{"/format", WireErrorCode::ValueNotAllowed});
  }
  return payload;
}

std::string encode(const LicenseEnvelope& envelope) {
  return write_json(
      EncodedEnvelope{.payload = base::Bytes(envelope.payload.begin(), envelope.payload.end()),
                      .alg = envelope.alg,
                      .kid = envelope.kid,
                      .sig = envelope.sig});
}

template <>
std::expected<LicenseEnvelope, WireError> decode<LicenseEnvelope>(std::string_view json) {
  auto read = read_json<EncodedEnvelope>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
  if (!read) return std::unexpected(std::move(read.error()));
  return LicenseEnvelope{.payload = std::string(read->payload.begin(), read->payload.end()),
                         .alg = std::move(read->alg),
                         .kid = std::move(read->kid),
                         .sig = std::move(read->sig)};
}

std::string signed_bytes(std::string_view payload) {
  return std::string("ums-license/1\n").append(payload);
}

}  // namespace wire
