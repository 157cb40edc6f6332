#include "core/certificate/text.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace certificate {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_letter_or_digit(std::uint8_t byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
         (byte >= '0' && byte <= '9');
}

// X.680, 41.4
bool is_printable(std::uint8_t byte) {
  return is_letter_or_digit(byte) ||
         std::string_view(" '()+,-./:=?").contains(static_cast<char>(byte));
}

bool is_numeric(std::uint8_t byte) {
  return byte == ' ' || (byte >= '0' && byte <= '9');
}
bool is_ascii(std::uint8_t byte) {
  return byte < 0x80;
}
bool is_visible(std::uint8_t byte) {
  return byte >= 0x20 && byte < 0x7F;
}

// One character a byte, of ISO 8859-1.
std::string latin1(Der bytes) {
  if (std::ranges::all_of(bytes, is_ascii)) return {bytes.begin(), bytes.end()};
  std::string out;
  out.reserve(bytes.size());
  for (const std::uint8_t byte : bytes) base::append_utf8(out, byte);
  return out;
}

std::string utf8(Der bytes, ByteRange place, Issues& issues) {
  std::string text(bytes.begin(), bytes.end());
  if (base::is_utf8(text)) return text;
  issues.add(IssueCode::BadEncoding, place);
  std::string out;
  std::string_view rest = text;
  while (!rest.empty()) {
    const base::CodePoint point = base::first_code_point(rest);
    base::append_utf8(out, point.value);
    rest.remove_prefix(point.size);
  }
  return out;
}

bool is_high_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
bool is_low_surrogate(char32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

char32_t big_endian(Der bytes) {
  char32_t value = 0;
  for (const std::uint8_t byte : bytes) value = (value << 8) | byte;
  return value;
}

// BMPString is UCS-2 by its definition; some write UTF-16, so pairs are joined.
std::string bmp(Der bytes, ByteRange place, Issues& issues) {
  std::string out;
  bool bad = bytes.size() % 2 != 0;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    char32_t unit = big_endian(bytes.subspan(i, 2));
    if (is_high_surrogate(unit) && i + 3 < bytes.size()) {
      const char32_t low = big_endian(bytes.subspan(i + 2, 2));
      if (is_low_surrogate(low)) {
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        i += 2;
      }
    }
    const bool alone = is_high_surrogate(unit) || is_low_surrogate(unit);
    bad = bad || alone;
    base::append_utf8(out, alone ? kReplacement : unit);
  }
  if (bad) issues.add(IssueCode::BadEncoding, place);
  return out;
}

std::string universal(Der bytes, ByteRange place, Issues& issues) {
  std::string out;
  bool bad = bytes.size() % 4 != 0;
  for (std::size_t i = 0; i + 3 < bytes.size(); i += 4) {
    const char32_t value = big_endian(bytes.subspan(i, 4));
    const bool invalid = value > 0x10FFFF || is_high_surrogate(value) || is_low_surrogate(value);
    bad = bad || invalid;
    base::append_utf8(out, invalid ? kReplacement : value);
  }
  if (bad) issues.add(IssueCode::BadEncoding, place);
  return out;
}

// Beyond ASCII: UTF-8 if it can be.
std::string ia5(Der bytes, ByteRange place, Issues& issues) {
  std::string text(bytes.begin(), bytes.end());
  if (std::ranges::all_of(bytes, is_ascii)) return text;
  issues.add(IssueCode::BadCharacter, place);
  return base::is_utf8(text) ? text : latin1(bytes);
}

std::string checked_latin1(Der bytes, bool (*allowed)(std::uint8_t), ByteRange place,
                           Issues& issues) {
  if (!std::ranges::all_of(bytes, allowed)) issues.add(IssueCode::BadCharacter, place);
  return latin1(bytes);
}

}  // namespace

StringType string_type(const Element& element) {
  if (element.is(Tag::Utf8String)) return StringType::Utf8;
  if (element.is(Tag::PrintableString)) return StringType::Printable;
  if (element.is(Tag::Ia5String)) return StringType::Ia5;
  if (element.is(Tag::TeletexString)) return StringType::Teletex;
  if (element.is(Tag::BmpString)) return StringType::Bmp;
  if (element.is(Tag::UniversalString)) return StringType::Universal;
  if (element.is(Tag::NumericString)) return StringType::Numeric;
  if (element.is(Tag::VisibleString)) return StringType::Visible;
  return StringType::Other;
}

std::string text_of(Der der, const Element& element, Issues& issues) {
  const StringType type = string_type(element);
  const auto octets = type == StringType::Other ? std::nullopt : octets_of(der, element);
  if (!octets) {
    issues.add(IssueCode::NotAString, element.place);
    return base::to_hex(bytes_of(der, element.content));
  }
  if (element.constructed) issues.add(IssueCode::StringInSegments, element.place);
  switch (type) {
    case StringType::Utf8: return utf8(*octets, element.place, issues);
    case StringType::Printable: return checked_latin1(*octets, is_printable, element.place, issues);
    case StringType::Ia5: return ia5(*octets, element.place, issues);
    case StringType::Teletex: return latin1(*octets);
    case StringType::Bmp: return bmp(*octets, element.place, issues);
    case StringType::Universal: return universal(*octets, element.place, issues);
    case StringType::Numeric: return checked_latin1(*octets, is_numeric, element.place, issues);
    case StringType::Visible: return checked_latin1(*octets, is_visible, element.place, issues);
    case StringType::Other: break;
  }
  std::unreachable();
}

std::string ia5_text(Der der, ByteRange content, Issues& issues) {
  return ia5(bytes_of(der, content), content, issues);
}

}  // namespace certificate
