#pragma once

#include "core/certificate/general_name.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace certificate {

struct BasicConstraints {
  bool ca = false;
  std::optional<int> path_length;

  friend bool operator==(const BasicConstraints&, const BasicConstraints&) = default;
};

// Bit 0 is digitalSignature, bit 8 decipherOnly (RFC 5280, 4.2.1.3).
struct KeyUsage {
  std::uint16_t bits = 0;

  bool has(int bit) const { return ((bits >> bit) & 1) != 0; }
  friend bool operator==(const KeyUsage&, const KeyUsage&) = default;
};

inline constexpr int kKeyUsages = 9;
std::string_view key_usage_name(int bit);  // "Digital signature"

struct ExtendedKeyUsage {
  std::vector<std::string> purposes;  // oids

  friend bool operator==(const ExtendedKeyUsage&, const ExtendedKeyUsage&) = default;
};

// Of the subject or of the issuer.
struct AlternativeNames {
  std::vector<GeneralName> names;

  friend bool operator==(const AlternativeNames&, const AlternativeNames&) = default;
};

struct SubjectKeyIdentifier {
  base::Bytes id;

  friend bool operator==(const SubjectKeyIdentifier&, const SubjectKeyIdentifier&) = default;
};

struct AuthorityKeyIdentifier {
  std::optional<base::Bytes> key_id;
  std::vector<GeneralName> issuer;
  std::optional<base::Bytes> serial;  // content of the INTEGER

  friend bool operator==(const AuthorityKeyIdentifier&, const AuthorityKeyIdentifier&) = default;
};

// monostate: this kind is not decoded, or its value cannot be read (then there is an issue).
using ExtensionValue = std::variant<std::monostate, BasicConstraints, KeyUsage, ExtendedKeyUsage,
                                    AlternativeNames, SubjectKeyIdentifier, AuthorityKeyIdentifier>;

struct Extension {
  std::string oid;
  bool critical = false;
  ExtensionValue value;
  ByteRange place;          // the whole SEQUENCE
  ByteRange value_content;  // what the OCTET STRING holds; empty if it is split into segments

  friend bool operator==(const Extension&, const Extension&) = default;
};

// `wrapper` is the element [3]. What can be read of the list; the rest is a Fatal issue.
std::vector<Extension> read_extensions(Der der, const Element& wrapper, Issues& issues);

}  // namespace certificate
