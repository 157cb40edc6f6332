#include "core/wire/problem.hpp"

#include "core/wire/json_reader.hpp"
#include "core/wire/json_writer.hpp"
#include "core/wire/rows.hpp"

namespace wire {

void describe(auto& io, Either<Problem::Field> auto& field) {
  io.member("pointer", field.pointer);
  io.member("code", field.code);
  io.member("detail", field.detail);
}

void describe(auto& io, Either<Problem> auto& problem) {
  io.member("type", problem.type);
  io.member("status", problem.status);
  io.member("title", problem.title);
  io.member("detail", problem.detail);
  io.member("code", problem.code);
  io.member("errors", problem.errors);
  io.member("request_id", problem.request_id);
}

std::string encode(const Problem& problem) {
  return write_json(problem);
}

template <>
std::expected<Problem, WireError> decode<Problem>(std::string_view json) {
  return read_json<Problem>(json, kMaxAnswerBytes, UnknownMembers::PassOver);
}

}  // namespace wire
