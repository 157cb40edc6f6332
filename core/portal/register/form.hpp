#pragma once

#include "core/domain/refusal.hpp"
#include "core/portal/certificate/read_certificate.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace portal {

// No file yet; being read (its number); read; or why not, as a sentence.
struct Reading {
  std::uint32_t request = 0;
  friend bool operator==(const Reading&, const Reading&) = default;
};
struct NotRead {
  std::string sentence;
  friend bool operator==(const NotRead&, const NotRead&) = default;
};
using FileState = std::variant<std::monostate, Reading, ReadCertificate, NotRead>;

struct RegisterForm {
  std::string file_name;
  FileState file;
  std::string name;
  bool auto_assign = false;
  bool submitted = false;                  // once: from then on what is missing is said
  std::uint64_t command = 0;               // on its way; 0: none
  std::optional<domain::Refusal> refusal;  // of the server, until something is changed
  friend bool operator==(const RegisterForm&, const RegisterForm&) = default;
};

}  // namespace portal
