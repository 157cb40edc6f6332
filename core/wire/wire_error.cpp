#include "core/wire/wire_error.hpp"

#include <utility>

namespace wire {

std::string_view wire_name(WireErrorCode code) {
  switch (code) {
    case WireErrorCode::TooLarge: return "json_too_large";
    case WireErrorCode::NotUtf8: return "json_not_utf8";
    case WireErrorCode::NotJson: return "json_broken";
    case WireErrorCode::TooDeep: return "json_too_deep";
    case WireErrorCode::DuplicateMember: return "member_duplicate";
    case WireErrorCode::UnknownMember: return "member_unknown";
    case WireErrorCode::MissingMember: return "member_missing";
    case WireErrorCode::WrongType: return "type_wrong";
    case WireErrorCode::NumberOutOfRange: return "number_out_of_range";
    case WireErrorCode::ValueNotAllowed: return "value_not_allowed";
    case WireErrorCode::TooManyItems: return "too_many_items";
  }
  std::unreachable();
}

std::string_view sentence(WireErrorCode code) {
  switch (code) {
    case WireErrorCode::TooLarge: return "The message is larger than allowed.";
    case WireErrorCode::NotUtf8: return "The message is not valid UTF-8.";
    case WireErrorCode::NotJson: return "The message is not valid JSON.";
    case WireErrorCode::TooDeep: return "The message is nested deeper than 64 levels.";
    case WireErrorCode::DuplicateMember: return "An object of the message names a member twice.";
    case WireErrorCode::UnknownMember: return "This member is not known here.";
    case WireErrorCode::MissingMember: return "This member is missing.";
    case WireErrorCode::WrongType: return "This value has the wrong type.";
    case WireErrorCode::NumberOutOfRange: return "This number is out of range.";
    case WireErrorCode::ValueNotAllowed: return "This value is not allowed here.";
    case WireErrorCode::TooManyItems: return "The list has too many items.";
  }
  std::unreachable();
}

}  // namespace wire
