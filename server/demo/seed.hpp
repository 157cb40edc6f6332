#pragma once

#include "server/demo/moments.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/sqlite.hpp"

namespace demo {

// Writes the demo's companies (assets/demo, domain.md section 10) as they are at the moment of
// seeding, with certificates that are made here. Licenses are rows from which everything else is
// counted. The companies must not be there yet.
void seed(store::Transaction& transaction, const Moments& moments, const signing::IssuingKey& key);

}  // namespace demo
