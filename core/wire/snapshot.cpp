#include "core/wire/snapshot.hpp"

#include "core/wire/json_reader.hpp"
#include "core/wire/json_writer.hpp"
#include "core/wire/rows.hpp"

namespace wire {

void describe(auto& io, Either<Snapshot> auto& snapshot) {
  io.member("revision", snapshot.revision);
  io.member("epoch", snapshot.epoch);
  io.member("server_time", snapshot.server_time);
  io.member("company", snapshot.rows.company);
  io.member("ums_ids", snapshot.rows.ums_ids);
  io.member("product_packs", snapshot.rows.product_packs);
  io.member("subscription_keys", snapshot.rows.subscription_keys);
  io.member("orders", snapshot.rows.orders);
}

std::string encode(const Snapshot& snapshot) {
  return write_json(snapshot);
}

template <>
std::expected<Snapshot, WireError> decode<Snapshot>(std::string_view json) {
  return read_json<Snapshot>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
}

}  // namespace wire
