#include "core/certificate/curve.hpp"

#include <mbedtls/ecp.h>

#include <optional>
#include <utility>

namespace certificate {
namespace {

mbedtls_ecp_group_id group_id(Curve curve) {
  switch (curve) {
    case Curve::P256: return MBEDTLS_ECP_DP_SECP256R1;
    case Curve::P384: return MBEDTLS_ECP_DP_SECP384R1;
    case Curve::P521: return MBEDTLS_ECP_DP_SECP521R1;
    case Curve::None:
    case Curve::Other: return MBEDTLS_ECP_DP_NONE;
  }
  std::unreachable();
}

// A value of mbedTLS's that owns memory.
template <class T, auto kInit, auto kFree>
struct Owned {
  T value{};

  Owned() { kInit(&value); }
  ~Owned() { kFree(&value); }
  Owned(const Owned&) = delete;
  Owned(Owned&&) = delete;
  Owned& operator=(const Owned&) = delete;
  Owned& operator=(Owned&&) = delete;
};

using Group = Owned<mbedtls_ecp_group, mbedtls_ecp_group_init, mbedtls_ecp_group_free>;
using Point = Owned<mbedtls_ecp_point, mbedtls_ecp_point_init, mbedtls_ecp_point_free>;
using Number = Owned<mbedtls_mpi, mbedtls_mpi_init, mbedtls_mpi_free>;

bool equals(const base::Bytes& bytes, const mbedtls_mpi& known) {
  Number number;
  return mbedtls_mpi_read_binary(&number.value, bytes.data(), bytes.size()) == 0 &&
         mbedtls_mpi_cmp_mpi(&number.value, &known) == 0;
}

// The numbers of ECParameters, as they stand in the certificate.
struct Parameters {
  base::Bytes prime;
  base::Bytes a;
  base::Bytes b;
  base::Bytes generator;
  base::Bytes order;
};

std::optional<base::Bytes> take_bytes(Der der, ByteRange& rest, Tag tag) {
  const auto element = take_element(der, rest);
  if (!element || !element->is(tag)) return std::nullopt;
  return octets_of(der, *element);
}

std::optional<ByteRange> take_sequence(Der der, ByteRange& rest) {
  const auto element = take_element(der, rest);
  if (!element || !element->is(Tag::Sequence)) return std::nullopt;
  return element->content;
}

std::optional<Parameters> read_parameters(Der der, ByteRange rest) {
  const auto version = take_bytes(der, rest, Tag::Integer);
  auto field = take_sequence(der, rest);
  auto curve = take_sequence(der, rest);
  auto generator = take_bytes(der, rest, Tag::OctetString);
  auto order = take_bytes(der, rest, Tag::Integer);
  if (!version || !field || !curve || !generator || !order) return std::nullopt;
  const auto field_type = take_bytes(der, *field, Tag::Oid);
  auto prime = take_bytes(der, *field, Tag::Integer);
  auto a = take_bytes(der, *curve, Tag::OctetString);
  auto b = take_bytes(der, *curve, Tag::OctetString);
  if (!field_type || !prime || !a || !b) return std::nullopt;
  return Parameters{.prime = std::move(*prime),
                    .a = std::move(*a),
                    .b = std::move(*b),
                    .generator = std::move(*generator),
                    .order = std::move(*order)};
}

// mbedTLS keeps no A for these curves: it is -3.
bool is_minus_three(const base::Bytes& bytes, const mbedtls_mpi& prime) {
  Number number;
  return mbedtls_mpi_read_binary(&number.value, bytes.data(), bytes.size()) == 0 &&
         mbedtls_mpi_add_int(&number.value, &number.value, 3) == 0 &&
         mbedtls_mpi_cmp_mpi(&number.value, &prime) == 0;
}

bool describe(const Parameters& numbers, Curve curve) {
  Group known;
  Point generator;
  if (mbedtls_ecp_group_load(&known.value, group_id(curve)) != 0 ||
      mbedtls_ecp_point_read_binary(&known.value, &generator.value, numbers.generator.data(),
                                    numbers.generator.size()) != 0) {
    return false;
  }
  return equals(numbers.prime, known.value.P) && is_minus_three(numbers.a, known.value.P) &&
         equals(numbers.b, known.value.B) && equals(numbers.order, known.value.N) &&
         mbedtls_ecp_point_cmp(&generator.value, &known.value.G) == 0;
}

}  // namespace

Curve curve_of_parameters(Der der, const Element& parameters) {
  const auto numbers = read_parameters(der, parameters.content);
  if (!numbers) return Curve::Other;
  for (const Curve curve : {Curve::P256, Curve::P384, Curve::P521}) {
    if (describe(*numbers, curve)) return curve;
  }
  return Curve::Other;
}

bool is_point_of(Curve curve, Der point) {
  Group on;
  Point read;
  return mbedtls_ecp_group_load(&on.value, group_id(curve)) == 0 &&
         mbedtls_ecp_point_read_binary(&on.value, &read.value, point.data(), point.size()) == 0 &&
         mbedtls_ecp_check_pubkey(&on.value, &read.value) == 0;
}

}  // namespace certificate
