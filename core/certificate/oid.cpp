#include "core/certificate/oid.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

namespace certificate {
namespace {

using Known = std::pair<std::string_view, std::string_view>;

// RFC 4514 section 3, then the names that OpenSSL has made usual.
constexpr std::array kAttributes = {
    Known{"2.5.4.3", "CN"},
    Known{"2.5.4.7", "L"},
    Known{"2.5.4.8", "ST"},
    Known{"2.5.4.10", "O"},
    Known{"2.5.4.11", "OU"},
    Known{"2.5.4.6", "C"},
    Known{"2.5.4.9", "STREET"},
    Known{"0.9.2342.19200300.100.1.25", "DC"},
    Known{"0.9.2342.19200300.100.1.1", "UID"},
    Known{"2.5.4.4", "SN"},
    Known{"2.5.4.5", "serialNumber"},
    Known{"2.5.4.12", "title"},
    Known{"2.5.4.13", "description"},
    Known{"2.5.4.15", "businessCategory"},
    Known{"2.5.4.16", "postalAddress"},
    Known{"2.5.4.17", "postalCode"},
    Known{"2.5.4.20", "telephoneNumber"},
    Known{"2.5.4.41", "name"},
    Known{"2.5.4.42", "GN"},
    Known{"2.5.4.43", "initials"},
    Known{"2.5.4.44", "generationQualifier"},
    Known{"2.5.4.45", "x500UniqueIdentifier"},
    Known{"2.5.4.46", "dnQualifier"},
    Known{"2.5.4.65", "pseudonym"},
    Known{"2.5.4.97", "organizationIdentifier"},
    Known{"1.2.840.113549.1.9.1", "emailAddress"},
    Known{"1.2.840.113549.1.9.2", "unstructuredName"},
    Known{"1.2.840.113549.1.9.8", "unstructuredAddress"},
    Known{"1.3.6.1.4.1.311.60.2.1.1", "jurisdictionL"},
    Known{"1.3.6.1.4.1.311.60.2.1.2", "jurisdictionST"},
    Known{"1.3.6.1.4.1.311.60.2.1.3", "jurisdictionC"},
};

constexpr std::array kExtensions = {
    Known{"2.5.29.1", "Authority key identifier (old)"},
    Known{"2.5.29.2", "Key attributes (old)"},
    Known{"2.5.29.9", "Subject directory attributes"},
    Known{"2.5.29.14", "Subject key identifier"},
    Known{"2.5.29.15", "Key usage"},
    Known{"2.5.29.16", "Private key usage period"},
    Known{"2.5.29.17", "Subject alternative name"},
    Known{"2.5.29.18", "Issuer alternative name"},
    Known{"2.5.29.19", "Basic constraints"},
    Known{"2.5.29.30", "Name constraints"},
    Known{"2.5.29.31", "CRL distribution points"},
    Known{"2.5.29.32", "Certificate policies"},
    Known{"2.5.29.33", "Policy mappings"},
    Known{"2.5.29.35", "Authority key identifier"},
    Known{"2.5.29.36", "Policy constraints"},
    Known{"2.5.29.37", "Extended key usage"},
    Known{"2.5.29.46", "Freshest CRL"},
    Known{"2.5.29.54", "Inhibit any policy"},
    Known{"1.3.6.1.5.5.7.1.1", "Authority information access"},
    Known{"1.3.6.1.5.5.7.1.2", "Biometric information"},
    Known{"1.3.6.1.5.5.7.1.3", "Qualified certificate statements"},
    Known{"1.3.6.1.5.5.7.1.7", "IP address blocks"},
    Known{"1.3.6.1.5.5.7.1.8", "AS identifiers"},
    Known{"1.3.6.1.5.5.7.1.11", "Subject information access"},
    Known{"1.3.6.1.5.5.7.1.12", "Logotype"},
    Known{"1.3.6.1.5.5.7.1.14", "Proxy certificate information"},
    Known{"1.3.6.1.5.5.7.1.24", "TLS feature"},
    Known{"1.3.6.1.5.5.7.48.1.5", "OCSP no check"},
    Known{"1.3.6.1.4.1.11129.2.4.2", "Signed certificate timestamps"},
    Known{"1.3.6.1.4.1.11129.2.4.3", "Precertificate poison"},
    Known{"1.3.6.1.4.1.311.20.2", "Microsoft certificate template name"},
    Known{"1.3.6.1.4.1.311.21.1", "Microsoft CA version"},
    Known{"1.3.6.1.4.1.311.21.2", "Microsoft previous CA certificate hash"},
    Known{"1.3.6.1.4.1.311.21.7", "Microsoft certificate template"},
    Known{"1.3.6.1.4.1.311.21.10", "Microsoft application policies"},
    Known{"1.3.6.1.4.1.311.25.2", "Microsoft security identifier"},
    Known{"1.2.840.113533.7.65.0", "Entrust version"},
    Known{"1.2.840.113549.1.9.15", "S/MIME capabilities"},
    Known{"2.16.840.1.113730.1.1", "Netscape certificate type"},
    Known{"2.16.840.1.113730.1.2", "Netscape base URL"},
    Known{"2.16.840.1.113730.1.3", "Netscape revocation URL"},
    Known{"2.16.840.1.113730.1.4", "Netscape CA revocation URL"},
    Known{"2.16.840.1.113730.1.7", "Netscape renewal URL"},
    Known{"2.16.840.1.113730.1.8", "Netscape CA policy URL"},
    Known{"2.16.840.1.113730.1.12", "Netscape SSL server name"},
    Known{"2.16.840.1.113730.1.13", "Netscape comment"},
    Known{"2.23.140.3.1", "CA/Browser Forum organization identifier"},
    Known{"2.23.140.1.31", "Tor service descriptor"},
};

constexpr std::array kPurposes = {
    Known{"2.5.29.37.0", "Any purpose"},
    Known{"1.3.6.1.5.5.7.3.1", "TLS server"},
    Known{"1.3.6.1.5.5.7.3.2", "TLS client"},
    Known{"1.3.6.1.5.5.7.3.3", "Code signing"},
    Known{"1.3.6.1.5.5.7.3.4", "E-mail protection"},
    Known{"1.3.6.1.5.5.7.3.5", "IPsec end system"},
    Known{"1.3.6.1.5.5.7.3.6", "IPsec tunnel"},
    Known{"1.3.6.1.5.5.7.3.7", "IPsec user"},
    Known{"1.3.6.1.5.5.7.3.8", "Time stamping"},
    Known{"1.3.6.1.5.5.7.3.9", "OCSP signing"},
    Known{"1.3.6.1.4.1.311.10.3.3", "Microsoft server gated crypto"},
    Known{"1.3.6.1.4.1.311.10.3.4", "Encrypting file system"},
    Known{"1.3.6.1.4.1.311.20.2.2", "Smart card logon"},
    Known{"2.16.840.1.113730.4.1", "Netscape server gated crypto"},
};

std::string_view find(std::span<const Known> table, std::string_view oid) {
  const auto found = std::ranges::find(table, oid, &Known::first);
  return found == table.end() ? std::string_view() : found->second;
}

constexpr std::uint32_t kGroup = 1'000'000'000;
constexpr std::size_t kLongestArc = 19;  // bytes of seven bits

// A whole number of up to 133 bits in groups of nine decimal digits, the lowest first.
struct Arc {
  std::array<std::uint32_t, 5> groups{};
  std::size_t size = 0;

