#include "web/certificate/extension_text.hpp"

#include "core/base/encoding.hpp"
#include "core/base/overloaded.hpp"
#include "core/certificate/oid.hpp"

#include <string_view>
#include <utility>

namespace certificate_program {
namespace {

using certificate::GeneralNameKind;

void append(std::string& list, std::string_view item) {
  if (!list.empty()) list += ", ";
  list += item;
}

std::string_view label(GeneralNameKind kind) {
  switch (kind) {
    case GeneralNameKind::Other: return "Other name";
    case GeneralNameKind::Email: return "E-mail";
    case GeneralNameKind::Dns: return "DNS";
    case GeneralNameKind::X400: return "X.400";
    case GeneralNameKind::Directory: return "Directory name";
    case GeneralNameKind::EdiParty: return "EDI party";
    case GeneralNameKind::Uri: return "URI";
    case GeneralNameKind::IpAddress: return "IP address";
    case GeneralNameKind::RegisteredId: return "Registered id";
  }
  std::unreachable();
}

std::string to_text(const certificate::BasicConstraints& value) {
  std::string out = value.ca ? "CA" : "Not a CA";
  if (value.path_length) out += ", at most " + std::to_string(*value.path_length) + " below";
  return out;
}

std::string to_text(const certificate::KeyUsage& value) {
  std::string out;
  for (int bit = 0; bit < certificate::kKeyUsages; ++bit) {
    if (value.has(bit)) append(out, certificate::key_usage_name(bit));
  }
  return out;
}

std::string to_text(const certificate::ExtendedKeyUsage& value) {
  std::string out;
  for (const std::string& oid : value.purposes) {
    const std::string_view name = certificate::purpose_name(oid);
    append(out, name.empty() ? oid : name);
  }
  return out;
}

std::string to_text(const certificate::AlternativeNames& value) {
  std::string out;
  for (const certificate::GeneralName& name : value.names) {
    append(out, std::string(label(name.kind)) + ": " + name.text);
  }
  return out;
}

std::string to_text(const certificate::SubjectKeyIdentifier& value) {
  return base::to_hex(value.id);
}

std::string to_text(const certificate::AuthorityKeyIdentifier& value) {
  return value.key_id ? base::to_hex(*value.key_id) : std::string();
}

}  // namespace

std::string value_text(const certificate::ExtensionValue& value) {
  return std::visit(base::overloaded{[](std::monostate) { return std::string(); },
                                     [](const auto& decoded) { return to_text(decoded); }},
                    value);
}

}  // namespace certificate_program
