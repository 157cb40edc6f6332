#pragma once

#include "core/domain/names.hpp"
#include "server/store/sqlite.hpp"

#include <string>

namespace store {

// The closed value whose stable name stands in a column. A CHECK keeps other names out.
template <class Enum>
Enum named(const Row& row, int column) {
  const std::string name = row.text(column);
  const auto value = domain::parse_name<Enum>(name);
  if (!value) throw StorageError("unknown name in a row: " + name);
  return *value;
}

template <class Ref>
std::optional<Ref> optional_ref(const Row& row, int column) {
  if (row.is_null(column)) return std::nullopt;
  return Ref{row.text(column)};
}

}  // namespace store
