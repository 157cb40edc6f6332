#pragma once

#include "core/base/instant.hpp"
#include "server/store/sqlite.hpp"

#include <string>
#include <vector>

namespace store {

// What is wrong with the database, a sentence each; empty if nothing is: the file itself, foreign
// keys, and what must hold between rows (dense revisions, one change, audit entry and outcome for
// each, one current certificate, the feed's last word about a row is that row ...).
std::vector<std::string> check(Transaction& transaction, base::Date today);

}  // namespace store
