#pragma once

#include <string>
#include <string_view>

namespace wire {

// Why bytes could not be read as the value that was expected. Renaming one is a protocol change.
enum class WireErrorCode {
  TooLarge,         // more bytes than this kind of message may have
  NotUtf8,          // invalid UTF-8 anywhere in the bytes
  NotJson,          // no JSON text (RFC 8259), or something behind it
  TooDeep,          // nested deeper than kMaxDepth
  DuplicateMember,  // the same name twice in one object
  UnknownMember,    // in a request only; in an answer it is passed over
  MissingMember,
  WrongType,
  NumberOutOfRange,
  ValueNotAllowed,  // right type, but no date, no known name, no hex ...
  TooManyItems,
};

// Levels of arrays and objects.
inline constexpr int kMaxDepth = 64;

// "json_too_large", "member_missing" ... Never fails.
std::string_view wire_name(WireErrorCode code);

// A sentence for people: the `detail` of a problem document.
std::string_view sentence(WireErrorCode code);

struct WireError {
  std::string pointer;  // RFC 6901, to the place; empty: the whole text
  WireErrorCode code = WireErrorCode::NotJson;
  friend bool operator==(const WireError&, const WireError&) = default;
};

}  // namespace wire
