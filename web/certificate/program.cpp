#include "core/certificate/private_key.hpp"
#include "web/certificate/answer.hpp"

// certificate.wasm: the page puts a file into the memory that certificate_reserve names, calls
// certificate_decode and reads the answer. One file at a time. shell/certificates.mjs is the other
// side.
namespace {

struct Program {
  base::Bytes file;
  std::string answer;
};

// The only state: an exported function has no other place to keep it between two calls.
Program& program() {
  static Program instance;
  return instance;
}

}  // namespace

extern "C" {

std::uint8_t* certificate_reserve(std::uint32_t size);
const char* certificate_decode();
std::uint32_t certificate_answer_size();

// Where the file's `size` bytes go.
std::uint8_t* certificate_reserve(std::uint32_t size) {
  program().file.resize(size);
  return program().file.data();
}

// The answer as JSON in UTF-8, until the next call. The file is wiped.
const char* certificate_decode() {
  base::Bytes& file = program().file;
  program().answer = to_json(certificate_program::read_file(file));
  certificate::wipe(file);
  file.clear();
  return program().answer.data();
}

std::uint32_t certificate_answer_size() {
  return static_cast<std::uint32_t>(program().answer.size());
}

}  // extern "C"
