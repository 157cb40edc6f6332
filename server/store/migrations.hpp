#pragma once

#include "server/store/sqlite.hpp"

namespace store {

// Brings the database to the newest form, each step in a transaction of its own. Throws when the
// file was made by a newer program, or when a step that was applied before reads differently now.
void migrate(Connection& connection);

// The number of the newest step in this program.
int newest_migration();

}  // namespace store
