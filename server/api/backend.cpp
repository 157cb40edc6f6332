#include "server/api/backend.hpp"

#include "server/api/answers.hpp"
#include "server/api/local_actor.hpp"

#include <exception>
#include <utility>

namespace api {
namespace {

http::Response busy(const std::string& request_id) {
  return problem({503, "overloaded", "The server has too much to do. Try again in a moment."},
                 request_id);
}

http::Response no_route(const Lookup& found, const std::string& request_id) {
  if (found.allowed.empty()) return not_found(request_id);
  http::Response response =
      problem({405, "method_not_allowed", "This address does not take that method."}, request_id);
  response.headers.emplace_back("Allow", found.allowed);
  return response;
}

}  // namespace

void Backend::answer(const http::Request& request, Done done) {
  const Lookup found = find_route(request.method, request.path);
  if (found.route == nullptr) return done(no_route(found, request.request_id));
  switch (found.route->work) {
    case Work::Reads: return read(found, request, done);
    case Work::Writes: return write(found, request, done);
  }
}

void Backend::read(const Lookup& found, const http::Request& request, const Done& done) {
  const bool taken = readers_.submit([this, found, request, done](store::Connection& sql) {
    try {
      store::Transaction transaction(sql, store::Transaction::Kind::Read);
      done(handle(found, request, parts_.now(), parts_.key, transaction));
    } catch (const std::exception& error) {
      done(failure(request.request_id, error.what()));
    }
  });
  if (!taken) done(busy(request.request_id));
}

void Backend::write(const Lookup& found, const http::Request& request, const Done& done) {
  store::Write write{
      .run = [this, found, request, done](store::Transaction& transaction) -> store::Acknowledge {
        const http::Response response =
            handle(found, request, parts_.now(), parts_.key, transaction);
        const auto state = company_for(transaction, local_actor(),
                                       found.parameters.empty() ? "" : found.parameters.front());
        return [this, response, state, done] {
          if (state) parts_.changed(state->company.ref.text, state->revision);
          done(response);
        };
      },
      .failed = [this, request_id = request.request_id,
                 done](const std::string& why) { done(failure(request_id, why)); }};
  if (!writer_.submit(std::move(write))) done(busy(request.request_id));
}

http::Response Backend::problem(const http::Fault& fault, const std::string& request_id) const {
  return api::problem(fault, request_id);
}

http::Response Backend::failure(const std::string& request_id, const std::string& what) const {
  parts_.failed(request_id, what);
  return api::problem({500, "internal", "Something went wrong on the server. Nothing was changed."},
                      request_id);
}

}  // namespace api
