#include "core/rules/name.hpp"

#include "core/base/text.hpp"
#include "core/rules/refuse.hpp"

#include <cstddef>
#include <cstdint>

namespace rules {
namespace {

using domain::RefusalCode;

// Position of the first such character in `typed`, from 1; 0 if there is none.
std::int64_t bad_character_position(std::string_view typed) {
  for (std::int64_t position = 1; !typed.empty(); ++position) {
    const base::CodePoint point = base::first_code_point(typed);
    if (base::is_control_or_direction_mark(point.value) && !base::is_white_space(point.value)) {
      return position;
    }
    typed.remove_prefix(point.size);
  }
  return 0;
}

}  // namespace

std::expected<std::string, domain::Refusal> clean_name(std::string_view typed) {
  std::string name = base::collapse_white_space(typed);
  if (name.empty()) return refuse(RefusalCode::NameEmpty);
  if (const std::size_t length = base::code_point_count(name); length > kMaxNameLength) {
    return refuse(RefusalCode::NameTooLong,
                  {{"n", base::grouped(static_cast<std::int64_t>(length))}});
  }
  if (const std::int64_t position = bad_character_position(typed); position != 0) {
    return refuse(RefusalCode::NameBadCharacter, {{"n", base::grouped(position)}});
  }
  return name;
}

std::optional<domain::Refusal> name_taken(const Records& records, std::string_view name,
                                          const domain::UmsRef& own) {
  const auto holder = records.open_ums_id_named(name);
  if (!holder || holder->ref == own) return std::nullopt;
  return refusal(RefusalCode::NameTaken,
                 {{"company", records.company().name}, {"name", holder->name}}, holder->ref.text);
}

}  // namespace rules
