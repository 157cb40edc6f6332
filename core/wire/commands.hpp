#pragma once

#include "core/base/instant.hpp"
#include "core/domain/command.hpp"
#include "core/domain/outcome.hpp"
#include "core/wire/codec.hpp"

#include <string>
#include <vector>

namespace wire {

// At most this many commands in one request.
inline constexpr std::size_t kMaxCommands = 100;

// POST /v1/companies/{c}/commands
struct CommandBatch {
  std::string client_id;                  // 32 lower-case hex digits, 128 random bits
  std::vector<domain::Command> commands;  // 1 to kMaxCommands, ids rising
  friend bool operator==(const CommandBatch&, const CommandBatch&) = default;
};

std::string encode(const CommandBatch& batch);
template <>
std::expected<CommandBatch, WireError> decode<CommandBatch>(std::string_view json);

// One command on its own: {"id":3,"name":"ums_id.rename","args":{...},"seen_revision":7}.
std::string encode(const domain::Command& command);
template <>
std::expected<domain::Command, WireError> decode<domain::Command>(std::string_view json);

// Only what the command asks for: {"name":...,"args":{...}}. Two requests with the same command id
// are the same request exactly if these bytes are equal.
std::string encode_content(const domain::CommandBody& body);

// The answer: one outcome for each command of the batch, in its order.
struct Outcomes {
  std::string epoch;
  base::Instant server_time;
  std::vector<domain::Outcome> outcomes;
  friend bool operator==(const Outcomes&, const Outcomes&) = default;
};

// The sentence that stands as `detail` beside a refusal's code and facts: rules::refusal_text. It
// is for readers of the raw answer and is not read back.
using SentenceOf = std::string (*)(const domain::Refusal&);

std::string encode(const Outcomes& outcomes, SentenceOf sentence_of);
template <>
std::expected<Outcomes, WireError> decode<Outcomes>(std::string_view json);

// One outcome on its own, as the server keeps it.
std::string encode(const domain::Outcome& outcome, SentenceOf sentence_of);
template <>
std::expected<domain::Outcome, WireError> decode<domain::Outcome>(std::string_view json);

}  // namespace wire
