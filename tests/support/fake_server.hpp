#pragma once

#include "core/domain/actor.hpp"
#include "core/domain/company_rows.hpp"
#include "core/sync/replica.hpp"
#include "core/wire/changes.hpp"
#include "core/wire/commands.hpp"
#include "core/wire/snapshot.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace support {

// The backend's contract in memory: the real rules, dense revisions, one outcome a command for
// good, staleness by aspect. What a real store does with disks and threads is not here.
class FakeServer {
 public:
  FakeServer(domain::CompanyRows rows, std::string epoch)
      : rows_(std::move(rows)), epoch_(std::move(epoch)) {}

  wire::Snapshot snapshot(base::Instant now) const;
  // None is the answer 410.
  std::optional<wire::Changes> changes(const sync::Poll& poll, base::Instant now) const;
  wire::Outcomes execute(const wire::CommandBatch& batch, base::Instant now);

  // As if a backup of this moment were restored later.
  FakeServer restored(std::string epoch) const;
  // Forgets the changes up to now: older revisions get 410.
  void compact() { oldest_ = revision_; }
  // A registration of this name is refused as proven elsewhere.
  void prove_elsewhere(std::string fingerprint) { proven_elsewhere_ = std::move(fingerprint); }

  const domain::CompanyRows& rows() const { return rows_; }
  domain::Revision revision() const { return revision_; }
  // How often a command of this client was carried out (not repeated).
  int executions(const std::string& client_id, std::uint64_t command_id) const;

 private:
  friend class FakeRecords;
  struct LastWrite {
    domain::Revision revision = 0;
    std::string client_id;
  };

  domain::Outcome carry_out(const std::string& client_id, const domain::Command& command,
                            base::Instant now);

  domain::CompanyRows rows_;
  std::string epoch_;
  domain::Revision revision_ = 0;
  domain::Revision oldest_ = 0;
  std::vector<domain::Change> log_;
  std::map<std::string, std::map<std::uint64_t, domain::Outcome>> outcomes_;
  std::map<std::string, std::map<std::uint64_t, int>> executions_;
  std::map<std::string, LastWrite> last_writes_;  // by ref and aspect
  std::string proven_elsewhere_;
};

// What a registration's certificate is read as: the fake knows no DER, its bytes are the ref.
domain::CertificateFacts facts_of(const domain::RegisterUmsId& command);

}  // namespace support
