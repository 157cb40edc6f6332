#include "server/api/handlers.hpp"

#include "core/certificate/private_key.hpp"
#include "core/rules/permissions.hpp"
#include "core/rules/refusal_text.hpp"
#include "core/rules/ums_license.hpp"
#include "core/wire/changes.hpp"
#include "core/wire/commands.hpp"
#include "core/wire/snapshot.hpp"
#include "server/api/answers.hpp"
#include "server/api/execute.hpp"
#include "server/api/local_actor.hpp"
#include "server/store/certificates.hpp"
#include "server/store/feed.hpp"
#include "server/store/license_files.hpp"
#include "server/store/rows.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace api {
namespace {

constexpr std::uint64_t kLongestWait = 25;        // seconds
constexpr std::uint64_t kMostRevisions = 10'000;  // in one answer; beyond, a snapshot is smaller
constexpr std::size_t kPemLine = 64;

std::optional<std::uint64_t> number(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<std::uint64_t> number_parameter(const http::Request& request, std::string_view name) {
  const auto text = request.parameter(name);
  return text ? number(*text) : std::nullopt;
}

std::string pem_of(const base::Bytes& der) {
  const std::string base64 = base::to_base64(der);
  std::string pem = "-----BEGIN CERTIFICATE-----\n";
  for (std::size_t at = 0; at < base64.size(); at += kPemLine) {
    pem += base64.substr(at, kPemLine) + '\n';
  }
  return pem + "-----END CERTIFICATE-----\n";
}

store::View view_of(const Call& call) {
  return {call.company->company.ref, base::date_of(call.now)};
}

http::Response gone(const Call& call) {
  return problem(
      {410, "snapshot_needed", "The changes since then are not kept. Load the company again."},
      call.request.request_id);
}

}  // namespace

http::Response get_livez(const Call&, store::Transaction&) {
  return json("{\"status\":\"live\"}");
}

http::Response get_readyz(const Call& call, store::Transaction& transaction) {
  if (call.request.stopping) {
    return problem({503, "not_ready", "The server is about to end."}, call.request.request_id);
  }
  store::companies(transaction);
  return json("{\"status\":\"ready\"}");
}

http::Response get_me(const Call& call, store::Transaction& transaction) {
  return json(wire::encode(me(transaction, call.actor)));
}

http::Response get_snapshot(const Call& call, store::Transaction& transaction) {
  const store::CompanyState& state = *call.company;
  return json(wire::encode(wire::Snapshot{
      .revision = state.revision,
      .epoch = state.epoch,
      .server_time = call.now,
      .rows = store::company_rows(transaction, state.company, base::date_of(call.now))}));
}

http::Response get_changes(const Call& call, store::Transaction& transaction) {
  const http::Request& request = call.request;
  const store::CompanyState& state = *call.company;
  const auto after = number_parameter(request, "after");
  if (!after) return bad_parameter("after", request.request_id);
  const auto epoch = request.parameter("epoch");
  if (!epoch) return bad_parameter("epoch", request.request_id);
  if (*epoch != state.epoch || *after > state.revision) return gone(call);
  if (state.revision - *after > kMostRevisions) return gone(call);
  const bool waits = request.parameter("wait").has_value();
  const auto wait = number_parameter(request, "wait");
  if (waits && !wait) return bad_parameter("wait", request.request_id);
  const store::Revisions revisions{*after, state.revision};
  http::Response response = json(wire::encode(
      wire::Changes{.from = revisions.after,
                    .to = revisions.to,
                    .changes = store::changes_between(transaction, state.company.ref, revisions),
                    .outcomes = store::last_commands(transaction, state.company.ref, revisions,
                                                     request.parameter("client_id").value_or("")),
                    .server_time = call.now}));
  if (revisions.after == revisions.to && wait.value_or(0) > 0) {
    response.hold = http::Hold{.topic = state.company.ref.text,
                               .version = revisions.to,
                               .at_most = std::chrono::seconds(std::min(*wait, kLongestWait))};
  }
  return response;
}

http::Response post_commands(const Call& call, store::Transaction& transaction) {
  auto batch = wire::decode<wire::CommandBatch>(call.request.body);
  if (!batch) return unreadable_body(batch.error(), call.request.request_id);
  const Origin origin{.actor = call.actor,
                      .now = call.now,
                      .request_id = call.request.request_id,
                      .client_id = batch->client_id};
  wire::Outcomes answer{.epoch = call.company->epoch, .server_time = call.now, .outcomes = {}};
  for (domain::Command& command : batch->commands) {
    answer.outcomes.push_back(
        execute(transaction, call.company->company, command, origin, call.key));
    if (auto* body = std::get_if<domain::RegisterUmsId>(&command.body)) {
      certificate::wipe(body->certificate);  // it may have held a private key
    }
  }
  return json(wire::encode(answer, rules::refusal_text));
}

http::Response get_certificate(const Call& call, store::Transaction& transaction) {
  const domain::UmsRef ref{call.parameters[1]};
  const auto ums_id = store::ums_id(transaction, view_of(call), ref);
  const auto der = store::certificate_of(transaction, call.company->company.ref, ref);
  if (!ums_id || !der) return not_found(call.request.request_id);
  const auto format = call.request.parameter("format").value_or("pem");
  if (format != "pem" && format != "der") return bad_parameter("format", call.request.request_id);
  return attachment(
      {.content_type = format == "der" ? "application/pkix-cert" : "application/x-pem-file",
       .file_name = rules::certificate_file_name(*ums_id),
       .body = format == "der" ? std::string(der->begin(), der->end()) : pem_of(*der)});
}

http::Response get_license_file(const Call& call, store::Transaction& transaction) {
  const domain::UmsRef ref{call.parameters[1]};
  const auto serial = number(call.parameters[2]);
  const auto ums_id = store::ums_id(transaction, view_of(call), ref);
  if (!serial || *serial > UINT32_MAX || !ums_id) return not_found(call.request.request_id);
  if (!rules::allow(call.actor, rules::Action::IssueUmsLicense)) {
    const domain::Refusal refusal{.code = domain::RefusalCode::RoleNotAllowed,
                                  .facts = {{"company", call.company->company.name}},
                                  .subject = {}};
    return problem(
        {403, std::string(domain::wire_name(refusal.code)), rules::refusal_text(refusal)},
        call.request.request_id);
  }
  const auto number_of_file = static_cast<std::uint32_t>(*serial);
  auto file = store::license_file(transaction, call.company->company.ref, ref, number_of_file);
  if (!file) return not_found(call.request.request_id);
  return attachment({.content_type = "application/json",
                     .file_name = rules::license_file_name(*ums_id, number_of_file),
                     .body = *std::move(file)});
}

}  // namespace api
