#include "core/certificate/facts.hpp"
#include "core/certificate/private_key.hpp"

#include <cstdint>
#include <cstdlib>
#include <span>

// What must hold for any bytes. A broken rule aborts, which libFuzzer reports with the input.
namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_places(const certificate::Decoded& decoded) {
  for (const certificate::Issue& issue : decoded.issues.list()) {
    require(issue.place.begin <= issue.place.end);
  }
  if (!decoded.certificate) return;
  for (const certificate::Extension& extension : decoded.certificate->extensions) {
    require(extension.place.end <= decoded.size);
    require(extension.value_content.end <= decoded.size);
  }
}

void check_upload(std::span<const std::uint8_t> file) {
  const auto upload = certificate::read_upload(file);
  if (!upload) return;
  require(!certificate::holds_private_key(file));
  require(!upload->found.issues.any_fatal());
  const auto again = certificate::read_upload(upload->found.der);
  require(again && *again == *upload);
  const domain::CertificateFacts facts = certificate::facts_of(*upload);
  require(facts.fingerprint.size() == 64 && facts.identifier.size() == 43);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span file(data, size);
  check_places(certificate::decode(file));
  check_upload(file);
  return 0;
}
