#pragma once

#include "core/portal/certificate/view.hpp"
#include "core/portal/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace portal {

// What was read of the chosen file.
struct ReadFileVm {
  ValidityVm validity;
  std::string subject;
  std::string public_key;
  std::string fingerprint;  // hex digits alone
  std::vector<std::string> warnings;
};

struct RegisterVm {
  std::string line;  // names the company
  std::string file_name;
  bool reading = false;
  std::string file_fault;
  std::string holder_url;  // the UMS ID that has this certificate already
  std::string holder_name;
  std::optional<ReadFileVm> read;
  std::string name;
  std::string name_fault;
  std::string counter;
  AutoAssignVm auto_assign;
  std::string fault;    // about neither
  std::string waiting;  // while it is on its way and the server is not reached
  bool busy = false;
};
std::optional<RegisterVm> register_view(const Model& model);

}  // namespace portal
