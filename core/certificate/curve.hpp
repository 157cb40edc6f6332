#pragma once

#include "core/certificate/key.hpp"

namespace certificate {

// Which of P-256, P-384 and P-521 these ECParameters (RFC 3279, 2.3.5) describe number by number,
// the generator included; Other if none. `parameters` is a SEQUENCE.
Curve curve_of_parameters(Der der, const Element& parameters);

// Whether `point` (SEC 1, 2.3.3: uncompressed or compressed) lies on `curve`, which is P-256, P-384
// or P-521, and is not the point at infinity. False if memory runs out.
bool is_point_of(Curve curve, Der point);

}  // namespace certificate
