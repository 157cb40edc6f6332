#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

// Files that the user chose or dropped. When they are read, Action::Files follows for the field's
// key.
namespace browser {

inline constexpr std::size_t kLargestFile = 64u << 10;  // bytes
inline constexpr std::size_t kMostFiles = 20;           // of one choice; the number counts them all

struct ChosenFile {
  std::string name;
  std::string bytes;  // at most kLargestFile + 1, so that a larger file is known without loading it
  bool readable = true;  // false: the browser could not read it (moved, removed, a folder)
  friend bool operator==(const ChosenFile&, const ChosenFile&) = default;
};

// The files of the newest choice of the field `key`; they are handed over once. At most kMostFiles.
std::vector<ChosenFile> take_files(std::uint64_t key);

}  // namespace browser
