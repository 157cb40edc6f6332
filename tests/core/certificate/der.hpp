#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

// DER for tests, written by hand: tests say what a file holds, not how it was made.
namespace der {

using Bytes = std::vector<std::uint8_t>;

inline Bytes join(std::initializer_list<Bytes> parts) {
  Bytes out;
  for (const Bytes& part : parts) out.insert(out.end(), part.begin(), part.end());
  return out;
}

inline Bytes text(std::string_view characters) {
  return {characters.begin(), characters.end()};
}

// Definite length in the shortest form.
inline Bytes element(std::uint8_t tag, const Bytes& content) {
  Bytes out{tag};
  const std::size_t size = content.size();
  if (size < 0x80) {
    out.push_back(static_cast<std::uint8_t>(size));
  } else if (size < 0x100) {
    out.insert(out.end(), {0x81, static_cast<std::uint8_t>(size)});
  } else {
    out.insert(out.end(),
               {0x82, static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size)});
  }
  out.insert(out.end(), content.begin(), content.end());
  return out;
}

inline Bytes sequence(std::initializer_list<Bytes> parts) {
  return element(0x30, join(parts));
}
inline Bytes integer(const Bytes& content) {
  return element(0x02, content);
}
inline Bytes octets(const Bytes& content) {
  return element(0x04, content);
}
inline Bytes bits(const Bytes& content) {
  return element(0x03, join({{0}, content}));
}
inline Bytes null() {
  return {0x05, 0x00};
}

// Content octets of an oid.
inline Bytes oid(std::initializer_list<std::uint8_t> content) {
  return element(0x06, content);
}

inline Bytes rsa_oid() {
  return oid({0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01});
}
inline Bytes sha256_with_rsa() {
  return sequence({oid({0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B}), null()});
}

// An RSA modulus of that many bits, a multiple of 8; not a number that anybody could use.
inline Bytes modulus(std::size_t bit_count) {
  Bytes out(bit_count / 8 + 1, 0xA5);
  out[0] = 0;
  return integer(out);
}

inline Bytes rsa_key(const Bytes& modulus_element) {
  const Bytes key = sequence({modulus_element, integer({0x01, 0x00, 0x01})});
  return sequence({sequence({rsa_oid(), null()}), bits(key)});
}

// One attribute of type commonName.
inline Bytes common_name(const Bytes& value) {
  return element(0x31, sequence({oid({0x55, 0x04, 0x03}), value}));
}

inline Bytes name(std::string_view characters) {
  return sequence({common_name(element(0x0C, text(characters)))});
}

// A certificate whose parts a test replaces one by one.
struct Draft {
  Bytes version = element(0xA0, integer({2}));
  Bytes serial = integer({7});
  Bytes algorithm = sha256_with_rsa();
  Bytes issuer = name("UMS");
  Bytes not_before = element(0x17, text("240101000000Z"));
  Bytes not_after = element(0x17, text("340101000000Z"));
  Bytes subject = name("UMS");
  Bytes key = rsa_key(modulus(2048));
  Bytes extensions;
  Bytes signature = bits(Bytes(256, 0x5A));

  Bytes signed_part() const {
    return sequence({version, serial, algorithm, issuer, sequence({not_before, not_after}), subject,
                     key, extensions});
  }
  Bytes bytes() const { return sequence({signed_part(), algorithm, signature}); }
};

// The element [3] around extensions.
inline Bytes extensions(std::initializer_list<Bytes> list) {
  return element(0xA3, sequence(list));
}

inline Bytes basic_constraints() {
  return sequence({oid({0x55, 0x1D, 0x13}), octets(sequence({}))});
}

// The same bytes with the outer length left open and an end mark: BER.
inline Bytes indefinite(const Bytes& constructed, std::size_t header) {
  Bytes out{constructed[0], 0x80};
  out.insert(out.end(), constructed.begin() + static_cast<std::ptrdiff_t>(header),
             constructed.end());
  out.insert(out.end(), {0, 0});
  return out;
}

}  // namespace der
