#include "core/certificate/name.hpp"

#include "core/base/text.hpp"
#include "core/certificate/field.hpp"
#include "core/certificate/oid.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace certificate {
namespace {

std::optional<Attribute> read_attribute(Der der, const Element& element, Issues& issues) {
  if (!element.is(Tag::Sequence) || !element.constructed) return std::nullopt;
  ByteRange rest = element.content;
  const auto type = take_element(der, rest);
  if (!type || !type->is(Tag::Oid) || !fits_its_type(der, *type)) return std::nullopt;
  const auto value = take_element(der, rest);
  if (!value || !rest.empty() || !fits_its_type(der, *value)) return std::nullopt;
  note_encoding(element, issues);
  note_encoding(*type, issues);
  note_encoding(*value, issues);
  const Der raw = bytes_of(der, value->place);
  return Attribute{.oid = oid_text(bytes_of(der, type->content)),
                   .type = string_type(*value),
                   .text = text_of(der, *value, issues),
                   .raw = {raw.begin(), raw.end()},
                   .place = element.place};
}

std::optional<RelativeName> read_part(Der der, const Element& element, Issues& issues) {
  if (!element.is(Tag::Set)) return std::nullopt;
  note_list_encoding(element, issues);
  RelativeName part;
  ByteRange rest = element.content;
  while (!rest.empty()) {
    const auto child = take_element(der, rest);
    if (!child) return std::nullopt;
    auto attribute = read_attribute(der, *child, issues);
    if (!attribute) return std::nullopt;
    part.push_back(std::move(*attribute));
  }
  if (part.empty()) issues.add(IssueCode::EmptyRelativeName, element.place);
  return part;
}

bool needs_backslash(char c) {
  return std::string_view("\"+,;<>\\").contains(c);
}

void append_hex_escape(std::string& out, std::string_view bytes) {
  for (const char byte : bytes) {
    const auto value = static_cast<std::uint8_t>(byte);
    out += '\\' + base::to_hex({&value, 1});
  }
}

bool is_plain(char c) {
  return c > ' ' && c < 0x7F && c != '#' && !needs_backslash(c);
}

std::string escaped(std::string_view text) {
  if (std::ranges::all_of(text, is_plain)) return std::string(text);
  std::string out;
  std::string_view rest = text;
  while (!rest.empty()) {
    const base::CodePoint point = base::first_code_point(rest);
    const std::string_view bytes = rest.substr(0, point.size);
    const bool at_start = rest.size() == text.size();
    const bool at_end = rest.size() == point.size;
    rest.remove_prefix(point.size);
    if (base::is_control_or_direction_mark(point.value)) {
      append_hex_escape(out, bytes);
      continue;
    }
    const char c = bytes.front();
    const bool edge_space = c == ' ' && (at_start || at_end);
    if (needs_backslash(c) || edge_space || (c == '#' && at_start)) out += '\\';
    out += bytes;
  }
  return out;
}

std::string to_text(const Attribute& attribute) {
  const std::string_view name = attribute_name(attribute.oid);
  std::string out = name.empty() ? attribute.oid : std::string(name);
  out += '=';
  out += attribute.type == StringType::Other ? "#" + base::to_hex(attribute.raw)
                                             : escaped(attribute.text);
  return out;
}

std::string to_text(const RelativeName& part) {
  std::string out;
  for (const Attribute& attribute : part) {
    if (!out.empty()) out += '+';
    out += to_text(attribute);
  }
  return out;
}

}  // namespace

std::optional<Name> read_name(Der der, const Element& element, Issues& issues) {
  if (!element.is(Tag::Sequence)) return std::nullopt;
  note_list_encoding(element, issues);
  Name name{.parts = {}, .place = element.place};
  ByteRange rest = element.content;
  while (!rest.empty()) {
    const auto child = take_element(der, rest);
    if (!child) return std::nullopt;
    auto part = read_part(der, *child, issues);
    if (!part) return std::nullopt;
    name.parts.push_back(std::move(*part));
  }
  return name;
}

std::string to_text(const Name& name) {
  std::string out;
  for (std::size_t i = name.parts.size(); i-- > 0;) {
    if (i + 1 < name.parts.size()) out += ',';
    out += to_text(name.parts[i]);
  }
  return out;
}

}  // namespace certificate
