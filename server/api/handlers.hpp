#pragma once

#include "server/api/routes.hpp"

namespace api {

http::Response get_livez(const Call& call, store::Transaction& transaction);
http::Response get_readyz(const Call& call, store::Transaction& transaction);
http::Response get_me(const Call& call, store::Transaction& transaction);
http::Response get_snapshot(const Call& call, store::Transaction& transaction);

// Query: after, epoch, wait (seconds, at most 25), client_id. The answer is held back while there
// is nothing new. 410 for another epoch and for a revision that has not been.
http::Response get_changes(const Call& call, store::Transaction& transaction);

http::Response post_commands(const Call& call, store::Transaction& transaction);

// PEM as a download; with format=der the bytes.
http::Response get_certificate(const Call& call, store::Transaction& transaction);
http::Response get_license_file(const Call& call, store::Transaction& transaction);

}  // namespace api
