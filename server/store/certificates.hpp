#pragma once

#include "core/base/encoding.hpp"
#include "core/domain/certificate_facts.hpp"
#include "core/domain/refs.hpp"
#include "server/store/sqlite.hpp"

#include <optional>

namespace store {

// Keeps the certificate, once for each fingerprint.
void put_certificate(Transaction& transaction, const domain::CertificateFacts& facts,
                     const base::Bytes& der, base::Instant now);

// DER of the current certificate of a UMS ID of this company, or of its last one if it is closed.
std::optional<base::Bytes> certificate_of(Transaction& transaction,
                                          const domain::CompanyRef& company,
                                          const domain::UmsRef& ums_id);

}  // namespace store
