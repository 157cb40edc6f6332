#pragma once

#include <string>

namespace domain {

enum class Role { SuperAdmin, UmsAdmin, Viewer };

// Who asks for a command, in the company it is asked for.
struct Actor {
  std::string id;    // stands in the audit
  std::string name;  // shown to people
  Role role = Role::Viewer;

  friend bool operator==(const Actor&, const Actor&) = default;
};

}  // namespace domain
