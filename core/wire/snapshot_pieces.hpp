#pragma once

#include "core/wire/json_document.hpp"
#include "core/wire/snapshot.hpp"

#include <expected>

namespace wire {

// decode<Snapshot> of a text in pieces: rows are made as they are read.
std::expected<Snapshot, WireError> decode_snapshot(Pieces& pieces);

}  // namespace wire
