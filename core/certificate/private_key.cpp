#include "core/certificate/private_key.hpp"

#include <mbedtls/platform_util.h>

#include <algorithm>
#include <array>

namespace certificate {
namespace {

constexpr std::size_t kLongestLabel = 64;

constexpr std::uint8_t kInteger = 0x02;
constexpr std::uint8_t kOctetString = 0x04;
constexpr std::uint8_t kOid = 0x06;
constexpr std::uint8_t kSequence = 0x30;

// "BEGIN RSA " in "-----BEGIN RSA PRIVATE KEY-----", whatever the number of dashes.
bool is_label_of_key(std::string_view before) {
  const std::size_t dash = before.rfind('-');
  if (dash == std::string_view::npos || before.size() - dash > kLongestLabel) return false;
  std::string_view label = before.substr(dash + 1);
  label.remove_prefix(std::min(label.find_first_not_of(' '), label.size()));
  return label.starts_with("BEGIN ") || label.starts_with("END ");
}

bool has_label_of_key(std::string_view text) {
  constexpr std::string_view kWords = "PRIVATE KEY";
  for (std::size_t at = text.find(kWords); at != std::string_view::npos;
       at = text.find(kWords, at + 1)) {
    const std::size_t from = at > kLongestLabel ? at - kLongestLabel : 0;
    if (is_label_of_key(text.substr(from, at - from))) return true;
  }
  return text.starts_with("PuTTY-User-Key-File-") || text.starts_with("openssh-key-v1");
}

// The first byte of the next element, none at the end: enough to know a shape that is cut off.
std::optional<std::uint8_t> tag_ahead(Der der, ByteRange rest) {
  if (rest.empty()) return std::nullopt;
  return der[rest.begin];
}

// What a SEQUENCE at `range.begin` holds, as far as there are bytes.
std::optional<ByteRange> inside_sequence(Der der, ByteRange range) {
  if (range.size() < 2 || der[range.begin] != kSequence) return std::nullopt;
  const std::uint8_t form = der[range.begin + 1];
  const std::uint32_t header = form > 0x80 ? 2u + (form & 0x7Fu) : 2u;
  if (header > range.size()) return std::nullopt;
  return ByteRange{range.begin + header, range.end};
}

// An INTEGER of one byte, as those formats have for their version.
std::optional<int> take_version(Der der, ByteRange& rest) {
  const auto integer = take_element(der, rest);
  if (!integer || !integer->is(Tag::Integer) || integer->content.size() != 1) return std::nullopt;
  return der[integer->content.begin];
}

bool passes_over(Der der, ByteRange& rest, Tag tag) {
  const auto element = take_element(der, rest);
  return element && element->is(tag);
}

// EncryptedPrivateKeyInfo (RFC 5958): an algorithm that has a SEQUENCE of parameters, then octets.
bool is_encrypted_key(Der der, ByteRange rest) {
  ByteRange whole = rest;
  const auto algorithm = take_element(der, whole);
  if (!algorithm || tag_ahead(der, whole) != kOctetString) return false;
  ByteRange fields = algorithm->content;
  return tag_ahead(der, fields) == kOid && passes_over(der, fields, Tag::Oid) &&
         tag_ahead(der, fields) == kSequence;
}

bool is_private_key(Der der, ByteRange range) {
  auto rest = inside_sequence(der, range);
  if (!rest) return false;
  if (tag_ahead(der, *rest) == kSequence) return is_encrypted_key(der, *rest);
  const auto version = take_version(der, *rest);
  if (!version) return false;
  const auto next = tag_ahead(der, *rest);
  if (*version == 3) return next == kSequence;  // PKCS#12, RFC 7292
  if (*version > 1 || !next) return false;
  if (*next == kOctetString) return true;  // SEC 1, RFC 5915
  if (*next == kSequence) {                // PKCS#8, RFC 5958
    return passes_over(der, *rest, Tag::Sequence) && tag_ahead(der, *rest) == kOctetString;
  }
  // PKCS#1, RFC 8017: version, modulus, public exponent, private exponent. DSA: version, p, q, g.
  return passes_over(der, *rest, Tag::Integer) && passes_over(der, *rest, Tag::Integer) &&
         tag_ahead(der, *rest) == kInteger;
}

// JKS and JCEKS: magic, version, count, and the kind of the first entry: 1 or 3 is a key.
bool is_java_keystore(Der file) {
  constexpr std::array<std::uint8_t, 4> kJks = {0xFE, 0xED, 0xFE, 0xED};
  constexpr std::array<std::uint8_t, 4> kJceks = {0xCE, 0xCE, 0xCE, 0xCE};
  constexpr std::size_t kKind = 15;
  if (file.size() <= kKind) return false;
  const Der magic = file.first(4);
  const bool known = std::ranges::equal(magic, kJks) || std::ranges::equal(magic, kJceks);
  return known && (file[kKind] == 1 || file[kKind] == 3);
}

bool has_key_among_elements(Der der) {
  ByteRange rest{0, static_cast<std::uint32_t>(der.size())};
  while (!rest.empty()) {
    if (is_private_key(der, rest)) return true;
    if (!take_element(der, rest)) return false;
  }
  return false;
}

}  // namespace

bool holds_private_key(Der file) {
  std::string text = text_of_file(file);
  std::vector<PemBlock> blocks = pem_blocks(text);
  const bool found = holds_private_key(file, text, blocks);
  wipe(text, blocks);
  return found;
}

bool holds_private_key(Der file, std::string_view text, std::span<const PemBlock> blocks) {
  return has_label_of_key(text) || is_java_keystore(file) || has_key_among_elements(file) ||
         std::ranges::any_of(blocks, [](const PemBlock& block) {
           return block.bytes && has_key_among_elements(*block.bytes);
         });
}

void wipe(std::string& text, std::span<PemBlock> blocks) {
  mbedtls_platform_zeroize(text.data(), text.size());
  for (PemBlock& block : blocks) {
    if (block.bytes) wipe(*block.bytes);
  }
}

void wipe(std::span<std::uint8_t> bytes) {
  mbedtls_platform_zeroize(bytes.data(), bytes.size());
}

}  // namespace certificate
