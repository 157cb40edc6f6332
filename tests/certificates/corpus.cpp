#include "tests/certificates/corpus.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace corpus {
namespace {

namespace fs = std::filesystem;

std::vector<std::uint8_t> read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

fs::path shared_folder() {
  const char* named = std::getenv("PORTAL_SHARED");
  return (named != nullptr ? fs::path(named) : fs::path(PORTAL_SOURCE_DIR) / "../shared") / "certs";
}

}  // namespace

Corpus read() {
  Corpus corpus;
  corpus.folder = shared_folder();
  corpus.is_shared = fs::exists(corpus.folder / "expected.jsonl");
  if (!corpus.is_shared) corpus.folder = fs::path(PORTAL_SOURCE_DIR) / "tests/data/certificates";
  std::ifstream lines(corpus.folder / "expected.jsonl");
  for (std::string line; std::getline(lines, line);) {
    nlohmann::json said = nlohmann::json::parse(line);
    auto path = said["path"].get<std::string>();
    auto bytes = read_file(corpus.folder / path);
    corpus.samples.push_back({std::move(path), std::move(bytes), std::move(said)});
  }
  return corpus;
}

bool is_loaded_by_others(const Sample& sample) {
  return std::ranges::any_of(sample.said["accept"],
                             [](const auto& loads) { return loads.template get<bool>(); });
}

}  // namespace corpus
