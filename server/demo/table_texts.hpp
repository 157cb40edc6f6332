#pragma once

#include <span>
#include <string_view>

namespace demo {

struct TableText {
  std::string_view name;  // "ums_ids.tsv"
  std::string_view text;
};

// The files of assets/demo, embedded by the build.
std::span<const TableText> table_texts();

}  // namespace demo
