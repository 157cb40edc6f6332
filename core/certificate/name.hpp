#pragma once

#include "core/certificate/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace certificate {

struct Attribute {
  std::string oid;  // dotted
  StringType type = StringType::Other;
  std::string text;  // UTF-8, see text_of
  base::Bytes raw;   // the value's whole element as it stands
  ByteRange place;

  friend bool operator==(const Attribute&, const Attribute&) = default;
};

// Usually one attribute; empty ones occur.
using RelativeName = std::vector<Attribute>;

// A distinguished name, its parts in the order of the certificate: the country usually first.
struct Name {
  std::vector<RelativeName> parts;
  ByteRange place;

  bool empty() const { return parts.empty(); }
  friend bool operator==(const Name&, const Name&) = default;
};

// `element` should be a SEQUENCE OF SET OF AttributeTypeAndValue. None if it is not; what is odd in
// it becomes an issue.
std::optional<Name> read_name(Der der, const Element& element, Issues& issues);

// RFC 4514: the last part first, "CN=UMS Production,O=Brenner Klinikverbund GmbH,C=DE". Besides
// what the RFC demands, control characters and marks of writing direction are escaped.
std::string to_text(const Name& name);

}  // namespace certificate
