#include "core/certificate/extension_value.hpp"

#include "core/certificate/field.hpp"
#include "core/certificate/oid.hpp"

#include <array>
#include <utility>

namespace certificate {
namespace {

using Value = std::optional<ExtensionValue>;

// The one element that fills `content`.
std::optional<Element> only_element(Der der, ByteRange content) {
  const auto element = take_element(der, content);
  if (!element || !content.empty()) return std::nullopt;
  return *element;
}

std::optional<Element> only_sequence(Der der, ByteRange content) {
  const auto element = only_element(der, content);
  if (!element || !element->is(Tag::Sequence) || !element->constructed) return std::nullopt;
  return element;
}

Value read_basic_constraints(Der der, ByteRange content, Issues& issues) {
  const auto sequence = only_sequence(der, content);
  if (!sequence) return std::nullopt;
  BasicConstraints constraints;
  ByteRange rest = sequence->content;
  while (!rest.empty()) {
    const bool first = rest.begin == sequence->content.begin;
    const auto field = take_element(der, rest);
    if (!field || !fits_its_type(der, *field)) return std::nullopt;
    const Der bytes = bytes_of(der, field->content);
    if (field->is(Tag::Boolean) && first) {
      constraints.ca = bytes[0] != 0;
      note_boolean(der, *field, issues);
    } else if (field->is(Tag::Integer) && rest.empty()) {
      constraints.path_length = small_integer(bytes);
      if (!constraints.path_length) return std::nullopt;
    } else {
      return std::nullopt;
    }
  }
  return constraints;
}

Value read_key_usage(Der der, ByteRange content) {
  const auto element = only_element(der, content);
  if (!element || !element->is(Tag::BitString)) return std::nullopt;
  const auto string = bit_string_of(der, *element);
  if (!string) return std::nullopt;
  KeyUsage usage;
  const std::size_t bits = string->bytes.size() * 8;
  for (std::size_t bit = 0; bit < bits && bit < kKeyUsages; ++bit) {
    const bool set = ((string->bytes[bit / 8] >> (7 - bit % 8)) & 1) != 0;
    if (set) usage.bits = static_cast<std::uint16_t>(usage.bits | (1u << bit));
  }
  return usage;
}

Value read_extended_key_usage(Der der, ByteRange content) {
  const auto sequence = only_sequence(der, content);
  if (!sequence) return std::nullopt;
  ExtendedKeyUsage usage;
  ByteRange rest = sequence->content;
  while (!rest.empty()) {
    const auto oid = take_element(der, rest);
    if (!oid || !oid->is(Tag::Oid) || !fits_its_type(der, *oid)) return std::nullopt;
    usage.purposes.push_back(oid_text(bytes_of(der, oid->content)));
  }
  return usage;
}

Value read_alternative_names(Der der, ByteRange content, Issues& issues) {
  const auto sequence = only_sequence(der, content);
  if (!sequence) return std::nullopt;
  auto names = read_general_names(der, *sequence, issues);
  if (!names) return std::nullopt;
  return AlternativeNames{std::move(*names)};
}

Value read_subject_key_identifier(Der der, ByteRange content) {
  const auto element = only_element(der, content);
  if (!element || !element->is(Tag::OctetString)) return std::nullopt;
  auto id = octets_of(der, *element);
  if (!id) return std::nullopt;
  return SubjectKeyIdentifier{std::move(*id)};
}

// RFC 5280, 4.2.1.1: three optional fields, [0] to [2].
Value read_authority_key_identifier(Der der, ByteRange content, Issues& issues) {
  const auto sequence = only_sequence(der, content);
  if (!sequence) return std::nullopt;
  AuthorityKeyIdentifier authority;
  ByteRange rest = sequence->content;
  if (const auto key_id = take_optional(der, rest, 0)) {
    authority.key_id = octets_of(der, *key_id);
    if (!authority.key_id) return std::nullopt;
  }
  if (const auto issuer = take_optional(der, rest, 1)) {
    auto names = read_general_names(der, *issuer, issues);
    if (!names) return std::nullopt;
    authority.issuer = std::move(*names);
  }
  if (const auto serial = take_optional(der, rest, 2)) {
    const Der bytes = bytes_of(der, serial->content);
    authority.serial = base::Bytes(bytes.begin(), bytes.end());
  }
  if (!rest.empty()) return std::nullopt;
  return authority;
}

}  // namespace

std::string_view key_usage_name(int bit) {
  static constexpr std::array<std::string_view, kKeyUsages> kNames = {
      "Digital signature", "Non-repudiation", "Key encipherment",
      "Data encipherment", "Key agreement",   "Certificate signing",
      "CRL signing",       "Encipher only",   "Decipher only"};
  return kNames[static_cast<std::size_t>(bit)];
}

std::optional<ExtensionValue> read_extension_value(Der der, std::string_view oid, ByteRange content,
                                                   Issues& issues) {
  if (oid == "2.5.29.19") return read_basic_constraints(der, content, issues);
  if (oid == "2.5.29.15") return read_key_usage(der, content);
  if (oid == "2.5.29.37") return read_extended_key_usage(der, content);
  if (oid == "2.5.29.17" || oid == "2.5.29.18") return read_alternative_names(der, content, issues);
  if (oid == "2.5.29.14") return read_subject_key_identifier(der, content);
  if (oid == "2.5.29.35") return read_authority_key_identifier(der, content, issues);
  return ExtensionValue();
}

}  // namespace certificate
