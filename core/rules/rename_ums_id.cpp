#include "core/rules/commands.hpp"
#include "core/rules/existence.hpp"
#include "core/rules/name.hpp"
#include "core/rules/refuse.hpp"

#include <utility>

namespace rules {

Decided rename_ums_id(const Records& records, const domain::RenameUmsId& command) {
  auto name = clean_name(command.name);
  if (!name) return std::unexpected(std::move(name.error()));
  auto ums_id = open_ums_id(records, command.ums_id);
  if (!ums_id) return std::unexpected(std::move(ums_id.error()));
  if (ums_id->name == *name) return Decision{};
  if (records.changed_meanwhile(ums_id->ref.text, Aspect::Name)) {
    return refuse(domain::RefusalCode::ChangedMeanwhile, {}, ums_id->ref.text);
  }
  if (auto taken = name_taken(records, *name, ums_id->ref)) {
    return std::unexpected(*std::move(taken));
  }
  ums_id->name = *std::move(name);
  return Decision{.rows = {*std::move(ums_id)}, .licenses = {}};
}

}  // namespace rules
