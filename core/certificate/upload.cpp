#include "core/certificate/upload.hpp"

#include "core/base/text.hpp"
#include "core/certificate/private_key.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace certificate {
namespace {

using domain::Refusal;
using domain::RefusalCode;

std::unexpected<Refusal> refuse(RefusalCode code) {
  return std::unexpected(Refusal{.code = code, .facts = {}, .subject = {}});
}

Refusal with_count(RefusalCode code, std::size_t n) {
  return {
      .code = code, .facts = {{"n", base::grouped(static_cast<std::int64_t>(n))}}, .subject = {}};
}

Refusal with_date(RefusalCode code, base::Instant at) {
  return {.code = code, .facts = {{"date", base::to_human(base::date_of(at))}}, .subject = {}};
}

// Certificates one behind the other, and what follows the last of them.
struct Row {
  std::optional<Found> first;
  std::size_t count = 0;
  std::size_t bytes_after = 0;
};

// What was decoded at the beginning of `bytes`, if it is whole.
std::optional<Found> whole(Decoded decoded, Der bytes) {
  auto& certificate = decoded.certificate;
  if (!certificate || decoded.issues.any_fatal()) return std::nullopt;
  if (!certificate->not_before || !certificate->not_after || !certificate->key) return std::nullopt;
  const Der own = bytes.first(decoded.size);
  return Found{.der = {own.begin(), own.end()},
               .certificate = *certificate,
               .not_before = certificate->not_before->at,
               .not_after = certificate->not_after->at,
               .key = *certificate->key,
               .issues = std::move(decoded.issues)};
}

Row read_row(Der bytes) {
  Row row;
  while (!bytes.empty()) {
    auto found = whole(decode(bytes), bytes);
    if (!found) break;
    bytes = bytes.subspan(found->der.size());
    ++row.count;
    if (!row.first) row.first = std::move(found);
  }
  row.bytes_after = bytes.size();
  return row;
}

// RFC 7468, 5 and the older labels that OpenSSL reads.
bool is_certificate_label(std::string_view label) {
  constexpr std::array<std::string_view, 3> kLabels = {"CERTIFICATE", "X509 CERTIFICATE",
                                                       "TRUSTED CERTIFICATE"};
  return std::ranges::find(kLabels, label) != kLabels.end();
}

// A block that cannot be read counts as a certificate beside one that can.
Row read_pem(std::span<const PemBlock> blocks) {
  Row all;
  for (const PemBlock& block : blocks) {
    if (!is_certificate_label(block.label)) continue;
    Row row = block.bytes ? read_row(*block.bytes) : Row{};
    all.count += std::max(row.count, std::size_t{1});
    all.bytes_after += row.bytes_after;
    if (!all.first) all.first = std::move(row.first);
  }
  return all;
}

bool is_supported_curve(Curve curve) {
  switch (curve) {
    case Curve::P256:
    case Curve::P384:
    case Curve::P521: return true;
    case Curve::None:
    case Curve::Other: return false;
  }
  std::unreachable();
}

}  // namespace

std::expected<Found, Refusal> find_certificate(Der file) {
  if (file.empty()) return refuse(RefusalCode::FileEmpty);
  if (file.size() > kLargestFile) return refuse(RefusalCode::FileTooLarge);
  std::string text = text_of_file(file);
  std::vector<PemBlock> blocks = pem_blocks(text);
  if (holds_private_key(file, text, blocks)) {
    wipe(text, blocks);
    return refuse(RefusalCode::PrivateKeyInFile);
  }
  Row row = read_row(file);
  if (!row.first) row = read_pem(blocks);
  if (!row.first) return refuse(RefusalCode::NotACertificate);
  if (row.count > 1) {
    return std::unexpected(with_count(RefusalCode::MoreThanOneCertificate, row.count));
  }
  if (row.bytes_after > 0) {
    return std::unexpected(with_count(RefusalCode::BytesAfterCertificate, row.bytes_after));
  }
  return std::move(*row.first);
}

std::optional<Refusal> check_key(const PublicKey& key) {
  const bool ec = key.kind == KeyKind::Ec && is_supported_curve(key.curve);
  const bool rsa = key.kind == KeyKind::Rsa && key.bits <= kLargestRsa;
  if (!key.readable || (!ec && !rsa)) {
    return Refusal{.code = RefusalCode::KeyNotSupported, .facts = {}, .subject = {}};
  }
  if (ec || key.bits >= kSmallestRsa) return std::nullopt;
  return Refusal{.code = RefusalCode::KeyTooSmall,
                 .facts = {{"n", std::to_string(key.bits)}},  // a size, not a count
                 .subject = {}};
}

std::optional<Refusal> check_validity(const Found& found, base::Instant now) {
  if (now < found.not_before) {
    return with_date(RefusalCode::CertificateNotYetValid, found.not_before);
  }
  if (now > found.not_after) return with_date(RefusalCode::CertificateExpired, found.not_after);
  return std::nullopt;
}

std::expected<Upload, Refusal> read_upload(Der file) {
  auto found = find_certificate(file);
  if (!found) return std::unexpected(std::move(found.error()));
  if (auto refusal = check_key(found->key)) return std::unexpected(std::move(*refusal));
  return Upload{std::move(*found)};
}

}  // namespace certificate
