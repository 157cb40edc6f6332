#pragma once

#include "core/wire/wire_error.hpp"

#include <cstddef>
#include <expected>
#include <string_view>

// The one way in: wire::decode<wire::Snapshot>(body). It is defined for each type whose header
// declares an `encode`. The way out is that `encode`; decode(encode(x)) == x for every x.
//
// Requests (CommandBatch) are read strictly: an unknown member is refused. Answers and files are
// read so that a newer server may add members: unknown ones are passed over. Twice the same member
// is refused in both. An optional value that is none has no member; null is read as none.
// Numbers are integers up to 2^53 - 1. Invalid UTF-8 in what is written becomes U+FFFD.
namespace wire {

// A request's body as the server takes it, and an answer as the page takes it.
inline constexpr std::size_t kMaxRequestBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMaxAnswerBytes = std::size_t{256} << 20;

template <class T>
std::expected<T, WireError> decode(std::string_view json);

}  // namespace wire
