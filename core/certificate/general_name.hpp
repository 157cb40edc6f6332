#pragma once

#include "core/certificate/name.hpp"

#include <optional>
#include <string>
#include <vector>

namespace certificate {

// Numbered as the context tags of RFC 5280, 4.2.1.6.
enum class GeneralNameKind : std::uint8_t {
  Other,
  Email,
  Dns,
  X400,
  Directory,
  EdiParty,
  Uri,
  IpAddress,
  RegisteredId
};

struct GeneralName {
  GeneralNameKind kind = GeneralNameKind::Other;
  // E-mail, DNS and URI as they stand; an address as RFC 5952 has it; a registered id dotted; a
  // directory name as RFC 4514; the others in hex.
  std::string text;
  std::string type_oid;           // Other: what it is
  std::optional<Name> directory;  // Directory
  ByteRange place;

  friend bool operator==(const GeneralName&, const GeneralName&) = default;
};

// The names of a SEQUENCE OF GeneralName. None if one of them cannot be read.
std::optional<std::vector<GeneralName>> read_general_names(Der der, const Element& sequence,
                                                           Issues& issues);

}  // namespace certificate
