#pragma once

#include "core/base/encoding.hpp"

#include <cstdint>
#include <expected>
#include <optional>
#include <span>

// The elements of ASN.1's Basic Encoding Rules (X.690): tag, length, content. DER is the strict
// form of them; certificates in the wild are not always DER, so everything that BER allows is read.
namespace certificate {

using Der = std::span<const std::uint8_t>;

// Bytes `begin` to before `end` of the input that is being read.
struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

Der bytes_of(Der der, ByteRange range);

enum class TagClass : std::uint8_t { Universal, Application, Context, Private };

// Universal tag numbers (X.680, 8.4) that occur in certificates.
enum class Tag : std::uint8_t {
  Boolean = 1,
  Integer = 2,
  BitString = 3,
  OctetString = 4,
  Null = 5,
  Oid = 6,
  Enumerated = 10,
  Utf8String = 12,
  Sequence = 16,
  Set = 17,
  NumericString = 18,
  PrintableString = 19,
  TeletexString = 20,
  Ia5String = 22,
  UtcTime = 23,
  GeneralizedTime = 24,
  VisibleString = 26,
  UniversalString = 28,
  BmpString = 30,
};

struct Element {
  TagClass tag_class = TagClass::Universal;
  bool constructed = false;
  std::uint32_t tag = 0;
  ByteRange place;              // header and content; the end mark too if the length is indefinite
  ByteRange content;            // without the end mark
  bool indefinite = false;      // X.690, 8.1.3.6
  bool shortest_length = true;  // the length is written in as few bytes as it can be

  bool is(Tag universal) const;
  bool is_context(std::uint32_t number) const;
  friend bool operator==(const Element&, const Element&) = default;
};

enum class ElementFault : std::uint8_t {
  CutOff,    // the header or the content runs past the end
  BadHeader  // a reserved length form, a tag number above 2^28, or an indefinite length that is
             // primitive or nested deeper than kDeepest
};

inline constexpr int kDeepest = 32;

// The element that starts at `rest.begin`; `rest` then begins behind it. On a fault `rest` stays.
std::expected<Element, ElementFault> take_element(Der der, ByteRange& rest);

// Whether the content fits its universal type: a BOOLEAN of one byte, an INTEGER without padding,
// an OID whose last arc ends ... True for other classes and for constructed types, whose content is
// not looked at.
bool fits_its_type(Der der, const Element& element);

// The octets of a string type; those of its segments one after another if it is constructed (X.690,
// 8.7.3). None if the segments cannot be read or nest deeper than kDeepest.
std::optional<base::Bytes> octets_of(Der der, const Element& element);

struct BitString {
  base::Bytes bytes;
  int unused_bits = 0;  // of the last byte, 0 to 7

  friend bool operator==(const BitString&, const BitString&) = default;
};

// None if the first content byte is missing or above 7, or segments cannot be read.
std::optional<BitString> bit_string_of(Der der, const Element& element);

}  // namespace certificate
