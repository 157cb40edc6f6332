#pragma once

#include "core/certificate/key.hpp"

namespace certificate {

// Whether `point` (SEC 1, 2.3.3: uncompressed or compressed) lies on `curve`, which is P-256, P-384
// or P-521, and is not the point at infinity. False if memory runs out.
bool is_point_of(Curve curve, Der point);

}  // namespace certificate
