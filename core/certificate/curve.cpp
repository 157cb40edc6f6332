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

struct Group {
  mbedtls_ecp_group group;

  Group() { mbedtls_ecp_group_init(&group); }
  ~Group() { mbedtls_ecp_group_free(&group); }
  Group(const Group&) = delete;
  Group& operator=(const Group&) = delete;
};

struct Number {
  mbedtls_mpi value;
  bool readable = false;

  explicit Number(Der bytes) {
    mbedtls_mpi_init(&value);
    readable = mbedtls_mpi_read_binary(&value, bytes.data(), bytes.size()) == 0;
  }
  ~Number() { mbedtls_mpi_free(&value); }
  Number(const Number&) = delete;
  Number& operator=(const Number&) = delete;

  bool is(const mbedtls_mpi& other) const {
    return readable && mbedtls_mpi_cmp_mpi(&value, &other) == 0;
  }
};

struct Point {
  mbedtls_ecp_point point;

  Point() { mbedtls_ecp_point_init(&point); }
  ~Point() { mbedtls_ecp_point_free(&point); }
  Point(const Point&) = delete;
  Point& operator=(const Point&) = delete;
};

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
bool is_minus_three(const Number& a, const mbedtls_mpi& prime) {
  Number sum({});
  return mbedtls_mpi_add_int(&sum.value, &a.value, 3) == 0 && sum.is(prime);
}

bool describe(const Parameters& numbers, Curve curve) {
  Group known;
  Point generator;
  if (mbedtls_ecp_group_load(&known.group, group_id(curve)) != 0 ||
      mbedtls_ecp_point_read_binary(&known.group, &generator.point, numbers.generator.data(),
                                    numbers.generator.size()) != 0) {
    return false;
  }
  return Number(numbers.prime).is(known.group.P) &&
         is_minus_three(Number(numbers.a), known.group.P) && Number(numbers.b).is(known.group.B) &&
         Number(numbers.order).is(known.group.N) &&
         mbedtls_ecp_point_cmp(&generator.point, &known.group.G) == 0;
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
  return mbedtls_ecp_group_load(&on.group, group_id(curve)) == 0 &&
         mbedtls_ecp_point_read_binary(&on.group, &read.point, point.data(), point.size()) == 0 &&
         mbedtls_ecp_check_pubkey(&on.group, &read.point) == 0;
}

}  // namespace certificate
