#include "core/wire/json_reader.hpp"

#include <limits>

namespace wire {
namespace {

void append_token(std::string& pointer, std::string_view name) {
  pointer += '/';
  for (const char c : name) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

}  // namespace

void JsonReader::fail(WireErrorCode code) {
  if (fault_) return;
  fault_.emplace().code = code;
  for (const Place& place : path_) {
    append_token(fault_->pointer,
                 place.position ? std::to_string(*place.position) : std::string(place.name));
  }
}

void JsonReader::refuse_member(std::string_view name, WireErrorCode code) {
  const InPlace here(*this, {.name = name});
  fail(code);
}

JsonReader::Index JsonReader::find(std::string_view name) {
  const Index end = document_.end_of(scope_.object);
  const auto search = [&](Index from, Index to) {
    for (Index child = from; child < to; child = document_.end_of(child)) {
      if (document_.name(child) == name) return child;
    }
    return kNone;
  };
  Index found = search(scope_.next, end);
  if (found == kNone) found = search(scope_.object + 1, scope_.next);
  if (found == kNone) return kNone;
  scope_.next = document_.end_of(found);
  if (!taken_.empty()) taken_[found] = true;
  return found;
}

void JsonReader::refuse_unknown_members() {
  if (unknown_ == UnknownMembers::PassOver || fault_) return;
  for (Index child = scope_.object + 1; child < document_.end_of(scope_.object);
       child = document_.end_of(child)) {
    if (!taken_[child]) refuse_member(document_.name(child), WireErrorCode::UnknownMember);
  }
}

bool JsonReader::expect(Index value, JsonKind kind) {
  if (fault_) return false;
  if (document_.kind(value) == kind) return true;
  fail(WireErrorCode::WrongType);
  return false;
}

std::string_view JsonReader::text_of(Index value) {
  return expect(value, JsonKind::Text) ? document_.text(value) : std::string_view{};
}

std::int64_t JsonReader::integer_of(Index value, std::int64_t most) {
  if (!expect(value, JsonKind::Integer)) return 0;
  const std::int64_t number = document_.integer(value);
  if (number < 0 || number > most) fail(WireErrorCode::NumberOutOfRange);
  return number;
}

void JsonReader::read(Index value, bool& truth) {
  truth = expect(value, JsonKind::Bool) && document_.truth(value);
}

void JsonReader::read(Index value, int& number) {
  number = static_cast<int>(integer_of(value, std::numeric_limits<int>::max()));
}

void JsonReader::read(Index value, std::uint32_t& number) {
  number = static_cast<std::uint32_t>(integer_of(value, std::numeric_limits<std::uint32_t>::max()));
}

void JsonReader::read(Index value, std::uint64_t& number) {
  number = static_cast<std::uint64_t>(integer_of(value, kLargestInteger));
}

void JsonReader::read(Index value, base::Date& date) {
  const auto parsed = base::parse_date(text_of(value));
  if (parsed) {
    date = *parsed;
  } else {
    fail(WireErrorCode::ValueNotAllowed);
  }
}

void JsonReader::read(Index value, base::Instant& at) {
  const auto parsed = base::parse_instant(text_of(value));
  if (parsed) {
    at = *parsed;
  } else {
    fail(WireErrorCode::ValueNotAllowed);
  }
}

void JsonReader::base64_member(std::string_view name, base::Bytes& bytes) {
  std::string text;
  member(name, text);
  if (fault_) return;
  if (auto parsed = base::parse_base64(text)) {
    bytes = *std::move(parsed);
  } else {
    refuse_member(name, WireErrorCode::ValueNotAllowed);
  }
}

}  // namespace wire
