#include "core/wire/changes.hpp"

#include "core/base/overloaded.hpp"
#include "core/wire/change_codec.hpp"
#include "core/wire/rows.hpp"

#include <variant>

namespace wire {
namespace {

// An empty row of the entity with this name. False if there is none.
bool make_row(std::string_view name, domain::Row& row) {
  const auto is = [&]<class T>(T empty) {
    domain::Row candidate(std::move(empty));
    if (entity_name(candidate) != name) return false;
    row = std::move(candidate);
    return true;
  };
  return is(domain::Company{}) || is(domain::UmsId{}) || is(domain::ProductPack{}) ||
         is(domain::SubscriptionKey{}) || is(domain::Order{});
}

}  // namespace

std::string_view entity_name(const domain::Row& row) {
  using std::string_view;
  return std::visit(
      base::overloaded{
          [](const domain::Company&) -> string_view { return "company"; },
          [](const domain::UmsId&) -> string_view { return "ums_id"; },
          [](const domain::ProductPack&) -> string_view { return "product_pack"; },
          [](const domain::SubscriptionKey&) -> string_view { return "subscription_key"; },
          [](const domain::Order&) -> string_view { return "order"; },
      },
      row);
}

std::string_view row_id(const domain::Row& row) {
  return std::visit([](const auto& entity) -> std::string_view { return entity.ref.text; }, row);
}

void describe(JsonWriter& io, const domain::Change& change) {
  io.member("revision", change.revision);
  io.member("entity", entity_name(change.row));
  io.member("id", row_id(change.row));
  std::visit([&](const auto& row) { io.member("value", row); }, change.row);
}

void describe(JsonReader& io, domain::Change& change) {
  std::string entity;
  std::string id;
  io.member("revision", change.revision);
  io.member("entity", entity);
  io.member("id", id);
  if (io.fault()) return;
  if (!make_row(entity, change.row)) {
    io.refuse_member("entity", WireErrorCode::ValueNotAllowed);
    return;
  }
  std::visit([&](auto& row) { io.member("value", row); }, change.row);
  if (row_id(change.row) != id) io.refuse_member("id", WireErrorCode::ValueNotAllowed);
}

void describe(auto& io, Either<Changes> auto& changes) {
  io.member("from", changes.from);
  io.member("to", changes.to);
  io.member("changes", changes.changes);
  io.member("outcomes", changes.outcomes);
  io.member("server_time", changes.server_time);
}

std::string encode(const Changes& changes) {
  return write_json(changes);
}

template <>
std::expected<Changes, WireError> decode<Changes>(std::string_view json) {
  return read_json<Changes>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
}

std::string encode(const domain::Change& change) {
  return write_json(change);
}

template <>
std::expected<domain::Change, WireError> decode<domain::Change>(std::string_view json) {
  return read_json<domain::Change>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
}

}  // namespace wire
