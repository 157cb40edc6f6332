#include "core/certificate/decode.hpp"

#include "core/certificate/field.hpp"
#include "core/certificate/fingerprint.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace certificate {
namespace {

constexpr std::size_t kLongestSerial = 20;  // RFC 5280, 4.1.2.2

// Two's complement to "-7F"; `content` is not empty.
std::string signed_hex(Der content) {
  const bool negative = (content[0] & 0x80u) != 0;
  base::Bytes magnitude(content.begin(), content.end());
  if (negative) {
    unsigned carry = 1;
    for (std::size_t i = magnitude.size(); i-- > 0;) {
      carry += static_cast<std::uint8_t>(~magnitude[i]);
      magnitude[i] = static_cast<std::uint8_t>(carry);
      carry >>= 8;
    }
  }
  std::string digits = base::to_hex(magnitude);
  for (char& c : digits) {
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  return negative ? "-" + digits : digits;
}

// Version ::= [0] EXPLICIT INTEGER DEFAULT v1, where v1 is 0.
int take_version(Der der, ByteRange& rest, Issues& issues) {
  const auto wrapper = take_optional(der, rest, 0);
  if (!wrapper) return 1;
  note_encoding(*wrapper, issues);
  ByteRange inside = wrapper->content;
  const auto integer = take_field(der, inside, Tag::Integer, IssueCode::VersionUnreadable, issues);
  if (!integer) return 0;
  if (!inside.empty() || !wrapper->constructed) {
    issues.add(IssueCode::VersionUnreadable, wrapper->place);
  }
  const int version = small_integer(bytes_of(der, integer->content)).value_or(-1) + 1;
  if (version < 1 || version > 3) issues.add(IssueCode::VersionUnknown, integer->place);
  if (version == 1) issues.add(IssueCode::DefaultEncoded, wrapper->place);
  return version;
}

void take_serial(Der der, ByteRange& rest, Certificate& certificate, Issues& issues) {
  const auto integer = take_field(der, rest, Tag::Integer, IssueCode::SerialUnreadable, issues);
  if (!integer) return;
  const Der bytes = bytes_of(der, integer->content);
  certificate.serial_bytes.assign(bytes.begin(), bytes.end());
  certificate.serial = signed_hex(bytes);
  const bool positive = certificate.serial[0] != '-' && certificate.serial != "0";
  if (!positive) issues.add(IssueCode::SerialNotPositive, integer->place);
  if (bytes.size() > kLongestSerial) issues.add(IssueCode::SerialTooLong, integer->place);
}

Name take_name(Der der, ByteRange& rest, IssueCode unreadable, Issues& issues) {
  const ByteRange before = rest;
  const auto element = take_element(der, rest);
  auto name = element ? read_name(der, *element, issues) : std::nullopt;
  if (name) return std::move(*name);
  issues.add(unreadable, element ? element->place : before);
  return {};
}

std::optional<Time> take_time(Der der, ByteRange& rest, Issues& issues) {
  const ByteRange before = rest;
  const auto element = take_element(der, rest);
  auto time = element ? read_time(der, *element, issues) : std::nullopt;
  if (!time) issues.add(IssueCode::ValidityUnreadable, element ? element->place : before);
  return time;
}

void take_validity(Der der, ByteRange& rest, Certificate& certificate, Issues& issues) {
  const auto sequence = take_field(der, rest, Tag::Sequence, IssueCode::ValidityUnreadable, issues);
  if (!sequence) return;
  ByteRange times = sequence->content;
  certificate.not_before = take_time(der, times, issues);
  certificate.not_after = take_time(der, times, issues);
  if (!times.empty()) issues.add(IssueCode::UnexpectedContent, times);
  if (certificate.not_before && certificate.not_after &&
      certificate.not_after->at < certificate.not_before->at) {
    issues.add(IssueCode::ValidityReversed, sequence->place);
  }
}

std::optional<base::Bytes> take_unique_id(Der der, ByteRange& rest, std::uint32_t context_tag,
                                          int version, Issues& issues) {
  const auto element = take_optional(der, rest, context_tag);
  if (!element) return std::nullopt;
  note_encoding(*element, issues);
  auto id = bit_string_of(der, *element);
  if (!id) {
    issues.add(IssueCode::UniqueIdUnreadable, element->place);
    return std::nullopt;
  }
  if (version == 1) issues.add(IssueCode::UniqueIdNeedsVersion2, element->place);
  return std::move(id->bytes);
}

void take_extensions(Der der, ByteRange& rest, Certificate& certificate, Issues& issues) {
  const auto wrapper = take_optional(der, rest, 3);
  if (!wrapper) return;
  if (certificate.version == 1 || certificate.version == 2) {
    issues.add(IssueCode::ExtensionsNeedVersion3, wrapper->place);
  }
  certificate.extensions = read_extensions(der, *wrapper, issues);
}

// Answers the signature algorithm inside.
std::optional<Algorithm> read_signed_part(Der der, const Element& tbs, Certificate& certificate,
                                          Issues& issues) {
  ByteRange rest = tbs.content;
  certificate.version = take_version(der, rest, issues);
  take_serial(der, rest, certificate, issues);
  auto algorithm = take_algorithm(der, rest, IssueCode::SignatureAlgorithmUnreadable, issues);
  certificate.issuer = take_name(der, rest, IssueCode::IssuerUnreadable, issues);
  take_validity(der, rest, certificate, issues);
  certificate.subject = take_name(der, rest, IssueCode::SubjectUnreadable, issues);
  certificate.key = take_public_key(der, rest, issues);
  certificate.issuer_unique_id = take_unique_id(der, rest, 1, certificate.version, issues);
  certificate.subject_unique_id = take_unique_id(der, rest, 2, certificate.version, issues);
  take_extensions(der, rest, certificate, issues);
  if (!rest.empty()) issues.add(IssueCode::UnexpectedContent, rest);
  if (certificate.issuer.empty()) issues.add(IssueCode::EmptyIssuer, certificate.issuer.place);
  return algorithm;
}

void take_signature(Der der, ByteRange& rest, Certificate& certificate, Issues& issues) {
  const auto element =
      take_field(der, rest, Tag::BitString, IssueCode::SignatureUnreadable, issues);
  if (!element) return;
  auto bits = bit_string_of(der, *element);
  if (!bits) {
    issues.add(IssueCode::SignatureUnreadable, element->place);
    return;
  }
  certificate.signature = std::move(bits->bytes);
}

bool same_algorithm(Der der, const Algorithm& a, const Algorithm& b) {
  return std::ranges::equal(bytes_of(der, a.place), bytes_of(der, b.place));
}

void read_certificate(Der der, const Element& outer, Certificate& certificate, Issues& issues) {
  note_encoding(outer, issues);
  ByteRange rest = outer.content;
  const auto tbs = take_field(der, rest, Tag::Sequence, IssueCode::TbsUnreadable, issues);
  if (!tbs) return;
  certificate.signed_part = tbs->place;
  const auto inner = read_signed_part(der, *tbs, certificate, issues);
  const auto algorithm = take_algorithm(der, rest, IssueCode::SignatureAlgorithmUnreadable, issues);
  if (algorithm) {
    certificate.signature_algorithm = signature_algorithm(der, *algorithm, issues);
    if (inner && !same_algorithm(der, *inner, *algorithm)) {
      issues.add(IssueCode::AlgorithmsDiffer, algorithm->place);
    }
  }
  take_signature(der, rest, certificate, issues);
  if (!rest.empty()) issues.add(IssueCode::UnexpectedContent, rest);
}

}  // namespace

Decoded decode(Der der) {
  Decoded decoded;
  if (der.size() > std::numeric_limits<std::uint32_t>::max()) {
    decoded.issues.add(IssueCode::NotAnElement, {});
    return decoded;
  }
  const ByteRange all{0, static_cast<std::uint32_t>(der.size())};
  ByteRange rest = all;
  const auto outer = take_element(der, rest);
  if (!outer || !outer->is(Tag::Sequence) || !outer->constructed) {
    decoded.issues.add(IssueCode::NotAnElement, all);
    return decoded;
  }
  decoded.size = outer->place.size();
  Certificate certificate;
  read_certificate(der, *outer, certificate, decoded.issues);
  if (certificate.signed_part.empty()) return decoded;
  const Der own = bytes_of(der, outer->place);
  certificate.sha1 = sha1_hex(own);
  certificate.sha256 = sha256_hex(own);
  if (certificate.key)
    certificate.identifier = key_identifier(bytes_of(der, certificate.key->place));
  decoded.certificate = std::move(certificate);
  return decoded;
}

}  // namespace certificate
