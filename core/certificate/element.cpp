#include "core/certificate/element.hpp"

#include <mbedtls/asn1.h>

#include <utility>

namespace certificate {
namespace {

constexpr std::uint8_t kIndefinite = 0x80;
constexpr std::uint8_t kReserved = 0xFF;
constexpr std::uint8_t kLongTag = 0x1F;
constexpr std::uint32_t kLargestTag = 1u << 28;

using Read = std::expected<Element, ElementFault>;

Read read_element(Der der, ByteRange within, int depth);

// Identifier octets (X.690, 8.1.2). Answers where the length begins.
std::expected<std::uint32_t, ElementFault> read_tag(Der der, ByteRange within, Element& element) {
  std::uint32_t at = within.begin;
  if (at == within.end) return std::unexpected(ElementFault::CutOff);
  const std::uint8_t first = der[at++];
  element.tag_class = static_cast<TagClass>(first >> 6);
  element.constructed = (first & MBEDTLS_ASN1_CONSTRUCTED) != 0;
  element.tag = first & MBEDTLS_ASN1_TAG_VALUE_MASK;
  if (element.tag != kLongTag) return at;
  element.tag = 0;
  for (;;) {
    if (at == within.end) return std::unexpected(ElementFault::CutOff);
    const std::uint8_t byte = der[at++];
    element.tag = (element.tag << 7) | (byte & 0x7Fu);
    if (element.tag >= kLargestTag) return std::unexpected(ElementFault::BadHeader);
    if ((byte & 0x80u) == 0) return at;
  }
}

// Content up to the end mark of two zero bytes. `element.content.begin` is set.
Read read_indefinite(Der der, ByteRange within, Element element, int depth) {
  if (!element.constructed || depth >= kDeepest) return std::unexpected(ElementFault::BadHeader);
  element.indefinite = true;
  ByteRange rest{element.content.begin, within.end};
  for (;;) {
    const Read child = read_element(der, rest, depth + 1);
    if (!child) return child;
    rest.begin = child->place.end;
    const bool end_mark = child->place.size() == 2 && child->tag_class == TagClass::Universal &&
                          child->tag == 0 && !child->constructed;
    if (!end_mark) continue;
    element.content.end = child->place.begin;
    element.place.end = child->place.end;
    return element;
  }
}

// Length octets at `at`, which is moved behind them (X.690, 8.1.3). mbedTLS's own reader knows
// neither the indefinite form nor more than four bytes, which others load.
std::expected<std::uint32_t, ElementFault> read_length(Der der, ByteRange within, std::uint32_t& at,
                                                       Element& element) {
  const std::uint8_t form = der[at++];
  if (form < kIndefinite) return form;
  if (form == kReserved) return std::unexpected(ElementFault::BadHeader);
  const std::uint32_t bytes = form & 0x7Fu;
  if (bytes > within.end - at) return std::unexpected(ElementFault::CutOff);
  std::uint32_t length = 0;
  for (std::uint32_t i = 0; i < bytes; ++i) {
    if (length >> 24 != 0) return std::unexpected(ElementFault::CutOff);
    length = (length << 8) | der[at++];
  }
  element.shortest_length = length >= kIndefinite && der[at - bytes] != 0;
  return length;
}

Read read_element(Der der, ByteRange within, int depth) {
  Element element;
  auto at = read_tag(der, within, element);
  if (!at) return std::unexpected(at.error());
  if (*at == within.end) return std::unexpected(ElementFault::CutOff);
  element.place.begin = within.begin;
  if (der[*at] == kIndefinite) {
    element.content.begin = *at + 1;
    return read_indefinite(der, within, element, depth);
  }
  const auto length = read_length(der, within, *at, element);
  if (!length) return std::unexpected(length.error());
  if (*length > within.end - *at) return std::unexpected(ElementFault::CutOff);
  element.content = {*at, *at + *length};
  element.place.end = element.content.end;
  return element;
}

bool is_padded_integer(Der content) {
  if (content.size() < 2) return false;
  const bool negative = (content[1] & 0x80u) != 0;
  return content[0] == (negative ? 0xFF : 0x00);
}

bool is_oid(Der content) {
  if (content.empty() || (content.back() & 0x80u) != 0) return false;
  bool first_of_arc = true;
  for (const std::uint8_t byte : content) {
    if (first_of_arc && byte == 0x80) return false;
    first_of_arc = (byte & 0x80u) == 0;
  }
  return true;
}

// Appends the segments of a constructed string; a bit string's own first byte is left out.
bool append_segments(Der der, const Element& element, int depth, BitString& out, bool bits) {
  if (!element.constructed) {
    Der content = bytes_of(der, element.content);
    if (bits) {
      if (content.empty() || content[0] > 7) return false;
      out.unused_bits = content[0];
      content = content.subspan(1);
    }
    out.bytes.insert(out.bytes.end(), content.begin(), content.end());
    return true;
  }
  if (depth >= kDeepest) return false;
  ByteRange rest = element.content;
  while (!rest.empty()) {
    const Read segment = take_element(der, rest);
    if (!segment || !append_segments(der, *segment, depth + 1, out, bits)) return false;
  }
  return true;
}

}  // namespace

Der bytes_of(Der der, ByteRange range) {
  return der.subspan(range.begin, range.size());
}

bool Element::is(Tag universal) const {
  return tag_class == TagClass::Universal && tag == std::to_underlying(universal);
}

bool Element::is_context(std::uint32_t number) const {
  return tag_class == TagClass::Context && tag == number;
}

std::expected<Element, ElementFault> take_element(Der der, ByteRange& rest) {
  Read element = read_element(der, rest, 0);
  if (element) rest.begin = element->place.end;
  return element;
}

bool fits_its_type(Der der, const Element& element) {
  if (element.tag_class != TagClass::Universal) return true;
  const Der content = bytes_of(der, element.content);
  const bool primitive = !element.constructed;
  if (element.is(Tag::Boolean)) return primitive && content.size() == 1;
  if (element.is(Tag::Null)) return primitive && content.empty();
  if (element.is(Tag::Oid)) return primitive && is_oid(content);
  if (element.is(Tag::Integer) || element.is(Tag::Enumerated)) {
    return primitive && !content.empty() && !is_padded_integer(content);
  }
  if (element.is(Tag::BitString)) {
    return element.constructed || (!content.empty() && content[0] <= 7);
  }
  return true;
}

std::optional<base::Bytes> octets_of(Der der, const Element& element) {
  BitString out;
  if (!append_segments(der, element, 0, out, false)) return std::nullopt;
  return std::move(out.bytes);
}

std::optional<BitString> bit_string_of(Der der, const Element& element) {
  BitString out;
  if (!append_segments(der, element, 0, out, true)) return std::nullopt;
  return out;
}

}  // namespace certificate