  std::span<std::uint32_t> used() { return std::span(groups).first(size); }
};

void append_bits(Arc& arc, std::uint8_t seven_bits) {
  std::uint64_t carry = seven_bits;
  for (std::uint32_t& group : arc.used()) {
    carry += std::uint64_t{group} * 128;
    group = static_cast<std::uint32_t>(carry % kGroup);
    carry /= kGroup;
  }
  if (carry != 0) arc.groups[arc.size++] = static_cast<std::uint32_t>(carry);
}

void subtract(Arc& arc, std::uint32_t number) {
  std::int64_t borrow = number;
  for (std::uint32_t& group : arc.used()) {
    std::int64_t left = std::int64_t{group} - borrow;
    borrow = left < 0 ? 1 : 0;
    if (left < 0) left += kGroup;
    group = static_cast<std::uint32_t>(left);
  }
  while (arc.size > 0 && arc.groups[arc.size - 1] == 0) --arc.size;
}

void append_decimal(std::string& out, std::uint32_t value, std::size_t least_digits) {
  std::array<char, 10> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  const auto size = static_cast<std::size_t>(end - digits.data());
  if (size < least_digits) out.append(least_digits - size, '0');
  out.append(digits.data(), size);
}

void append_decimal(std::string& out, const Arc& arc) {
  append_decimal(out, arc.size == 0 ? 0 : arc.groups[arc.size - 1], 1);
  for (std::size_t i = arc.size; i > 1; --i) append_decimal(out, arc.groups[i - 2], 9);
}

// The first two arcs share one number (X.690, 8.19.4).
void append_first_arcs(std::string& out, Arc arc) {
  const std::uint32_t first = arc.size > 1 ? 2 : std::min(arc.groups[0] / 40, 2u);
  append_decimal(out, first, 1);
  out += '.';
  subtract(arc, first * 40);
  append_decimal(out, arc);
}

}  // namespace

std::string oid_text(Der content) {
  std::string out;
  Arc arc;
  std::size_t arc_bytes = 0;
  for (const std::uint8_t byte : content) {
    if (++arc_bytes > kLongestArc) return "x" + base::to_hex(content);
    append_bits(arc, byte & 0x7Fu);
    if ((byte & 0x80u) != 0) continue;
    if (out.empty()) {
      append_first_arcs(out, arc);
    } else {
      out += '.';
      append_decimal(out, arc);
    }
    arc = {};
    arc_bytes = 0;
  }
  return out;
}

std::string_view attribute_name(std::string_view oid) {
  return find(kAttributes, oid);
}
std::string_view extension_name(std::string_view oid) {
  return find(kExtensions, oid);
}
std::string_view purpose_name(std::string_view oid) {
  return find(kPurposes, oid);
}

}  // namespace certificate
