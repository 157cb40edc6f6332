#pragma once

#include "core/portal/certificate/messages.hpp"
#include "web/browser/certificates.hpp"

namespace runner {

// What the certificate program answered, as a message.
portal::CertificateRead read_certificate(const browser::CertificateDecoded& decoded);

}  // namespace runner
