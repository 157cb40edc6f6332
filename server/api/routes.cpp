#include "server/api/routes.hpp"

#include "server/api/answers.hpp"
#include "server/api/handlers.hpp"
#include "server/api/local_actor.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace api {
namespace {

using http::Method;

constexpr std::string_view kCompany = "{company}";

constexpr std::array kRoutes{
    Route{Method::Get, "/livez", Work::Reads, get_livez, "Whether the process runs"},
    Route{Method::Get, "/readyz", Work::Reads, get_readyz, "Whether requests are answered"},
    Route{Method::Get, "/v1/me", Work::Reads, get_me, "Who you are, and your companies"},
    Route{Method::Get, "/v1/companies/{company}/snapshot", Work::Reads, get_snapshot,
          "All rows of the company at one revision"},
    Route{Method::Get, "/v1/companies/{company}/changes", Work::Reads, get_changes,
          "The rows that changed after a revision; waits for the next change"},
    Route{Method::Post, "/v1/companies/{company}/commands", Work::Writes, post_commands,
          "Carries out commands, an outcome each"},
    Route{Method::Get, "/v1/companies/{company}/ums-ids/{ums_id}/certificate", Work::Reads,
          get_certificate, "Download UMS ID: the certificate as .crt"},
    Route{Method::Get, "/v1/companies/{company}/ums-ids/{ums_id}/license-files/{serial}",
          Work::Reads, get_license_file, "Download UMS license: an issued .lic"},
};

std::string_view name_of(Method method) {
  return method == Method::Post ? "POST" : "GET, HEAD";
}

// The first part of `path` up to the next '/', taken off it.
std::string_view next_part(std::string_view& path) {
  path.remove_prefix(1);
  const std::string_view part = path.substr(0, path.find('/'));
  path.remove_prefix(part.size());
  return part;
}

// What stands for the {names}; none if the path is not of this form.
std::optional<std::vector<std::string>> parameters_of(std::string_view form,
                                                      std::string_view path) {
  std::vector<std::string> parameters;
  while (!form.empty() && path.starts_with('/')) {
    const std::string_view wanted = next_part(form);
    const std::string_view part = next_part(path);
    if (wanted.starts_with('{')) {
      if (part.empty()) return std::nullopt;
      parameters.emplace_back(part);
    } else if (wanted != part) {
      return std::nullopt;
    }
  }
  if (!form.empty() || !path.empty()) return std::nullopt;
  return parameters;
}

bool serves(const Route& route, Method method) {
  return route.method == method || (route.method == Method::Get && method == Method::Head);
}

}  // namespace

std::span<const Route> routes() {
  return kRoutes;
}

Lookup find_route(Method method, std::string_view path) {
  Lookup found;
  for (const Route& route : kRoutes) {
    auto parameters = parameters_of(route.path, path);
    if (!parameters) continue;
    if (serves(route, method)) return {&route, *std::move(parameters), {}};
    if (!found.allowed.empty()) found.allowed += ", ";
    found.allowed += name_of(route.method);
  }
  return found;
}

http::Response handle(const Lookup& found, const http::Request& request, base::Instant now,
                      const signing::IssuingKey& key, store::Transaction& transaction) {
  Call call{.request = request,
            .parameters = found.parameters,
            .actor = local_actor(),
            .now = now,
            .key = key,
            .company = std::nullopt};
  if (found.route->path.contains(kCompany)) {
    call.company = company_for(transaction, call.actor, call.parameters.front());
    if (!call.company) return not_found(request.request_id);
  }
  return found.route->handler(call, transaction);
}

}  // namespace api
