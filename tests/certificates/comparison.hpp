#pragma once

#include "tests/certificates/corpus.hpp"

#include <map>
#include <string>
#include <vector>

namespace corpus {

struct Comparison {
  std::map<std::string, int> equal;      // by field
  std::vector<std::string> differences;  // "path: field: ours, theirs"
};

// Compares what core/certificate reads with what the sample's line says: the fields that the
// programs could read and do not disagree on. Samples that neither loads are left out.
void compare(const Sample& sample, Comparison& total);

}  // namespace corpus
