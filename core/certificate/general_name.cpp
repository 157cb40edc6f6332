#include "core/certificate/general_name.hpp"

#include "core/certificate/field.hpp"
#include "core/certificate/oid.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace certificate {
namespace {

constexpr std::uint32_t kKinds = 9;

std::string ipv4_text(Der bytes) {
  std::string out;
  for (const std::uint8_t byte : bytes) {
    if (!out.empty()) out += '.';
    out += std::to_string(byte);
  }
  return out;
}

struct Run {
  std::size_t begin = 0;
  std::size_t size = 0;
};

// RFC 5952, 4.2: the first of the longest runs of zeros, if it has two or more.
Run longest_zeros(const std::array<std::uint32_t, 8>& groups) {
  Run longest;
  Run run;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    run = groups[i] == 0 ? Run{run.size == 0 ? i : run.begin, run.size + 1} : Run{};
    if (run.size > longest.size) longest = run;
  }
  return longest.size >= 2 ? longest : Run{groups.size(), 0};
}

std::string ipv6_text(Der bytes) {
  std::array<std::uint32_t, 8> groups{};
  for (std::size_t i = 0; i < groups.size(); ++i) {
    groups[i] = (std::uint32_t{bytes[2 * i]} << 8) | bytes[2 * i + 1];
  }
  const Run zeros = longest_zeros(groups);
  std::string out;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i == zeros.begin) {
      out += "::";
      i += zeros.size - 1;
      continue;
    }
    if (!out.empty() && out.back() != ':') out += ':';
    std::array<char, 4> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), groups[i], 16);
    out.append(digits.data(), written.ptr);
  }
  return out;
}

// OtherName (RFC 5280, 4.2.1.6): an oid and a wrapped value.
bool read_other(Der der, const Element& element, GeneralName& name) {
  ByteRange rest = element.content;
  const auto type = take_element(der, rest);
  if (!type || !type->is(Tag::Oid) || !fits_its_type(der, *type)) return false;
  const auto value = take_optional(der, rest, 0);
  if (!value || !rest.empty()) return false;
  name.type_oid = oid_text(bytes_of(der, type->content));
  name.text = base::to_hex(bytes_of(der, value->content));
  return true;
}

bool read_directory(Der der, const Element& element, GeneralName& name, Issues& issues) {
  ByteRange rest = element.content;
  const auto inside = take_element(der, rest);
  if (!inside || !rest.empty()) return false;
  name.directory = read_name(der, *inside, issues);
  if (!name.directory) return false;
  name.text = to_text(*name.directory);
  return true;
}

bool read_address(Der bytes, GeneralName& name) {
  if (bytes.size() == 4) name.text = ipv4_text(bytes);
  if (bytes.size() == 16) name.text = ipv6_text(bytes);
  return !name.text.empty();
}

bool read_registered_id(Der der, Element element, GeneralName& name) {
  element.tag_class = TagClass::Universal;
  element.tag = std::to_underlying(Tag::Oid);
  if (!fits_its_type(der, element)) return false;
  name.text = oid_text(bytes_of(der, element.content));
  return true;
}

std::optional<GeneralName> read_general_name(Der der, const Element& element, Issues& issues) {
  if (element.tag_class != TagClass::Context || element.tag >= kKinds) return std::nullopt;
  GeneralName name;
  name.kind = static_cast<GeneralNameKind>(element.tag);
  name.place = element.place;
  const Der content = bytes_of(der, element.content);
  bool readable = true;
  switch (name.kind) {
    case GeneralNameKind::Other: readable = read_other(der, element, name); break;
    case GeneralNameKind::Email:
    case GeneralNameKind::Dns:
    case GeneralNameKind::Uri:
      readable = !element.constructed;
      name.text = ia5_text(der, element.content, issues);
      break;
    case GeneralNameKind::Directory: readable = read_directory(der, element, name, issues); break;
    case GeneralNameKind::IpAddress: readable = read_address(content, name); break;
    case GeneralNameKind::RegisteredId: readable = read_registered_id(der, element, name); break;
    case GeneralNameKind::X400:
    case GeneralNameKind::EdiParty: name.text = base::to_hex(content); break;
  }
  if (!readable) return std::nullopt;
  return name;
}

}  // namespace

std::optional<std::vector<GeneralName>> read_general_names(Der der, const Element& sequence,
                                                           Issues& issues) {
  std::vector<GeneralName> names;
  ByteRange rest = sequence.content;
  while (!rest.empty()) {
    const auto element = take_element(der, rest);
    if (!element) return std::nullopt;
    auto name = read_general_name(der, *element, issues);
    if (!name) return std::nullopt;
    names.push_back(std::move(*name));
  }
  return names;
}

}  // namespace certificate
