#pragma once

#include "core/domain/refs.hpp"
#include "core/sync/failure.hpp"
#include "core/sync/replica.hpp"
#include "core/wire/changes.hpp"
#include "core/wire/commands.hpp"
#include "core/wire/snapshot.hpp"

// What the server answered to the requests of one company's replica.
namespace portal {

struct SnapshotArrived {
  domain::CompanyRef company;
  wire::Snapshot snapshot;
  friend bool operator==(const SnapshotArrived&, const SnapshotArrived&) = default;
};

struct ChangesArrived {
  domain::CompanyRef company;
  wire::Changes changes;
  friend bool operator==(const ChangesArrived&, const ChangesArrived&) = default;
};

struct OutcomesArrived {
  domain::CompanyRef company;
  wire::Outcomes outcomes;
  friend bool operator==(const OutcomesArrived&, const OutcomesArrived&) = default;
};

struct RequestFailed {
  domain::CompanyRef company;
  sync::Lane lane = sync::Lane::Reading;
  sync::Failure failure;
  sync::Random random = 0;
  friend bool operator==(const RequestFailed&, const RequestFailed&) = default;
};

}  // namespace portal
