#include "core/wire/commands.hpp"

#include "core/wire/json_reader.hpp"
#include "core/wire/json_writer.hpp"
#include "core/wire/rows.hpp"

#include <algorithm>

namespace wire {
namespace {

constexpr std::size_t kMintedIdLength = 32;

bool is_minted_id(std::string_view text) {
  return text.size() == kMintedIdLength && std::ranges::all_of(text, [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

// Called after the members were described. A writer writes whatever it is given.
void check_minted_id(JsonWriter&, std::string_view, std::string_view) {}
void check_minted_id(JsonReader& io, std::string_view name, std::string_view id) {
  if (!is_minted_id(id)) io.refuse_member(name, WireErrorCode::ValueNotAllowed);
}
template <class Item>
void check_not_empty(JsonWriter&, std::string_view, const std::vector<Item>&) {}
template <class Item>
void check_not_empty(JsonReader& io, std::string_view name, const std::vector<Item>& items) {
  if (items.empty()) io.refuse_member(name, WireErrorCode::ValueNotAllowed);
}

// An empty body of the command with this name. False if there is none.
bool make_body(std::string_view name, domain::CommandBody& body) {
  const auto is = [&]<class T>(T empty) {
    domain::CommandBody candidate(std::move(empty));
    if (domain::command_name(candidate) != name) return false;
    body = std::move(candidate);
    return true;
  };
  return is(domain::RegisterUmsId{}) || is(domain::RenameUmsId{}) ||
         is(domain::SwitchAutoAssign{}) || is(domain::AssignPacks{}) ||
         is(domain::UnassignPacks{}) || is(domain::MovePack{}) || is(domain::IssueUmsLicense{});
}

// The first command whose id does not rise.
std::optional<std::size_t> out_of_order(const std::vector<domain::Command>& commands) {
  std::uint64_t last = 0;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    if (commands[i].id <= last) return i;
    last = commands[i].id;
  }
  return std::nullopt;
}

}  // namespace

void describe(auto& io, Either<domain::RegisterUmsId> auto& body) {
  io.member("ref", body.ref);
  check_minted_id(io, "ref", body.ref.text);
  io.member("name", body.name);
  io.base64_member("certificate", body.certificate);
  io.member("auto_assign", body.auto_assign);
}

void describe(auto& io, Either<domain::RenameUmsId> auto& body) {
  io.member("ums_id", body.ums_id);
  io.member("name", body.name);
}

void describe(auto& io, Either<domain::SwitchAutoAssign> auto& body) {
  io.member("ums_ids", body.ums_ids);
  check_not_empty(io, "ums_ids", body.ums_ids);
  io.member("on", body.on);
}

void describe(auto& io, Either<domain::AssignPacks> auto& body) {
  io.member("ums_id", body.ums_id);
  io.member("packs", body.packs);
  check_not_empty(io, "packs", body.packs);
}

void describe(auto& io, Either<domain::UnassignPacks> auto& body) {
  io.member("ums_id", body.ums_id);
  io.member("packs", body.packs);
  check_not_empty(io, "packs", body.packs);
}

void describe(auto& io, Either<domain::MovePack> auto& body) {
  io.member("pack", body.pack);
  io.member("from", body.from);
  io.member("to", body.to);
}

void describe(auto& io, Either<domain::IssueUmsLicense> auto& body) {
  io.member("ums_id", body.ums_id);
}

static void describe(JsonWriter& io, const domain::CommandBody& body) {
  io.member("name", domain::command_name(body));
  std::visit([&](const auto& args) { io.member("args", args); }, body);
}

static void describe(JsonReader& io, domain::CommandBody& body) {
  std::string name;
  io.member("name", name);
  if (io.fault()) return;
  if (!make_body(name, body)) {
    io.refuse_member("name", WireErrorCode::ValueNotAllowed);
    return;
  }
  std::visit([&](auto& args) { io.member("args", args); }, body);
}

void describe(auto& io, Either<domain::Command> auto& command) {
  io.member("id", command.id);
  io.member("seen_revision", command.seen_revision);
  describe(io, command.body);
}

void describe(auto& io, Either<CommandBatch> auto& batch) {
  io.member("client_id", batch.client_id);
  check_minted_id(io, "client_id", batch.client_id);
  io.member("commands", batch.commands);
  check_not_empty(io, "commands", batch.commands);
}

std::string encode(const CommandBatch& batch) {
  return write_json(batch);
}

template <>
std::expected<CommandBatch, WireError> decode<CommandBatch>(std::string_view json) {
  auto batch = read_json<CommandBatch>(json, kMaxRequestBytes, UnknownMembers::Refuse);
  if (!batch) return batch;
  if (batch->commands.size() > kMaxCommands) {
    return std::unexpected(WireError{"/commands", WireErrorCode::TooManyItems});
  }
  if (const auto position = out_of_order(batch->commands)) {
    return std::unexpected(WireError{"/commands/" + std::to_string(*position) + "/id",
                                     WireErrorCode::ValueNotAllowed});
  }
  return batch;
}

std::string encode(const domain::Command& command) {
  return write_json(command);
}

template <>
std::expected<domain::Command, WireError> decode<domain::Command>(std::string_view json) {
  return read_json<domain::Command>(json, kMaxRequestBytes, UnknownMembers::Refuse);
}

std::string encode_content(const domain::CommandBody& body) {
  return write_json(body);
}

}  // namespace wire
