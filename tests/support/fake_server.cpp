#include "tests/support/fake_server.hpp"

#include "core/rules/decide.hpp"
#include "core/rules/replica_records.hpp"
#include "tests/support/builders.hpp"

#include <utility>

namespace support {
namespace {

std::string key_of(std::string_view ref, rules::Aspect aspect) {
  return std::string(ref) + '/' + std::to_string(static_cast<int>(aspect));
}

std::vector<rules::Aspect> aspects_of(const domain::CommandBody& body) {
  using rules::Aspect;
  if (std::holds_alternative<domain::RenameUmsId>(body)) return {Aspect::Name};
  if (std::holds_alternative<domain::SwitchAutoAssign>(body)) return {Aspect::AutoAssign};
  if (std::holds_alternative<domain::RegisterUmsId>(body))
    return {Aspect::Name, Aspect::AutoAssign};
  if (std::holds_alternative<domain::IssueUmsLicense>(body)) return {Aspect::License};
  return {Aspect::Assignment};
}

}  // namespace

class FakeRecords final : public rules::Records {
 public:
  FakeRecords(const FakeServer& server, std::string_view client_id, domain::Revision seen)
      : server_(server), client_id_(client_id), seen_(seen), rows_(server.rows_) {}

  domain::Company company() const override { return rows_.company(); }
  std::optional<domain::UmsId> ums_id(const domain::UmsRef& ref) const override {
    return rows_.ums_id(ref);
  }
  std::optional<domain::ProductPack> pack(const domain::PackRef& ref) const override {
    return rows_.pack(ref);
  }
  std::optional<domain::Order> order(const domain::OrderRef& ref) const override {
    return rows_.order(ref);
  }
  std::vector<domain::SubscriptionKey> subscription_keys() const override {
    return rows_.subscription_keys();
  }
  std::optional<domain::UmsId> open_ums_id_named(std::string_view name) const override {
    return rows_.open_ums_id_named(name);
  }
  std::optional<domain::UmsId> open_ums_id_with_fingerprint(
      std::string_view fingerprint) const override {
    return rows_.open_ums_id_with_fingerprint(fingerprint);
  }
  std::optional<domain::UmsId> open_ums_id_with_identifier(
      std::string_view identifier) const override {
    return rows_.open_ums_id_with_identifier(identifier);
  }
  std::size_t open_ums_id_count() const override { return rows_.open_ums_id_count(); }
  std::size_t pack_count_of(const domain::UmsRef& ref) const override {
    return rows_.pack_count_of(ref);
  }
  std::uint32_t highest_license_serial(std::string_view identifier) const override {
    return rows_.highest_license_serial(identifier);
  }
  bool proven_elsewhere(std::string_view fingerprint, std::string_view) const override {
    return fingerprint == server_.proven_elsewhere_;
  }
  bool changed_meanwhile(std::string_view ref, rules::Aspect aspect) const override {
    const auto last = server_.last_writes_.find(key_of(ref, aspect));
    return last != server_.last_writes_.end() && last->second.revision > seen_ &&
           last->second.client_id != client_id_;
  }

 private:
  const FakeServer& server_;
  std::string client_id_;
  domain::Revision seen_;
  rules::ReplicaRecords rows_;
};

domain::CertificateFacts facts_of(const domain::RegisterUmsId& command) {
  return domain::UmsId(an_ums_id(command.ref.text)).certificate.certificate;
}

wire::Snapshot FakeServer::snapshot(base::Instant now) const {
  return {.revision = revision_, .epoch = epoch_, .server_time = now, .rows = rows_};
}

std::optional<wire::Changes> FakeServer::changes(const sync::Poll& poll, base::Instant now) const {
  if (poll.epoch != epoch_ || poll.after < oldest_ || poll.after > revision_) return std::nullopt;
  wire::Changes answer{
      .from = poll.after, .to = revision_, .changes = {}, .outcomes = {}, .server_time = now};
  for (const domain::Change& change : log_) {
    if (change.revision > poll.after) answer.changes.push_back(change);
  }
  for (const auto& [client_id, outcomes] : outcomes_) {
    answer.outcomes[client_id] = outcomes.rbegin()->first;
  }
  return answer;
}

domain::Outcome FakeServer::carry_out(const std::string& client_id, const domain::Command& command,
                                      base::Instant now) {
  executions_[client_id][command.id] += 1;
  rules::Context context{.actor = an_admin(), .now = now, .certificate = std::nullopt};
  if (const auto* registration = std::get_if<domain::RegisterUmsId>(&command.body)) {
    context.certificate.emplace(facts_of(*registration));
  }
  auto decision =
      rules::decide(FakeRecords(*this, client_id, command.seen_revision), context, command.body);
  if (!decision) return {command.id, domain::Refused{decision.error()}};
  if (decision->rows.empty()) return {command.id, domain::Unchanged{}};
  domain::Applied applied{.revision = ++revision_, .changes = {}};
  for (domain::Row& row : decision->rows) {
    const std::string ref = std::visit([](const auto& entity) { return entity.ref.text; }, row);
    for (const rules::Aspect aspect : aspects_of(command.body)) {
      last_writes_[key_of(ref, aspect)] = {revision_, client_id};
    }
    domain::put(rows_, row);
    applied.changes.push_back({revision_, std::move(row)});
    log_.push_back(applied.changes.back());
  }
  return {command.id, std::move(applied)};
}

wire::Outcomes FakeServer::execute(const wire::CommandBatch& batch, base::Instant now) {
  wire::Outcomes answer{.epoch = epoch_, .server_time = now, .outcomes = {}};
  auto& known = outcomes_[batch.client_id];
  for (const domain::Command& command : batch.commands) {
    auto at = known.find(command.id);
    if (at == known.end()) {
      at = known.emplace(command.id, carry_out(batch.client_id, command, now)).first;
    }
    answer.outcomes.push_back(at->second);
  }
  return answer;
}

FakeServer FakeServer::restored(std::string epoch) const {
  FakeServer server = *this;
  server.epoch_ = std::move(epoch);
  server.oldest_ = server.revision_;
  return server;
}

int FakeServer::executions(const std::string& client_id, std::uint64_t command_id) const {
  const auto client = executions_.find(client_id);
  if (client == executions_.end()) return 0;
  const auto count = client->second.find(command_id);
  return count != client->second.end() ? count->second : 0;
}

}  // namespace support
