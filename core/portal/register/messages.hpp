#pragma once

#include <string>
#include <vector>

namespace portal {

struct GivenFile {
  std::string name;
  std::string bytes;     // of a larger file its first 64 KiB and one byte more
  bool readable = true;  // false: the browser could not read it
  friend bool operator==(const GivenFile&, const GivenFile&) = default;
};

// Files that were chosen or dropped; `count` of them, the first ones in `files`.
struct GiveFiles {
  std::vector<GivenFile> files;
  int count = 0;
  friend bool operator==(const GiveFiles&, const GiveFiles&) = default;
};
struct TypeNewName {
  std::string text;
  friend bool operator==(const TypeNewName&, const TypeNewName&) = default;
};
struct ToggleNewAutoAssign {
  friend bool operator==(const ToggleNewAutoAssign&, const ToggleNewAutoAssign&) = default;
};
struct SubmitRegistration {
  friend bool operator==(const SubmitRegistration&, const SubmitRegistration&) = default;
};

}  // namespace portal
