#pragma once

#include "core/base/instant.hpp"
#include "core/domain/actor.hpp"
#include "server/http/message.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/companies.hpp"
#include "server/store/sqlite.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The route table: the one source of what the API answers to.
namespace api {

// What a handler works with, beside its transaction.
struct Call {
  const http::Request& request;
  std::vector<std::string> parameters;  // what stands for {names} in the path, in their order
  domain::Actor actor;
  base::Instant now;
  const signing::IssuingKey& key;
  // The company of the path, which the actor belongs to. Only for routes that name one.
  std::optional<store::CompanyState> company;
};

// A handler that reads sees one state of the database; what one writes is durable before its answer
// goes out.
enum class Work : std::uint8_t { Reads, Writes };

using Handler = http::Response (*)(const Call& call, store::Transaction& transaction);

struct Route {
  http::Method method;
  std::string_view path;  // "/v1/companies/{company}/snapshot"
  Work work;
  Handler handler;
  std::string_view summary;  // what it is for, for people
};

std::span<const Route> routes();

// What a path leads to: HEAD is answered by the route of GET.
struct Lookup {
  const Route* route = nullptr;         // none fits
  std::vector<std::string> parameters;  // of the route
  std::string allowed;  // methods that the path has, as in an Allow header; empty: unknown path
};
Lookup find_route(http::Method method, std::string_view path);

// Carries out the request's handler in the transaction of its route's kind, after looking the
// company up. Callable without a socket. Throws only what the store throws.
http::Response handle(const Lookup& found, const http::Request& request, base::Instant now,
                      const signing::IssuingKey& key, store::Transaction& transaction);

}  // namespace api
