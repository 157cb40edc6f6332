#include "server/api/answers.hpp"

#include "core/domain/refusal.hpp"
#include "core/rules/refusal_text.hpp"

#include <utility>

namespace api {
namespace {

// The status in words: the title of a problem, which tells kinds of problems apart.
std::string title_of(int status) {
  switch (status) {
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    default: return "Internal Server Error";
  }
}

}  // namespace

http::Response json(std::string body) {
  http::Response response;
  response.content_type = "application/json";
  response.body = std::move(body);
  return response;
}

http::Response problem(const http::Fault& fault, const std::string& request_id,
                       std::vector<wire::Problem::Field> errors) {
  http::Response response;
  response.status = fault.status;
  response.content_type = "application/problem+json";
  response.body = wire::encode(wire::Problem{.type = "/problems/" + fault.code,
                                             .status = fault.status,
                                             .title = title_of(fault.status),
                                             .detail = fault.detail,
                                             .code = fault.code,
                                             .errors = std::move(errors),
                                             .request_id = request_id});
  if (fault.status == 503) response.headers.emplace_back("Retry-After", "2");
  return response;
}

http::Response not_found(const std::string& request_id) {
  const domain::Refusal refusal{.code = domain::RefusalCode::NotFound, .facts = {}, .subject = {}};
  return problem({404, std::string(domain::wire_name(refusal.code)), rules::refusal_text(refusal)},
                 request_id);
}

http::Response unreadable_body(const wire::WireError& error, const std::string& request_id) {
  const std::string code(wire::wire_name(error.code));
  const std::string detail(wire::sentence(error.code));
  const int status = error.code == wire::WireErrorCode::TooLarge ? 413 : 400;
  return problem({status, code, detail}, request_id, {{error.pointer, code, detail}});
}

http::Response bad_parameter(std::string_view name, const std::string& request_id) {
  return problem({400, "parameter_invalid",
                  "The parameter " + std::string(name) + " is missing or not readable."},
                 request_id);
}

http::Response attachment(Attachment attachment) {
  http::Response response;
  response.content_type = std::move(attachment.content_type);
  response.body = std::move(attachment.body);
  // File names are made of A-Z a-z 0-9 . _ - alone: nothing to quote.
  response.headers.emplace_back("Content-Disposition",
                                "attachment; filename=\"" + attachment.file_name + '"');
  return response;
}

}  // namespace api
