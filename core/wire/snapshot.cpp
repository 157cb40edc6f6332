#include "core/wire/snapshot.hpp"

#include "core/wire/json_reader.hpp"
#include "core/wire/json_writer.hpp"
#include "core/wire/rows.hpp"
#include "core/wire/snapshot_pieces.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <utility>

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

namespace {

class Rows final : public RowSink {
 public:
  bool takes(std::string_view array) override {
    return array == "ums_ids" || array == "product_packs";
  }

  bool row(std::string_view array, std::size_t position, const JsonDocument& document,
           std::uint32_t row) override {
    JsonReader reader(document, UnknownMembers::PassOver, &pool_);
    if (array == "ums_ids") {
      reader.part(row, ums_ids.emplace_back());
    } else {
      reader.part(row, product_packs.emplace_back());
      share_ref(product_packs.back().ums_id);
    }
    fault = reader.fault();
    if (fault) {
      fault->pointer = '/' + std::string(array) + '/' + std::to_string(position) + fault->pointer;
    }
    return !fault;
  }

  std::deque<domain::UmsId> ums_ids;
  std::deque<domain::ProductPack> product_packs;
  std::optional<WireError> fault;

 private:
  // With its UMS ID, as a server sends it: earlier, and in the order of refs.
  void share_ref(std::optional<domain::UmsRef>& ref) const {
    if (!ref) return;
    const auto at = std::ranges::lower_bound(ums_ids, *ref, {}, &domain::UmsId::ref);
    if (at != ums_ids.end() && at->ref == *ref) ref = at->ref;
  }

  TextPool pool_;
};

}  // namespace

std::expected<Snapshot, WireError> decode_snapshot(Pieces& pieces) {
  Rows rows;
  const auto document = JsonDocument::parse(pieces, rows);
  if (rows.fault) return std::unexpected(*std::move(rows.fault));
  if (!document) return std::unexpected(document.error());
  JsonReader reader(*document, UnknownMembers::PassOver);
  Snapshot snapshot;
  reader.root(snapshot);
  if (reader.fault()) return std::unexpected(*reader.fault());
  snapshot.rows.ums_ids = domain::Table(std::move(rows.ums_ids));
  snapshot.rows.product_packs = domain::Table(std::move(rows.product_packs));
  return snapshot;
}

std::string encode(const Snapshot& snapshot) {
  return write_json(snapshot);
}

template <>
std::expected<Snapshot, WireError> decode<Snapshot>(std::string_view json) {
  return read_json<Snapshot>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
}

}  // namespace wire
