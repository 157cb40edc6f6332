#pragma once

#include "core/base/encoding.hpp"
#include "core/domain/refs.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace domain {

// At most this many items in one bulk command; it is all or nothing.
inline constexpr std::size_t kMaxItems = 100;

// `ref` is minted by the client: 32 lower-case hex digits, 128 random bits.
struct RegisterUmsId {
  UmsRef ref;
  std::string name;
  base::Bytes certificate;  // DER
  bool auto_assign = false;
  friend bool operator==(const RegisterUmsId&, const RegisterUmsId&) = default;
};

struct RenameUmsId {
  UmsRef ums_id;
  std::string name;
  friend bool operator==(const RenameUmsId&, const RenameUmsId&) = default;
};

struct SwitchAutoAssign {
  std::vector<UmsRef> ums_ids;
  bool on = false;
  friend bool operator==(const SwitchAutoAssign&, const SwitchAutoAssign&) = default;
};

struct AssignPacks {
  UmsRef ums_id;
  std::vector<PackRef> packs;
  friend bool operator==(const AssignPacks&, const AssignPacks&) = default;
};

struct UnassignPacks {
  UmsRef ums_id;
  std::vector<PackRef> packs;
  friend bool operator==(const UnassignPacks&, const UnassignPacks&) = default;
};

struct MovePack {
  PackRef pack;
  UmsRef from;
  UmsRef to;
  friend bool operator==(const MovePack&, const MovePack&) = default;
};

struct IssueUmsLicense {
  UmsRef ums_id;
  friend bool operator==(const IssueUmsLicense&, const IssueUmsLicense&) = default;
};

using CommandBody = std::variant<RegisterUmsId, RenameUmsId, SwitchAutoAssign, AssignPacks,
                                 UnassignPacks, MovePack, IssueUmsLicense>;

// The name in wire, audit and documents: "ums_id.rename".
std::string_view command_name(const CommandBody& body);

struct Command {
  std::uint64_t id = 0;  // rises per client, from 1
  Revision seen_revision = 0;
  CommandBody body;
  friend bool operator==(const Command&, const Command&) = default;
};

}  // namespace domain
