#include "core/certificate/field.hpp"

namespace certificate {

void note_encoding(const Element& element, Issues& issues) {
  if (element.indefinite) {
    issues.add(IssueCode::LengthIndefinite, element.place);
  } else if (!element.shortest_length) {
    issues.add(IssueCode::LengthNotShortest, element.place);
  }
}

void note_list_encoding(const Element& element, Issues& issues) {
  note_encoding(element, issues);
  if (!element.constructed) issues.add(IssueCode::PrimitiveSequence, element.place);
}

void note_boolean(Der der, const Element& boolean, Issues& issues) {
  const std::uint8_t value = der[boolean.content.begin];
  if (value == 0) issues.add(IssueCode::DefaultEncoded, boolean.place);
  if (value != 0 && value != 0xFF) issues.add(IssueCode::BooleanNotCanonical, boolean.place);
}

std::optional<int> small_integer(Der content) {
  if (content.empty() || content.size() > 3) return std::nullopt;
  int value = (content[0] & 0x80u) != 0 ? -1 : 0;
  for (const std::uint8_t byte : content) value = value * 256 + byte;
  return value;
}

std::optional<Element> take_field(Der der, ByteRange& rest, Tag tag, IssueCode unreadable,
                                  Issues& issues) {
  const ByteRange before = rest;
  const auto element = take_element(der, rest);
  if (!element) {
    issues.add(unreadable, before);
    return std::nullopt;
  }
  const bool sequence = tag == Tag::Sequence;
  if (!element->is(tag) || !fits_its_type(der, *element) || (sequence && !element->constructed)) {
    issues.add(unreadable, element->place);
    return std::nullopt;
  }
  note_encoding(*element, issues);
  return *element;
}

std::optional<Element> take_optional(Der der, ByteRange& rest, std::uint32_t context_tag) {
  ByteRange ahead = rest;
  const auto element = take_element(der, ahead);
  if (!element || !element->is_context(context_tag)) return std::nullopt;
  rest = ahead;
  return *element;
}

}  // namespace certificate
