#pragma once

#include <span>
#include <string_view>

namespace store {

struct MigrationText {
  std::string_view name;  // "0001_first.sql": the number is its first four digits
  std::string_view sql;
};

// The files of server/store/migrations in order, embedded by the build.
std::span<const MigrationText> migration_texts();

}  // namespace store
