#include "core/certificate/extension.hpp"

#include "core/certificate/extension_value.hpp"
#include "core/certificate/field.hpp"
#include "core/certificate/oid.hpp"

#include <algorithm>
#include <utility>

namespace certificate {
namespace {

constexpr IssueCode kUnreadable = IssueCode::ExtensionsUnreadable;

// The critical flag, if it stands next. False if it is there and cannot be read.
bool take_critical(Der der, ByteRange& rest, bool& critical, Issues& issues) {
  ByteRange ahead = rest;
  const auto next = take_element(der, ahead);
  if (!next || !next->is(Tag::Boolean)) return true;
  if (!fits_its_type(der, *next)) return false;
  rest = ahead;
  critical = der[next->content.begin] != 0;
  note_encoding(*next, issues);
  note_boolean(der, *next, issues);
  return true;
}

void read_value(Der der, const Element& octets, Extension& extension, Issues& issues) {
  if (octets.constructed) {
    issues.add(IssueCode::StringInSegments, octets.place);
    return;
  }
  extension.value_content = octets.content;
  auto value = read_extension_value(der, extension.oid, octets.content, issues);
  if (!value) {
    issues.add(IssueCode::ExtensionValueUnreadable, extension.place);
    return;
  }
  extension.value = std::move(*value);
}

std::optional<Extension> take_extension(Der der, ByteRange& rest, Issues& issues) {
  const auto sequence = take_field(der, rest, Tag::Sequence, kUnreadable, issues);
  if (!sequence) return std::nullopt;
  ByteRange fields = sequence->content;
  const auto oid = take_field(der, fields, Tag::Oid, kUnreadable, issues);
  if (!oid) return std::nullopt;
  Extension extension;
  extension.oid = oid_text(bytes_of(der, oid->content));
  extension.place = sequence->place;
  if (!take_critical(der, fields, extension.critical, issues)) {
    issues.add(kUnreadable, fields);
    return std::nullopt;
  }
  const auto octets = take_field(der, fields, Tag::OctetString, kUnreadable, issues);
  if (!octets) return std::nullopt;
  if (!fields.empty()) {
    issues.add(IssueCode::UnexpectedContent, fields);
    return std::nullopt;
  }
  read_value(der, *octets, extension, issues);
  return extension;
}

void note_repetition(const std::vector<Extension>& extensions, Issues& issues) {
  const auto oid_then_place = [](const Extension* extension) {
    return std::pair(std::string_view(extension->oid), extension->place.begin);
  };
  std::vector<const Extension*> sorted;
  sorted.reserve(extensions.size());
  for (const Extension& extension : extensions) sorted.push_back(&extension);
  std::ranges::sort(sorted, {}, oid_then_place);
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i]->oid == sorted[i - 1]->oid) {
      issues.add(IssueCode::ExtensionTwice, sorted[i]->place);
    }
  }
}

}  // namespace

std::vector<Extension> read_extensions(Der der, const Element& wrapper, Issues& issues) {
  std::vector<Extension> extensions;
  ByteRange outer = wrapper.content;
  note_encoding(wrapper, issues);
  const auto list = take_element(der, outer);
  if (!wrapper.constructed || !list || !list->is(Tag::Sequence)) {
    issues.add(kUnreadable, wrapper.place);
    return extensions;
  }
  note_list_encoding(*list, issues);
  if (!outer.empty()) issues.add(IssueCode::UnexpectedContent, outer);
  if (list->content.empty()) issues.add(IssueCode::ExtensionsEmpty, list->place);
  ByteRange rest = list->content;
  while (!rest.empty()) {
    const std::uint32_t begin = rest.begin;
    auto extension = take_extension(der, rest, issues);
    if (extension) extensions.push_back(std::move(*extension));
    if (rest.begin == begin) break;
  }
  note_repetition(extensions, issues);
  return extensions;
}

}  // namespace certificate
