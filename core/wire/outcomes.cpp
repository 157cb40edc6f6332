#include "core/base/overloaded.hpp"
#include "core/wire/change_codec.hpp"
#include "core/wire/commands.hpp"
#include "core/wire/rows.hpp"

#include <variant>

namespace wire {
namespace {

// An outcome and the way to its sentence.
struct Spoken {
  const domain::Outcome* outcome = nullptr;
  SentenceOf sentence_of = nullptr;
};

struct SpokenOutcomes {
  const Outcomes* answer = nullptr;
  std::vector<Spoken> outcomes;
};

void describe(JsonWriter& io, const Spoken& spoken) {
  io.member("id", spoken.outcome->command_id);
  std::visit(base::overloaded{
                 [&](const domain::Applied& applied) {
                   io.member("result", "applied");
                   io.member("revision", applied.revision);
                   io.member("changes", applied.changes);
                 },
                 [&](const domain::Unchanged&) { io.member("result", "unchanged"); },
                 [&](const domain::Refused& refused) {
                   io.member("result", "refused");
                   io.member("code", refused.refusal.code);
                   io.member("detail", spoken.sentence_of(refused.refusal));
                   io.member("facts", refused.refusal.facts);
                   io.member("subject", refused.refusal.subject);
                 },
             },
             spoken.outcome->result);
}

void read_refusal(JsonReader& io, domain::Refusal& refusal) {
  std::string code;
  io.member("code", code);
  io.member("facts", refusal.facts);
  io.member("subject", refusal.subject);
  if (io.fault()) return;
  if (const auto known = domain::refusal_code(code)) {
    refusal.code = *known;
  } else {
    io.refuse_member("code", WireErrorCode::ValueNotAllowed);
  }
}

void describe(JsonWriter& io, const SpokenOutcomes& spoken) {
  io.member("epoch", spoken.answer->epoch);
  io.member("server_time", spoken.answer->server_time);
  io.member("outcomes", spoken.outcomes);
}

}  // namespace

static void describe(JsonReader& io, domain::Outcome& outcome) {
  std::string result;
  io.member("id", outcome.command_id);
  io.member("result", result);
  if (io.fault()) return;
  if (result == "applied") {
    auto& applied = outcome.result.emplace<domain::Applied>();
    io.member("revision", applied.revision);
    io.member("changes", applied.changes);
  } else if (result == "unchanged") {
    outcome.result.emplace<domain::Unchanged>();
  } else if (result == "refused") {
    read_refusal(io, outcome.result.emplace<domain::Refused>().refusal);
  } else {
    io.refuse_member("result", WireErrorCode::ValueNotAllowed);
  }
}

static void describe(JsonReader& io, Outcomes& answer) {
  io.member("epoch", answer.epoch);
  io.member("server_time", answer.server_time);
  io.member("outcomes", answer.outcomes);
}

std::string encode(const Outcomes& outcomes, SentenceOf sentence_of) {
  SpokenOutcomes spoken{.answer = &outcomes, .outcomes = {}};
  for (const domain::Outcome& outcome : outcomes.outcomes) {
    spoken.outcomes.push_back({&outcome, sentence_of});
  }
  return write_json(spoken);
}

template <>
std::expected<Outcomes, WireError> decode<Outcomes>(std::string_view json) {
  return read_json<Outcomes>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
}

std::string encode(const domain::Outcome& outcome, SentenceOf sentence_of) {
  return write_json(Spoken{&outcome, sentence_of});
}

template <>
std::expected<domain::Outcome, WireError> decode<domain::Outcome>(std::string_view json) {
  return read_json<domain::Outcome>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
}

}  // namespace wire
