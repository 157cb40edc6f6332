#include "core/certificate/curve.hpp"

#include <mbedtls/ecp.h>

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

struct Point {
  mbedtls_ecp_point point;

  Point() { mbedtls_ecp_point_init(&point); }
  ~Point() { mbedtls_ecp_point_free(&point); }
  Point(const Point&) = delete;
  Point& operator=(const Point&) = delete;
};

}  // namespace

bool is_point_of(Curve curve, Der point) {
  Group on;
  Point read;
  return mbedtls_ecp_group_load(&on.group, group_id(curve)) == 0 &&
         mbedtls_ecp_point_read_binary(&on.group, &read.point, point.data(), point.size()) == 0 &&
         mbedtls_ecp_check_pubkey(&on.group, &read.point) == 0;
}

}  // namespace certificate
