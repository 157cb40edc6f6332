#pragma once

#include "core/domain/change.hpp"
#include "core/wire/json_reader.hpp"
#include "core/wire/json_writer.hpp"

namespace wire {

// {"revision","entity","id","value"}; `id` is the ref of the row.
void describe(JsonWriter& io, const domain::Change& change);
void describe(JsonReader& io, domain::Change& change);

}  // namespace wire
