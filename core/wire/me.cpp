#include "core/wire/me.hpp"

#include "core/wire/json_reader.hpp"
#include "core/wire/json_writer.hpp"
#include "core/wire/rows.hpp"

namespace wire {

void describe(auto& io, Either<User> auto& user) {
  io.member("id", user.id);
  io.member("email", user.email);
  io.member("name", user.name);
}

void describe(auto& io, Either<Membership> auto& membership) {
  io.member("company", membership.company);
  io.member("name", membership.name);
  io.member("global_account_id", membership.global_account_id);
  io.member("role", membership.role);
  io.member("is_default", membership.is_default);
}

void describe(auto& io, Either<Me> auto& me) {
  io.member("user", me.user);
  io.member("companies", me.companies);
}

std::string encode(const Me& me) {
  return write_json(me);
}

template <>
std::expected<Me, WireError> decode<Me>(std::string_view json) {
  return read_json<Me>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
}

}  // namespace wire
