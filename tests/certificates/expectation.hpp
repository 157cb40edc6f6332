#pragma once

#include "core/base/instant.hpp"
#include "tests/certificates/corpus.hpp"

#include <string>

// What the domain specification says to a file, from what two other programs say of it and from its
// size: nothing here asks core/certificate.
namespace corpus {

// The wire name of the refusal by checks 1 to 6, "accepted" if there is none.
std::string expected_answer(const Sample& sample, base::Instant now);

}  // namespace corpus
