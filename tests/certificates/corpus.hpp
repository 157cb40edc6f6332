#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

// Certificates that other programs have described, one JSON line each ("expected.jsonl").
namespace corpus {

struct Sample {
  std::string path;  // below the folder
  std::vector<std::uint8_t> bytes;
  nlohmann::json said;  // the line
};

struct Corpus {
  std::filesystem::path folder;
  bool is_shared = false;  // false: the project's own few samples
  std::vector<Sample> samples;
};

// $PORTAL_SHARED/certs, else ../shared/certs beside the clone, else tests/data/certificates.
Corpus read();

// Whether at least one of the programs that were asked loads it.
bool is_loaded_by_others(const Sample& sample);

}  // namespace corpus
