#pragma once

#include "core/base/instant.hpp"
#include "core/domain/company_rows.hpp"
#include "core/wire/codec.hpp"
#include "core/wire/json_document.hpp"

#include <string>

namespace wire {

// GET /v1/companies/{c}/snapshot: all rows of the company as they are at one revision.
struct Snapshot {
  domain::Revision revision = 0;
  std::string epoch;  // random; another one means that a backup was restored
  base::Instant server_time;
  domain::CompanyRows rows;
  friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

std::string encode(const Snapshot& snapshot);
template <>
std::expected<Snapshot, WireError> decode<Snapshot>(std::string_view json);
// The same of a text in pieces: rows are made as they are read.
std::expected<Snapshot, WireError> decode_snapshot(Pieces& pieces);

}  // namespace wire
