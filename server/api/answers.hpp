#pragma once

#include "core/wire/problem.hpp"
#include "core/wire/wire_error.hpp"
#include "server/http/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace api {

http::Response json(std::string body);

// application/problem+json.
http::Response problem(const http::Fault& fault, const std::string& request_id,
                       std::vector<wire::Problem::Field> errors = {});

// The one answer for what does not exist and for what belongs to somebody else.
http::Response not_found(const std::string& request_id);

// A body that is not what the route takes: where it is wrong, and why.
http::Response unreadable_body(const wire::WireError& error, const std::string& request_id);

// A parameter of the query that is missing or not what it should be.
http::Response bad_parameter(std::string_view name, const std::string& request_id);

struct Attachment {
  std::string content_type;
  std::string file_name;
  std::string body;
};
http::Response attachment(Attachment attachment);

}  // namespace api
